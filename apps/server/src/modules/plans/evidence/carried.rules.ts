import type { EvidenceOriginKind, Openness } from '@bloemen/vocabulary';
import type { EvidenceWording } from './evidence.repository.js';

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
