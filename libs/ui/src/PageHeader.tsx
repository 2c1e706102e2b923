import { useEffect, useRef, type ReactNode } from 'react';
import { PageActions, useWord } from './PageFrame.js';
import { takeTitleFocus } from './titleFocus.js';

/**
 * The title of a screen: its only h1, the title of the browser tab, and where focus goes after a navigation. `actions`
 * are what one comes to do here, the primary first: they stand in the header of the frame where that is wide enough.
 */
export function PageHeader({
  title,
  kicker,
  intro,
  actions,
  meta,
}: {
  title: string;
  kicker?: ReactNode;
  intro?: ReactNode;
  actions?: ReactNode;
  meta?: ReactNode;
}) {
  useWord('title', title);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeTitleFocus()) heading.current?.focus();
  }, [title]);
  return (
    <header className="bl-page-header">
      <title>{`${title} - Duizend Bloemen`}</title>
      <div className="bl-page-header__text">
        {kicker && <p className="bl-kicker">{kicker}</p>}
        <h1 className="nl-heading nl-heading--level-1" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {intro && <p className="nl-paragraph nl-paragraph--lead bl-measure">{intro}</p>}
        {meta && <div className="bl-page-header__meta">{meta}</div>}
      </div>
      {actions && <PageActions>{actions}</PageActions>}
    </header>
  );
}
