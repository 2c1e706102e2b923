import { useMutation } from '@apollo/client/react';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { PlanPageDocument, SavePrincipleDocument, type PrinciplePartsFragment } from './plan.generated.js';
import { ChecksField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choices, text } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';

/** One principle and the pillars it serves. */
export function PrincipleDialog({
  principle,
  onClose,
}: {
  principle: PrinciplePartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SavePrincipleDocument);
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 120, min: 3, missing: t('plan.titleMissing') }),
        description: text({ max: 1000, lines: true }),
        pillars: choices(pillarCodes, t('principle.pillarMissing')),
      }),
    record: principle,
    valuesOf: (row) => ({
      title: row?.title ?? '',
      description: row?.description ?? '',
      pillars: row?.pillars ?? [],
    }),
    send: (values, version) => save({ variables: { input: { id: principle?.id ?? null, version, ...values } } }),
    refetch: [PlanPageDocument],
    done: t('principle.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t(principle ? 'principle.edit' : 'principle.add')}
      submit={t('plan.save')}
      onClose={onClose}
    >
      <TextField form={form} name="title" label={t('principle.column')} max={120} />
      <TextField form={form} name="description" label={t('principle.description')} max={1000} lines={3} optional />
      <ChecksField
        form={form}
        name="pillars"
        label={t('principle.pillars')}
        options={pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` }))}
      />
    </FormDialog>
  );
}
