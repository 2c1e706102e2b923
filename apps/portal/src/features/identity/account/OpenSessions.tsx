import { useMutation, useQuery } from '@apollo/client/react';
import { Actions, Badge, Button, Dialog, ListView, Paragraph, Section, useToast } from '@bloemen/ui';
import { useState } from 'react';
import {
  RevokeOtherSessionsDocument,
  RevokeSessionDocument,
  SessionsDocument,
  type SessionsQuery,
} from './account.generated.js';
import { dateTime } from '../../../shared/formats.js';
import { useText } from '../../../shared/i18n.js';
import { Failure } from '../../../shared/Failure.js';
import { Problem } from '../../../shared/Problem.js';
import './account.css';

type OpenSession = SessionsQuery['sessions'][number];

/** Every browser in which the reader is signed in, each with a way to end it. */
export function OpenSessions() {
  const t = useText();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [ending, setEnding] = useState<string | null>(null);
  const { data, loading, error, refetch } = useQuery(SessionsDocument);
  const [revoke, revoking] = useMutation(RevokeSessionDocument, { refetchQueries: [SessionsDocument] });
  const [revokeOthers, revokingOthers] = useMutation(RevokeOtherSessionsDocument, {
    refetchQueries: [SessionsDocument],
  });

  const end = ({ id, device }: OpenSession) => {
    setEnding(id);
    revoke({ variables: { input: { sessionId: id } } }).then(
      () => toast(t('account.revoked', { device })),
      () => undefined,
    );
  };
  const endOthers = () => {
    setAsking(false);
    revokeOthers({ variables: { input: { confirm: true } } }).then(
      (answer) => toast(t('account.revokeOthersDone', { count: answer.data?.revokeOtherSessions ?? 0 })),
      () => undefined,
    );
  };
  return (
    <Section title={t('account.sessionsTitle')} intro={t('account.sessionsIntro')}>
      <div className="bl-sessions">
        <ListView<OpenSession>
          label={t('account.sessionsTitle')}
          count={data && t('account.sessionsCount', { count: data.sessions.length })}
          rows={data?.sessions}
          busy={loading && !data}
          problem={error && !data && <Problem error={error} onRetry={() => void refetch()} />}
          nothingYet={{ title: t('account.sessionsNone') }}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'device',
              header: t('account.device'),
              rowHeader: true,
              cell: ({ device, isCurrent, means }) => (
                <>
                  {device} {isCurrent && <Badge tone="accent">{t('account.thisDevice')}</Badge>}
                  <div className="bl-subtle">{t(`means.${means}`)}</div>
                </>
              ),
            },
            {
              id: 'lastSeen',
              header: t('account.lastSeen'),
              priority: 'always',
              cell: ({ lastSeenAt }) => dateTime(lastSeenAt),
            },
            { id: 'expires', header: t('account.expires'), cell: ({ expiresAt }) => dateTime(expiresAt) },
            {
              id: 'action',
              header: t('account.action'),
              priority: 'always',
              cell: (session) =>
                !session.isCurrent && (
                  <>
                    {ending === session.id && <Failure error={revoking.error} />}
                    <Button
                      busy={revoking.loading}
                      aria-label={t('account.revokeOf', {
                        device: session.device,
                        moment: dateTime(session.lastSeenAt),
                      })}
                      onClick={() => end(session)}
                    >
                      {t('account.revoke')}
                    </Button>
                  </>
                ),
            },
          ]}
          more={
            data &&
            data.sessions.length > 1 && (
              <Actions>
                <Failure error={revokingOthers.error} />
                <Button onClick={() => setAsking(true)}>{t('account.revokeOthers')}</Button>
              </Actions>
            )
          }
        />
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('account.revokeOthersTitle')}
        actions={
          <>
            <Button purpose="primary" onClick={endOthers}>
              {t('account.revokeOthers')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('account.cancel')}</Button>
          </>
        }
      >
        <Paragraph>{t('account.revokeOthersText')}</Paragraph>
      </Dialog>
    </Section>
  );
}
