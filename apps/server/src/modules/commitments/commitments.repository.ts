import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { conflict, registerConstraints } from '../../platform/errors/domain-error.js';
import type { CertificateStatus } from './certificates/certificates.facts.js';
import type { CommitmentStatus, ReaffirmationReason } from './commitment.rules.js';
import type { CommitmentFacts, PaperFacts, SignatureFacts, SignatureOutcome } from './commitments.facts.js';
import type { CommitmentsPage } from './commitments.types.js';
import { decisionJson } from './sourced-decisions/sourced-decisions.repository.js';
import { involvedInEvening } from '../evenings/events.repository.js';
import { objectionJson } from './objections/notices.repository.js';
import { outcomeJoin } from './signature-outcome.js';

registerConstraints({
  uq_commitment_one_open: 'commitment.already_open',
  uq_commitment_signature_witness_code: 'signing.code_wrong',
  ck_commitment_signature_signer: 'bad_input',
  ck_commitment_signature_reference: 'signing.authority_needs_reference',
  ck_commitment_signature_date: 'signing.authority_needs_date',
  pk_commitment_decision: 'commitment.move_not_allowed',
  fk_commitment_decision_signature: 'commitment.move_not_allowed',
});

const columns = `id, status, round, signer_name as "signerName", signer_capacity as "signerCapacity",
  signer_portfolio as "signerPortfolio",
  lapses_on::text as "lapsesOn", reaffirmation_reason as "reaffirmationReason",
  withdrawn_reason as "withdrawnReason", awaits_confirmation as "awaitsConfirmation",
    is_demonstration as "isDemonstration",
  to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt", version`;

const signatureColumns = `id, commitment_id as "commitmentId", round, occasion, wording_id as "wordingId",
  wording_sha256 as "wordingSha256", signer_name as "signerName",
  signer_capacity as "signerCapacity", signer_portfolio as "signerPortfolio", authority,
    authority_reference as "authorityReference", authority_on::text as "authorityOn",
  means, witness_name as "witnessName", event_id as "eventId", place, signed_at as "signedAt",
    signed_on::text as "signedOn", audit_seq::int as "auditSeq"`;

export type Signer = { signerName: string; signerCapacity: string; signerPortfolio: string | null };
/** What a scan says, with the round and wording it came in under, until a second person has looked at it. */
export type StoredPaper = PaperFacts & {
  sha256: string;
  round: number;
  wordingId: string;
  receivedAt: string;
  receivedBy: string;
  receivedById: string;
};
export type SignedOutcome = Pick<SignatureOutcome, 'standing' | 'since'> & {
  awaitsConfirmation: boolean;
  hasCoordinator: boolean;
  certificateCode: string;
  certificateStatus: CertificateStatus;
};
export type StoredPage = Omit<CommitmentsPage, 'letter'> & { municipality: { name: string; takesPart: boolean } };
export type NewSignature = Omit<SignatureFacts, 'id' | 'signedAt'> & {
  witnessId: string | null;
  witnessCodeSha256: Buffer | null;
  deviceSha256: string | null;
  paperSha256: string | null;
  confirmedBy: string | null;
};

/** Commitments and signatures of the current workspace. */
@Injectable()
export class CommitmentsRepository {
  constructor(private readonly database: Database) {}

