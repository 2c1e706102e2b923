import { count } from '../../platform/config/settings.js';

/** Files of the toolkit. */
export const toolkitsSettings = {
  TOOLKIT_FILE_BYTES: count(20_971_520).describe('grootste bestand bij een hulpmiddel van de toolkit'),
} as const;
