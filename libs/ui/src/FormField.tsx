import { createContext, isValidElement, useContext, useId, type AriaAttributes, type ReactNode } from 'react';
import { classes } from './classes.js';
import { useRefusal } from './RefusedFields.js';
import texts from './ui.nl.json' with { type: 'json' };

type Field = { id: string; describedBy: string | undefined; invalid: boolean };
const FieldContext = createContext<Field | null>(null);

/** The attributes that tie a control to the label, description and error of its field. */
export function useField(own: Pick<AriaAttributes, 'aria-describedby' | 'aria-invalid'> & { id?: string }) {
  const field = useContext(FieldContext);
  return {
    id: own.id ?? field?.id,
    'aria-describedby': own['aria-describedby'] ?? field?.describedBy,
    'aria-invalid': own['aria-invalid'] ?? (field?.invalid || undefined),
  };
}

/**
 * One question: label, what helps to answer it, what is wrong with the answer, and one control of the kit. What was
 * refused after sending comes by the name of that control.
 */
export function FormField({
  label,
  description,
  error: own,
  optional,
  id,
  children,
}: {
  label: ReactNode;
  description?: ReactNode;
  error?: string | null;
  optional?: boolean;
  /** Set it when an error summary points at the field. */
  id?: string;
  children: ReactNode;
}) {
  const generated = useId();
  const controlId = id ?? generated;
  const refusal = useRefusal(isValidElement<{ name?: string }>(children) ? children.props.name : undefined);
  const error = own || refusal;
  const describedBy =
    classes(description ? `${controlId}-description` : null, error ? `${controlId}-error` : null) || undefined;
  return (
    <div className={classes('utrecht-form-field', 'bl-field', error && 'utrecht-form-field--invalid')}>
      <label className="utrecht-form-label" htmlFor={controlId}>
        {label} {optional && <span className="bl-optional">{texts['form.optional']}</span>}
      </label>
      {description && (
        <div className="utrecht-form-field-description" id={`${controlId}-description`}>
          {description}
        </div>
      )}
      {error && (
        <p className="utrecht-form-field-error-message" id={`${controlId}-error`}>
          {error}
        </p>
      )}
      <FieldContext value={{ id: controlId, describedBy, invalid: Boolean(error) }}>{children}</FieldContext>
    </div>
  );
}
