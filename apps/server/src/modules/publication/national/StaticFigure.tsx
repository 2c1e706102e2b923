import type { ReactNode } from 'react';

/** A drawing with one sentence that says what it shows, and the same numbers as a table that a press opens. */
export const StaticFigure = ({
  title,
  summary,
  figure,
  legend,
  source,
  table,
}: {
  title?: string;
  summary: string;
  figure: ReactNode;
  legend?: ReactNode;
  source?: ReactNode;
  table: ReactNode;
}) => (
  <figure className="bl-figure">
    <figcaption className="bl-figure__head">
      <span>
        {title && <span className="bl-figure__title">{title}</span>}
        <span className="bl-figure__summary">{summary}</span>
      </span>
    </figcaption>
    <div className="bl-figure__drawing">{figure}</div>
    {legend}
    {source}
    <details className="bl-details">
      <summary>Toon als tabel</summary>
      {table}
    </details>
  </figure>
);
