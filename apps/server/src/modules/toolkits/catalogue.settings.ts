import { count } from '../../platform/config/settings.js';

/** Questions about examples, and lists of interventions that somebody sends up. */
export const catalogueSettings = {
  PRACTICE_QUESTIONS_PER_DAY: count(10).describe('vragen over voorbeelden van anderen per gemeente per dag'),
  INTERVENTION_IMPORT_BYTES: count(2_097_152).describe('grootste lijst van interventies'),
  INTERVENTION_IMPORT_ROWS: count(1_000, 5_000).describe('meeste rijen in een lijst van interventies'),
  INTERVENTION_IMPORT_DRAFT_DAYS: count(30).describe('dagen dat een niet verwerkte lijst van interventies blijft'),
} as const;
