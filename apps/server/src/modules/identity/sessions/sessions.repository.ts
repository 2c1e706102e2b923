import { Injectable } from '@nestjs/common';
import type { Role, TenantKind } from '@bloemen/vocabulary';
import type { Actor, Place } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import type { OpenSession, SignInMeans, Viewer } from './sessions.types.js';

export type SessionFacts = {
  id: string;
  personId: string;
  name: string;
  tenantId: string;
  tenantKind: TenantKind;
  roles: Role[];
  organisationId: string | null;
  isArchive: boolean;
  /** Not noted as used for a sixtieth of the idle time. */
  isLongUnseen: boolean;
};

export type NewSession = {
  tokenSha256: Buffer;
  personId: string;
  tenantId: string;
  means: SignInMeans;
  secondFactor: boolean;
  device: string;
  absoluteHours: number;
};

/** A role counts from the moment it was given until the moment it was ended, by the database clock. */
const isHeld = 'app_holds_now(r.starts_at, r.ends_at)';

/** Every request starts with this one, and most of what it costs is getting ready: so no more parts than it needs. */
const resolve = `
select s.id, s.person_id as "personId", p.display_name as name, held.id as "tenantId", held.kind as "tenantKind",
  held.roles, held."organisationId", held."isArchive",
  s.last_seen_at < now() - make_interval(secs => $2::int) as "isLongUnseen"
from session s
join person p on p.id = s.person_id
cross join lateral (
  select t.id, t.kind, t.is_archive as "isArchive", array_agg(distinct r.role) as roles,
    (array_agg(r.organisation_id order by r.starts_at) filter (where r.organisation_id is not null))[1] as
      "organisationId"
  from role_assignment r join tenant t on t.id = r.tenant_id
  where r.person_id = s.person_id and ${isHeld} and (t.kind = 'municipality' or s.second_factor or not $3)
  group by t.id
  order by t.id = coalesce($4::uuid, s.active_tenant_id) desc, t.id = s.active_tenant_id desc, t.name
  limit 1
) held
where s.token_sha256 = decode($1, 'hex') and s.revoked_at is null and s.expires_at > now()
  and s.last_seen_at > now() - make_interval(mins => $2::int)`;

const viewer = `
with held as (
  select t.id as "tenantId", t.kind, t.name, array_agg(distinct r.role) as roles
  from role_assignment r join tenant t on t.id = r.tenant_id
  where r.person_id = $1 and ${isHeld} group by t.id
)
select json_build_object(
  'person', json_build_object('id', p.id, 'displayName', p.display_name, 'formalName', p.formal_name, 'email', p.email,
    'isExample', p.is_example),
  'roles', (select roles from held where "tenantId" = $2),
  'workspace', (select row_to_json(held) from held where "tenantId" = $2),
  'workspaces', (select json_agg(held order by held.name) from held),
  'secondsLeft', (
    select ceil(extract(epoch from least(s.expires_at, s.last_seen_at + make_interval(mins => $4)) - now()))::int
    from session s where s.id = $3 and s.revoked_at is null)) as viewer
from person p where p.id = $1`;

const columns = `s.id, s.started_at as "signedInAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
  s.means, s.device`;
