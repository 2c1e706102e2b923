import { useId, useState } from 'react';
import { isDay } from '@bloemen/vocabulary';
import { Fieldset } from './Fieldset.js';
import { TextInput } from './TextInput.js';
import texts from './ui.nl.json' with { type: 'json' };

type Parts = { day: string; month: string; year: string };

const partsOf = (value: string): Parts => {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};

/** `2021-05-25`, '' when nothing is filled in, null when it is no date (31 februari). */
export function dateOf({ day, month, year }: Parts): string | null {
  if (!day && !month && !year) return '';
  const iso = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year.length === 4 && isDay(iso) ? iso : null;
}

/** The numbers that keep it from being a date; all of them when it is one, and the date itself is refused. */
function wrongIn({ day, month, year }: Parts): (keyof Parts)[] {
  const wrong = (['day', 'month', 'year'] as const).filter(
    (part) =>
      ({
        day: !(Number(day) >= 1 && Number(day) <= 31),
        month: !(Number(month) >= 1 && Number(month) <= 12),
        year: year.length !== 4,
      })[part],
  );
  if (wrong.length > 0) return wrong;
  return dateOf({ day, month, year }) === null ? ['day'] : ['day', 'month', 'year'];
}

/**
 * A date as three numbers, the pattern that works with every keyboard, screen reader and memory. `onChange` gets
 * `2021-05-25`, '' for nothing, or null for what is no date; show an error for null.
 */
export function DateInput({
  legend,
  description,
  error,
  id,
  value,
  onChange,
}: {
  legend: string;
  description?: string;
  error?: string | null;
  id?: string;
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const base = useId();
  const [parts, setParts] = useState(() => partsOf(value ?? ''));
  const shown = value && value !== dateOf(parts) ? partsOf(value) : parts;
  const change = (part: Partial<Parts>) => {
    const next = { ...shown, ...part };
    setParts(next);
    onChange(dateOf(next));
  };
  return (
    <Fieldset legend={legend} description={description} error={error} id={id}>
      <div className="bl-date">
        {(['day', 'month', 'year'] as const).map((part) => (
          <div key={part} className={`bl-date__part bl-date__part--${part}`}>
            <label className="utrecht-form-label" htmlFor={`${base}-${part}`}>
              {texts[`date.${part}`]}
            </label>
            <TextInput
              id={`${base}-${part}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === 'year' ? 4 : 2}
              aria-invalid={(error && wrongIn(shown).includes(part)) || undefined}
              value={shown[part]}
              onChange={(event) => change({ [part]: event.target.value.replace(/\D/g, '') })}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
