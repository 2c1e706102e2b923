import { useMutation } from '@apollo/client/react';
import { opennesses, pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { GoalsDocument, SaveGoalDocument, type GoalPartsFragment } from './plan.generated.js';
import { SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { OpennessField } from '../../shared/openness/OpennessField.js';

/** A new goal, or a better wording of one. */
export function GoalDialog({ goal, onClose }: { goal: GoalPartsFragment | null; onClose: () => void }) {
  const t = useText();
  const [save] = useMutation(SaveGoalDocument);
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 200, min: 3, missing: t('plan.titleMissing') }),
        pillar: choice(pillarCodes, t('evidence.error.pillar')),
        sourceText: text({ max: 200 }),
        openness: choice(opennesses),
      }),
    record: goal,
    valuesOf: (row) => ({
      title: row?.title ?? '',
      pillar: row?.pillar ?? '',
      sourceText: row?.sourceText ?? '',
      openness: row?.openness ?? 'MUNICIPALITY',
    }),
    send: (values, version) => save({ variables: { input: { id: goal?.id ?? null, version, ...values } } }),
    refetch: [GoalsDocument],
    done: t('goal.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(goal ? 'goal.edit' : 'goal.add')} submit={t('plan.save')} onClose={onClose}>
      <TextField form={form} name="title" label={t('goal.what')} description={t('goal.whatHelp')} max={200} />
      <SelectField
        form={form}
        name="pillar"
        label={t('plan.pillarColumn')}
        options={pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` }))}
      />
      <TextField form={form} name="sourceText" label={t('goal.source')} max={200} optional />
      <OpennessField form={form} name="openness" help={t('openness.goalHelp')} />
    </FormDialog>
  );
}
