import type { DocumentNode, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { FormField, RadioGroup, Textarea, useToast } from '@bloemen/ui';
import { useForm } from 'react-hook-form';
import type { ObjectionOutcome, SettleObjectionInput } from './schema.generated.js';
import { FormDialog } from './FormDialog.js';
import { useText } from './i18n.js';
import { Problem } from './Problem.js';

const outcomes = ['STANDS', 'ANNULLED'] as const satisfies readonly ObjectionOutcome[];

/**
 * Whether a disputed signature stands, and why; the same for a coordinator and for the programme, each by a mutation of
 * its own.
 */
export function SettleDialog({
  id,
  mutation,
  refetch,
  onClose,
}: {
  /** The objection. */
  id: string;
  mutation: TypedDocumentNode<unknown, { input: SettleObjectionInput }>;
  /** Lists that change by it. */
  refetch: DocumentNode[];
  onClose: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const [settle, { loading, error }] = useMutation(mutation, { refetchQueries: refetch });
  const {
    register,
    handleSubmit,
    setValue,
    watch,
    formState: { errors, submitCount },
  } = useForm<{ outcome: ObjectionOutcome | ''; settlement: string }>({
    defaultValues: { outcome: '', settlement: '' },
    shouldFocusError: false,
  });
  register('outcome', { required: t('settle.outcomeMissing') });
  const submit = handleSubmit(({ outcome, settlement }) =>
    settle({ variables: { input: { id, outcome: outcome as ObjectionOutcome, settlement: settlement.trim() } } }).then(
      () => {
        toast(t('settle.done'));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('settle.title')}
      submit={t('settle.do')}
      busy={loading}
      attempt={submitCount}
      errors={[
        { fieldId: 'uitkomst', message: errors.outcome?.message },
        { fieldId: 'waarom', message: errors.settlement?.message },
      ]}
      problem={error ? <Problem error={error} /> : undefined}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <RadioGroup
        id="uitkomst"
        name="uitkomst"
        legend={t('settle.outcome')}
        value={watch('outcome')}
        onChange={({ target }) =>
          setValue('outcome', target.value as ObjectionOutcome, { shouldValidate: submitCount > 0 })
        }
        error={errors.outcome?.message}
        options={outcomes.map((value) => ({ value, label: t(`settle.${value}`) }))}
      />
      <FormField
        id="waarom"
        label={t('settle.reason')}
        description={t('settle.reasonHelp')}
        error={errors.settlement?.message}
      >
        <Textarea
          {...register('settlement', { validate: (value) => value.trim().length >= 3 || t('settle.reasonMissing') })}
          maxLength={1_000}
          rows={4}
        />
      </FormField>
    </FormDialog>
  );
}
