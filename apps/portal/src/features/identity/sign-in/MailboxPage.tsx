import {
  Button,
  Card,
  EmptyState,
  LetterDrawing,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Stack,
  Tabs,
} from '@bloemen/ui';
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
              <Tabs
                label={t('mailbox.as', { subject: mail.subject })}
                items={[
                  {
                    id: 'text',
                    label: t('mailbox.text'),
                    panel: (
                      <p className="bl-mail__text">
                        <WithLinks text={mail.text} />
                      </p>
                    ),
                  },
                  { id: 'html', label: t('mailbox.html'), panel: <Dressed id={mail.id} subject={mail.subject} /> },
                ]}
              />
            </Card>
          ))}
        </Stack>
      )}
    </Page>
  );
});

/** The mail as a reader of mail shows it, in a page of its own in which nothing runs. */
function Dressed({ id, subject }: { id: string; subject: string }) {
  const t = useText();
  return (
    <iframe
      className="bl-mail__frame"
      src={`/api/auth/demo/mailbox/${id}`}
      title={t('mailbox.frame', { subject })}
      sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
    />
  );
}

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
