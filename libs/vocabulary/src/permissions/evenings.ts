import type { Grants } from './roles.js';

/** Permissions of evenings, and the roles that carry them. */
export const eveningsPermissions = {
  'event:manage': ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER'],
  'event:witness': ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER'],
} as const satisfies Grants;
