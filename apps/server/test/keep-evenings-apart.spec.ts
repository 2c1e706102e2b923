import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { KeepEveningsApart1790000017000 } from '../../../migrations/1790000017000-keep-evenings-apart.js';
import { testDatabase, type TestDatabase } from './postgres.js';

const PROGRAMME = '00000000-0000-4000-8000-000000000001';
const planner = '11111111-1111-4111-8111-111111111111';
const evening = '22222222-2222-4222-8222-222222222222';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

it('finds who planned the evenings of before in the trail, and can be taken back', async () => {
  const step = new KeepEveningsApart1790000017000();
  const runner = { query: (text: string) => database.sql.query(text) } as unknown as Parameters<typeof step.up>[0];
  await database.sql.query('select app_drop_repeatable_sql()');
  await step.down(runner);
  await database.sql.query(`
    insert into tenant values ('33333333-3333-4333-8333-333333333333', 'municipality', 'Gemeente Proef');
    insert into municipality (id, cbs_code, name, short_name, province_code, province, ggd_code, ggd_region,
      inhabitants, inhabitants_on, latitude, longitude, hex_column, hex_row)
      values ('33333333-3333-4333-8333-333333333333', 'GM8001', 'Proef', 'Proef', 'PV27', 'Noord-Holland', 'GG1', 'GGD',
        1000, '2022-01-01', 52, 4, 0, 0);
    insert into signing_event (id, code, title, starts_at, ends_at, place, organisers)
      values ('${evening}', 'vroeger1', 'Vroeger', now(), now() + interval '1 hour', 'Den Haag', '{VWS}'),
      (gen_random_uuid(), 'voorbeeld', 'Voorbeeld', now(), now() + interval '1 hour', 'Den Haag', '{VWS}');
    insert into signing_event_municipality (event_id, municipality_id)
      values ('${evening}', '33333333-3333-4333-8333-333333333333');
    insert into audit_event (tenant_id, seq, happened_at, actor_id, type, subject_id, body, hash)
      values ('${PROGRAMME}', 1, now(), '${planner}', 'signing_event.planned', '${evening}', '{}', '');`);
  await step.up(runner);
  const { rows } = await database.sql.query(
    `select e.code, e.planned_by, i.invited_by, e.calendar_version from signing_event e left
      join signing_event_municipality i on i.event_id = e.id order by e.code`,
  );
  expect(rows).toEqual([
    { code: 'voorbeeld', planned_by: null, invited_by: null, calendar_version: 1 },
    { code: 'vroeger1', planned_by: planner, invited_by: planner, calendar_version: 1 },
  ]);
  const { rows: walls } = await database.sql.query(
    `select relname from pg_class where relname in ('audit_event', 'signing_event', 'signing_event_municipality')
      and not relforcerowsecurity`,
  );
  expect(walls).toEqual([]);
});
