import { useMutation } from '@apollo/client/react';
import { Checkbox, FormField, Paragraph, TextInput, useToast } from '@bloemen/ui';
import { useForm } from 'react-hook-form';
import {
  AddOrganisationAliasDocument,
  CoalitionMemberDocument,
  CoalitionPageDocument,
  RenameOrganisationDocument,
  SaveCoalitionContactDocument,
  type MemberDetailFragment,
} from './coalition.generated.js';
import { useText } from '../../shared/i18n.js';
import { Problem } from '../../shared/Problem.js';
import { FormDialog } from '../../shared/FormDialog.js';
import { SaveProblem } from '../../shared/SaveProblem.js';

type Props = { member: MemberDetailFragment; onClose: () => void };

const refetchQueries = [CoalitionMemberDocument, CoalitionPageDocument];
const filled = (message: string) => (value: string) => value.trim() !== '' || message;

/** Another spelling, so that lists and documents find the organisation. */
export function AliasDialog({ member, onClose }: Props) {
  const t = useText();
  const toast = useToast();
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm({ defaultValues: { name: '', source: '' }, shouldFocusError: false });
  const [add, { loading, error }] = useMutation(AddOrganisationAliasDocument, { refetchQueries });
  const submit = handleSubmit(({ name, source }) =>
    add({
      variables: { input: { organisationId: member.organisationId, name: name.trim(), source: source.trim() || null } },
    }).then(
      () => {
        toast(t('member.aliasAdded'));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('member.aliasAdd')}
      busy={loading}
      attempt={submitCount}
      errors={[{ fieldId: 'schrijfwijze', message: errors.name?.message }]}
      problem={error && <Problem error={error} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormField id="schrijfwijze" label={t('member.aliasName')} error={errors.name?.message}>
        <TextInput {...register('name', { validate: filled(t('member.aliasMissing')) })} maxLength={200} width="full" />
      </FormField>
      <FormField label={t('field.source')} description={t('field.sourceHelp')} optional>
        <TextInput {...register('source')} maxLength={300} width="full" />
      </FormField>
    </FormDialog>
  );
}

/** A new name in the own coalition, which may be proposed for the shared register; the old one stays findable. */
export function RenameDialog({ member, onClose }: Props) {
  const t = useText();
  const toast = useToast();
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm({ defaultValues: { name: member.name, propose: false }, shouldFocusError: false });
  const [rename, { loading, error }] = useMutation(RenameOrganisationDocument, { refetchQueries });
  const submit = handleSubmit(({ name, propose }) =>
    rename({
      variables: {
        input: {
          organisationId: member.organisationId,
          version: member.organisationVersion,
          name: name.trim(),
          propose,
        },
      },
    }).then(
      () => {
        toast(t('member.renamed'));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('member.renameTitle', { name: member.name })}
      busy={loading}
      attempt={submitCount}
      errors={[{ fieldId: 'naam', message: errors.name?.message }]}
      problem={error && <SaveProblem error={error} refetch={refetchQueries} now={member.name} />}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('member.renameIntro')}</Paragraph>
      <FormField id="naam" label={t('add.name')} error={errors.name?.message}>
        <TextInput {...register('name', { validate: filled(t('add.nameMissing')) })} maxLength={200} width="full" />
      </FormField>
      {member.mayPropose && <Checkbox {...register('propose')} label={t('member.propose')} />}
    </FormDialog>
  );
}

/** Whom to mail at the organisation; both fields empty removes the person. */
export function ContactDialog({ member, onClose }: Props) {
  const t = useText();
  const toast = useToast();
  const { contact } = member;
  const {
    register,
    handleSubmit,
    formState: { errors, submitCount },
  } = useForm({ defaultValues: { name: contact?.name ?? '', email: contact?.email ?? '' }, shouldFocusError: false });
  const [save, { loading, error }] = useMutation(SaveCoalitionContactDocument, { refetchQueries });
  const submit = handleSubmit(({ name, email }) =>
    save({
      variables: {
        input: {
          organisationId: member.organisationId,
          version: contact?.version ?? null,
          name: name.trim() || null,
          email: email.trim() || null,
        },
      },
    }).then(
      () => {
        toast(t('member.contactSaved'));
        onClose();
      },
      () => undefined,
    ),
  );
  return (
    <FormDialog
      title={t('member.contactEdit')}
      busy={loading}
      attempt={submitCount}
      errors={[{ fieldId: 'email', message: errors.email?.message }]}
      problem={
        error && (
          <SaveProblem
            error={error}
            refetch={refetchQueries}
            now={[contact?.name, contact?.email].filter(Boolean).join(', ')}
          />
        )
      }
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Paragraph>{t('member.contactHelp')}</Paragraph>
      <FormField label={t('member.contactName')} optional>
        <TextInput {...register('name')} maxLength={120} autoComplete="off" width="full" />
      </FormField>
      <FormField id="email" label={t('member.contactEmail')} optional error={errors.email?.message}>
        <TextInput
          {...register('email', {
            pattern: { value: /^\s*([^\s@]+@[^\s@]+\.[^\s@]{2,})?\s*$/, message: t('member.contactEmailWrong') },
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
