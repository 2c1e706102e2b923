import type { Grants } from './roles.js';

/** Permissions of commitments, and the roles that carry them. */
export const commitmentsPermissions = {
  'commitment:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK'],
  'commitment:write': ['COORDINATOR'],
  'wording:manage': ['PROGRAMME_ADMIN'],
} as const satisfies Grants;
