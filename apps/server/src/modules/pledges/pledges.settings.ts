import { z } from 'zod';

/** Reminding organisations that were asked to take part. */
export const pledgesSettings = {
  PLEDGE_REMINDER_DAYS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(7)
    .describe(
      'dagen waarna een organisatie die is gevraagd mee te doen en niets deed één herinnering krijgt; 0 is geen herinnering',
    ),
} as const;
