import type { ErrorCode, Permission, Role, TenantKind } from '@bloemen/vocabulary';
import { actorPermissions } from '@bloemen/vocabulary';

/**
 * Why somebody who is signed in may do no more than a visitor: the page said nothing of whose it is, or something that
 * is not so (any more).
 */
export type Refusal = Extract<ErrorCode, `session.${string}`>;

/** A workspace with what one person is there. */
export type Place = Pick<Actor, 'tenantId' | 'tenantKind' | 'roles' | 'organisationId' | 'isArchive'>;

/**
 * Who acts, in which workspace, with which roles right now. Made anew for every request. A refused actor is whoever the
 * session belongs to, in the workspace last worked in, and has no permission at all.
 */
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
    /** Its workspace is read, and nothing is added to it any more. */
    readonly isArchive: boolean,
    readonly refusal: Refusal | null = null,
  ) {
    this.permissions = refusal ? new Set() : actorPermissions(roles);
  }

  has(permission: Permission): boolean {
    return this.permissions.has(permission);
  }

  /** The same person in another workspace, as far as the roles held there go. */
  in({ tenantId, tenantKind, roles, organisationId, isArchive }: Place): Actor {
    return new Actor(
      this.personId,
      this.sessionId,
      this.name,
      tenantId,
      tenantKind,
      roles,
      organisationId,
      isArchive,
      this.refusal,
    );
  }

  refused(refusal: Refusal): Actor {
    return new Actor(
      this.personId,
      this.sessionId,
      this.name,
      this.tenantId,
      this.tenantKind,
      this.roles,
      this.organisationId,
      this.isArchive,
      refusal,
    );
  }
}

/** How a session is read. */
export type SessionReading = {
  /** The workspace to act in; without it, or without a role there, it is the one last worked in. */
  tenantId: string | null;
  /** False for what a page asks by itself: it does not prolong the session. */
  isUse: boolean;
};

/**
 * Port of the platform that identity fills: turns a session cookie into the actor, or null. One statement, roles read
 * now.
 */
export abstract class SessionReader {
  /** @param tokenSha256 hex hash of the cookie value; the value itself is never stored or logged. */
  abstract actorFor(tokenSha256: string, reading: SessionReading): Promise<Actor | null>;
}
