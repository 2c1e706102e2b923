import { Actions, Alert, Button, ButtonLink, LetterDrawing, Page, PageHeader } from '@bloemen/ui';
import { useState } from 'react';
import type { SignedIn } from '@bloemen/api-contract/public';
import { postJson } from '../../../shared/api.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import messages from './sign-in.nl.json' with { type: 'json' };

/**
 * Where the link in the mail leads. Opening it does nothing, because mail scanners open links too; the button signs in.
 */
export const SignInLinkPage = withMessages(
  messages,
  function SignInLinkPage({ leave = (href: string) => location.assign(href) }: { leave?: (href: string) => void }) {
    const t = useText();
    const [token] = useState(() => location.hash.slice(1));
    const [busy, setBusy] = useState(false);
    const [problem, setProblem] = useState<unknown>(null);
    const signIn = () => {
      setBusy(true);
      setProblem(null);
      postJson<SignedIn>('/api/auth/magic-link/sign-in', { token }).then(
        ({ returnTo }) => leave(returnTo),
        (error: unknown) => {
          setProblem(error);
          setBusy(false);
        },
      );
    };
    const newLink = <ButtonLink href="/inloggen">{t('link.new')}</ButtonLink>;
    return (
      <Page width="text">
        <LetterDrawing size={132} />
        <PageHeader title={t('link.title')} intro={token ? t('link.intro') : undefined} />
        {token ? (
          <Actions>
            <Failure error={problem} />
            <Button purpose="primary" busy={busy} onClick={signIn}>
              {t('link.signIn')}
            </Button>
            {problem !== null && newLink}
          </Actions>
        ) : (
          <Alert kind="warning" title={t('link.brokenTitle')} actions={newLink}>
            {t('link.broken')}
          </Alert>
        )}
      </Page>
    );
  },
);
