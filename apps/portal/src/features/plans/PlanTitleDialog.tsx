import { useMutation } from '@apollo/client/react';
import { z } from 'zod/mini';
import { PlanPageDocument, SavePlanDocument, type PlanPartsFragment } from './plan.generated.js';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text, textPerLine } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';

/** Title of the plan and the names that other documents give it. */
export function PlanTitleDialog({ plan, onClose }: { plan: PlanPartsFragment | null; onClose: () => void }) {
  const t = useText();
  const [save] = useMutation(SavePlanDocument);
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 200, min: 3, missing: t('plan.titleMissing') }),
        aliases: textPerLine({ max: 200 }),
      }),
    record: plan,
    valuesOf: (row) => ({ title: row?.title ?? '', aliases: row?.aliases.join('\n') ?? '' }),
    send: (values, version) => save({ variables: { input: { ...values, version } } }),
    refetch: [PlanPageDocument],
    done: t('plan.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t(plan ? 'plan.editTitle' : 'plan.addTitle')}
      submit={t('plan.save')}
      onClose={onClose}
    >
      <TextField form={form} name="title" label={t('plan.titleLabel')} max={200} />
      <TextField
        form={form}
        name="aliases"
        label={t('plan.aliases')}
        description={t('plan.aliasesHelp')}
        lines={3}
        optional
      />
    </FormDialog>
  );
}
