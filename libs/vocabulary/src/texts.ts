import { counted } from './counted.js';

/**
 * What any text that a person fills in must be, the same on the screen and behind it. White space and invisible
 * characters around a text mean nothing, and a text of those alone is none. Lengths are in characters, as a reader
 * counts them.
 *
 * A citizen service number (burgerservicenummer, BSN) may only be used where a law says so (article 46 UAVG); none does
 * here, so a text with one is refused. A telephone number or an e-mail address may have a reason, so a person is asked
 * first.
 */
export type TextRule = {
  max: number;
  /** Characters at least; 0 when the text may be left out. */
  min: number;
  /** Whether it may hold more lines than one. */
  lines?: boolean;
  /** Meant for a reference such as a case number, in which nine digits are no citizen service number. */
  reference?: boolean;
};

/**
 * White space, and what Unicode says is shown as nothing, as the braille blank is too. Variation selectors belong to
 * the character before them.
 */
const unseen = /^(?![\uFE00-\uFE0F])[\s\p{Z}\p{Default_Ignorable_Code_Point}\u2800]$/u;
const invisible = /[\s\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Control characters, halves of a character, and marks that turn the order of what is read around. */
const unusable = /[^\P{Cc}\n\t]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u;

/**
 * The text as it is kept: composed, with plain spaces, without blanks around it, and on one line unless the rule lets
 * it have more.
 */
export function cleanText(text: string, { lines = false }: Pick<TextRule, 'lines'> = {}): string {
  const composed = text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Zs}/gu, ' ');
  return withoutBlanksAround(lines ? composed : composed.replace(/[\n\t\u2028\u2029]+/g, ' '));
}

/** Looks at the ends alone: a pattern for them would look from each blank inside to the end, again and again. */
function withoutBlanksAround(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && unseen.test(text[start]!)) start += 1;
  while (end > start && unseen.test(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

/** Why a cleaned text cannot be kept, as one sentence for at its field, or null when it can. */
export function textProblem(text: string, { min, max, reference = false }: TextRule): string | null {
  const length = [...text].length;
  if (min > 0 && text.replace(invisible, '') === '') return 'Vul dit veld in.';
  if (length < min) return `Vul hier ten minste ${counted(min, 'teken', 'tekens')} in.`;
  if (length > max) return `Dit is te lang: ten hoogste ${counted(max, 'teken', 'tekens')}.`;
  if (unusable.test(text)) return 'In deze tekst staat een teken dat niet te lezen is. Typ de tekst opnieuw.';
  if (!reference && holdsBsn(text))
    return 'Dit lijkt een burgerservicenummer (BSN). Dat mag hier niet staan. Verwijder het. Is het een zaaknummer? Zet er dan een letter voor.';
  return null;
}

/**
 * Nine digits, whole or grouped as on a passport or by threes, that are no part of a longer number or of a code with
 * letters.
 */
const nineDigits =
  /(?<=bsn|(?<![\p{L}\d]))(?:\d{9}|(?:\d{3}[^\p{L}\d]{1,2}){2}\d{3}|\d{4}[^\p{L}\d]{1,2}\d{2}[^\p{L}\d]{1,2}\d{3})(?!\d)/giu;
const amount = /(?:€|\beuro?\b)\s*\d[\d.]*|(?<![\d.])\d[\d.]*\s*(?:€|\beuro?\b)/giu;
const address = /\bhttps?:\/\/\S+/giu;

/**
 * Whether a text holds a number that passes the eleven test of a citizen service number. Amounts and web addresses are
 * looked past.
 */
export function holdsBsn(text: string): boolean {
  const seen = text
    .replace(/(?!\s)[\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .replace(address, ' ')
    .replace(amount, ' ');
  return [...seen.normalize('NFKC').matchAll(nineDigits)].some(([found]) => passesElevenTest(found.replace(/\D/g, '')));
}

/** 9 × the first digit, 8 × the second … 2 × the eighth, less the ninth: a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return Number(digits) > 0 && sum % 11 === 0;
}

export type ContactKind = 'PHONE' | 'EMAIL';
export type ContactFound = { kind: ContactKind; text: string };

const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/giu;
/** A Dutch number: after 0, +31 or 0031 nine more digits, with what people write between them. */
const phone = /(?<![\p{L}\d])(?:\+\s?31|0031|0(?!0))(?:[\s.\-/]*\(0\))?(?:[\s.\-/]{0,3}\d){9}(?!\d)/giu;

/** Telephone numbers and e-mail addresses in a text, as they are written there. */
export function contactsIn(text: string): ContactFound[] {
  const plain = text.replace(address, ' ');
  const all = (kind: ContactKind, pattern: RegExp) =>
    Array.from(plain.matchAll(pattern), ([found]) => ({ kind, text: found.trim() }));
  return [...all('EMAIL', email), ...all('PHONE', phone)];
}
