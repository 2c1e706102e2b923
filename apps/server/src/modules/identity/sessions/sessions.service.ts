import { Injectable } from '@nestjs/common';
import { actorPermissions, type TenantKind } from '@bloemen/vocabulary';
import { Actor, SessionReader, type SessionReading } from '../../../platform/access/actor.js';
import { Config } from '../../../platform/config/config.js';
import { Database } from '../../../platform/database/database.js';
import { DomainError, refuseUnless } from '../../../platform/errors/domain-error.js';
import { Every } from '../../../platform/jobs/job.js';
import { AuditService } from '../../audit/audit.service.js';
import type { IdentityAuditType } from '../identity.audit.js';
import { hashOf, isSecret, newSecret } from '../../../platform/secrets/secrets.js';
import { deviceName } from './session.rules.js';
import { SessionsRepository } from './sessions.repository.js';
import type { OpenSession, SignInMeans, Viewer } from './sessions.types.js';
import { identitySettings } from '../identity.settings.js';

/** Somebody who has proved who they are, and the browser in which that happened. */
export type Proven = {
  personId: string;
  means: SignInMeans;
  secondFactor: boolean;
  userAgent: string | undefined;
  formerToken: string | null;
};

/**
 * Starts, resolves and ends sessions. Signing in always makes a new secret and ends the session the browser had before.
 * A session is of a person; each request says in which workspace. Roles are read with every resolution, so whoever
 * loses the last role in a workspace is out of it at the next request. Codes: sign_in.no_role,
 * sign_in.second_factor_needed, workspace.not_yours, not_found.
 */
@Injectable()
export class SessionsService extends SessionReader {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly audit: AuditService,
  ) {
    super();
  }

  async actorFor(tokenSha256: string, { tenantId, isUse }: SessionReading): Promise<Actor | null> {
    const { SESSION_IDLE_MINUTES } = this.settings;
    const held = await this.sessions.findByToken(tokenSha256, SESSION_IDLE_MINUTES, this.needsSecondFactor, tenantId);
    if (isUse && held?.isLongUnseen) await this.sessions.noteSeen(held.id);
    return (
      held &&
      new Actor(
        held.personId,
        held.id,
        held.name,
        held.tenantId,
        held.tenantKind,
        held.roles,
        held.organisationId,
        held.isArchive,
      )
    );
  }

  /** Returns the secret for the session cookie. */
  async start({ personId, means, secondFactor, userAgent, formerToken }: Proven): Promise<string> {
    const workspaces = await this.database.asSystem('find where a person who signs in may work', async () => {
      if (isSecret(formerToken)) await this.sessions.endByToken(hashOf(formerToken));
      return this.sessions.workspacesOf(personId);
    });
    refuseUnless(workspaces.length > 0, 'sign_in.no_role');
    const workspace = workspaces.find(({ kind }) => this.admits(kind, secondFactor));
    if (!workspace) throw new DomainError('sign_in.second_factor_needed');
    const { tenantId } = workspace;
    const secret = newSecret();
    await this.database.run({ tenantId, actorId: personId }, async () => {
      const { id } = await this.sessions.start({
        tokenSha256: hashOf(secret),
        personId,
        tenantId,
        means,
        secondFactor,
        device: deviceName(userAgent),
        absoluteHours: this.settings.SESSION_ABSOLUTE_HOURS,
      });
      this.audit.record<IdentityAuditType>('session.started', id, { means, secondFactor });
    });
    return secret;
  }

  /** The same person in each workspace where they speak for an organisation now, by name of the workspace. */
  async asPartner(actor: Actor): Promise<Actor[]> {
    return (await this.sessions.placesOfPartner(actor.personId)).map((place) => actor.in(place));
  }

  async end(actor: Actor): Promise<void> {
    await this.database.run({ tenantId: actor.tenantId, actorId: actor.personId }, async () => {
      await this.sessions.end(actor.sessionId, actor.personId);
      this.audit.record<IdentityAuditType>('session.ended', actor.sessionId);
    });
  }

  async open(actor: Actor): Promise<OpenSession[]> {
    const open = await this.sessions.open(actor.personId, this.settings.SESSION_IDLE_MINUTES);
    return open.map((session) => ({ ...session, isCurrent: session.id === actor.sessionId }));
  }

  async revoke(actor: Actor, sessionId: string): Promise<OpenSession> {
    const ended = await this.sessions.end(sessionId, actor.personId);
    this.audit.record<IdentityAuditType>('session.revoked', sessionId);
    return { ...ended, isCurrent: sessionId === actor.sessionId };
  }

  async revokeOthers(actor: Actor): Promise<number> {
    const ended = await this.sessions.endOthers(actor.personId, actor.sessionId);
    for (const id of ended) this.audit.record<IdentityAuditType>('session.revoked', id);
    return ended.length;
  }

  viewer(actor: Actor): Promise<Viewer> {
    return this.viewerIn(actor, actor.tenantId);
  }

  async enter(actor: Actor, tenantId: string): Promise<Viewer> {
    const entered = await this.sessions.enter(actor.sessionId, actor.personId, tenantId, this.needsSecondFactor);
    refuseUnless(entered, 'workspace.not_yours');
    this.audit.record<IdentityAuditType>('session.workspace_changed', actor.sessionId, { to: tenantId });
    return this.viewerIn(actor, tenantId);
  }

  @Every(3600)
  async purge(): Promise<void> {
    await this.database.asSystem('remove expired sessions and tokens', () => this.sessions.purge());
  }

  private async viewerIn(actor: Actor, tenantId: string): Promise<Viewer> {
    const viewer = await this.sessions.viewer(actor, tenantId, this.settings.SESSION_IDLE_MINUTES);
    return { ...viewer, permissions: [...actorPermissions(viewer.roles)] };
  }

  private get settings() {
    return this.config.of(identitySettings);
  }

  private get needsSecondFactor(): boolean {
    return this.settings.REQUIRE_MFA_FOR_NATIONAL ?? this.config.values.production;
  }

  private admits(kind: TenantKind, secondFactor: boolean): boolean {
    return kind === 'municipality' || secondFactor || !this.needsSecondFactor;
  }
}
