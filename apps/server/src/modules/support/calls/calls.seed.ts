import { pillarCodes, PROGRAMME_TENANT_ID, tenantIdOf, type Level, type PillarCode } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import type { Seed } from '../../../platform/seed/seed.js';
import { examplePersonId } from '../../identity/people/people.seed.js';
import { provinceCodes, seedConsent } from '../../municipalities/municipalities.seed.js';
import { askerLevels, helperLevels } from './calls.rules.js';

type Invented = { cbsCode: string; pillars: Record<PillarCode, { level: Level }> };
type Pair = { asker: string; helper: string; pillar: PillarCode };

/** The municipality of the demonstration that has a coordinator. */
const ZANDVOORT = 'GM0473';
const HEEMSTEDE = 'GM0397';
/** The same at every load, so that loading again adds nothing. */
const HELD = '00000000-0000-4000-8000-00000000ca01';
const WAITING = '00000000-0000-4000-8000-00000000ca02';

export const callsSeed: Seed<readonly Invented[]> = {
  demonstration: [
    {
      name: 'demonstration calls',
      load: ({ database }, municipalities) => seedDemonstrationCalls(database, municipalities),
      remove: removeDemonstrationCalls,
    },
  ],
};

/**
 * Two invented calls of Zandvoort: one that was held, and one that an adviser proposed and that waits for an answer.
 * That Heemstede lets others know it is invented too.
 */
export async function seedDemonstrationCalls(database: Database, municipalities: readonly Invented[]): Promise<void> {
  await seedConsent(database, HEEMSTEDE, ['PEERS'], true);
  const zandvoort = municipalities.find(({ cbsCode }) => cbsCode === ZANDVOORT);
  if (!zandvoort) return;
  const provinces = provinceCodes();
  const others = municipalities.filter(
    ({ cbsCode }) => cbsCode !== ZANDVOORT && provinces.get(cbsCode) === provinces.get(ZANDVOORT),
  );
  const asked = pairOf([zandvoort], others);
  const helps = pairOf(
    others.filter(({ cbsCode }) => cbsCode !== asked?.helper),
    [zandvoort],
  );
  for (const { asker, helper } of [asked, helps].filter((pair) => pair !== undefined))
    for (const cbsCode of [asker, helper]) await seedConsent(database, cbsCode, ['PEERS'], true);
  if (asked) await seedHeldCall(database, asked);
  if (helps) await seedWaitingCall(database, helps);
}

/** Takes invented calls away, and what was tried out with invented municipalities. */
export function removeDemonstrationCalls(database: Database): Promise<unknown> {
  return database.asSystem('remove demonstration calls', () =>
    database.query('delete from peer_call where is_demonstration'),
  );
}

function pairOf(askers: readonly Invented[], helpers: readonly Invented[]): Pair | undefined {
  for (const asker of askers)
    for (const pillar of pillarCodes) {
      const helper = helpers.find(({ pillars }) => helperLevels.includes(pillars[pillar].level));
      if (helper && askerLevels.includes(asker.pillars[pillar].level))
        return { asker: asker.cbsCode, helper: helper.cbsCode, pillar };
    }
  return undefined;
}

async function seedHeldCall(database: Database, { asker, helper, pillar }: Pair): Promise<void> {
  const id = HELD;
  const [askerId, helperId] = [tenantIdOf(asker), tenantIdOf(helper)];
  await database.run({ tenantId: askerId, actorId: null }, async () => {
    await database.query(
      `insert into peer_call (id, asker_id, helper_id, pillar, question, status, proposed_by, proposed_at, expires_at,
        starts_at, note, noted_by, noted_at, is_demonstration)
       select $1, $2, $3, $4, 'Hoe bent u begonnen, en wat zou u nu anders doen?', 'HELD', $5,
        now() - interval '40 days', now() - interval '19 days', (current_date - 24 + time '10:00') at time zone 'Europe/Amsterdam',
        'Zij begonnen klein, met drie organisaties. Eén vast moment in de maand hielp het meest. Wij proberen dat ook.',
        m.short_name, now() - interval '23 days', true from municipality_facts m where m.id = $2 on conflict do nothing`,
      [id, askerId, helperId, pillar, examplePersonId('coordinator@zandvoort.example')],
    );
    await database.query(
      `insert into peer_call_answer (call_id, answer, answered_at) values ($1, 'YES', now() - interval '40 days')
        on conflict do nothing`,
      [id],
    );
  });
  await database.run({ tenantId: helperId, actorId: null }, () =>
    database.query(
      `insert into peer_call_answer (call_id, answer, answered_at) values ($1, 'YES', now() - interval '36 days')
        on conflict do nothing`,
      [id],
    ),
  );
}

async function seedWaitingCall(database: Database, { asker, helper, pillar }: Pair): Promise<void> {
  const id = WAITING;
  const adviserId = examplePersonId('adviseur@eentegeneenzaamheid.example');
  const [askerId, helperId] = [tenantIdOf(asker), tenantIdOf(helper)];
  await database.run({ tenantId: PROGRAMME_TENANT_ID, actorId: adviserId }, () =>
    database.query(
      `insert into peer_call (id, asker_id, helper_id, pillar, question, status, proposed_by, adviser_name, proposed_at,
        expires_at, is_demonstration)
       select $1, $2, $3, $4, 'Wie doet er bij u mee, en hoe kreeg u hen zover?', 'ACCEPTED_BY_ONE', p.id,
        p.display_name, now() - interval '2 days', now() + interval '19 days', true from person_named p where p.id = $5
       on conflict do nothing`,
      [id, askerId, helperId, pillar, adviserId],
    ),
  );
  await database.run({ tenantId: askerId, actorId: null }, () =>
    database.query(
      `insert into peer_call_answer (call_id, answer, answered_at, moments)
       values ($1, 'YES', now() - interval '1 day', array[
        (current_date + 8 + time '10:00') at time zone 'Europe/Amsterdam',
        (current_date + 9 + time '14:00') at time zone 'Europe/Amsterdam']) on conflict do nothing`,
      [id],
    ),
  );
}
