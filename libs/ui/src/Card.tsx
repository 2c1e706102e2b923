import type { ReactNode } from 'react';
import { classes } from './classes.js';
import { Link } from './Link.js';
import type { Href } from './Navigation.js';

/** A bounded piece of content. With `href` the title is the link and the whole card is its target. */
export const Card = ({
  title,
  href,
  level = 3,
  meta,
  footer,
  tone = 'plain',
  children,
}: {
  title?: string;
  href?: Href;
  level?: 2 | 3 | 4;
  meta?: ReactNode;
  footer?: ReactNode;
  tone?: 'plain' | 'subtle' | 'accent';
  children?: ReactNode;
}) => {
  const Title = `h${level}` as const;
  return (
    <article className={classes('bl-card', `bl-card--${tone}`, href && 'bl-card--link')}>
      {(title || meta) && (
        <div className="bl-card__head">
          {title && (
            <Title className="nl-heading nl-heading--level-4">{href ? <Link href={href}>{title}</Link> : title}</Title>
          )}
          {meta}
        </div>
      )}
      {children}
      {footer && <div className="bl-card__footer">{footer}</div>}
    </article>
  );
};
