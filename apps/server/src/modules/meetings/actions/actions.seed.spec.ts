import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { MeetingsModule } from '../meetings.module.js';
import { removeDemonstrationActions, seedDemonstrationActions } from './actions.seed.js';
import { anAction } from './actions.builders.js';

describe('invented actions', () => {
  let test: TestApp;
  let heemstede: string;
  let humanitas: string;
  const byStatus = async () =>
    Object.fromEntries(
      (
        await test.database.sql.query<{ status: string; count: number }>(
          'select status, count(*)::int as count from coalition_action group by status',
        )
      ).rows.map(({ status, count }) => [status, count]),
    );

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    humanitas = await aPartner(test, heemstede, 'Humanitas');
    await aMunicipality(test, 'GM0473', 'Zandvoort');
  }, 60_000);
  afterAll(() => test.close());

  it('are of every status, some of them late, marked, and added once', async () => {
    for (let load = 0; load < 2; load += 1) await seedDemonstrationActions(test.db, ['GM0397', 'GM0473'], '2026-11-30');
    expect(await byStatus()).toEqual({ OPEN: 7, NEEDS_HELP: 2, DONE: 2, STOPPED: 1 });
    const { rows } = await test.database.sql.query<Record<string, number>>(
      `select count(*) filter (where due_on < '2026-11-30' and settled_at is null)::int as late,
         count(*) filter (where not is_demonstration)::int as real, (select count(*)::int from coalition_action_step)
           as steps from coalition_action`,
    );
    expect(rows).toEqual([{ late: 3, real: 0, steps: 18 }]);
  });

  it('are taken away with what invented organisations were asked, and what is real stays', async () => {
    const coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const real = await anAction(coordinator, { organisationId: humanitas });
    const invented = await aPartner(test, heemstede, 'Zangkoor Heemstede', true);
    await anAction(coordinator, { organisationId: invented });
    const handed = await anAction(coordinator, { organisationId: invented });
    await coordinator.send(
      'mutation($input: ChangeCoalitionActionInput!) { changeCoalitionAction(input: $input) { id } }',
      { input: { ...handed, what: 'Iets anders', organisationId: humanitas } },
    );
    await removeDemonstrationActions(test.db);
    const { rows } = await test.database.sql.query('select id from coalition_action');
    expect(rows).toEqual([{ id: real.id }]);
  });
});
