import type pg from 'pg';

type Column = { name: string; type: string };

/** Every identifier in a row that `aRowIn` makes, that of the workspace excepted. */
export const EXAMPLE_ID = '11111111-1111-4111-8111-111111111111';

/**
 * Puts one row into a table, of a workspace unless that is null, whatever its columns: checks and foreign keys of the table are dropped,
 * triggers are off, and values are made from the types. For a throw-away database only.
 */
export async function aRowIn(sql: pg.Pool, table: string, tenantId: string | null): Promise<void> {
  const { rows: checks } = await sql.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype in ('c', 'f')`,
    [table],
  );
  for (const { name } of checks) await sql.query(`alter table ${table} drop constraint ${name}`);
  const { rows: columns } = await sql.query<Column>(required, [table]);
  const values: Record<string, unknown> = {
    ...Object.fromEntries(columns.map(({ name, type }) => [name, valueOf(name, type)])),
    ...(tenantId && { tenant_id: tenantId }),
  };
  const names = Object.keys(values);
  const client = await sql.connect();
  try {
    await client.query('begin; set local session_replication_role = replica');
    await client.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')})`,
      Object.values(values),
    );
    await client.query('commit');
  } finally {
    client.release();
  }
}

function valueOf(name: string, type: string): unknown {
  if (type === 'text') return 'tekst';
  if (type === 'uuid') return EXAMPLE_ID;
  if (['integer', 'bigint', 'smallint', 'numeric', 'double precision'].includes(type)) return 1;
  if (type === 'boolean') return false;
  if (type === 'jsonb' || type === 'json') return '{}';
  if (type === 'bytea') return Buffer.alloc(0);
  if (type === 'date') return '2021-05-25';
  if (type.startsWith('timestamp')) return '2021-05-25T10:00:00Z';
  if (type.endsWith('[]')) return '{}';
  throw new Error(`no example value for ${name} of type ${type}`);
}

const required = `
select quote_ident(a.attname) as name, format_type(a.atttypid, null) as type
from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull
  and (d.oid is null or pg_get_expr(d.adbin, d.adrelid) like '%tenant_id%' or a.attname = 'id' and a.atttypid = 'uuid'::regtype)
  and a.attidentity = '' and a.attgenerated = '' and a.attname <> 'tenant_id'`;
