import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tenantIdOf } from '@bloemen/vocabulary';
import { productRoot } from '../../platform/config/product-root.js';
import type { Database } from '../../platform/database/database.js';
import { sha256Of } from '../../platform/secrets/secrets.js';
import type { Seed } from '../../platform/seed/seed.js';
import { seedWorkspaces } from '../identity/workspaces.seed.js';
import type { ConsentReader, MunicipalityStatus } from './municipalities.facts.js';

/**
 * The register and the participation the product starts with, from the data files; every function may run again without
 * doing harm.
 */
type Table = { rows: (string | number | null)[][]; inhabitantsOn: string };

const table = (name: string): Table =>
  JSON.parse(readFileSync(join(productRoot, 'apps/server/data', name), 'utf8')) as Table;
const column = (rows: Table['rows'], index: number): (string | number | null)[] =>
  rows.map((row) => row[index] ?? null);

/**
 * Take part according to a public source, which stands in the history of each. Only the source on Heemstede gives the
 * day; for the others it is not known. That Heemstede's paper of the college calls the same decision intended is told
 * by the decision itself (case number 840482).
 */
export const knownParticipants: readonly { cbsCode: string; joinedOn: string | null; source: string }[] = [
  {
    cbsCode: 'GM0397',
    joinedOn: '2021-05-25',
    source: 'Gemeente Heemstede, persbericht PB2021_25; het collegestuk noemt het besluit voorgenomen',
  },
  {
    cbsCode: 'GM1979',
    joinedOn: null,
    source: 'Eemsbode, artikel 1127822: Appingedam tekende; die gemeente is nu deel van Eemsdelta',
  },
  { cbsCode: 'GM1680', joinedOn: null, source: 'eentegeneenzaamheid.nl (Aa en Hunze)' },
  { cbsCode: 'GM0303', joinedOn: null, source: 'drontensdagblad.nl en lwpc.nl (Dronten)' },
  { cbsCode: 'GM1891', joinedOn: null, source: 'westereender.nl (Dantumadiel)' },
  { cbsCode: 'GM0579', joinedOn: null, source: 'skipr.nl (Oegstgeest)' },
  { cbsCode: 'GM0766', joinedOn: null, source: 'eentegeneenzaamheid.nl (Dongen)' },
  { cbsCode: 'GM0114', joinedOn: null, source: 'eentegeneenzaamheid.nl (Emmen)' },
  { cbsCode: 'GM0534', joinedOn: null, source: 'eentegeneenzaamheid.nl/mijn-gemeente (Hillegom)' },
  { cbsCode: 'GM0553', joinedOn: null, source: 'eentegeneenzaamheid.nl/mijn-gemeente (Lisse)' },
  { cbsCode: 'GM1948', joinedOn: null, source: 'eentegeneenzaamheid.nl/mijn-gemeente (Meierijstad)' },
  { cbsCode: 'GM0637', joinedOn: null, source: 'zoetermeertegeneenzaamheid.nl (Zoetermeer)' },
];

/** Zandvoort, which has example people and takes part in the demonstration alone. */
const WITH_INVENTED_LOGO = 'GM0473';

/** What the demonstration makes of a municipality that does not take part by any source. */
type DemonstrationParticipation = Required<Pick<Participation, 'cbsCode' | 'status' | 'joinedOn' | 'consents'>>;

export const municipalitiesSeed: Seed<readonly DemonstrationParticipation[]> = {
  sourced: [{ name: 'municipalities', load: ({ database }) => seedMunicipalities(database) }],
  demonstration: [
    {
      name: 'demonstration participation',
      load: ({ database }, municipalities) =>
        seedParticipation(
          database,
          municipalities.map(({ cbsCode, status, joinedOn, consents }) => ({
            cbsCode,
            status,
            joinedOn,
            consents,
            demonstration: true,
          })),
        ),
      remove: removeDemonstrationParticipation,
    },
    {
      name: 'demonstration logo',
      load: ({ database }) => seedDemonstrationLogo(database),
      remove: removeDemonstrationLogo,
    },
  ],
};

