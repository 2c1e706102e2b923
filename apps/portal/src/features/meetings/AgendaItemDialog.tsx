import { useMutation } from '@apollo/client/react';
import { agendaKindCodes, agendaKinds } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { RadioField, SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, refusing, text, textOrNull, webAddressOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { isLength } from './agenda-times.js';
import {
  AddAgendaItemDocument,
  ChangeAgendaItemDocument,
  MeetingDocument,
  ProposeAgendaItemDocument,
  type AgendaItemFragment,
  type MeetingFragment,
} from './meetings.generated.js';

/** A point of the agenda: a new one, one that is changed, or what a member proposes. */
export function AgendaItemDialog({
  meeting,
  item,
  isProposal = false,
  onClose,
}: {
  meeting: MeetingFragment;
  item: AgendaItemFragment | null;
  isProposal?: boolean;
  onClose: () => void;
}) {
  const t = useText();
  const [add] = useMutation(AddAgendaItemDocument);
  const [change] = useMutation(ChangeAgendaItemDocument);
  const [propose] = useMutation(ProposeAgendaItemDocument);
  const form = useSave({
    schema: () =>
      z.object({
        title: text({ max: 120, min: 3, missing: t('agenda.titleMissing') }),
        kind: choice(agendaKindCodes, t('agenda.kindMissing')),
        minutes: z.string().check(refusing((typed) => !isLength(typed.trim()) && t('agenda.minutesWrong'))),
        organisationId: z.string(),
        note: textOrNull({ max: 1_000, lines: true }),
        link: webAddressOrNull(t('agenda.linkWrong')),
      }),
    record: item,
    valuesOf: (row) => ({
      title: row?.title ?? '',
      kind: row?.kind ?? 'DISCUSS',
      minutes: row ? (row.minutes === null ? '' : String(row.minutes)) : '15',
      organisationId: row?.organisationId ?? '',
      note: row?.note ?? '',
      link: row?.link ?? '',
    }),
    send: async ({ minutes, organisationId, ...values }, version) => {
      const point = { ...values, minutes: minutes.trim() === '' ? null : Number(minutes) };
      const owned = { ...point, organisationId: organisationId || null };
      if (item) await change({ variables: { input: { ...owned, id: item.id, version: version! } } });
      else if (isProposal) await propose({ variables: { input: { ...point, meetingId: meeting.id } } });
      else await add({ variables: { input: { ...owned, meetingId: meeting.id } } });
    },
    refetch: [MeetingDocument],
    done: t(item ? 'agenda.changed' : isProposal ? 'agenda.proposed' : 'agenda.added'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t(item ? 'agenda.changeTitle' : isProposal ? 'agenda.propose' : 'agenda.add')}
      submit={isProposal ? t('agenda.proposeDo') : undefined}
      onClose={onClose}
    >
      <TextField form={form} name="title" label={t('agenda.what')} max={120} />
      <RadioField
        form={form}
        name="kind"
        label={t('agenda.kind')}
        options={agendaKindCodes.map((value) => ({ value, label: agendaKinds[value] }))}
      />
      <TextField
        form={form}
        name="minutes"
        label={t('agenda.length')}
        inputMode="numeric"
        width="short"
        max={3}
        optional
      />
      {!isProposal && (
        <SelectField
          form={form}
          name="organisationId"
          label={t('agenda.owner')}
          optional
          placeholder={t('agenda.nobody')}
          options={meeting.guests.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        />
      )}
      <TextField form={form} name="note" label={t('agenda.note')} lines={3} max={1_000} optional />
      <TextField
        form={form}
        name="link"
        label={t('agenda.link')}
        description={t('agenda.linkHelp')}
        max={500}
        optional
      />
    </FormDialog>
  );
}
