import type { MembershipState } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';
import { alsoInArchive } from '../../platform/access/policy.js';

type Page = { coalition: object | null };
type Member = { isMunicipality: boolean; isShared: boolean; periods: readonly { state: MembershipState }[] };

const hasLeft = ({ periods }: Member): boolean => periods[0]?.state === 'LEFT';

/** A coalition is begun once; everything else is done to one that is there. */
export const coalitionPolicy = {
  start: (actor: Actor, { coalition }: Page) => actor.has('coalition:write') && coalition === null,
  addMember: (actor: Actor, { coalition }: Page) => actor.has('coalition:write') && coalition !== null,
  chooseSectors: (actor: Actor, { coalition }: Page) => actor.has('coalition:write') && coalition !== null,
  seatGroup: (actor: Actor, { coalition }: Page) => actor.has('coalition:write') && coalition !== null,
};

type OfferNow = { organisationId: string; isConfirmed: boolean; endedOn: string | null };

/** A partner writes what the own organisation offers; the coordinator what anybody does. */
export const offersFor = (actor: Actor, organisationId: string): boolean =>
  actor.has('offer:write') && (actor.has('coalition:write') || actor.organisationId === organisationId);

export const offersPolicy = {
  add: (actor: Actor) => actor.has('offer:write') && (actor.has('coalition:write') || actor.organisationId !== null),
};

/** Confirming is for the organisation alone: nobody says on its behalf that it agrees. */
export const offerPolicy = {
  change: (actor: Actor, { organisationId, endedOn }: OfferNow) => offersFor(actor, organisationId) && endedOn === null,
  confirm: (actor: Actor, { organisationId, isConfirmed, endedOn }: OfferNow) =>
    actor.has('offer:write') && actor.organisationId === organisationId && !isConfirmed && endedOn === null,
  ask: (actor: Actor, { isConfirmed, endedOn }: OfferNow) =>
    actor.has('coalition:write') && !isConfirmed && endedOn === null,
  resume: (actor: Actor, { organisationId, endedOn }: OfferNow) => offersFor(actor, organisationId) && endedOn !== null,
  strengthen: (actor: Actor, _offer: OfferNow) => actor.has('coalition:write'),
};

/** Wishes are work in progress: the clerk reads the coalition, not these. */
export const wantedPolicy = {
  add: (actor: Actor) => actor.has('coalition:write'),
  change: (actor: Actor) => actor.has('coalition:write'),
};
export const readsWanted = alsoInArchive((actor: Actor) => actor.has('wanted:read'));

/** Whoever reads the coalition may not yet read whom to mail; that of a member who left is gone. */
export const readsContacts = alsoInArchive((actor: Actor) => actor.has('coalition-contact:read'));

/**
 * The municipality itself takes part for good and under its own name. Another name is proposed for the shared register
 * where others see it.
 */
export const memberPolicy = {
  change: (actor: Actor, { isMunicipality }: Member) => actor.has('coalition:write') && !isMunicipality,
  leave: (actor: Actor, member: Member) => memberPolicy.change(actor, member) && !hasLeft(member),
  correct: (actor: Actor, _member: Member) => actor.has('coalition:write'),
  editAliases: (actor: Actor, _member: Member) => actor.has('organisation:write'),
  rename: (actor: Actor, { isMunicipality }: Member) => actor.has('organisation:write') && !isMunicipality,
  proposeName: (actor: Actor, member: Member) => memberPolicy.rename(actor, member) && member.isShared,
  readContact: alsoInArchive((actor: Actor, member: Member) => readsContacts(actor) && !hasLeft(member)),
  saveContact: (actor: Actor, member: Member) =>
    actor.has('coalition:write') && memberPolicy.readContact(actor, member),
};
