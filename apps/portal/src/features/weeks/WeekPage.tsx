import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Badge,
  Button,
  Card,
  Columns,
  DataList,
  DemoMark,
  Icon,
  Link,
  ListPage,
  LoadingState,
  MeetingDrawing,
  Page,
  PageHeader,
  Span,
} from '@bloemen/ui';
import {
  councilMentions,
  daysBetween,
  packageStates,
  targetGroupCodes,
  targetGroups,
  weekActivityStatusCodes,
  weekActivityStatuses,
} from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../shared/address.js';
import { longDate, today } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useMove } from '../../shared/useMove.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { ActivityActions, ActivityDetails } from './ActivityDetails.js';
import { ActivityDialog } from './ActivityDialog.js';
import { PartnerLink } from './PartnerLink.js';
import { PrepareDialog } from './PrepareDialog.js';
import './weeks.css';
import { PublishWeekDocument, WeekDocument, type WeekActivityFragment, type WeekFragment } from './weeks.generated.js';
import messages from './weeks.nl.json' with { type: 'json' };
import { calendarOf, hoursOf, shortDay, tones } from './words.js';
import { useYearAsked, Years } from './Years.js';

type Search = { status?: string; doelgroep?: string; activiteit?: string };

/** The annual week in the own municipality: when, how it is prepared, who reads it, and its calendar. */
export const WeekPage = withMessages(messages, function WeekPage() {
  const t = useText();
  const year = useYearAsked();
  const { data, previousData, error, loading, refetch } = useQuery(WeekDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const week = (data ?? previousData)?.week;
  if (!week)
    return (
      <Page width="wide">
        <PageHeader title={t('work.week')} />
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <LoadingState lines={8} />}
      </Page>
    );
  return <Shown key={week.year} week={week} loading={loading} problem={error} retry={() => void refetch()} />;
});

function Shown({
  week,
  loading,
  problem,
  retry,
}: {
  week: WeekFragment;
  loading: boolean;
  problem: unknown;
  retry: () => void;
}) {
  const t = useText();
  const search: Search = useSearch({ strict: false });
  const { go } = useOpenPage<Search>();
  const [isAdding, setIsAdding] = useState(false);
  const [changed, setChanged] = useState<WeekActivityFragment | null>(null);
  const can = week.viewerCan;
  const status = weekActivityStatusCodes.find((code) => code === search.status);
  const group = targetGroupCodes.find((code) => code === search.doelgroep);
  const rows = week.activities.filter(
    (one) =>
      (!status || one.status === status) &&
      (!group || one.targetGroups.length === 0 || one.targetGroups.includes(group)),
  );
  // What is decided may no longer fit the choice of the list; its details stay.
  const open = week.activities.find(({ id }) => id === search.activiteit);
  const waiting = can.prepare ? week.activities.filter((one) => one.status === 'PROPOSED').length : 0;
  const add = can.add && (
    <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={() => setIsAdding(true)}>
      {t(can.prepare ? 'activity.add' : 'activity.propose')}
    </Button>
  );
  return (
    <>
      <ListPage<WeekActivityFragment, 'status' | 'doelgroep'>
        header={{
          title: t('week.title', { name: week.name, year: String(week.year) }),
          intro: t(can.prepare ? 'week.intro' : 'week.introReader'),
          actions: add,
        }}
        before={
          <>
            <Columns>
              <Span of={3}>
                <When week={week} />
              </Span>
              <Span of={5}>
                <Preparation week={week} />
              </Span>
              <Span of={4}>
                <Outward week={week} />
              </Span>
            </Columns>
            {waiting > 0 && status !== 'PROPOSED' && (
              <Alert
                kind="info"
                actions={<Button onClick={() => go({ status: 'PROPOSED' })}>{t('activities.showWaiting')}</Button>}
              >
                {t('activities.waiting', { count: waiting })}
              </Alert>
            )}
          </>
        }
        label={t('activities.list')}
        filters={[
          {
            id: 'status',
            label: t('activities.status'),
            value: status,
            all: t('activities.all'),
            options: weekActivityStatusCodes.map((value) => ({ value, label: weekActivityStatuses[value] })),
          },
          {
            id: 'doelgroep',
            label: t('activities.group'),
            value: group,
            all: t('activities.all'),
            options: targetGroupCodes.map((value) => ({ value, label: targetGroups[value] })),
          },
        ]}
        onChange={(change) => go({ ...search, activiteit: undefined, ...change })}
        count={t('activities.found', { count: rows.length })}
        rows={rows}
        busy={loading}
        problem={problem ? <Problem error={problem} onRetry={retry} /> : undefined}
        nothingYet={{
          title: t('activities.empty'),
          text: t(can.add ? 'activities.emptyText' : 'activities.emptyReader'),
          illustration: <MeetingDrawing />,
          actions: add || undefined,
        }}
        nothingFound={{ title: t('activities.noneFound') }}
        rowKey={({ id }) => id}
        onOpen={({ id }) => go({ ...search, activiteit: id })}
        openKey={open?.id ?? null}
        columns={[
          {
            id: 'activiteit',
            header: t('activities.column'),
            rowHeader: true,
            cell: ({ title, organisation }) => (
              <>
                {title}
                <div className="bl-subtle">{organisation}</div>
              </>
            ),
          },
          {
            id: 'dag',
            header: t('activities.day'),
            priority: 'always',
            cell: (one) => `${shortDay(one.on)}, ${hoursOf(one)}`,
          },
          {
            id: 'status',
            header: t('activities.status'),
            priority: 'always',
            cell: (one) => (
              <span className="bl-badges">
                <Badge tone={tones[one.status]}>{weekActivityStatuses[one.status]}</Badge>
                {one.isDemonstration && <DemoMark />}
              </span>
            ),
          },
          ...(open
            ? []
            : [
                {
                  id: 'plaats',
                  header: t('activities.place'),
                  priority: 'wide' as const,
                  cell: ({ place }: WeekActivityFragment) => place,
                },
              ]),
        ]}
        panel={
          open && {
            title: open.title,
            onClose: () => go({ ...search, activiteit: undefined }),
            children: <ActivityDetails activity={open} writes={can.prepare} />,
            actions: mayAct(open) && (
              <ActivityActions key={open.id} activity={open} onChange={() => setChanged(open)} />
            ),
          }
        }
      />
      {isAdding && <ActivityDialog week={week} activity={null} onClose={() => setIsAdding(false)} />}
      {changed && <ActivityDialog week={week} activity={changed} onClose={() => setChanged(null)} />}
    </>
  );
}

