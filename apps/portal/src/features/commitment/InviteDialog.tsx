import { useMutation } from '@apollo/client/react';
import { FormField, Paragraph, TextInput, useToast } from '@bloemen/ui';
import { useForm } from 'react-hook-form';
import { CommitmentsDocument, InviteSignerDocument, type CommitmentPartsFragment } from '../../generated/gql.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { useText } from '../../shared/i18n.js';
import { SaveProblem } from '../../shared/SaveProblem.js';

type Values = { signerName: string; signerCapacity: string; signerPortfolio: string; email: string };

const refetchQueries = [CommitmentsDocument];

/** Who signs and where the personal link goes; a new link makes older ones useless. */
export function InviteDialog({ commitment, onClose }: { commitment: CommitmentPartsFragment | null; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const { register, handleSubmit, formState: { errors, submitCount } } = useForm<Values>({
    defaultValues: {
      signerName: commitment?.signerName ?? '', signerCapacity: commitment?.signerCapacity ?? t('invite.capacityUsual'), signerPortfolio: commitment?.signerPortfolio ?? '', email: commitment?.invitation?.email ?? '',
    },
    shouldFocusError: false,
  });
  const [invite, { loading, error }] = useMutation(InviteSignerDocument, { refetchQueries });
  const filled = (message: string) => (value: string) => value.trim().length >= 2 || message;
  const submit = handleSubmit(({ signerName, signerCapacity, signerPortfolio, email }) =>
    invite({ variables: { input: { signerName: signerName.trim(), signerCapacity: signerCapacity.trim(), signerPortfolio: signerPortfolio.trim() || null, email: email.trim() } } }).then(() => {
      toast(t('invite.done', { email: email.trim() }));
      onClose();
    }, () => undefined));
  return (
    <FormDialog
      title={t(commitment?.invitation ? 'invite.changeTitle' : 'invite.title')}
      submit={t('invite.send')}
      busy={loading}
      attempt={submitCount}
      errors={[{ fieldId: 'naam', message: errors.signerName?.message }, { fieldId: 'functie', message: errors.signerCapacity?.message }, { fieldId: 'werkadres', message: errors.email?.message }]}
      problem={error && <SaveProblem error={error} refetch={refetchQueries} now={commitment?.signerName ?? ''} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('invite.intro')}</Paragraph>
      <FormField id="naam" label={t('invite.name')} error={errors.signerName?.message}><TextInput {...register('signerName', { validate: filled(t('invite.nameMissing')) })} maxLength={120} autoComplete="off" width="full" /></FormField>
      <FormField id="functie" label={t('commitment.capacity')} error={errors.signerCapacity?.message}><TextInput {...register('signerCapacity', { validate: filled(t('invite.capacityMissing')) })} maxLength={120} autoComplete="off" width="full" /></FormField>
      <FormField label={t('invite.portfolio')} description={t('invite.portfolioHelp')} optional><TextInput {...register('signerPortfolio')} maxLength={120} autoComplete="off" width="full" /></FormField>
      <FormField id="werkadres" label={t('invite.email')} description={t('invite.emailHelp')} error={errors.email?.message}>
        <TextInput {...register('email', { validate: (value) => /^\s*[^\s@]+@[^\s@]+\.[^\s@]{2,}\s*$/.test(value) || t('invite.emailWrong') })} type="email" maxLength={254} autoComplete="off" width="full" />
      </FormField>
    </FormDialog>
  );
}
