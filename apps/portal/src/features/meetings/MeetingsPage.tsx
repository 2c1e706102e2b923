import { useQuery } from '@apollo/client/react';
import {
  Alert,
  Badge,
  Button,
  ButtonLink,
  Card,
  Columns,
  DataList,
  DemoMark,
  Icon,
  Link,
  ListPage,
  MeetingDrawing,
  NARROW,
  Span,
  useMedia,
} from '@bloemen/ui';
import { daysAfter, meetingStatusCodes, meetingStatuses, type MeetingStatus } from '@bloemen/vocabulary';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../shared/address.js';
import { longDate, today } from '../../shared/formats.js';
import { pageNumber } from '../../shared/pageOf.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { useOpenPage } from '../../shared/useOpenPage.js';
import { MeetingDialog, type Proposal } from './MeetingDialog.js';
import './meetings.css';
import { MeetingsDocument, type MeetingLineFragment, type MeetingSeriesFragment } from './meetings.generated.js';
import messages from './meetings.nl.json' with { type: 'json' };
import { Feed } from './Feed.js';
import { SeriesDialog } from './SeriesDialog.js';
import { dayOf, hoursOf, rhythmOf, tones } from './words.js';

const PAGE_SIZE = 20;
type Search = { status?: string; pagina?: string };
type Open = { proposal: Proposal } | { series: MeetingSeriesFragment | null } | null;

const linkTo = (id: string) => addressOf('/werkruimte/overleg/$meetingId', { params: { meetingId: id } });
const known = (status: string | undefined): MeetingStatus | undefined =>
  meetingStatusCodes.find((code) => code === status);

