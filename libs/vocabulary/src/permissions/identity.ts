import type { Grants } from './roles.js';

/** Permissions of identity, and the roles that carry them. */
export const identityPermissions = {
  'session:manage': [
    'COORDINATOR',
    'COMMUNICATIONS',
    'ALDERMAN',
    'CLERK',
    'PARTNER',
    'PROGRAMME_ADMIN',
    'NATIONAL_ADVISER',
    'VNG_ADVISER',
  ],
  'people:read': ['COORDINATOR', 'PROGRAMME_ADMIN'],
  'people:manage': ['COORDINATOR', 'PROGRAMME_ADMIN'],
} as const satisfies Grants;
