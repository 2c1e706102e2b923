import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { conflict, registerConstraints } from '../../platform/errors/domain-error.js';
import type { CommitmentStatus, ReaffirmationReason } from './commitment.rules.js';
import type { CommitmentFacts } from './commitments.facts.js';

registerConstraints({
  uq_commitment_one_open: 'commitment.already_open',
  pk_commitment_decision: 'commitment.move_not_allowed',
  fk_commitment_decision_signature: 'commitment.move_not_allowed',
});

const columns = `id, status, round, signer_name as "signerName", signer_capacity as "signerCapacity",
  signer_portfolio as "signerPortfolio",
  lapses_on::text as "lapsesOn", reaffirmation_reason as "reaffirmationReason",
  withdrawn_reason as "withdrawnReason", awaits_confirmation as "awaitsConfirmation",
    is_demonstration as "isDemonstration",
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt", version`;

export type Signer = { signerName: string; signerCapacity: string; signerPortfolio: string | null };
/** Commitments of the current workspace: their state and who is asked to sign. */
@Injectable()
export class CommitmentsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Whether a municipality takes part under a signature that waits for its college; another one than the own is read as
   * the programme's role.
   */
  async isConditional(municipalityId: string): Promise<boolean> {
    const statement =
      'select is_conditional as "isConditional" from municipality_participation where municipality_id = $1';
    const read = (from: Pick<Database, 'one'>) => from.one<{ isConditional: boolean }>(statement, [municipalityId]);
    const isOwn = this.database.scopeNow().tenantId === municipalityId;
    return (isOwn ? await read(this.database) : await this.database.acrossTenants('participation', read)).isConditional;
  }

  byId(id: string): Promise<CommitmentFacts> {
    return this.database.one<CommitmentFacts>(`select ${columns} from commitment where id = $1`, [id]);
  }

  /** The one commitment of the workspace that has not come to an end. */
  findOpen(): Promise<CommitmentFacts | null> {
    return this.database.maybe<CommitmentFacts>(
      `select ${columns} from commitment where app_commitment_is_open(status)`,
    );
  }

  lockById(id: string): Promise<CommitmentFacts> {
    return this.database.one<CommitmentFacts>(`select ${columns} from commitment where id = $1 for update`, [id]);
  }

  lockOpen(): Promise<CommitmentFacts | null> {
    return this.database.maybe<CommitmentFacts>(
      `select ${columns} from commitment where app_commitment_is_open(status) for update`,
    );
  }

  invite({ signerName, signerCapacity, signerPortfolio }: Signer): Promise<CommitmentFacts> {
    return this.database.one<CommitmentFacts>(
      `insert into commitment (signer_name, signer_capacity, signer_portfolio) values ($1, $2, $3)
        returning ${columns}`,
      [signerName, signerCapacity, signerPortfolio],
    );
  }

  /** The same for somebody who signs at an evening; when another tap was first, its commitment stands. */
  async inviteUnlessOpen({ signerName, signerCapacity, signerPortfolio }: Signer): Promise<void> {
    await this.database.query(
      `insert into commitment (signer_name, signer_capacity, signer_portfolio) values ($1, $2, $3)
        on conflict do nothing`,
      [signerName, signerCapacity, signerPortfolio],
    );
  }

  /** Makes a commitment an example. False when an earlier round of it was signed. */
  async markExample(id: string): Promise<boolean> {
    return (
      (await this.database.maybe(
        'update commitment set is_demonstration = true where id = $1 and round = 1 returning 1',
        [id],
      )) !== null
    );
  }

  /** Another signer for an invitation that nobody answered yet, or for a reaffirmation. */
  async nameSigner(
    id: string,
    version: number,
    { signerName, signerCapacity, signerPortfolio }: Signer,
  ): Promise<CommitmentFacts> {
    const named = await this.database.maybe<CommitmentFacts>(
      `update commitment set signer_name = $3, signer_capacity = $4, signer_portfolio = $5, version = version + 1
        where id = $1 and version = $2 returning ${columns}`,
      [id, version, signerName, signerCapacity, signerPortfolio],
    );
    if (!named) throw conflict({ ...(await this.lockById(id)) });
    return named;
  }

  /** Writes the outcome of a move on a row that is locked; a scan that still waited no longer does. */
  moved(
    id: string,
    to: CommitmentStatus,
    changes: { lapsesOn?: string | null; reason?: ReaffirmationReason; withdrawnReason?: string } = {},
  ): Promise<CommitmentFacts> {
    return this.database.one<CommitmentFacts>(
      `update commitment set status = $2, lapses_on = $3, reaffirmation_reason = $4, round = round + case
        when $2 = 'REAFFIRMATION_DUE' then 1 else 0 end,
         withdrawn_reason = $5, paper = null,
         awaits_confirmation = awaits_confirmation and app_commitment_is_conditional($2), version = version + 1
       where id = $1 returning ${columns}`,
      [id, to, changes.lapsesOn ?? null, changes.reason ?? null, changes.withdrawnReason ?? null],
    );
  }

  /** Marks whether a signature waits for the word of its municipality. */
  async markAwaiting(id: string, awaitsConfirmation: boolean): Promise<void> {
    await this.database.query('update commitment set awaits_confirmation = $2, version = version + 1 where id = $1', [
      id,
      awaitsConfirmation,
    ]);
  }

  /** Keeps the decision under the signature of this round. */
  async addDecision({ id, round }: CommitmentFacts, reference: string, on: string): Promise<void> {
    await this.database.query(
      'insert into commitment_decision (commitment_id, round, reference, decided_on) values ($1, $2, $3, $4)',
      [id, round, reference, on],
    );
  }

  /**
   * Puts right the last decision that ratified a signature of this commitment, and gives the day it had. Null when
   * nothing was ratified afterwards, or the last signature is of a later round.
   */
  async correctDecision(id: string, reference: string, on: string): Promise<string | null> {
    const corrected = await this.database.maybe<{ before: string }>(
      `with changed as (update commitment set version = version + 1 where id = $1)
       update commitment_decision d set reference = $2, decided_on = $3 from commitment_decision was
       where (was.tenant_id, was.commitment_id, was.round) = (d.tenant_id, d.commitment_id, d.round)
         and d.commitment_id = $1
         and d.round = (select max(s.round) from commitment_signature s where s.commitment_id = $1)
       returning was.decided_on::text as before`,
      [id, reference, on],
    );
    return corrected?.before ?? null;
  }

  /** The decision that ratified the last signature of a commitment; null when none did afterwards. */
  decisionUnder(id: string): Promise<{ decisionReference: string; decisionOn: string } | null> {
    return this.database.maybe(
      `select reference as "decisionReference", decided_on::text as "decisionOn" from commitment_decision
       where commitment_id = $1 and round = (select max(round) from commitment_signature where commitment_id = $1)`,
      [id],
    );
  }

  /**
   * Whether the municipality takes part, and whether it signed under another commitment before this one; for an
   * example, examples count too.
   */
  before(
    commitmentId: string | null,
    isDemonstration: boolean,
  ): Promise<{ takesPart: boolean; signedBefore: boolean }> {
    return this.database.one(
      `select part.takes_part as "takesPart", exists (
         select from commitment_signature s join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id
         where s.commitment_id is distinct from $1::uuid and (not c.is_demonstration or $2)) as "signedBefore"
       from municipality_participation part where part.municipality_id = app_tenant_id()`,
      [commitmentId, isDemonstration],
    );
  }

  /** Addresses of the coordinators of the workspace, for mail about a signature. */
  async coordinators(): Promise<string[]> {
    const rows = await this.database.query<{ email: string }>(
      'select email from coordinator_address where tenant_id = app_tenant_id() order by email',
    );
    return rows.map(({ email }) => email);
  }

  /** Addresses of who manages the programme, who appoints the first coordinator of a municipality. */
  programmeAdministrators(): Promise<string[]> {
    return this.database.asSystem('find who appoints the first coordinator of a municipality', async () => {
      const rows = await this.database.query<{ email: string }>(
        `select email from role_holder where role = 'PROGRAMME_ADMIN' order by email`,
      );
      return rows.map(({ email }) => email);
    });
  }

  /** Marks that the coordinators are reminded; false when they were already. */
  async markReminded(id: string): Promise<boolean> {
    return (
      (await this.database.maybe(
        'update commitment set reminded_at = now() where id = $1 and reminded_at is null returning 1',
        [id],
      )) !== null
    );
  }
}
