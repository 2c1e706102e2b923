import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MEETING_GAP_DAYS } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { MeetingsModule } from '../meetings.module.js';

describe('signals about meetings', () => {
  let test: TestApp;
  let heemstede: string;
  const day = '2026-11-30';
  const signals = () =>
    test.db.acrossTenants('adviser-signals', (read) =>
      read.query<{ code: string; since: string | null }>(
        `select code, since::text from app_meeting_signals_on($1::date) where tenant_id = $2 order by code`,
        [day, heemstede],
      ),
    );
  const aMeetingOn = (at: string, status: string) =>
    test.database.sql.query(
      `insert into meeting (tenant_id, title, status, starts_at, cancelled_reason)
        values ($1, 'Bijeenkomst', $2, $3, case when $2 = 'CANCELLED' then 'Vakantie' end)`,
      [heemstede, status, at],
    );

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    await aPartner(test, heemstede, 'Humanitas');
  }, 60_000);
  afterAll(() => test.close());

  it('are none for a coalition of which nothing about meetings is recorded', async () => {
    expect(await signals()).toEqual([]);
  });

  it('say that there is no next meeting, from a series alone, and not once the series ended', async () => {
    await test.database.sql.query(
      `insert into meeting_series (tenant_id, name, rhythm, started_on) values ($1, 'Elke maand', 'MONTH', '2021-05-01')`,
      [heemstede],
    );
    expect(await signals()).toEqual([{ code: 'NO_NEXT_MEETING', since: null }]);
    await test.database.sql.query(`update meeting_series set ended_on = '2026-01-01'`);
    expect(await signals()).toEqual([]);
  });

  it('say so also when the next was called off; a meeting of today still comes', async () => {
    await aMeetingOn('2026-12-08T09:00:00Z', 'CANCELLED');
    expect(await signals()).toEqual([{ code: 'NO_NEXT_MEETING', since: null }]);
    await aMeetingOn('2026-11-30T07:00:00Z', 'PLANNED');
    expect(await signals()).toEqual([]);
  });

  it('say after more than ninety days that there was none, counted on Dutch calendars', async () => {
    // Half past eleven at night on 1 September in the Netherlands: exactly ninety days before.
    await aMeetingOn('2026-09-01T21:30:00Z', 'HELD');
    expect(MEETING_GAP_DAYS).toBe(90);
    expect(await signals()).toEqual([]);
    await test.database.sql.query(`update meeting set starts_at = '2026-08-31T21:30:00Z' where status = 'HELD'`);
    expect(await signals()).toEqual([{ code: 'NO_MEETING', since: '2026-08-31' }]);
  });

  it('rest on days and statuses: the programme reads no title, place or reason', async () => {
    for (const column of ['title', 'place', 'cancelled_reason', 'online_address'])
      await expect(
        test.db.acrossTenants('adviser-signals', (read) => read.query(`select ${column} from meeting`)),
      ).rejects.toThrow();
    for (const table of ['agenda_item', 'meeting_invitation', 'meeting_feed'])
      await expect(
        test.db.acrossTenants('adviser-signals', (read) => read.query(`select tenant_id from ${table}`)),
      ).rejects.toThrow();
  });
});
