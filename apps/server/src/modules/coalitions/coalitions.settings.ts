import { count } from '../../platform/config/settings.js';

/** Lists of members that somebody sends up, and links to confirm an offer. */
export const coalitionsSettings = {
  COALITION_IMPORT_BYTES: count(2_097_152).describe('grootste ledenlijst'),
  COALITION_IMPORT_ROWS: count(500, 5_000).describe('meeste rijen in een ledenlijst'),
  COALITION_IMPORT_DRAFT_DAYS: count(30).describe('dagen dat een niet verwerkte ledenlijst blijft'),
  OFFER_LINK_DAYS: count(30, 365).describe('dagen dat de link geldig is waarmee een organisatie haar aanbod bevestigt'),
} as const;
