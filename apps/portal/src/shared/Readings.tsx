import './readings.css';

/** What each source says of one thing about which they differ: side by side, with the words of the source itself. */
export function Readings({
  readings,
}: {
  readings: readonly { says: string; quote: string | null; source: string }[];
}) {
  return (
    <ul className="bl-readings">
      {readings.map(({ says, quote, source }) => (
        <li key={`${says}-${source}`}>
          <strong>{says}</strong>
          {quote && <blockquote>“{quote}”</blockquote>}
          <p className="bl-subtle">{source}</p>
        </li>
      ))}
    </ul>
  );
}
