import { Button as CandidateButton } from '@nl-design-system-candidate/button-react';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  ref?: Ref<HTMLButtonElement>;
  purpose?: 'primary' | 'secondary' | 'subtle';
  /** `negative` for what removes or withdraws. */
  hint?: 'positive' | 'negative';
  /** Work is going on: stays focusable, does nothing, says so with `aria-disabled`. */
  busy?: boolean;
  disabled?: boolean;
  iconStart?: ReactNode;
  iconEnd?: ReactNode;
  /** Show only the icon; `children` stays the accessible name. */
  iconOnly?: boolean;
  toggle?: boolean;
  pressed?: boolean;
};

/** A button. Disabled and busy buttons keep focus and ignore the click, so that nobody loses their place. */
export function Button({ purpose = 'secondary', busy, disabled, onClick, ...rest }: ButtonProps) {
  const inert = busy || disabled;
  return (
    <CandidateButton
      {...rest}
      purpose={purpose}
      busy={busy}
      disabled={disabled}
      onClick={(event) => {
        if (inert) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
