import { tenantIdOf } from '@bloemen/vocabulary';
import type { Database } from '../../../platform/database/database.js';
import { chance } from '../../../platform/seed/chance.js';
import type { Seed } from '../../../platform/seed/seed.js';

const STATUSES = ['IN_USE', 'IN_USE', 'IN_PREPARATION', 'CONSIDERED', 'STOPPED'] as const;
/** How much of the toolkit an invented municipality has on its list. */
const SHARE = 0.2;

/** Invented choices of municipalities that are examples; nobody real is said to use anything. */
export const adoptionSeed: Seed<readonly { cbsCode: string }[]> = {
  demonstration: [
    {
      name: 'demonstration adoptions',
      load: ({ database }, municipalities) => seedAdoptions(database, municipalities),
      remove: removeDemonstrationAdoptions,
    },
  ],
};

async function seedAdoptions(database: Database, municipalities: readonly { cbsCode: string }[]): Promise<void> {
  for (const { cbsCode } of municipalities)
    await database.run({ tenantId: tenantIdOf(cbsCode), actorId: null }, async () => {
      const items = await database.query<{ id: string; title: string }>(
        `select i.id, v.title from toolkit_item i join toolkit_version v on v.item_id = i.id and v.is_current
          where i.status = 'PUBLISHED' order by v.title`,
      );
      const chosen = items.filter(({ title }) => chance(`${cbsCode}/${title}`) < SHARE);
      if (chosen.length === 0) return;
      await database.query(
        `with chosen as (
           insert into toolkit_adoption (item_id, number, status, since, is_demonstration)
           select id, 1, status, date '2025-01-01' + days, true
             from unnest($1::uuid[], $2::text[], $3::int[]) as one (id, status, days)
           on conflict do nothing returning id, status, number, since
         )
         insert into toolkit_adoption_step (adoption_id, status, number, happened_on)
         select id, status, number, since from chosen`,
        [
          chosen.map(({ id }) => id),
          chosen.map(({ title }) => STATUSES[Math.floor(chance(`${cbsCode}/${title}/status`) * STATUSES.length)]!),
          chosen.map(({ title }) => Math.floor(chance(`${cbsCode}/${title}/day`) * 600)),
        ],
      );
    });
}

/** Takes invented choices away, in every municipality. */
export async function removeDemonstrationAdoptions(database: Database): Promise<void> {
  const users = await database.acrossTenants('remove demonstration adoptions', (read) =>
    read.query<{ tenantId: string }>(
      'select distinct tenant_id as "tenantId" from toolkit_adoption where is_demonstration',
    ),
  );
  for (const { tenantId } of users)
    await database.run({ tenantId, actorId: null }, () =>
      database.query('delete from toolkit_adoption where is_demonstration'),
    );
}
