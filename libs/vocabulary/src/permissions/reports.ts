import type { Grants } from './roles.js';

/** Permissions of reports and of documents from data, and the roles that carry them. */
export const reportsPermissions = {
  'report:request': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PROGRAMME_ADMIN', 'NATIONAL_ADVISER'],
  'report:manage': ['COORDINATOR', 'PROGRAMME_ADMIN'],
  'report:factsheet': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'],
  'paper:write': ['COORDINATOR'],
  'paper:announce': ['COORDINATOR', 'COMMUNICATIONS'],
  'paper:position': ['COORDINATOR', 'ALDERMAN'],
  'paper:dossier': ['COORDINATOR', 'ALDERMAN', 'CLERK'],
  'paper:template': ['COORDINATOR'],
} as const satisfies Grants;
