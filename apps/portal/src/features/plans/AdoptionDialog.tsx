import { useMutation } from '@apollo/client/react';
import { DateInput, FormField, Paragraph, RadioGroup, TextInput, useToast } from '@bloemen/ui';
import { Controller, useForm } from 'react-hook-form';
import {
  CorrectPlanAdoptionDocument,
  MovePlanDocument,
  PlanPageDocument,
  type PlanPartsFragment,
} from './plan.generated.js';
import { today } from '../../shared/formats.js';
import { FormDialog } from '../../shared/FormDialog.js';
import type { EvidenceSource } from '../../shared/schema.generated.js';
import { useText } from '../../shared/i18n.js';
import { SaveProblem } from '../../shared/SaveProblem.js';

const refetchQueries = [PlanPageDocument];
const sources = ['EXECUTIVE_PAPER', 'COUNCIL_PAPER'] as const satisfies readonly EvidenceSource[];

type Values = { on: string | null; reference: string; source: string };

/** By which decision the plan is adopted; or, once it is, what was wrong about that. */
export function AdoptionDialog({
  plan: { version, adoption },
  corrects,
  onClose,
}: {
  plan: PlanPartsFragment;
  corrects: boolean;
  onClose: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const {
    control,
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<Values>({
    defaultValues: corrects && adoption ? { ...adoption } : { on: '', reference: '', source: '' },
    shouldFocusError: false,
  });
  const [move, moving] = useMutation(MovePlanDocument, { refetchQueries });
  const [correct, correcting] = useMutation(CorrectPlanAdoptionDocument, { refetchQueries });
  const error = moving.error ?? correcting.error;
  const submit = handleSubmit(({ on, reference, source }) => {
    const decision = { on: on!, reference: reference.trim(), source: source as EvidenceSource };
    const saved = corrects
      ? correct({ variables: { input: { version, adoption: decision } } })
      : move({ variables: { input: { move: 'adopt', version, adoption: decision } } });
    return saved.then(
      () => {
        toast(t(corrects ? 'adoption.saved' : 'plan.moved'));
        onClose();
      },
      () => undefined,
    );
  });
  const rightDay = (value: string | null) =>
    value === null
      ? t('adoption.onWrong')
      : value === ''
        ? t('adoption.onMissing')
        : value <= today() || t('adoption.onAhead');
  return (
    <FormDialog
      title={t(corrects ? 'adoption.correctTitle' : 'adoption.title')}
      busy={moving.loading || correcting.loading}
      attempt={submitCount}
      errors={[
        { fieldId: 'vastgesteld-op', message: errors.on?.message },
        { fieldId: 'vastgesteld-in', message: errors.reference?.message },
        { fieldId: 'vastgesteld-door', message: errors.source?.message },
      ]}
      problem={error && <SaveProblem error={error} refetch={refetchQueries} now={adoption?.reference ?? ''} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('adoption.intro')}</Paragraph>
      <Controller
        control={control}
        name="on"
        rules={{ validate: rightDay }}
        render={({ field, fieldState }) => (
          <DateInput
            id="vastgesteld-op"
            legend={t('adoption.on')}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
      <FormField
        id="vastgesteld-in"
        label={t('adoption.reference')}
        description={t('adoption.referenceHelp')}
        error={errors.reference?.message}
      >
        <TextInput
          {...register('reference', { validate: (value) => value.trim().length > 2 || t('adoption.referenceMissing') })}
          maxLength={200}
          autoComplete="off"
          width="full"
        />
      </FormField>
      <Controller
        control={control}
        name="source"
        rules={{ validate: (value) => value !== '' || t('adoption.sourceMissing') }}
        render={({ field, fieldState }) => (
          <RadioGroup
            id="vastgesteld-door"
            name="source"
            legend={t('adoption.source')}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
            options={sources.map((source) => ({ value: source, label: t(`adoption.source.${source}`) }))}
          />
        )}
      />
    </FormDialog>
  );
}
