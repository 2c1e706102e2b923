import { xmlText } from '../../../platform/site/xml.js';

/** An entry of a feed (RFC 4287). The id never changes; `updatedAt` does when what it says changes. */
export type AtomEntry = {
  id: string;
  title: string;
  address: string;
  publishedAt: string;
  updatedAt: string;
  summary: string;
  /** The whole text, where the feed gives it. */
  text?: string;
};

export type AtomFeed = {
  id: string;
  title: string;
  /** Of the feed itself and of the page that it is about. */
  address: string;
  page: string;
  author: string;
  entries: readonly AtomEntry[];
};

/** What a feed without entries was last changed at: it says nothing, and has to name a moment. */
const NEVER = '1970-01-01T00:00:00Z';
/** So many entries are kept in a feed. */
export const MOST_ENTRIES = 100;

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** The newest entries first. */
export function atomOf({ id, title, address, page, author, entries }: AtomFeed): string {
  const newest = entries
    .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt) || one.id.localeCompare(other.id))
    .slice(0, MOST_ENTRIES);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>${xmlText(id)}</id>
<title>${xmlText(title)}</title>
<updated>${newest[0]?.updatedAt ?? NEVER}</updated>
<author><name>${xmlText(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>
<link rel="alternate" type="text/html" href="${xmlText(page)}"/>
${newest.map(entryOf).join('\n')}
</feed>
`;
}

const entryOf = ({ id, title, address, publishedAt, updatedAt, summary, text }: AtomEntry) => `<entry>
<id>${xmlText(id)}</id>
<title>${xmlText(title)}</title>
<link rel="alternate" type="text/html" href="${xmlText(address)}"/>
<published>${publishedAt}</published>
<updated>${updatedAt}</updated>
<summary>${xmlText(summary)}</summary>${text ? `\n<content type="text">${xmlText(text)}</content>` : ''}
</entry>`;