const isOpen = `s.revoked_at is null and s.expires_at > now() and s.last_seen_at > now() - make_interval(mins => $1)`;

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /**
   * In the workspace `tenantId` when a role is held there, else in the one last worked in, else in another; null
   * without any role.
   */
  async findByToken(
    tokenSha256: string,
    idleMinutes: number,
    needsSecondFactor: boolean,
    tenantId: string | null,
  ): Promise<SessionFacts | null> {
    const [held] = await this.database.asSystemAtOnce<SessionFacts>('resolve a session cookie', resolve, [
      tokenSha256,
      idleMinutes,
      needsSecondFactor,
      tenantId,
    ]);
    return held ?? null;
  }

  /** Notes that a session is used, and never waits for another request of the same session. */
  async noteSeen(id: string): Promise<void> {
    await this.database.asSystemAtOnce(
      'note that a session is used',
      `update session set last_seen_at = now() where id in (select id from session where id = $1
        for update skip locked)`,
      [id],
    );
  }

  /** The municipal workspaces in which a person speaks for an organisation now, by name; at most fifty. */
  placesOfPartner(personId: string): Promise<Place[]> {
    return this.database.asSystemAtOnce(
      'find for which coalitions somebody speaks for an organisation',
      `select t.id as "tenantId", t.kind as "tenantKind", array_agg(distinct r.role) as roles,
         (array_agg(r.organisation_id order by r.starts_at) filter (where r.organisation_id is not null))[1] as
           "organisationId", t.is_archive as "isArchive"
       from role_assignment r join tenant t on t.id = r.tenant_id
       where r.person_id = $1 and ${isHeld} and t.kind = 'municipality'
       group by t.id having bool_or(r.role = 'PARTNER') order by t.name limit 50`,
      [personId],
    );
  }

  /** The workspaces in which a person holds a role now; the one last worked in comes first. */
  workspacesOf(personId: string): Promise<{ tenantId: string; kind: TenantKind }[]> {
    return this.database.query(
      `select t.id as "tenantId", t.kind from tenant t
       where exists (select from role_assignment r where r.tenant_id = t.id and r.person_id = $1 and ${isHeld})
       order by (select max(s.last_seen_at) from session s where s.person_id = $1
         and s.active_tenant_id = t.id) desc nulls last, t.name`,
      [personId],
    );
  }

  start({
    tokenSha256,
    personId,
    tenantId,
    means,
    secondFactor,
    device,
    absoluteHours,
  }: NewSession): Promise<{ id: string }> {
    return this.database.one(
      `insert into session (token_sha256, person_id, active_tenant_id, means, second_factor, device, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + make_interval(hours => $7)) returning id`,
      [tokenSha256, personId, tenantId, means, secondFactor, device, absoluteHours],
    );
  }

  async endByToken(tokenSha256: Buffer): Promise<void> {
    await this.database.query('update session set revoked_at = now() where token_sha256 = $1 and revoked_at is null', [
      tokenSha256,
    ]);
  }

  open(personId: string, idleMinutes: number): Promise<Omit<OpenSession, 'isCurrent'>[]> {
    return this.database.query(
      `select ${columns} from session s where s.person_id = $2 and ${isOpen} order by s.started_at desc limit 100`,
      [idleMinutes, personId],
    );
  }

  end(id: string, personId: string): Promise<Omit<OpenSession, 'isCurrent'>> {
    return this.database.one(
      `update session s set revoked_at = now() where s.id = $1 and s.person_id = $2 and s.revoked_at is null
        returning ${columns}`,
      [id, personId],
    );
  }

  async endOthers(personId: string, keptId: string): Promise<string[]> {
    const ended = await this.database.query<{ id: string }>(
      `update session set revoked_at = now() where person_id = $1 and id <> $2 and revoked_at is null
        and expires_at > now() returning id`,
      [personId, keptId],
    );
    return ended.map(({ id }) => id);
  }

  /**
   * Notes where a person works now, for the next tab that opens. Null when the person holds no role there, or may not
   * enter it with this session.
   */
  enter(id: string, personId: string, tenantId: string, needsSecondFactor: boolean): Promise<{ id: string } | null> {
    return this.database.maybe(
      `update session s set active_tenant_id = $3
       where s.id = $1 and s.person_id = $2 and s.revoked_at is null
         and exists (select from role_assignment r where r.tenant_id = $3 and r.person_id = $2 and ${isHeld})
         and (s.second_factor or not $4 or exists (select from tenant t where t.id = $3 and t.kind = 'municipality'))
       returning s.id`,
      [id, personId, tenantId, needsSecondFactor],
    );
  }

  async viewer(
    { personId, sessionId }: Pick<Actor, 'personId' | 'sessionId'>,
    tenantId: string,
    idleMinutes: number,
  ): Promise<Omit<Viewer, 'permissions'>> {
    const { viewer: found } = await this.database.one<{ viewer: Omit<Viewer, 'permissions'> }>(viewer, [
      personId,
      tenantId,
      sessionId,
      idleMinutes,
    ]);
    return found;
  }

  /** Removes what can no longer be used; ended sessions are kept for a month to be looked into. */
  async purge(): Promise<void> {
    await this.database.query(`delete from session where expires_at < now() - interval '30 days'`);
    await this.database.query(`delete from sign_in_token where expires_at < now() - interval '1 day'`);
    await this.database.query(`delete from sign_in_attempt where window_started_at < now() - interval '1 day'`);
  }
}
