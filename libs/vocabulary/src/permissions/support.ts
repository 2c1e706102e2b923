import type { Grants } from './roles.js';

/** Permissions of support, and the roles that carry them. */
export const supportPermissions = {
  'support:read': ['NATIONAL_ADVISER', 'COORDINATOR'],
  'support:write': ['NATIONAL_ADVISER'],
  'support:own': ['COORDINATOR'],
  'support:team': ['PROGRAMME_ADMIN'],
  'support:propose_call': ['NATIONAL_ADVISER'],
  'support:ask_call': ['COORDINATOR'],
  'support:withdraw_call': ['COORDINATOR', 'NATIONAL_ADVISER'],
} as const satisfies Grants;
