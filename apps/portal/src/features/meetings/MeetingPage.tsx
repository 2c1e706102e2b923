import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  Card,
  DataList,
  DemoMark,
  DetailPage,
  EmptyState,
  Icon,
  Link,
  LoadingState,
  NothingFoundDrawing,
  Page,
  PageHeader,
} from '@bloemen/ui';
import { meetingStatuses, type MeetingStatus } from '@bloemen/vocabulary';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { addressOf } from '../../shared/address.js';
import { Attachments } from '../../shared/documents/Attachments.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { MoveMenu } from '../../shared/MoveMenu.js';
import { codeOf, Problem } from '../../shared/Problem.js';
import { Agenda } from './Agenda.js';
import { CancelMeetingDialog } from './CancelMeetingDialog.js';
import { MeetingDialog } from './MeetingDialog.js';
import './meetings.css';
import {
  HoldMeetingDocument,
  MeetingDocument,
  MeetingsDocument,
  TakeBackHeldMeetingDocument,
  type MeetingFragment,
} from './meetings.generated.js';
import messages from './meetings.nl.json' with { type: 'json' };
import { Presence } from './Presence.js';
import { Proposals } from './Proposals.js';
import { SendButton } from './SendButton.js';
import { dayOf, hoursOf, tones } from './words.js';

const list = '/werkruimte/overleg';
type Move = 'hold' | 'takeBackHeld' | 'cancel';

/** One meeting: its agenda, who comes, and what became of it. */
export const MeetingPage = withMessages(messages, function MeetingPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { meetingId?: string }) => params.meetingId ?? '' });
  const { data, loading, error, refetch } = useQuery(MeetingDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (data) return <MeetingView meeting={data.meeting} />;
  const isGone = error && ['not_found', 'bad_input'].includes(codeOf(error));
  return (
    <Page width="wide">
      <Breadcrumb items={[{ label: t('meetings.title'), href: list }, { label: t('meetings.meeting') }]} />
      <PageHeader title={t('meetings.meeting')} />
      {loading ? (
        <LoadingState lines={8} />
      ) : error && !isGone ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState
          illustration={<NothingFoundDrawing />}
          title={t('meeting.unknown')}
          actions={<ButtonLink href={list}>{t('meeting.toAll')}</ButtonLink>}
        />
      )}
    </Page>
  );
});

function MeetingView({ meeting }: { meeting: MeetingFragment }) {
  const t = useText();
  const [open, setOpen] = useState<'change' | 'cancel' | null>(null);
  const { title, startsAt, place, onlineAddress, status, viewerCan } = meeting;
  return (
    <DetailPage
      crumbs={[{ label: t('meetings.title'), href: list }, { label: title }]}
      title={title}
      intro={[dayOf(startsAt), hoursOf(meeting), place].filter(Boolean).join(', ')}
      status={<MeetingStatusMenu meeting={meeting} onCancel={() => setOpen('cancel')} />}
      badges={meeting.isDemonstration && <DemoMark />}
      action={
        <>
          {viewerCan.send && <SendButton meeting={meeting} />}
          {status !== 'CANCELLED' && meeting.hasBegun && (
            <ButtonLink
              purpose="primary"
              iconStart={<Icon name="document" />}
              href={addressOf('/werkruimte/overleg/$meetingId/verslag', { params: { meetingId: meeting.id } })}
            >
              {t('meeting.minutes')}
            </ButtonLink>
          )}
          {viewerCan.change && (
            <Button iconStart={<Icon name="edit" />} onClick={() => setOpen('change')}>
              {t('meeting.change')}
            </Button>
          )}
          {status === 'PLANNED' && (
            <ButtonLink
              href={`/api/meetings/${meeting.id}/afspraak.ics`}
              download
              purpose="subtle"
              iconStart={<Icon name="calendar" />}
            >
              {t('meeting.download')}
            </ButtonLink>
          )}
        </>
      }
      problem={
        <>
          {meeting.cancelledReason && (
            <Alert kind="warning" title={t('meeting.off')}>
              {meeting.cancelledReason}
            </Alert>
          )}
          {status === 'PLANNED' && meeting.hasBegun && viewerCan.hold && (
            <Alert kind="info">{t('meeting.settle')}</Alert>
          )}
        </>
      }
      aside={
        <>
          {status !== 'CANCELLED' && <Presence meeting={meeting} />}
          <Card level={2} title={t('meeting.facts')}>
            <DataList
              items={[
                ...(meeting.seriesName ? [{ label: t('series.title'), value: meeting.seriesName }] : []),
                {
                  label: t('series.preparation'),
                  value: meeting.preparation.map(({ name }) => name).join(', ') || t('series.noGroup'),
                },
                ...(onlineAddress
                  ? [
                      {
                        label: t('meeting.online'),
                        value: <Link href={onlineAddress as `https://${string}`}>{t('meeting.join')}</Link>,
                      },
                    ]
                  : []),
              ]}
            />
          </Card>
        </>
      }
    >
      <Agenda meeting={meeting} />
      <Proposals meeting={meeting} />
      <Attachments subjectKind="MEETING" subjectId={meeting.id} />
      {open === 'change' && <MeetingDialog meeting={meeting} onClose={() => setOpen(null)} />}
      {open === 'cancel' && <CancelMeetingDialog meeting={meeting} onClose={() => setOpen(null)} />}
    </DetailPage>
  );
}

/** Whether it was held, which a person says, or called off. */
function MeetingStatusMenu({ meeting, onCancel }: { meeting: MeetingFragment; onCancel: () => void }) {
  const t = useText();
  const [hold] = useMutation(HoldMeetingDocument);
  const [takeBack] = useMutation(TakeBackHeldMeetingDocument);
  const { viewerCan } = meeting;
  return (
    <MoveMenu<MeetingStatus, Move, MeetingFragment & { moves: readonly Move[] }>
      record={movable(meeting)}
      of={meeting.title}
      may={viewerCan.hold || viewerCan.takeBackHeld || viewerCan.cancel}
      words={(status) => meetingStatuses[status]}
      tone={tones[meeting.status]}
      wordsOf={(move) => ({
        label: t(`meeting.move.${move}`),
        description: t(`meeting.move.${move}Means`),
        ...(move === 'cancel' && { hint: 'negative' as const }),
      })}
      send={async ({ id, version }, move) => {
        const variables = { input: { id, version } };
        const answer =
          move === 'hold'
            ? (await hold({ variables })).data!.holdMeeting
            : (await takeBack({ variables })).data!.takeBackHeldMeeting;
        return movable(answer);
      }}
      undoOf={(_, move) => (move === 'hold' ? 'takeBackHeld' : move === 'takeBackHeld' ? 'hold' : undefined)}
      instead={{ cancel: onCancel }}
      refetch={[MeetingDocument, MeetingsDocument]}
      stale={['meeting.not_now']}
    />
  );
}

const movable = (meeting: MeetingFragment) => ({
  ...meeting,
  moves: (['hold', 'takeBackHeld', 'cancel'] as const).filter((move) => meeting.viewerCan[move]),
});
