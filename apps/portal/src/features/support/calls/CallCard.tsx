import { Actions, Badge, Button, ButtonLink, Card, DemoMark, Icon } from '@bloemen/ui';
import { useState } from 'react';
import { useText } from '../../../shared/i18n.js';
import { CallDetails } from './CallDetails.js';
import { AnswerDialog, MomentsDialog, NoteDialog, PickDialog, WithdrawDialog } from './CallDialogs.js';
import { sidesOf, statusWords, tones, type Call } from './words.js';

const dialogs = {
  answer: AnswerDialog,
  pick: PickDialog,
  offer: MomentsDialog,
  withdraw: WithdrawDialog,
  note: NoteDialog,
};

/** One call, with what the own municipality may do about it now. */
export function CallCard({ call }: { call: Call }) {
  const t = useText();
  const [open, setOpen] = useState<keyof typeof dialogs | null>(null);
  const { other } = sidesOf(call);
  const { viewerCan, startsAt, status } = call;
  const Dialog = open && dialogs[open];
  const isWaitingForPick = viewerCan.pick && startsAt === null;
  return (
    <Card
      title={other.name}
      meta={
        <span className="bl-call__meta">
          <Badge tone={viewerCan.answer || isWaitingForPick ? 'warning' : tones[status]}>{statusWords(t, call)}</Badge>
          {call.isDemonstration && <DemoMark />}
        </span>
      }
    >
      <CallDetails call={call} />
      <Actions>
        {viewerCan.answer && (
          <Button purpose="primary" onClick={() => setOpen('answer')}>
            {t('calls.answer')}
          </Button>
        )}
        {viewerCan.pick && (
          <Button purpose={startsAt === null ? 'primary' : 'secondary'} onClick={() => setOpen('pick')}>
            {t(startsAt === null ? 'calls.pick' : 'calls.pickOther')}
          </Button>
        )}
        {viewerCan.openCalendar && (
          <ButtonLink href={`/api/peer-calls/${call.id}/afspraak.ics`} download iconStart={<Icon name="download" />}>
            {t('calls.calendar')}
          </ButtonLink>
        )}
        {viewerCan.note && (
          <Button
            purpose={status === 'AGREED' && startsAt !== null ? 'primary' : 'secondary'}
            onClick={() => setOpen('note')}
          >
            {t(status === 'HELD' ? 'calls.changeNote' : 'calls.writeNote')}
          </Button>
        )}
        {viewerCan.offerMoments && (
          <Button purpose="subtle" onClick={() => setOpen('offer')}>
            {t('calls.offer')}
          </Button>
        )}
        {viewerCan.withdraw && (
          <Button purpose="subtle" onClick={() => setOpen('withdraw')}>
            {t(status === 'AGREED' ? 'calls.callOff' : 'calls.withdraw')}
          </Button>
        )}
      </Actions>
      {Dialog && <Dialog call={call} onClose={() => setOpen(null)} />}
    </Card>
  );
}
