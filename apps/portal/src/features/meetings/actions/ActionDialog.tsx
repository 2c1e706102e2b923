import { useMutation } from '@apollo/client/react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod/mini';
import {
  AddCoalitionActionDocument,
  ChangeCoalitionActionDocument,
  CoalitionActionDocument,
  CoalitionActionsDocument,
  type ActionPartsFragment,
  type CoalitionActionsQuery,
} from './actions.generated.js';
import { DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { chosen, dayOrNull, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';

/** What is to be done, by whom and when. Another organisation or contact person takes the action over. */
export function ActionDialog({
  action,
  owners,
  from,
  onClose,
}: {
  action: ActionPartsFragment | null;
  owners: CoalitionActionsQuery['coalitionActions']['owners'];
  /** Where a new one comes from. */
  from?: { meetingId: string | null; milestoneId: string | null };
  onClose: () => void;
}) {
  const t = useText();
  const [add] = useMutation(AddCoalitionActionDocument);
  const [change] = useMutation(ChangeCoalitionActionDocument);
  const form = useSave({
    schema: () =>
      z.object({
        what: text({ max: 300, min: 3, lines: true, missing: t('action.whatMissing') }),
        organisationId: chosen(t('action.organisationMissing')),
        contactId: z.string(),
        dueOn: dayOrNull({
          wrong: t('action.dayWrong'),
          rule: (day) => !day.startsWith('20') && t('action.dayWrong'),
        }),
      }),
    record: action,
    valuesOf: (known) => ({
      what: known?.what ?? '',
      organisationId: known?.organisationId ?? '',
      contactId: known?.contactId ?? '',
      dueOn: known?.dueOn ?? '',
    }),
    send: async ({ contactId, ...values }, version): Promise<unknown> => {
      const input = { ...values, contactId: contactId || null };
      return action
        ? change({ variables: { input: { id: action.id, version: version!, ...input } } })
        : add({ variables: { input: { ...input, ...from } } });
    },
    refetch: [CoalitionActionsDocument, CoalitionActionDocument],
    done: t('action.saved'),
    onSaved: onClose,
  });
  const organisationId = useWatch({ control: form.control, name: 'organisationId' });
  const contacts = owners.find((owner) => owner.organisationId === organisationId)?.contacts ?? [];
  return (
    <FormDialog
      form={form}
      title={t(action ? 'action.change' : 'action.add')}
      submit={t('action.save')}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="what"
        label={t('action.what')}
        description={t('action.whatHelp')}
        lines={3}
        max={300}
      />
      <SelectField
        form={form}
        name="organisationId"
        label={t('action.organisation')}
        description={action ? t('action.handOverHelp') : undefined}
        options={owners.map(({ organisationId: value, name: label }) => ({ value, label }))}
        onChange={() => form.setValue('contactId', '')}
      />
      {contacts.length > 0 && (
        <SelectField
          form={form}
          name="contactId"
          label={t('action.contact')}
          description={t('action.contactHelp')}
          optional
          placeholder={t('action.anyContact')}
          options={contacts.map(({ id: value, name: label }) => ({ value, label }))}
        />
      )}
      <DateField form={form} name="dueOn" label={t('action.dueOn')} description={t('action.dueOnHelp')} />
    </FormDialog>
  );
}
