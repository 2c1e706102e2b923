import { tenantIdOf } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed } from '../../../platform/seed/seed.js';
import {
  removeDemonstrationActivities,
  seedDemonstrationActivities,
  type DemonstrationActivities,
} from '../../plans/activities/activities.seed.js';
import {
  sourcedCounts,
  sourcedExamples,
  sourcedFunding,
  sourcedInterventions,
  sourcedMembers,
} from './catalogue.sources.js';
import { FundingRepository } from '../funding/funding.repository.js';
import { InterventionsRepository } from '../interventions/interventions.repository.js';
import { MembersRepository } from '../members/members.repository.js';

export const catalogueSeed: Seed<readonly DemonstrationActivities[]> = {
  sourced: [{ name: 'catalogue', load: ({ database }) => seedCatalogue(database) }],
  demonstration: [
    {
      // Of the plan, and here because some of them are an intervention.
      name: 'demonstration activities',
      load: async ({ database, today }, municipalities) =>
        seedDemonstrationActivities(database, municipalities, today, await interventionsByName(database)),
      remove: removeDemonstrationActivities,
    },
  ],
};

async function interventionsByName(database: Database): Promise<Map<string, string>> {
  const rows = await database.asSystem('look interventions up for the demonstration', () =>
    database.query<{ name: string; id: string }>('select name, id from intervention'),
  );
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** National members, examples, funding and interventions, as sources tell; all of it or nothing, and needs the register. */
export async function seedCatalogue(database: Database): Promise<void> {
  const members = new MembersRepository(database);
  const funding = new FundingRepository(database);
  await database.asSystem('seed the catalogue', async () => {
    // A start that was cut short after this was committed comes here once more.
    if (await database.maybe('select 1 from national_member limit 1')) return;
    for (const member of sourcedMembers) await members.insert(member);
    for (const opportunity of sourcedFunding) await funding.insert(opportunity);
    await new InterventionsRepository(database).keep(sourcedInterventions);
    await database.query(
      `insert into practice_example (municipality_id, pillar, title, what_it_was, result, partners, year, source_text,
         source_url, seen_on)
       select e.* from jsonb_to_recordset($1::jsonb) as e ("municipalityId" uuid, pillar text, title text,
         "whatItWas" text, result text, partners text, year integer, "sourceText" text, "sourceUrl" text, "seenOn" date)
         join municipality_facts m on m.id = e."municipalityId"`,
      [JSON.stringify(sourcedExamples.map(({ cbsCode, ...one }) => ({ ...one, municipalityId: tenantIdOf(cbsCode) })))],
    );
    await database.query(
      `insert into intervention_count (wording, said_by, about, said_on, said_precision)
       select c.* from jsonb_to_recordset($1::jsonb) as c (wording text, "saidBy" text, about text, "saidOn" date,
         "saidPrecision" text) on conflict do nothing`,
      [JSON.stringify(sourcedCounts)],
    );
  });
}
