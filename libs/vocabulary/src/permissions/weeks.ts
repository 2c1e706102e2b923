import type { Grants } from './roles.js';

/** Permissions of the annual week, and the roles that carry them. */
export const weeksPermissions = {
  'week:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'week:write': ['COORDINATOR', 'COMMUNICATIONS'],
  'week:set': ['PROGRAMME_ADMIN'],
} as const satisfies Grants;