const mayAct = ({ viewerCan: can }: WeekActivityFragment) => can.change || can.accept || can.refuse || can.cancel;

function When({ week }: { week: WeekFragment }) {
  const t = useText();
  const { year, firstOn, lastOn } = week;
  const toYear = (jaar: number) => addressOf('/werkruimte/week/$jaar', { params: { jaar: String(jaar) } });
  return (
    <Card level={2} title={t('week.when')}>
      <p className="bl-week-dates">
        {week.isSet
          ? t('week.dates', { from: longDate(firstOn), until: longDate(lastOn) })
          : t(lastOn < today() ? 'week.neverSet' : 'week.notSet', { year: String(year), day: longDate(firstOn) })}
      </p>
      {week.name !== week.nationalName && <p>{t('week.national', { name: week.nationalName })}</p>}
      {week.source && <p className="bl-source">{t('week.source', { source: week.source })}</p>}
      <Years year={year} toYear={toYear} />
    </Card>
  );
}

function Preparation({ week }: { week: WeekFragment }) {
  const t = useText();
  const [isOpen, setIsOpen] = useState(false);
  const { packageState, packageOn, packageDueOn, councilMention, councilOn, councilSource } = week;
  const left = daysBetween(today(), packageDueOn);
  const onDay = (words: string, day: string | null) => (day ? t('week.on', { words, day: longDate(day) }) : words);
  return (
    <Card
      level={2}
      folds
      title={t('week.preparation')}
      footer={
        week.viewerCan.prepare && (
          <Button iconStart={<Icon name="edit" />} onClick={() => setIsOpen(true)}>
            {t('week.prepare')}
          </Button>
        )
      }
    >
      <DataList
        items={[
          {
            label: t('week.package'),
            value: (
              <>
                {onDay(packageStates[packageState], packageOn)}
                {packageState !== 'ORDERED' && (
                  <div className="bl-subtle">
                    {left < 0
                      ? t('week.packageOver', { day: longDate(packageDueOn) })
                      : t('week.packageDue', { day: longDate(packageDueOn) })}{' '}
                    {left >= 0 && left <= 60 && t('week.packageDays', { count: left })}
                  </div>
                )}
              </>
            ),
          },
          {
            label: t('week.council'),
            value: (
              <>
                {onDay(councilMentions[councilMention], councilOn)}
                {councilSource && <div className="bl-source">{t('week.source', { source: councilSource })}</div>}
              </>
            ),
          },
        ]}
      />
      {isOpen && <PrepareDialog week={week} onClose={() => setIsOpen(false)} />}
    </Card>
  );
}

function Outward({ week }: { week: WeekFragment }) {
  const t = useText();
  const [publish] = useMutation(PublishWeekDocument);
  const { isPublic, year, version, cbsCode } = week;
  const { act, busy, notice } = useMove<unknown>({
    refetch: [WeekDocument],
    now: { words: t(isPublic ? 'week.published' : 'week.unpublished') },
  });
  const turn = (to: boolean) =>
    act({
      send: () => publish({ variables: { input: { year, version, isPublic: to } } }),
      done: () => t(to ? 'week.published' : 'week.unpublished'),
    });
  return (
    <Card
      level={2}
      folds
      title={t('week.outward')}
      footer={
        week.viewerCan.publish && (
          <Button busy={busy} onClick={() => void turn(!isPublic)}>
            {t(isPublic ? 'week.hide' : 'week.publish')}
          </Button>
        )
      }
    >
      <p>{t(isPublic ? 'week.public' : 'week.hidden')}</p>
      {isPublic && (
        <p>
          <Link href={calendarOf(cbsCode, year)}>{t('week.look')}</Link>
        </p>
      )}
      {notice}
      {week.viewerCan.shareLink && week.lastOn >= today() && <PartnerLink week={week} />}
    </Card>
  );
}
