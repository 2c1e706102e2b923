import type { Permission, Role, TenantKind } from '@bloemen/vocabulary';
import { actorPermissions } from '@bloemen/vocabulary';

/** Who acts, in which workspace, with which roles right now. Made anew for every request. */
export class Actor {
  private readonly permissions: ReadonlySet<Permission>;

  constructor(
    readonly personId: string,
    readonly sessionId: string,
    readonly name: string,
    readonly tenantId: string,
    readonly tenantKind: TenantKind,
    readonly roles: readonly Role[],
    /** The organisation a PARTNER speaks for. */
    readonly organisationId: string | null,
  ) {
    this.permissions = actorPermissions(roles);
  }

  has(permission: Permission): boolean {
    return this.permissions.has(permission);
  }
}

/** Port of the platform that identity fills: turns a session cookie into the actor, or null. One statement, roles read now. */
export abstract class SessionReader {
  /** @param tokenSha256 hex hash of the cookie value; the value itself is never stored or logged. */
  abstract actorFor(tokenSha256: string): Promise<Actor | null>;
}
