import type { ComponentProps } from 'react';
import { classes } from './classes.js';
import { useField } from './FormField.js';

export type TextInputProps = ComponentProps<'input'> & { width?: 'short' | 'medium' | 'full' };

/** One line of text; spread `register('name')` on it. */
export function TextInput({ width = 'medium', className, type = 'text', ...rest }: TextInputProps) {
  const field = useField(rest);
  return (
    <input
      {...rest}
      {...field}
      type={type}
      dir="auto"
      className={classes(
        'utrecht-textbox',
        'utrecht-textbox--html-input',
        field['aria-invalid'] && 'utrecht-textbox--invalid',
        `bl-control--${width}`,
        className,
      )}
    />
  );
}
