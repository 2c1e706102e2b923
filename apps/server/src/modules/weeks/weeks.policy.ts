import type { WeekActivityStatus } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';

/** The week of a municipality is prepared by coordinator and communications; a partner adds what the own organisation does. */
export const weekPolicy = {
  prepare: (actor: Actor) => actor.has('week:write'),
  publish: (actor: Actor) => actor.has('week:write'),
  shareLink: (actor: Actor) => actor.has('week:write'),
  add: (actor: Actor) => actor.has('week:propose') && (actor.has('week:write') || actor.organisationId !== null),
};

type ActivityNow = { organisationId: string | null; status: WeekActivityStatus };

const isOwn = (actor: Actor, { organisationId }: ActivityNow): boolean =>
  actor.has('week:propose') && actor.organisationId !== null && actor.organisationId === organisationId;

/** What a partner proposed it changes until the municipality accepts it; afterwards it can only call it off. */
export const weekActivityPolicy = {
  change: (actor: Actor, activity: ActivityNow) =>
    (actor.has('week:write') && ['PROPOSED', 'ACCEPTED'].includes(activity.status)) ||
    (isOwn(actor, activity) && activity.status === 'PROPOSED'),
  accept: (actor: Actor, { status }: ActivityNow) =>
    actor.has('week:write') && (status === 'PROPOSED' || status === 'REFUSED'),
  refuse: (actor: Actor, { status }: ActivityNow) => actor.has('week:write') && status === 'PROPOSED',
  cancel: (actor: Actor, activity: ActivityNow) =>
    (actor.has('week:write') && activity.status === 'ACCEPTED') ||
    (isOwn(actor, activity) && ['PROPOSED', 'ACCEPTED'].includes(activity.status)),
};

/** The calendar as it is prepared: what was proposed or refused too. Others read what is accepted, and their own. */
export const readsProposals = (actor: Actor): boolean => actor.has('week:write');
export const readsActivity = (actor: Actor, activity: ActivityNow): boolean =>
  readsProposals(actor) || activity.status === 'ACCEPTED' || isOwn(actor, activity);

export const annualWeeksPolicy = { set: (actor: Actor) => actor.has('week:set') };
