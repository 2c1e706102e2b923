import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import {
  AnswerPeerCallDocument,
  NotePeerCallDocument,
  OfferCallMomentsDocument,
  PeerCallsDocument,
  PickCallMomentDocument,
  ProposedPeerCallsDocument,
  WithdrawPeerCallDocument,
} from './calls.generated.js';
import { dateTime } from '../../../shared/formats.js';
import { RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, chosen, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { AnswerFields, useAnswer } from './AnswerForm.js';
import { MomentFields, momentFields, momentsOf, shownMoments } from './moments.js';
import { sidesOf, type Call } from './words.js';

type Props = { call: Call; onClose: () => void };
const refetch = [PeerCallsDocument];

export function AnswerDialog({ call, onClose }: Props) {
  const t = useText();
  const { other } = sidesOf(call);
  const [answer] = useMutation(AnswerPeerCallDocument);
  const form = useAnswer({
    otherMoments: other.moments,
    send: (said) => answer({ variables: { input: { id: call.id, ...said } } }),
    refetch,
    done: t('calls.answered'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('call.answer.ask', { other: other.name })}
      submit={t('call.answer.send')}
      onClose={onClose}
    >
      <AnswerFields form={form} theirs={other.moments.length > 0 ? other.name : undefined} />
    </FormDialog>
  );
}

/** One of the moments that either side proposed and that are still to come. */
export function PickDialog({ call, onClose }: Props) {
  const t = useText();
  const { other } = sidesOf(call);
  const [pick] = useMutation(PickCallMomentDocument);
  const options = [call.asker, call.helper]
    .flatMap(({ name, moments }) => moments.map((at) => ({ at, name })))
    .filter(({ at }, index, all) => Date.parse(at) > Date.now() && all.findIndex((one) => one.at === at) === index)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const form = useSave({
    schema: () => z.object({ startsAt: chosen(t('calls.pickMissing')) }),
    record: call,
    valuesOf: () => ({ startsAt: '' }),
    send: ({ startsAt }, version) => pick({ variables: { input: { id: call.id, startsAt, version } } }),
    refetch,
    done: t('calls.picked'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('calls.pick')} submit={t('calls.pickSend')} onClose={onClose}>
      <Paragraph>{t(options.length > 0 ? 'calls.pickIntro' : 'calls.pickNone', { other: other.name })}</Paragraph>
      {options.length > 0 && (
        <RadioField
          form={form}
          name="startsAt"
          label={t('calls.when')}
          options={options.map(({ at, name }) => ({
            value: at,
            label: dateTime(at),
            description: t('calls.proposedBy', { name }),
          }))}
        />
      )}
    </FormDialog>
  );
}

export function MomentsDialog({ call, onClose }: Props) {
  const t = useText();
  const [offer] = useMutation(OfferCallMomentsDocument);
  const form = useSave({
    schema: () =>
      z
        .object(momentFields(t))
        .check(across('first', (typed) => momentsOf(typed).length === 0 && t('call.moments.missing'))),
    record: call,
    valuesOf: (row) => shownMoments(sidesOf(row).own.moments.filter((at) => Date.parse(at) > Date.now())),
    send: (typed, version) => offer({ variables: { input: { id: call.id, moments: momentsOf(typed), version } } }),
    sentAs: { moments: 'first' },
    refetch,
    done: t('calls.offered'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('calls.offerTitle')} submit={t('calls.offerSend')} onClose={onClose}>
      <MomentFields form={form} />
    </FormDialog>
  );
}

export function WithdrawDialog({ call, onClose }: Props) {
  const t = useText();
  const { other } = sidesOf(call);
  const isAgreed = call.status === 'AGREED';
  const [withdraw] = useMutation(WithdrawPeerCallDocument);
  const form = useSave({
    schema: () => z.object({ reason: textOrNull({ max: 300 }) }),
    valuesOf: () => ({ reason: '' }),
    send: ({ reason }) => withdraw({ variables: { input: { id: call.id, reason } } }),
    refetch: call.ownSide === null ? [ProposedPeerCallsDocument] : refetch,
    done: t('calls.withdrawn'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t(isAgreed ? 'calls.callOffTitle' : 'calls.withdrawTitle', { other: other.name })}
      submit={t(isAgreed ? 'calls.callOff' : 'calls.withdraw')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('calls.withdrawIntro')}</Paragraph>
      <TextField
        form={form}
        name="reason"
        label={t('calls.withdrawReason')}
        description={t('calls.withdrawReasonHelp')}
        lines={2}
        max={300}
        optional
      />
    </FormDialog>
  );
}

export function NoteDialog({ call, onClose }: Props) {
  const t = useText();
  const [note] = useMutation(NotePeerCallDocument);
  const form = useSave({
    schema: () => z.object({ note: text({ max: 2_000, min: 3, lines: true, missing: t('calls.noteMissing') }) }),
    record: call,
    valuesOf: (row) => ({ note: row.note ?? '' }),
    send: (values, version) => note({ variables: { input: { id: call.id, ...values, version } } }),
    refetch,
    done: t('calls.noted'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t(call.status === 'HELD' ? 'calls.changeNote' : 'calls.writeNote')}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="note"
        label={t('calls.note')}
        description={t('calls.noteHelp')}
        lines={6}
        max={2_000}
      />
    </FormDialog>
  );
}
