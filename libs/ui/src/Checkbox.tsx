import { useId, type ComponentProps, type ReactNode } from 'react';

/** One yes or no, with its label after it. */
export function Checkbox({
  label,
  description,
  id,
  ...rest
}: ComponentProps<'input'> & { label: ReactNode; description?: ReactNode }) {
  const generated = useId();
  const own = id ?? generated;
  return (
    <div className="bl-choice">
      <input
        {...rest}
        type="checkbox"
        id={own}
        className="utrecht-checkbox utrecht-checkbox--html-input"
        aria-describedby={description ? `${own}-description` : undefined}
      />
      <label className="utrecht-form-label utrecht-form-label--checkbox" htmlFor={own}>
        {label}
      </label>
      {description && (
        <div className="utrecht-form-field-description" id={`${own}-description`}>
          {description}
        </div>
      )}
    </div>
  );
}
