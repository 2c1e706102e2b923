import { Fieldset, TextInput } from '@bloemen/ui';
import { useId } from 'react';
import { useText } from '../../shared/i18n.js';
import type { DateParts } from './evidenceValues.js';

/** A date as exact as the source: day and month may stay empty, except where it is of one day. */
export function PartialDateInput({
  id,
  isExact,
  error,
  value,
  onChange,
}: {
  id: string;
  isExact: boolean;
  error?: string | null;
  value: DateParts;
  onChange: (value: DateParts) => void;
}) {
  const t = useText();
  const base = useId();
  return (
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
  );
}
