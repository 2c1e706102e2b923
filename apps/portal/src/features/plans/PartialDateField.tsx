import { Fieldset, TextInput } from '@bloemen/ui';
import { dutchDate } from '@bloemen/vocabulary';
import { useId } from 'react';
import { Controller } from 'react-hook-form';
import { useFormField } from '../../shared/forms/fields.js';
import type { Saving } from '../../shared/forms/useSave.js';
import { useText } from '../../shared/i18n.js';
import { partialDateOf, type EvidenceValues } from './evidenceValues.js';

/** A date as exact as the source: day and month may stay empty, except where it is of one day. */
export function PartialDateField({
  form,
  name,
  isExact,
}: {
  form: Saving<EvidenceValues>;
  name: 'date';
  isExact: boolean;
}) {
  const t = useText();
  const base = useId();
  const { id, error, path } = useFormField(form, name, t('evidence.date'), (parts) => {
    const date = partialDateOf(parts);
    return date ? dutchDate(date.happenedOn, date.datePrecision) : '';
  });
  return (
    <Controller
      control={form.control}
      name={path as 'date'}
      render={({ field: { value, onChange } }) => (
        <Fieldset
          legend={t('evidence.date')}
          description={t('evidence.dateHelp', { exact: isExact ? 'yes' : 'no' })}
          error={error}
          id={id}
        >
          <div className="bl-date">
            {(['day', 'month', 'year'] as const).map((part) => (
              <div key={part} className={`bl-date__part bl-date__part--${part}`}>
                <label className="utrecht-form-label" htmlFor={`${base}-${part}`}>
                  {t(`evidence.date.${part}`)}
                </label>
                <TextInput
                  id={`${base}-${part}`}
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={part === 'year' ? 4 : 2}
                  aria-invalid={error ? true : undefined}
                  value={value[part]}
                  onChange={(event) => onChange({ ...value, [part]: event.target.value.replace(/\D/g, '') })}
                />
              </div>
            ))}
          </div>
        </Fieldset>
      )}
    />
  );
}
