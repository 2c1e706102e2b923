import type { Grants } from './roles.js';

/** Permissions of plans, and the roles that carry them. */
export const plansPermissions = {
  'plan:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'plan:write': ['COORDINATOR'],
} as const satisfies Grants;
