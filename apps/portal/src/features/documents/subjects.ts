import type { AttachmentSubject } from '@bloemen/vocabulary';
import { addressOf, type PageAddress } from '../../shared/address.js';

/** Where each record is looked at that a document belongs to; of some the list, where none has a page of its own. */
const places: Record<AttachmentSubject, (pageId: string) => PageAddress> = {
  EVIDENCE: (id) => addressOf('/werkruimte/plan/feit/$id', { params: { id } }),
  MEETING: (meetingId) => addressOf('/werkruimte/overleg/$meetingId', { params: { meetingId } }),
  AGENDA_ITEM: (meetingId) => addressOf('/werkruimte/overleg/$meetingId', { params: { meetingId } }),
  MOTION: () => '/werkruimte/besluiten/moties',
  EXECUTIVE_DECISION: () => '/werkruimte/besluiten/college',
  COMMITTEE_VIEW: () => '/werkruimte/besluiten/college',
  UNDERTAKING: () => '/werkruimte/besluiten/toezeggingen',
  BUDGET_LINE: () => '/werkruimte/geld',
  GRANT_AGREEMENT: () => '/werkruimte/geld',
  PRESS_RELEASE: (id) => addressOf('/werkruimte/persberichten/$id', { params: { id } }),
};

export const placeOf = (kind: AttachmentSubject, pageId: string): PageAddress => places[kind](pageId);
