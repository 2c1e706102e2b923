import type { LeftNotices } from '@bloemen/api-contract/public';
import { Alert, Button, ButtonLink, Card, LoadingState, Page, PageHeader, requestTitleFocus } from '@bloemen/ui';
import { useLocation, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { postJson } from '../../shared/api.js';
import { Failure } from '../../shared/Failure.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { codeOf, Problem } from '../../shared/Problem.js';
import { useLoad } from '../../shared/useLoad.js';
import messages from './notices.nl.json' with { type: 'json' };

/**
 * Where the link in a mail about notices leads: leaves that mail without signing in. Opening the page changes nothing,
 * for what looks into mail opens every link. The token stands behind the #, or behind the ? where a reader of mail
 * follows the address of its own button.
 */
export const UnsubscribePage = withMessages(messages, function UnsubscribePage() {
  const hash = useLocation({ select: (location) => location.hash });
  const { token = '' }: { token?: string } = useSearch({ strict: false });
  return <Page width="text">{hash || token ? <Leaving token={hash || token} /> : <Invalid />}</Page>;
});

function Leaving({ token }: { token: string }) {
  const t = useText();
  const load = useCallback(() => postJson<LeftNotices>('/api/unsubscribe/open', { token }), [token]);
  const { data, error, reload } = useLoad(load);
  const [isDone, setIsDone] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  if (error !== null && ['notice.unsubscribe_invalid', 'bad_input'].includes(codeOf(error))) return <Invalid />;
  if (!data)
    return (
      <>
        <PageHeader title={t('leave.title')} />
        {error !== null ? <Problem error={error} onRetry={reload} /> : <LoadingState />}
      </>
    );
  if (isDone)
    return (
      <>
        <PageHeader title={t('leave.done')} intro={t('leave.doneText')} />
        <ButtonLink href="/account/mail">{t('leave.account')}</ButtonLink>
      </>
    );
  const leave = () => {
    setBusy(true);
    setFailure(null);
    postJson('/api/unsubscribe', { token })
      .then(
        () => {
          requestTitleFocus();
          setIsDone(true);
        },
        (problem: unknown) => setFailure(problem),
      )
      .finally(() => setBusy(false));
  };
  return (
    <>
      <PageHeader title={t('leave.title')} />
      <Card>
        <p>{t('leave.ask', { count: data.kinds.length })}</p>
        <ul>
          {data.kinds.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
        <p>{t('leave.stays')}</p>
        <Button purpose="primary" onClick={leave} busy={busy}>
          {t('leave.go')}
        </Button>
        <Failure error={failure} />
      </Card>
    </>
  );
}

function Invalid() {
  const t = useText();
  return (
    <>
      <PageHeader title={t('leave.title')} />
      <Alert kind="warning" title={t('leave.invalid')}>
        {t('leave.invalidText')}
      </Alert>
    </>
  );
}
