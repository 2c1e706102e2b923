import { count } from '../../../platform/config/settings.js';

/** Files with borders that the programme sends up. */
export const boundariesSettings = {
  BOUNDARY_FILE_BYTES: count(20_971_520).describe('grootste bestand met grenzen voor de kaart'),
  BOUNDARY_MEMORY_MB: count(768).describe('meeste geheugen om grenzen te lezen en te vereenvoudigen'),
  BOUNDARY_READ_MS: count(60_000).describe('langste tijd om grenzen te lezen en te vereenvoudigen'),
} as const;
