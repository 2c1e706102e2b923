import type { Role } from './roles.js';
import { auditPermissions } from './audit.js';
import { coalitionsPermissions } from './coalitions.js';
import { budgetsPermissions } from './budgets.js';
import { contradictionsPermissions } from './contradictions.js';
import { decisionsPermissions } from './decisions.js';
import { documentsPermissions } from './documents.js';
import { commitmentsPermissions } from './commitments.js';
import { eveningsPermissions } from './evenings.js';
import { identityPermissions } from './identity.js';
import { indicatorsPermissions } from './indicators.js';
import { meetingsPermissions } from './meetings.js';
import { municipalitiesPermissions } from './municipalities.js';
import { noticesPermissions } from './notices.js';
import { organisationsPermissions } from './organisations.js';
import { plansPermissions } from './plans.js';
import { programmePermissions } from './programme.js';
import { publicationPermissions } from './publication.js';
import { reportsPermissions } from './reports.js';
import { searchPermissions } from './search.js';
import { supportPermissions } from './support.js';
import { toolkitsPermissions } from './toolkits.js';
import { weeksPermissions } from './weeks.js';
import { workspacePermissions } from './workspace.js';

/**
 * Everything that may be required of an actor, and the roles that carry it; a list of each module. Derived from the
 * visibility table of the domain (who writes, who reads); a right over one record is decided by the module's policy on
 * top of this.
 */
const granted = {
  ...auditPermissions,
  ...identityPermissions,
  ...organisationsPermissions,
  ...municipalitiesPermissions,
  ...noticesPermissions,
  ...documentsPermissions,
  ...contradictionsPermissions,
  ...coalitionsPermissions,
  ...indicatorsPermissions,
  ...plansPermissions,
  ...meetingsPermissions,
  ...decisionsPermissions,
  ...budgetsPermissions,
  ...weeksPermissions,
  ...commitmentsPermissions,
  ...eveningsPermissions,
  ...toolkitsPermissions,
  ...supportPermissions,
  ...programmePermissions,
  ...workspacePermissions,
  ...publicationPermissions,
  ...searchPermissions,
  ...reportsPermissions,
} as const;

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
