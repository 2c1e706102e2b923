import { useMutation, useQuery } from '@apollo/client/react';
import { advisoryGroupKindCodes, advisoryGroupKinds, opennesses } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { datePartsFrom, partialDate, partialDateOf, partialDayOf } from '../../../shared/forms/partial-date.js';
import { PartialDateField } from '../../../shared/forms/PartialDateField.js';
import { across, choice, dayOrNull, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { OpennessField } from '../OpennessField.js';
import {
  AdvisoryGroupChoicesDocument,
  InvolvementsDocument,
  SaveAdvisoryGroupDocument,
  type AdvisoryGroupPartsFragment,
} from './involvement.generated.js';

/** A group with a place in the approach, or a change of one. */
export function AdvisoryGroupDialog({
  group,
  onClose,
}: {
  group: AdvisoryGroupPartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveAdvisoryGroupDocument);
  const { data } = useQuery(AdvisoryGroupChoicesDocument, { fetchPolicy: 'cache-and-network' });
  const offered = data?.activityChoices.organisations ?? [];
  const own = group?.organisation;
  const organisations = own && !offered.some(({ id }) => id === own.id) ? [...offered, own] : offered;
  const form = useSave({
    schema: () =>
      z
        .object({
          name: text({ max: 120, min: 3, missing: t('groups.nameMissing') }),
          kind: choice(advisoryGroupKindCodes, t('groups.kindMissing')),
          organisation: z.string(),
          since: partialDate(t('involvement.dateWrong')),
          agreed: partialDate(t('involvement.dateWrong')),
          endedOn: dayOrNull({ wrong: t('involvement.dateWrong') }),
          sourceText: textOrNull({ max: 200, reference: true }),
          openness: choice(opennesses),
        })
        .check(
          across(
            'sourceText',
            ({ agreed, sourceText }) => partialDateOf(agreed) && !sourceText && t('groups.sourceMissing'),
          ),
        ),
    record: group,
    valuesOf: (row) => ({
      name: row?.name ?? '',
      kind: row?.kind ?? '',
      organisation: row?.organisation?.id ?? '',
      since: datePartsFrom(row?.sinceOn ?? null, row?.sincePrecision ?? null),
      agreed: datePartsFrom(row?.agreedOn ?? null, row?.agreedPrecision ?? null),
      endedOn: row?.endedOn ?? '',
      sourceText: row?.sourceText ?? '',
      openness: row?.openness ?? 'MUNICIPALITY',
    }),
    send: ({ organisation, since, agreed, ...same }, version) =>
      save({
        variables: {
          input: {
            id: group?.id ?? null,
            version,
            ...same,
            organisationId: organisation || null,
            since: partialDayOf(since),
            agreed: partialDayOf(agreed),
          },
        },
      }),
    refetch: [InvolvementsDocument],
    done: t('groups.saved'),
    onSaved: onClose,
    sentAs: { organisationId: 'organisation' },
  });
  return (
    <FormDialog form={form} title={t(group ? 'groups.changeTitle' : 'groups.addTitle')} onClose={onClose}>
      <TextField form={form} name="name" label={t('groups.name')} description={t('groups.nameHelp')} max={120} />
      <SelectField
        form={form}
        name="kind"
        label={t('groups.kind')}
        options={advisoryGroupKindCodes.map((value) => ({ value, label: advisoryGroupKinds[value] }))}
      />
      <SelectField
        form={form}
        name="organisation"
        label={t('groups.organisation')}
        placeholder={t('groups.noOrganisation')}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <PartialDateField form={form} name="since" label={t('groups.since')} description={t('involvement.onHelp')} />
      <PartialDateField form={form} name="agreed" label={t('groups.agreed')} description={t('groups.agreedHelp')} />
      <TextField form={form} name="sourceText" label={t('groups.source')} max={200} optional />
      <DateField form={form} name="endedOn" label={t('groups.ended')} optional />
      <OpennessField form={form} name="openness" />
    </FormDialog>
  );
}
