import { z } from 'zod';

/** When contact persons are reminded of an action. */
export const actionsSettings = {
  ACTION_REMINDER_DAYS: z
    .string()
    .regex(/^(\d{1,2}(,\d{1,2}){0,4})?$/)
    .default('7,0')
    .describe(
      'dagen voor de dag van een actie waarop de contactpersoon een herinnering krijgt; leeg is geen herinnering',
    ),
  ACTION_REMINDER_HOUR: z.coerce
    .number()
    .int()
    .min(0)
    .max(23)
    .default(7)
    .describe('uur van de dag, op Nederlandse klokken, waarvoor niemand aan een actie wordt herinnerd'),
} as const;
