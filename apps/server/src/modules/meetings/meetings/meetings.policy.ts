import type { AgendaItemStatus } from './meetings.types.js';
import type { Actor } from '../../../platform/access/actor.js';
import { alsoInArchive } from '../../../platform/access/policy.js';
import type { MeetingFacts } from '../meetings.facts.js';

type Facts = Pick<MeetingFacts, 'status' | 'hasBegun' | 'preparation' | 'approvedIn'>;
const isPlanned = ({ status }: Facts) => status === 'PLANNED';

/** What may be done with the meetings of a coalition together. */
export const meetingsPolicy = {
  plan: (actor: Actor) => actor.has('meeting:write'),
  saveSeries: (actor: Actor) => actor.has('meeting:write'),
  shareFeed: (actor: Actor) => actor.has('meeting:write'),
};

/** Who of an organisation is invited is for who may read contacts. */
export const readsInvited = alsoInArchive((actor: Actor) => actor.has('coalition-contact:read'));

/** Whether somebody prepares meetings: the coordinator, and partners of organisations in the preparation group. */
export const prepares = (actor: Actor, { preparation }: Pick<Facts, 'preparation'>): boolean =>
  actor.has('meeting:write') ||
  (actor.has('meeting:prepare') && preparation.some(({ organisationId }) => organisationId === actor.organisationId));

/** The preparation group drafts the agenda; the coordinator plans, sends, and says what came of a meeting. */
export const meetingPolicy = {
  change: (actor: Actor, meeting: Facts) =>
    actor.has('meeting:write') && meeting.status !== 'CANCELLED' && meeting.approvedIn === null,
  cancel: (actor: Actor, meeting: Facts) => actor.has('meeting:write') && isPlanned(meeting),
  send: (actor: Actor, meeting: Facts) => actor.has('meeting:write') && isPlanned(meeting) && !meeting.hasBegun,
  hold: (actor: Actor, meeting: Facts) => actor.has('meeting:write') && isPlanned(meeting) && meeting.hasBegun,
  takeBackHeld: (actor: Actor, meeting: Facts) =>
    actor.has('meeting:write') && meeting.status === 'HELD' && meeting.approvedIn === null,
  prepare: (actor: Actor, meeting: Facts) => isPlanned(meeting) && prepares(actor, meeting),
  decideProposals: (actor: Actor, meeting: Facts) => actor.has('meeting:write') && isPlanned(meeting),
  propose: (actor: Actor, meeting: Facts) =>
    isPlanned(meeting) && actor.has('meeting:prepare') && actor.organisationId !== null,
};

/** Whether it comes is said by the organisation itself, once it was invited and until the meeting begins. */
export const meetingGuestPolicy = {
  answer: (actor: Actor, { organisationId, isOpen }: { organisationId: string; isOpen: boolean }) =>
    actor.has('meeting:prepare') && isOpen && organisationId === actor.organisationId,
};

/** A proposal is taken back by the organisation that made it, as long as nobody decided about it. */
export const agendaItemPolicy = {
  takeBack: (actor: Actor, item: { status: AgendaItemStatus; proposedById: string | null }) =>
    actor.has('meeting:prepare') &&
    item.status === 'PROPOSED' &&
    item.proposedById !== null &&
    item.proposedById === actor.organisationId,
};
