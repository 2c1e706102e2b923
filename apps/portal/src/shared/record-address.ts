import { addressOf, type PageAddress } from './address.js';

/**
 * Where a record of the workspace is looked at, by its kind and id; the list, where it has no page of its own. An agenda
 * item is looked at on the page of its meeting, a view on that of its decision, whose id they are given.
 */
export const recordAddress = {
  EVIDENCE: (id: string): PageAddress => addressOf('/werkruimte/plan/feit/$id', { params: { id } }),
  COALITION: (): PageAddress => '/werkruimte/coalitie',
  INDICATOR: (): PageAddress => '/werkruimte/cijfers',
  MEETING: (meetingId: string): PageAddress => addressOf('/werkruimte/overleg/$meetingId', { params: { meetingId } }),
  AGENDA_ITEM: (meetingId: string): PageAddress =>
    addressOf('/werkruimte/overleg/$meetingId', { params: { meetingId } }),
  MOTION: (id: string): PageAddress => addressOf('/werkruimte/besluiten/moties/$id', { params: { id } }),
  EXECUTIVE_DECISION: (decisionId: string): PageAddress =>
    addressOf('/werkruimte/besluiten/college/$decisionId', { params: { decisionId } }),
  DECISION_POINT: (): PageAddress => '/werkruimte/besluiten/college',
  COMMITTEE_VIEW: (decisionId: string): PageAddress =>
    addressOf('/werkruimte/besluiten/college/$decisionId', { params: { decisionId } }),
  UNDERTAKING: (toezegging: string): PageAddress =>
    addressOf('/werkruimte/besluiten/toezeggingen', { search: { toezegging } }),
  BUDGET_LINE: (id: string): PageAddress => addressOf('/werkruimte/geld/$id', { params: { id } }),
  GRANT_AGREEMENT: (): PageAddress => '/werkruimte/geld',
  POLICY_LINK: (): PageAddress => '/werkruimte/besluiten/collegebreed',
  AGREEMENT_CLAUSE: (): PageAddress => '/werkruimte/besluiten/collegebreed',
  PRESS_RELEASE: (id: string): PageAddress => addressOf('/werkruimte/persberichten/$id', { params: { id } }),
};
