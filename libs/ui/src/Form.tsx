import type { ComponentProps } from 'react';

/** A form with calm spacing; the browser's own bubbles are off because errors stand beside the fields. */
export const Form = (props: ComponentProps<'form'>) => <form noValidate className="bl-form" {...props} />;
