import type { Database } from '../../platform/database/database.js';
import type { Seed } from '../../platform/seed/seed.js';

/** Nothing is invented at the start; what somebody tries out in an invented coalition goes with it. */
export const pledgesSeed: Seed = {
  demonstration: [{ name: 'demonstration pledges', remove: removeDemonstrationPledges }],
};

/** Takes invented pledges away, in every coalition. */
export async function removeDemonstrationPledges(database: Database): Promise<void> {
  const coalitions = await database.acrossTenants('remove demonstration pledges', (read) =>
    read.query<{ tenantId: string }>('select tenant_id as "tenantId" from coalition_facts'),
  );
  for (const { tenantId } of coalitions)
    await database.run({ tenantId, actorId: null }, () =>
      database.query('delete from partner_pledge where is_demonstration'),
    );
}
