import { Injectable } from '@nestjs/common';
import type { FundingStatus } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict, registerConstraints } from '../../../platform/errors/domain-error.js';
import type { NumberedPage } from '../../../platform/graphql/page.js';
import type { SaveFundingInput } from './funding.inputs.js';
import type { FundingOpportunity } from './funding.types.js';

registerConstraints({
  uq_funding_opportunity_name: 'catalogue.name_exists',
  ck_funding_opportunity_period: 'funding.closes_before_opens',
});

export type FundingAsked = { search: string | null; status: FundingStatus | null; first: number; page: number };

/** Today is `$1`: what was open is closed after its last day, whoever forgot to say so. */
const today = `
select f.*, case when f.status = 'OPEN' and f.closes_on < $1::date then 'CLOSED' else f.status end as status_today
from funding_opportunity f`;

const fundingJson = `json_build_object('id', f.id, 'name', f.name, 'provider', f.provider, 'summary', f.summary, 'forWhom',
  f.for_whom, 'status', f.status_today, 'announcedOn', f.announced_on, 'opensOn', f.opens_on, 'closesOn', f.closes_on,
  'sourceText', f.source_text, 'sourceUrl', f.source_url, 'seenOn', f.seen_on, 'version', f.version)`;

/** Money that may be asked for; everybody in a workspace reads it. */
@Injectable()
export class FundingRepository {
  constructor(private readonly database: Database) {}

  list({ search, status, first, page }: FundingAsked, day: string): Promise<NumberedPage<FundingOpportunity>> {
    return this.database.one(pageStatement, [day, search, status, first, page]);
  }

  async byId(id: string, day: string): Promise<FundingOpportunity> {
    return (
      await this.database.one<{ funding: FundingOpportunity }>(
        `select ${fundingJson} as funding from (${today}) f where f.id = $2`,
        [day, id],
      )
    ).funding;
  }

  async insert(funding: SaveFundingInput): Promise<string> {
    return (
      await this.database.one<{ id: string }>(
        `insert into funding_opportunity (name, provider, summary, for_whom, status, announced_on, opens_on, closes_on,
           source_text, source_url, seen_on)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
        valuesOf(funding),
      )
    ).id;
  }

  async update(id: string, version: number, funding: SaveFundingInput, day: string): Promise<void> {
    const done = await this.database.maybe(
      `update funding_opportunity set name = $1, provider = $2, summary = $3, for_whom = $4, status = $5,
         announced_on = $6, opens_on = $7, closes_on = $8, source_text = $9, source_url = $10, seen_on = $11,
         version = version + 1
       where id = $12 and version = $13 returning 1`,
      [...valuesOf(funding), id, version],
    );
    if (!done) throw conflict({ ...(await this.byId(id, day)) });
  }
}

function valuesOf(funding: SaveFundingInput): unknown[] {
  return [
    funding.name,
    funding.provider,
    funding.summary,
    funding.forWhom ?? null,
    funding.status,
    funding.announcedOn ?? null,
    funding.opensOn ?? null,
    funding.closesOn ?? null,
    funding.sourceText,
    funding.sourceUrl ?? null,
    funding.seenOn,
  ];
}

const inOrder = `array_position(array['OPEN', 'ANNOUNCED', 'CLOSED'], f.status_today), f.closes_on nulls last, lower(f.name)`;

const pageStatement = `
with found as (
  select f.* from (${today}) f
  where ($3::text is null or f.status_today = $3)
    and app_finds($2, concat_ws(' ', f.name, f.provider, f.summary, f.for_whom))
), listed as (
  select f.* from found f order by ${inOrder}, f.id limit $4 offset $4 * ($5 - 1)
)
select (select count(*)::int from found) as "totalCount",
  coalesce((select json_agg(${fundingJson} order by ${inOrder}, f.id) from listed f), '[]') as nodes`;
