import { daysAfter, tenantIdOf, type ActionStatus } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed } from '../../../platform/seed/seed.js';
import { livelyCoalitions } from '../../coalitions/seed/coalitions.seed.js';

const HEEMSTEDE = 'GM0397';

type Invented = {
  what: string;
  /** Days from the day of loading; null: nobody knows by when. */
  dueIn: number | null;
  /** Whose turn it is, counted in the list of partners. */
  partner: number;
  status?: ActionStatus;
  remark?: string;
  asksIn?: number;
};

/** Promises as a coalition makes them in a meeting. All of them are invented. */
const promises: readonly Invented[] = [
  { what: 'Flyers over de inloopochtend brengen naar de huisartsen en de apotheken', dueIn: 7, partner: 3 },
  {
    what: 'Vervoer regelen voor mensen die niet zelf naar de eettafel kunnen komen',
    dueIn: 3,
    partner: 0,
    status: 'NEEDS_HELP',
    remark: 'Wij zoeken nog twee chauffeurs voor de woensdag.',
  },
  { what: 'Lijst maken van plekken waar mensen elkaar overdag kunnen ontmoeten', dueIn: -9, partner: 1 },
  { what: 'Vrijwilligers vragen wie een training signaleren wil volgen', dueIn: 18, partner: 3, asksIn: 40 },
  { what: 'Bewoners van de nieuwe wijk uitnodigen voor een kennismaking', dueIn: -2, partner: 2 },
  { what: 'Tekst over de coalitie aanleveren voor het huis-aan-huisblad', dueIn: 0, partner: 3 },
  { what: 'Ervaringen ophalen bij de klankbordgroep over de eerste drie maanden', dueIn: 45, partner: 4 },
  {
    what: 'Contact leggen met de woningcorporatie over de ontmoetingsruimte',
    dueIn: -20,
    partner: 5,
    status: 'NEEDS_HELP',
    remark: 'Wie kent daar iemand? Op onze mail komt geen antwoord.',
  },
  { what: 'Programma voor de week van de ontmoeting aanvullen met het sportaanbod', dueIn: null, partner: 6 },
  {
    what: 'Zaal vastleggen voor de volgende bijeenkomst',
    dueIn: -30,
    partner: 0,
    status: 'DONE',
    remark: 'De zaal is besproken tot en met de zomer.',
  },
  { what: 'Oproep voor maatjes op de eigen website zetten', dueIn: -16, partner: 3, status: 'DONE' },
  {
    what: 'Proef met een belcirkel in de avond',
    dueIn: -40,
    partner: 1,
    status: 'STOPPED',
    remark: 'Er waren te weinig mensen die ’s avonds gebeld willen worden.',
  },
];

export const actionsSeed: Seed<readonly { cbsCode: string; partners: number }[]> = {
  demonstration: [
    {
      name: 'demonstration actions',
      load: ({ database, today }, municipalities) =>
        seedDemonstrationActions(database, [HEEMSTEDE, ...livelyCoalitions(municipalities)], today),
      remove: removeDemonstrationActions,
    },
  ],
};

/** Invented actions of partners of these coalitions; a coalition that has any is left as it is. */
export async function seedDemonstrationActions(
  database: Database,
  cbsCodes: readonly string[],
  today: string,
): Promise<void> {
  for (const cbsCode of cbsCodes)
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
      const partners = await database.query<{ id: string }>(
        `select c.organisation_id as id from app_coalition_on($1::date) c
           join organisation_named n on n.organisation_id = c.organisation_id
         where c.is_partner and not exists (select from coalition_action)
         order by c.sector is distinct from 'WELFARE', lower(n.name)`,
        [today],
      );
      if (partners.length === 0) return;
      const actions = promises.map((promise, index) => ({
        ...promise,
        organisationId: partners[promise.partner % partners.length]!.id,
        status: promise.status ?? 'OPEN',
        dueOn: promise.dueIn === null ? null : daysAfter(today, promise.dueIn),
        asks: promise.asksIn === undefined ? null : daysAfter(today, promise.asksIn),
        addedDaysAgo: 50 - index,
        settledDaysAgo: promise.dueIn === null || promise.dueIn > 0 ? 2 : 2 - promise.dueIn,
      }));
      await database.query(
        `with given as (
           select gen_random_uuid() as id, g.* from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::date[],
             $6::date[], $7::int[], $8::int[])
             as g (what, organisation_id, status, remark, due_on, asks, added_ago, moved_ago)
         ), added as (
           insert into coalition_action (id, what, organisation_id, status, remark, due_on, proposed_due_on, created_at,
             settled_at, is_demonstration)
           select id, what, organisation_id, status, remark, due_on, asks, now() - added_ago * interval '1 day',
             case when status in ('DONE', 'STOPPED') then now() - moved_ago * interval '1 day' end, true
           from given returning id
         )
         insert into coalition_action_step (action_id, kind, status, organisation_id, remark, due_on, proposed_due_on,
           by_mail, happened_at)
         select g.id, 'ADDED', 'OPEN', g.organisation_id, null, g.due_on, null, false,
           now() - g.added_ago * interval '1 day' from given g join added a on a.id = g.id
         union all select g.id, case when g.asks is null then 'MOVED' else 'DAY_PROPOSED' end, g.status,
           g.organisation_id, g.remark, g.due_on, g.asks, true, now() - g.moved_ago * interval '1 day'
         from given g join added a on a.id = g.id where g.status <> 'OPEN' or g.asks is not null`,
        [
          actions.map(({ what }) => what),
          actions.map(({ organisationId }) => organisationId),
          actions.map(({ status }) => status),
          actions.map(({ remark }) => remark ?? null),
          actions.map(({ dueOn }) => dueOn),
          actions.map(({ asks }) => asks),
          actions.map(({ addedDaysAgo }) => addedDaysAgo),
          actions.map(({ settledDaysAgo }) => settledDaysAgo),
        ],
      );
    });
}

/** Takes invented actions away, and those that invented organisations have or had. */
export async function removeDemonstrationActions(database: Database): Promise<void> {
  const coalitions = await database.acrossTenants('remove demonstration actions', (read) =>
    read.query<{ tenantId: string }>('select tenant_id as "tenantId" from coalition_facts'),
  );
  for (const { tenantId } of coalitions)
    await database.run({ tenantId, actorId: null }, () =>
      database.query(
        `delete from coalition_action a where a.is_demonstration or exists (
           select from organisation_facts o where o.is_demonstration and (o.id = a.organisation_id
             or o.id in (select s.organisation_id from coalition_action_step s where s.action_id = a.id)))`,
      ),
    );
}
