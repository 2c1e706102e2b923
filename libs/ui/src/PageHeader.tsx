import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { PageActions, useWord } from './PageFrame.js';
import { requestTitleFocus, takeTitleFocus } from './titleFocus.js';

/**
 * The title of a screen: its only h1, the title of the browser tab, and where focus goes after a navigation. `actions`
 * are what one comes to do here, the primary first: they stand in the header of the frame where that is wide enough.
 */
export function PageHeader({
  title,
  mark,
  kicker,
  intro,
  actions,
  meta,
}: {
  title: string;
  /** A sign beside the title, which says the same. */
  mark?: ReactNode;
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
  useLayoutEffect(() => {
    const title = heading.current;
    // The title of a page that was being read gives its focus to the title of what was read.
    return () => {
      if (title && title === document.activeElement) requestTitleFocus();
    };
  }, []);
  return (
    <header className="bl-page-header">
      <title>{`${title} - Duizend Bloemen`}</title>
      {mark && <div className="bl-page-header__mark">{mark}</div>}
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
