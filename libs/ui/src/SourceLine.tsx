import type { ReactNode } from 'react';
import { Link } from './Link.js';
import texts from './ui.nl.json' with { type: 'json' };

/** Where a fact or figure comes from, and when. Every figure on a screen has one. */
export const SourceLine = ({
  source,
  date,
  href,
  note,
}: {
  source: ReactNode;
  date?: ReactNode;
  href?: string | null;
  note?: ReactNode;
}) => (
  <p className="bl-source">
    {texts.source}:{' '}
    {href ? (
      <Link href={href} external={!href.startsWith('/')}>
        {source}
      </Link>
    ) : (
      source
    )}
    {date && <>, {date}</>}
    {note && <>. {note}</>}
  </p>
);
