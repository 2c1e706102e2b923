import type { Database } from '../../platform/database/database.js';

/** Opens the rooms of municipalities, in a unit of work of the platform itself. One that is there stays as it is. */
export async function seedWorkspaces(
  database: Database,
  municipalities: readonly { id: string; name: string }[],
): Promise<void> {
  await database.query(
    `
    insert into tenant (id, kind, name) select id, 'municipality', 'Gemeente ' || name
    from unnest($1::uuid[], $2::text[]) as t (id, name) on conflict do nothing`,
    [municipalities.map(({ id }) => id), municipalities.map(({ name }) => name)],
  );
}
