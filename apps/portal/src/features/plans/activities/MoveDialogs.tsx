import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { activityStatuses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { dayOrNull, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  ActivitiesDocument,
  ActivityDocument,
  MoveActivityDocument,
  RemoveActivityDocument,
  type ActivityPartsFragment,
} from './activities.generated.js';
import { counted, counting, countingOnce } from './participants.js';
import { ParticipantsFields } from './ParticipantsFields.js';

const refetch = [ActivitiesDocument, ActivityDocument];
type Props = { activity: ActivityPartsFragment; onClose: () => void };

/** An activity ends: on which day, how many came and how it went, as far as somebody knows. */
export function EndDialog({ activity, onClose }: Props) {
  const t = useText();
  const [move] = useMutation(MoveActivityDocument);
  const form = useSave({
    schema: () =>
      z
        .object({
          untilOn: dayOrNull({
            wrong: t('activity.dateWrong'),
            rule: (day) => activity.fromOn !== null && day < activity.fromOn && t('activity.untilBefore'),
          }),
          ...counting(t),
          note: textOrNull({ max: 500, lines: true }),
        })
        .check(countingOnce(t)),
    record: activity,
    valuesOf: (row) => ({ untilOn: today(), ...counted(row), note: '' }),
    now: ({ status }) => activityStatuses[status],
    send: (said, version) => move({ variables: { input: { id: activity.id, version, move: 'end', ...said } } }),
    refetch,
    done: t('activity.ended'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('activity.endTitle')} submit={t('activity.end')} onClose={onClose}>
      <DateField form={form} name="untilOn" label={t('activity.until')} />
      <ParticipantsFields form={form} />
      <TextField
        form={form}
        name="note"
        label={t('activity.endNote')}
        description={t('activity.whatHelp')}
        lines={3}
        max={500}
        optional
      />
    </FormDialog>
  );
}

/** An activity does not go on, and why. */
export function CancelDialog({ activity, onClose }: Props) {
  const t = useText();
  const [move] = useMutation(MoveActivityDocument);
  const form = useSave({
    schema: () => z.object({ note: textOrNull({ max: 500, lines: true }) }),
    record: activity,
    valuesOf: () => ({ note: '' }),
    now: ({ status }) => activityStatuses[status],
    send: ({ note }, version) => move({ variables: { input: { id: activity.id, version, move: 'cancel', note } } }),
    refetch,
    done: t('activity.cancelled'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('activity.cancelTitle')} submit={t('activity.cancel')} onClose={onClose}>
      <TextField form={form} name="note" label={t('activity.cancelNote')} lines={3} max={500} optional />
    </FormDialog>
  );
}

/** An activity that was recorded by mistake goes, with its history. */
export function RemoveDialog({ activity, onClose, onRemoved }: Props & { onRemoved: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemoveActivityDocument);
  const form = useSave({
    schema: () => z.object({}),
    record: activity,
    valuesOf: () => ({}),
    now: ({ status }) => activityStatuses[status],
    send: (_, version) => remove({ variables: { input: { id: activity.id, version } } }),
    refetch: [ActivitiesDocument],
    done: t('activity.removed'),
    onSaved: onRemoved,
  });
  return (
    <FormDialog
      form={form}
      title={t('activity.removeTitle', { title: activity.title })}
      submit={t('activity.remove')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('activity.removeIntro')}</Paragraph>
    </FormDialog>
  );
}
