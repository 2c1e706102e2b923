import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { advancesOf, trueTypeOf } from './woff.js';

/**
 * The typeface of every document: Noto Sans from the npm package, one file per script, weight and slant.
 *
 * Fonts of the machine are never used, so that a document has the same bytes everywhere. Characters outside these
 * scripts (emoji, Chinese) are printed as "[teken ontbreekt]": PDF/UA refuses text without a glyph. A text that ends in
 * a sealed document is refused at its field before that (`withoutGlyph`).
 */
const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;
const styles = ['400-normal', '400-italic', '700-normal', '700-italic'] as const;
type Weight = 400 | 700;
const packaged = createRequire(import.meta.url);

/** Family names in the order in which Typst tries them; house.typ names the same ones. */
export const fontFamilies = scripts.map((_, index) => `Bloemen ${index + 1}`);

/** Stands for one or more characters without a glyph. */
const MARK = '[teken ontbreekt]';
let uncovered: RegExp | undefined;
const advances = new Map<Weight, Map<number, number>[]>();

/** The fonts as TrueType, for the process that typesets. */
export function fontFiles(): Buffer[] {
  return scripts.flatMap((script, index) =>
    styles.map((style) => trueTypeOf(woff(script, style), fontFamilies[index]!)),
  );
}

/** The upright fonts as TrueType, for what draws pictures: it wants each to have a name of its own. */
export function pictureFonts(): Buffer[] {
  return scripts.flatMap((script, index) =>
    (['400-normal', '700-normal'] as const).map((style) =>
      trueTypeOf(woff(script, style), fontFamilies[index]!, `Bloemen${index + 1}-${style}`),
    ),
  );
}

/**
 * The same value with text that every font can show: composed, without control characters, and with a
 * mark for what has no glyph. A character counts when each style has it.
 */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return printableText(value) as T;
  if (Array.isArray(value)) return value.map(printable) as T;
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)])) as T;
  return value;
}

/**
 * How wide a text is on one line, upright and without kerning, in em; Infinity when it has a character of which that
 * cannot be told.
 */
export function widthInEm(text: string, weight: Weight = 400): number {
  const fonts = advances.get(weight) ?? scripts.map((script) => advancesOf(woff(script, `${weight}-normal`)));
  advances.set(weight, fonts);
  let width = 0;
  for (const character of printableText(text)) {
    const code = character.codePointAt(0)!;
    width += fonts.find((known) => known.has(code))?.get(code) ?? Infinity;
  }
  return width;
}

/** The characters of a text that no document can show, as a reader sees them: an emoji of several parts is one. */
export function withoutGlyph(text: string): string[] {
  return isPlain(text) ? [] : graphemesOf(text).filter(lacksGlyph);
}

function printableText(text: string): string {
  if (isPlain(text)) return text;
  const marked = graphemesOf(text).map((character) => (lacksGlyph(character) ? MARK : visible(character)));
  return marked.filter((character, index) => character !== MARK || marked[index - 1] !== MARK).join('');
}

const isPlain = (text: string) => /^[\x20-\x7e]*$/.test(text);
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });
const graphemesOf = (text: string) => Array.from(graphemes.segment(text.normalize('NFC')), ({ segment }) => segment);
/** Without control and joining characters, and without the choice between the two looks of a sign. */
const visible = (character: string) => character.replace(/[^\P{C}\n\t]|[\ufe0e\ufe0f]/gu, '');

function lacksGlyph(character: string): boolean {
  uncovered ??= outside(coverage());
  return uncovered.test(visible(character));
}

/** Any character that is not one of these, nor the end of a line or a tab. */
function outside(codePoints: Set<number>): RegExp {
  const members = Array.from(codePoints, (codePoint) => `\\u{${codePoint.toString(16)}}`);
  return new RegExp(`[^\\n\\t${members.join('')}]`, 'u');
}

function coverage(): Set<number> {
  return new Set(
    scripts.flatMap((script) => {
      const [first, ...others] = styles.map((style) => new Set(advancesOf(woff(script, style)).keys()));
      return [...first!].filter((codePoint) => others.every((other) => other.has(codePoint)));
    }),
  );
}

function woff(script: string, style: string): Buffer {
  return readFileSync(packaged.resolve(`@fontsource/noto-sans/files/noto-sans-${script}-${style}.woff`));
}
