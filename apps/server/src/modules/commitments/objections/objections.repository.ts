import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { Authority, ObjectionOutcome, SignatureStanding, SigningMeans } from '../commitment.rules.js';
import { outcomeJoin } from '../signature-outcome.js';

/** What an objection says and how it was settled; a JSON object of `signature_notice n`. */
export const objectionJson = `json_build_object('id', n.id, 'signatureId', n.signature_id, 'objectedAt', n.objected_at,
  'objector', n.objector, 'objection', n.objection,
  'outcome', n.outcome, 'settlement', n.settlement, 'settledAt', n.settled_at, 'settledByName', n.settled_by_name)`;

/** Where the link of a notice leads. */
export type NoticeDoor = { tenantId: string; id: string };

/** A notice with the signature it tells of, and how that stands by now. */
export type Notice = {
  id: string;
  email: string;
  municipality: string;
  signatureId: string;
  commitmentId: string;
  signerName: string;
  signerCapacity: string;
  signedAt: string;
  signedOn: string;
  place: string | null;
  means: SigningMeans;
  witnessName: string | null;
  authority: Authority;
  eventId: string | null;
  standing: SignatureStanding;
  objectedAt: string | null;
  objector: string | null;
  objection: string | null;
  outcome: ObjectionOutcome | null;
  settlement: string | null;
};

/** An open objection, and the evening at which was signed. */
export type OpenDispute = { eventId: string | null };

/** Objections to signatures, which come of the notices about them. */
@Injectable()
export class ObjectionsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Over all workspaces, by the platform itself: the token is the proof. What was used still shows what became of it.
   */
  findByToken(tokenSha256: Buffer): Promise<NoticeDoor | null> {
    return this.database.asSystem('find the notice of a link', () =>
      this.database.maybe<NoticeDoor>(
        `select tenant_id as "tenantId", id from signature_notice where token_sha256 = $1 and (expires_at > now()
          or objected_at is not null)`,
        [tokenSha256],
      ),
    );
  }

  /**
   * The notice with its signature, after the commitment is locked, so that an objection and any other move take turns.
   */
  async lock(id: string): Promise<Notice> {
    await this.database.one(
      `select 1 from signature_notice n join commitment_signature s on s.tenant_id = n.tenant_id
        and s.id = n.signature_id
       join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id where n.id = $1 for update of c`,
      [id],
    );
    return this.byId(id);
  }

  byId(id: string): Promise<Notice> {
    return this.database.one<Notice>(
      `select n.id, n.email, m.name as municipality, s.id as "signatureId", c.id as "commitmentId",
        s.signer_name as "signerName", s.signer_capacity as "signerCapacity",
         s.signed_at as "signedAt", s.signed_on::text as "signedOn", s.place, s.means, s.witness_name as "witnessName",
           s.authority, s.event_id as "eventId",
         outcome.standing,
         n.objected_at as "objectedAt", n.objector, n.objection, n.outcome, n.settlement
       from signature_notice n join commitment_signature s on s.tenant_id = n.tenant_id and s.id = n.signature_id
       join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id
         join municipality_facts m on m.id = n.tenant_id ${outcomeJoin} where n.id = $1`,
      [id],
    );
  }

  async object(id: string, objector: string, objection: string): Promise<void> {
    await this.database.query(
      'update signature_notice set objected_at = now(), objector = $2, objection = $3 where id = $1',
      [id, objector, objection],
    );
  }

  /** Settles every open objection to one signature; gives the addresses they came from. */
  async settle(
    signatureId: string,
    outcome: ObjectionOutcome,
    settlement: string,
    by: { personId: string; name: string },
  ): Promise<string[]> {
    const rows = await this.database.query<{ email: string }>(
      `update signature_notice set outcome = $2, settlement = $3, settled_at = now(), settled_by = $4,
        settled_by_name = $5
       where signature_id = $1 and objected_at is not null and outcome is null returning email`,
      [signatureId, outcome, settlement, by.personId, by.name],
    );
    return rows.map(({ email }) => email);
  }

  /** Open objections of all municipalities, oldest first, for the programme. */
  async openDisputes(): Promise<OpenDispute[]> {
    return this.database.acrossTenants('signature-disputes', async (read) => {
      const rows = await read.query<{ dispute: OpenDispute }>(
        `select json_build_object('objection', ${objectionJson}, 'municipality', m.name, 'signerName', s.signer_name,
          'signedAt', s.signed_at, 'eventId', s.event_id) as dispute
         from signature_notice n join commitment_signature s on s.tenant_id = n.tenant_id and s.id = n.signature_id
           join municipality_facts m on m.id = n.tenant_id
         where n.objected_at is not null and n.outcome is null
           order by n.objected_at limit 200`,
      );
      return rows.map(({ dispute }) => dispute);
    });
  }

  /** In which workspace an objection is. */
  workspaceOf(id: string): Promise<string> {
    return this.database.acrossTenants('signature-disputes', async (read) => {
      const { tenantId } = await read.one<{ tenantId: string }>(
        'select tenant_id as "tenantId" from signature_notice where id = $1 and objected_at is not null',
        [id],
      );
      return tenantId;
    });
  }
}
