import type { ComponentProps } from 'react';
import { classes } from './classes.js';
import { useField } from './FormField.js';

/** Several lines of text. */
export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  const field = useField(rest);
  return (
    <textarea
      {...rest}
      {...field}
      rows={rows}
      dir="auto"
      className={classes(
        'utrecht-textarea',
        'utrecht-textarea--html-textarea',
        field['aria-invalid'] && 'utrecht-textarea--invalid',
        className,
      )}
    />
  );
}
