import { Actions, Alert, Button, ButtonLink, ErrorSummary, Form, FormField, TextInput } from '@bloemen/ui';
import { useState, type FormEvent } from 'react';
import type { HomeRealm } from '@bloemen/api-contract/public';
import { postJson } from '../../../shared/api.js';
import { useText } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useDemonstration } from './demonstration.js';

const field = 'sign-in-email';

/** Asks for the address of the reader's work and takes the way that belongs to it. */
export function EmailForm({
  returnTo,
  leave = (href) => location.assign(href),
}: {
  returnTo?: string;
  leave?: (href: string) => void;
}) {
  const t = useText();
  const { people } = useDemonstration();
  const [email, setEmail] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const invalid = attempt > 0 && !/^\S+@\S+\.\S+$/.test(email.trim());

  async function submit(event: FormEvent) {
    event.preventDefault();
    setAttempt(attempt + 1);
    setProblem(null);
    const address = email.trim();
    if (!/^\S+@\S+\.\S+$/.test(address)) return;
    setBusy(true);
    try {
      const realm = await postJson<HomeRealm>('/api/auth/home-realm', { email: address });
      if (realm.method === 'oidc') {
        const start = new URL(realm.startHref, location.origin);
        if (returnTo) start.searchParams.set('returnTo', returnTo);
        return leave(start.href);
      }
      await postJson('/api/auth/magic-link', { email: address, ...(returnTo && { returnTo }) });
      setSentTo(address);
    } catch (error) {
      setProblem(error);
    }
    setBusy(false);
  }

  if (sentTo) {
    return (
      <Alert
        kind="ok"
        live
        title={t('signIn.sentTitle')}
        actions={
          <>
            {people && (
              <ButtonLink href="/postvak" purpose="primary">
                {t('signIn.toMailbox')}
              </ButtonLink>
            )}
            <Button onClick={() => setSentTo(null)}>{t('signIn.again')}</Button>
          </>
        }
      >
        {t('signIn.sentText', { email: sentTo })}
      </Alert>
    );
  }
  const message = invalid ? t('signIn.emailMissing') : null;
  return (
    <Form onSubmit={(event) => void submit(event)}>
      {message && <ErrorSummary errors={[{ fieldId: field, message }]} attempt={attempt} />}
      {problem !== null && <Problem error={problem} />}
      <FormField label={t('signIn.email')} description={t('signIn.emailHelp')} error={message} id={field}>
        <TextInput
          type="email"
          name="email"
          autoComplete="email"
          maxLength={254}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </FormField>
      <Actions>
        <Button type="submit" purpose="primary" busy={busy}>
          {busy ? t('signIn.busy') : t('signIn.next')}
        </Button>
      </Actions>
    </Form>
  );
}
