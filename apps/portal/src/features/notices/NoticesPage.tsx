import { useMutation, useQuery } from '@apollo/client/react';
import { Actions, Badge, Button, Card, DemoMark, LetterDrawing, Link, ListPage, useToast } from '@bloemen/ui';
import { useSearch } from '@tanstack/react-router';
import { pageNumber } from '../../shared/pageOf.js';
import { Failure } from '../../shared/Failure.js';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { RouteLink } from '../../shared/links.js';
import { ownPath } from '../../shared/ownPath.js';
import { Problem } from '../../shared/Problem.js';
import { useSessionState } from '../../shared/session.js';
import { addressOfWorkspace } from '../../shared/tab.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { NoticesDocument, ReadAllNoticesDocument, ReadNoticeDocument, type NoticesQuery } from './notices.generated.js';
import messages from './notices.nl.json' with { type: 'json' };
import './notices.css';

type Notice = NoticesQuery['notices']['nodes'][number];
export type NoticesAddress = { ongelezen?: string; pagina?: string };

const PAGE_SIZE = 25;

/** What the reader was told in this workspace. A notice is read once its page is opened. */
export const NoticesPage = withMessages(messages, function NoticesPage() {
  const t = useText();
  const toast = useToast();
  const { session, refresh } = useSessionState();
  const { addressWith, go } = useOpenPage<NoticesAddress>();
  const address: NoticesAddress = useSearch({ strict: false });
  const changed = (change: NoticesAddress) => ({ ...address, pagina: undefined, ...change });
  const isUnread = address.ongelezen === 'ja';
  const { data, previousData, loading, error, refetch } = useQuery(NoticesDocument, {
    variables: { isUnread, page: pageNumber(address.pagina) },
    fetchPolicy: 'cache-and-network',
  });
  // The number at the bell comes with who is signed in.
  const [read] = useMutation(ReadNoticeDocument, { onCompleted: refresh });
  const [readAll, readingAll] = useMutation(ReadAllNoticesDocument, {
    refetchQueries: [NoticesDocument],
    onCompleted: refresh,
  });
  const notices = (data ?? previousData)?.notices;
  const others = session?.workspaces.filter(({ tenantId }) => tenantId !== session.workspace.tenantId) ?? [];

  const markAll = () => {
    readAll().then(
      (answer) => toast(t('notices.readAllDone', { count: answer.data?.readAllNotices ?? 0 })),
      () => undefined,
    );
  };
  // What cannot be marked now stays unread; the page that is opened matters more.
  const open = ({ id, isRead }: Notice) => {
    if (!isRead) read({ variables: { input: { id } } }).catch(() => undefined);
  };

  return (
    <>
      <ListPage<Notice, keyof NoticesAddress>
        header={{
          title: t('notices.title'),
          intro: t('notices.intro', { place: session?.workspace.name ?? '' }),
          actions: (
            <>
              {notices && notices.unread > 0 && (
                <Button onClick={markAll} busy={readingAll.loading}>
                  {t('notices.readAll')}
                </Button>
              )}
              <Failure error={readingAll.error} />
            </>
          ),
        }}
        label={t('notices.title')}
        filters={[{ id: 'ongelezen', label: t('notices.unread'), value: isUnread ? 'ja' : undefined, yes: 'ja' }]}
        tools={
          <RouteLink to="/account/mail" className="bl-notices__choose">
            {t('notices.choose')}
          </RouteLink>
        }
        onChange={(change) => go(changed(change))}
        count={
          notices &&
          (isUnread
            ? t('notices.countUnread', { count: notices.totalCount })
            : t('notices.count', { count: notices.totalCount, unread: notices.unread }))
        }
        rows={notices?.nodes}
        busy={loading && !data}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{
          title: t('notices.none'),
          text: t('notices.noneText'),
          illustration: <LetterDrawing />,
        }}
        nothingFound={{ title: t('notices.nothingUnread') }}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'bericht',
            header: t('notices.what'),
            rowHeader: true,
            cell: (notice) => (
              <>
                <Link
                  href={ownPath(notice.address) ?? '/account/berichten'}
                  className={notice.isRead ? 'bl-notice--read' : undefined}
                  onClick={() => open(notice)}
                >
                  {notice.title}
                </Link>{' '}
                {!notice.isRead && <Badge tone="accent">{t('notices.new')}</Badge>}{' '}
                {notice.isDemonstration && <DemoMark />}
              </>
            ),
          },
          { id: 'wanneer', header: t('notices.when'), priority: 'always', cell: ({ toldAt }) => dateTime(toldAt) },
        ]}
        pages={
          notices && {
            page: pageNumber(address.pagina),
            count: Math.ceil(notices.totalCount / PAGE_SIZE),
            hrefFor: (number) => addressWith(changed({ pagina: String(number) })),
          }
        }
      />
      {session && others.length > 0 && (
        <Card title={t('notices.elsewhere')} level={2}>
          <p>{t('notices.elsewhereText')}</p>
          <Actions>
            {others.map(({ tenantId, name }) => (
              <Link key={tenantId} href={addressOfWorkspace(session.person.id, tenantId)}>
                {t('notices.elsewhereGo', { place: name })}
              </Link>
            ))}
          </Actions>
        </Card>
      )}
    </>
  );
});
