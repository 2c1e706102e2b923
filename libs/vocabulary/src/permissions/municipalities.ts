import type { Grants } from './roles.js';

/** Permissions of municipalities, and the roles that carry them. */
export const municipalitiesPermissions = {
  'settings:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'],
  'settings:write': ['COORDINATOR', 'COMMUNICATIONS'],
  'consent:write': ['COORDINATOR'],
  'register:manage': ['PROGRAMME_ADMIN'],
} as const satisfies Grants;
