import { daysAfter, tenantIdOf, type UndertakingState } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed } from '../../../platform/seed/seed.js';

const ZANDVOORT = 'GM0473';

type Invented = {
  title: string;
  promisedTo: string;
  occasion: string;
  daysAgo: number;
  dueIn: number | null;
  state?: UndertakingState;
  stateDaysAgo?: number;
  reason?: string;
  toldDaysAgo?: number;
};

/** Promises to a council in every state. All of them are invented; of Heemstede no source names one. */
const promises: readonly Invented[] = [
  {
    title: 'De raad krijgt een overzicht van alle plekken waar mensen samen kunnen eten',
    promisedTo: 'Gemeenteraad',
    occasion: 'Bespreking van de motie over samen eten',
    daysAgo: 400,
    dueIn: -35,
  },
  {
    title: 'Het college vertelt na de zomer wat jongeren hebben gezegd',
    promisedTo: 'Gemeenteraad',
    occasion: 'Bespreking van de motie over jongeren',
    daysAgo: 88,
    dueIn: 60,
  },
  {
    title: 'De wethouder zoekt uit of vervoer uit de Wmo betaald kan worden',
    promisedTo: 'Commissie Samenleving',
    occasion: 'Rondvraag',
    daysAgo: 120,
    dueIn: null,
  },
  {
    title: 'De commissie krijgt de cijfers van de GGD zodra deze er zijn',
    promisedTo: 'Commissie Samenleving',
    occasion: 'Bespreking van het plan van aanpak',
    daysAgo: 300,
    dueIn: -150,
    state: 'DONE',
    stateDaysAgo: 160,
    reason: 'De cijfers zijn besproken in de commissie.',
    toldDaysAgo: 160,
  },
  {
    title: 'De wethouder vraagt de bibliotheek of zij ook op zondag open kan',
    promisedTo: 'Commissie Samenleving',
    occasion: 'Rondvraag',
    daysAgo: 200,
    dueIn: -100,
    state: 'DONE',
    stateDaysAgo: 110,
    reason: 'De bibliotheek is sinds september op zondag open.',
  },
  {
    title: 'Er komt een aparte website over eenzaamheid',
    promisedTo: 'Gemeenteraad',
    occasion: 'Bespreking van de begroting',
    daysAgo: 380,
    dueIn: -20,
    state: 'WITHDRAWN',
    stateDaysAgo: 45,
    reason: 'Alles staat nu op de site van de coalitie.',
    toldDaysAgo: 40,
  },
];

export const undertakingsSeed: Seed<readonly { cbsCode: string }[]> = {
  demonstration: [
    {
      name: 'demonstration undertakings',
      load: async ({ database, today }, municipalities) => {
        if (municipalities.some(({ cbsCode }) => cbsCode === ZANDVOORT)) await invent(database, today);
      },
      remove: removeDemonstrationUndertakings,
    },
  ],
};

/** Nothing happens where the workspace holds an undertaking already. */
async function invent(database: Database, today: string): Promise<void> {
  const before = (days: number | null | undefined) =>
    days === null || days === undefined ? null : daysAfter(today, -days);
  const undertakings = promises.map(({ daysAgo, dueIn, stateDaysAgo, toldDaysAgo, ...promise }) => ({
    ...promise,
    on: before(daysAgo),
    due: dueIn === null ? null : daysAfter(today, dueIn),
    stateOn: before(stateDaysAgo),
    told: before(toldDaysAgo),
  }));
  await database.run({ tenantId: tenantIdOf(ZANDVOORT), actorId: null }, () =>
    database.query(
      `insert into undertaking (title, promised_by, promised_to, promised_on, occasion, due_on, state, state_on,
         state_reason, told_on, motion_id, openness, released_at, source_text, is_demonstration)
       select g.title, 'Wethouder zorg en welzijn', g."promisedTo", g."on", g.occasion, g.due, coalesce(g.state, 'OPEN'),
         g."stateOn", g.reason, g.told, (select m.id from motion m where m.is_demonstration
           and g.occasion = 'Bespreking van de motie over ' || case when m.title like 'Jongeren%' then 'jongeren'
             else 'samen eten' end), 'ACTIVELY_PUBLIC', g."on", 'Verzonnen voor de demonstratie', true
       from jsonb_to_recordset($1::jsonb) as g (title text, "promisedTo" text, "on" date, occasion text, due date,
         state text, "stateOn" date, reason text, told date)
       where not exists (select from undertaking)`,
      [JSON.stringify(undertakings)],
    ),
  );
}

/** Takes invented undertakings away. */
export async function removeDemonstrationUndertakings(database: Database): Promise<void> {
  await database.run({ tenantId: tenantIdOf(ZANDVOORT), actorId: null }, () =>
    database.query('delete from undertaking where is_demonstration'),
  );
}
