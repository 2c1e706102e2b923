import { randomUUID } from 'node:crypto';
import { daysAfter, tenantIdOf, type PresenceAnswer } from '@bloemen/vocabulary';
import { Config } from '../../../platform/config/config.js';
import type { Database } from '../../../platform/database/database.js';
import { hashOf } from '../../../platform/secrets/secrets.js';
import type { Seed } from '../../../platform/seed/seed.js';
import { livelyCoalitions } from '../../coalitions/seed/coalitions.seed.js';
import { secretOfInvitation } from '../invitations/invitations.rules.js';
import type { FixedPoint } from '../meetings.facts.js';
import { firstAgenda, sameWeekday, usualPoints } from './meetings.rules.js';

const HEEMSTEDE = 'GM0397';
/** So many meetings back, a month apart; the one ahead is the next. */
const HELD = 6;

/** What a coalition talks about, beside the points that always come back. All of it is invented. */
const matters: readonly FixedPoint[] = [
  { title: 'Hoe verwijzen we naar elkaar door?', kind: 'DISCUSS', minutes: 25 },
  { title: 'Inloopochtend: hoe loopt het?', kind: 'INFORM', minutes: 10 },
  { title: 'Wie ontbreekt er nog aan tafel?', kind: 'DISCUSS', minutes: 20 },
  { title: 'Vervoer naar activiteiten', kind: 'DECIDE', minutes: 15 },
  { title: 'Programma van de week tegen eenzaamheid', kind: 'DISCUSS', minutes: 25 },
  { title: 'Signaleren: een training voor vrijwilligers', kind: 'DECIDE', minutes: 15 },
  { title: 'Terugblik op het jaar', kind: 'DISCUSS', minutes: 20 },
];
const answers: readonly (PresenceAnswer | null)[] = ['YES', 'YES', null, 'YES', 'NO', 'MAYBE', null, 'YES'];
const remarks: Partial<Record<PresenceAnswer, string>> = {
  NO: 'Wij zijn die dag op een studiedag.',
  MAYBE: 'Hangt af van het rooster.',
};

export const meetingsSeed: Seed<readonly { cbsCode: string; partners: number }[]> = {
  sourced: [{ name: 'meetings of Heemstede', load: ({ database }) => seedSeriesOfHeemstede(database) }],
  demonstration: [
    {
      name: 'demonstration meetings',
      load: ({ database, app, today }, municipalities) =>
        seedDemonstrationMeetings(
          database,
          app.get(Config).values.SECRET,
          [HEEMSTEDE, ...livelyCoalitions(municipalities)],
          today,
        ),
      remove: removeDemonstrationMeetings,
    },
  ],
};

/** The paper of the college tells that the coalition meets every month; it names no days, and none are invented. */
export async function seedSeriesOfHeemstede(database: Database): Promise<void> {
  await database.run({ tenantId: tenantIdOf(HEEMSTEDE), actorId: null }, () =>
    database.query(
      `insert into meeting_series (name, rhythm, started_on, started_precision, source)
        select 'Bijeenkomst van de Sociale Coalitie', 'MONTH', '2021-05-01', 'MONTH',
          'Collegestuk 840482 (mei 2021): ‘maandelijks bijeen te komen’'
        where not exists (select from meeting_series where not is_demonstration)`,
    ),
  );
}

/**
 * Invented meetings: half a year of them every month, and one ahead to which some answered. The last two coalitions
 * stopped meeting. They carry no facts: the demonstration invents those with its coalitions. A coalition that has any
 * is left as it is.
 */
export async function seedDemonstrationMeetings(
  database: Database,
  secret: string,
  cbsCodes: readonly string[],
  today: string,
): Promise<void> {
  for (const [index, cbsCode] of cbsCodes.entries())
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
      const coalition = await database.maybe<{ name: string; place: string }>(
        `select n.in_sentence as name, m.short_name as place
         from coalition_facts c join coalition_local_name n on n.tenant_id = c.tenant_id
           join municipality_facts m on m.id = c.tenant_id
         where not exists (select from meeting)`,
      );
      if (!coalition) return;
      await database.query(
        `insert into meeting_series (name, rhythm, place, minutes, started_on, is_demonstration)
          select 'Bijeenkomst van ' || $1, 'MONTH', 'Gemeentehuis', 90, $2, true
          where not exists (select from meeting_series)`,
        [coalition.name, daysAfter(today, -400)],
      );
      const hasStopped = index >= cbsCodes.length - 2 && cbsCode !== HEEMSTEDE;
      // The second Tuesday of a month, ahead by at least a week.
      const base = sameWeekday('2026-01-13', monthsFrom('2026-01-13', daysAfter(today, hasStopped ? -130 : 7)));
      for (let back = hasStopped ? 1 : 0; back <= HELD; back += 1)
        await addMeeting(database, secret, {
          title: `Bijeenkomst van ${coalition.name}`,
          on: sameWeekday(base, -back),
          place: `Gemeentehuis, ${coalition.place}`,
          agenda: firstAgenda(
            [...usualPoints.slice(0, 2), matters[(back + 5) % 7]!, matters[(back + 6) % 7]!, ...usualPoints.slice(2)],
            1,
          ),
          isAhead: back === 0,
        });
    });
}

