import { z } from 'zod';
import { count } from '../../platform/config/settings.js';

/** What everybody may ask of the open data, and whom they ask about it. */
export const publicationSettings = {
  OPEN_DATA_REQUESTS_PER_MINUTE: count(600).describe('verzoeken om open data per netwerkadres per minuut'),
  OPEN_DATA_CONTACT: z
    .email()
    .default('opendata@duizendbloemen.example')
    .describe('e-mailadres voor vragen over de open data'),
} as const;
