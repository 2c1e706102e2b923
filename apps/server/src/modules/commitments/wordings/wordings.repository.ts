import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { conflict, registerConstraints } from '../../../platform/errors/domain-error.js';
import { sha256Of } from '../../../platform/secrets/secrets.js';
import type { WordingFacts } from '../commitments.facts.js';

registerConstraints({
  ck_commitment_wording_immutable: 'wording.immutable',
  uq_commitment_wording_edition: 'wording.edition_taken',
});

const columns = `id, edition, title, body, sha256, to_char(offered_at at time zone 'UTC',
  'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "offeredAt",
  to_char(retired_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "retiredAt",
    asks_reaffirmation as "asksReaffirmation", version`;

/** The hash a signer's screen computes over the text it shows. */
export function wordingHash(body: string): string {
  return sha256Of(body);
}

/** The versions of the statement of intent. */
@Injectable()
export class WordingsRepository {
  constructor(private readonly database: Database) {}

  list(): Promise<WordingFacts[]> {
    return this.database.query<WordingFacts>(`select ${columns} from commitment_wording order by created_at desc`);
  }

  byId(id: string): Promise<WordingFacts> {
    return this.database.one<WordingFacts>(`select ${columns} from commitment_wording where id = $1`, [id]);
  }

  /** The newest wording that is offered and not retired. */
  findCurrent(): Promise<WordingFacts | null> {
    return this.database.maybe<WordingFacts>(
      `select ${columns} from commitment_wording where offered_at is not null and retired_at is null
        order by offered_at desc limit 1`,
    );
  }

  insert(edition: string, title: string, body: string): Promise<WordingFacts> {
    return this.database.one<WordingFacts>(
      `insert into commitment_wording (edition, title, body, sha256) values ($1, $2, $3, $4) returning ${columns}`,
      [edition, title, body, wordingHash(body)],
    );
  }

  async change(id: string, version: number, edition: string, title: string, body: string): Promise<WordingFacts> {
    const changed = await this.database.maybe<WordingFacts>(
      `update commitment_wording set edition = $3, title = $4, body = $5, sha256 = $6, version = version + 1
        where id = $1 and version = $2 returning ${columns}`,
      [id, version, edition, title, body, wordingHash(body)],
    );
    if (!changed) throw conflict({ ...(await this.byId(id)) });
    return changed;
  }

  /**
   * Offers a wording and retires the one before it, by the clock of now: the transaction may have waited for signatures
   * under the old one.
   */
  async offer(id: string, asksReaffirmation: boolean): Promise<WordingFacts> {
    await this.database.query(
      `update commitment_wording set retired_at = clock_timestamp(), version = version + 1 where offered_at is not null
        and retired_at is null and id <> $1`,
      [id],
    );
    await this.database.query(
      `update commitment_wording set offered_at = clock_timestamp(), asks_reaffirmation = $2, version = version + 1
        where id = $1 and offered_at is null`,
      [id, asksReaffirmation],
    );
    return this.byId(id);
  }

  /**
   * Keeps the current wording as it is until this transaction ends; `exclusive` for whoever is about to change which
   * one it is.
   */
  async holdCurrent(mode: 'shared' | 'exclusive'): Promise<void> {
    await this.database.query(
      mode === 'shared' ? 'select pg_advisory_xact_lock_shared(7260901)' : 'select pg_advisory_xact_lock(7260901)',
    );
  }
}
