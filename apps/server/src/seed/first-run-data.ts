import type { Database } from '../platform/database/database.js';

type Part = { name: string; demonstration?: true; load: (database: Database) => Promise<void> };

/** What a first start puts in place, in this order. Demonstration parts are loaded in the embedded default alone. */
const parts: readonly Part[] = [];

/** Loads the parts that are not in place yet. Each part may be run again after a start that was cut short. */
export async function firstRunData(database: Database, demonstration: boolean): Promise<void> {
  for (const { name, load } of parts.filter((part) => demonstration || !part.demonstration)) {
    const done = await database.asSystem('see which first-run data is in place', () => database.maybe('select 1 from first_run where part = $1', [name]));
    if (done) continue;
    await load(database);
    await mark(database, name);
  }
  await mark(database, 'all');
}

function mark(database: Database, part: string): Promise<unknown> {
  return database.asSystem('mark first-run data as in place', () => database.query('insert into first_run (part) values ($1) on conflict do nothing', [part]));
}
