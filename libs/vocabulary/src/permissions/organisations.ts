import type { Grants } from './roles.js';

/** Permissions of organisations, and the roles that carry them. */
export const organisationsPermissions = {
  'organisation:write': ['COORDINATOR'],
  'organisation:decide': ['PROGRAMME_ADMIN'],
} as const satisfies Grants;
