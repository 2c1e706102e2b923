import { Actions, Alert, Button, ButtonLink, ErrorSummary, Form, FormField, TextInput } from '@bloemen/ui';
import { useId, useState, type FormEvent } from 'react';
import { Failure } from '../../../shared/Failure.js';
import { useText } from '../../../shared/i18n.js';
import { useDemonstration } from './demonstration.js';
import { wayIn } from './way-in.js';

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const nothing = { attempt: 0, isWrong: false, busy: false, problem: null as unknown };

/**
 * Asks for the address of the reader's work and takes the way that belongs to it. One field, and the first page that
 * many people open: it does without what the forms that save are made of.
 */
export function EmailForm({
  returnTo,
  leave = (href) => location.assign(href),
}: {
  returnTo?: string;
  leave?: (href: string) => void;
}) {
  const t = useText();
  const id = useId();
  const { people } = useDemonstration();
  const [email, setEmail] = useState('');
  const [{ attempt, isWrong, busy, problem }, setState] = useState(nothing);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const sent = email.trim();
    const isAddress = address.test(sent);
    setState({ attempt: attempt + 1, isWrong: !isAddress, busy: isAddress, problem: null });
    if (!isAddress) return;
    wayIn(sent, returnTo).then(
      (href) => {
        if (href !== null) return leave(href);
        setState(nothing);
        setSentTo(sent);
      },
      (error: unknown) => setState((before) => ({ ...before, busy: false, problem: error })),
    );
  };

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
  const wrong = isWrong ? t('signIn.emailMissing') : null;
  return (
    <Form onSubmit={submit}>
      <ErrorSummary errors={wrong ? [{ fieldId: id, message: wrong }] : []} attempt={attempt} />
      <FormField id={id} label={t('signIn.email')} description={t('signIn.emailHelp')} error={wrong}>
        <TextInput
          name="email"
          type="email"
          width="medium"
          autoComplete="email"
          maxLength={254}
          value={email}
          onChange={({ target }) => setEmail(target.value)}
        />
      </FormField>
      <Failure error={problem} />
      <Actions>
        <Button type="submit" purpose="primary" busy={busy}>
          {busy ? t('signIn.busy') : t('signIn.next')}
        </Button>
      </Actions>
    </Form>
  );
}
