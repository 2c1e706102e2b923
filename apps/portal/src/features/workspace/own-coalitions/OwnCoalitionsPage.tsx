import { useQuery } from '@apollo/client/react';
import {
  Badge,
  Card,
  Columns,
  CompactRow,
  CompactRows,
  DemoMark,
  Link,
  LoadingState,
  Page,
  PageHeader,
  Span,
} from '@bloemen/ui';
import { dutchDate, membershipStateNames } from '@bloemen/vocabulary';
import { dateTime, longDate } from '../../../shared/formats.js';
import { useText, withMessages } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useSession } from '../../../shared/session.js';
import { addressInWorkspace } from '../../../shared/tab.js';
import { Offers } from './Offers.js';
import { OwnCoalitionsDocument, type OwnCoalitionsQuery } from './own-coalitions.generated.js';
import messages from './own-coalitions.nl.json' with { type: 'json' };

type Coalition = OwnCoalitionsQuery['ownCoalitions'][number];

/** What all coalitions ask of one organisation, side by side; each thing leads to its own workspace. */
export const OwnCoalitionsPage = withMessages(messages, function OwnCoalitionsPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(OwnCoalitionsDocument);
  const coalitions = data?.ownCoalitions;
  const names = [...new Set(coalitions?.flatMap(({ organisation }) => organisation?.name ?? []))];
  return (
    <Page width="wide">
      <PageHeader
        title={t('own.title')}
        intro={coalitions && names.length > 0 && t('own.intro', { names: names.join(', '), count: coalitions.length })}
      />
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {coalitions && (
        <Columns>
          <Span of={8}>
            <Actions coalitions={coalitions} />
          </Span>
          <Span of={4}>
            <Meetings coalitions={coalitions} />
          </Span>
          <Span of={12}>
            <Offers coalitions={coalitions} />
          </Span>
          <Span of={12}>
            <Coalitions coalitions={coalitions} />
          </Span>
        </Columns>
      )}
    </Page>
  );
});

/** Who asks for help first, then by day, whatever the coalition. */
function Actions({ coalitions }: { coalitions: readonly Coalition[] }) {
  const t = useText();
  const to = useWorkspaceLink();
  const rows = coalitions
    .flatMap((coalition) => coalition.actions.map((action) => ({ ...action, coalition })))
    .sort(
      (one, other) =>
        Number(other.status === 'NEEDS_HELP') - Number(one.status === 'NEEDS_HELP') ||
        (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'),
    );
  const open = coalitions.reduce((sum, { openActions }) => sum + openActions, 0);
  return (
    <Card
      title={t('own.actions')}
      level={2}
      meta={open > 0 && <span className="bl-subtle">{t('own.actionsCount', { count: open })}</span>}
    >
      {rows.length === 0 ? (
        <p>{t('own.noActions')}</p>
      ) : (
        <CompactRows label={t('own.actions')}>
          {rows.map(({ id, what, dueOn, isOverdue, status, meeting, isDemonstration, coalition }) => (
            <CompactRow
              key={id}
              title={
                <>
                  <Link {...to(coalition, `/werkruimte/acties?actie=${id}`)}>{what}</Link>{' '}
                  {isDemonstration && <DemoMark />}
                </>
              }
              detail={[
                coalition.municipalityName,
                !dueOn ? t('own.noDay') : t(isOverdue ? 'own.late' : 'own.due', { date: longDate(dueOn) }),
                meeting && t('own.from', { title: meeting.title }),
              ]
                .filter(Boolean)
                .join(' · ')}
              track={status === 'NEEDS_HELP' && <Badge tone="warning">{t('own.status.NEEDS_HELP')}</Badge>}
            />
          ))}
        </CompactRows>
      )}
      {coalitions
        .filter(({ actions, openActions }) => openActions > actions.length)
        .map((coalition) => (
          <p key={coalition.tenantId} className="bl-subtle">
            <Link {...to(coalition, '/werkruimte/acties')}>
              {t('own.moreActions', {
                count: coalition.openActions - coalition.actions.length,
                place: coalition.municipalityName,
              })}
            </Link>
          </p>
        ))}
    </Card>
  );
}

function Meetings({ coalitions }: { coalitions: readonly Coalition[] }) {
  const t = useText();
  const to = useWorkspaceLink();
  const rows = coalitions
    .flatMap((coalition) => coalition.meetings.map((meeting) => ({ ...meeting, coalition })))
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  return (
    <Card title={t('own.meetings')} level={2}>
      {rows.length === 0 ? (
        <p>{t('own.noMeetings')}</p>
      ) : (
        <CompactRows label={t('own.meetings')}>
          {rows.map(({ id, title, startsAt, place, isDemonstration, coalition }) => (
            <CompactRow
              key={id}
              title={
                <>
                  <Link {...to(coalition, `/werkruimte/overleg/${id}`)}>{dateTime(startsAt)}</Link>{' '}
                  {isDemonstration && <DemoMark />}
                </>
              }
              detail={[coalition.municipalityName, title, place].filter(Boolean).join(' · ')}
            />
          ))}
        </CompactRows>
      )}
    </Card>
  );
}

function Coalitions({ coalitions }: { coalitions: readonly Coalition[] }) {
  const t = useText();
  const session = useSession();
  const to = useWorkspaceLink();
  return (
    <Card title={t('own.coalitions')} level={2}>
      <CompactRows label={t('own.coalitions')}>
        {coalitions.map((coalition) => {
          const { tenantId, municipalityName, publicNames, organisation, isArchive } = coalition;
          return (
            <CompactRow
              key={tenantId}
              title={[municipalityName, publicNames.coalition].filter(Boolean).join(', ')}
              detail={[
                organisation?.state &&
                  organisation.fromOn &&
                  t('own.since', {
                    state: membershipStateNames[organisation.state],
                    date: dutchDate(organisation.fromOn, organisation.fromPrecision ?? 'DAY'),
                  }),
                organisation?.promise ? t('own.promise', { promise: organisation.promise }) : t('own.noPromise'),
                isArchive && t('own.archive'),
              ]
                .filter(Boolean)
                .join(' · ')}
              actions={
                tenantId === session?.workspace.tenantId ? (
                  <Badge tone="accent">{t('own.here')}</Badge>
                ) : (
                  <Link {...to(coalition, '/werkruimte')}>{t('own.open', { place: municipalityName })}</Link>
                )
              }
            />
          );
        })}
      </CompactRows>
    </Card>
  );
}

/** A page of the present workspace opens as always; one of another loads anew, as a tab of that workspace. */
function useWorkspaceLink() {
  const session = useSession();
  return ({ tenantId }: Coalition, path: `/werkruimte${string}`) => {
    if (!session) return { href: '/inloggen' } as const;
    const isHere = tenantId === session.workspace.tenantId;
    return {
      href: addressInWorkspace(path, isHere ? null : session.person.id, tenantId),
      ...(!isHere && { target: '_self' }),
    };
  };
}
