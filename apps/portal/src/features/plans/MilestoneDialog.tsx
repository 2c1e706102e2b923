import { useMutation } from '@apollo/client/react';
import { opennesses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import {
  GoalsDocument,
  SaveMilestoneDocument,
  type GoalPartsFragment,
  type MilestonePartsFragment,
} from './plan.generated.js';
import { DateField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, dayOrNull, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { OpennessField } from '../../shared/openness/OpennessField.js';

/** A step towards a goal: what, by whom and when, and who may read it; a new step is as open as its goal. */
export function MilestoneDialog({
  goal,
  milestone,
  onClose,
}: {
  goal: GoalPartsFragment;
  milestone: MilestonePartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveMilestoneDocument);
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 200, min: 3, missing: t('plan.titleMissing') }),
        owner: text({ max: 120, min: 2, missing: t('milestone.ownerMissing') }),
        dueOn: dayOrNull({
          wrong: t('evidence.error.date'),
          rule: (day) => !day.startsWith('20') && t('evidence.error.date'),
        }),
        openness: choice(opennesses),
      }),
    record: milestone,
    valuesOf: (step) => ({
      title: step?.title ?? '',
      owner: step?.owner ?? '',
      dueOn: step?.dueOn ?? '',
      openness: step?.openness ?? goal.openness,
    }),
    send: (values, version) =>
      save({ variables: { input: { id: milestone?.id ?? null, version, goalId: goal.id, ...values } } }),
    refetch: [GoalsDocument],
    done: t('milestone.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t(milestone ? 'milestone.edit' : 'milestone.add')}
      submit={t('plan.save')}
      onClose={onClose}
    >
      <TextField form={form} name="title" label={t('milestone.what')} max={200} />
      <TextField
        form={form}
        name="owner"
        label={t('milestone.owner')}
        description={t('milestone.ownerHelp')}
        max={120}
      />
      <DateField form={form} name="dueOn" label={t('milestone.dueOn')} description={t('milestone.dueOnHelp')} />
      <OpennessField form={form} name="openness" help={t('openness.milestoneHelp')} within={goal.openness} />
    </FormDialog>
  );
}
