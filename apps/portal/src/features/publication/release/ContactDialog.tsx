import { useMutation } from '@apollo/client/react';
import { z } from 'zod/mini';
import { DateField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, dayOrNull, emailOrNull, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import {
  ReleaseBlockPageDocument,
  ReleasePageDocument,
  SavePublicContactDocument,
  type PublicContactPartsFragment as Contact,
} from './release.generated.js';

type Person = Omit<Contact, 'version' | 'mailbox' | '__typename'>;
const isNamed = ({ personName, personRole, consentedOn, reviewOn }: Person) =>
  [personName, personRole, consentedOn, reviewOn].some(Boolean);

/** Whom residents turn to: a mailbox, and a person only with consent and a day of review. */
export function ContactDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const t = useText();
  const [save] = useMutation(SavePublicContactDocument);
  const missing = t('release.personMissing');
  const wrong = t('release.dayWrong');
  const form = useSave({
    schema: () =>
      z
        .object({
          mailbox: emailOrNull(t('release.mailboxWrong')),
          personName: textOrNull({ max: 120 }),
          personRole: textOrNull({ max: 120 }),
          consentedOn: dayOrNull({ wrong }),
          reviewOn: dayOrNull({ wrong }),
        })
        .check(
          across('personName', (person) => isNamed(person) && !person.personName && missing),
          across('personRole', (person) => isNamed(person) && !person.personRole && missing),
          across('consentedOn', (person) => isNamed(person) && person.consentedOn === null && missing),
          across('reviewOn', (person) => isNamed(person) && person.reviewOn === null && missing),
        ),
    record: contact,
    valuesOf: ({ mailbox, personName, personRole, consentedOn, reviewOn }) => ({
      mailbox: mailbox ?? '',
      personName: personName ?? '',
      personRole: personRole ?? '',
      consentedOn: (consentedOn ?? '') as string | null,
      reviewOn: (reviewOn ?? '') as string | null,
    }),
    send: (values, version) => save({ variables: { input: { ...values, version } } }),
    refetch: [ReleasePageDocument, ReleaseBlockPageDocument],
    done: t('release.contactSaved'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('release.contact')} submit={t('common.save')} onClose={onClose}>
      <TextField
        form={form}
        name="mailbox"
        label={t('release.mailbox')}
        description={t('release.mailboxHelp')}
        type="email"
        max={254}
        optional
      />
      <TextField
        form={form}
        name="personName"
        label={t('release.person')}
        description={t('release.personHelp')}
        max={120}
        optional
      />
      <TextField form={form} name="personRole" label={t('release.personRole')} max={120} optional />
      <DateField form={form} name="consentedOn" label={t('release.consentedOn')} />
      <DateField form={form} name="reviewOn" label={t('release.reviewOn')} description={t('release.reviewHelp')} />
    </FormDialog>
  );
}
