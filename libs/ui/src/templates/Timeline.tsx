import type { ReactNode } from 'react';

export type TimelineEntry = {
  id: string;
  /** The day as it is read: "25 mei 2021". */
  on: string;
  /** The day for machines: `2021-05-25`, as exact as it is known. */
  dateTime?: string;
  title: ReactNode;
  /** Who did it. */
  who?: ReactNode;
  /** Where it is known from: a `SourceLine`. */
  source?: ReactNode;
  children?: ReactNode;
};

/** What happened to something, the newest first: when, what, who, and where that is known from. */
export const Timeline = ({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) => (
  <ol className="bl-events" aria-label={label}>
    {entries.map(({ id, on, dateTime, title, who, source, children }) => (
      <li key={id} className="bl-events__entry">
        <p className="bl-events__when">
          <time dateTime={dateTime}>{on}</time>
          {who && <span> · {who}</span>}
        </p>
        <div className="bl-events__what">
          <p className="bl-events__title">{title}</p>
          {children}
          {source}
        </div>
      </li>
    ))}
  </ol>
);
