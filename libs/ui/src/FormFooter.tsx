import type { ReactNode } from 'react';

/**
 * The buttons of a form in a page, always in view. Inside an `Alert`, a card or a dialog a form needs none: there the
 * end is near.
 */
export const FormFooter = ({ children }: { children: ReactNode }) => (
  <div className="bl-form-footer">
    <div className="bl-actions">{children}</div>
  </div>
);
