import { Injectable } from '@nestjs/common';
import type { QuotePage } from '@bloemen/api-contract/public';
import { Database } from '../../../platform/database/database.js';

/** What the link in a mail leads to. */
export type QuoteDoor = { tenantId: string; id: string; quoteId: string };

/** Links by which somebody who is quoted answers. */
@Injectable()
export class QuoteLinksRepository {
  constructor(private readonly database: Database) {}

  /** A link that was not revoked and is not expired, of any workspace. */
  find(tokenSha256: Buffer): Promise<QuoteDoor | null> {
    return this.database.asSystem('find the quote of a link', () =>
      this.database.maybe<QuoteDoor>(
        `select tenant_id as "tenantId", id, quote_id as "quoteId" from press_quote_link
          where token_sha256 = $1 and revoked_at is null and expires_at > now()`,
        [tokenSha256],
      ),
    );
  }

  /** What a link shows now; null when it does not stand any more. */
  async page({ id }: QuoteDoor): Promise<QuotePage | null> {
    const row = await this.database.maybe<{ page: QuotePage }>(
      `select json_build_object('municipality', m.name, 'number', r.number, 'title', r.title, 'lead', r.lead,
         'body', r.body, 'quote', q.body, 'personName', q.person_name, 'capacity', q.capacity,
         'answer', case when l.answered_at is not null then json_build_object('answer', q.state, 'remark', q.remark,
           'proposed', q.proposed_body, 'answeredAt', l.answered_at) end) as page
       from press_quote_link l join press_quote q on q.id = l.quote_id join press_release r on r.id = q.release_id
         join municipality_facts m on m.id = l.tenant_id
       where l.id = $1 and l.revoked_at is null and l.expires_at > now()
         and (q.state = 'ASKED' or (l.answered_at is not null and q.state in ('APPROVED', 'CHANGE_PROPOSED', 'REFUSED')))`,
      [id],
    );
    return row?.page ?? null;
  }
}
