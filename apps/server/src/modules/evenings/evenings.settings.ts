import { z } from 'zod';
import { count } from '../../platform/config/settings.js';

/** The board of an evening, its reminder, and the code of a witness. */
export const eveningsSettings = {
  BOARD_FOLLOWERS: count(2_000).describe('schermen die tegelijk een bord van een avond volgen'),
  BOARD_FOLLOWERS_PER_ADDRESS: count(100).describe(
    'daarvan per netwerkadres; elk toestel mag daarnaast een twintigste, samen hoogstens de helft van alle',
  ),
  EVENING_REMINDER_DAYS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(3)
    .describe(
      'dagen voor een avond waarop wie is uitgenodigd en niet tekende een herinnering krijgt; 0 is geen herinnering',
    ),
  WITNESS_CODE_MINUTES: count(10, 60).describe('geldigheid van de code van een getuige op een avond'),
} as const;
