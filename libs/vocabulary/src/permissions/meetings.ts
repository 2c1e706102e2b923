import type { Grants } from './roles.js';

/** Permissions of meetings and actions, and the roles that carry them. */
export const meetingsPermissions = {
  'meeting:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'PARTNER'],
  'meeting:write': ['COORDINATOR'],
  'meeting:prepare': ['COORDINATOR', 'PARTNER'],
  'action:write': ['COORDINATOR'],
  'action:answer': ['COORDINATOR', 'PARTNER'],
} as const satisfies Grants;
