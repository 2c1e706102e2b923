import { count } from '../../platform/config/settings.js';

/** Lists of members that somebody sends up. */
export const coalitionsSettings = {
  COALITION_IMPORT_BYTES: count(2_097_152).describe('grootste ledenlijst'),
  COALITION_IMPORT_ROWS: count(500, 5_000).describe('meeste rijen in een ledenlijst'),
  COALITION_IMPORT_DRAFT_DAYS: count(30).describe('dagen dat een niet verwerkte ledenlijst blijft'),
} as const;
