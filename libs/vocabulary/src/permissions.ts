import type { TenantKind } from './tenants.js';

/** Roles and the kind of workspace each may be held in. */
export const roles = {
  COORDINATOR: 'municipality',
  COMMUNICATIONS: 'municipality',
  ALDERMAN: 'municipality',
  CLERK: 'municipality',
  PARTNER: 'municipality',
  PROGRAMME_ADMIN: 'programme',
  NATIONAL_ADVISER: 'programme',
  VNG_ADVISER: 'vng',
} as const satisfies Record<string, TenantKind>;
export type Role = keyof typeof roles;

/**
 * Everything that may be required of an actor, and the roles that carry it. Derived from the visibility table of the
 * domain (who writes, who reads); a right over one row is decided by the module's policy on top of this.
 */
const granted = {
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
  'workspace:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'],
  'settings:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'],
  'settings:write': ['COORDINATOR', 'COMMUNICATIONS'],
  'consent:write': ['COORDINATOR'],
  'coalition:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'coalition:write': ['COORDINATOR'],
  'coalition-contact:read': ['COORDINATOR', 'ALDERMAN', 'PARTNER'],
  'organisation:write': ['COORDINATOR'],
  'organisation:decide': ['PROGRAMME_ADMIN'],
  'plan:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'],
  'plan:write': ['COORDINATOR'],
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
  'indicators:import': ['PROGRAMME_ADMIN'],
  'register:manage': ['PROGRAMME_ADMIN'],
  'programme:aggregate': ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'],
  'programme:named': ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'],
  'programme:caseload': ['NATIONAL_ADVISER', 'PROGRAMME_ADMIN'],
  'commitment:read': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK'],
  'commitment:write': ['COORDINATOR'],
  'trail:read': ['COORDINATOR', 'PROGRAMME_ADMIN'],
  'trail:export': ['COORDINATOR', 'PROGRAMME_ADMIN'],
  'wording:manage': ['PROGRAMME_ADMIN'],
  'event:manage': ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER'],
  'event:witness': ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER'],
  'report:request': ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'PROGRAMME_ADMIN', 'NATIONAL_ADVISER'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof granted;
export const permissions = Object.keys(granted) as Permission[];

/** The permissions one role carries. */
export function permissionsOf(role: Role): Permission[] {
  return permissions.filter((permission) => (granted[permission] as readonly Role[]).includes(role));
}

/** The union of what several roles carry. */
export function actorPermissions(held: readonly Role[]): ReadonlySet<Permission> {
  return new Set(held.flatMap(permissionsOf));
}

/** The roles that carry a permission, for the ledger and for messages. */
export function rolesOf(permission: Permission): readonly Role[] {
  return granted[permission];
}
