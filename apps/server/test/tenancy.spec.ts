import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from './postgres.js';

const ledger = join(import.meta.dirname, '../ledgers/tenancy.txt');

type Table = {
  name: string;
  has_tenant: boolean;
  enabled: boolean;
  forced: boolean;
  policies: string[];
  grants: string[];
  key: string | null;
};

/** The wall, read from the catalogue of a migrated database. */
describe('the wall between workspaces', () => {
  let database: TestDatabase;
  let tables: Table[];

  beforeAll(async () => {
    database = await testDatabase();
    tables = (await database.sql.query<Table>(catalogue)).rows;
  });
  afterAll(() => database.drop());

  it('is the one under review', async () => {
    const tableLines = tables
      .map(
        (table) =>
          `${table.name}: ${kindOf(table)}, ${table.forced ? 'forced' : 'NOT FORCED'}; ${table.policies.join('; ')}; ${table.grants.join('; ')}\n`,
      )
      .join('');
    const { rows: views } = await database.sql.query<{ line: string }>(viewCatalogue);
    const text = tableLines + views.map(({ line }) => `${line}\n`).join('');
    if (process.env['WRITE_LEDGERS'] === 'true') writeFileSync(ledger, text);
    expect(text).toBe(readFileSync(ledger, 'utf8'));
  });

  it('stands forced around every table, with a policy', () => {
    expect(
      tables
        .filter(({ enabled, forced, policies }) => !enabled || !forced || policies.length === 0)
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('gives every table to one module, which alone reads and writes it (reads.txt)', () => {
    const owned = readFileSync(join(import.meta.dirname, '../ledgers/tables.txt'), 'utf8')
      .trim()
      .split('\n')
      .flatMap((line) => line.replace(/^\w+: /, '').split(', '));
    expect(owned.sort()).toEqual(tables.map(({ name }) => name).sort());
  });

  it('has the workspace in the key of every table that carries it', () => {
    const exempt = ['outbox', 'mail_message'];
    expect(
      tables
        .filter(({ has_tenant, key, name }) => has_tenant && !exempt.includes(name) && !key?.startsWith('tenant_id'))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('is crossed by no foreign key between tables of a workspace', async () => {
    const { rows } = await database.sql.query<{ name: string }>(keysWithoutTenant);
    expect(rows.map(({ name }) => name)).toEqual([]);
  });

  it('serves through roles that own nothing, may bypass nothing and belong to nothing', async () => {
    const { rows } = await database.sql.query(
      `select rolname from pg_roles r where rolname in ('bloemen_app', 'bloemen_programme', 'bloemen_relay',
        'app_queue') and (
         rolsuper or rolbypassrls or rolcreaterole or rolcreatedb
         or exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'v', 'm', 'p'))
         or exists (select from pg_auth_members m where m.member = r.oid))`,
    );
    expect(rows).toEqual([]);
    const { rows: rights } = await database.sql.query(
      `select table_name from information_schema.role_table_grants
        where grantee in ('bloemen_app', 'bloemen_programme', 'bloemen_relay')
        and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')`,
    );
    expect(rights).toEqual([]);
  });

  it('keeps every table of a merged municipality as it was, but for those named here', async () => {
    const open = [
      'audit_event',
      'audit_head',
      'identity_provider',
      'identity_provider_domain',
      'mail_message',
      'milestone_tally',
      'mutation_answer',
      'notice_waiting',
      'outbox',
      'person_name',
      'pillar_standing',
      'pillar_standing_quote',
      'programme_edition_basis',
      'programme_stamp',
      'report_request',
      'role_assignment',
      'search_due',
      'search_entry',
      'search_key',
      'stored_file',
    ];
    const { rows } = await database.sql.query<{ name: string; triggers: string[] }>(
      `select c.relname as name, array_agg(t.tgname::text
        order by t.tgname) filter (where t.tgname like 'refuse%in_archive') as triggers
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
       left join pg_trigger t on t.tgrelid = c.oid where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         group by c.relname order by 1`,
    );
    expect(rows.filter(({ triggers }) => triggers === null).map(({ name }) => name)).toEqual(open);
    expect(rows.filter(({ triggers }) => triggers?.length === 1).map(({ name }) => name)).toEqual(['consent']);
  });

  it('has no view or function that looks over it', async () => {
    const { rows: views } = await database.sql.query(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and (relkind = 'm' or (relkind = 'v'
        and not coalesce(reloptions, '{}') @> '{security_invoker=true}'))`,
    );
    expect(views).toEqual([]);
    const { rows: definers } = await database.sql.query(
      `select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`,
    );
    expect(definers).toEqual([]);
  });

  it('shows the read-only programme role nothing it may write', async () => {
    const { rows } = await database.sql.query(
      `select table_name from information_schema.role_table_grants where grantee = 'bloemen_programme'
        and privilege_type <> 'SELECT'`,
    );
    expect(rows).toEqual([]);
  });
});

function kindOf({ has_tenant, policies }: Table): string {
  if (policies.some((policy) => policy.startsWith('own_tenant'))) return 'tenant';
  if (policies.some((policy) => policy.startsWith('everyone_reads'))) return 'shared';
  if (policies.some((policy) => policy.startsWith('readers_read'))) return 'catalogue';
  return has_tenant ? 'system with tenant' : 'system';
}

const catalogue = `
select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
  exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'
    and not a.attisdropped) as has_tenant,
  coalesce((select array_agg(format('%s %s to %s', p.policyname, lower(p.cmd), array_to_string(p.roles, ','))
    order by p.policyname)
    from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname), '{}') as policies,
  coalesce((select array_agg(g.line order by g.line) from (
    select format('%s may %s', grantee, string_agg(lower(privilege_type), ',' order by privilege_type)) as line
    from information_schema.role_table_grants where table_schema = 'public' and table_name = c.relname
      and grantee in ('bloemen_app', 'bloemen_programme', 'bloemen_relay') group by grantee) g), '{}') as grants,
  (select string_agg(a.attname, ',' order by array_position(i.indkey::int2[], a.attnum)) from pg_index i
    join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
    where i.indrelid = c.oid and i.indisprimary) as key
from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations'
  order by c.relname`;

const viewCatalogue = `
select format('view %s: %s', c.relname, coalesce(string_agg(g.line, '; ' order by g.line), 'nobody')) as line
from pg_class c left join lateral (
  select format('%s may %s', grantee, string_agg(lower(privilege_type), ',' order by privilege_type)) as line
  from information_schema.role_table_grants where table_schema = 'public' and table_name = c.relname
    and grantee in ('PUBLIC', 'bloemen_app', 'bloemen_programme', 'bloemen_relay') group by grantee
) g on true
where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' group by c.relname order by c.relname`;

const keysWithoutTenant = `
select format('%s.%s', f.conrelid::regclass, f.conname) as name from pg_constraint f
where f.contype = 'f' and f.connamespace = 'public'::regnamespace
  and exists (select from pg_policies p where p.tablename = (select relname from pg_class where oid = f.conrelid)
    and p.policyname = 'own_tenant')
  and exists (select from pg_policies p where p.tablename = (select relname from pg_class where oid = f.confrelid)
    and p.policyname = 'own_tenant')
  and not exists (select from pg_attribute a where a.attrelid = f.conrelid and a.attnum = any (f.conkey)
    and a.attname = 'tenant_id')`;
