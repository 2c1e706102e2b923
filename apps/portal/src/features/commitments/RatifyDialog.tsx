import { useMutation } from '@apollo/client/react';
import { DateInput, FormField, Paragraph, TextInput, useToast } from '@bloemen/ui';
import { Controller, useForm } from 'react-hook-form';
import {
  CommitmentsDocument,
  RatifyCommitmentDocument,
  type CommitmentPartsFragment,
  type SourcedDecisionPartsFragment,
} from './commitment.generated.js';
import { today } from '../../shared/formats.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { useText } from '../../shared/i18n.js';
import { SaveProblem } from '../../shared/SaveProblem.js';

const refetchQueries = [CommitmentsDocument];

type Props = {
  commitment: CommitmentPartsFragment;
  /** Known from documents and read as taken; fills the form in. */
  decision: SourcedDecisionPartsFragment | undefined;
  onClose: () => void;
};

/** Links the college's decision; its day is kept beside the day of signing. */
export function RatifyDialog({ commitment, decision, onClose }: Props) {
  const t = useText();
  const toast = useToast();
  const {
    control,
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm<{ reference: string; on: string | null }>({
    defaultValues: { reference: decision?.reference ?? '', on: decision?.decidedOn ?? '' },
    shouldFocusError: false,
  });
  const [ratify, { loading, error }] = useMutation(RatifyCommitmentDocument, { refetchQueries });
  const submit = handleSubmit(({ reference, on }) =>
    ratify({ variables: { input: { id: commitment.id, decisionReference: reference.trim(), decisionOn: on! } } }).then(
      () => {
        toast(t('ratify.done'));
        onClose();
      },
      () => undefined,
    ),
  );
  const rightDay = (value: string | null) =>
    value === null
      ? t('ratify.onWrong')
      : value === ''
        ? t('ratify.onMissing')
        : value <= today() || t('ratify.onAhead');
  return (
    <FormDialog
      title={t('ratify.title')}
      submit={t('ratify.save')}
      busy={loading}
      attempt={submitCount}
      errors={[
        { fieldId: 'kenmerk', message: errors.reference?.message },
        { fieldId: 'besluitdag', message: errors.on?.message },
      ]}
      problem={
        error && (
          <SaveProblem error={error} refetch={refetchQueries} now={t(`commitment.status.${commitment.status}`)} />
        )
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('ratify.intro')}</Paragraph>
      <FormField
        id="kenmerk"
        label={t('ratify.reference')}
        description={t('ratify.referenceHelp')}
        error={errors.reference?.message}
      >
        <TextInput
          {...register('reference', { validate: (value) => value.trim() !== '' || t('ratify.referenceMissing') })}
          maxLength={100}
          autoComplete="off"
          width="full"
        />
      </FormField>
      <Controller
        control={control}
        name="on"
        rules={{ validate: rightDay }}
        render={({ field, fieldState }) => (
          <DateInput
            id="besluitdag"
            legend={t('ratify.on')}
            value={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </FormDialog>
  );
}
