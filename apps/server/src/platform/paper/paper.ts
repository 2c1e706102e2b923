/**
 * A document as blocks in the order in which they are read, without a look of its own. The writers beside this file make
 * a Word document, OpenDocument text and pages (PDF/UA) of the same blocks.
 */
export type Paper = {
  title: string;
  subtitle: string;
  /** What it is, in a word or two: "Verslag". */
  kind: string;
  /** What it is not yet, or with what care it is read: "Concept". */
  marks: string[];
  /** The day it is of. */
  on: string;
  /** Says that what stands in it is invented; null when nothing is. */
  notice: string | null;
  /** Small texts under a word each, at the head. */
  fields: PaperField[];
  blocks: PaperBlock[];
  /** Where it is known from; a text refers to a place in this list, counted from 1, as [1]. */
  sources: string[];
  /** It has one page, so its letters are small and its sources stand at the foot of that page. */
  isOnePage: boolean;
};
export type PaperField = [word: string, text: string];

/** OPEN marks what a person still has to write. */
export type PaperPiece = { text: string; as: 'PLAIN' | 'STRONG' | 'SOFT' | 'OPEN' };
export type PaperBlock =
  | { is: 'HEADING'; level: 1 | 2 | 3; text: string }
  | { is: 'TEXT'; pieces: PaperPiece[] }
  | { is: 'FIELDS'; fields: PaperField[] }
  | { is: 'LIST'; items: string[]; isNumbered: boolean }
  | { is: 'TABLE'; head: string[]; rows: string[][]; /** Shares of the width. */ widths: number[] }
  | { is: 'BREAK' };

/** The colour of the municipality as white letters stand on it, and its logo. It is no part of what a paper says. */
export type PaperLook = { accent: string; logo: PaperLogo | null };
/** What its file is called in a document, its bytes in base64, and width over height. */
export type PaperLogo = { name: string; content: string; aspect: number };

/** Of who has no colour of its own: that of the platform. */
export const houseLook: PaperLook = { accent: '#0b4a47', logo: null };

/** What no data says and a person is to write. */
export const TO_WRITE = '[nog in te vullen]';

export const heading = (level: 1 | 2 | 3, text: string): PaperBlock => ({ is: 'HEADING', level, text });
export const text = (...pieces: (string | PaperPiece)[]): PaperBlock => ({
  is: 'TEXT',
  pieces: pieces.map((piece) => (typeof piece === 'string' ? { text: piece, as: 'PLAIN' } : piece)),
});
export const strong = (words: string): PaperPiece => ({ text: words, as: 'STRONG' });
export const soft = (words: string): PaperPiece => ({ text: words, as: 'SOFT' });
export const toWrite = (): PaperBlock => text({ text: TO_WRITE, as: 'OPEN' });
export const fields = (...items: PaperField[]): PaperBlock => ({ is: 'FIELDS', fields: items });
export const list = (items: string[], isNumbered = false): PaperBlock => ({ is: 'LIST', items, isNumbered });
export const table = (head: string[], rows: string[][], widths: number[] = head.map(() => 1)): PaperBlock => ({
  is: 'TABLE',
  head,
  rows,
  widths,
});
export const pageBreak: PaperBlock = { is: 'BREAK' };

/** The blocks with the list of sources as annex; on one page it stands at the foot, which a writer sees to. */
export function withAnnex({ blocks, sources, isOnePage }: Paper): PaperBlock[] {
  return sources.length === 0 || isOnePage
    ? blocks
    : [...blocks, heading(1, 'Bijlage: bronnen'), { is: 'FIELDS', fields: numbered(sources) }];
}

export const numbered = (sources: readonly string[]): PaperField[] =>
  sources.map((source, index) => [`[${index + 1}]`, source]);
