import type { Grants } from './roles.js';

/** Permissions of support, and the roles that carry them. */
export const supportPermissions = {
  'support:caseload': ['NATIONAL_ADVISER'],
  'support:write': ['NATIONAL_ADVISER'],
  'support:team': ['PROGRAMME_ADMIN'],
  'support:own': ['COORDINATOR'],
  'support:propose_call': ['NATIONAL_ADVISER'],
  'support:ask_call': ['COORDINATOR'],
  'support:withdraw_call': ['COORDINATOR', 'NATIONAL_ADVISER'],
} as const satisfies Grants;
