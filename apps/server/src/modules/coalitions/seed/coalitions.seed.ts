import { tenantIdOf, wantedSectorsByDefault } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed } from '../../../platform/seed/seed.js';
import {
  removeDemonstrationOrganisations,
  seedOrganisations,
} from '../../identity/organisations/organisations.seed.js';
import { seedLocalNames } from '../../municipalities/municipalities.seed.js';
import { demonstrationMembers } from './demonstration-coalition.js';
import { heemstedeCoalition, type SeededMember } from './heemstede.js';

/**
 * The coalitions the product starts with. Every function may run again without doing harm; a workspace with a coalition
 * is left as it is.
 */
const HEEMSTEDE = tenantIdOf('GM0397');
/** Has a coordinator among the example people. */
const ZANDVOORT = 'GM0473';

type Period = {
  organisationId: string;
  state: string;
  sector: string | null;
  sectorIsReading: boolean;
  fromOn: string;
  precision: string;
  atLatest: boolean;
  untilOn: string | null;
  source: string | null;
  reason: string | null;
};

export type DemonstrationCoalition = { cbsCode: string; joinedOn: string; partners: number };

export const coalitionsSeed: Seed<readonly DemonstrationCoalition[]> = {
  sourced: [{ name: 'coalition of Heemstede', load: ({ database }) => seedHeemstedeCoalition(database) }],
  demonstration: [
    {
      name: 'demonstration coalitions',
      load: ({ database, today }, coalitions) => seedDemonstrationCoalitions(database, coalitions, today),
      remove: removeDemonstrationCoalitions,
    },
    {
      name: 'demonstration contacts',
      load: ({ database }, coalitions) =>
        seedDemonstrationContacts(database, ['GM0397', ...livelyCoalitions(coalitions)]),
      remove: removeDemonstrationContacts,
    },
  ],
};

/** The Sociale Coalitie as three public documents state it. */
export async function seedHeemstedeCoalition(database: Database): Promise<void> {
  const { localName, weekName, members, startedOn, source, preparationGroup } = heemstedeCoalition;
  await database.run({ tenantId: HEEMSTEDE, actorId: null }, async () => {
    if (!(await start(database, startedOn.on, startedOn.precision, `${source}; sectoren: uitgangspunt 2`, false)))
      return;
    await seedLocalNames(database, { coalitionName: localName, weekName });
    const ids = await seedOrganisations(
      database,
      members.map(({ name, local, isMunicipality = false, aliases }) => ({ name, local, isMunicipality, aliases })),
      false,
    );
    const idOf = new Map(members.map(({ name }, index) => [name, ids[index]!]));
    const id = (name: string) => idOf.get(name)!;
    await insertPeriods(
      database,
      members.flatMap((member) => periodsOf(member, id(member.name))),
      false,
    );
    const { seats, since } = preparationGroup;
    await database.query(
      `
      insert into preparation_seat (organisation_id, seat, from_on, from_precision, from_at_latest, source)
      select id, seat, $2, $3, $4, $5 from unnest($1::uuid[]) with ordinality as s (id, seat)`,
      [seats.map(id), since.on, since.precision, since.atLatest, preparationGroup.source],
    );
  });
}

/** Invented coalitions, marked as demonstration. */
export async function seedDemonstrationCoalitions(
  database: Database,
  coalitions: readonly DemonstrationCoalition[],
  today: string,
): Promise<void> {
  for (const { cbsCode, joinedOn, partners } of coalitions) {
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
      const { name } = await database.one<{ name: string }>(
        'select short_name as name from municipality_facts where id = app_tenant_id()',
      );
      if (!(await start(database, joinedOn, 'DAY', null, true))) return;
      const municipality = { name: `Gemeente ${name}`, sector: 'GOVERNMENT', state: 'MEMBER', fromOn: joinedOn };
      const members = [municipality, ...demonstrationMembers(name, joinedOn, partners, today)];
      const ids = await seedOrganisations(
        database,
        members.map((member, index) => ({ name: member.name, local: true, isMunicipality: index === 0 })),
        true,
      );
      await insertPeriods(
        database,
        members.map(({ state, sector, fromOn }, index) => ({
          organisationId: ids[index]!,
          state,
          sector,
          sectorIsReading: false,
          fromOn,
          precision: 'DAY',
          atLatest: false,
          untilOn: null,
          source: null,
          reason: null,
        })),
        true,
      );
      await database.query(
        `
        insert into preparation_seat (organisation_id, seat, is_chair, from_on, is_demonstration)
        select id, seat, seat = 1, $2, true from unnest($1::uuid[]) with ordinality as s (id, seat)`,
        [ids.slice(0, 2), joinedOn],
      );
    });
  }
}

/** So many invented coalitions meet, act and have contact persons, that of Zandvoort among them. */
const LIVELY = 8;

/** CBS codes of the invented coalitions of which more is invented than that they exist. */
export const livelyCoalitions = (coalitions: readonly { cbsCode: string; partners: number }[]): string[] => [
  ZANDVOORT,
  ...coalitions
    .filter(({ cbsCode, partners }) => cbsCode !== ZANDVOORT && partners >= LIVELY)
    .slice(0, LIVELY - 1)
    .map(({ cbsCode }) => cbsCode),
];

