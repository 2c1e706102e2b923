import type { Grants } from './roles.js';

/** Permissions of motions, decisions, undertakings and press releases, and the roles that carry them. */
export const decisionsPermissions = {
  'decision:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'decision:write': ['COORDINATOR'],
  'contribution:answer': ['COORDINATOR', 'ALDERMAN'],
  'press:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'press:write': ['COORDINATOR', 'COMMUNICATIONS'],
  'press:approve': ['COORDINATOR', 'ALDERMAN'],
} as const satisfies Grants;
