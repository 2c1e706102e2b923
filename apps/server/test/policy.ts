import { randomUUID } from 'node:crypto';
import { roles, type Role } from '@bloemen/vocabulary';
import { Actor } from '../src/platform/access/actor.js';
import { verdictsOf, type Policy, type Verdicts } from '../src/platform/access/policy.js';

const everyRole = Object.keys(roles) as Role[];

/** Somebody with one role, in a workspace of its kind. */
const holderOf = (role: Role, { personId = randomUUID() as string, isArchive = false, organisationId = null }: Who) =>
  new Actor(
    personId,
    randomUUID(),
    'Testpersoon',
    randomUUID(),
    roles[role],
    [role],
    role === 'PARTNER' ? organisationId : null,
    isArchive,
  );

/** More of whoever looks; an organisation is that of a partner. */
type Who = { personId?: string; isArchive?: boolean; organisationId?: string | null };

/**
 * Every role × every action, for a table in a spec: the roles that may do each thing. `who` says more of whoever looks.
 * That a visitor may nothing is held here, once for all.
 */
export function rolesThatMay<Thing, P extends Policy<Thing>>(
  policy: P & Policy<Thing>,
  thing: Thing,
  who: Who = {},
): { [Action in keyof P]: Role[] } {
  if (Object.values<boolean>(verdictsOf(policy, null, thing)).some(Boolean)) throw new Error('a visitor may do it');
  const verdicts = everyRole.map((role) => [role, verdictsOf(policy, holderOf(role, who), thing)] as const);
  return Object.fromEntries(
    Object.keys(policy).map((action) => [
      action,
      verdicts.filter(([, may]) => (may as Verdicts<Policy>)[action]).map(([role]) => role),
    ]),
  ) as { [Action in keyof P]: Role[] };
}
