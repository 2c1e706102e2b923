import { Actions, Alert, Button, ButtonLink, LoadingState, Page, PageHeader, Paragraph } from '@bloemen/ui';
import { lazy, Suspense, useState } from 'react';
import { useText, withMessages } from '../../shared/i18n.js';
import messages from './doubt.nl.json' with { type: 'json' };
import { addressOf, type PageAddress } from '../../shared/address.js';
import { ownPath } from '../../shared/ownPath.js';
import { useSessionState, type Doubt, type Session } from '../../shared/session.js';
import { addressOfWorkspace, isWaitingToSave } from '../../shared/tab.js';
import { useLeaveGuard } from '../../shared/forms/useLeaveGuard.js';

type Leave = (address: PageAddress) => void;
const SignInAgain = lazy(() =>
  import('../../features/identity/sign-in/SignInAgain.js').then((module) => ({ default: module.SignInAgain })),
);
const load: Leave = (address) => location.assign(address);

/**
 * Stands where the page was when the tab is not its person's any more: says whose tab this is, and how to go on. What
 * was typed is kept, out of sight, while its person signs in again here; that is asked at once when the session is over
 * and something waits for it.
 */
export const InDoubt = withMessages(
  messages,
  function InDoubt({
    doubt: { why, now },
    session,
    isKept,
    here,
    leave = load,
  }: {
    doubt: Doubt;
    session: Session;
    isKept: boolean;
    here: string;
    leave?: Leave;
  }) {
    const t = useText();
    const guard = useLeaveGuard(isKept);
    const { signedIn } = useSessionState();
    const [isAsking, setIsAsking] = useState(true);
    if (why === 'looking') return <LoadingState lines={6} />;
    const { displayName: name } = session.person;
    const canAsk = isKept && why === 'signed_out';
    const signIn = isKept
      ? { href: '/inloggen' as const, target: '_blank' }
      : { href: addressOf('/inloggen', { search: { terug: ownPath(here) } }) };
    const intro =
      why === 'signed_out'
        ? t('doubt.signedOut', { name })
        : t('doubt.otherPerson', { name, other: now?.person.displayName ?? 'unknown' });
    const goOn = () => {
      guard.release();
      leave('/start');
    };
    return (
      <div role="alert">
        {guard.question}
        <Page width="text">
          <PageHeader
            title={t(why === 'signed_out' ? 'doubt.signedOutTitle' : 'doubt.otherPersonTitle')}
            intro={intro}
          />
          {isKept && <Paragraph>{t('doubt.kept', { name })}</Paragraph>}
          <Actions>
            {canAsk ? (
              <Button purpose="primary" onClick={() => setIsAsking(true)}>
                {t('doubt.signIn', { name })}
              </Button>
            ) : (
              <ButtonLink {...signIn} purpose="primary">
                {t(isKept ? 'doubt.signInElsewhere' : 'doubt.signIn', { name })}
              </ButtonLink>
            )}
            {now && (
              <Button onClick={goOn}>
                {t(isKept ? 'doubt.goOnWithout' : 'doubt.goOn', { other: now.person.displayName })}
              </Button>
            )}
          </Actions>
        </Page>
        {canAsk && isAsking && (
          <Suspense fallback={null}>
            <SignInAgain
              person={session.person}
              isSaving={isWaitingToSave()}
              onSignedIn={signedIn}
              onClose={() => setIsAsking(false)}
            />
          </Suspense>
        )}
      </div>
    );
  },
);

/**
 * Stands above the page when the last role in its workspace ended: nothing can be saved here any more, but it can still
 * be read and copied.
 */
export const WorkspaceLost = withMessages(
  messages,
  function WorkspaceLost({ session, now, leave = load }: { session: Session; now: Session; leave?: Leave }) {
    const t = useText();
    const ways = now.workspaces.filter(({ tenantId }) => tenantId !== session.workspace.tenantId);
    return (
      <Alert
        kind="warning"
        live
        title={t('doubt.workspaceTitle', { place: session.workspace.name })}
        actions={ways.map(({ tenantId, name }) => (
          <Button key={tenantId} onClick={() => leave(addressOfWorkspace(now.person.id, tenantId))}>
            {t('doubt.goTo', { place: name })}
          </Button>
        ))}
      >
        {t('doubt.workspace')}
      </Alert>
    );
  },
);
