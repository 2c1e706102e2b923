import { useId, type ReactNode } from 'react';
import { classes } from './classes.js';

/** A question with several controls: the legend is the question. */
export function Fieldset({
  legend,
  description,
  error,
  id,
  children,
}: {
  legend: ReactNode;
  description?: ReactNode;
  error?: string | null;
  id?: string;
  children: ReactNode;
}) {
  const generated = useId();
  const own = id ?? generated;
  const describedBy = classes(description ? `${own}-description` : null, error ? `${own}-error` : null) || undefined;
  return (
    <fieldset
      className={classes('bl-fieldset', error && 'utrecht-form-field--invalid')}
      id={own}
      tabIndex={-1}
      aria-describedby={describedBy}
    >
      <legend className="utrecht-form-label">{legend}</legend>
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
      {children}
    </fieldset>
  );
}
