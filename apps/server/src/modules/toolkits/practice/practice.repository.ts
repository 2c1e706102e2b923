import { Injectable } from '@nestjs/common';
import type { PillarCode } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import type { PracticeExample, PracticeExampleConnection, PracticeQuestion } from './practice.types.js';

export type ExamplesAsked = {
  search: string | null;
  pillar: PillarCode | null;
  province: string | null;
  first: number;
  page: number;
};

/** What a source tells that a municipality did. */
export type SourcedExample = Omit<PracticeExample, 'isConfirmed' | 'askedAt'> & { sourceText: string };

const exampleJson = `json_build_object('id', e.id, 'municipalityId', e.municipality_id, 'place', e.place, 'province',
  e.province, 'pillar', e.pillar, 'title', e.title, 'whatItWas', e.what_it_was, 'result', e.result, 'partners',
  e.partners, 'year', e.year, 'sourceText', e.source_text, 'sourceUrl', e.source_url, 'toldOn', e.told_on,
  'isConfirmed', e.is_card, 'askedAt', (select max(q.asked_at) from practice_question q
    where q.tenant_id = app_tenant_id() and q.example_id = e.id))`;

/** Examples of all municipalities, and the questions that the own one asked or was asked. */
@Injectable()
export class PracticeRepository {
  constructor(private readonly database: Database) {}

  async list({ search, pillar, province, first, page }: ExamplesAsked): Promise<PracticeExampleConnection> {
    const found = await this.database.one<PracticeExampleConnection>(pageStatement, [
      search,
      pillar,
      province,
      first,
      page,
    ]);
    return { ...found, nodes: found.nodes.map(withTimes) };
  }

  sourced(): Promise<SourcedExample[]> {
    return this.database.query(
      `select e.id, e.municipality_id as "municipalityId", e.place, e.province, e.pillar, e.title,
         e.what_it_was as "whatItWas", e.result, e.partners, e.year, e.source_text as "sourceText",
         e.source_url as "sourceUrl", e.told_on::text as "toldOn"
       from practice_example_facts e where not e.is_card order by e.told_on desc, e.place, e.title`,
    );
  }

  async byId(id: string): Promise<PracticeExample> {
    const { example } = await this.database.one<{ example: PracticeExample }>(
      `select ${exampleJson} as example from practice_example_facts e where e.id = $1`,
      [id],
    );
    return withTimes(example);
  }

  /** One question of this municipality at a time, until the unit of work ends; how many it asked of late. */
  async askedOfLate(exampleId: string): Promise<{ today: number; aboutThis: number }> {
    await this.database.query(
      `select pg_advisory_xact_lock(hashtextextended('practice question ' || app_tenant_id(), 0))`,
    );
    return this.database.one(
      `select count(*) filter (where asked_at > now() - interval '1 day')::int as today,
         count(*) filter (where example_id = $1 and asked_at > now() - interval '30 days')::int as "aboutThis"
       from practice_question where tenant_id = app_tenant_id()`,
      [exampleId],
    );
  }

  /** Who asks, and where the answer goes. */
  asker(personId: string): Promise<{ municipality: string; email: string }> {
    return this.database.one(
      `select m.name as municipality, p.email from municipality_facts m, person_named p
        where m.id = app_tenant_id() and p.id = $1`,
      [personId],
    );
  }

  /** Of another municipality; the platform itself may read them, nobody else. */
  async addressesOf(municipalityId: string): Promise<string[]> {
    const rows = await this.database.asSystem('mail a question about an example', () =>
      this.database.query<{ email: string }>(
        'select distinct email from coordinator_address where tenant_id = $1 order by email',
        [municipalityId],
      ),
    );
    return rows.map(({ email }) => email);
  }

  async ask(
    example: PracticeExample,
    asked: { question: string; by: string; byName: string; replyTo: string },
  ): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into practice_question (example_id, example_title, municipality_id, question, asked_by, asked_by_name,
         reply_to)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [example.id, example.title, example.municipalityId, asked.question, asked.by, asked.byName, asked.replyTo],
    );
    return id;
  }

  questions(): Promise<PracticeQuestion[]> {
    return this.database.query(
      `select q.id, q.example_id as "exampleId", q.example_title as "exampleTitle",
         q.tenant_id = app_tenant_id() as "isOurs", m.name as municipality, q.question,
         q.asked_by_name as "askedByName", case when q.tenant_id <> app_tenant_id() then q.reply_to end as "replyTo",
         q.asked_at as "askedAt"
       from practice_question q join municipality_facts m
         on m.id = case when q.tenant_id = app_tenant_id() then q.municipality_id else q.tenant_id end
       order by q.asked_at desc, q.id limit 100`,
    );
  }
}

const withTimes = (example: PracticeExample): PracticeExample => ({
  ...example,
  askedAt: example.askedAt && new Date(example.askedAt),
});

const pageStatement = `
with found as (
  select e.* from practice_example_facts e
  where ($2::text is null or e.pillar = $2) and ($3::text is null or e.province_code = $3)
    and app_finds($1, concat_ws(' ', e.title, e.place, e.what_it_was, e.partners, e.result))
), listed as (
  select e.* from found e order by e.told_on desc, e.place, e.title, e.id limit $4 offset $4 * ($5 - 1)
)
select (select count(*)::int from found) as "totalCount",
  coalesce((select json_agg(${exampleJson} order by e.told_on desc, e.place, e.title, e.id) from listed e), '[]') as nodes,
  coalesce((select json_agg(json_build_object('code', p.province_code, 'name', p.province, 'examples', p.examples)
    order by p.province) from (select province_code, province, count(*)::int as examples from practice_example_facts
      group by province_code, province) p), '[]') as provinces`;
