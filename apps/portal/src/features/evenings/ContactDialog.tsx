import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { email } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import {
  NoteMunicipalityContactDocument,
  SigningEventGuestsDocument,
  type GuestFragment,
} from './evenings.generated.js';

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
  const [note] = useMutation(NoteMunicipalityContactDocument, {
    update: (cache, { data }) =>
      cache.writeQuery({
        query: SigningEventGuestsDocument,
        variables: { eventId },
        data: { signingEventGuests: data!.noteMunicipalityContact },
      }),
  });
  const form = useSave({
    schema: () => z.object({ email: email(t('contact.emailWrong')) }),
    valuesOf: () => ({ email: '' }),
    send: (contact) => note({ variables: { input: { eventId, cbsCode, ...contact } } }),
    done: t('contact.noted', { name }),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('contact.title', { name })} submit={t('contact.send')} onClose={onClose}>
      <Paragraph>{t('contact.intro')}</Paragraph>
      <TextField
        form={form}
        name="email"
        label={t('contact.email')}
        description={t('contact.emailHelp')}
        type="email"
        max={254}
      />
    </FormDialog>
  );
}