/**
 * Somebody to write to, at an address that leads nowhere, of five in six organisations: of the others nobody is known,
 * so that one sees what that means.
 */
export async function seedDemonstrationContacts(database: Database, cbsCodes: readonly string[]): Promise<void> {
  for (const cbsCode of cbsCodes)
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, () =>
      database.query(`
        insert into coalition_contact (organisation_id, name, email, is_demonstration)
        select n.organisation_id, 'Contactpersoon (voorbeeld)', 'contact@' || trim(both '-' from
          regexp_replace(n.name_key, '[^a-z0-9]+', '-', 'g')) || '.example', true
        from (select m.organisation_id, m.name_key, row_number() over (order by m.name_key) as nth
          from app_coalition_on(current_date) c join organisation_named m on m.organisation_id = c.organisation_id
          where c.state <> 'LEFT' and not c.is_municipality) n
        where n.nth % 6 > 0 and not exists (select from coalition_contact o where o.organisation_id = n.organisation_id)`),
    );
}

export async function removeDemonstrationContacts(database: Database): Promise<void> {
  const coalitions = await database.acrossTenants('remove demonstration contacts', (read) =>
    read.query<{ tenantId: string }>('select tenant_id as "tenantId" from coalition_facts'),
  );
  for (const { tenantId } of coalitions)
    await database.run({ tenantId, actorId: null }, () =>
      database.query('delete from coalition_contact where is_demonstration'),
    );
}

/**
 * Takes out what was invented. What people recorded themselves in a demonstration coalition stays, and so does the
 * coalition around it.
 */
export async function removeDemonstrationCoalitions(database: Database): Promise<void> {
  const invented = await database.acrossTenants('remove demonstration coalitions', (read) =>
    read.query<{ tenant: string }>(`
    select tenant_id as tenant from coalition where is_demonstration union select tenant_id from coalition_membership
      where is_demonstration`),
  );
  for (const { tenant } of invented) {
    await database.run({ tenantId: tenant, actorId: null }, async () => {
      await database.query('delete from preparation_seat where is_demonstration');
      await database.query('delete from coalition_membership where is_demonstration');
      await database.query(`
        delete from coalition_contact c where not exists (select 1 from coalition_membership m
          where m.organisation_id = c.organisation_id)`);
      await database.query(`
        delete from coalition_import where exists (select 1 from coalition where is_demonstration)
          and not exists (select 1 from coalition_membership)`);
      await database.query(
        'delete from coalition where is_demonstration and not exists (select 1 from coalition_membership)',
      );
      await database.query('update coalition set is_demonstration = false where is_demonstration');
    });
  }
  const kept = await database.acrossTenants('remove demonstration organisations', (read) =>
    read.query<{ id: string }>(
      'select organisation_id as id from coalition_membership union select organisation_id from preparation_seat',
    ),
  );
  await removeDemonstrationOrganisations(
    database,
    kept.map((one) => one.id),
  );
}

async function start(
  database: Database,
  on: string,
  precision: string,
  source: string | null,
  isDemonstration: boolean,
): Promise<boolean> {
  const made = await database.maybe(
    `
    insert into coalition (started_on, started_precision, wanted_sectors, source, is_demonstration)
      values ($1, $2, $3, $4, $5) on conflict do nothing returning 1`,
    [on, precision, wantedSectorsByDefault, source, isDemonstration],
  );
  return made !== null;
}

async function insertPeriods(database: Database, periods: readonly Period[], isDemonstration: boolean): Promise<void> {
  await database.query(
    `
    insert into coalition_membership (organisation_id, state, sector, from_on, from_precision, from_at_latest, until_on,
      source, reason, sector_is_reading,
      is_demonstration)
    select *, $11 from unnest($1::uuid[], $2::text[], $3::text[], $4::date[], $5::text[], $6::boolean[], $7::date[],
      $8::text[], $9::text[], $10::boolean[])`,
    [
      periods.map((p) => p.organisationId),
      periods.map((p) => p.state),
      periods.map((p) => p.sector),
      periods.map((p) => p.fromOn),
      periods.map((p) => p.precision),
      periods.map((p) => p.atLatest),
      periods.map((p) => p.untilOn),
      periods.map((p) => p.source),
      periods.map((p) => p.reason),
      periods.map((p) => p.sectorIsReading),
      isDemonstration,
    ],
  );
}

/** Each period ends where the next one begins. */
function periodsOf(member: SeededMember, organisationId: string): Period[] {
  return member.periods.map(({ state, from, source, reason }, index) => ({
    organisationId,
    state,
    sector: member.sector,
    sectorIsReading: member.sector !== null,
    fromOn: from.on,
    precision: from.precision,
    atLatest: from.atLatest,
    untilOn: member.periods[index + 1]?.from.on ?? null,
    source,
    reason: reason ?? null,
  }));
}
