import { adoptionPillars, dutchDate, type AdoptionPillar, type PillarCode } from '@bloemen/vocabulary';
import type { CarriedWording } from '../../plans/plans.facts.js';

/**
 * What a municipality does with an item of the toolkit, as a state machine: every change is a named move with a day and
 * a note. Nothing is final: what was stopped may be taken up again.
 */
export const adoptionMoves = {
  CONSIDERED: { prepare: 'IN_PREPARATION', use: 'IN_USE', stop: 'STOPPED' },
  IN_PREPARATION: { use: 'IN_USE', consider: 'CONSIDERED', stop: 'STOPPED' },
  IN_USE: { prepare: 'IN_PREPARATION', stop: 'STOPPED' },
  STOPPED: { consider: 'CONSIDERED', prepare: 'IN_PREPARATION', use: 'IN_USE' },
} as const;
export type AdoptionStatus = keyof typeof adoptionMoves;
export const adoptionStatuses = Object.keys(adoptionMoves) as AdoptionStatus[];
export const adoptionMoveNames = ['consider', 'prepare', 'use', 'stop'] as const;
export type AdoptionMove = (typeof adoptionMoveNames)[number];

export const afterAdoptionMove = (status: AdoptionStatus, move: AdoptionMove): AdoptionStatus | null =>
  (adoptionMoves[status] as Partial<Record<AdoptionMove, AdoptionStatus>>)[move] ?? null;

export const adoptionMovesFrom = (status: AdoptionStatus): AdoptionMove[] =>
  Object.keys(adoptionMoves[status]) as AdoptionMove[];

/**
 * What the use of an item may say under a pillar. Using a tool is never a decision, a network or a plan, so under the
 * first two pillars it says nothing; under the third it says something only with what changed because of it.
 */
const factKinds = {
  P3: { kind: 'INVOLVEMENT', asksEffect: true },
  P4: { kind: 'STRONGER_OFFER', asksEffect: false },
  P5: { kind: 'MEASUREMENT', asksEffect: false },
} as const satisfies Record<AdoptionPillar, object>;

/** The pillars of an item under which its use may be a fact. */
export const pillarsForFact = (pillars: readonly PillarCode[]): AdoptionPillar[] =>
  adoptionPillars.filter((pillar) => pillars.includes(pillar));

export type AdoptionFact = { pillar: AdoptionPillar; effect: string | null };

/** The fields that do not fit, as a sentence at its place; none when the fact may be carried. */
export function problemsOfFact(
  fact: AdoptionFact,
  pillars: readonly PillarCode[],
): { path: string; message: string }[] {
  const { asksEffect } = factKinds[fact.pillar];
  if (!pillars.includes(fact.pillar))
    return [{ path: 'fact.pillar', message: 'Dit hulpmiddel gaat niet over deze pijler. Kies een andere.' }];
  if (asksEffect && !fact.effect) return [{ path: 'fact.effect', message: 'Schrijf op wat er daardoor veranderde.' }];
  if (!asksEffect && fact.effect)
    return [{ path: 'fact.effect', message: 'Bij deze pijler hoort geen effect. Maak dit veld leeg.' }];
  return [];
}

/** The use of an item as a fact. */
export function factOfAdoption(
  { pillar, effect }: AdoptionFact,
  { title, since, note }: { title: string; since: string; note: string | null },
): CarriedWording {
  return {
    pillar,
    kind: factKinds[pillar].kind,
    certainty: 'DONE',
    title: `${title} (toolkit) in gebruik`,
    happenedOn: since,
    sourceType: 'STATEMENT',
    sourceText: 'Onze keuze uit de toolkit op dit platform',
    effect,
    note,
  };
}

export const stoppedBecause = (since: string): string => `Wordt sinds ${dutchDate(since)} niet meer gebruikt.`;

/** What may happen to a recommendation. LATER is still open, and comes back by itself on its day. */
export const recommendationStatuses = ['OPEN', 'LATER', 'TAKEN_OVER', 'DECLINED', 'WITHDRAWN'] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];
export const recommendationAnswers = ['TAKEN_OVER', 'LATER', 'DECLINED'] as const;
export type RecommendationAnswer = (typeof recommendationAnswers)[number];
export const isOpenRecommendation = (status: RecommendationStatus): boolean => status === 'OPEN' || status === 'LATER';
