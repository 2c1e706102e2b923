import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { contactRoleCodes, contactRoles } from '@bloemen/vocabulary';
import { useState } from 'react';
import { z } from 'zod/mini';
import { ChecksField, DateField, SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { across, choices, dayOrNull, emailOrNull, textOrNull } from '../../shared/forms/schemas.js';
import { useSave, type Saving } from '../../shared/forms/useSave.js';
import { useText, type Say } from '../../shared/i18n.js';
import {
  CoalitionMemberDocument,
  RemoveCoalitionContactDocument,
  SaveCoalitionContactDocument,
  SucceedCoalitionContactDocument,
  type MemberDetailFragment,
} from './coalition.generated.js';
import { inAYear, type ContactPerson } from './words.js';

const refetch = [CoalitionMemberDocument];
const nameOf = (t: Say, { name, email }: ContactPerson) => name ?? email ?? t('contacts.nameless');

const personFields = (t: Say) => ({
  name: textOrNull({ max: 120 }),
  email: emailOrNull(t('contacts.emailWrong')),
  phone: textOrNull({ max: 30, reference: true }),
  roles: choices(contactRoleCodes),
  consentedOn: dayOrNull({ wrong: t('contacts.dayWrong') }),
  reviewOn: dayOrNull({ wrong: t('contacts.dayWrong') }),
});

/** Somebody new gets the mail about meetings and actions, and is looked at again in a year. */
const valuesOf = (contact: ContactPerson | null) => ({
  name: contact?.name ?? '',
  email: contact?.email ?? '',
  phone: contact?.phone ?? '',
  roles: contact?.roles ?? (['COORDINATION', 'ACTIONS'] as string[]),
  consentedOn: contact?.consentedOn ?? '',
  reviewOn: contact ? (contact.reviewOn ?? '') : inAYear(),
});
type PersonValues = {
  name: string;
  email: string;
  phone: string;
  roles: string[];
  consentedOn: string | null;
  reviewOn: string | null;
};

function PersonFields<Values extends PersonValues>({ form: given }: { form: Saving<Values> }) {
  const t = useText();
  const form = given as unknown as Saving<PersonValues>;
  return (
    <>
      <TextField form={form} name="name" label={t('contacts.name')} max={120} optional />
      <TextField form={form} name="email" label={t('contacts.email')} type="email" max={254} optional />
      <TextField form={form} name="phone" label={t('contacts.phone')} type="tel" max={30} width="medium" optional />
      <ChecksField
        form={form}
        name="roles"
        label={t('contacts.roles')}
        options={contactRoleCodes.map((code) => ({ value: code, label: contactRoles[code] }))}
      />
      <DateField
        form={form}
        name="consentedOn"
        label={t('contacts.consentedOn')}
        description={t('contacts.consentedOnHelp')}
      />
      <DateField form={form} name="reviewOn" label={t('contacts.reviewOn')} description={t('contacts.reviewOnHelp')} />
    </>
  );
}

/** Somebody new, or what is known of somebody. */
export function ContactDialog({
  member: { organisationId },
  contact,
  onClose,
}: {
  member: MemberDetailFragment;
  contact: ContactPerson | null;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveCoalitionContactDocument);
  const form = useSave({
    schema: () =>
      z.object(personFields(t)).check(across('name', ({ name, email }) => !name && !email && t('contacts.empty'))),
    record: contact,
    valuesOf,
    send: (person, version) =>
      save({ variables: { input: { organisationId, id: contact?.id ?? null, version, ...person } } }),
    refetch,
    done: t('contacts.saved'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={contact ? t('contacts.editOf', { name: nameOf(t, contact) }) : t('contacts.add')}
      onClose={onClose}
    >
      <PersonFields form={form} />
    </FormDialog>
  );
}

/** Who takes over: a contact person who is there already, or somebody new. */
export function SucceedDialog({
  member: { contacts },
  contact,
  onClose,
}: {
  member: MemberDetailFragment;
  contact: ContactPerson;
  onClose: () => void;
}) {
  const t = useText();
  const [succeed] = useMutation(SucceedCoalitionContactDocument);
  const others = contacts.filter(({ id }) => id !== contact.id);
  const [isNew, setIsNew] = useState(others.length === 0);
  const name = nameOf(t, contact);
  const form = useSave({
    schema: () =>
      z
        .object({ successorId: z.string(), ...personFields(t) })
        .check(
          across('name', (values) => values.successorId === '' && !values.name && !values.email && t('contacts.empty')),
        ),
    record: contact,
    isProposal: true,
    now: (now) => nameOf(t, now),
    valuesOf: ({ roles }) => ({ successorId: others[0]?.id ?? '', ...valuesOf(null), roles }),
    send: ({ successorId, ...person }, version) =>
      succeed({
        variables: { input: { id: contact.id, version, successorId: successorId || null, ...person } },
      }),
    refetch,
    done: t('contacts.succeeded'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('contacts.succeedTitle', { name })} onClose={onClose}>
      <Paragraph>{t('contacts.succeedIntro', { name })}</Paragraph>
      {others.length > 0 && (
        <SelectField
          form={form}
          name="successorId"
          label={t('contacts.successor')}
          placeholder={t('contacts.successorNew')}
          options={others.map((one) => ({ value: one.id, label: nameOf(t, one) }))}
          onChange={(value) => setIsNew(value === '')}
        />
      )}
      {isNew && <PersonFields form={form} />}
    </FormDialog>
  );
}

/** Forgets somebody without a successor. */
export function RemoveContactDialog({ contact, onClose }: { contact: ContactPerson; onClose: () => void }) {
  const t = useText();
  const [remove] = useMutation(RemoveCoalitionContactDocument);
  const form = useSave({
    schema: () => z.object({}),
    record: contact,
    now: (now) => nameOf(t, now),
    valuesOf: () => ({}),
    send: (_, version) => remove({ variables: { input: { id: contact.id, version } } }),
    refetch,
    done: t('contacts.removed'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('contacts.removeTitle', { name: nameOf(t, contact) })}
      submit={t('contacts.remove')}
      hint="negative"
      onClose={onClose}
    >
      <Paragraph>{t('contacts.removeIntro')}</Paragraph>
    </FormDialog>
  );
}
