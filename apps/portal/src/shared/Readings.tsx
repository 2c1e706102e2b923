import type { ReactNode } from 'react';
import './readings.css';

/**
 * What each source says of one thing about which they differ: side by side, with the words of the source itself. `mark`
 * stands beside what it says.
 */
export function Readings({
  readings,
}: {
  readings: readonly { says: string; quote: string | null; source: string; mark?: ReactNode }[];
}) {
  return (
    <ul className="bl-readings">
      {readings.map(({ says, quote, source, mark }) => (
        <li key={`${says}-${source}`}>
          <strong>{says}</strong>
          {mark}
          {quote && <blockquote>“{quote}”</blockquote>}
          <p className="bl-subtle">{source}</p>
        </li>
      ))}
    </ul>
  );
}
