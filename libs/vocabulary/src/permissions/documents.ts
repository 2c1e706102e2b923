import type { Grants } from './roles.js';

/** Permissions of documents, and the roles that carry them. */
export const documentsPermissions = {
  'document:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'document:write': ['COORDINATOR'],
} as const satisfies Grants;
