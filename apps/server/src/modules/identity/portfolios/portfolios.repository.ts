import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { registerConstraints } from '../../../platform/errors/domain-error.js';
import type { PortfolioNow } from './portfolio-news.facts.js';

registerConstraints({ ck_portfolio_holding_period: 'bad_input' });

/** The wall shows a person to a workspace where that person has, or had, a role. */
const held = `
  select h.id, h.portfolio, coalesce(own.display_name, p.display_name, 'de wethouder') as holder, h.starts_on::text as "startsOn",
    h.ends_on::text as "endsOn", coalesce(p.is_example, false) as "isExample"
  from portfolio_holding h left join person p on p.id = h.person_id
  left join person_name own on own.tenant_id = h.tenant_id and own.person_id = h.person_id`;

/** Which alderman holds which portfolio, in the current workspace. */
@Injectable()
export class PortfoliosRepository {
  constructor(private readonly database: Database) {}

  byId(id: string): Promise<PortfolioNow> {
    return this.database.one(`${held} where h.id = $1`, [id]);
  }

  all(): Promise<PortfolioNow[]> {
    return this.database.query(`${held} order by h.starts_on, h.id`);
  }

  /** Who holds a portfolio now, locked. */
  holdersOf(portfolio: string): Promise<{ id: string; personId: string }[]> {
    return this.database.query(
      `select id, person_id as "personId" from portfolio_holding where portfolio = $1 and ends_on is null for update`,
      [portfolio],
    );
  }

  async add(personId: string, portfolio: string, startsOn: string): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      'insert into portfolio_holding (person_id, portfolio, starts_on) values ($1, $2, $3) returning id',
      [personId, portfolio, startsOn],
    );
    return id;
  }

  async end(id: string, endsOn: string): Promise<void> {
    await this.database.one('update portfolio_holding set ends_on = $2 where id = $1 and ends_on is null returning 1', [
      id,
      endsOn,
    ]);
  }
}
