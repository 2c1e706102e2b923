import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publicBlockCodes, tenantIdOf, type PublicBlock } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality } from '../../../../test/municipality.js';
import { PublicationModule } from '../publication.module.js';
import { ContentsService } from './contents.service.js';

type Column = { table: string; name: string; type: string; codes: string[] };
type Values = Record<string, unknown>;

/** Codes that a row needs to be shown at all, besides how open it is. */
const shown: Record<string, Values> = {
  pillar_evidence: { kind: 'INTENTION', certainty: 'DONE', withdrawn_at: null, pillar: 'P1' },
  goal: { status: 'OPEN' },
  milestone: { status: 'PLANNED' },
  activity: { status: 'RUNNING' },
  coalition: { started_precision: 'DAY' },
  coalition_membership: { state: 'MEMBER', until_on: null },
  coalition_offer: { ended_on: null },
  local_week: { year: 2021 },
  week_activity: { year: 2021 },
  commitment: { status: 'RATIFIED' },
  commitment_certificate: { status: 'READY' },
  document: { link_health: 'FOUND' },
  public_contact: { review_on: '2999-01-01' },
  budget_line: { year: 2021 },
  motion: { status: 'SUBMITTED' },
};
const closed: Record<string, Values> = {
  pillar_standing_quote: { openness: 'MUNICIPALITY' },
  action_plan: { status: 'ENDORSED_BY_COALITION' },
  coalition_offer: { ...shown['coalition_offer'], audience: 'COALITION' },
  local_week: { ...shown['local_week'], is_public: false },
  week_activity: { ...shown['week_activity'], status: 'ACCEPTED' },
  commitment: { status: 'INVITED' },
  practice_card: { status: 'NOTED' },
  budget_line: { ...shown['budget_line'], state: 'PROPOSED' },
};
const open: Record<string, Values> = {
  action_plan: { status: 'ADOPTED' },
  coalition_offer: { ...shown['coalition_offer'], audience: 'PUBLIC' },
  local_week: { ...shown['local_week'], is_public: true },
  week_activity: { ...shown['week_activity'], status: 'ACCEPTED' },
  practice_card: { status: 'CONFIRMED' },
  budget_line: { ...shown['budget_line'], state: 'AUTHORISED' },
};
type World = { code: string; facts: string; papers: string; releasedAt: string; rows: Record<string, Values> };
const past = '2021-05-25T10:00:00Z';
const worlds: Record<string, World> = {
  'of the municipality alone': {
    code: 'GM9001',
    facts: 'MUNICIPALITY',
    papers: 'RESTRICTED',
    releasedAt: past,
    rows: closed,
  },
  'of the coalition': { code: 'GM9002', facts: 'COALITION', papers: 'CONFIDENTIAL', releasedAt: past, rows: closed },
  'within the municipality': { code: 'GM9003', facts: 'COALITION', papers: 'INTERNAL', releasedAt: past, rows: closed },
  'under embargo': {
    code: 'GM9004',
    facts: 'MUNICIPALITY',
    papers: 'ACTIVELY_PUBLIC',
    releasedAt: '2999-01-01T00:00:00Z',
    rows: closed,
  },
};
const everybody: World = { code: 'GM9005', facts: 'PUBLIC', papers: 'ACTIVELY_PUBLIC', releasedAt: past, rows: open };

/** Which organisations take part is public in any case; the mailbox is there to be released. */
const always = [
  'coalition_membership.sector',
  'municipality_settings.coalition_name',
  'organisation_name.name',
  'public_contact.mailbox',
  'public_contact.person_name',
  'public_contact.person_role',
];

/** Every column that has a word on a public page, once everything in the workspace is public. A new one is a decision. */
const mayLeave = [
  'action_plan.title',
  'activity.place',
  'activity.title',
  'activity.what',
  'budget_line.source_text',
  'budget_line.title',
  'coalition_offer.how_to_join',
  'coalition_offer.moment',
  'coalition_offer.place',
  'coalition_offer.title',
  'coalition_offer.what',
  'commitment_certificate.code',
  'commitment_signature.signer_capacity',
  'commitment_signature.signer_name',
  'committee_view.committee',
  'committee_view.held_precision',
  'committee_view.remarks',
  'decision_point.body',
  'decision_point.state_source',
  'document.address',
  'document.date_precision',
  'document.title',
  'executive_decision.case_number',
  'executive_decision.meeting_precision',
  'executive_decision.subject',
  'goal.title',
  'motion.source_text',
  'motion.submitted_by',
  'motion.title',
  'motion_request.body',
  'municipality_settings.week_name',
  'pillar_evidence.source_text',
  'pillar_evidence.title',
  'practice_card.result',
  'practice_card.title',
  'practice_card.what_it_was',
  'undertaking.promised_by',
  'undertaking.promised_to',
  'undertaking.title',
  'week_activity.cost',
  'week_activity.how_to_join',
  'week_activity.organisation_name',
  'week_activity.place',
  'week_activity.title',
  'week_activity.what',
];

