import type { SignedIn } from '@bloemen/api-contract/public';
import { Alert, Button, ButtonLink, Dialog, Link, LoadingState, Paragraph } from '@bloemen/ui';
import { useState } from 'react';
import { addressOf } from '../../../shared/address.js';
import { postJson } from '../../../shared/api.js';
import { Failure } from '../../../shared/Failure.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import type { Session } from '../../../shared/session.js';
import { useDemonstration } from './demonstration.js';
import './sign-in.css';
import messages from './sign-in.nl.json' with { type: 'json' };
import { wayIn } from './way-in.js';

type State = { busy: boolean; problem: unknown; sent?: boolean; elsewhere?: `http://${string}` };

/**
 * Lets the person of a page in again where they are: as a person of the example at once, by a link in the mail, or at
 * the own organisation in another tab. The page hears of it by itself.
 */
export const SignInAgain = withMessages(
  messages,
  function SignInAgain({
    person: { id, displayName: name, email },
    isSaving,
    onSignedIn,
    onClose,
  }: {
    person: Session['person'];
    /** Whether a save waits for it. */
    isSaving: boolean;
    onSignedIn: () => void;
    onClose: () => void;
  }) {
    const t = useText();
    const { people, loading } = useDemonstration();
    const [{ busy, problem, sent, elsewhere }, setState] = useState<State>({ busy: false, problem: null });
    const isExample = people?.some(({ personId }) => personId === id);
    const act = (work: () => Promise<Partial<State>>) => {
      setState({ busy: true, problem: null });
      work().then(
        (next) => setState({ busy: false, problem: null, ...next }),
        (error: unknown) => setState({ busy: false, problem: error }),
      );
    };
    const asExample = () =>
      act(async () => {
        await postJson<SignedIn>('/api/auth/demo/sign-in', { personId: id });
        onSignedIn();
        return {};
      });
    const byAddress = () =>
      act(async () => {
        const href = await wayIn(email, '/inloggen/klaar');
        return href === null ? { sent: true } : { elsewhere: href };
      });
    return (
      <Dialog
        open
        onClose={onClose}
        title={t('again.title', { name })}
        actions={
          !loading && (
            <>
              {isExample && (
                <Button purpose="primary" busy={busy} onClick={asExample}>
                  {t('demo.as', { name })}
                </Button>
              )}
              {elsewhere ? (
                <ButtonLink purpose="primary" href={elsewhere} target="_blank">
                  {t('again.elsewhere')}
                </ButtonLink>
              ) : (
                <Button purpose={isExample ? undefined : 'primary'} busy={busy} onClick={byAddress}>
                  {t(sent ? 'again.sendAgain' : 'again.byAddress')}
                </Button>
              )}
            </>
          )
        }
      >
        <Paragraph>{t(isSaving ? 'again.saving' : 'again.intro')}</Paragraph>
        {loading && <LoadingState lines={2} />}
        {elsewhere && <Paragraph>{t('again.elsewhereText')}</Paragraph>}
        {sent && (
          <div className="bl-again">
            <Alert kind="ok" live title={t('signIn.sentTitle')}>
              {t('again.sent', { email })}{' '}
              {people && (
                <Link href="/postvak" target="_blank">
                  {t('signIn.toMailbox')}
                </Link>
              )}
            </Alert>
          </div>
        )}
        {!sent && !elsewhere && !isExample && !loading && <Paragraph>{t('again.address', { email })}</Paragraph>}
        <Paragraph subtle>
          {t('again.other')} <Link href={addressOf('/inloggen', {})}>{t('again.otherLink')}</Link>
        </Paragraph>
        <Failure error={problem} />
      </Dialog>
    );
  },
);
