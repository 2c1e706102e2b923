import type { Grants } from './roles.js';

/** Permissions of the register of sources that differ, and the roles that carry them. */
export const contradictionsPermissions = {
  'contradiction:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'contradiction:resolve': ['COORDINATOR'],
} as const satisfies Grants;
