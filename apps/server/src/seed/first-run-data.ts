import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { budgetsSeed } from '../modules/budgets/budgets.seed.js';
import { collegeSeed } from '../modules/decisions/college/college.seed.js';
import { coalitionsSeed } from '../modules/coalitions/seed/coalitions.seed.js';
import { contradictionsSeed } from '../modules/contradictions/contradictions.seed.js';
import { commitmentsSeed } from '../modules/commitments/seed/commitments.seed.js';
import { executiveSeed } from '../modules/decisions/executive/executive.seed.js';
import { documentsSeed } from '../modules/documents/documents.seed.js';
import { eveningsSeed } from '../modules/evenings/evenings.seed.js';
import { peopleSeed } from '../modules/identity/people/people.seed.js';
import { newsSeed } from '../modules/publication/news/news.seed.js';
import { indicatorsSeed } from '../modules/indicators/indicators.seed.js';
import { municipalitiesSeed } from '../modules/municipalities/municipalities.seed.js';
import { motionsSeed, motionTracesSeed } from '../modules/decisions/motions/motions.seed.js';
import { releaseSeed } from '../modules/publication/release/release.seed.js';
import { pressSeed } from '../modules/decisions/press-releases/press.seed.js';
import { undertakingsSeed } from '../modules/decisions/undertakings/undertakings.seed.js';
import { activitiesSeed } from '../modules/plans/activities/activities.seed.js';
import { involvementSeed } from '../modules/plans/involvement/involvement.seed.js';
import { monitoringSeed } from '../modules/plans/monitoring/monitoring.seed.js';
import { noticesSeed } from '../modules/notices/notices.seed.js';
import { plansSeed } from '../modules/plans/seed/plans.seed.js';
import { pledgesSeed } from '../modules/pledges/pledges.seed.js';
import { programmeSeed } from '../modules/programme/programme.seed.js';
import { meetingsSeed } from '../modules/meetings/meetings/meetings.seed.js';
import { minutesSeed } from '../modules/meetings/minutes/minutes.seed.js';
import { actionsSeed } from '../modules/meetings/actions/actions.seed.js';
import { adoptionSeed } from '../modules/toolkits/adoption/adoption.seed.js';
import { catalogueSeed } from '../modules/toolkits/seed/catalogue.seed.js';
import { supportSeed } from '../modules/support/support.seed.js';
import { toolkitsSeed } from '../modules/toolkits/toolkits.seed.js';
import { weeksSeed } from '../modules/weeks/weeks.seed.js';
import { callsSeed } from '../modules/support/calls/calls.seed.js';
import { Clock } from '../platform/clock/clock.js';
import { productRoot } from '../platform/config/product-root.js';
import { Database } from '../platform/database/database.js';
import type { Seed, Seeding } from '../platform/seed/seed.js';
import { demonstrationMunicipalities, type DemonstrationMunicipality } from './demonstration.js';
import { carryFactsOfRecords } from './facts-of-records.js';

/**
 * What a first start puts in place, module by module: what sources tell, then what is invented, then the facts that
 * these records carry. The invented part is loaded in the embedded default alone and can be taken away.
 */
const seeds: readonly Seed<readonly DemonstrationMunicipality[]>[] = [
  peopleSeed,
  municipalitiesSeed,
  noticesSeed,
  documentsSeed,
  indicatorsSeed,
  contradictionsSeed,
  coalitionsSeed,
  plansSeed,
  activitiesSeed,
  involvementSeed,
  monitoringSeed,
  meetingsSeed,
  minutesSeed,
  actionsSeed,
  motionsSeed,
  executiveSeed,
  motionTracesSeed,
  undertakingsSeed,
  pressSeed,
  budgetsSeed,
  collegeSeed,
  weeksSeed,
  commitmentsSeed,
  eveningsSeed,
  pledgesSeed,
  toolkitsSeed,
  catalogueSeed,
  adoptionSeed,
  supportSeed,
  callsSeed,
  programmeSeed,
  releaseSeed,
  newsSeed,
];
const demonstrationParts = seeds.flatMap(({ demonstration = [] }) => demonstration);

/** Loads the parts that are not in place yet. Each part may be run again after a start that was cut short. */
export async function firstRunData(app: Seeding['app'], withDemonstration: boolean): Promise<void> {
  const database = app.get(Database);
  const seeding = { database, app, today: new Clock().today() };
  for (const { name, load } of seeds.flatMap(({ sourced = [] }) => sourced))
    await once(database, name, () => load(seeding));
  if (withDemonstration) {
    const municipalities = demonstration();
    for (const { name, load } of demonstrationParts)
      await once(database, name, async () => load?.(seeding, municipalities));
  }
  await once(database, 'facts of records', () => carryFactsOfRecords(database, app));
  await mark(database, 'all');
}

/** Takes everything invented away; it does not come back by itself. */
export async function removeDemonstrationData(database: Database): Promise<void> {
  for (const { name, remove } of [...demonstrationParts].reverse()) {
    await remove(database);
    await mark(database, name);
  }
  for (const { afterRemoval } of seeds) await afterRemoval?.(database);
}

async function once(database: Database, part: string, load: () => Promise<unknown>): Promise<void> {
  const done = await database.asSystem('see which first-run data is in place', () =>
    database.maybe('select 1 from first_run where part = $1', [part]),
  );
  if (done) return;
  await load();
  await mark(database, part);
}

function mark(database: Database, part: string): Promise<unknown> {
  return database.asSystem('mark first-run data as in place', () =>
    database.query('insert into first_run (part) values ($1) on conflict do nothing', [part]),
  );
}

function demonstration(): DemonstrationMunicipality[] {
  const { rows } = JSON.parse(readFileSync(join(productRoot, 'apps/server/data/municipalities.json'), 'utf8')) as {
    rows: [string][];
  };
  return demonstrationMunicipalities(rows.map(([code]) => code));
}