/**
 * A workspace with a row in every table, and in every text of it a mark that names table and column; once for each way to
 * be not public, and once with everything open. What comes out is compared column by column.
 */
describe('what leaves a workspace', () => {
  let app: TestApp;
  let columns: Column[];

  beforeAll(async () => {
    app = await testApp([PublicationModule]);
    const { sql } = app.database;
    columns = (await sql.query<Column>(columnsOfWorkspaces)).rows;
    // What keeps rows in order would keep a row out that has a mark in every column.
    await sql.query(`do $$ declare k record; begin
      for k in select conrelid::regclass as of, conname as name from pg_constraint
        where contype in ('c', 'f', 'u', 'x') and connamespace = 'public'::regnamespace and conrelid <> 0
        order by contype = 'u'
      loop execute format('alter table %s drop constraint %I', k.of, k.name); end loop;
      for k in select indexrelid::regclass as name from pg_index where indisunique and not indisprimary
        and indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
      loop execute format('drop index %s', k.name); end loop;
    end $$`);
    for (const world of [...Object.values(worlds), everybody]) await fill(world);
  });
  afterAll(() => app.close());

  async function fill({ code, facts, papers, releasedAt, rows }: World): Promise<void> {
    const { sql } = app.database;
    const tenantId = await aMunicipality(sql, code, `Plaats ${code}`);
    await sql.query(`begin; set local session_replication_role = replica;
      insert into organisation (id, name, name_key, match_keys, created_by)
        values ('${tenantId}', 'merk:organisation.name', '${code}', '{}', '${tenantId}'); commit`);
    const tables = [...new Set(columns.map(({ table }) => table))];
    for (const table of tables) {
      const own = columns.filter((column) => column.table === table);
      const values = own.map((column) => {
        const { name, type, codes } = column;
        const given = { ...shown[table], ...rows[table] };
        if (name in given) return given[name];
        if (name === 'openness') return codes.includes('RESTRICTED') ? papers : facts;
        if (name === 'released_at') return releasedAt;
        if (type === 'uuid') return tenantId;
        if (type.endsWith('[]')) return type === 'text[]' ? [codes[0] ?? `merk:${table}.${name}`] : [];
        if (codes.length > 0) return codes[0];
        return valueOf(column, code);
      });
      const client = await sql.connect();
      try {
        await client.query('begin; set local session_replication_role = replica');
        await client.query(
          `insert into ${table} (${own.map(({ name }) => `"${name}"`).join(', ')})
           values (${own.map((_, at) => `$${at + 1}`).join(', ')})`,
          values,
        );
        await client.query('commit');
      } finally {
        client.release();
      }
    }
  }

  async function marksOf({ code }: World, blocks: readonly PublicBlock[] = publicBlockCodes): Promise<string[]> {
    const contents = await app.get(ContentsService).now(tenantIdOf(code), blocks);
    const marks = JSON.stringify(contents).match(/merk:[a-z_]+\.[a-z_]+/g) ?? [];
    return [...new Set(marks.map((mark) => mark.slice(5)))].sort();
  }

  it.each(Object.entries(worlds))('is no word of what is %s', async (_, world) => {
    expect(await marksOf(world)).toEqual(always);
  });

  it('is of what is public these columns and no other', async () => {
    expect(await marksOf(everybody)).toEqual([...always, ...mayLeave].sort());
  });

  it('is of another workspace nothing', async () => {
    const { sql } = app.database;
    const empty = await aMunicipality(sql, 'GM9006', 'Leeg');
    const contents = await app.get(ContentsService).now(empty, publicBlockCodes);
    expect(JSON.stringify(contents)).not.toContain('merk:');
  });
});

function valueOf({ table, name, type }: Column, code: string): unknown {
  if (type === 'text') return `merk:${table}.${name}`;
  if (['integer', 'bigint', 'smallint', 'numeric', 'double precision'].includes(type)) return 1;
  if (type === 'boolean') return false;
  if (type === 'jsonb' || type === 'json') return JSON.stringify({ merk: `merk:${table}.${name}` });
  if (type === 'bytea') return Buffer.from(`${code}${table}${name}`);
  if (type === 'date') return '2021-05-25';
  if (type.startsWith('timestamp')) return '2021-05-25T10:00:00Z';
  return null;
}

/** Columns of every table of a workspace, with the codes a check allows. */
const columnsOfWorkspaces = `
select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type, coalesce((
    select array_agg(m[1]) from pg_constraint k,
      regexp_matches(pg_get_constraintdef(k.oid), '''([A-Z0-9_]+)''::text', 'g') as m
    where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]), '{}') as codes
from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attgenerated = '' and a.attidentity = ''
  and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped)
order by c.relname, a.attnum`;
