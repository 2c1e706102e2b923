import { LoadingState, requestTitleFocus } from '@bloemen/ui';
import { useCallback, useState } from 'react';
import { canHash, sha256 } from '../../../shared/sha256.js';
import { useLoad } from '../../../shared/useLoad.js';
import type { PageAddress } from '../../../shared/address.js';
import { openDoor, type Door, type Signed } from './door.js';
import { draftKey, forgetDraft, readDraft } from './draft.js';
import { CannotHash, CannotOpen } from './Refusals.js';
import { SigningForm } from './SigningForm.js';
import { SignedNotice } from './SignedNotice.js';

/**
 * Opens a door once and again, with what this device kept of an earlier visit and the hash of the text as it will be on
 * the screen.
 */
async function open(door: Door) {
  const [page, key] = await Promise.all([openDoor(door), draftKey(door)]);
  return { page, key, draft: readDraft(key), seenSha256: await sha256(page.wording.body) };
}

/** Everything behind one door: the text, the form, and what comes after signing. Show it with the door as its key. */
export function Signing({ door, eveningHref }: { door: Door; eveningHref?: PageAddress }) {
  const load = useCallback(() => open(door), [door]);
  return canHash() ? <Opened door={door} load={load} eveningHref={eveningHref} /> : <CannotHash />;
}

function Opened({
  door,
  load,
  eveningHref,
}: {
  door: Door;
  load: () => ReturnType<typeof open>;
  eveningHref?: PageAddress;
}) {
  const { data, error, loading, reload } = useLoad(load);
  const [signed, setSigned] = useState<Signed | null>(null);
  const done = signed ?? data?.page.signed;
  if (done && data)
    return (
      <SignedNotice
        municipality={data.page.municipality}
        isReaders={signed !== null || 'token' in door}
        signed={done}
        eveningHref={eveningHref}
      />
    );
  if (error !== null && !data) return <CannotOpen error={error} onRetry={reload} eveningHref={eveningHref} />;
  if (!data) return <LoadingState lines={10} />;
  return (
    <SigningForm
      door={door}
      opened={data}
      reloading={loading}
      onWordingChanged={reload}
      onSigned={(answer) => {
        forgetDraft(data.key);
        requestTitleFocus();
        setSigned(answer);
      }}
    />
  );
}
