import { Fieldset, TextInput } from '@bloemen/ui';
import { dutchDate } from '@bloemen/vocabulary';
import { useId } from 'react';
import { Controller, type FieldValues } from 'react-hook-form';
import { useFormField } from './fields.js';
import { useText, withMessages } from '../i18n.js';
import messages from './forms.nl.json' with { type: 'json' };
import { partialDateOf, type DateParts } from './partial-date.js';
import type { Saving } from './useSave.js';

/** The names of the answers that are the parts of a date. */
type DateNamesOf<Values> = {
  [Name in keyof Values & string]: Values[Name] extends DateParts ? Name : never;
}[keyof Values & string];

/** A date as exact as the source: day and month may stay empty, except where it is of one day. */
export function PartialDateField<Values extends FieldValues>({
  form,
  name,
  label,
  description,
}: {
  form: Saving<Values>;
  name: DateNamesOf<Values>;
  label: string;
  description: string;
}) {
  const base = useId();
  const { id, error, path } = useFormField(form, name, label, (parts) => {
    const date = partialDateOf(parts);
    return date ? dutchDate(date.happenedOn, date.datePrecision) : '';
  });
  return (
    <Controller
      control={form.control}
      name={path}
      render={({ field: { value: filled, onChange } }) => {
        const value = filled as DateParts;
        return (
          <Fieldset legend={label} description={description} error={error} id={id}>
            <div className="bl-date">
              {(['day', 'month', 'year'] as const).map((part) => (
                <div key={part} className={`bl-date__part bl-date__part--${part}`}>
                  <PartLabel htmlFor={`${base}-${part}`} part={part} />
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
        );
      }}
    />
  );
}

const PartLabel = withMessages(
  messages,
  function PartLabel({ htmlFor, part }: { htmlFor: string; part: keyof DateParts }) {
    const t = useText();
    return (
      <label className="utrecht-form-label" htmlFor={htmlFor}>
        {t(`date.${part}`)}
      </label>
    );
  },
);