/** How many months after a day its next such weekday is on or after another day. */
function monthsFrom(first: string, day: string): number {
  let months = (Number(day.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - 1;
  while (sameWeekday(first, months) < day) months += 1;
  return months;
}

async function addMeeting(
  database: Database,
  secret: string,
  meeting: { title: string; on: string; place: string; agenda: readonly FixedPoint[]; isAhead: boolean },
): Promise<void> {
  const id = randomUUID();
  const { title, on, place, agenda, isAhead } = meeting;
  await database.query(
    `insert into meeting (id, series_id, title, status, starts_at, minutes, place, invited_at, is_demonstration)
      values ($1, (select id from meeting_series order by is_demonstration, id limit 1), $2, $3,
        ($4::date + time '10:00') at time zone 'Europe/Amsterdam', 90, $5,
        least(now(), ($4::date - 14)::timestamptz), true)`,
    [id, title, isAhead ? 'PLANNED' : 'HELD', on, place],
  );
  await database.query(
    `insert into agenda_item (meeting_id, place, kind, title, minutes)
      select $1, t.n, t.point ->> 'kind', t.point ->> 'title', (t.point ->> 'minutes')::integer
      from jsonb_array_elements($2::jsonb) with ordinality t(point, n)`,
    [id, JSON.stringify(agenda)],
  );
  const contacts = await database.query<{ id: string; organisationId: string }>(
    `select b.id, b.organisation_id as "organisationId" from app_coalition_on($1::date) c
       join coalition_mailbox b on b.organisation_id = c.organisation_id
     where (c.takes_part or c.observes) and not c.is_municipality order by b.email`,
    [on],
  );
  const invited = contacts.map((contact, index) => {
    const invitationId = randomUUID();
    const answer = answers[(index + Number(on.slice(5, 7))) % answers.length]!;
    return { ...contact, invitationId, answer, tokenSha256: hashOf(secretOfInvitation(secret, invitationId)) };
  });
  await database.query(
    `insert into meeting_invitation (id, meeting_id, organisation_id, contact_id, name, email, token_sha256, answer,
       remark, answered_at)
     select g.id, $1, g.organisation_id, b.id, b.name, b.email, g.token, g.answer, g.remark,
       case when g.answer is not null then least(now(), ($2::date - 7)::timestamptz) end
     from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::bytea[], $7::text[], $8::text[])
       as g (id, organisation_id, contact_id, token, answer, remark)
       join coalition_mailbox b on b.id = g.contact_id`,
    [
      id,
      on,
      invited.map(({ invitationId }) => invitationId),
      invited.map(({ organisationId }) => organisationId),
      invited.map((contact) => contact.id),
      invited.map(({ tokenSha256 }) => tokenSha256),
      invited.map(({ answer }) => answer),
      invited.map(({ answer }) => (answer && remarks[answer]) ?? null),
    ],
  );
}

/** Takes invented meetings away, and what real ones say of invented organisations. */
export async function removeDemonstrationMeetings(database: Database): Promise<void> {
  const coalitions = await database.acrossTenants('remove demonstration meetings', (read) =>
    read.query<{ tenantId: string }>('select tenant_id as "tenantId" from coalition_facts'),
  );
  for (const { tenantId } of coalitions)
    await database.run({ tenantId, actorId: null }, async () => {
      await database.query(
        `update coalition_action set meeting_id = null
          where meeting_id in (select id from meeting where is_demonstration)`,
      );
      await database.query(
        `update meeting set approved_in = null where approved_in in (select id from meeting where is_demonstration)`,
      );
      await database.query('delete from meeting where is_demonstration');
      await database.query(
        'update meeting set series_id = null where series_id in (select id from meeting_series where is_demonstration)',
      );
      await database.query('delete from meeting_series where is_demonstration');
      await database.query(
        `delete from meeting_feed where exists (select from coalition_facts c where c.is_demonstration)`,
      );
      await database.query(
        `delete from meeting_invitation i using organisation_facts o
          where o.id = i.organisation_id and o.is_demonstration`,
      );
      await database.query(
        `update agenda_item a set organisation_id = case when a.organisation_id <> o.id then a.organisation_id end,
           proposed_by = case when a.proposed_by <> o.id then a.proposed_by end
         from organisation_facts o where o.is_demonstration and o.id in (a.organisation_id, a.proposed_by)`,
      );
    });
}
