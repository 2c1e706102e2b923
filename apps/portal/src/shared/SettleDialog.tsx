import { FormField, RadioGroup, Textarea } from '@bloemen/ui';
import { useForm } from 'react-hook-form';
import type { ObjectionOutcome, SettleObjectionInput } from '../generated/gql.js';
import { FormDialog } from './FormDialog.js';
import { useText } from './i18n.js';
import { Problem } from './Problem.js';

const outcomes = ['STANDS', 'ANNULLED'] as const satisfies readonly ObjectionOutcome[];

/** Whether a disputed signature stands, and why; the same for a coordinator and for the programme. */
export function SettleDialog({ id, busy, error, onSettle, onClose }: {
  /** The objection. */
  id: string;
  busy: boolean;
  error: unknown;
  onSettle: (input: SettleObjectionInput) => void;
  onClose: () => void;
}) {
  const t = useText();
  const { register, handleSubmit, setValue, watch, formState: { errors, submitCount } } = useForm<{ outcome: ObjectionOutcome | ''; settlement: string }>({
    defaultValues: { outcome: '', settlement: '' }, shouldFocusError: false,
  });
  register('outcome', { required: t('settle.outcomeMissing') });
  const submit = handleSubmit(({ outcome, settlement }) => onSettle({ id, outcome: outcome as ObjectionOutcome, settlement: settlement.trim() }));
  return (
    <FormDialog
      title={t('settle.title')}
      submit={t('settle.do')}
      busy={busy}
      attempt={submitCount}
      errors={[{ fieldId: 'uitkomst', message: errors.outcome?.message }, { fieldId: 'waarom', message: errors.settlement?.message }]}
      problem={error ? <Problem error={error} /> : undefined}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <RadioGroup
        id="uitkomst"
        name="uitkomst"
        legend={t('settle.outcome')}
        value={watch('outcome')}
        onChange={({ target }) => setValue('outcome', target.value as ObjectionOutcome, { shouldValidate: submitCount > 0 })}
        error={errors.outcome?.message}
        options={outcomes.map((value) => ({ value, label: t(`settle.${value}`) }))}
      />
      <FormField id="waarom" label={t('settle.reason')} description={t('settle.reasonHelp')} error={errors.settlement?.message}>
        <Textarea {...register('settlement', { validate: (value) => value.trim().length >= 3 || t('settle.reasonMissing') })} maxLength={1_000} rows={4} />
      </FormField>
    </FormDialog>
  );
}
