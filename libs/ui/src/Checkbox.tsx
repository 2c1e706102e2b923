import { useId, type ComponentProps, type ReactNode } from 'react';
import { classes } from './classes.js';

/** One yes or no, with its label after it. */
export function Checkbox({
  label,
  description,
  error,
  id,
  ...rest
}: ComponentProps<'input'> & { label: ReactNode; description?: ReactNode; error?: string | null }) {
  const generated = useId();
  const own = id ?? generated;
  return (
    <div className="bl-choice">
      <input
        {...rest}
        type="checkbox"
        id={own}
        className="utrecht-checkbox utrecht-checkbox--html-input"
        aria-describedby={
          classes(description ? `${own}-description` : null, error ? `${own}-error` : null) || undefined
        }
        aria-invalid={error ? true : undefined}
      />
      <label className="utrecht-form-label utrecht-form-label--checkbox" htmlFor={own}>
        {label}
      </label>
      {description && (
        <div className="utrecht-form-field-description" id={`${own}-description`}>
          {description}
        </div>
      )}
      {error && (
        <p className="utrecht-form-field-error-message" id={`${own}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
