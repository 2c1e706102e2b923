import type { ComponentProps } from 'react';
import { RefusedFields } from './RefusedFields.js';

/** A form with calm spacing; the browser's own bubbles are off because errors stand beside the fields. */
export const Form = ({ children, ...props }: ComponentProps<'form'>) => (
  <form noValidate className="bl-form" {...props}>
    <RefusedFields>{children}</RefusedFields>
  </form>
);
