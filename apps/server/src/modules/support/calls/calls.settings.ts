import { count } from '../../../platform/config/settings.js';

/** Calls between municipalities. */
export const callsSettings = {
  PEER_CALL_DAYS: count(21, 90).describe(
    'dagen waarin een gemeente antwoordt op een voorstel voor een gesprek met een andere gemeente',
  ),
} as const;
