import { useMutation } from '@apollo/client/react';
import { Paragraph } from '@bloemen/ui';
import { z } from 'zod/mini';
import { CheckField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { text, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import {
  AddOrganisationAliasDocument,
  CoalitionMemberDocument,
  CoalitionPageDocument,
  RenameOrganisationDocument,
  type MemberDetailFragment,
} from './coalition.generated.js';

type Props = { member: MemberDetailFragment; onClose: () => void };

const refetch = [CoalitionMemberDocument, CoalitionPageDocument];

/** Another spelling, so that lists and documents find the organisation. */
export function AliasDialog({ member: { organisationId }, onClose }: Props) {
  const t = useText();
  const [add] = useMutation(AddOrganisationAliasDocument);
  const form = useSave({
    schema: () =>
      z.object({ name: text({ max: 200, missing: t('member.aliasMissing') }), source: textOrNull({ max: 300 }) }),
    valuesOf: () => ({ name: '', source: '' }),
    send: (alias) => add({ variables: { input: { organisationId, ...alias } } }),
    refetch,
    done: t('member.aliasAdded'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('member.aliasAdd')} onClose={onClose}>
      <TextField form={form} name="name" label={t('member.aliasName')} max={200} />
      <TextField
        form={form}
        name="source"
        label={t('field.source')}
        description={t('field.sourceHelp')}
        max={300}
        optional
      />
    </FormDialog>
  );
}

/** A new name in the own coalition, which may be proposed for the shared register; the old one stays findable. */
export function RenameDialog({ member, onClose }: Props) {
  const t = useText();
  const { organisationId } = member;
  const [rename] = useMutation(RenameOrganisationDocument);
  const form = useSave({
    schema: () => z.object({ name: text({ max: 200, missing: t('add.nameMissing') }), propose: z.boolean() }),
    record: { name: member.name, version: member.organisationVersion },
    valuesOf: ({ name }) => ({ name, propose: false }),
    send: (named, version) => rename({ variables: { input: { organisationId, version, ...named } } }),
    refetch,
    done: t('member.renamed'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('member.renameTitle', { name: member.name })} onClose={onClose}>
      <Paragraph>{t('member.renameIntro')}</Paragraph>
      <TextField form={form} name="name" label={t('add.name')} max={200} />
      {member.viewerCan.proposeName && <CheckField form={form} name="propose" label={t('member.propose')} />}
    </FormDialog>
  );
}
