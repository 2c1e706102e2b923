import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import {
  removeDemonstrationCoalitions,
  seedDemonstrationCoalitions,
  seedHeemstedeCoalition,
} from '../modules/coalitions/seed/coalitions.seed.js';
import { CommitmentsService } from '../modules/commitments/statement/commitments.service.js';
import {
  removeDemonstrationCommitments,
  seedHeemstedeDecision,
  seedWording,
  signHeemstedeAsExample,
} from '../modules/commitments/seed/commitments.seed.js';
import { SigningService } from '../modules/commitments/signing/signing.service.js';
import { removeDemonstrationEvenings, seedDemonstrationEvening } from '../modules/evenings/evenings.seed.js';
import { examplePersonId, removeExamplePeople, seedPeople } from '../modules/identity/people/people.seed.js';
import { PortfoliosService } from '../modules/identity/portfolios/portfolios.service.js';
import { seedIndicators } from '../modules/indicators/indicators.seed.js';
import {
  removeDemonstrationParticipation,
  seedMunicipalities,
  seedParticipation,
} from '../modules/municipalities/municipalities.seed.js';
import { removeDemonstrationPlans, seedHeemstedePlan } from '../modules/plans/seed/plans.seed.js';
import { removeDemonstrationPledges } from '../modules/pledges/pledges.seed.js';
import {
  removeDemonstrationCaseload,
  removeDemonstrationEditions,
  seedDemonstrationCaseload,
  seedParticipationMilestones,
} from '../modules/programme/programme.seed.js';
import { Clock } from '../platform/clock/clock.js';
import { productRoot } from '../platform/config/product-root.js';
import { Database } from '../platform/database/database.js';
import { Mailer } from '../platform/mail/mailer.js';
import { demonstrationMunicipalities, HEEMSTEDE, type DemonstrationMunicipality } from './demonstration.js';
import { seedDemonstrationPlans } from './demonstration-plans.js';
import { carryFactsOfRecords } from './facts-of-records.js';

/** What gives the services of the application; the whole of it, or a test of it. */
type Application = Pick<INestApplicationContext, 'get'>;
type Part = {
  name: string;
  demonstration?: true;
  load: (database: Database, app: Application) => Promise<unknown>;
  remove?: (database: Database) => Promise<unknown>;
};

/**
 * What a first start puts in place, in this order. Demonstration parts are loaded in the embedded default alone and can
 * be taken away.
 */
const parts: readonly Part[] = [
  { name: 'municipalities', load: seedMunicipalities },
  { name: 'indicators', load: seedIndicators },
  { name: 'participation milestones', load: seedParticipationMilestones },
  { name: 'coalition of Heemstede', load: seedHeemstedeCoalition },
  { name: 'plan of Heemstede', load: seedHeemstedePlan },
  { name: 'wording', load: seedWording },
  { name: 'decision of Heemstede', load: seedHeemstedeDecision },
  {
    name: 'example people',
    demonstration: true,
    load: (database, app) => seedPeople(database, app.get(PortfoliosService)),
    remove: removeExamplePeople,
  },
  {
    name: 'demonstration participation',
    demonstration: true,
    load: (database) => seedParticipation(database, participations()),
    remove: removeDemonstrationParticipation,
  },
  {
    name: 'demonstration coalitions',
    demonstration: true,
    load: (database) => seedDemonstrationCoalitions(database, demonstration(), new Clock().today()),
    remove: removeDemonstrationCoalitions,
  },
  {
    name: 'demonstration caseload',
    demonstration: true,
    load: seedCaseload,
    remove: (database) => removeDemonstrationCaseload(database, HEEMSTEDE),
  },
  {
    name: 'demonstration plans',
    demonstration: true,
    load: (database) => seedDemonstrationPlans(database, demonstration(), new Clock().today()),
    remove: removeDemonstrationPlans,
  },
  {
    name: 'demonstration commitments',
    demonstration: true,
    load: seedCommitments,
    remove: removeCommitments,
  },
  { name: 'facts of records', load: carryFactsOfRecords },
];

/** Loads the parts that are not in place yet. Each part may be run again after a start that was cut short. */
export async function firstRunData(app: Application, withDemonstration: boolean): Promise<void> {
  const database = app.get(Database);
  for (const { name, load } of parts.filter((part) => withDemonstration || !part.demonstration)) {
    const done = await database.asSystem('see which first-run data is in place', () =>
      database.maybe('select 1 from first_run where part = $1', [name]),
    );
    if (done) continue;
    await load(database, app);
    await mark(database, name);
  }
  await mark(database, 'all');
}

/** Takes everything invented away; it does not come back by itself. */
export async function removeDemonstrationData(database: Database): Promise<void> {
  for (const { name, remove } of [...parts].reverse().filter((part) => part.remove)) {
    await remove?.(database);
    await mark(database, name);
  }
  await removeDemonstrationEditions(database);
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

function participations() {
  return demonstration().map(({ cbsCode, status, joinedOn, consents }) => ({
    cbsCode,
    status,
    joinedOn,
    consents,
    demonstration: true,
  }));
}

/** An evening to look at, and Heemstede's signature as an example. */
async function seedCommitments(database: Database, app: Application): Promise<void> {
  await seedDemonstrationEvening(database);
  const steps = { commitments: app.get(CommitmentsService), signing: app.get(SigningService), mailer: app.get(Mailer) };
  await signHeemstedeAsExample(
    database,
    steps,
    examplePersonId('coordinator@heemstede.example'),
    'wethouder@heemstede.example',
  );
}

/** What was invented around signing: the evening, pledges, and commitments. */
async function removeCommitments(database: Database): Promise<void> {
  await removeDemonstrationEvenings(database);
  await removeDemonstrationPledges(database);
  await removeDemonstrationCommitments(database);
}

/**
 * An adviser helps about thirteen municipalities (domain.md, section 0): Heemstede, and twelve from its part of the
 * country.
 */
function seedCaseload(database: Database): Promise<void> {
  const { rows } = JSON.parse(readFileSync(join(productRoot, 'apps/server/data/municipalities.json'), 'utf8')) as {
    rows: [string, string, string, string][];
  };
  const province = new Map(rows.map(([code, , , provinceCode]) => [code, provinceCode]));
  const others = demonstration()
    .filter(({ cbsCode }) => province.get(cbsCode) === 'PV27')
    .slice(0, 12)
    .map(({ cbsCode }) => cbsCode);
  return seedDemonstrationCaseload(
    database,
    examplePersonId('adviseur@eentegeneenzaamheid.example'),
    HEEMSTEDE,
    others,
  );
}
