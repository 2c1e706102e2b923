import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID, tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { AuditService } from '../audit/audit.service.js';
import { MunicipalitiesModule } from './municipalities.module.js';
import { removeDemonstrationParticipation, seedMunicipalities, seedParticipation } from './municipalities.seed.js';

let app: TestApp;
let vws: TestClient;
let coordinator: TestClient;

beforeAll(async () => {
  app = await testApp([MunicipalitiesModule]);
  await seedMunicipalities(app.db);
  vws = app.as({ role: 'PROGRAMME_ADMIN' });
  coordinator = app.as({ role: 'COORDINATOR', tenantId: tenantIdOf('GM0397') });
});
afterAll(() => app.close());

const read = `query ($cbsCode: String!) { municipality(cbsCode: $cbsCode) { name province ggdRegion inhabitants urbanity
  status joinedOn validTo successor { name } isDemonstration } }`;
const move = `mutation ($input: MoveMunicipalityInput!) { moveMunicipality(input: $input) { status joinedOn } }`;
const merge = `mutation ($input: CarryOutMergerInput!) { carryOutMerger(input: $input) { status inhabitants } }`;
const assign = `mutation ($input: AssignAdviserInput!) { assignAdviser(input: $input) { name } }`;
const endAssignment = `mutation ($input: EndAdviserAssignmentInput!) { endAdviserAssignment(input: $input) { name } }`;
const register = `query ($cbsCode: String!) { municipalityRegister(cbsCode: $cbsCode) { changes { status on note
  isDemonstration } adviser { personId name } nextStatuses isMergerDue } }`;
const history = async (cbsCode: string) =>
  (
    await app.database.sql.query<{ status: string; on: string }>(
      `select status, happened_on::text as on from municipality_status_change where municipality_id = $1
        order by recorded_at, happened_on, status desc`,
      [tenantIdOf(cbsCode)],
    )
  ).rows;

