import type { Grants } from './roles.js';

/** Permissions of reports, and the roles that carry them. */
export const reportsPermissions = {
  'report:request': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'PROGRAMME_ADMIN', 'NATIONAL_ADVISER'],
} as const satisfies Grants;
