import { useMutation } from '@apollo/client/react';
import { sentenceOf } from '@bloemen/vocabulary';
import { z } from 'zod/mini';
import { longDate } from '../../../shared/formats.js';
import { DateField, RadioField, TextField } from '../../../shared/forms/fields.js';
import { FormDialog } from '../../../shared/forms/FormDialog.js';
import { choice, day, textOrNull } from '../../../shared/forms/schemas.js';
import { useSave } from '../../../shared/forms/useSave.js';
import { useText } from '../../../shared/i18n.js';
import { MoveMunicipalityDocument, MunicipalityRegisterDocument } from './register.generated.js';
import type { SectionProps } from './register.js';

/** Records the next step in participation, on a day from the previous step up to today. */
export function MoveDialog({
  register: { municipality, changes, nextStatuses, today },
  onRefused,
  onClose,
}: SectionProps & { onClose: () => void }) {
  const t = useText();
  const { cbsCode, name } = municipality;
  const previousOn = changes[0]?.on ?? null;
  const [move] = useMutation(MoveMunicipalityDocument);
  const form = useSave({
    schema: () =>
      z.object({
        status: choice(nextStatuses, t('move.statusMissing')),
        on: day({
          missing: t('move.onWrong'),
          wrong: t('move.onWrong'),
          rule: (on) =>
            on > today
              ? sentenceOf('municipality.date_in_future')
              : previousOn !== null && previousOn > on && sentenceOf('municipality.before_previous'),
        }),
        note: textOrNull({ max: 500, lines: true }),
      }),
    valuesOf: () => ({ status: '', on: today, note: '' }),
    send: (step) => move({ variables: { input: { cbsCode, ...step } } }),
    refetch: [MunicipalityRegisterDocument],
    done: t('move.done', { name }),
    onSaved: onClose,
    onRefused,
  });
  return (
    <FormDialog form={form} title={t('move.title')} submit={t('move.submit')} onClose={onClose}>
      <RadioField
        form={form}
        name="status"
        label={t('move.status')}
        options={nextStatuses.flatMap((status) =>
          // A merger has a form of its own, and nobody moves back to being a prospect.
          status === 'MERGED' || status === 'PROSPECT' ? [] : { value: status, label: t(`move.status.${status}`) },
        )}
      />
      <DateField
        form={form}
        name="on"
        label={t('move.on')}
        description={previousOn ? t('move.onHelpAfter', { date: longDate(previousOn) }) : t('move.onHelp')}
      />
      <TextField
        form={form}
        name="note"
        label={t('move.note')}
        description={t('move.noteHelp')}
        lines={3}
        max={500}
        optional
      />
    </FormDialog>
  );
}
