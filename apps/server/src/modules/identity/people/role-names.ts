import type { Role } from '@bloemen/vocabulary';

/** What each role is called in Dutch. */
export const roleNames: Record<Role, string> = {
  COORDINATOR: 'coördinator',
  COMMUNICATIONS: 'communicatie',
  ALDERMAN: 'wethouder',
  CLERK: 'griffier',
  PARTNER: 'partner',
  PROGRAMME_ADMIN: 'programmabeheerder (VWS)',
  NATIONAL_ADVISER: 'landelijk adviseur',
  VNG_ADVISER: 'adviseur VNG',
};
