import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { MeetingsModule } from '../meetings.module.js';
import { aMeeting } from './minutes.builders.js';
import { removeDemonstrationMinutes, seedDemonstrationMinutes } from './minutes.seed.js';

describe('invented minutes', () => {
  let test: TestApp;
  let heemstede: string;
  const counted = async (sql: string) => (await test.database.sql.query<{ count: number }>(sql)).rows[0]!.count;

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    for (const name of ['Bibliotheek', 'Humanitas', 'WIJ Heemstede']) await aPartner(test, heemstede, name);
  }, 60_000);
  afterAll(() => test.close());

  it('are of invented meetings alone, added once, and approved in the next', async () => {
    const items = ['Opening', 'Vervoer naar activiteiten'];
    const [first, second] = [
      await aMeeting(test, heemstede, { days: -60 }, items),
      await aMeeting(test, heemstede, { days: -30 }, items),
    ];
    const real = await aMeeting(test, heemstede, { days: -1 }, items);
    await test.database.sql.query('update meeting set is_demonstration = true where id = any($1)', [
      [first.id, second.id],
    ]);
    for (let load = 0; load < 2; load += 1) await seedDemonstrationMinutes(test.db, ['GM0397']);
    expect(await counted('select count(*)::int from meeting_attendance')).toBe(6);
    expect(await counted('select count(*)::int from meeting_decision')).toBe(2);
    expect(await counted('select count(*)::int from agenda_item where said is not null')).toBe(2);
    const { rows } = await test.database.sql.query('select id, approved_in from meeting order by starts_at');
    expect(rows).toEqual([
      { id: first.id, approved_in: second.id },
      { id: second.id, approved_in: null },
      { id: real.id, approved_in: null },
    ]);
  });

  it('leave with what real minutes say of invented organisations', async () => {
    const invented = await aPartner(test, heemstede, 'Zangkoor Heemstede', true);
    await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.db.query(
        `insert into meeting_attendance (meeting_id, organisation_id, attendance)
          select id, $1, 'PRESENT' from meeting`,
        [invented],
      ),
    );
    await removeDemonstrationMinutes(test.db);
    expect(await counted('select count(*)::int from meeting_attendance')).toBe(6);
  });
});
