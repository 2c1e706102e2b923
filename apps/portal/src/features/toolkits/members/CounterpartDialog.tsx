import { useMutation } from '@apollo/client/react';
import { counterpartChoices, counterpartStatuses, membershipStateNames } from '@bloemen/vocabulary';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { across, choice, day, text, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { Likeness } from '../../../shared/Likeness.js';
import {
  CounterpartDocument,
  CounterpartsDocument,
  MoveCounterpartDocument,
  type CounterpartPartsFragment,
} from './members.generated.js';

/** The choice of an organisation that is not in the register. */
const NEW = 'nieuw';

/** Says how far it is with a counterpart; who is approached is invited into the coalition by it. */
export function CounterpartDialog({
  name,
  counterpart,
  onClose,
}: {
  name: string;
  counterpart: CounterpartPartsFragment;
  onClose: () => void;
}) {
  const t = useText();
  const [move] = useMutation(MoveCounterpartDocument);
  const { suggestions, organisationId, organisationName } = counterpart;
  const known = [
    ...(organisationId && organisationName ? [{ value: organisationId, label: organisationName }] : []),
    ...suggestions
      .filter((one) => one.organisationId !== organisationId)
      .map((one) => ({
        value: one.organisationId,
        label: one.name,
        description: (
          <>
            <Likeness of={one} />
            {one.state && `; ${t('counterpart.inCoalition', { state: membershipStateNames[one.state] })}`}
          </>
        ),
      })),
  ];
  const form = useSave({
    schema: () =>
      z
        .object({
          status: choice(counterpartChoices, t('counterpart.statusMissing')),
          who: z.string(),
          newOrganisation: text({ max: 200 }),
          sinceOn: day({
            missing: t('counterpart.sinceMissing'),
            wrong: t('counterpart.sinceWrong'),
            rule: (on) => on > today() && t('counterpart.sinceFuture'),
          }),
          note: textOrNull({ max: 1_000, lines: true }),
        })
        .check(
          across('who', ({ status, who }) => status === 'CONTACTED' && who === '' && t('counterpart.whoMissing')),
          across(
            'newOrganisation',
            ({ status, who, newOrganisation }) =>
              status === 'CONTACTED' && who === NEW && newOrganisation === '' && t('counterpart.newMissing'),
          ),
        ),
    record: counterpart,
    valuesOf: ({ status, organisationId: chosen, note, version }) => ({
      // What the register suggests was said by nobody yet.
      status: version === 0 || status === 'JOINED' || status === null ? '' : status,
      who: chosen ?? (known.length === 0 ? NEW : ''),
      newOrganisation: '',
      sinceOn: today(),
      note: note ?? '',
    }),
    send: ({ status, who, newOrganisation, sinceOn, note }, version) =>
      move({
        variables: {
          input: {
            memberId: counterpart.memberId,
            version,
            status,
            sinceOn,
            note,
            organisationId: status === 'CONTACTED' && who !== NEW ? who : null,
            newOrganisation: status === 'CONTACTED' && who === NEW ? newOrganisation : null,
            seenOrganisationIds: suggestions.map((one) => one.organisationId),
          },
        },
      }),
    refetch: [CounterpartDocument, CounterpartsDocument],
    sentAs: { organisationId: 'who' },
    done: t('counterpart.moved'),
    onSaved: onClose,
  });
  const [status, who] = useWatch({ control: form.control, name: ['status', 'who'] });
  return (
    <FormDialog form={form} title={t('counterpart.moveTitle', { name })} onClose={onClose}>
      <RadioField
        form={form}
        name="status"
        label={t('counterpart.status')}
        options={counterpartChoices.map((value) => ({
          value,
          label: counterpartStatuses[value],
          description: t(`counterpart.statusHelp.${value}`),
        }))}
      />
      {status === 'CONTACTED' && known.length > 0 && (
        <RadioField
          form={form}
          name="who"
          label={t('counterpart.who')}
          options={[...known, { value: NEW, label: t('counterpart.new') }]}
        />
      )}
      {status === 'CONTACTED' && who === NEW && (
        <TextField form={form} name="newOrganisation" label={t('counterpart.newName')} max={200} />
      )}
      <DateField form={form} name="sinceOn" label={t('counterpart.sinceOn')} />
      <TextField
        form={form}
        name="note"
        label={t('counterpart.note')}
        description={t('counterpart.noteHelp')}
        lines={3}
        max={1_000}
        optional
      />
    </FormDialog>
  );
}
