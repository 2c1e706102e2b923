import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAMME_TENANT_ID, tenantIdOf } from '@bloemen/vocabulary';
import type { Database } from '../../platform/database/database.js';
import { productRoot } from '../../platform/config/product-root.js';
import type { Seed } from '../../platform/seed/seed.js';
import { examplePersonId } from '../identity/people/people.seed.js';
import {
  provinceCodes,
  removeDemonstrationConsent,
  seedConsent,
  seedDemonstrationAssignments,
} from '../municipalities/municipalities.seed.js';
import type { ParticipationMilestone } from './programme.facts.js';

const HEEMSTEDE = 'GM0397';
/** Noord-Holland, the province of Heemstede. */
const PROVINCE = 'PV27';
/** An adviser helps about thirteen municipalities (domain.md, section 0): Heemstede, and so many around it. */
const OTHERS = 12;

export const programmeSeed: Seed<readonly { cbsCode: string }[]> = {
  sourced: [{ name: 'participation milestones', load: ({ database }) => seedParticipationMilestones(database) }],
  demonstration: [
    {
      name: 'demonstration caseload',
      load: ({ database }, municipalities) => {
        const provinces = provinceCodes();
        const others = municipalities.filter(({ cbsCode }) => provinces.get(cbsCode) === PROVINCE).slice(0, OTHERS);
        return seedDemonstrationCaseload(
          database,
          examplePersonId('adviseur@eentegeneenzaamheid.example'),
          others.map(({ cbsCode }) => cbsCode),
        );
      },
      remove: removeDemonstrationCaseload,
    },
  ],
  afterRemoval: removeDemonstrationEditions,
};

/** Loads the published numbers of participating municipalities with their sources. Again is no error. */
export async function seedParticipationMilestones(database: Database): Promise<void> {
  const { milestones } = JSON.parse(
    readFileSync(join(productRoot, 'apps/server/data/participation-milestones.json'), 'utf8'),
  ) as { milestones: ParticipationMilestone[] };
  await database.asSystem('seed published participation', () =>
    database.query(
      `
    insert into participation_milestone (happened_on, dated_as, count, in_words, counted, source, note)
    select "on", "when", count, "inWords", counted, source, note
    from jsonb_to_recordset($1) as milestone("on" date, "when" text, count integer, "inWords" text, counted text,
      source text, note text)
    on conflict (happened_on) do update
    set dated_as = excluded.dated_as, count = excluded.count, in_words = excluded.in_words, counted = excluded.counted,
      source = excluded.source, note = excluded.note`,
      [JSON.stringify(milestones)],
    ),
  );
}

/**
 * Gives the example adviser municipalities to help. Whether they let the adviser look is theirs to say; Heemstede's
 * consent is invented too.
 */
export async function seedDemonstrationCaseload(
  database: Database,
  personId: string,
  others: readonly string[],
): Promise<void> {
  await seedDemonstrationAssignments(database, personId, [HEEMSTEDE, ...others]);
  await seedConsent(database, HEEMSTEDE, ['ASSIGNED_ADVISER', 'PEERS'], true);
}

/** Takes the invented consent of Heemstede away; the assignments go with the demonstration participation. */
export async function removeDemonstrationCaseload(database: Database): Promise<void> {
  await removeDemonstrationConsent(database, tenantIdOf(HEEMSTEDE));
}

/**
 * Takes away the editions from the first in which invented data counted; the next is made from real facts. Run it when
 * those data are gone.
 */
export async function removeDemonstrationEditions(database: Database): Promise<void> {
  await database.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, async () => {
    await database.query(`
      delete from programme_edition
      where edition_on >= (select min(edition_on) from programme_edition
        where (content ->> 'demonstration')::integer > 0)`);
  });
}
