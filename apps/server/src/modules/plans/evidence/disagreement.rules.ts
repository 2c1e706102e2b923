import { dutchDate, type DatePrecision, type EvidenceKind } from '@bloemen/vocabulary';
import type { Evidence } from './evidence.types.js';

/** Kinds that tell of one thing that happened or stands once; of the others there may be many alike. */
const single: readonly EvidenceKind[] = [
  'MOTION',
  'COUNCIL_DECISION',
  'EXECUTIVE_DECISION',
  'PROGRAMME_COMMITMENT',
  'ACTION_PLAN',
  'POLICY_TEXT',
  'FUNDING',
  'GRANT_AGREEMENT',
];

export type Told = Pick<
  Evidence,
  'id' | 'pillar' | 'kind' | 'title' | 'happenedOn' | 'datePrecision' | 'amountCents' | 'firstFundedYear' | 'sourceText'
> & { isCarried: boolean };

export type Disagreement = {
  about: 'DATE' | 'AMOUNT';
  /** What each of both says: in words, and as it is compared. */
  says: [string, string];
  codes: [string, string];
};

/** Words that say nothing about which one it is. */
const FILLERS = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'in',
  'op',
  'met',
  'en',
  'te',
  'uit',
  'per',
  'jaar',
  'bij',
]);
const KINDS = new Set(['motie', 'besluit', 'collegebesluit', 'raadsbesluit', 'plan', 'aanpak']);

const wordsOf = (title: string): Set<string> =>
  new Set(
    title
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !FILLERS.has(word) && !KINDS.has(word) && !/^\d+$/.test(word)),
  );

const caseNumber = (text: string): string | undefined => /\b\d{5,}\b/.exec(text)?.[0];

/**
 * Whether two facts of one pillar and kind tell of the same thing: at least two thirds of the words of the shorter title
 * stand in the other, or both name the same case number. Money is of the same thing only within one year.
 */
function areOfOneThing(one: Told, other: Told): boolean {
  if (one.pillar !== other.pillar || one.kind !== other.kind || !single.includes(one.kind)) return false;
  if (one.kind === 'FUNDING' && one.firstFundedYear !== other.firstFundedYear) return false;
  const number = caseNumber(one.title);
  if (number !== undefined && number === caseNumber(other.title)) return true;
  const [shorter, longer] = [wordsOf(one.title), wordsOf(other.title)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shorter.size > 0 && shared * 3 >= shorter.size * 2;
}

const LENGTHS: Record<DatePrecision, number> = { YEAR: 4, MONTH: 7, DAY: 10 };
/** Days agree when they are the same as far as both are exact: November 2020 does not contradict 5 November 2020. */
function daysDiffer(one: Told, other: Told): boolean {
  const length = Math.min(LENGTHS[one.datePrecision], LENGTHS[other.datePrecision]);
  return one.happenedOn.slice(0, length) !== other.happenedOn.slice(0, length);
}

const euros = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/**
 * How a typed fact and one that a record carries disagree: another day, or another sum. Null where they agree, are about
 * different things, or where both are typed or both carried: those are two records, and a person joins them or not. The
 * day of money is that of its source, so it is compared by its sum; a sum that no source names contradicts nothing.
 */
export function disagreementOf(one: Told, other: Told): Disagreement | null {
  if (one.isCarried === other.isCarried || !areOfOneThing(one, other)) return null;
  if (one.kind === 'FUNDING') {
    if (one.amountCents === null || other.amountCents === null || one.amountCents === other.amountCents) return null;
    return {
      about: 'AMOUNT',
      says: [euros.format(one.amountCents / 100), euros.format(other.amountCents / 100)],
      codes: [String(one.amountCents), String(other.amountCents)],
    };
  }
  if (!daysDiffer(one, other)) return null;
  const told = ({ happenedOn, datePrecision }: Told) => dutchDate(happenedOn, datePrecision);
  return {
    about: 'DATE',
    says: [told(one), told(other)],
    codes: [one, other].map(({ happenedOn, datePrecision }) => happenedOn.slice(0, LENGTHS[datePrecision])) as [
      string,
      string,
    ],
  };
}

/** Whether facts of this kind are compared at all. */
export const isCompared = (kind: EvidenceKind): boolean => single.includes(kind);
