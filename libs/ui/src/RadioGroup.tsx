import { useId, type ComponentProps, type ReactNode } from 'react';
import { Fieldset } from './Fieldset.js';

type Choice = { value: string; label: ReactNode; description?: ReactNode; disabled?: boolean };

/** One choice out of a few, all of them visible. Spread `register('name')`, or pass `name`, `value` and `onChange`. */
export function RadioGroup({
  legend,
  description,
  error,
  id,
  options,
  value,
  ...input
}: Omit<ComponentProps<'input'>, 'value' | 'type'> & {
  legend: ReactNode;
  description?: ReactNode;
  error?: string | null;
  options: readonly Choice[];
  value?: string;
}) {
  const base = useId();
  return (
    <Fieldset legend={legend} description={description} error={error} id={id}>
      {options.map((option) => (
        <div className="bl-choice" key={option.value}>
          <input
            {...input}
            {...(value !== undefined && { checked: value === option.value })}
            type="radio"
            id={`${base}-${option.value}`}
            value={option.value}
            disabled={option.disabled}
            className="utrecht-radio-button utrecht-radio-button--html-input"
            aria-describedby={option.description ? `${base}-${option.value}-description` : undefined}
          />
          <label className="utrecht-form-label utrecht-form-label--radio" htmlFor={`${base}-${option.value}`}>
            {option.label}
          </label>
          {option.description && (
            <div className="utrecht-form-field-description" id={`${base}-${option.value}-description`}>
              {option.description}
            </div>
          )}
        </div>
      ))}
    </Fieldset>
  );
}
