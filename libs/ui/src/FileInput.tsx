import type { ComponentProps } from 'react';
import { useField } from './FormField.js';

/** A file from the reader's device; say in the field's description which kinds and what size. */
export function FileInput(props: Omit<ComponentProps<'input'>, 'type'>) {
  return <input {...props} {...useField(props)} type="file" className="bl-file" />;
}
