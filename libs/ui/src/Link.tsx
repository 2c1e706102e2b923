import { Link as CandidateLink } from '@nl-design-system-candidate/link-react';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { Icon } from './Icon.js';
import { useInternalNavigation, type Href } from './Navigation.js';
import texts from './ui.nl.json' with { type: 'json' };

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  ref?: Ref<HTMLAnchorElement>;
} & (
    | { href?: Href; external?: false }
    | {
        href: string;
        /** Marks a link to another website, in words and with an arrow. */
        external: boolean;
      }
  );

/** A link in text. Stays inside the application for its own addresses. */
export function Link({ external, children, onClick, ref, href, ...rest }: LinkProps) {
  const way = useInternalNavigation(href, rest.target, rest.download);
  return (
    <CandidateLink
      {...rest}
      ref={ref}
      href={way.href}
      rel={external ? 'noreferrer' : rest.rel}
      onClick={(event) => {
        onClick?.(event);
        way.onClick(event);
      }}
    >
      {children}
      {external && (
        <>
          <Icon name="external" />
          <span className="bl-visually-hidden"> ({texts['link.external']})</span>
        </>
      )}
    </CandidateLink>
  );
}
