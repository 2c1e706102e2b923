import { LoadingState, PageHeader, requestTitleFocus } from '@bloemen/ui';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { HandedOn, Signed } from '@bloemen/api-contract/public';
import { whenReached } from '../../../shared/connection.js';
import { canHash, sha256 } from '../../../shared/sha256.js';
import { useText } from '../../../shared/i18n.js';
import { useLoad } from '../../../shared/useLoad.js';
import type { PageAddress } from '../../../shared/address.js';
import { openDoor, type Door } from './door.js';
import { draftKey, forgetDraft, readDraft } from './draft.js';
import { CannotHash, CannotOpen } from './Refusals.js';
import { HandedOnNotice, HandOn } from './HandOn.js';
import { SigningForm } from './SigningForm.js';
import { SigningFrame } from './SigningFrame.js';

/** What comes after signing is fetched once somebody begins to answer, so that a phone opens the text first. */
const signedNotice = () => whenReached(() => import('./SignedNotice.js'));
const SignedNotice = lazy(() => signedNotice().then(({ SignedNotice: Notice }) => ({ default: Notice })));

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
  return canHash() ? (
    <Opened door={door} load={load} eveningHref={eveningHref} />
  ) : (
    <SigningFrame>
      <CannotHash />
    </SigningFrame>
  );
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
  const t = useText();
  const { data, error, loading, reload } = useLoad(load);
  const [signed, setSigned] = useState<Signed | null>(null);
  const [handedOn, setHandedOn] = useState<HandedOn | null>(null);
  const done = signed ?? data?.page.signed;
  const { municipality, logoHref, event } = data?.page ?? {};
  return (
    <SigningFrame
      municipality={municipality}
      logoHref={logoHref}
      line={event ? `${event.title}, ${event.place}` : undefined}
      otherHref={done ? undefined : eveningHref}
    >
      {done && data ? (
        <Suspense fallback={<LoadingState lines={8} label={t('signing.received')} />}>
          <SignedNotice
            municipality={data.page.municipality}
            isReaders={signed !== null || 'token' in door}
            isFresh={signed !== null}
            signed={done}
            eveningHref={eveningHref}
          />
        </Suspense>
      ) : handedOn ? (
        <>
          <PageHeader title={t('handOn.doneTitle')} />
          <HandedOnNotice answer={handedOn} />
        </>
      ) : data ? (
        <>
          <SigningForm
            door={door}
            opened={data}
            reloading={loading}
            // What fails here is asked again when it is needed.
            onBegun={() => void signedNotice().catch(() => undefined)}
            onWordingChanged={reload}
            onSigned={(answer) => {
              forgetDraft(data.key);
              requestTitleFocus();
              setSigned(answer);
            }}
          />
          {data.page.mayHandOn && 'token' in door && (
            <HandOn
              token={door.token}
              onDone={(answer) => {
                forgetDraft(data.key);
                requestTitleFocus();
                setHandedOn(answer);
              }}
            />
          )}
        </>
      ) : error !== null ? (
        <CannotOpen error={error} onRetry={reload} eveningHref={eveningHref} />
      ) : (
        <LoadingState lines={10} />
      )}
    </SigningFrame>
  );
}
