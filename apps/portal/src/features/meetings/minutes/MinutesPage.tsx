import { useQuery } from '@apollo/client/react';
import {
  Badge,
  ButtonLink,
  DemoMark,
  DetailPage,
  EmptyState,
  LoadingState,
  NothingFoundDrawing,
  type Crumb,
} from '@bloemen/ui';
import { useParams, useSearch } from '@tanstack/react-router';
import { addressOf } from '../../../shared/address.js';
import { longDate } from '../../../shared/formats.js';
import { useText, withMessages, type Say } from '../../../shared/i18n.js';
import { codeOf, Problem } from '../../../shared/Problem.js';
import { unattended } from '../../../shared/tab.js';
import { dayOf, hoursOf } from '../words.js';
import { MinutesPageDocument, type MinutesPartsFragment } from './minutes.generated.js';
import messages from './minutes.nl.json' with { type: 'json' };
import './minutes.css';
import { ReadMinutes } from './ReadMinutes.js';
import { Unkept } from './Unkept.js';
import { WriteMinutes } from './WriteMinutes.js';

/** How often a page in sight looks at what others write, in ms. */
const LOOK = 10_000;

/** The minutes of a meeting: written in the meeting by those who prepare it, and read by the others. */
export const MinutesPage = withMessages(messages, function MinutesPage() {
  const t = useText();
  const meetingId: string = useParams({
    strict: false,
    select: (params: { meetingId?: string }) => params.meetingId ?? '',
  });
  const { data, loading, error, refetch } = useQuery(MinutesPageDocument, {
    variables: { meetingId },
    context: unattended,
    pollInterval: LOOK,
    skipPollAttempt: () => document.hidden,
  });
  if (data) return <View key={data.minutes.id} minutes={data.minutes} look={() => void refetch()} />;
  const isGone = error && ['not_found', 'bad_input'].includes(codeOf(error));
  return (
    <DetailPage crumbs={crumbsTo(t, null)} title={t('minutes.title')}>
      {isGone ? (
        <EmptyState
          illustration={<NothingFoundDrawing />}
          title={t('minutes.unknown')}
          actions={<ButtonLink href="/werkruimte/overleg">{t('minutes.toMeetings')}</ButtonLink>}
        />
      ) : loading ? (
        <LoadingState lines={8} />
      ) : (
        <Problem error={error} onRetry={() => void refetch()} />
      )}
    </DetailPage>
  );
});

const crumbsTo = (t: Say, minutes: MinutesPartsFragment | null): Crumb[] => [
  { label: t('minutes.meetings'), href: '/werkruimte/overleg' },
  ...(minutes
    ? [
        {
          label: minutes.title,
          href: addressOf('/werkruimte/overleg/$meetingId', { params: { meetingId: minutes.id } }),
        },
      ]
    : []),
  { label: t('minutes.title') },
];

const sides = ['aanwezig', 'agenda', 'lezen'] as const;
type Side = (typeof sides)[number];

function View({ minutes, look }: { minutes: MinutesPartsFragment; look: () => void }) {
  const t = useText();
  const { deel }: { deel?: string } = useSearch({ strict: false });
  const { id: meetingId, title, viewerCan, approvedIn, isApproved } = minutes;
  const side: Side = sides.find((one) => one === deel) ?? (minutes.status === 'HELD' ? 'lezen' : 'aanwezig');
  const to = (deel: Side) =>
    addressOf('/werkruimte/overleg/$meetingId/verslag', { params: { meetingId }, search: { deel } });
  return (
    <DetailPage
      crumbs={crumbsTo(t, minutes)}
      title={t('minutes.of', { title })}
      intro={[dayOf(minutes.startsAt), hoursOf(minutes), minutes.place].filter(Boolean).join(', ')}
      status={
        <Badge tone={isApproved ? 'positive' : 'neutral'}>{t(isApproved ? 'minutes.approved' : 'minutes.draft')}</Badge>
      }
      badges={
        (minutes.isDemonstration || approvedIn) && (
          <>
            {approvedIn && <span>{t('minutes.approvedOn', { on: longDate(approvedIn.on) })}</span>}
            {minutes.isDemonstration && <DemoMark />}
          </>
        )
      }
      tabs={
        viewerCan.write
          ? {
              label: t('minutes.sides'),
              items: sides.map((one) => ({ label: t(`minutes.side.${one}`), href: to(one), current: one === side })),
            }
          : undefined
      }
    >
      {viewerCan.write && side !== 'lezen' ? (
        <WriteMinutes minutes={minutes} side={side} look={look} />
      ) : (
        <>
          {!viewerCan.write && <Unkept minutes={minutes} />}
          <ReadMinutes minutes={minutes} />
        </>
      )}
    </DetailPage>
  );
}
