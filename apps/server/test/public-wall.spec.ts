import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { tenantIdOf } from '@bloemen/vocabulary';
import { makeClient } from '../src/platform/database/clients.js';
import { testDatabase, type TestDatabase } from './postgres.js';
import { aRowIn } from './rows.js';

const own = tenantIdOf('GM0397');

/**
 * Every table of which a visitor whom nobody knows (`Database.asPublic`) is shown a row, whatever stands in it. A table
 * that is added here is read by the whole world: it holds what registers, sources and the programme tell everybody, or
 * what somebody released, and no draft of a workspace.
 */
const shown = [
  // Registers of the country.
  'annual_week',
  'boundary_part',
  'boundary_set',
  'municipality',
  'municipality_reorganisation',
  'municipality_status_change',
  'participation_milestone',
  'postcode_area',
  'signing_event',
  'signing_event_municipality',
  'tenant',
  // Sources and figures.
  'funding_opportunity',
  'indicator_definition',
  'indicator_import',
  'indicator_observation',
  'intervention',
  'intervention_count',
  'practice_example',
  'programme_edition',
  // What the programme and municipalities released.
  'document',
  'document_withdrawal',
  'news_item',
  'press_release',
  'public_release',
  'stored_file',
  'toolkit_file',
  'toolkit_file_content',
  'toolkit_item',
  'toolkit_link',
  'toolkit_version',
  'toolkit_word',
].sort();

/** Values under which rows are open to everybody, if they are at all. */
const openStatuses = ['PUBLISHED', 'CONFIRMED', 'UNDER_REVIEW', 'ACTIVE', 'OPEN'];

describe('a visitor whom nobody knows', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let tables: { name: string; columns: string; open: string[]; hasStatus: boolean }[];

  beforeAll(async () => {
    database = await testDatabase();
    await database.sql.query(`insert into tenant values ($1, 'municipality', 'Heemstede') on conflict do nothing`, [
      own,
    ]);
    tables = (await database.sql.query<(typeof tables)[number]>(everyTable)).rows;
    await database.sql.query(`create schema kept_rows; grant usage on schema kept_rows to bloemen_app`);
    for (const { name, open } of tables) {
      const { rowCount } = await database.sql.query(`select from ${name} limit 1`);
      if (!rowCount) await aRowIn(database.sql, name, (await hasTenant(name)) ? own : null);
      const sets = open.map((column) => `${column} = ${/_at$/.test(column) ? `'2021-05-25T10:00:00Z'` : 'true'}`);
      if (sets.length > 0) await asOwner(`update ${name} set ${sets.join(', ')}`);
      await database.sql.query(
        `create table kept_rows.${name} as select * from public.${name}; grant select on kept_rows.${name} to bloemen_app`,
      );
    }
    client = makeClient({ connectionString: database.appUrl });
    await client.connect();
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const hasTenant = async (name: string) =>
    ((
      await database.sql.query(
        `select from pg_attribute where attrelid = $1::regclass and attname = 'tenant_id' and attnum > 0`,
        [name],
      )
    ).rowCount ?? 0) > 0;

  /** Past triggers that keep rows as they were. */
  async function asOwner(sql: string): Promise<void> {
    const connection = await database.sql.connect();
    try {
      await connection.query(`begin; set local session_replication_role = replica; ${sql}; commit`);
    } finally {
      connection.release();
    }
  }

  /** How many rows a statement reaches in a unit of work of a visitor, or that it is refused; undone at once. */
  async function reach(sql: string): Promise<number | 'refused'> {
    await client.query('begin');
    try {
      await client.query(`select set_config('app.tenant_id', '', true), set_config('app.scope', 'public', true)`);
      return (await client.query(sql)).rowCount ?? 0;
    } catch (error) {
      if ((error as { code?: string }).code === '42501') return 'refused';
      throw error;
    } finally {
      await client.query('rollback');
    }
  }

  it('is shown rows of registers and of what was released, and of no other table', async () => {
    const read = new Set<string>();
    const look = async () => {
      for (const { name } of tables) if (Number(await reach(`select from ${name}`)) > 0) read.add(name);
    };
    await look();
    for (const status of openStatuses) {
      await asOwner(
        tables
          .filter(({ hasStatus }) => hasStatus)
          .map(({ name }) => `update ${name} set status = '${status}'`)
          .join(';'),
      );
      await look();
    }
    // Papers, once they are actively public: the document and its file, and what the press was sent.
    await asOwner(`
      update document set openness = 'ACTIVELY_PUBLIC', scan = 'CLEAN', sha256 = 'a', file_name = 'a.pdf',
        media_type = 'application/pdf', size_bytes = 1;
      update press_release set status = 'EMBARGOED';
      update stored_file set sha256 = (select encode(sha256(('document ' || id || ' ' || sha256)::bytea), 'hex') from document)`);
    await look();
    expect([...read].sort()).toEqual(shown);
  }, 120_000);

  it('writes nowhere but in the list of workspaces to index anew, which says nothing', async () => {
    const written: string[] = [];
    for (const { name, columns } of tables) {
      const made = await reach(`insert into ${name} (${columns}) select ${columns} from kept_rows.${name}
        on conflict do nothing`);
      if (made !== 'refused') written.push(name);
      if (Number(await reach(`delete from ${name}`)) > 0) written.push(name);
    }
    expect(written).toEqual(['search_due']);
  }, 60_000);
});

const everyTable = `
select c.relname as name,
  (select string_agg(quote_ident(a.attname), ',') from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
    and not a.attisdropped and a.attgenerated = '' and a.attidentity = '') as columns,
  array(select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
    and not a.attisdropped and a.attgenerated = '' and (a.attname in ('published_at', 'released_at') and
      a.atttypid = 'timestamptz'::regtype or a.attname in ('is_public', 'is_current', 'is_shared'))) as open,
  exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'status' and not a.attisdropped
    and a.atttypid = 'text'::regtype) as "hasStatus"
from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  and c.relname <> 'migrations'
order by c.relname`;
