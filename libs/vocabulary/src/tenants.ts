import { CBS_CODE_PATTERN } from './ids.js';
import type { Role, roles } from './permissions/roles.js';

/** A workspace belongs to one municipality, to the programme (VWS) or to the VNG: where a role can be held. */
export type TenantKind = (typeof roles)[Role];

/** The walled workspace in which the programme team of VWS and its advisers work. */
export const PROGRAMME_TENANT_ID = '00000000-0000-4000-8000-000000000001';
/** The walled workspace of the VNG. */
export const VNG_TENANT_ID = '00000000-0000-4000-8000-000000000002';

/**
 * Workspace id of the municipality that had this CBS code (`GM0397`) when it was first loaded. The id stays when a code
 * changes; the code is an attribute of the register, never a key.
 */
export function tenantIdOf(cbsCode: string): string {
  if (!CBS_CODE_PATTERN.test(cbsCode)) throw new Error(`Not a CBS municipality code: ${cbsCode}`);
  return `00000000-0000-4000-9000-00000000${cbsCode.slice(2)}`;
}
