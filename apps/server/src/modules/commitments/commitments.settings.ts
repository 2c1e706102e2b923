import { z } from 'zod';
import { count } from '../../platform/config/settings.js';

/** Personal links, codes to sign, and the public check of certificates. */
export const commitmentsSettings = {
  INVITATION_DAYS: count(30, 365).describe(
    'geldigheid van een persoonlijke link om te tekenen, mee te doen of bezwaar te maken',
  ),
  SIGNING_REMINDER_DAYS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60)
    .default(7)
    .describe('dagen waarna wie is gevraagd te tekenen en niets deed één herinnering krijgt; 0 is geen herinnering'),
  SIGNING_CODE_MINUTES: count(10, 60).describe('geldigheid van een code om te tekenen'),
  SIGNING_CODE_TRIES: count(5, 10).describe(
    'pogingen per code om te tekenen; op een avond per toestel en gemeente per SIGN_IN_WINDOW_MINUTES',
  ),
  SIGNING_WRONG_CODES: count(15, 100).describe(
    'verkeerde codes per uitnodiging; daarna helpt alleen een nieuwe. Op een avond, apart geteld, tien keer zoveel',
  ),
  SIGNING_ATTEMPTS_PER_DOOR: count(1_000).describe(
    'codes van een getuige die geprobeerd worden per gemeente op een avond per SIGN_IN_WINDOW_MINUTES; daarna alleen nog SIGNING_ATTEMPTS_PER_DEVICE per toestel, samen hoogstens elf keer zoveel',
  ),
  SIGNING_ATTEMPTS_PER_DEVICE: count(10, 100).describe('zie hierboven; per netwerkadres honderd keer zoveel'),
  CERTIFICATE_CHECKS_PER_MINUTE: count(120).describe('controles van certificaten per netwerkadres per minuut'),
} as const;
