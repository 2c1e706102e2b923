import { useMutation } from '@apollo/client/react';
import { z } from 'zod/mini';
import {
  BeginSupportDocument,
  ChangeSupportDocument,
  SupportDocument,
  type SupportPartsFragment,
  type TrajectoryPartsFragment,
} from './trajectories.generated.js';
import { DateField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { day, refusing, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';

/** Begins the help to a municipality, or changes what it is about. */
export function TrajectoryDialog({
  page,
  trajectory,
  onClose,
}: {
  page: SupportPartsFragment;
  trajectory: TrajectoryPartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [begin] = useMutation(BeginSupportDocument);
  const [change] = useMutation(ChangeSupportDocument);
  const form = useSave({
    schema: () =>
      z.object({
        question: text({ max: 500, min: 3, lines: true, missing: t('support.questionMissing') }),
        startedOn: day({
          missing: t('support.dateMissing'),
          wrong: t('support.dateWrong'),
          rule: (on) => on > page.today && t('support.dateFuture'),
        }),
        hoursBudget: z.pipe(
          z
            .string()
            .check(
              refusing(
                (typed) => (!/^\d{1,4}$/.test(typed.trim()) || Number(typed) > 2_000) && t('support.budgetWrong'),
              ),
            ),
          z.transform(Number),
        ),
      }),
    record: trajectory,
    valuesOf: (record) => ({
      question: record?.question ?? '',
      startedOn: record?.startedOn ?? page.today,
      hoursBudget: String(record?.hoursBudget ?? page.proposedHours),
    }),
    send: async (values, version) => {
      if (trajectory) await change({ variables: { input: { id: trajectory.id, version: version!, ...values } } });
      else await begin({ variables: { input: { cbsCode: page.code, ...values } } });
    },
    refetch: [SupportDocument],
    done: t(trajectory ? 'support.changed' : 'support.begun'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(trajectory ? 'support.changeTitle' : 'support.begin')} onClose={onClose}>
      <TextField form={form} name="question" label={t('support.question')} lines={3} max={500} />
      <DateField form={form} name="startedOn" label={t('support.startedOn')} />
      <TextField
        form={form}
        name="hoursBudget"
        label={t('support.budget')}
        description={t('support.budgetHelp', { hours: page.proposedHours })}
        inputMode="numeric"
        width="short"
      />
    </FormDialog>
  );
}
