import { Button, Card, EmptyState, LetterDrawing, Link, LoadingState, Page, PageHeader, Stack } from '@bloemen/ui';
import type { DemoMail } from '@bloemen/api-contract/public';
import { ApiError, getJson } from '../../../shared/api.js';
import { dateTime } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { ownPath } from '../../../shared/ownPath.js';
import { Problem } from '../../../shared/Problem.js';
import { useLoad } from '../../../shared/useLoad.js';
import './sign-in.css';
import messages from './sign-in.nl.json' with { type: 'json' };

const readMailbox = () => getJson<DemoMail[]>('/api/auth/demo/mailbox');

/** What the example would have sent, newest first. */
export const MailboxPage = withMessages(messages, function MailboxPage() {
  const t = useText();
  const { data, error, loading, reload } = useLoad(readMailbox);
  const closed = error instanceof ApiError && error.code === 'not_found';
  return (
    <Page width="text">
      <PageHeader
        title={t('mailbox.title')}
        intro={t('mailbox.intro')}
        actions={<Button onClick={reload}>{t('mailbox.refresh')}</Button>}
      />
      {loading && !data && <LoadingState />}
      {closed && <EmptyState title={t('mailbox.closed')} illustration={<LetterDrawing />} />}
      {error !== null && !closed && <Problem error={error} onRetry={reload} />}
      {data?.length === 0 && (
        <EmptyState title={t('mailbox.none')} illustration={<LetterDrawing />}>
          {t('mailbox.noneText')}
        </EmptyState>
      )}
      {data && (
        <Stack>
          {data.map((mail) => (
            <Card
              key={mail.id}
              title={mail.subject}
              level={2}
              footer={`${t('mailbox.to')}: ${mail.to}. ${t('mailbox.at')}: ${dateTime(mail.queuedAt)}`}
            >
              <p className="bl-mail__text">
                <WithLinks text={mail.text} />
              </p>
            </Card>
          ))}
        </Stack>
      )}
    </Page>
  );
});

/** Plain text in which addresses of this site can be followed. */
function WithLinks({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) => {
    if (index % 2 === 0) return part;
    const own = part.startsWith(`${location.origin}/`) ? ownPath(part.slice(location.origin.length)) : undefined;
    return (
      <Link key={index} href={own ?? (part as `https://${string}`)}>
        {part}
      </Link>
    );
  });
}
