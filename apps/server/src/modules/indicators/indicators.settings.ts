import { count } from '../../platform/config/settings.js';

/** Files with figures that somebody sends up. */
export const indicatorsSettings = {
  INDICATOR_MEMORY_MB: count(512).describe('meeste geheugen om een cijferbestand te lezen'),
  INDICATOR_IMPORT_BYTES: count(20_971_520).describe('grootste bestand met cijfers'),
  INDICATOR_READ_MS: count(60_000).describe('langste tijd om een cijferbestand vooraf te bekijken'),
  INDICATOR_IMPORT_ROWS: count(100_000).describe('meeste rijen in een cijferbestand'),
} as const;
