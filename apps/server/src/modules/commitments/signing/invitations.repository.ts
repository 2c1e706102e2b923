import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';

/** What opens the door to one signature: an invitation that stands, in which workspace, for which commitment. */
export type Invitation = {
  tenantId: string;
  id: string;
  commitmentId: string;
  round: number;
  email: string;
  usedAt: string | null;
  /** Came by being handed on. */
  isDeputy: boolean;
  wrongCodes: number;
  eveningWrongCodes: number;
};

const columns = `tenant_id as "tenantId", id, commitment_id as "commitmentId", round, email, used_at as "usedAt", is_deputy as "isDeputy",
  wrong_codes as "wrongCodes", evening_wrong_codes as "eveningWrongCodes"`;

/** Personal links to sign and the codes that go with them. Everything expires by the database clock. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  /** Kills every older link of the commitment and makes a new one. */
  async replace(commitmentId: string, round: number, email: string, tokenSha256: Buffer, days: number): Promise<void> {
    await this.revoke(commitmentId);
    await this.database.query(
      `insert into commitment_invitation (commitment_id, round, email, token_sha256, expires_at)
        values ($1, $2, $3, $4, now() + $5 * interval '1 day')`,
      [commitmentId, round, email, tokenSha256, days],
    );
  }

  /**
   * Over all workspaces, by the platform itself: who was asked to sign so many days ago, may still sign, and was not
   * reminded. An archive reminds nobody.
   */
  dueForReminder(days: number): Promise<{ tenantId: string; id: string; commitmentId: string }[]> {
    return this.database.asSystem('find who is to be reminded to sign', () =>
      this.database.query(
        `select i.tenant_id as "tenantId", i.id, i.commitment_id as "commitmentId" from commitment_invitation i
          join municipality_facts m on m.id = i.tenant_id and m.status <> 'MERGED'
         where i.used_at is null and i.revoked_at is null and i.expires_at > now() and i.reminded_at is null
           and i.created_at <= now() - $1 * interval '1 day' order by i.created_at, i.id limit 1000`,
        [days],
      ),
    );
  }

  /**
   * Gives the invitation a new link in place of its old one, which is not kept, and marks it as reminded; null when it
   * was already, or stands no more. It expires when it would have.
   */
  remind(id: string, tokenSha256: Buffer): Promise<{ email: string; daysLeft: number } | null> {
    return this.database.maybe(
      `update commitment_invitation set token_sha256 = $2, reminded_at = now()
        where id = $1 and reminded_at is null and used_at is null and revoked_at is null and expires_at > now()
        returning email, ceil(extract(epoch from expires_at - now()) / 86400)::int as "daysLeft"`,
      [id, tokenSha256],
    );
  }

  /**
   * Ends this invitation, which its receiver gives to a deputy, and makes the deputy's, which expires when this one
   * would have; null when it stands no more or came by being handed on itself.
   */
  async handOn(id: string, email: string, tokenSha256: Buffer): Promise<{ daysLeft: number } | null> {
    const ended = await this.database.maybe<{ commitmentId: string; round: number; expiresAt: Date }>(
      `update commitment_invitation set revoked_at = now(), handed_on_at = now(), code_sha256 = null
        where id = $1 and not is_deputy and used_at is null and revoked_at is null and expires_at > now()
        returning commitment_id as "commitmentId", round, expires_at as "expiresAt"`,
      [id],
    );
    if (!ended) return null;
    return this.database.one<{ daysLeft: number }>(
      `insert into commitment_invitation (commitment_id, round, email, token_sha256, expires_at, is_deputy)
        values ($1, $2, $3, $4, $5, true)
        returning ceil(extract(epoch from expires_at - now()) / 86400)::int as "daysLeft"`,
      [ended.commitmentId, ended.round, email, tokenSha256, ended.expiresAt],
    );
  }

  async revoke(commitmentId: string): Promise<boolean> {
    const rows = await this.database.query(
      `update commitment_invitation set revoked_at = now() where commitment_id = $1 and used_at is null
        and revoked_at is null returning 1`,
      [commitmentId],
    );
    return rows.length > 0;
  }

  /**
   * Over all workspaces, by the platform itself: the token is the proof. A used link still leads to what was signed
   * with it.
   */
  findByToken(tokenSha256: Buffer): Promise<Invitation | null> {
    return this.database.asSystem('find the invitation of a signing link', () =>
      this.database.maybe<Invitation>(
        `select ${columns} from commitment_invitation where token_sha256 = $1 and revoked_at is null
          and (expires_at > now() or used_at is not null)`,
        [tokenSha256],
      ),
    );
  }

  /** The standing invitation of the workspace's open commitment. */
  findCurrent(commitmentId: string): Promise<Invitation | null> {
    return this.database.maybe<Invitation>(
      `select ${columns} from commitment_invitation where commitment_id = $1 and used_at is null and revoked_at is null
        and expires_at > now()`,
      [commitmentId],
    );
  }

  /**
   * Uses up the invitation of this round if it stands at this moment, and with a code only if that is still its code;
   * the code is gone with it. Gives its address, null when there is none any more.
   */
  async use(commitmentId: string, round: number, codeSha256: Buffer | null): Promise<string | null> {
    const used = await this.database.maybe<{ email: string }>(
      `update commitment_invitation set used_at = now(), code_sha256 = null
       where commitment_id = $1 and round = $2 and used_at is null and revoked_at is null and expires_at > now()
         and ($3::bytea is null or (code_sha256 = $3 and code_expires_at > now())) returning email`,
      [commitmentId, round, codeSha256],
    );
    return used?.email ?? null;
  }

  /** Keeps a new code; false when the one before it is younger than so many seconds. */
  async keepCode(id: string, codeSha256: Buffer, minutes: number, secondsBetween: number): Promise<boolean> {
    const rows = await this.database.query(
      `update commitment_invitation set code_sha256 = $2, code_expires_at = now() + $3 * interval '1 minute',
        code_tries = 0
       where id = $1 and (code_expires_at is null or code_expires_at < now() + $3 * interval '1 minute' - $4 * interval
         '1 second') returning 1`,
      [id, codeSha256, minutes, secondsBetween],
    );
    return rows.length > 0;
  }

  /** The hash a code must have, if it may still be tried. Locks the row, so that guesses take turns. */
  async lockCode(id: string, maxTries: number, maxWrong: number): Promise<Buffer | null> {
    const row = await this.database.maybe<{ code_sha256: Buffer | null }>(
      `select code_sha256 from commitment_invitation where id = $1 and code_expires_at > now() and code_tries < $2
        and wrong_codes < $3 for update`,
      [id, maxTries, maxWrong],
    );
    return row?.code_sha256 ?? null;
  }

  async countWrongCode(id: string): Promise<void> {
    await this.database.query(
      'update commitment_invitation set code_tries = code_tries + 1, wrong_codes = wrong_codes + 1 where id = $1',
      [id],
    );
  }

  /** The same at an evening, where each device has tries of its own and those of the link are not touched. */
  async lockCodeAtEvening(id: string, maxWrong: number): Promise<Buffer | null> {
    const row = await this.database.maybe<{ code_sha256: Buffer | null }>(
      `select code_sha256 from commitment_invitation where id = $1 and code_expires_at > now()
        and evening_wrong_codes < $2 for update`,
      [id, maxWrong],
    );
    return row?.code_sha256 ?? null;
  }

  async countWrongAtEvening(id: string): Promise<void> {
    await this.database.query(
      'update commitment_invitation set evening_wrong_codes = evening_wrong_codes + 1 where id = $1',
      [id],
    );
  }
}
