import { count, flag } from '../../platform/config/settings.js';

/** Signing in, and how long a session lasts. */
export const identitySettings = {
  SESSION_IDLE_MINUTES: count(60).describe('sessie eindigt na zoveel minuten stilte'),
  SESSION_ABSOLUTE_HOURS: count(12).describe('sessie eindigt in elk geval na zoveel uur'),
  SIGN_IN_ATTEMPTS_PER_IDENTITY: count(10).describe(
    'gevraagde inloglinks per e-mailadres en toestel per SIGN_IN_WINDOW_MINUTES; van alle toestellen samen zes keer zoveel',
  ),
  SIGN_IN_ATTEMPTS_PER_DEVICE: count(20).describe(
    'gevraagde inloglinks en mislukte inlogpogingen per toestel per SIGN_IN_WINDOW_MINUTES; per netwerkadres vijftig keer zoveel',
  ),
  SIGN_IN_WINDOW_MINUTES: count(15).describe('tijd waarover inlogpogingen tellen'),
  MAGIC_LINK_MINUTES: count(15).describe('geldigheid van een inloglink'),
  REQUIRE_MFA_FOR_NATIONAL: flag
    .optional()
    .describe('landelijke rollen alleen via OpenID Connect met tweede factor; standaard alleen in production'),
} as const;
