import type { Grants } from './roles.js';

/** Permissions of audit, and the roles that carry them. */
export const auditPermissions = {
  'trail:read': ['COORDINATOR', 'PROGRAMME_ADMIN'],
  'trail:export': ['COORDINATOR', 'PROGRAMME_ADMIN'],
} as const satisfies Grants;
