import type { Grants } from './roles.js';

/** Permissions of coalitions, and the roles that carry them. */
export const coalitionsPermissions = {
  'coalition:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'coalition:write': ['COORDINATOR'],
  'wanted:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'PARTNER'],
  'offer:write': ['COORDINATOR', 'PARTNER'],
  'coalition-contact:read': ['COORDINATOR', 'ALDERMAN', 'PARTNER'],
} as const satisfies Grants;
