import type { ReactNode } from 'react';
import { classes } from './classes.js';
import { Fold } from './Fold.js';
import { Link } from './Link.js';
import type { Href } from './Navigation.js';

/**
 * A bounded piece of content. With `href` the title is the link and the whole card is its target. One that `folds` is its
 * title alone on a narrow screen, until that is pressed.
 */
export const Card = ({
  title,
  href,
  level = 3,
  meta,
  footer,
  tone = 'plain',
  folds = false,
  children,
}: {
  title?: string;
  href?: Href;
  level?: 2 | 3 | 4;
  meta?: ReactNode;
  footer?: ReactNode;
  tone?: 'plain' | 'subtle' | 'accent';
  folds?: boolean;
  children?: ReactNode;
}) => {
  const Title = `h${level}` as const;
  const body = (
    <>
      {children}
      {footer && <div className="bl-card__footer">{footer}</div>}
    </>
  );
  if (folds && title)
    return (
      <article className={classes('bl-card', `bl-card--${tone}`)}>
        <Fold label={title} heading={level}>
          {body}
        </Fold>
      </article>
    );
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
      {body}
    </article>
  );
};
