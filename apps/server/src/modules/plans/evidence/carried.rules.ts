import {
  daysAfter,
  evidenceKindOf,
  lastDayOf,
  type Certainty,
  type DatePrecision,
  type EvidenceKind,
  type EvidenceOriginKind,
  type EvidenceSource,
  type Openness,
  type PillarCode,
  type Recurrence,
} from '@bloemen/vocabulary';

/** A fact as it is stored, without what the database adds. Days as yyyy-mm-dd, money in cents. */
export type EvidenceWording = {
  pillar: PillarCode;
  kind: EvidenceKind;
  certainty: Certainty;
  title: string;
  happenedOn: string;
  datePrecision: DatePrecision;
  sourceType: EvidenceSource;
  sourceText: string;
  sourceUrl: string | null;
  note: string | null;
  amountCents: number | null;
  recurrence: Recurrence | null;
  firstFundedYear: number | null;
  lastFundedYear: number | null;
  effect: string | null;
  openness: Openness;
  endsOn: string | null;
};

/** The record that a fact comes from. What an invented record carries is invented too. */
export type Origin = { kind: EvidenceOriginKind; id: string; isDemonstration?: boolean };

/** What a record says of itself as a fact; who may read it is for the municipality to choose, in the plan. */
export type CarriedWording = Pick<
  EvidenceWording,
  'pillar' | 'kind' | 'certainty' | 'title' | 'happenedOn' | 'sourceType' | 'sourceText'
> &
  Partial<Omit<EvidenceWording, 'openness'>>;

/** The whole wording of a carried fact: what the record leaves out is empty. */
export function wordingOfCarried(wording: CarriedWording, openness: Openness): EvidenceWording {
  return {
    datePrecision: 'DAY',
    sourceUrl: null,
    note: null,
    amountCents: null,
    recurrence: null,
    firstFundedYear: null,
    lastFundedYear: null,
    effect: null,
    endsOn: null,
    ...wording,
    openness,
  };
}

/** Whether a fact says just this. */
export function saysTheSame(fact: EvidenceWording, wording: EvidenceWording): boolean {
  return Object.entries(wording).every(([name, value]) => fact[name as keyof EvidenceWording] === value);
}

/** A record and a source may date one moment this far apart: a report comes later. First proposal. */
const MOST_DAYS_APART = 92;

type Dated = Pick<EvidenceWording, 'kind' | 'happenedOn' | 'datePrecision'>;

/**
 * Whether two facts under a pillar, one typed and one carried, may say the same: of one kind, and, of what happens again
 * and again, not on quite another day.
 */
export function mayBeTheSame(typed: Dated, carried: Dated): boolean {
  if (typed.kind !== carried.kind) return false;
  if (!evidenceKindOf(typed.kind).recurs) return true;
  const until = ({ happenedOn, datePrecision }: Dated) =>
    daysAfter(lastDayOf(happenedOn, datePrecision), MOST_DAYS_APART);
  return typed.happenedOn <= until(carried) && carried.happenedOn <= until(typed);
}
