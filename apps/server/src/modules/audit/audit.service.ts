import { Injectable } from '@nestjs/common';
import type { TrailType } from '@bloemen/vocabulary';
import { Database } from '../../platform/database/database.js';

/** What an audit line may say: ids, codes, numbers and hashes; never a name or a text that somebody typed. */
export type AuditBody = Record<string, string | number | boolean | null | readonly (string | number)[]>;

/**
 * A line of the trail: `at` in UTC, to the millisecond; `hash` is SHA-256 over the bytes of `previous` and the text.
 */
export type AuditLine = {
  seq: number;
  at: string;
  type: string;
  subjectId: string | null;
  body: AuditBody;
  text: string;
  previous: string;
  hash: string;
};

/**
 * Writes and verifies the append-only, hash-chained trail of each workspace, in the transaction of the change it tells
 * of.
 */
@Injectable()
export class AuditService {
  constructor(private readonly database: Database) {}

  /**
   * Adds a line; it is there when the unit of work is committed. @param type `noun.past_tense`, declared in the
   * module's `*.audit.ts` and told in words by the vocabulary.
   */
  record<Type extends TrailType>(type: Type, subjectId: string, body: AuditBody = {}): void {
    this.database.send(append, [type, subjectId, body]);
  }

  /** Adds a line and returns its number. */
  async recordNumbered<Type extends TrailType>(type: Type, subjectId: string, body: AuditBody = {}): Promise<number> {
    const { seq } = await this.database.one<{ seq: string }>(append, [type, subjectId, body]);
    return Number(seq);
  }

  /** One line as it was hashed, with the hash before it and its own, in hex. Throws not_found. */
  line(seq: number): Promise<AuditLine> {
    return this.database.one<AuditLine>(lineStatement, [seq]);
  }

  /** The hashes of the whole chain of the current workspace in hex, the first line first. */
  async hashes(): Promise<string[]> {
    const { hashes } = await this.database.one<{ hashes: string[] }>(
      `select coalesce(array_agg(encode(hash, 'hex') order by seq), '{}') as hashes from audit_event`,
    );
    return hashes;
  }

  /** The end of the chain: the number of the last line and its hash in hex. */
  head(): Promise<{ seq: number; hash: string }> {
    return this.database.one<{ seq: number; hash: string }>(
      `select seq::int as seq, encode(hash, 'hex') as hash from audit_head`,
    );
  }

  /**
   * The whole trail of the current workspace for verifying it elsewhere: each line as it was hashed, and what the last
   * one must be.
   */
  async export(): Promise<{
    workspace: string;
    length: number;
    head: string;
    lines: { text: string; hash: string }[];
  }> {
    this.record<'trail.exported'>('trail.exported', 'trail');
    return (await this.database.one<{ trail: Awaited<ReturnType<AuditService['export']>> }>(exportStatement)).trail;
  }

  /** The number of the first link of the current workspace that does not fit, or null when chain and head agree. */
  async firstBrokenLink(): Promise<number | null> {
    const { broken } = await this.database.one<{ broken: string | null }>(verification);
    return broken === null ? null : Number(broken);
  }
}

const append = 'select audit_append($1, $2, $3) as seq';

const lineStatement = `
select e.seq::int as seq, to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.type,
  e.subject_id as "subjectId", e.body, audit_line(e.seq, e.happened_at, e.actor_id, e.type, e.subject_id,
  e.body) as text,
  encode(coalesce((select before.hash from audit_event before
    where before.seq = e.seq - 1), sha256(convert_to(e.tenant_id::text, 'UTF8'))), 'hex') as previous, encode(e.hash,
    'hex') as hash
from audit_event e where e.seq = $1`;

const exportStatement = `
select json_build_object('workspace', h.tenant_id, 'length', h.seq, 'head', encode(h.hash, 'hex'), 'lines', (
  select json_agg(json_build_object('text', audit_line(e.seq, e.happened_at, e.actor_id, e.type, e.subject_id, e.body),
    'hash', encode(e.hash, 'hex')) order by e.seq) from audit_event e)) as trail
from audit_head h`;

const verification = `
with link as (
  select e.seq, e.hash, row_number() over (order by e.seq) as place,
    audit_link(coalesce(lag(e.hash) over (order by e.seq), sha256(convert_to(e.tenant_id::text, 'UTF8'))), e.seq,
      e.happened_at, e.actor_id, e.type, e.subject_id, e.body) as expected
  from audit_event e
), last as (select max(seq) as seq from audit_event)
select min(seq) as broken from (
  select seq from link where hash <> expected or seq <> place
  union all
  select greatest(h.seq, coalesce(last.seq, 0)) from audit_head h cross join last
    where h.seq is distinct from coalesce(last.seq, 0) or h.hash is distinct from coalesce((select hash
      from audit_event e where e.seq = h.seq), h.hash)
) as problem`;
