import { daysAfter, proposedWeek, tenantIdOf, type TargetGroup, type WeekActivityStatus } from '@bloemen/vocabulary';
import type { Database } from '../../platform/database/database.js';
import type { Seed } from '../../platform/seed/seed.js';
import { livelyCoalitions } from '../coalitions/seed/coalitions.seed.js';
import { COMMON_NAME } from './weeks.facts.js';
import { yearAhead } from './weeks.rules.js';

const HEEMSTEDE = 'GM0397';

/** The weeks of which the sources tell the days; they differ in length. */
const known = [
  { firstOn: '2021-09-30', lastOn: '2021-10-07' },
  { firstOn: '2022-09-29', lastOn: '2022-10-06' },
  { firstOn: '2023-09-28', lastOn: '2023-10-04' },
  { firstOn: '2024-09-26', lastOn: '2024-10-02' },
];

type Invented = {
  title: string;
  what: string;
  /** How the name of the organisation begins; who is not in the coalition is named in words. */
  by: string;
  /** Days after the first of the week. */
  day: number;
  time: string;
  minutes: number;
  place: string;
  targetGroups: TargetGroup[];
  cost?: string;
  howToJoin?: string;
  contact?: string;
  status?: WeekActivityStatus;
  reason?: string;
};

/** Invented for the demonstration. */
const activities: readonly Invented[] = [
  {
    title: 'Samen aan tafel',
    what: 'Kook mee of schuif aan. Er is soep, brood en tijd voor een goed gesprek.',
    by: 'Buurthuis',
    day: 0,
    time: '17:00',
    minutes: 120,
    place: 'Grote zaal van het buurthuis',
    targetGroups: ['SINGLES', 'OLDER_PEOPLE'],
    cost: '€ 4 per persoon',
    howToJoin: 'Meld u een dag eerder aan bij de balie van het buurthuis.',
    contact: 'De gastvrouw of gastheer van het buurthuis',
  },
  {
    title: 'Wandelen met een praatje',
    what: 'Een rustige wandeling van een uur door het park, met koffie na afloop.',
    by: 'Welzijnsorganisatie',
    day: 1,
    time: '10:00',
    minutes: 90,
    place: 'Ingang van het park',
    targetGroups: ['ALL_AGES'],
    contact: 'De sociaal werker van de wijk',
  },
  {
    title: 'Open repetitie van het koor',
    what: 'Zing een avond mee. U hoeft geen noten te lezen.',
    by: 'Koor De Merel (voorbeeld)',
    day: 1,
    time: '20:00',
    minutes: 120,
    place: 'Dorpskerk',
    targetGroups: [],
  },
  {
    title: 'Spelletjesmiddag',
    what: 'Jong en oud spelen samen bordspellen. Neem gerust uw buren mee.',
    by: 'Bibliotheek',
    day: 2,
    time: '14:00',
    minutes: 150,
    place: 'Leeszaal van de bibliotheek',
    targetGroups: ['ALL_AGES'],
    contact: 'De balie van de bibliotheek',
  },
  {
    title: 'Koffie voor wie voor een ander zorgt',
    what: 'Mantelzorgers ontmoeten elkaar. Wij zorgen voor koffie en voor iemand bij u thuis, als dat nodig is.',
    by: 'Welzijnsorganisatie',
    day: 4,
    time: '10:30',
    minutes: 90,
    place: 'Wijkcentrum',
    targetGroups: ['CARERS'],
    howToJoin: 'Bel het steunpunt voor mantelzorgers.',
  },
  {
    title: 'Verhalen in de bieb',
    what: 'Inwoners vertellen een verhaal uit hun leven. Luister, of vertel zelf.',
    by: 'Bibliotheek',
    day: 5,
    time: '19:30',
    minutes: 90,
    place: 'Bibliotheek',
    targetGroups: ['OLDER_PEOPLE', 'NEWCOMERS'],
  },
  {
    title: 'Sporten op je eigen tempo',
    what: 'Probeer drie sporten uit, ook als bewegen niet vanzelf gaat.',
    by: 'Sportclub (voorbeeld)',
    day: 6,
    time: '15:00',
    minutes: 120,
    place: 'Sporthal',
    targetGroups: ['YOUNG_PEOPLE', 'PEOPLE_WITH_DISABILITY'],
    cost: '€ 2,50',
    status: 'PROPOSED',
  },
  {
    title: 'Feestelijke afsluiting',
    what: 'Muziek, hapjes en een terugblik op de week.',
    by: 'Winkeliersvereniging (voorbeeld)',
    day: 7,
    time: '16:00',
    minutes: 120,
    place: 'Marktplein',
    targetGroups: [],
    status: 'PROPOSED',
  },
  {
    title: 'Verkoop van zelfgemaakte sieraden',
    what: 'Een kraam met sieraden op het plein.',
    by: 'Kraam (voorbeeld)',
    day: 3,
    time: '11:00',
    minutes: 240,
    place: 'Marktplein',
    targetGroups: [],
    status: 'REFUSED',
    reason: 'In deze week gaat het om ontmoeten, niet om verkopen.',
  },
];

