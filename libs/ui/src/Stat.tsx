import type { ReactNode } from 'react';

/** One number that matters, with what it counts and where it comes from. */
export const Stat = ({
  value,
  label,
  source,
  mark,
}: {
  value: ReactNode;
  label: ReactNode;
  source?: ReactNode;
  mark?: ReactNode;
}) => (
  <div className="bl-stat">
    <p className="bl-stat__value">{value}</p>
    <p className="bl-stat__label">{label}</p>
    {mark}
    {source && <p className="bl-source">{source}</p>}
  </div>
);

/** Several numbers in a row. */
export const Stats = ({ children }: { children: ReactNode }) => <div className="bl-stats">{children}</div>;
