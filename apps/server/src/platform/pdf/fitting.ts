import { widthInEm } from './fonts.js';

/** Room for text: so many lines of so many points at a size in points. */
export type Room = { width: number; size: number; lines: number; weight?: 400 | 700 };

const ELLIPSIS = '…';
/** What Typst may break differently than is counted here: it looks at a paragraph as a whole. */
const SPARE = 0.97;

/**
 * The text as far as it surely fits, cut after a word and ending in "…" where it does not; on one line of its own what
 * was on several. A word that is wider than a line is cut itself.
 */
export function fitted(text: string, room: Room): string {
  const words = text.trim().split(/\s+/);
  const fits = (count: number, end = '') => linesOf(`${words.slice(0, count).join(' ')}${end}`, room) <= room.lines;
  if (fits(words.length)) return words.join(' ');
  const count = most(words.length - 1, (some) => fits(some, ELLIPSIS));
  if (count > 0)
    return `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s.,;:(–-]+$/, '')}${ELLIPSIS}`;
  const letters = Array.from(words[0]!);
  const cut = (some: number) => `${letters.slice(0, some).join('')}${ELLIPSIS}`;
  return cut(most(letters.length, (some) => linesOf(cut(some), room) <= room.lines));
}

/** The largest number up to `limit` that fits, or 0; whatever is less than one that fits, fits. */
function most(limit: number, fits: (count: number) => boolean): number {
  let [least, above] = [0, limit + 1];
  while (above - least > 1) {
    const middle = Math.floor((least + above) / 2);
    if (fits(middle)) least = middle;
    else above = middle;
  }
  return least;
}

/** As many of the items as fit in one text, and how many are left over. */
export function fittedList(items: readonly string[], separator: string, room: Room): { text: string; left: number } {
  const told = (count: number) =>
    items.slice(0, count).join(separator) + (count < items.length ? `${separator}en nog ${items.length - count}` : '');
  const fits = (count: number) => linesOf(told(count), room) <= room.lines;
  const count = fits(items.length) ? items.length : Math.max(1, most(items.length - 1, fits));
  return { text: fitted(items.slice(0, count).join(separator), room), left: items.length - count };
}

/** How large a text may be, up to the size of the room, so that it stands on one line. */
export function sizeOnOneLine(text: string, { width, size, weight }: Omit<Room, 'lines'>): number {
  return Math.min(size, (width * SPARE) / Math.max(0.1, widthInEm(text, weight)));
}

/** Lines that a text takes, broken at spaces; infinite when a word is wider than a line. */
export function linesOf(text: string, { width, size, weight }: Omit<Room, 'lines'>): number {
  const room = (width * SPARE) / size;
  const space = widthInEm(' ', weight);
  let lines = 1;
  let taken = 0;
  for (const word of text.split(' ')) {
    const wide = widthInEm(word, weight);
    if (wide > room) return Infinity;
    if (taken > 0 && taken + space + wide > room) {
      lines += 1;
      taken = wide;
    } else taken += (taken > 0 ? space : 0) + wide;
  }
  return lines;
}