  /**
   * All of the workspace, newest first, with signatures and certificates, as one document; addresses only for who may
   * invite.
   */
  async page(mayInvite: boolean): Promise<StoredPage> {
    const { page } = await this.database.one<{ page: StoredPage }>(pageStatement, [mayInvite]);
    return page;
  }

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
      `select ${columns} from commitment where status not in ('LAPSED', 'WITHDRAWN', 'ENDED')`,
    );
  }

  lockById(id: string): Promise<CommitmentFacts> {
    return this.database.one<CommitmentFacts>(`select ${columns} from commitment where id = $1 for update`, [id]);
  }

  lockOpen(): Promise<CommitmentFacts | null> {
    return this.database.maybe<CommitmentFacts>(
      `select ${columns} from commitment where status not in ('LAPSED', 'WITHDRAWN', 'ENDED') for update`,
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
         awaits_confirmation = awaits_confirmation and $2 in ('SIGNED_CONDITIONALLY', 'DISPUTED'), version = version + 1
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

  async keepPaper(id: string, paper: StoredPaper): Promise<void> {
    await this.database.query('update commitment set paper = $2, version = version + 1 where id = $1', [id, paper]);
  }

  async paperOf(id: string): Promise<StoredPaper | null> {
    return (
      await this.database.one<{ paper: StoredPaper | null }>('select paper from commitment where id = $1 for update', [
        id,
      ])
    ).paper;
  }

  /**
   * Hash of the scan of one round, of the last one when none is given. Throws not_found when nothing was signed on
   * paper.
   */
  async scanOf(id: string, round: number | null): Promise<string> {
    const { sha256 } = await this.database.one<{ sha256: string }>(
      `select sha256 from (
         select c.paper->>'sha256' as sha256, c.round from commitment c where c.id = $1
         union all select s.paper_sha256, s.round from commitment_signature s where s.commitment_id = $1
       ) as scan where sha256 is not null and round = coalesce($2::int, round) order by round desc limit 1`,
      [id, round],
    );
    return sha256;
  }

  findSignature(commitmentId: string, round: number): Promise<SignatureFacts | null> {
    return this.database.maybe<SignatureFacts>(
      `select ${signatureColumns} from commitment_signature where commitment_id = $1 and round = $2`,
      [commitmentId, round],
    );
  }

  signatureById(id: string): Promise<SignatureFacts> {
    return this.database.one<SignatureFacts>(`select ${signatureColumns} from commitment_signature where id = $1`, [
      id,
    ]);
  }

  /** Who brought a signature about at an evening: who planned it, invited the municipality and vouched. */
  async involvedIn(signatureId: string): Promise<string[]> {
    const { involved } = await this.database.one<{ involved: string[] }>(
      `select array_remove(${involvedInEvening} || s.witness_id, null) as involved from commitment_signature s
       left join signing_event e on e.id = s.event_id left join signing_event_municipality i on i.event_id = e.id
         and i.municipality_id = s.tenant_id where s.id = $1`,
      [signatureId],
    );
    return involved;
  }

  addSignature(signature: NewSignature): Promise<SignatureFacts> {
    const s = signature;
    return this.database.one<SignatureFacts>(
      `insert into commitment_signature (occasion, commitment_id, round, wording_id, wording_sha256, signer_name,
        signer_capacity, signer_portfolio, authority, authority_reference,
         authority_on, means, witness_name, witness_id, witness_code_sha256, event_id, place, device_sha256,
           paper_sha256, confirmed_by, audit_seq, signed_on)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
         returning ${signatureColumns}`,
      [
        s.occasion,
        s.commitmentId,
        s.round,
        s.wordingId,
        s.wordingSha256,
        s.signerName,
        s.signerCapacity,
        s.signerPortfolio,
        s.authority,
        s.authorityReference,
        s.authorityOn,
        s.means,
        s.witnessName,
        s.witnessId,
        s.witnessCodeSha256,
        s.eventId,
        s.place,
        s.deviceSha256,
        s.paperSha256,
        s.confirmedBy,
        s.auditSeq,
        s.signedOn,
      ],
    );
  }

  /** Addresses of the coordinators of the workspace, for mail about a signature. */
  async coordinators(): Promise<string[]> {
    const rows = await this.database.query<{ email: string }>(
      `select p.email from role_assignment r join person p on p.id = r.person_id
       where r.tenant_id = app_tenant_id() and r.role = 'COORDINATOR' and (r.ends_at is null or r.ends_at > now())
         order by p.email`,
    );
    return rows.map(({ email }) => email);
  }

  /** Addresses of who manages the programme, who appoints the first coordinator of a municipality. */
  programmeAdministrators(): Promise<string[]> {
    return this.database.asSystem('find who appoints the first coordinator of a municipality', async () => {
      const rows = await this.database.query<{ email: string }>(
        `select p.email from role_assignment r join person p on p.id = r.person_id
         where r.role = 'PROGRAMME_ADMIN' and (r.ends_at is null or r.ends_at > now()) order by p.email`,
      );
      return rows.map(({ email }) => email);
    });
  }

  /** True when the portfolio under which somebody signed last has a holder who began after that signature. */
  async hasNewHolder(id: string, today: string): Promise<boolean> {
    const found = await this.database.maybe(
      `select 1 from commitment_signature s join portfolio_holding h on h.tenant_id = s.tenant_id
        and h.portfolio = s.signer_portfolio
       where s.commitment_id = $1 and h.starts_on > s.signed_on and h.starts_on <= $2::date
         and not exists (select from commitment_signature later where later.tenant_id = s.tenant_id
           and later.commitment_id = s.commitment_id and later.round > s.round)`,
      [id, today],
    );
    return found !== null;
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

  async addCertificate(signatureId: string, code: string, evidenceSalt: string): Promise<void> {
    await this.database.query(
      'insert into commitment_certificate (signature_id, code, evidence_salt) values ($1, $2, $3)',
      [signatureId, code, evidenceSalt],
    );
  }

  /** How a signature stands by now, and where its proof is. */
  outcomeOf(signatureId: string): Promise<SignedOutcome> {
    return this.database.one<SignedOutcome>(
      `select outcome.standing, outcome.since::text as since,
         outcome.awaits_confirmation as "awaitsConfirmation",
         exists (select from role_assignment r where r.tenant_id = app_tenant_id() and r.role = 'COORDINATOR'
           and (r.ends_at is null or r.ends_at > now())) as "hasCoordinator", k.code as "certificateCode",
           k.status as "certificateStatus"
       from commitment_signature s
       join commitment c on c.tenant_id = s.tenant_id and c.id = s.commitment_id
       join commitment_certificate k on k.tenant_id = s.tenant_id and k.signature_id = s.id
       ${outcomeJoin}
       where s.id = $1`,
      [signatureId],
    );
  }
}

/**
 * Who may be asked to sign: who has the role of alderman or holds a portfolio now, then who signed before; their
 * address is known when they proved themselves by a code to it. One line per address, and per name.
 */
const knownSignersStatement = `
select json_build_object('name', known.name, 'capacity', known.capacity, 'portfolio', known.portfolio,
  'email', known.email, 'holdsSince', known.holds_since, 'signedOn', known.signed_on)
from (
  select distinct on (lower(one.name)) one.* from (
    select distinct on (coalesce(lower(every.email), every.name)) every.* from (
      select case when own.person_id is null then coalesce(p.formal_name, p.display_name)
          else coalesce(own.formal_name, own.display_name) end as name,
        'wethouder' as capacity, h.portfolio, p.email, h.starts_on as holds_since, null::date as signed_on, 1 as place
      from person p
      left join person_name own on own.tenant_id = app_tenant_id() and own.person_id = p.id
      left join lateral (
        select x.portfolio, x.starts_on from portfolio_holding x
        where x.person_id = p.id and x.starts_on <= current_date and (x.ends_on is null or x.ends_on > current_date)
        order by x.starts_on desc limit 1) h on true
      where h.portfolio is not null or exists (
        select from role_assignment r
        where r.tenant_id = app_tenant_id() and r.person_id = p.id and r.role = 'ALDERMAN'
          and (r.ends_at is null or r.ends_at > now()))
      union all
      select s.signer_name, s.signer_capacity, s.signer_portfolio, (
          select i.email from commitment_invitation i
          where i.tenant_id = s.tenant_id and i.commitment_id = s.commitment_id and i.round = s.round
            and i.used_at is not null and s.means = 'EMAIL_CODE' limit 1),
        null, s.signed_on, 2
      from commitment_signature s
    ) every order by coalesce(lower(every.email), every.name), every.place, every.signed_on desc
  ) one order by lower(one.name), one.place, one.email nulls last, one.signed_on desc
) known order by known.place, known.holds_since desc nulls last, known.signed_on desc, known.name`;

const pageStatement = `
select json_build_object(
  'municipality', (select json_build_object('name', m.name, 'takesPart', part.takes_part)
    from municipality m join municipality_participation part on part.municipality_id = m.id
      where m.id = app_tenant_id()),
  'knownSigners', case when $1 then array(${knownSignersStatement}) else '{}' end,
  'wording', (select json_build_object('id', w.id, 'edition', w.edition, 'title', w.title, 'body', w.body, 'sha256',
    w.sha256)
    from commitment_wording w where w.offered_at is not null and w.retired_at is null order by w.offered_at desc
      limit 1),
  'commitments', coalesce((select json_agg(json_build_object(
    'id', c.id, 'status', c.status, 'round', c.round, 'signerName', c.signer_name, 'signerCapacity', c.signer_capacity,
      'signerPortfolio', c.signer_portfolio,
    'lapsesOn', c.lapses_on, 'reaffirmationReason', c.reaffirmation_reason,
    'withdrawnReason', c.withdrawn_reason, 'awaitsConfirmation', c.awaits_confirmation, 'isDemonstration',
      c.is_demonstration, 'createdAt', c.created_at, 'version', c.version,
    'eventTitle', (select e.title from commitment_signature s join signing_event e on e.id = s.event_id
      where s.tenant_id = c.tenant_id and s.commitment_id = c.id order by s.round desc limit 1),
    'paper', c.paper,
    'invitation', (select json_build_object('email', case when $1 then i.email
      end, 'expiresAt', i.expires_at, 'sentAt', i.created_at, 'isExpired', i.expires_at <= now())
      from commitment_invitation i where i.tenant_id = c.tenant_id and i.commitment_id = c.id and i.used_at is null
        and i.revoked_at is null),
    'signatures', coalesce((select json_agg(json_build_object(
      'id', s.id, 'round', s.round, 'signerName', s.signer_name, 'signerCapacity', s.signer_capacity, 'signerPortfolio',
        s.signer_portfolio, 'authority', s.authority,
      'authorityReference', s.authority_reference, 'authorityOn', s.authority_on, 'means', s.means, 'witnessName',
        s.witness_name, 'place', s.place,
      'occasion', s.occasion, 'standing', outcome.standing, 'since', outcome.since, 'succeededBy', outcome.succeeded_by,
      'decisionReference', outcome.decision_reference, 'decisionOn', outcome.decision_on,
      'signedAt', s.signed_at, 'signedOn', s.signed_on, 'wordingEdition', w.edition, 'wordingTitle', w.title,
        'wordingBody', w.body, 'wordingSha256', s.wording_sha256,
      'certificate', (select json_build_object('code', k.code, 'status', k.status, 'failure', k.failure, 'sealedAt',
        k.sealed_at)
        from commitment_certificate k where k.tenant_id = s.tenant_id and k.signature_id = s.id)
    ) order by s.round desc) from commitment_signature s join commitment_wording w on w.id = s.wording_id ${outcomeJoin}
      where s.tenant_id = c.tenant_id and s.commitment_id = c.id), '[]'),
    'objections', coalesce((select json_agg(${objectionJson} order by n.objected_at desc) from commitment_signature s
      join signature_notice n on n.tenant_id = s.tenant_id and n.signature_id = s.id and n.objected_at is not null
        where s.tenant_id = c.tenant_id and s.commitment_id = c.id), '[]'),
    'history', coalesce((select json_agg(json_build_object('type', e.type, 'at', e.happened_at, 'reason',
      e.body->>'reason') order by e.seq)
      from audit_event e where e.subject_id = c.id::text and e.type like 'commitment.%'), '[]')
  ) order by c.created_at desc) from commitment c), '[]'),
  'decisions', coalesce((select json_agg(${decisionJson} order by d.decided_on desc) from sourced_decision d), '[]')
) as page`;
