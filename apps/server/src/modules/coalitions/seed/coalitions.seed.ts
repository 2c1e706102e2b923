import { daysAfter, tenantIdOf, wantedSectorsByDefault } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed } from '../../../platform/seed/seed.js';
import {
  knowOrganisation,
  removeDemonstrationOrganisations,
  seedOrganisations,
} from '../../identity/organisations/organisations.seed.js';
import { seedLocalNames } from '../../municipalities/municipalities.seed.js';
import { nameKey } from '../../identity/organisations/organisations.facts.js';
import { demonstrationMembers } from './demonstration-coalition.js';
import { wantedSectorsStatement } from '../wanted/wanted.repository.js';
import { inventedLife, inventedLifeOfHeemstede, type InventedLife } from './demonstration-offers.js';
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
      name: 'demonstration offers and wanted partners',
      load: ({ database, today }, coalitions) => seedDemonstrationOffers(database, coalitions, today),
      remove: removeDemonstrationOffers,
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
    await database.query(wantedSectorsStatement, [
      wantedSectorsByDefault,
      startedOn.on,
      startedOn.precision,
      `${source}, uitgangspunt 2`,
      false,
    ]);
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
      const municipality = {
        name: `Gemeente ${name}`,
        sector: 'GOVERNMENT',
        state: 'MEMBER',
        fromOn: joinedOn,
        isShared: false,
      };
      const members = [municipality, ...demonstrationMembers(name, joinedOn, partners, today)];
      const known = new Map<string, string | null>();
      for (const { name: called, isShared } of members)
        if (isShared) known.set(called, await knowOrganisation(database, called));
      const invented = members.filter(({ name: called }) => !known.get(called));
      const inventedIds = await seedOrganisations(
        database,
        invented.map((member) => ({ name: member.name, local: true, isMunicipality: member === municipality })),
        true,
      );
      const ids = members.map((member) => known.get(member.name) ?? inventedIds[invented.indexOf(member)]!);
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
      await database.query(wantedSectorsStatement, [wantedSectorsByDefault, joinedOn, 'DAY', null, true]);
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
export const livelyCoalitions = (coalitions: readonly { cbsCode: string; partners: number }[]): string[] => {
  const isZandvoort = ({ cbsCode }: { cbsCode: string }) => cbsCode === ZANDVOORT;
  const others = coalitions.filter((one) => !isZandvoort(one) && one.partners >= LIVELY);
  return [...coalitions.filter(isZandvoort), ...others.slice(0, LIVELY - 1)].map(({ cbsCode }) => cbsCode);
};

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

/** Invented offers, wishes and contact persons: in Heemstede, and in the lively coalitions. */
export async function seedDemonstrationOffers(
  database: Database,
  coalitions: readonly DemonstrationCoalition[],
  today: string,
): Promise<void> {
  await inventLife(database, HEEMSTEDE, inventedLifeOfHeemstede, today);
  for (const cbsCode of livelyCoalitions(coalitions))
    await inventLife(database, tenantIdOf(cbsCode), inventedLife, today);
}

/** In a workspace where nothing was invented yet. Who is not in the coalition offers nothing. */
async function inventLife(database: Database, tenantId: string, life: InventedLife, today: string): Promise<void> {
  await database.run({ tenantId, actorId: null }, async () => {
    if (await database.maybe('select 1 from coalition_offer where is_demonstration limit 1')) return;
    const members = await database.query<{ id: string; name: string }>(
      `select c.organisation_id as id, n.name from app_coalition_on($1::date) c
         join organisation_named n on n.organisation_id = c.organisation_id where c.takes_part`,
      [today],
    );
    const idOf = (begin: string) => members.find(({ name }) => name.startsWith(begin))?.id;
    for (const { of, name, mailbox, roles, consentedDaysAgo, reviewInDays } of life.contacts)
      await database.query(
        `insert into coalition_contact (organisation_id, name, email, roles, consented_on, review_on, is_demonstration)
         select $1, $2, $3, $4, $5, $6, true where $1::uuid is not null`,
        [
          idOf(of) ?? null,
          name,
          `${mailbox}@voorbeeld.example`,
          roles,
          consentedDaysAgo === null ? null : daysAfter(today, -consentedDaysAgo),
          daysAfter(today, reviewInDays),
        ],
      );
    for (const offer of life.offers)
      await database.query(
        `insert into coalition_offer (organisation_id, title, what, target_groups, active_elements, place, moment,
           how_to_join, audience, confirmed_at, ended_on, ended_reason, is_demonstration)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9, case when $10 then $11::date - interval '40 days' end,
           case when $12::text is not null then $11::date - 20 end, $12, true where $1::uuid is not null`,
        [
          idOf(offer.by) ?? null,
          offer.title,
          offer.what,
          offer.targetGroups,
          offer.activeElements,
          offer.place,
          offer.moment,
          offer.howToJoin,
          offer.audience,
          offer.isConfirmed,
          today,
          offer.ended ?? null,
        ],
      );
    for (const wish of life.wishes)
      await database.query(
        `with made as (
           insert into wanted_partner (sector, name, name_key, why, asked_by, status, since_on, remark, ask_again_on,
             is_demonstration)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, true) on conflict do nothing returning *
         )
         insert into wanted_partner_step (wanted_partner_id, status, on_day, remark, happened_at)
         select id, 'WANTED', since_on - 60, null, now() - interval '1 hour' from made
         union all select id, status, since_on, remark, now() from made`,
        [
          wish.sector,
          wish.name,
          wish.name && nameKey(wish.name),
          wish.why,
          idOf(wish.askedBy) ?? null,
          wish.status,
          daysAfter(today, -wish.daysAgo),
          wish.remark ?? null,
          wish.askAgainInDays === undefined ? null : daysAfter(today, wish.askAgainInDays),
        ],
      );
  });
}

/** Goes first: what was invented of an organisation stands in the way of the organisation itself. */
export async function removeDemonstrationOffers(database: Database): Promise<void> {
  const all = await database.acrossTenants('remove demonstration offers', (read) =>
    read.query<{ tenant: string }>('select tenant_id as tenant from coalition'),
  );
  for (const { tenant } of all)
    await database.run({ tenantId: tenant, actorId: null }, async () => {
      await database.query('delete from coalition_offer where is_demonstration');
      await database.query('delete from wanted_partner where is_demonstration and name is not null');
      await database.query('delete from coalition_contact where is_demonstration');
    });
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
      // A wish outlives the organisation that was invented for it, a coalition does not outlive its members.
      await database.query(`
        update wanted_partner w set is_demonstration = false,
          organisation_id = case when filler.stays then w.organisation_id end,
          asked_by = case when asker.stays then w.asked_by end,
          status = case when w.organisation_id is not null and not filler.stays and w.status in ('INVITED', 'JOINED')
            then 'WANTED' else w.status end
        from wanted_partner x
          cross join lateral (select exists (select from coalition_membership m
            where m.organisation_id = x.organisation_id) as stays) filler
          cross join lateral (select exists (select from coalition_membership m
            where m.organisation_id = x.asked_by) as stays) asker
        where x.id = w.id`);
      await database.query(`
        delete from wanted_partner where not exists (select from coalition_membership)`);
      await database.query(`
        delete from coalition_contact c where c.is_demonstration or not exists (select 1 from coalition_membership m
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
    insert into coalition (started_on, started_precision, source, is_demonstration)
      values ($1, $2, $3, $4) on conflict do nothing returning 1`,
    [on, precision, source, isDemonstration],
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
