import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { classes } from './classes.js';
import { useInternalNavigation, type Href } from './Navigation.js';

export type ButtonLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  href?: Href;
  ref?: Ref<HTMLAnchorElement>;
  purpose?: 'primary' | 'secondary' | 'subtle';
  iconStart?: ReactNode;
  iconEnd?: ReactNode;
};

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({
  purpose = 'secondary',
  iconStart,
  iconEnd,
  className,
  children,
  onClick,
  href,
  ...rest
}: ButtonLinkProps) {
  const way = useInternalNavigation(href, rest.target, rest.download);
  return (
    <a
      {...rest}
      href={way.href}
      className={classes('nl-button', `nl-button--${purpose}`, 'bl-button-link', className)}
      onClick={(event) => {
        onClick?.(event);
        way.onClick(event);
      }}
    >
      {iconStart && <span className="nl-button__icon-start">{iconStart}</span>}
      <span className="nl-button__label">{children}</span>
      {iconEnd && <span className="nl-button__icon-end">{iconEnd}</span>}
    </a>
  );
}
