import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { weekActivityStatuses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { DecideWeekActivityDocument, WeekDocument, type WeekActivityFragment } from './weeks.generated.js';

const words = {
  REFUSED: {
    title: 'activity.refuseTitle',
    submit: 'activity.refuse',
    intro: 'activity.refuseIntro',
    done: 'activity.refused',
  },
  CANCELLED: {
    title: 'activity.cancelTitle',
    submit: 'activity.cancel',
    intro: 'activity.cancelIntro',
    done: 'activity.cancelled',
  },
} as const;

/** Refuses an activity or calls it off, with the reason that who proposed it reads. */
export function ReasonDialog({
  activity,
  to,
  onClose,
}: {
  activity: WeekActivityFragment;
  to: keyof typeof words;
  onClose: () => void;
}) {
  const t = useText();
  const [decide] = useMutation(DecideWeekActivityDocument);
  const { title, submit, intro, done } = words[to];
  const form = useSave({
    schema: () => z.object({ reason: text({ max: 500, min: 3, lines: true, missing: t('activity.reasonMissing') }) }),
    record: activity,
    valuesOf: () => ({ reason: '' }),
    now: (row) => [row.title, weekActivityStatuses[row.status]].join(', '),
    send: ({ reason }, version) => decide({ variables: { input: { id: activity.id, version, status: to, reason } } }),
    refetch: [WeekDocument],
    done: t(done),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(title)} submit={t(submit)} hint="negative" onClose={onClose}>
      <Paragraph>{t(intro)}</Paragraph>
      <TextField form={form} name="reason" label={t('activity.reason')} lines={3} max={500} />
    </FormDialog>
  );
}
