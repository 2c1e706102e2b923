import { useMutation } from '@apollo/client/react';
import { Button, Dialog, FormField, Paragraph, Textarea, useToast } from '@bloemen/ui';
import { useForm } from 'react-hook-form';
import {
  CommitmentsDocument,
  EndCommitmentDocument,
  WithdrawCommitmentDocument,
  type CommitmentPartsFragment,
} from './commitment.generated.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

type Props = { commitment: CommitmentPartsFragment; onClose: () => void };

const refetchQueries = [CommitmentsDocument];

/** Withdraws an invitation or a conditional signature; the reason stays with it. */
export function WithdrawDialog({ commitment, onClose }: Props) {
  const t = useText();
  const toast = useToast();
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm({ defaultValues: { reason: '' }, shouldFocusError: false });
  const [withdraw, { loading, error }] = useMutation(WithdrawCommitmentDocument, { refetchQueries });
  const submit = handleSubmit(({ reason }) =>
    withdraw({ variables: { input: { id: commitment.id, reason: reason.trim() } } }).then(
      () => {
        toast(t('withdraw.done'));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('withdraw.title')}
      submit={t('withdraw.do')}
      busy={loading}
      attempt={submitCount}
      errors={[{ fieldId: 'reden', message: errors.reason?.message }]}
      problem={error && <Problem error={error} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t(commitment.signatures.length > 0 ? 'withdraw.introSigned' : 'withdraw.intro')}</Paragraph>
      <FormField id="reden" label={t('withdraw.reason')} error={errors.reason?.message}>
        <Textarea
          {...register('reason', { validate: (value) => value.trim().length >= 3 || t('withdraw.reasonMissing') })}
          maxLength={500}
          rows={3}
        />
      </FormField>
    </FormDialog>
  );
}

/** Ends a statement that nobody confirms again; what was signed stays readable. */
export function EndDialog({ commitment, onClose }: Props) {
  const t = useText();
  const toast = useToast();
  const [end, { loading, error }] = useMutation(EndCommitmentDocument, { refetchQueries });
  const send = () =>
    void end({ variables: { input: { id: commitment.id } } }).then(
      () => {
        toast(t('end.done'));
        onClose();
      },
      () => undefined,
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('end.title')}
      actions={
        <>
          <Button purpose="primary" hint="negative" busy={loading} onClick={send}>
            {t('end.do')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      {error && <Problem error={error} />}
      <Paragraph>{t('end.intro')}</Paragraph>
    </Dialog>
  );
}