export const weeksSeed: Seed<readonly { cbsCode: string; partners: number }[]> = {
  sourced: [{ name: 'annual weeks', load: ({ database }) => seedAnnualWeeks(database) }],
  demonstration: [
    {
      name: 'demonstration weeks',
      load: ({ database, today }, municipalities) =>
        seedDemonstrationWeeks(database, livelyCoalitions(municipalities), today),
      remove: removeDemonstrationWeeks,
    },
  ],
};

/** What the programme set meanwhile stays. */
export async function seedAnnualWeeks(database: Database): Promise<void> {
  await database.asSystem('the weeks of which the days are known', () =>
    database.query(
      `insert into annual_week (year, name, first_on, last_on, package_due_on, source)
       select extract(year from w.first_on), $1, w.first_on, w.last_on,
         make_date(extract(year from w.first_on)::integer, 8, 31), $2
       from unnest($3::date[], $4::date[]) as w (first_on, last_on) on conflict do nothing`,
      [
        COMMON_NAME,
        'Pagina’s van Eén tegen eenzaamheid over de week en het Kom Erbij-pakket',
        known.map(({ firstOn }) => firstOn),
        known.map(({ lastOn }) => lastOn),
      ],
    ),
  );
}

/**
 * A calendar for the week ahead, of which nobody set the days: they are those that the rule proposes. Lively coalitions
 * published theirs; Heemstede has the same examples and publishes nothing invented.
 */
export async function seedDemonstrationWeeks(
  database: Database,
  cbsCodes: readonly string[],
  today: string,
): Promise<void> {
  const year = yearAhead(today);
  for (const [index, cbsCode] of [HEEMSTEDE, ...cbsCodes].entries())
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
      const isHeemstede = cbsCode === HEEMSTEDE;
      const made = await database.maybe(
        `insert into local_week (year, is_public, package_state, package_on, is_demonstration)
           select $1, not $2, case when $2 then 'UNKNOWN' else 'ORDERED' end, case when not $2 then $3::date - 7 end, not $2
           from coalition_facts on conflict do nothing returning 1`,
        [year, isHeemstede, today],
      );
      if (!made) return;
      const members = await database.query<{ id: string; name: string }>(
        `select c.organisation_id as id, n.name from app_coalition_on($1::date) c
           join organisation_named n on n.organisation_id = c.organisation_id where c.takes_part order by n.name`,
        [today],
      );
      const { firstOn } = proposedWeek(year);
      // Not every calendar has the same.
      for (const one of activities.filter((_, place) => isHeemstede || (place + index) % 4 !== 0)) {
        const id = members.find(({ name }) => name.startsWith(one.by))?.id ?? null;
        const { status = 'ACCEPTED' } = one;
        await database.query(
          `insert into week_activity (year, title, what, organisation_id, organisation_name, starts_at, minutes, place,
             target_groups, cost, how_to_join, contact, status, reason, came_by, accepted_at, is_demonstration)
           values ($1, $2, $3, $4, $5, ($6::date + $7::time) at time zone 'Europe/Amsterdam', $8, $9, $10, $11, $12, $13,
             $14, $15, $16, case when $14 = 'ACCEPTED' then now() end, true)`,
          [
            year,
            one.title,
            one.what,
            id,
            id ? null : one.by,
            daysAfter(firstOn, one.day),
            one.time,
            one.minutes,
            one.place,
            one.targetGroups,
            one.cost ?? null,
            one.howToJoin ?? null,
            one.contact ?? null,
            status,
            one.reason ?? null,
            status === 'ACCEPTED' ? 'MUNICIPALITY' : 'LINK',
          ],
        );
      }
    });
}

/** Takes invented activities away; what a real one says of an invented organisation becomes words. */
export async function removeDemonstrationWeeks(database: Database): Promise<void> {
  const coalitions = await database.acrossTenants('remove demonstration weeks', (read) =>
    read.query<{ tenantId: string }>('select tenant_id as "tenantId" from coalition_facts'),
  );
  for (const { tenantId } of coalitions)
    await database.run({ tenantId, actorId: null }, async () => {
      await database.query('delete from week_activity where is_demonstration');
      await database.query(
        `update week_activity a set organisation_id = null, organisation_name = n.name
         from organisation_named n join organisation_facts o on o.id = n.organisation_id
         where n.organisation_id = a.organisation_id and o.is_demonstration`,
      );
      await database.query(
        `delete from local_week w where w.is_demonstration
           and not exists (select from week_activity a where a.year = w.year)`,
      );
    });
}
