import type { Grants } from './roles.js';

/** Permissions of the register of sources that differ, and the roles that carry them. */
export const contradictionsPermissions = {
  'contradiction:read': [
    'COORDINATOR',
    'COMMUNICATIONS',
    'ALDERMAN',
    'CLERK',
    'PARTNER',
    'NATIONAL_ADVISER',
    'VNG_ADVISER',
    'PROGRAMME_ADMIN',
  ],
  'contradiction:resolve': ['COORDINATOR', 'PROGRAMME_ADMIN'],
} as const satisfies Grants;
