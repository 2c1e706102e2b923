import { useMutation } from '@apollo/client/react';
import { DateInput, FormField, Paragraph, TextInput, useToast } from '@bloemen/ui';
import { Controller, useForm } from 'react-hook-form';
import {
  CommitmentsDocument,
  CorrectDecisionDocument,
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
  commitment: Pick<CommitmentPartsFragment, 'id' | 'status' | 'version'>;
  /** Known from documents and read as taken; fills the form in. */
  decision: Pick<SourcedDecisionPartsFragment, 'reference' | 'decidedOn'> | undefined;
  /** The decision was linked before: this puts right what is wrong about it. */
  corrects?: boolean;
  onClose: () => void;
};

/** Links the college's decision, or puts it right; its day is kept beside the day of signing. */
export function RatifyDialog({ commitment: { id, status, version }, decision, corrects = false, onClose }: Props) {
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
  const [ratify, ratifying] = useMutation(RatifyCommitmentDocument, { refetchQueries });
  const [correct, correcting] = useMutation(CorrectDecisionDocument, { refetchQueries });
  const error = ratifying.error ?? correcting.error;
  const submit = handleSubmit(({ reference, on }) => {
    const input = { id, decisionReference: reference.trim(), decisionOn: on! };
    const saved = corrects
      ? correct({ variables: { input: { ...input, version } } })
      : ratify({ variables: { input } });
    return saved.then(
      () => {
        toast(t(corrects ? 'ratify.corrected' : 'ratify.done'));
        onClose();
      },
      () => undefined,
    );
  });
  const rightDay = (value: string | null) =>
    value === null
      ? t('ratify.onWrong')
      : value === ''
        ? t('ratify.onMissing')
        : value <= today() || t('ratify.onAhead');
  return (
    <FormDialog
      title={t(corrects ? 'ratify.correctTitle' : 'ratify.title')}
      submit={t('ratify.save')}
      busy={ratifying.loading || correcting.loading}
      attempt={submitCount}
      errors={[
        { fieldId: 'kenmerk', message: errors.reference?.message },
        { fieldId: 'besluitdag', message: errors.on?.message },
      ]}
      problem={error && <SaveProblem error={error} refetch={refetchQueries} now={t(`commitment.status.${status}`)} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t(corrects ? 'ratify.correctIntro' : 'ratify.intro')}</Paragraph>
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
