import type { Grants } from './roles.js';

/** Permissions of notices: everybody who signs in reads the own ones. */
export const noticesPermissions = {
  'notice:read': [
    'COORDINATOR',
    'COMMUNICATIONS',
    'ALDERMAN',
    'CLERK',
    'PARTNER',
    'PROGRAMME_ADMIN',
    'NATIONAL_ADVISER',
    'VNG_ADVISER',
  ],
} as const satisfies Grants;
