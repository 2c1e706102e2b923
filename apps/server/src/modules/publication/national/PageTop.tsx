import type { ReactNode } from 'react';

/** The title of a page of the country: its only h1, with what it is about. The document itself says it to the tab. */
export const PageTop = ({
  title,
  kicker,
  intro,
  meta,
}: {
  title: string;
  kicker?: ReactNode;
  intro?: ReactNode;
  meta?: ReactNode;
}) => (
  <header className="bl-page-header">
    <div className="bl-page-header__text">
      {kicker && <p className="bl-kicker">{kicker}</p>}
      <h1 className="nl-heading nl-heading--level-1">{title}</h1>
      {intro && <p className="nl-paragraph nl-paragraph--lead bl-measure">{intro}</p>}
      {meta && <div className="bl-page-header__meta">{meta}</div>}
    </div>
  </header>
);
