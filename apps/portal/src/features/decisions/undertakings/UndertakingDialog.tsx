import { useMutation, useQuery } from '@apollo/client/react';
import { z } from 'zod/mini';
import { today } from '../../../shared/formats.js';
import { DateField, SelectField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { datePartsFrom, partialDateOf } from '../../../shared/forms/partial-date.js';
import { PartialDateField } from '../../../shared/forms/PartialDateField.js';
import { across, dayOrNull, refusing, text, textOrNull, webAddressOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { opennessOf, opennessRules, opennessSent } from '../paper-openness.js';
import { PaperOpennessFields } from '../PaperOpenness.js';
import {
  SaveUndertakingDocument,
  UndertakingChoicesDocument,
  UndertakingDocument,
  UndertakingsDocument,
  type UndertakingPartsFragment,
} from './undertakings.generated.js';

/** What was promised, by whom, to whom and by when. */
export function UndertakingDialog({
  undertaking,
  onSaved,
  onClose,
}: {
  undertaking: UndertakingPartsFragment | null;
  onSaved?: (id: string) => void;
  onClose: () => void;
}) {
  const t = useText();
  const [save] = useMutation(SaveUndertakingDocument);
  const { data } = useQuery(UndertakingChoicesDocument, { fetchPolicy: 'cache-and-network' });
  const choices = data?.undertakingChoices;
  const form = useSave({
    schema: () =>
      z
        .object({
          title: text({ max: 500, min: 3, lines: true, missing: t('undertaking.titleMissing'), reference: true }),
          promisedBy: text({ max: 120, min: 2, missing: t('undertaking.byMissing') }),
          promisedTo: text({ max: 120, min: 2, missing: t('undertaking.toMissing') }),
          date: z.object({ day: z.string(), month: z.string(), year: z.string() }).check(
            refusing((parts) => {
              const date = partialDateOf(parts);
              if (!date) return t(date === '' ? 'undertaking.dayMissing' : 'undertaking.dayWrong');
              return date.happenedOn > today() && t('undertaking.dayAhead');
            }),
          ),
          occasion: textOrNull({ max: 200, reference: true }),
          dueOn: dayOrNull({ wrong: t('undertaking.dayWrong') }),
          motionId: z.string(),
          decisionId: z.string(),
          sourceText: text({ max: 200, min: 3, missing: t('undertaking.sourceMissing'), reference: true }),
          sourceUrl: webAddressOrNull(t('undertaking.urlWrong')),
          ...opennessRules(t),
        })
        .check(
          across('dueOn', ({ date, dueOn }) => {
            const known = partialDateOf(date);
            return known && dueOn && dueOn < known.happenedOn && t('undertaking.dueBefore');
          }),
        ),
    record: undertaking,
    valuesOf: (row) => ({
      title: row?.title ?? '',
      promisedBy: row?.promisedBy ?? '',
      promisedTo: row?.promisedTo ?? '',
      date: datePartsFrom(row?.promisedOn ?? null, row?.datePrecision ?? null),
      occasion: row?.occasion ?? '',
      dueOn: (row?.dueOn ?? '') as string | null,
      motionId: row?.motion?.id ?? '',
      decisionId: row?.decision?.id ?? '',
      sourceText: row?.sourceText ?? '',
      sourceUrl: row?.sourceUrl ?? '',
      ...opennessOf(row),
    }),
    send: async ({ date, motionId, decisionId, openness, releasedOn, ...said }, version) => {
      const known = partialDateOf(date);
      if (!known) throw new Error('a checked form has a date');
      const { data: saved } = await save({
        variables: {
          input: {
            ...said,
            promisedOn: known.happenedOn,
            datePrecision: known.datePrecision,
            motionId: motionId || null,
            decisionId: decisionId || null,
            ...opennessSent({ openness, releasedOn }, undertaking),
            id: undertaking?.id ?? null,
            version,
          },
        },
      });
      return saved!.saveUndertaking.id;
    },
    refetch: [UndertakingsDocument, UndertakingDocument],
    done: t('undertaking.saved'),
    onSaved: (id) => {
      onClose();
      onSaved?.(id);
    },
    sentAs: { promisedOn: 'date', releasedAt: 'releasedOn' },
  });
  const optionsOf = (named: readonly { id: string; name: string }[] = []) =>
    named.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormDialog
      form={form}
      title={t(undertaking ? 'undertaking.changeTitle' : 'undertaking.addTitle')}
      onClose={onClose}
    >
      <TextField form={form} name="title" label={t('undertaking.title')} lines={3} max={500} />
      <TextField
        form={form}
        name="promisedBy"
        label={t('undertaking.promisedBy')}
        description={t('undertaking.promisedByHelp')}
        max={120}
      />
      <TextField
        form={form}
        name="promisedTo"
        label={t('undertaking.promisedTo')}
        description={t('undertaking.promisedToHelp')}
        max={120}
      />
      <PartialDateField
        form={form}
        name="date"
        label={t('undertaking.promisedOn')}
        description={t('undertaking.dateHelp')}
      />
      <TextField form={form} name="occasion" label={t('undertaking.occasion')} max={200} optional />
      <DateField form={form} name="dueOn" label={t('undertakings.due')} optional />
      {(choices?.motions.length ?? 0) > 0 && (
        <SelectField
          form={form}
          name="motionId"
          label={t('undertaking.motion')}
          placeholder={t('undertaking.noMotion')}
          options={optionsOf(choices?.motions)}
          optional
        />
      )}
      {(choices?.decisions.length ?? 0) > 0 && (
        <SelectField
          form={form}
          name="decisionId"
          label={t('undertaking.decision')}
          placeholder={t('undertaking.noDecision')}
          options={optionsOf(choices?.decisions)}
          optional
        />
      )}
      <TextField form={form} name="sourceText" label={t('undertaking.source')} max={200} />
      <TextField form={form} name="sourceUrl" label={t('undertaking.sourceUrl')} max={500} optional />
      <PaperOpennessFields form={form} />
    </FormDialog>
  );
}
