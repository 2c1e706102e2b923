import type { Grants } from './roles.js';

/** Permissions of workspace, and the roles that carry them. */
export const workspacePermissions = {
  'workspace:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'],
} as const satisfies Grants;
