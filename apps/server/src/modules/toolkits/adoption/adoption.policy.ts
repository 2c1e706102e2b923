import type { Actor } from '../../../platform/access/actor.js';
import { isOpenRecommendation, type RecommendationStatus } from './adoption.rules.js';

/** What may be done with the list of the own municipality. */
export const choicesPolicy = {
  adopt: (actor: Actor) => actor.has('toolkit:adopt'),
};

/** A choice is moved by its coordinator, in every state. */
export const adoptionPolicy = {
  move: (actor: Actor) => actor.has('toolkit:adopt'),
  takeOver: (actor: Actor, { number, currentNumber }: { number: number; currentNumber: number | null }) =>
    actor.has('toolkit:adopt') && currentNumber !== null && currentNumber > number,
};

/** The municipality answers, its adviser takes back; only while it is open. */
export const recommendationPolicy = {
  answer: (actor: Actor, { status }: { status: RecommendationStatus }) =>
    actor.has('toolkit:adopt') && isOpenRecommendation(status),
  withdraw: (actor: Actor, { status }: { status: RecommendationStatus }) =>
    actor.has('toolkit:recommend') && isOpenRecommendation(status),
};
