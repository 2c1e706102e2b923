import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../platform/database/database.js';
import { productRoot } from '../../platform/config/product-root.js';
import type { ParticipationMilestone } from './programme.facts.js';

/** Loads the published numbers of participating municipalities with their sources. Again is no error. */
export async function seedParticipationMilestones(database: Database): Promise<void> {
  const { milestones } = JSON.parse(readFileSync(join(productRoot, 'apps/server/data/participation-milestones.json'), 'utf8')) as { milestones: ParticipationMilestone[] };
  await database.asSystem('seed published participation', () => database.query(`
    insert into participation_milestone (happened_on, dated_as, count, qualifier, source, note)
    select "on", "when", count, qualifier, source, note
    from jsonb_to_recordset($1) as milestone("on" date, "when" text, count integer, qualifier text, source text, note text)
    on conflict (happened_on) do update
    set dated_as = excluded.dated_as, count = excluded.count, qualifier = excluded.qualifier, source = excluded.source, note = excluded.note`,
  [JSON.stringify(milestones)]));
}
