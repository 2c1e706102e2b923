import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { PostcodeLine } from './places.repository.js';

/**
 * Reads the public list "Buurt, wijk en gemeente voor postcode huisnummer" of CBS, or any list with a column that begins
 * with `PC` or `postcode` and one that begins with `gem`: a line per address, or per postcode. Separators are semicolons
 * or commas; a municipality is its code, with or without `GM`. Throws a sentence when it is no such list.
 */
export async function readPostcodes(path: string): Promise<PostcodeLine[]> {
  const counts = new Map<string, number>();
  let columns: { postcode: number; code: number; separator: string } | null = null;
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    at += 1;
    if (!columns) {
      columns = columnsOf(line);
      continue;
    }
    if (!line.trim()) continue;
    const cells = line.split(columns.separator).map(unquoted);
    const postcode = /^([1-9]\d{3})\s?(?:[A-Z]{2})?$/i.exec(cells[columns.postcode] ?? '')?.[1];
    const code = /^(?:GM)?(\d{1,4})$/i.exec(cells[columns.code] ?? '')?.[1]?.padStart(4, '0');
    if (!postcode || !code) throw new Error(`Regel ${at} heeft geen postcode en gemeentecode: ${line.slice(0, 80)}`);
    const key = `${postcode} GM${code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  if (counts.size === 0) throw new Error('In dit bestand staat geen enkele postcode.');
  return [...counts].map(([key, addresses]) => {
    const [postcode = '', code = ''] = key.split(' ');
    return { postcode, code, addresses };
  });
}

function columnsOf(line: string): { postcode: number; code: number; separator: string } {
  const separator = line.includes(';') ? ';' : ',';
  const names = line
    .replace(/^\uFEFF/, '')
    .split(separator)
    .map(unquoted);
  const postcode = names.findIndex((name) => /^(pc|postcode)/i.test(name));
  const code = names.findIndex((name) => /^gem/i.test(name));
  if (postcode < 0 || code < 0)
    throw new Error('De eerste regel noemt geen kolom met de postcode (PC…) en geen kolom met de gemeente (Gem…).');
  return { postcode, code, separator };
}

const unquoted = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1');
