import type { Grants } from './roles.js';

/** Permissions of what a municipality shows everybody, and the roles that carry them. */
export const publicationPermissions = {
  'publication:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK'],
  'publication:preview': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'],
  'publication:write': ['COORDINATOR', 'COMMUNICATIONS'],
  'council:send': ['CLERK', 'COORDINATOR'],
  'news:write': ['PROGRAMME_ADMIN'],
} as const satisfies Grants;
