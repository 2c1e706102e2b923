import { useQuery } from '@apollo/client/react';
import { AttendanceSign, type AttendanceDot } from '@bloemen/charts';
import {
  Badge,
  Breadcrumb,
  DemoMark,
  Fold,
  Legend,
  Link,
  ListView,
  NARROW,
  MeetingDrawing,
  Page,
  PageHeader,
  Section,
  Table,
  useMedia,
  type Column,
} from '@bloemen/ui';
import {
  attendanceGroups,
  participationStateCodes,
  participationStates,
  type AttendanceGroup,
  type ParticipationState,
} from '@bloemen/vocabulary';
import { useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import attendance from '../../../shared/attendance/attendance.nl.json' with { type: 'json' };
import { AttendanceLine, stateTones } from '../../../shared/attendance/AttendanceLine.js';
import { shortDate } from '../../../shared/formats.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { Problem } from '../../../shared/Problem.js';
import { useOpenPage } from '../../../shared/useOpenPage.js';
import { MeetingParticipationDocument, type ParticipationPartsFragment } from './participation.generated.js';
import messages from './participation.nl.json' with { type: 'json' };

const marks: readonly AttendanceDot[] = ['PRESENT', 'EXCUSED', 'ABSENT', 'NOT_RECORDED', 'NOT_YET'];
type Search = { status?: string };

/** Which organisations come to the meetings, who drifts away first. */
export const ParticipationPage = withMessages({ ...attendance, ...messages }, function ParticipationPage() {
  const t = useText();
  const isNarrow = useMedia(NARROW);
  const search: Search = useSearch({ strict: false });
  const { go } = useOpenPage<Search>();
  const { data, loading, error, refetch } = useQuery(MeetingParticipationDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.meetingParticipation;
  const state = participationStateCodes.find((code) => code === search.status);
  const rows = page?.organisations.filter((one) => !state || one.state === state);
  const drifting = page?.organisations.filter((one) => one.state === 'DRIFTING').length ?? 0;
  return (
    <Page width="wide">
      <Breadcrumb
        items={[
          { label: t('participation.meetings'), href: '/werkruimte/overleg' },
          { label: t('participation.title') },
        ]}
      />
      <PageHeader
        title={t('participation.title')}
        intro={t('participation.intro')}
        meta={page?.meetings.some(({ isDemonstration }) => isDemonstration) && <DemoMark />}
      />
      <ListView<ParticipationPartsFragment, keyof Search>
        label={t('participation.list')}
        filters={[
          {
            id: 'status',
            label: t('participation.state'),
            value: state,
            all: t('participation.all'),
            options: participationStateCodes.map((value) => ({ value, label: participationStates[value] })),
          },
        ]}
        onChange={(change) => go({ ...search, ...change })}
        count={
          page && page.meetings.length > 0
            ? t('participation.count', { shown: rows!.length, drifting, meetings: page.meetings.length })
            : undefined
        }
        rows={page?.meetings.length === 0 ? [] : rows}
        busy={loading}
        problem={error && <Problem error={error} onRetry={() => void refetch()} />}
        nothingYet={{
          title: t('participation.none'),
          text: t('participation.noneText'),
          illustration: <MeetingDrawing />,
        }}
        nothingFound={{ title: t('participation.nothing') }}
        rowKey={({ organisationId }) => organisationId}
        columns={isNarrow ? inCards(t) : columns(t)}
      />
      {page && page.meetings.length > 0 && (
        <>
          <Legend
            items={marks.map((mark) => ({
              key: mark,
              sign: <AttendanceSign dot={mark} />,
              label: t(`attendance.mark.${mark}`),
            }))}
          />
          <Section title={t('participation.inWords')} id="in-woorden">
            <Fold label={t('participation.showWords')}>
              <Table
                caption={t('participation.inWords')}
                captionHidden
                narrow="cards"
                dense
                rows={[...page.meetings].reverse()}
                rowKey={({ id }) => id}
                columns={perMeeting(
                  t,
                  page.organisations,
                  page.meetings.map(({ id }) => id),
                )}
              />
            </Fold>
          </Section>
        </>
      )}
    </Page>
  );
});

const columns = (t: Say): Column<ParticipationPartsFragment>[] => [
  {
    id: 'name',
    header: t('participation.organisation'),
    rowHeader: true,
    cell: ({ organisationId, name, group }) => (
      <>
        <Link href={addressOf('/werkruimte/coalitie/leden/$organisationId', { params: { organisationId } })}>
          {name}
        </Link>
        {group !== 'MEMBERS' && <p className="bl-subtle">{attendanceGroups[group as AttendanceGroup]}</p>}
      </>
    ),
  },
  {
    id: 'state',
    header: t('participation.state'),
    priority: 'always',
    cell: ({ state }) => (
      <Badge tone={stateTones[state as ParticipationState]}>{participationStates[state as ParticipationState]}</Badge>
    ),
  },
  { id: 'why', header: t('participation.why'), priority: 'always', cell: ({ sentence }) => sentence },
  {
    id: 'dots',
    header: t('participation.dots'),
    priority: 'always',
    cell: (row) => <AttendanceLine marks={row.marks} />,
  },
];

/** On a phone a card is the name, and the rest under it without a word before each. */
const inCards = (t: Say): Column<ParticipationPartsFragment>[] => [
  columns(t)[0]!,
  {
    id: 'state',
    header: t('participation.state'),
    priority: 'always',
    cell: ({ state, sentence, marks: dots }) => (
      <span className="bl-stack bl-stack--xs">
        <span>
          <Badge tone={stateTones[state as ParticipationState]}>
            {participationStates[state as ParticipationState]}
          </Badge>
        </span>
        {sentence}
        <AttendanceLine marks={dots} />
      </span>
    ),
  },
];

type Held = { id: string; title: string; on: string };

/** One row for each meeting with who was there: what the dots say, in names. */
function perMeeting(t: Say, all: readonly ParticipationPartsFragment[], ids: readonly string[]): Column<Held>[] {
  const names = (held: Held, mark: AttendanceDot) =>
    all
      .filter((one) => one.marks[ids.indexOf(held.id)] === mark)
      .map(({ name }) => name)
      .join(', ') || t('participation.nobody');
  return [
    {
      id: 'on',
      header: t('participation.meeting'),
      rowHeader: true,
      cell: ({ id, on, title }) => (
        <Link
          href={addressOf('/werkruimte/overleg/$meetingId/verslag', { params: { meetingId: id } })}
          title={title}
          aria-label={`${shortDate(on)}, ${title}`}
        >
          {shortDate(on)}
        </Link>
      ),
    },
    {
      id: 'present',
      header: t('attendance.mark.PRESENT'),
      numeric: true,
      priority: 'always',
      cell: (held) => all.filter((one) => one.marks[ids.indexOf(held.id)] === 'PRESENT').length,
    },
    ...(['EXCUSED', 'ABSENT', 'NOT_RECORDED'] as const).map((mark) => ({
      id: mark,
      header: t(`attendance.mark.${mark}`),
      priority: 'always' as const,
      cell: (held: Held) => names(held, mark),
    })),
  ];
}
