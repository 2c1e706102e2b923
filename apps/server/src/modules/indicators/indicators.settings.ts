import { count } from '../../platform/config/settings.js';

/** Files with figures that somebody sends up. */
export const indicatorsSettings = {
  INDICATOR_MEMORY_MB: count(512).describe('meeste geheugen om een cijferbestand te lezen'),
  INDICATOR_IMPORT_ROWS: count(100_000).describe('meeste rijen in een cijferbestand'),
} as const;
