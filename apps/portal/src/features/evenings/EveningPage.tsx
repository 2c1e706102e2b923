import { useMutation, useQuery } from '@apollo/client/react';
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  DataList,
  DemoMark,
  EmptyState,
  Icon,
  LoadingState,
  Page,
  PageHeader,
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
import { PracticeCards } from './PracticeCards.js';
import { Signers } from './Signers.js';
import { dutchClock } from './times.js';
import { WitnessCode } from './WitnessCode.js';

/** How often it is looked who was mailed by now. */
const LOOK_MS = 15_000;

/** One evening: how people come in, who vouches, who signed, and what the tables tell. */
export const EveningPage = withMessages(messages, function EveningPage() {
  const t = useText();
  const id: string = useParams({ strict: false, select: (params: { eventId?: string }) => params.eventId ?? '' });
  const { data, loading, error, refetch } = useQuery(SigningEventsDocument);
  const evening = data?.signingEvents.find((one) => one.id === id);
  return (
    <Page>
      <Breadcrumb
        items={[
          { label: t('evenings.title'), href: '/programma/avonden' },
          { label: evening?.title ?? t('evenings.evening') },
        ]}
      />
      {evening ? (
        <Evening evening={evening} />
      ) : (
        <>
          <PageHeader title={t('evenings.evening')} />
          {loading ? (
            <LoadingState lines={8} />
          ) : error ? (
            <Problem error={error} onRetry={() => void refetch()} />
          ) : (
            <EmptyState icon="search" title={t('evenings.unknown')} />
          )}
        </>
      )}
    </Page>
  );
});

function Evening({ evening }: { evening: EveningFragment }) {
  const t = useText();
  const [isChanging, setIsChanging] = useState(false);
  const [isCancelling, setIsCancelling] = useState(false);
  const [change] = useMutation(ChangeSigningEventDocument);
  const { id, title, place, startsAt, endsAt, organisers, milestones, code, cancelledAt, cancelledReason } = evening;
  const {
    data: known,
    error: unknown,
    refetch,
  } = useQuery(SigningEventGuestsDocument, { variables: { eventId: id }, context: unattended, pollInterval: LOOK_MS });
  const guests = known?.signingEventGuests ?? [];
  const board = useBoard(code);
  const [isOver] = useState(() => Date.parse(endsAt) < Date.now());
  const close = () => setIsChanging(false);
  if (isChanging) {
    return (
      <>
        <PageHeader title={t('evenings.changeTitle', { title })} />
        <EveningForm
          evening={evening}
          send={(input, version) => change({ variables: { input: { ...input, id, version: version! } } })}
          refetch={[SigningEventsDocument, SigningEventGuestsDocument]}
          done={t('evenings.changed')}
          onSaved={close}
          onCancel={close}
        />
      </>
    );
  }
  return (
    <>
      <PageHeader
        title={title}
        meta={evening.isDemonstration && <DemoMark />}
        intro={t('evenings.whenWhere', {
          starts: dateTime(startsAt),
          until: dutchClock(endsAt).day === dutchClock(startsAt).day ? dutchClock(endsAt).time : dateTime(endsAt),
          place,
        })}
        actions={
          <>
            <ButtonLink
              href={addressOf('/avond/$code/bord', { params: { code } })}
              purpose="primary"
              iconStart={<Icon name="chart" />}
            >
              {t('evenings.board')}
            </ButtonLink>
            {!cancelledAt && (
              <Button iconStart={<Icon name="edit" />} onClick={() => setIsChanging(true)}>
                {t('evenings.change')}
              </Button>
            )}
            {!cancelledAt && !isOver && (
              <Button hint="negative" onClick={() => setIsCancelling(true)}>
                {t('cancel.do')}
              </Button>
            )}
          </>
        }
      />
      {cancelledAt && (
        <Alert kind="warning" title={t('cancel.off')}>
          {cancelledReason}
        </Alert>
      )}
      <DataList
        items={[
          { label: t('evenings.organisers'), value: organisers.join(', ') },
          {
            label: t('evenings.milestones'),
            value: milestones.length > 0 ? milestones.join(', ') : t('evenings.milestonesNone'),
          },
        ]}
      />
      {!cancelledAt && (
        <div className="bl-evening-ways">
          <Entrance code={code} />
          <WitnessCode evening={evening} guests={guests} />
        </div>
      )}
      {unknown && !known && <Problem error={unknown} onRetry={() => void refetch()} />}
      <Signers evening={evening} guests={guests} state={board} />
      <PracticeCards evening={evening} />
      {isCancelling && <CancelDialog evening={evening} onClose={() => setIsCancelling(false)} />}
    </>
  );
}