describe('the register', () => {
  it('holds 342 municipalities of 17,590,672 inhabitants, once, however often it is seeded', async () => {
    await seedMunicipalities(app.db);
    const { rows } = await app.database.sql.query(
      `select count(*)::int as count, sum(inhabitants)::int as inhabitants, count(urbanity)::int as urbanity
        from municipality`,
    );
    expect(rows).toEqual([{ count: 342, inhabitants: 17_590_672, urbanity: 337 }]);
    expect(
      (await app.database.sql.query('select count(*)::int as count from municipality_reorganisation')).rows,
    ).toEqual([{ count: 22 }]);
  });

  it('tells anyone about a municipality', async () => {
    expect((await app.anonymous.send(read, { cbsCode: 'GM0397' })).data).toEqual({
      municipality: {
        name: 'Heemstede',
        province: 'Noord-Holland',
        ggdRegion: 'GGD Kennemerland',
        inhabitants: 27_557,
        urbanity: 2,
        status: 'JOINED',
        joinedOn: '2021-05-25',
        validTo: null,
        successor: null,
        isDemonstration: false,
      },
    });
    expect((await app.anonymous.send(read, { cbsCode: 'GM9999' })).data).toEqual({ municipality: null });
  });

  it('tells two municipalities of the same name apart', async () => {
    const names = await Promise.all(
      ['GM0373', 'GM0893'].map(
        async (cbsCode) =>
          (await app.anonymous.send<{ municipality: { name: string } }>(read, { cbsCode })).data.municipality.name,
      ),
    );
    expect(names).toEqual(['Bergen (NH.)', 'Bergen (L.)']);
  });

  it('cannot be written from a municipality, whatever the code does', async () => {
    const statement = () =>
      app.db.query(`update municipality set status = 'DORMANT' where cbs_code = 'GM0397' returning id`);
    expect(await app.db.run({ tenantId: tenantIdOf('GM0397'), actorId: null }, statement)).toEqual([]);
    await expect(
      app.db.run({ tenantId: tenantIdOf('GM0397'), actorId: null }, () =>
        app.db.query(
          `insert into municipality_status_change (municipality_id, happened_on, status)
            values ($1, '2026-01-01', 'DORMANT')`,
          [tenantIdOf('GM0397')],
        ),
      ),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('participation', () => {
  it('is a fact with its source where a source tells of it, also when the day is not known', async () => {
    expect((await vws.send(register, { cbsCode: 'GM0553' })).data).toMatchObject({
      municipalityRegister: {
        changes: [
          { status: 'JOINED', on: null, note: 'eentegeneenzaamheid.nl/mijn-gemeente (Lisse)', isDemonstration: false },
        ],
      },
    });
    expect((await app.anonymous.send(read, { cbsCode: 'GM0553' })).data).toMatchObject({
      municipality: { status: 'JOINED', joinedOn: null, isDemonstration: false },
    });
  });

  it('is recorded by the programme with its date, and counted in the national picture', async () => {
    expect((await vws.send(move, { input: { cbsCode: 'GM0392', status: 'JOINED', on: '2026-03-02' } })).data).toEqual({
      moveMunicipality: { status: 'JOINED', joinedOn: '2026-03-02' },
    });
    expect(
      (
        await vws.send(move, {
          input: { cbsCode: 'GM0392', status: 'ACTIVE', on: '2026-04-01', note: 'Eerste bijeenkomst' },
        })
      ).data,
    ).toEqual({ moveMunicipality: { status: 'ACTIVE', joinedOn: '2026-03-02' } });
    expect(await history('GM0392')).toEqual([
      { status: 'JOINED', on: '2026-03-02' },
      { status: 'ACTIVE', on: '2026-04-01' },
    ]);
    const stamps = await app.database.sql.query<{ version: string }>(
      'select version from programme_stamp where tenant_id = $1',
      [PROGRAMME_TENANT_ID],
    );
    expect(Number(stamps.rows[0]?.version)).toBeGreaterThanOrEqual(2);
  });

  it('is no error when the same step is sent again', async () => {
    expect(
      (await vws.send(move, { input: { cbsCode: 'GM0392', status: 'ACTIVE', on: '2026-04-01' } })).errors,
    ).toBeUndefined();
    expect(await history('GM0392')).toHaveLength(2);
  });

  it.each([
    [
      'a step that skips joining',
      { cbsCode: 'GM0394', status: 'ACTIVE', on: '2026-03-02' },
      'municipality.move_not_allowed',
    ],
    ['a step back', { cbsCode: 'GM0392', status: 'JOINED', on: '2026-05-01' }, 'municipality.move_not_allowed'],
    ['a date to come', { cbsCode: 'GM0394', status: 'JOINED', on: '2999-01-01' }, 'municipality.date_in_future'],
    [
      'a date before the last step',
      { cbsCode: 'GM0392', status: 'DORMANT', on: '2026-01-01' },
      'municipality.before_previous',
    ],
    ['a merger by the back door', { cbsCode: 'GM0392', status: 'MERGED', on: '2026-05-01' }, 'bad_input'],
    ['an unknown municipality', { cbsCode: 'GM9999', status: 'JOINED', on: '2026-05-01' }, 'not_found'],
  ])('refuses %s', async (_, input, code) => {
    expect((await vws.send(move, { input })).errors?.[0]?.extensions.code).toBe(code);
  });

  it('is refused to a coordinator, an adviser and a stranger', async () => {
    const input = { cbsCode: 'GM0397', status: 'DORMANT', on: '2026-05-01' };
    expect((await coordinator.send(move, { input })).errors?.[0]?.extensions.code).toBe('forbidden');
    expect((await app.as({ role: 'NATIONAL_ADVISER' }).send(move, { input })).errors?.[0]?.extensions.code).toBe(
      'forbidden',
    );
    expect((await app.anonymous.send(move, { input })).errors?.[0]?.extensions.code).toBe('unauthenticated');
    expect(await history('GM0397')).toEqual([{ status: 'JOINED', on: '2021-05-25' }]);
  });

  it('for demonstration is marked, and goes without a trace', async () => {
    await seedParticipation(app.db, [
      {
        cbsCode: 'GM0453',
        status: 'DORMANT',
        joinedOn: '2020-02-01',
        demonstration: true,
        consents: { adviser: true, vng: false },
      },
      { cbsCode: 'GM0397', status: 'DORMANT', joinedOn: '2020-02-01', demonstration: true },
    ]);
    expect((await app.anonymous.send(read, { cbsCode: 'GM0453' })).data).toMatchObject({
      municipality: { status: 'DORMANT', isDemonstration: true },
    });
    expect((await app.anonymous.send(read, { cbsCode: 'GM0397' })).data).toMatchObject({
      municipality: { status: 'JOINED', isDemonstration: false },
    });
    await removeDemonstrationParticipation(app.db);
    expect((await app.anonymous.send(read, { cbsCode: 'GM0453' })).data).toMatchObject({
      municipality: { status: 'PROSPECT', joinedOn: null, isDemonstration: false },
    });
    expect(await history('GM0453')).toEqual([]);
    expect(
      (await app.database.sql.query('select 1 from consent where tenant_id = $1', [tenantIdOf('GM0453')])).rowCount,
    ).toBe(0);
  });
});

describe('the page of the register', () => {
  it('tells the programme the history, newest first, and the steps that are open', async () => {
    expect((await vws.send(register, { cbsCode: 'GM0392' })).data).toEqual({
      municipalityRegister: {
        changes: [
          { status: 'ACTIVE', on: '2026-04-01', note: 'Eerste bijeenkomst', isDemonstration: false },
          { status: 'JOINED', on: '2026-03-02', note: null, isDemonstration: false },
        ],
        adviser: null,
        nextStatuses: ['DORMANT'],
        isMergerDue: false,
      },
    });
  });

  it('is refused to everyone but the programme, and for an unknown municipality', async () => {
    for (const client of [coordinator, app.as({ role: 'NATIONAL_ADVISER' }), app.as({ role: 'VNG_ADVISER' })]) {
      expect((await client.send(register, { cbsCode: 'GM0397' })).errors?.[0]?.extensions.code).toBe('forbidden');
    }
    expect((await app.anonymous.send(register, { cbsCode: 'GM0397' })).errors?.[0]?.extensions.code).toBe(
      'unauthenticated',
    );
    expect((await vws.send(register, { cbsCode: 'GM9999' })).errors?.[0]?.extensions.code).toBe('not_found');
  });
});

describe('a merger', () => {
  it('is refused before the day it takes effect', async () => {
    expect((await vws.send(merge, { input: { cbsCode: 'GM1696' } })).errors?.[0]?.extensions).toMatchObject({
      code: 'municipality.merger_not_in_force',
      details: { validTo: '2027-01-01' },
    });
    expect((await vws.send(merge, { input: { cbsCode: 'GM0397' } })).errors?.[0]?.extensions.code).toBe(
      'municipality.merger_not_in_force',
    );
  });

  it('keeps workspace and history, and lets the successor take over the inhabitants, once', async () => {
    await app.database.sql.query(`update municipality set valid_to = '2026-01-01' where cbs_code = 'GM1696'`);
    expect((await vws.send(register, { cbsCode: 'GM1696' })).data).toMatchObject({
      municipalityRegister: { isMergerDue: true, nextStatuses: ['JOINED'] },
    });
    for (let times = 0; times < 2; times += 1)
      expect((await vws.send(merge, { input: { cbsCode: 'GM1696' } })).data).toMatchObject({
        carryOutMerger: { status: 'MERGED' },
      });
    expect(await history('GM1696')).toEqual([{ status: 'MERGED', on: '2026-01-01' }]);
    expect((await app.anonymous.send(read, { cbsCode: 'GM1696' })).data).toMatchObject({
      municipality: { name: 'Wijdemeren', successor: { name: 'Hilversum' } },
    });
    expect(
      (
        await app.database.sql.query(
          `select count(*)::int as count, sum(inhabitants)::int as inhabitants from municipality
            where status <> 'MERGED'`,
        )
      ).rows,
    ).toEqual([{ count: 341, inhabitants: 17_590_672 }]);
    expect(
      (await app.database.sql.query(`select extent from municipality_reorganisation where former_code = 'GM1696'`))
        .rows,
    ).toEqual([{ extent: 'WHOLE' }]);
    expect(
      (await vws.send(move, { input: { cbsCode: 'GM1696', status: 'JOINED', on: '2026-05-01' } })).errors?.[0]
        ?.extensions.code,
    ).toBe('municipality.move_not_allowed');
  });

  it('is refused to everyone but the programme', async () => {
    expect((await coordinator.send(merge, { input: { cbsCode: 'GM1696' } })).errors?.[0]?.extensions.code).toBe(
      'forbidden',
    );
    expect((await app.anonymous.send(merge, { input: { cbsCode: 'GM1696' } })).errors?.[0]?.extensions.code).toBe(
      'unauthenticated',
    );
  });
});

describe('an adviser', () => {
  const personId = '00000000-0000-4000-8000-0000000000a1';
  const administratorId = '00000000-0000-4000-8000-0000000000a2';

  beforeAll(async () => {
    await app.database.sql.query(
      `insert into person (id, email, display_name) values ($1, 'adviseur@voorbeeld.nl', 'Een Adviseur')`,
      [personId],
    );
    await app.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'NATIONAL_ADVISER')`,
      [PROGRAMME_TENANT_ID, personId],
    );
    await app.database.sql.query(
      `insert into person (id, email, display_name) values ($1, 'beheer@voorbeeld.nl', 'Een Beheerder')`,
      [administratorId],
    );
    await app.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'PROGRAMME_ADMIN')`,
      [PROGRAMME_TENANT_ID, administratorId],
    );
  });

  it('is assigned by the programme, to one municipality at a time by one adviser', async () => {
    expect((await vws.send(assign, { input: { cbsCode: 'GM0397', personId } })).data).toEqual({
      assignAdviser: { name: 'Heemstede' },
    });
    expect((await vws.send(assign, { input: { cbsCode: 'GM0397', personId } })).errors?.[0]?.extensions.code).toBe(
      'municipality.assigned_twice',
    );
    const current = async () =>
      (
        await app.database.sql.query<{ personId: string }>(
          'select person_id as "personId" from adviser_assignment where municipality_id = $1 and until_on is null',
          [tenantIdOf('GM0397')],
        )
      ).rows;
    expect(await current()).toEqual([{ personId }]);
    expect((await vws.send(register, { cbsCode: 'GM0397' })).data).toMatchObject({
      municipalityRegister: { adviser: { personId, name: 'Een Adviseur' } },
    });
    expect((await vws.send(endAssignment, { input: { cbsCode: 'GM0397' } })).errors).toBeUndefined();
    expect(await current()).toEqual([]);
  });

  it('is refused for somebody else than an adviser, and to everyone but the programme', async () => {
    const input = { cbsCode: 'GM0397', personId };
    for (const other of [administratorId, '00000000-0000-4000-8000-0000000000ff']) {
      expect((await vws.send(assign, { input: { ...input, personId: other } })).errors?.[0]?.extensions.code).toBe(
        'municipality.not_an_adviser',
      );
    }
    expect((await coordinator.send(assign, { input })).errors?.[0]?.extensions.code).toBe('forbidden');
    expect((await app.as({ role: 'NATIONAL_ADVISER' }).send(assign, { input })).errors?.[0]?.extensions.code).toBe(
      'forbidden',
    );
    expect(
      (await app.anonymous.send(endAssignment, { input: { cbsCode: 'GM0397' } })).errors?.[0]?.extensions.code,
    ).toBe('unauthenticated');
  });
});

describe('the first coordinator', () => {
  const appoint = 'mutation ($input: AppointCoordinatorInput!) { appointCoordinator(input: $input) { cbsCode } }';
  const without = '{ municipalitiesWithoutCoordinator { cbsCode } }';
  const input = { cbsCode: 'GM0553', email: 'Kim@Lisse.example', displayName: 'Kim Bos' };
  const codes = async () =>
    (
      await vws.send<{ municipalitiesWithoutCoordinator: { cbsCode: string }[] }>(without)
    ).data.municipalitiesWithoutCoordinator.map(({ cbsCode }) => cbsCode);
  const has = async () =>
    (
      await vws.send<{ municipalityRegister: { hasCoordinator: boolean } }>(
        'query ($cbsCode: String!) { municipalityRegister(cbsCode: $cbsCode) { hasCoordinator } }',
        { cbsCode: 'GM0553' },
      )
    ).data.municipalityRegister.hasCoordinator;

  it('is appointed by the programme where there is none, once, by mail, and both trails tell of it', async () => {
    expect([await has(), (await codes()).includes('GM0553')]).toEqual([false, true]);
    const [first, second] = await Promise.all([
      vws.send(appoint, { input }),
      vws.send(appoint, { input: { ...input, email: 'ander@lisse.example' } }),
    ]);
    expect([first, second].flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions.code)).toEqual([
      'role.coordinator_exists',
    ]);
    expect([await has(), (await codes()).includes('GM0553')]).toEqual([true, false]);
    const { rows } = await app.database.sql.query<{ tenant: string }>(
      `select tenant_id as tenant from audit_event where type = 'coordinator.appointed' order by 1`,
    );
    expect(rows.map(({ tenant }) => tenant).sort()).toEqual([PROGRAMME_TENANT_ID, tenantIdOf('GM0553')].sort());
    const { rows: mail } = await app.database.sql.query(
      `select 1 from mail_message where kind = 'invitation' and recipient like '%lisse.example'`,
    );
    expect(mail).toHaveLength(1);
  });

  it('is refused where there is one, in a municipality that was merged, and to everyone but the programme', async () => {
    expect((await vws.send(appoint, { input })).errors?.[0]?.extensions.code).toBe('role.coordinator_exists');
    expect((await vws.send(appoint, { input: { ...input, cbsCode: 'GM1696' } })).errors?.[0]?.extensions.code).toBe(
      'municipality.merged',
    );
    expect((await vws.send(appoint, { input: { ...input, cbsCode: 'GM9999' } })).errors?.[0]?.extensions.code).toBe(
      'not_found',
    );
    const elsewhere = { ...input, cbsCode: 'GM0534' };
    for (const client of [coordinator, app.as({ role: 'NATIONAL_ADVISER' }), app.as({ role: 'VNG_ADVISER' })]) {
      expect((await client.send(appoint, { input: elsewhere })).errors?.[0]?.extensions.code).toBe('forbidden');
      expect((await client.send(without)).errors?.[0]?.extensions.code).toBe('forbidden');
    }
    expect((await app.anonymous.send(appoint, { input: elsewhere })).errors?.[0]?.extensions.code).toBe(
      'unauthenticated',
    );
  });

  it('is all that the programme sees of who works there', async () => {
    const read = (columns: string) =>
      app.db.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, () =>
        app.db.acrossTenants('probe', (reader) => reader.query(`select ${columns} from role_assignment`)),
      );
    await expect(read('person_id')).rejects.toMatchObject({ code: 'not_found' });
    expect(await read('distinct role')).toEqual([{ role: 'COORDINATOR' }]);
  });
});

describe('the audit trail of the programme', () => {
  it('tells of every step and agrees with itself', async () => {
    const { rows } = await app.database.sql.query<{ type: string }>(
      `select distinct type from audit_event where tenant_id = $1 and type like 'municipality.%' order by type`,
      [PROGRAMME_TENANT_ID],
    );
    expect(rows.map(({ type }) => type)).toEqual([
      'municipality.adviser_assigned',
      'municipality.adviser_ended',
      'municipality.merged',
      'municipality.moved',
    ]);
    expect(
      await app.db.run({ tenantId: PROGRAMME_TENANT_ID, actorId: null }, () => app.get(AuditService).firstBrokenLink()),
    ).toBeNull();
  });
});
