import type { Grants } from './roles.js';

/** Permissions of indicators, and the roles that carry them. */
export const indicatorsPermissions = {
  'indicators:read': [
    'COORDINATOR',
    'COMMUNICATIONS',
    'ALDERMAN',
    'CLERK',
    'PARTNER',
    'PROGRAMME_ADMIN',
    'NATIONAL_ADVISER',
    'VNG_ADVISER',
  ],
  'neighbourhoods:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'indicators:import': ['PROGRAMME_ADMIN'],
} as const satisfies Grants;
