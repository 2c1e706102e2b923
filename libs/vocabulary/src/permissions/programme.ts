import type { Grants } from './roles.js';

/** Permissions of programme, and the roles that carry them. */
export const programmePermissions = {
  'programme:aggregate': ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'],
  'programme:named': ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'],
  'programme:caseload': ['NATIONAL_ADVISER'],
  'comparison:own': ['COORDINATOR', 'ALDERMAN'],
  'comparison:named': ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'],
} as const satisfies Grants;
