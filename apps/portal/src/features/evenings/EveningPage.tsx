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
  LoadingState,
  NothingFoundDrawing,
  Page,
  PageHeader,
  requestTitleFocus,
  StatusMenu,
} from '@bloemen/ui';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  ChangeSigningEventDocument,
  SigningEventGuestsDocument,
  SigningEventsDocument,
  type EveningFragment,
} from './evenings.generated.js';
import { dateTime } from '../../shared/formats.js';
import { useText, withMessages } from '../../shared/i18n.js';
import { addressOf } from '../../shared/address.js';
import { Problem } from '../../shared/Problem.js';
import { unattended } from '../../shared/tab.js';
import { useBoard } from '../../shared/useBoard.js';
import { CancelDialog } from './CancelDialog.js';
import { EveningForm } from './EveningForm.js';
import './evenings.css';
import messages from './evenings.nl.json' with { type: 'json' };
import { Entrance } from './Entrance.js';
import { statusOf, tones } from './evening-status.js';
import { PracticeCards } from './PracticeCards.js';
import { Signers } from './Signers.js';
import { dutchClock } from '../../shared/times.js';
import { WitnessCode } from './WitnessCode.js';

const list = '/programma/avonden';

/** How often it is looked who was mailed by now. */
const LOOK_MS = 15_000;

/** One evening: how people come in, who vouches, who signed, and what the tables tell. */
export const EveningPage = withMessages(messages, function EveningPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { eventId?: string }) => params.eventId ?? '' });
  const { data, loading, error, refetch } = useQuery(SigningEventsDocument);
  const evening = data?.signingEvents.find((one) => one.id === id);
  if (evening) return <Evening evening={evening} />;
  return (
    <Page width="wide">
      <Breadcrumb items={[{ label: t('evenings.title'), href: list }, { label: t('evenings.evening') }]} />
      <PageHeader title={t('evenings.evening')} />
      {loading ? (
        <LoadingState lines={8} />
      ) : error ? (
        <Problem error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState
          illustration={<NothingFoundDrawing />}
          title={t('evenings.unknown')}
          actions={<ButtonLink href={list}>{t('evenings.toAll')}</ButtonLink>}
        />
      )}
    </Page>
  );
});

function Evening({ evening }: { evening: EveningFragment }) {
  const t = useText();
  const [isChanging, setChanging] = useState(false);
  const [isCancelling, setCancelling] = useState(false);
  const [change] = useMutation(ChangeSigningEventDocument);
  const { id, title, place, startsAt, endsAt, organisers, milestones, code, cancelledAt, cancelledReason } = evening;
  const {
    data: known,
    error: unknown,
    refetch,
  } = useQuery(SigningEventGuestsDocument, { variables: { eventId: id }, context: unattended, pollInterval: LOOK_MS });
  const guests = known?.signingEventGuests ?? [];
  const board = useBoard(code);
  const [now] = useState(() => new Date().toISOString());
  const status = statusOf(evening, now);
  const crumbs = [{ label: t('evenings.title'), href: list }, { label: title }] as const;
  /** The button that was pressed goes, so focus goes to the title of what comes. */
  const turn = (isForm: boolean) => {
    requestTitleFocus();
    setChanging(isForm);
  };
  if (isChanging) {
    return (
      <Page width="text">
        <Breadcrumb items={crumbs} />
        <PageHeader title={t('evenings.changeTitle', { title })} />
        <EveningForm
          evening={evening}
          send={(input, version) => change({ variables: { input: { ...input, id, version: version! } } })}
          refetch={[SigningEventsDocument, SigningEventGuestsDocument]}
          done={t('evenings.changed')}
          onSaved={() => turn(false)}
          onCancel={() => turn(false)}
        />
      </Page>
    );
  }
  return (
    <DetailPage
      crumbs={crumbs}
      title={title}
      intro={t('evenings.whenWhere', {
        starts: dateTime(startsAt),
        until: dutchClock(endsAt).day === dutchClock(startsAt).day ? dutchClock(endsAt).time : dateTime(endsAt),
        place,
      })}
      status={
        <StatusMenu
          status={t(`evenings.status.${status}`)}
          of={title}
          tone={tones[status]}
          moves={
            status === 'AHEAD' || status === 'NOW' ? [{ id: 'cancel', label: t('cancel.do'), hint: 'negative' }] : []
          }
          onMove={() => setCancelling(true)}
        />
      }
      badges={evening.isDemonstration && <DemoMark />}
      action={
        <>
          <ButtonLink
            href={addressOf('/avond/$code/bord', { params: { code } })}
            purpose="primary"
            iconStart={<Icon name="chart" />}
          >
            {t('evenings.board')}
          </ButtonLink>
          {!cancelledAt && (
            <Button iconStart={<Icon name="edit" />} onClick={() => turn(true)}>
              {t('evenings.change')}
            </Button>
          )}
        </>
      }
      problem={
        <>
          {cancelledAt && (
            <Alert kind="warning" title={t('cancel.off')}>
              {cancelledReason}
            </Alert>
          )}
          {unknown && !known && <Problem error={unknown} onRetry={() => void refetch()} />}
        </>
      }
      aside={
        <>
          {!cancelledAt && <Entrance code={code} />}
          <Card level={2} title={t('evenings.facts')}>
            <DataList
              items={[
                { label: t('evenings.organisers'), value: organisers.join(', ') },
                {
                  label: t('evenings.milestones'),
                  value: milestones.length > 0 ? milestones.join(', ') : t('evenings.milestonesNone'),
                },
              ]}
            />
          </Card>
        </>
      }
    >
      {!cancelledAt && <WitnessCode evening={evening} guests={guests} />}
      <Signers evening={evening} guests={guests} state={board} />
      <PracticeCards evening={evening} />
      {isCancelling && <CancelDialog evening={evening} onClose={() => setCancelling(false)} />}
    </DetailPage>
  );
}
