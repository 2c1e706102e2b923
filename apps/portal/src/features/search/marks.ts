/** A piece of a text, and whether it is one of the words that somebody looks for. */
export type Piece = { text: string; isFound: boolean };

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of a text without marks, capitals and accents. */
export const wordsOf = (text: string): string[] => bare(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** As long a beginning as other forms of the word share: bijeenkomst and bijeenkomsten. */
const stemOf = (word: string): string => (word.length > 6 ? word.slice(0, -2) : word);

/** A text in pieces, with the words that begin as one of those that were typed. */
export function marked(text: string, typed: string): Piece[] {
  const sought = wordsOf(typed).map(stemOf);
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    if (part === '') continue;
    const isFound = sought.some((word) => bare(part).startsWith(word));
    const last = pieces.at(-1);
    if (last?.isFound === isFound) last.text += part;
    else pieces.push({ text: part, isFound });
  }
  return pieces;
}
