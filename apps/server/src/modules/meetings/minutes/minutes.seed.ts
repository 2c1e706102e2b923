import { tenantIdOf, type Attendance } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed } from '../../../platform/seed/seed.js';
import { livelyCoalitions } from '../../coalitions/seed/coalitions.seed.js';

const HEEMSTEDE = 'GM0397';

/** Invented habits, the latest meeting first: most come, some drift away. */
const habits: readonly string[] = [
  'PPPPPP',
  'PPEPPP',
  'PPPPPA',
  'PEPPPP',
  'PPPPEP',
  'AAPPPP',
  'PPPPPP',
  'EEEPPP',
  'PAAPPP',
];
const attendances: Record<string, Attendance> = { P: 'PRESENT', E: 'EXCUSED', A: 'ABSENT' };

/** What is said and decided about what an invented agenda has; all of it is invented. */
const said: Record<string, { said: string; decision?: string }> = {
  'Hoe verwijzen we naar elkaar door?': {
    said: 'De huisarts en het welzijnswerk kennen elkaars spreekuur niet.\nIedereen brengt een kaartje met eigen spreektijden mee.',
  },
  'Inloopochtend: hoe loopt het?': {
    said: 'Er komen elke week tussen de tien en vijftien mensen. De koffie is nu gratis.',
  },
  'Wie ontbreekt er nog aan tafel?': {
    said: 'Een sportvereniging en een kerk ontbreken nog. Twee leden kennen daar iemand.',
  },
  'Vervoer naar activiteiten': {
    said: 'Wie slecht ter been is, blijft thuis als er geen vervoer is.',
    decision: 'Wij proberen een half jaar een belbus op dinsdag en donderdag.',
  },
  'Programma van de week tegen eenzaamheid': {
    said: 'Er zijn nu negen activiteiten. De bibliotheek maakt één overzicht.',
  },
  'Signaleren: een training voor vrijwilligers': {
    said: 'Vrijwilligers merken veel, maar weten niet wie zij kunnen bellen.',
    decision: 'In het voorjaar komt er een training voor vrijwilligers van alle leden.',
  },
  'Terugblik op het jaar': { said: 'De coalitie groeide met drie leden. De meesten willen in kleine groepen verder.' },
};

export const minutesSeed: Seed<readonly { cbsCode: string; partners: number }[]> = {
  demonstration: [
    {
      name: 'demonstration minutes',
      load: ({ database }, municipalities) =>
        seedDemonstrationMinutes(database, [HEEMSTEDE, ...livelyCoalitions(municipalities)]),
      remove: removeDemonstrationMinutes,
    },
  ],
};

/** Invented minutes of invented meetings: all but those of the last were approved in the next. */
export async function seedDemonstrationMinutes(database: Database, cbsCodes: readonly string[]): Promise<void> {
  for (const cbsCode of cbsCodes)
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
      await database.query(
        `insert into meeting_attendance (meeting_id, organisation_id, attendance)
         select h.id, h.organisation_id, case substr(h.habit, least(h.back, 6)::integer, 1)
           when 'P' then $2::text when 'E' then $3 else $4 end
         from (
           select m.id, c.organisation_id,
             dense_rank() over (order by m.starts_at desc) as back,
             ($1::text[])[1 + (dense_rank() over (order by lower(n.name), c.organisation_id) - 1) % cardinality($1::text[])] as habit
           from meeting m
             cross join lateral app_coalition_on((m.starts_at at time zone 'Europe/Amsterdam')::date) c
             join organisation_named n on n.organisation_id = c.organisation_id
           where m.is_demonstration and m.status = 'HELD' and (c.takes_part or c.observes)
         ) h
         on conflict do nothing`,
        [habits, attendances['P'], attendances['E'], attendances['A']],
      );
      await database.query(
        `update agenda_item a set said = s.value ->> 'said', said_at = m.starts_at + interval '1 hour', said_version = 2
         from meeting m, jsonb_each($1::jsonb) s
         where a.meeting_id = m.id and m.is_demonstration and m.status = 'HELD' and a.said is null and a.title = s.key`,
        [JSON.stringify(said)],
      );
      await database.query(
        `insert into meeting_decision (meeting_id, agenda_item_id, place, text)
         select m.id, a.id, 1, s.value ->> 'decision'
         from meeting m join agenda_item a on a.meeting_id = m.id, jsonb_each($1::jsonb) s
         where m.is_demonstration and m.status = 'HELD' and a.title = s.key and s.value ? 'decision'
           and not exists (select from meeting_decision d where d.meeting_id = m.id)`,
        [JSON.stringify(said)],
      );
      await database.query(
        `update meeting m set approved_in = n.id, approved_at = n.starts_at
         from meeting n
         where m.is_demonstration and m.status = 'HELD' and m.approved_in is null and n.id = (
           select l.id from meeting l where l.is_demonstration and l.status = 'HELD' and l.starts_at > m.starts_at
           order by l.starts_at limit 1)`,
      );
    });
}

/** Minutes of invented meetings go with those; what real ones say of invented organisations goes here. */
export async function removeDemonstrationMinutes(database: Database): Promise<void> {
  const coalitions = await database.acrossTenants('remove demonstration minutes', (read) =>
    read.query<{ tenantId: string }>('select tenant_id as "tenantId" from coalition_facts'),
  );
  for (const { tenantId } of coalitions)
    await database.run({ tenantId, actorId: null }, () =>
      database.query(
        `delete from meeting_attendance a using organisation_facts o
          where o.id = a.organisation_id and o.is_demonstration`,
      ),
    );
}
