import { useMutation } from '@apollo/client/react';
import { z } from 'zod/mini';
import { SaveSupportStepDocument, SupportDocument, type StepPartsFragment } from './trajectories.generated.js';
import { DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { chosen, day, refusing, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';

const lengths = [15, 30, 45, 60, 90, 120, 180, 240];
const TIME = /^([01]?\d|2[0-3])[:.][0-5]\d$/;

/** "09:30" from "9.30" */
const timeIn = (typed: string): string => typed.trim().replace('.', ':').padStart(5, '0');

/** What adviser and municipality agree to do, on a day or at a time. */
export function StepDialog({
  trajectoryId,
  step,
  onClose,
}: {
  trajectoryId: string;
  step: StepPartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveSupportStepDocument);
  const form = useSave({
    schema: () =>
      z.object({
        what: text({ max: 200, min: 3, missing: t('step.whatMissing') }),
        dueOn: day({ missing: t('support.dateMissing'), wrong: t('support.dateWrong') }),
        startsAt: z
          .string()
          .check(refusing((typed) => typed.trim() !== '' && !TIME.test(typed.trim()) && t('step.startsAtWrong'))),
        minutes: chosen(''),
      }),
    record: step,
    valuesOf: (record) => ({
      what: record?.what ?? '',
      dueOn: record?.dueOn ?? '',
      startsAt: record?.startsAt ?? '',
      minutes: String(record?.minutes ?? 60),
    }),
    send: ({ startsAt, minutes, ...values }, version) =>
      save({
        variables: {
          input: {
            trajectoryId,
            id: step?.id ?? null,
            version,
            ...values,
            startsAt: startsAt.trim() ? timeIn(startsAt) : null,
            minutes: startsAt.trim() ? Number(minutes) : null,
          },
        },
      }),
    refetch: [SupportDocument],
    done: t('step.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(step ? 'step.changeTitle' : 'step.add')} onClose={onClose}>
      <TextField form={form} name="what" label={t('step.what')} max={200} />
      <DateField form={form} name="dueOn" label={t('step.dueOn')} />
      <TextField
        form={form}
        name="startsAt"
        label={t('step.startsAt')}
        description={t('step.startsAtHelp')}
        width="short"
        optional
      />
      <SelectField
        form={form}
        name="minutes"
        label={t('step.minutes')}
        options={lengths.map((count) => ({ value: String(count), label: t('step.minutesOf', { count }) }))}
        placeholder={false}
      />
    </FormDialog>
  );
}
