import type { Grants } from './roles.js';

/** Who may search; what is found is decided by the wall around each row. */
export const searchPermissions = {
  'search:read': [
    'COORDINATOR',
    'COMMUNICATIONS',
    'ALDERMAN',
    'CLERK',
    'PARTNER',
    'NATIONAL_ADVISER',
    'PROGRAMME_ADMIN',
    'VNG_ADVISER',
  ],
} as const satisfies Grants;
