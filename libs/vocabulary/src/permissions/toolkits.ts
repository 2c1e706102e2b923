import type { Grants } from './roles.js';

/** Permissions of toolkits, and the roles that carry them. */
export const toolkitsPermissions = {
  'toolkit:read': [
    'COORDINATOR',
    'COMMUNICATIONS',
    'ALDERMAN',
    'CLERK',
    'PARTNER',
    'PROGRAMME_ADMIN',
    'NATIONAL_ADVISER',
    'VNG_ADVISER',
  ],
  'toolkit:maintain': ['PROGRAMME_ADMIN', 'VNG_ADVISER'],
  'toolkit:adopt': ['COORDINATOR'],
  'toolkit:recommend': ['NATIONAL_ADVISER'],
  'toolkit:adoption': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'],
  'counterpart:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'],
  'counterpart:write': ['COORDINATOR'],
  'practice:ask': ['COORDINATOR'],
  'practice:questions': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'],
} as const satisfies Grants;
