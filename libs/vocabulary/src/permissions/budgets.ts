import type { Grants } from './roles.js';

/** Permissions of money, and the roles that carry them. */
export const budgetsPermissions = {
  'budget:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'budget:write': ['COORDINATOR'],
} as const satisfies Grants;
