import type { ComponentProps } from 'react';
import { classes } from './classes.js';
import { useField } from './FormField.js';
import { Icon } from './Icon.js';
import texts from './ui.nl.json' with { type: 'json' };

export type Option = { value: string; label: string };

/** A choice from a list. `placeholder` adds an empty first option; pass false when there is always a choice. */
export function Select({
  options,
  placeholder = texts['form.choose'],
  className,
  ...rest
}: ComponentProps<'select'> & { options: readonly Option[]; placeholder?: string | false }) {
  const field = useField(rest);
  return (
    <span className="bl-select-wrap">
      <select
        {...rest}
        {...field}
        className={classes(
          'utrecht-select',
          'utrecht-select--html-select',
          field['aria-invalid'] && 'utrecht-select--invalid',
          className,
        )}
      >
        {placeholder !== false && <option value="">{placeholder}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  );
}
