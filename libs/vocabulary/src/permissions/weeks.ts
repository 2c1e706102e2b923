import type { Grants } from './roles.js';

/** Permissions of the annual week, and the roles that carry them. A partner proposes what the own organisation does. */
export const weeksPermissions = {
  'week:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'week:propose': ['COORDINATOR', 'COMMUNICATIONS', 'PARTNER'],
  'week:write': ['COORDINATOR', 'COMMUNICATIONS'],
  'week:set': ['PROGRAMME_ADMIN'],
} as const satisfies Grants;
