import { useMutation } from '@apollo/client/react';
import { FormField, Paragraph, Select, TextInput, useToast } from '@bloemen/ui';
import { useForm } from 'react-hook-form';
import { InvitePledgeDocument, PledgesDocument, type PledgesQuery } from './pledges.generated.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

type Candidate = PledgesQuery['pledges']['candidates'][number];

/** Mails an organisation of the coalition a link; its known address is filled in. */
export function InvitePledgeDialog({ candidates, onClose }: { candidates: readonly Candidate[]; onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const only = candidates.length === 1 ? candidates[0] : undefined;
  const {
    register,
    handleSubmit,
    setValue,
    formState: { errors, submitCount },
  } = useForm({
    defaultValues: { organisationId: only?.organisationId ?? '', email: only?.email ?? '' },
    shouldFocusError: false,
  });
  const [invite, { loading, error }] = useMutation(InvitePledgeDocument, { refetchQueries: [PledgesDocument] });
  const submit = handleSubmit(({ organisationId, email }) =>
    invite({ variables: { input: { organisationId, email: email.trim() } } }).then(
      () => {
        toast(t('pledges.sent', { email: email.trim() }));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('pledges.askTitle')}
      submit={t('pledges.send')}
      busy={loading}
      attempt={submitCount}
      errors={[
        { fieldId: 'organisatie', message: errors.organisationId?.message },
        { fieldId: 'adres', message: errors.email?.message },
      ]}
      problem={error && <Problem error={error} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('pledges.askIntro')}</Paragraph>
      <FormField id="organisatie" label={t('members.name')} error={errors.organisationId?.message}>
        <Select
          {...register('organisationId', {
            required: t('pledges.organisationMissing'),
            onChange: (event: { target: { value: string } }) =>
              setValue('email', candidates.find((one) => one.organisationId === event.target.value)?.email ?? ''),
          })}
          placeholder={only ? false : undefined}
          options={candidates.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        />
      </FormField>
      <FormField id="adres" label={t('pledges.email')} error={errors.email?.message}>
        <TextInput
          {...register('email', {
            validate: (value) => /^\s*[^\s@]+@[^\s@]+\.[^\s@]{2,}\s*$/.test(value) || t('pledges.emailWrong'),
          })}
          type="email"
          maxLength={254}
          autoComplete="off"
          width="full"
        />
      </FormField>
    </FormDialog>
  );
}
