import { randomUUID } from 'node:crypto';
import { daysAfter, tenantIdOf, type SupportKind } from '@bloemen/vocabulary';
import type { Database } from '../../platform/database/database.js';
import type { Seed } from '../../platform/seed/seed.js';
import { examplePersonId } from '../identity/people/people.seed.js';

const HEEMSTEDE = 'GM0397';

type Done = { daysAgo: number; quarters: number; kind: SupportKind; note: string };
type Agreed = { inDays: number; what: string; startsAt?: string; status?: 'DONE' };
type Invented = { cbsCode: string; startedDaysAgo: number; question: string; entries: Done[]; steps: Agreed[] };

/** Invented help to municipalities of the demonstration; of Heemstede no hours are invented. */
const invented: Invented[] = [
  {
    cbsCode: 'GM0473',
    startedDaysAgo: 210,
    question: 'Hoe krijgen we inwoners zelf aan tafel, en hoe houden we de partners betrokken?',
    entries: [
      { daysAgo: 205, quarters: 4, kind: 'PREPARATION', note: 'Cijfers en plan gelezen voor het eerste gesprek.' },
      {
        daysAgo: 203,
        quarters: 6,
        kind: 'CONVERSATION',
        note: 'Kennisgemaakt met de coördinator. Pijler 3 vraagt de meeste aandacht: er is nog geen groep inwoners.',
      },
      {
        daysAgo: 150,
        quarters: 12,
        kind: 'VISIT',
        note: 'Bezoek aan het raadhuis. Met de coördinator en de huisartsenpraktijk gesproken over signaleren.',
      },
      { daysAgo: 92, quarters: 3, kind: 'WRITING', note: 'Meegelezen met de uitnodiging aan inwoners.' },
      {
        daysAgo: 40,
        quarters: 10,
        kind: 'SESSION',
        note: 'Sessie met veertien partners: wie doet wat in de winter. Zes acties met een eigenaar.',
      },
      { daysAgo: 12, quarters: 2, kind: 'CONVERSATION', note: 'Gebeld over de planning van het nieuwe jaar.' },
    ],
    steps: [
      { inDays: 9, what: 'Bellen over de eerste groep inwoners', startsAt: '10:00' },
      { inDays: 45, what: 'Samen kijken naar het geld voor volgend jaar' },
      { inDays: -12, what: 'Planning van het nieuwe jaar doornemen', status: 'DONE' },
    ],
  },
  {
    cbsCode: 'GM0358',
    startedDaysAgo: 120,
    question: 'Hoe maken we van losse activiteiten een aanpak die blijft?',
    entries: [
      { daysAgo: 118, quarters: 6, kind: 'CONVERSATION', note: 'Startgesprek met coördinator en wethouder.' },
      { daysAgo: 60, quarters: 8, kind: 'SESSION', note: 'Werksessie over geld en de rol van de verenigingen.' },
    ],
    steps: [{ inDays: -3, what: 'Reactie op het concept van het plan' }],
  },
  {
    cbsCode: 'GM0362',
    startedDaysAgo: 300,
    question: 'Hoe meten we of de aanpak werkt?',
    entries: [
      { daysAgo: 290, quarters: 8, kind: 'VISIT', note: 'Kennismaking en rondgang langs drie buurthuizen.' },
      { daysAgo: 200, quarters: 16, kind: 'SESSION', note: 'Twee dagdelen over wat de partners zelf al tellen.' },
      { daysAgo: 90, quarters: 5, kind: 'WRITING', note: 'Voorstel voor vijf vragen aan deelnemers.' },
    ],
    steps: [{ inDays: 20, what: 'Vijf vragen bespreken met de GGD', startsAt: '13:30' }],
  },
  {
    cbsCode: 'GM0415',
    startedDaysAgo: 30,
    question: 'Hoe begint een kleine gemeente een coalitie?',
    entries: [{ daysAgo: 28, quarters: 4, kind: 'CONVERSATION', note: 'Eerste gesprek: wie zijn er al, wie mist.' }],
    steps: [],
  },
];

export const supportSeed: Seed = {
  sourced: [{ name: 'support of Heemstede', load: ({ database }) => seedHeemstede(database) }],
  demonstration: [
    {
      name: 'demonstration support',
      load: ({ database, today }) => seedDemonstrationSupport(database, today),
      remove: removeDemonstrationSupport,
    },
  ],
};

/** All that the paper of the college tells: with an adviser the start was prepared. Who, and how many hours, it does not say. */
async function seedHeemstede(database: Database): Promise<void> {
  await database.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, () =>
    database.query(
      `insert into support_trajectory (adviser_name, started_on, started_as, question, source_text)
        select 'Adviseur van de landelijke coalitie', '2021-05-01', 'vóór de start in mei 2021', $1, $2
        where not exists (select from support_trajectory where source_text is not null)`,
      [
        'De adviseur hielp de start van de sociale coalitie voorbereiden.',
        'Gemeente Heemstede, collegestuk over besluit 840482: ‘na voorbereiding met de adviseur van de landelijke coalitie’',
      ],
    ),
  );
}

/** May run again without doing harm. */
export async function seedDemonstrationSupport(database: Database, today: string): Promise<void> {
  const adviserId = examplePersonId('adviseur@eentegeneenzaamheid.example');
  for (const { cbsCode, startedDaysAgo, question, entries, steps } of invented) {
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
      const id = randomUUID();
      const begun = await database.maybe(
        `insert into support_trajectory (id, adviser_id, adviser_name, started_on, question, hours_budget,
          is_demonstration) values ($1, $2, 'Anouk de Graaf', $3, $4, 64, true) on conflict do nothing returning 1`,
        [id, adviserId, daysAfter(today, -startedDaysAgo), question],
      );
      if (!begun) return;
      await database.query(
        `insert into support_entry (trajectory_id, happened_on, quarters, kind, note)
          select $1, e."on", e.quarters, e.kind, e.note
          from jsonb_to_recordset($2) as e("on" date, quarters integer, kind text, note text)`,
        [id, JSON.stringify(entries.map(({ daysAgo, ...entry }) => ({ ...entry, on: daysAfter(today, -daysAgo) })))],
      );
      await database.query(
        `insert into support_step (trajectory_id, what, due_on, starts_at, minutes, status, settled_on)
          select $1, s.what, s."on", s."startsAt", case when s."startsAt" is not null then 60 end,
            coalesce(s.status, 'OPEN'), case when s.status = 'DONE' then s."on" end
          from jsonb_to_recordset($2) as s(what text, "on" date, "startsAt" time, status text)`,
        [id, JSON.stringify(steps.map(({ inDays, ...step }) => ({ ...step, on: daysAfter(today, inDays) })))],
      );
    });
  }
}

export async function removeDemonstrationSupport(database: Database): Promise<void> {
  for (const { cbsCode } of invented)
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, () =>
      database.query('delete from support_trajectory where is_demonstration'),
    );
}