/** All 342 municipalities with their workspaces, the reorganisations, and the participation that sources tell of. */
export async function seedMunicipalities(database: Database): Promise<void> {
  const { rows, inhabitantsOn } = table('municipalities.json');
  const reorganisations = table('reorganisations.json').rows;
  const ids = rows.map(([code]) => tenantIdOf(String(code)));
  const successors = rows.map((row) => (row[13] === null ? null : tenantIdOf(String(row[13]))));
  await database.asSystem('seed the register of municipalities', async () => {
    await seedWorkspaces(
      database,
      rows.map((row, index) => ({ id: ids[index]!, name: String(row[1]) })),
    );
    await database.query(
      `
      insert into municipality (id, cbs_code, name, short_name, province_code, province, ggd_code, ggd_region,
        inhabitants, urbanity, latitude, longitude,
        valid_from, valid_to, hex_column, hex_row, inhabitants_on)
      select *, $17::date from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
        $7::text[], $8::text[], $9::int[], $10::smallint[],
        $11::numeric[], $12::numeric[], $13::date[], $14::date[], $15::smallint[], $16::smallint[])
      on conflict do nothing`,
      [ids, ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15].map((index) => column(rows, index)), inhabitantsOn],
    );
    await database.query(
      `
      update municipality set successor_id = s.successor_id from unnest($1::uuid[], $2::uuid[]) as s (id, successor_id)
      where municipality.id = s.id and s.successor_id is not null and municipality.successor_id is null`,
      [ids, successors],
    );
    await database.query(
      `
      insert into municipality_reorganisation (former_code, former_name, successor_code, effective_on, extent,
        former_inhabitants)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::text[], $6::int[])
        on conflict do nothing`,
      [0, 1, 2, 3, 4, 5].map((index) => column(reorganisations, index)),
    );
    await participate(
      database,
      knownParticipants.map(({ cbsCode, joinedOn, source }) => ({
        cbsCode,
        joinedOn,
        note: source,
        status: 'JOINED',
        demonstration: false,
      })),
    );
  });
}

/** The province of each municipality of the register, by CBS code. */
export function provinceCodes(): Map<string, string> {
  return new Map(table('municipalities.json').rows.map(([code, , , province]) => [String(code), String(province)]));
}

export type Participation = {
  cbsCode: string;
  status: Extract<MunicipalityStatus, 'JOINED' | 'ACTIVE' | 'DORMANT'>;
  /** Null when the source gives no day. */
  joinedOn: string | null;
  /** True when invented; such rows are marked and can be removed again. */
  demonstration: boolean;
  note?: string;
  consents?: { adviser: boolean; vng: boolean; peers?: boolean };
};

/** Lets prospects take part. A municipality that already takes part is left as it is. */
export async function seedParticipation(database: Database, participations: readonly Participation[]): Promise<void> {
  await database.asSystem('seed participation', () => participate(database, participations));
  for (const { cbsCode, consents, demonstration } of participations) {
    const readers = [
      ...(consents?.adviser ? (['ASSIGNED_ADVISER'] as const) : []),
      ...(consents?.vng ? (['VNG'] as const) : []),
      ...(consents?.peers ? (['PEERS'] as const) : []),
    ];
    if (readers.length > 0) await seedConsent(database, cbsCode, readers, demonstration);
  }
}

/** Keeps the local names of a municipality, unless it chose settings of its own. In its workspace. */
export async function seedLocalNames(
  database: Database,
  { coalitionName, weekName }: { coalitionName: string; weekName: string },
): Promise<void> {
  await database.query(
    `insert into municipality_settings (coalition_name, week_name) values ($1, $2) on conflict (tenant_id) do nothing`,
    [coalitionName, weekName],
  );
}

const inDemonstration = (database: Database, work: () => Promise<unknown>): Promise<unknown> =>
  database.run({ tenantId: tenantIdOf(WITH_INVENTED_LOGO), actorId: null }, work);

