export { errorCodes, isErrorCode, sentenceOf, type ErrorCode } from './errors/index.js';
export { actorPermissions, permissions, permissionsOf, roles, rolesOf, type Permission, type Role } from './permissions.js';
export { levels, pillarCodes, pillarNames, type Level, type PillarCode } from './pillars.js';
export { PROGRAMME_TENANT_ID, VNG_TENANT_ID, tenantIdOf, type TenantKind } from './tenants.js';
