import { PROGRAMME_TENANT_ID, tenantIdOf, VNG_TENANT_ID, type Role } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed } from '../../../platform/seed/seed.js';
import { knowOrganisation } from '../organisations/organisations.seed.js';
import { PortfoliosService } from '../portfolios/portfolios.service.js';

const HEEMSTEDE = tenantIdOf('GM0397');
const ZANDVOORT = tenantIdOf('GM0473');

type Example = {
  number: number;
  tenantId: string;
  role: Role;
  email: string;
  displayName: string;
  formalName?: string;
  organisation?: string;
};

/**
 * The people of the demonstration. Their logins are examples on example domains and are marked as such; the names are
 * invented, except that of wethouder Struijf, portfolio holder in the decision of 25 May 2021 (a public fact; until
 * when is not known, and his login is an example all the same).
 */
const examples: readonly Example[] = [
  {
    number: 1,
    tenantId: HEEMSTEDE,
    role: 'COORDINATOR',
    email: 'coordinator@heemstede.example',
    displayName: 'Noor van Dam',
  },
  {
    number: 2,
    tenantId: HEEMSTEDE,
    role: 'COMMUNICATIONS',
    email: 'communicatie@heemstede.example',
    displayName: 'Bram Visser',
  },
  {
    number: 3,
    tenantId: HEEMSTEDE,
    role: 'ALDERMAN',
    email: 'wethouder@heemstede.example',
    displayName: 'Sjaak Struijf',
    formalName: 'J.F. Struijf',
  },
  { number: 4, tenantId: HEEMSTEDE, role: 'CLERK', email: 'griffier@heemstede.example', displayName: 'Lotte Brouwer' },
  {
    number: 5,
    tenantId: HEEMSTEDE,
    role: 'PARTNER',
    email: 'partner@wijheemstede.example',
    displayName: 'Samira El Idrissi',
    organisation: 'WIJ Heemstede',
  },
  {
    number: 6,
    tenantId: ZANDVOORT,
    role: 'COORDINATOR',
    email: 'coordinator@zandvoort.example',
    displayName: 'Joris Paap',
  },
  {
    number: 7,
    tenantId: PROGRAMME_TENANT_ID,
    role: 'NATIONAL_ADVISER',
    email: 'adviseur@eentegeneenzaamheid.example',
    displayName: 'Anouk de Graaf',
  },
  {
    number: 8,
    tenantId: PROGRAMME_TENANT_ID,
    role: 'PROGRAMME_ADMIN',
    email: 'beheer@vws.example',
    displayName: 'Pieter Hofman',
  },
  {
    number: 9,
    tenantId: VNG_TENANT_ID,
    role: 'VNG_ADVISER',
    email: 'adviseur@vng.example',
    displayName: 'Fatma Yildiz',
  },
  ...[HEEMSTEDE, ZANDVOORT].map((tenantId): Example => ({
    number: 10,
    tenantId,
    role: 'PARTNER',
    email: 'adviseur@ggdkennemerland.example',
    displayName: 'Hanneke Mulder',
    organisation: 'GGD Kennemerland',
  })),
];

export const peopleSeed: Seed = {
  demonstration: [
    {
      name: 'example people',
      load: ({ database, app }) => seedPeople(database, app.get(PortfoliosService)),
      remove: removeExamplePeople,
    },
  ],
};

/** Id of an example person, for other first-run data that points to one. */
export function examplePersonId(email: string): string {
  const example = examples.find((candidate) => candidate.email === email);
  if (!example) throw new Error(`No example person has the address ${email}`);
  return `00000000-0000-4000-a000-${String(example.number).padStart(12, '0')}`;
}

/**
 * Loads the example people with their roles; after the municipalities and organisations. May run again without doing
 * harm.
 */
export async function seedPeople(database: Database, portfolios: PortfoliosService): Promise<void> {
  await database.asSystem('seed the example people', async () => {
    for (const { email, displayName, formalName } of examples) {
      await database.query(
        `insert into person (id, email, display_name, formal_name, is_example) values ($1, $2, $3, $4, true)
          on conflict do nothing`,
        [examplePersonId(email), email, displayName, formalName ?? null],
      );
    }
  });
  for (const { tenantId, email, role, organisation } of examples) {
    const personId = examplePersonId(email);
    await database.run({ tenantId, actorId: null }, async () => {
      const organisationId = organisation ? await knowOrganisation(database, organisation) : null;
      if (organisation && !organisationId) return;
      await database.query(
        `insert into role_assignment (id, person_id, role, organisation_id) values ($1, $1, $2, $3)
          on conflict do nothing`,
        [personId, role, organisationId],
      );
      if (role !== 'ALDERMAN') return;
      await portfolios.hold(personId, 'Eén tegen eenzaamheid', '2021-05-25');
    });
  }
}

/**
 * Ends every role of the example people and their sessions, and takes their portfolios away; the rows stay, because the
 * trail names them.
 */
export async function removeExamplePeople(database: Database): Promise<void> {
  for (const { tenantId, email } of examples) {
    await database.run({ tenantId, actorId: null }, async () => {
      await database.query('delete from portfolio_holding where person_id = $1', [examplePersonId(email)]);
      await database.query(
        `update role_assignment set ends_at = clock_timestamp() where person_id = $1 and (ends_at is null
          or ends_at > clock_timestamp())`,
        [examplePersonId(email)],
      );
    });
  }
  await database.asSystem('end the sessions of the example people', () =>
    database.query(
      'update session set revoked_at = clock_timestamp() where revoked_at is null and person_id = any ($1)',
      [examples.map(({ email }) => examplePersonId(email))],
    ),
  );
}