/** An invented logo, so that one sees where it stands. A municipality that has one of its own keeps that. */
export async function seedDemonstrationLogo(database: Database): Promise<void> {
  const content = readFileSync(join(productRoot, 'apps/server/data/demonstration-logo.svg'));
  await inDemonstration(database, () =>
    database.query(
      `insert into municipality_logo (sha256, media_type, aspect, content, is_demonstration)
        values ($1, 'image/svg+xml', 1.333, $2, true) on conflict do nothing`,
      [sha256Of(content), content],
    ),
  );
}

/** Takes the invented logo away; one that was sent since stays. */
export async function removeDemonstrationLogo(database: Database): Promise<void> {
  await inDemonstration(database, () => database.query('delete from municipality_logo where is_demonstration'));
}

/** Gives an adviser of the example municipalities to help, since they take part. */
export async function seedDemonstrationAssignments(
  database: Database,
  personId: string,
  cbsCodes: readonly string[],
): Promise<void> {
  await database.asSystem('seed the caseload of the example adviser', () =>
    database.query(
      `
    insert into adviser_assignment (municipality_id, person_id, from_on, is_demonstration)
    select id, $2, joined_on, true from municipality where cbs_code = any($1::text[]) and joined_on is not null
    on conflict (municipality_id) where until_on is null do nothing`,
      [cbsCodes, personId],
    ),
  );
}

/** Lets readers see a municipality, unless they may already. */
export async function seedConsent(
  database: Database,
  cbsCode: string,
  readers: readonly ConsentReader[],
  isDemonstration: boolean,
): Promise<void> {
  await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, () =>
    database.query(
      `
      insert into consent (reader, is_demonstration) select reader, $2 from unnest($1::text[]) as reader
      on conflict (tenant_id, reader) where withdrawn_at is null do nothing`,
      [readers, isDemonstration],
    ),
  );
}

/** Takes back the consent that a municipality never gave. */
export async function removeDemonstrationConsent(database: Database, tenantId: string): Promise<void> {
  await database.run({ tenantId, actorId: null }, () => database.query('delete from consent where is_demonstration'));
}

/**
 * Undoes what was invented: participation, consents and assignments go, the register stays. A step that the programme
 * recorded since is no invention: a merger and a participation so recorded stand, since a day that is no longer known.
 */
export async function removeDemonstrationParticipation(database: Database): Promise<void> {
  const gone = await database.asSystem('remove demonstration participation', async () => {
    await database.query('delete from adviser_assignment where is_demonstration');
    await database.query('delete from municipality_status_change where is_demonstration');
    return database.query<{ id: string }>(`
      update municipality m set is_demonstration = false, joined_on = null,
        status = coalesce((select c.status from municipality_status_change c where c.municipality_id = m.id
          order by c.recorded_at desc limit 1), 'PROSPECT')
      where is_demonstration returning id`);
  });
  for (const { id } of gone) {
    await removeDemonstrationConsent(database, id);
  }
}

async function participate(database: Database, participations: readonly Participation[]): Promise<void> {
  await database.query(
    `
    with joining as (
      select * from unnest($1::uuid[], $2::text[], $3::date[], $4::boolean[], $5::text[]) as t (id, status, joined_on,
        is_demonstration, note)
    ), joined as (
      update municipality m set status = j.status, joined_on = j.joined_on, is_demonstration = j.is_demonstration
      from joining j where m.id = j.id and m.status = 'PROSPECT' returning m.id
    )
    insert into municipality_status_change (municipality_id, status, happened_on, note, is_demonstration)
    select id, step, joined_on, note, is_demonstration
    from joining join joined using (id) cross join lateral unnest(case when status = 'JOINED' then array['JOINED']
      else array['JOINED', status] end) as step`,
    [
      participations.map(({ cbsCode }) => tenantIdOf(cbsCode)),
      participations.map(({ status }) => status),
      participations.map(({ joinedOn }) => joinedOn),
      participations.map(({ demonstration }) => demonstration),
      participations.map(({ note }) => note ?? null),
    ],
  );
}
