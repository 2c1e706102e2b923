import { useMutation } from '@apollo/client/react';
import { supportKindCodes, supportKinds } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import {
  AddSupportEntryDocument,
  CorrectSupportEntryDocument,
  SupportDocument,
  WithdrawSupportEntryDocument,
  type EntryPartsFragment,
  type SupportPartsFragment,
} from './trajectories.generated.js';
import { DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { choice, day, refusing, text } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { quartersIn, typedHours } from '../../../shared/hours.js';

const kinds = supportKindCodes.map((value) => ({ value, label: supportKinds[value] }));

/** What was done on a day: a new one, or one that is put right. The coordinator of the municipality reads it too. */
export function EntryDialog({
  page,
  trajectoryId,
  entry,
  onClose,
}: {
  page: SupportPartsFragment;
  trajectoryId: string;
  entry: EntryPartsFragment | null;
  onClose: () => void;
}) {
  const t = useText();
  const [add] = useMutation(AddSupportEntryDocument);
  const [correct] = useMutation(CorrectSupportEntryDocument);
  const form = useSave({
    schema: () =>
      z.object({
        happenedOn: day({
          missing: t('support.dateMissing'),
          wrong: t('support.dateWrong'),
          rule: (on) => on > page.today && t('support.dateFuture'),
        }),
        hours: z.pipe(
          z.string().check(
            refusing((typed) => {
              if (typed.trim() === '') return t('entry.hoursMissing');
              return quartersIn(typed) === null && t('entry.hoursWrong');
            }),
          ),
          z.transform((typed: string) => quartersIn(typed)!),
        ),
        kind: choice(supportKindCodes, t('entry.kindMissing')),
        note: text({ max: 2_000, min: 3, lines: true, missing: t('entry.noteMissing') }),
      }),
    record: entry,
    valuesOf: (record) => ({
      happenedOn: record?.happenedOn ?? page.today,
      hours: record ? typedHours(record.quarters) : '',
      kind: record?.kind ?? '',
      note: record?.note ?? '',
    }),
    send: async ({ hours, ...values }, version) => {
      const said = { ...values, quarters: hours };
      if (entry) await correct({ variables: { input: { id: entry.id, version: version!, ...said } } });
      else await add({ variables: { input: { trajectoryId, ...said } } });
    },
    sentAs: { quarters: 'hours' },
    refetch: [SupportDocument],
    done: t(entry ? 'entry.corrected' : 'entry.added'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t(entry ? 'entry.correctTitle' : 'entry.add')} onClose={onClose}>
      <DateField form={form} name="happenedOn" label={t('entry.happenedOn')} />
      <TextField
        form={form}
        name="hours"
        label={t('entry.hours')}
        description={t('entry.hoursHelp')}
        inputMode="decimal"
        width="short"
      />
      <SelectField form={form} name="kind" label={t('entry.kind')} options={kinds} />
      <TextField
        form={form}
        name="note"
        label={t('entry.note')}
        description={t('entry.noteHelp', { name: page.name })}
        lines={5}
        max={2_000}
      />
    </FormDialog>
  );
}

/** Takes hours out of the count, with the reason. */
export function WithdrawDialog({ entry, onClose }: { entry: EntryPartsFragment; onClose: () => void }) {
  const t = useText();
  const [withdraw] = useMutation(WithdrawSupportEntryDocument);
  const form = useSave({
    schema: () => z.object({ because: text({ max: 300, min: 3, missing: t('entry.becauseMissing') }) }),
    record: entry,
    valuesOf: () => ({ because: '' }),
    now: ({ note }) => note,
    send: ({ because }, version) => withdraw({ variables: { input: { id: entry.id, version, because } } }),
    refetch: [SupportDocument],
    done: t('entry.withdrawn'),
    onSaved: onClose,
  });
  return (
    <FormDialog
      form={form}
      title={t('entry.withdrawTitle')}
      submit={t('entry.withdraw')}
      hint="negative"
      onClose={onClose}
    >
      <p className="nl-paragraph">{t('entry.withdrawText')}</p>
      <TextField form={form} name="because" label={t('entry.because')} max={300} />
    </FormDialog>
  );
}
