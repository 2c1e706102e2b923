import { useMutation } from '@apollo/client/react';
import { FormField, Paragraph, Textarea, useToast } from '@bloemen/ui';
import { useForm } from 'react-hook-form';
import { CancelSigningEventDocument, SigningEventsDocument, type EveningFragment } from './evenings.generated.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { dateTime } from '../../shared/formats.js';
import { useText } from '../../shared/i18n.js';
import { SaveProblem } from '../../shared/SaveProblem.js';

const refetchQueries = [SigningEventsDocument];

/** Calls an evening off; the reason is mailed to whoever was told of it. */
export function CancelDialog({
  evening: { id, version, title, startsAt, place },
  onClose,
}: {
  evening: EveningFragment;
  onClose: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm({ defaultValues: { reason: '' }, shouldFocusError: false });
  const [cancel, { loading, error }] = useMutation(CancelSigningEventDocument, { refetchQueries });
  const submit = handleSubmit(({ reason }) =>
    cancel({ variables: { input: { id, version, reason: reason.trim() } } }).then(
      () => {
        toast(t('cancel.done'));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('cancel.title', { title })}
      submit={t('cancel.do')}
      busy={loading}
      attempt={submitCount}
      errors={[{ fieldId: 'reden', message: errors.reason?.message }]}
      problem={
        error && (
          <SaveProblem error={error} refetch={refetchQueries} now={[title, dateTime(startsAt), place].join('; ')} />
        )
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('cancel.intro')}</Paragraph>
      <FormField
        id="reden"
        label={t('cancel.reason')}
        description={t('cancel.reasonHelp')}
        error={errors.reason?.message}
      >
        <Textarea
          {...register('reason', { validate: (value) => value.trim().length >= 3 || t('cancel.reasonMissing') })}
          maxLength={500}
          rows={3}
        />
      </FormField>
    </FormDialog>
  );
}
