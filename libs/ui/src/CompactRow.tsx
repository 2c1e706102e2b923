import type { ReactNode } from 'react';

/** Rows of one thing each, close together. */
export const CompactRows = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul className="bl-compact" aria-label={label}>
    {children}
  </ul>
);

/** A mark, a name with one line about it, how far it is, and what one does with it, side by side. */
export const CompactRow = ({
  mark,
  title,
  detail,
  track,
  actions,
  children,
}: {
  /** A sign beside the words, such as the petal of a pillar. */
  mark?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  /** A `LevelTrack`, or a badge. */
  track?: ReactNode;
  actions?: ReactNode;
  /** What belongs to it, below its words, such as documents. */
  children?: ReactNode;
}) => (
  <li className="bl-compact-row">
    {mark && <span className="bl-compact-row__mark">{mark}</span>}
    <div className="bl-compact-row__text">
      <p className="bl-compact-row__title">{title}</p>
      {detail && <p className="bl-compact-row__detail">{detail}</p>}
      {children}
    </div>
    {track && <div className="bl-compact-row__track">{track}</div>}
    {actions && <div className="bl-actions bl-compact-row__actions">{actions}</div>}
  </li>
);
