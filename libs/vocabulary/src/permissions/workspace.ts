import type { Grants } from './roles.js';

/**
 * Permissions of workspace, and the roles that carry them. Who opens the dashboard finds there what the role may read;
 * `workspace:read` is for who reads everything of the workspace, also what asks for attention.
 */
export const workspacePermissions = {
  'dashboard:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'own-coalitions:read': ['PARTNER'],
  'workspace:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'],
} as const satisfies Grants;
