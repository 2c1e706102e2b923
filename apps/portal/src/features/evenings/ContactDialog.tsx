import { useMutation } from '@apollo/client/react';
import { FormField, Paragraph, TextInput, useToast } from '@bloemen/ui';
import { useForm } from 'react-hook-form';
import {
  NoteMunicipalityContactDocument,
  SigningEventGuestsDocument,
  type GuestFragment,
} from './evenings.generated.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';

/** An address for a municipality of which none is known; it is mailed at once. */
export function ContactDialog({
  eventId,
  guest: { cbsCode, name },
  onClose,
}: {
  eventId: string;
  guest: GuestFragment;
  onClose: () => void;
}) {
  const t = useText();
  const toast = useToast();
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm({ defaultValues: { email: '' }, shouldFocusError: false });
  const [note, { loading, error }] = useMutation(NoteMunicipalityContactDocument, {
    update: (cache, { data }) =>
      cache.writeQuery({
        query: SigningEventGuestsDocument,
        variables: { eventId },
        data: { signingEventGuests: data!.noteMunicipalityContact },
      }),
  });
  const submit = handleSubmit(({ email }) =>
    note({ variables: { input: { eventId, cbsCode, email: email.trim() } } }).then(
      () => {
        toast(t('contact.noted', { name }));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('contact.title', { name })}
      submit={t('contact.send')}
      busy={loading}
      attempt={submitCount}
      errors={[{ fieldId: 'adres', message: errors.email?.message }]}
      problem={error && <Problem error={error} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('contact.intro')}</Paragraph>
      <FormField
        id="adres"
        label={t('contact.email')}
        description={t('contact.emailHelp')}
        error={errors.email?.message}
      >
        <TextInput
          {...register('email', {
            validate: (value) => /^\S+@\S+\.\S+$/.test(value.trim()) || t('contact.emailWrong'),
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
