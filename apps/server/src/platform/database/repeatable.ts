import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type pg from 'pg';

/** One file of definitions: views, and functions that belong to them, each with its grants. */
export type RepeatableSql = { name: string; text: string };

const modules = new URL('../../modules/', import.meta.url);

/** The files of these names, which lie beside the code of their module in the sources and in what is built alike. */
export function readRepeatable(names: readonly string[]): RepeatableSql[] {
  return names.map((name) => ({ name, text: readFileSync(new URL(name, modules), 'utf8') }));
}

/**
 * Makes the definitions of these files, in their order, when any of them differs from what was made before: all old
 * ones go and all new ones come in one transaction, so that readers see the old set or the new. A view cannot be
 * replaced by one with fewer columns, and one that leans on another must go before it; made whole, no order of changes
 * has to be thought of. The caller holds the lock of migrations.
 */
export async function makeRepeatable(client: pg.Client, files: readonly RepeatableSql[]): Promise<void> {
  const wanted = files.map(({ name, text }) => ({ name, sha256: createHash('sha256').update(text).digest('hex') }));
  const { rows: made } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from repeatable_sql order by position',
  );
  if (JSON.stringify(made) === JSON.stringify(wanted)) return;
  await client.query('begin');
  try {
    await client.query('select app_drop_repeatable_sql()');
    for (const [position, { name, text }] of files.entries()) {
      const before = await definitions(client);
      await client.query(text).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`De definities van ${name} kloppen niet; alles blijft zoals het was: ${why}`, { cause: error });
      });
      const makes = (await definitions(client)).filter((what) => !before.includes(what));
      await client.query('insert into repeatable_sql (position, name, sha256, makes) values ($1, $2, $3, $4)', [
        position,
        name,
        wanted[position]?.sha256,
        makes,
      ]);
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Every view and function there is, as `drop` takes it, in the order in which they were made. */
async function definitions(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ what: string }>(`
    select format('view %s', oid::regclass) as what, oid from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'v'
    union all select format('function %s', oid::regprocedure), oid from pg_proc
      where pronamespace = 'public'::regnamespace and prokind = 'f'
    order by oid`);
  return rows.map(({ what }) => what);
}