/** The meetings of the coalition: which comes next, how often there is one, and all of them. */
export const MeetingsPage = withMessages(messages, function MeetingsPage() {
  const t = useText();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const { go, addressWith } = useOpenPage<Search>();
  const [open, setOpen] = useState<Open>(null);
  // A card says the status in its first line.
  const isNarrow = useMedia(NARROW);
  const page = pageNumber(search.pagina);
  const status = known(search.status);
  const { data, previousData, error, loading, refetch } = useQuery(MeetingsDocument, {
    variables: { status: status ?? null, page },
    fetchPolicy: 'cache-and-network',
  });
  const shown = (data ?? previousData)?.meetings;
  const can = shown?.viewerCan;
  const running = shown?.series.find(({ endedOn }) => endedOn === null) ?? null;
  const plan = () => setOpen({ proposal: proposalOf(running, shown?.coalition ?? '', t('meetings.of')) });
  const planButton = can?.plan && shown?.coalition && (
    <Button purpose="primary" iconStart={<Icon name="plus" />} onClick={plan}>
      {t(running?.nextOn ? 'meetings.planNext' : 'meetings.plan')}
    </Button>
  );
  return (
    <>
      <ListPage<MeetingLineFragment, keyof Search>
        header={{
          title: t('meetings.title'),
          intro: t('meetings.intro'),
          actions: (
            <>
              {planButton}
              <ButtonLink iconStart={<Icon name="people" />} href="/werkruimte/overleg/deelname">
                {t('meetings.participation')}
              </ButtonLink>
            </>
          ),
        }}
        before={
          shown && (
            <Columns>
              <Span of={6}>
                <Card level={2} title={t('meetings.next')}>
                  {shown.next ? (
                    <>
                      <p className="bl-meeting-next">
                        <Link href={linkTo(shown.next.id)}>{dayOf(shown.next.startsAt)}</Link>{' '}
                        {shown.next.isDemonstration && <DemoMark />}
                      </p>
                      <p>
                        {[shown.next.title, hoursOf(shown.next), shown.next.place].filter(Boolean).join(', ')}.{' '}
                        {t(shown.next.isInvited ? 'meetings.sentComing' : 'meetings.notSent', {
                          count: shown.next.coming,
                        })}
                      </p>
                    </>
                  ) : (
                    <p>
                      {running?.nextOn
                        ? t('meetings.proposed', { day: longDate(running.nextOn) })
                        : t(shown.coalition ? 'meetings.noNext' : 'meetings.noCoalition')}
                    </p>
                  )}
                  {can?.shareFeed && shown.coalition && <Feed since={shown.feedSince} />}
                  {shown.unsettled > 0 && (
                    <Alert kind="warning">{t('meetings.unsettled', { count: shown.unsettled })}</Alert>
                  )}
                </Card>
              </Span>
              <Span of={6}>
                <Card
                  level={2}
                  title={t('series.title')}
                  meta={
                    can?.saveSeries &&
                    shown.coalition && (
                      <Button iconStart={<Icon name="edit" />} onClick={() => setOpen({ series: running })}>
                        {t(running ? 'series.change' : 'series.add')}
                      </Button>
                    )
                  }
                >
                  {running ? (
                    <DataList
                      items={[
                        { label: running.name, value: rhythmOf(running) },
                        ...(running.place ? [{ label: t('meeting.place'), value: running.place }] : []),
                        {
                          label: t('series.preparation'),
                          value: shown.preparation.map(({ name }) => name).join(', ') || t('series.noGroup'),
                        },
                        ...(running.source ? [{ label: t('series.source'), value: running.source }] : []),
                      ]}
                    />
                  ) : (
                    <p>{t('series.none')}</p>
                  )}
                </Card>
              </Span>
            </Columns>
          )
        }
        label={t('meetings.list')}
        filters={[
          {
            id: 'status',
            label: t('meetings.status'),
            value: status,
            all: t('meetings.all'),
            options: meetingStatusCodes.map((value) => ({ value, label: meetingStatuses[value] })),
          },
        ]}
        onChange={(change) => go({ ...search, ...change, pagina: undefined })}
        count={shown && t('meetings.found', { count: shown.totalCount })}
        rows={shown?.nodes}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{
          title: t('meetings.empty'),
          text: t(planButton ? 'meetings.emptyText' : 'meetings.emptyTextReader'),
          illustration: <MeetingDrawing />,
          actions:
            planButton ||
            (can?.plan && <ButtonLink href="/werkruimte/coalitie">{t('meetings.toCoalition')}</ButtonLink>) ||
            undefined,
        }}
        nothingFound={{ title: t('meetings.noneFound') }}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'dag',
            header: t('meeting.day'),
            rowHeader: true,
            cell: ({ id, startsAt, status: one }) => (
              <>
                <Link className="bl-meeting-day" href={linkTo(id)}>
                  {dayOf(startsAt)}
                </Link>
                {isNarrow && <span className="bl-meeting-status">{meetingStatuses[one]}</span>}
              </>
            ),
          },
          {
            id: 'naam',
            header: t('meetings.meeting'),
            cell: ({ title, isDemonstration }) => (
              <>
                {title} {isDemonstration && <DemoMark />}
              </>
            ),
          },
          { id: 'plaats', header: t('meeting.place'), priority: 'wide', cell: ({ place }) => place ?? '' },
          {
            id: 'status',
            header: t('meetings.status'),
            priority: 'wide',
            cell: ({ status: one }) => <Badge tone={tones[one]}>{meetingStatuses[one]}</Badge>,
          },
        ]}
        pages={{
          page,
          count: Math.ceil((shown?.totalCount ?? 0) / PAGE_SIZE),
          hrefFor: (number) => addressWith({ ...search, pagina: String(number) }),
        }}
      />
      {open && 'proposal' in open && (
        <MeetingDialog
          meeting={null}
          proposal={open.proposal}
          onClose={() => setOpen(null)}
          onSaved={(id) => void navigate({ to: '/werkruimte/overleg/$meetingId', params: { meetingId: id } })}
        />
      )}
      {open && 'series' in open && <SeriesDialog series={open.series} onClose={() => setOpen(null)} />}
    </>
  );
});

/** What the form begins with: the day of the rhythm, else the same weekday four weeks ahead. */
function proposalOf(series: MeetingSeriesFragment | null, coalition: string, words: string): Proposal {
  return {
    seriesId: series?.id ?? null,
    title: series?.name ?? `${words} ${coalition}`,
    day: series?.nextOn ?? daysAfter(today(), 28),
    time: series?.usualTime ?? '10:00',
    minutes: series?.minutes ?? 90,
    place: series?.place ?? '',
  };
}
