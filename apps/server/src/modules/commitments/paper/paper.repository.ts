import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import type { PaperFacts } from '../commitments.facts.js';

/** What a scan says, with the round and wording it came in under, until a second person has looked at it. */
export type StoredPaper = PaperFacts & {
  sha256: string;
  round: number;
  wordingId: string;
  receivedAt: string;
  receivedBy: string;
  receivedById: string;
};
/** Scans of statements on paper, kept with their commitment. */
@Injectable()
export class PaperRepository {
  constructor(private readonly database: Database) {}

  async keep(id: string, paper: StoredPaper): Promise<void> {
    await this.database.query('update commitment set paper = $2, version = version + 1 where id = $1', [id, paper]);
  }

  async find(id: string): Promise<StoredPaper | null> {
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
}
