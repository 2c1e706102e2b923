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
} as const;
export type Role = keyof typeof roles;

/** Permissions (`noun:verb`) of one module with the roles that carry them. */
export type Grants = Record<`${string}:${string}`, readonly Role[]>;
