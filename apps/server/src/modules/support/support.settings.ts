import { count } from '../../platform/config/settings.js';

/** How an adviser helps a municipality. */
export const supportSettings = {
  SUPPORT_HOURS: count(64, 2_000).describe(
    'uren die een adviseur voor de begeleiding van een gemeente heeft, als voorstel bij het begin',
  ),
} as const;
