import { useMutation } from '@apollo/client/react';
import { pillarCodes, pillarNames } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { SelectField, TextField } from '../../shared/forms/fields.js';
import { FormDialog } from '../../shared/forms/FormDialog.js';
import { choice, chosen, text, textOrNull } from '../../shared/forms/schemas.js';
import { useSave } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { EventPracticeCardsDocument, NotePracticeCardDocument, type EveningFragment } from './evenings.generated.js';

/** An example in under a minute: which municipality, which pillar, what it was. */
export function NoteCardDialog({
  evening: { id: eventId, municipalities },
  onClose,
}: {
  evening: EveningFragment;
  onClose: () => void;
}) {
  const t = useText();
  const [note] = useMutation(NotePracticeCardDocument);
  const form = useSave({
    schema: () =>
      z.object({
        cbsCode: chosen(t('cards.municipalityMissing')),
        pillar: choice(pillarCodes, t('cards.pillarMissing')),
        title: text({ max: 120, min: 3, missing: t('cards.nameMissing') }),
        whatItWas: text({ max: 1_000, min: 3, lines: true, missing: t('cards.whatMissing') }),
        result: textOrNull({ max: 500, lines: true }),
      }),
    valuesOf: () => ({ cbsCode: '', pillar: '', title: '', whatItWas: '', result: '' }),
    send: (card) => note({ variables: { input: { eventId, ...card } } }),
    refetch: [EventPracticeCardsDocument],
    done: t('cards.noted'),
    onSaved: onClose,
  });
  return (
    <FormDialog form={form} title={t('cards.note')} onClose={onClose}>
      <SelectField
        form={form}
        name="cbsCode"
        label={t('signers.municipality')}
        options={municipalities.map(({ cbsCode, name }) => ({ value: cbsCode, label: name }))}
      />
      <SelectField
        form={form}
        name="pillar"
        label={t('cards.pillar')}
        options={pillarCodes.map((code) => ({ value: code, label: `${code.slice(1)}. ${pillarNames[code]}` }))}
      />
      <TextField form={form} name="title" label={t('cards.name')} max={120} />
      <TextField form={form} name="whatItWas" label={t('cards.what')} lines={3} max={1_000} />
      <TextField form={form} name="result" label={t('cards.resultField')} max={500} optional />
    </FormDialog>
  );
}
