import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import type { Database } from '../../platform/database/database.js';
import type { Seed } from '../../platform/seed/seed.js';

const INVITED = 12;

export const eveningsSeed: Seed = {
  demonstration: [
    {
      name: 'demonstration evening',
      load: ({ database }) => seedDemonstrationEvening(database),
      remove: removeDemonstrationEvenings,
    },
  ],
};

/**
 * An invented evening that is on for a week from now: municipalities that do not take part yet and Zandvoort; the board
 * announces the next round numbers.
 */
async function seedDemonstrationEvening(database: Database): Promise<void> {
  await database.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, async () => {
    const { participants } = await database.one<{ participants: number }>(
      'select count(*)::int as participants from municipality_participation where takes_part',
    );
    const first = Math.floor(participants / 5 + 1) * 5;
    await database.query(
      `with evening as (
         insert into signing_event (code, title, starts_at, ends_at, place, organisers, milestones, is_demonstration)
         values ('voorbeeld', 'Voorbeeldavond voor wethouders', now(), now() + interval '7 days', 'Den Haag',
           '{VWS,VNG,"Interbestuurlijk Programma"}', $1, true)
         on conflict do nothing returning id
       ), guest as (
         (select id from municipality_facts where status = 'PROSPECT' and valid_to is null order by md5(cbs_code) limit $2)
           union select id from municipality_facts where cbs_code = 'GM0473'
       )
       insert into signing_event_municipality (event_id, municipality_id) select evening.id, guest.id
         from evening, guest`,
      [[first, first + 5, first + 10], INVITED],
    );
  });
}

/** Takes the invented evening away. */
export async function removeDemonstrationEvenings(database: Database): Promise<void> {
  await database.asSystem('remove the demonstration evening', () =>
    database.query('delete from signing_event where is_demonstration'),
  );
}
