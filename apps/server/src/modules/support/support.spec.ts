import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { aMunicipality, codeOf } from '../commitments/commitments.builders.js';
import { SignalsService } from './signals/signals.service.js';
import { AppModule } from '../../app.module.js';

type Entry = {
  id: string;
  quarters: number;
  note: string;
  version: number;
  withdrawnAt: string | null;
  earlier: { note: string; quarters: number; version: number }[];
};
type Step = { id: string; what: string; status: string; startsAt: string | null; version: number };
type Trajectory = {
  id: string;
  adviserName: string;
  isCurrent: boolean;
  quartersUsed: number;
  hoursBudget: number;
  version: number;
  viewerCan: { addEntry: boolean };
  entries: Entry[];
  steps: Step[];
};
type Page = {
  code: string;
  proposedHours: number;
  handover: { confirmedAt: string | null } | null;
  viewerCan: { begin: boolean; confirmHandover: boolean };
  trajectories: Trajectory[];
};

const trajectory = `id adviserName isCurrent quartersUsed hoursBudget version viewerCan { addEntry }
  steps { id what status startsAt version } entries { id quarters note version withdrawnAt
    earlier { version note quarters } viewerCan { correct } }`;
const page = `code proposedHours handover { confirmedAt } viewerCan { begin confirmHandover }
  trajectories { ${trajectory} }`;
const supportPage = `query ($code: String!) { supportPage(code: $code) { ${page} } }`;
const ownSupport = `{ ownSupport { ${page} } }`;
const mutation = (name: string, input: string, answer = trajectory) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} } }`;
const begin = mutation('beginSupport', 'BeginSupportInput');
const change = mutation('changeSupport', 'ChangeSupportInput');
const addEntry = mutation('addSupportEntry', 'AddSupportEntryInput');
const correct = mutation('correctSupportEntry', 'CorrectSupportEntryInput');
const withdraw = mutation('withdrawSupportEntry', 'WithdrawSupportEntryInput');
const saveStep = mutation('saveSupportStep', 'SaveSupportStepInput');
const moveStep = mutation('moveSupportStep', 'MoveSupportStepInput');
const confirm = mutation('confirmHandover', 'ConfirmHandoverInput', page);
const team = `{ supportTeam { advisers { personId name municipalities trajectories hoursBudget quartersUsed }
  withoutAdviser { cbsCode } handovers { cbsCode adviser confirmedAt } } }`;

const entry = { happenedOn: '2026-03-02', quarters: 6, kind: 'CONVERSATION', note: 'Gesproken over pijler 3.' };

describe('how a municipality is helped', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let mine: TestClient;
  let next: TestClient;
  let coordinator: TestClient;
  let admin: TestClient;

  const anAdviser = async (name: string) => {
    const personId = randomUUID();
    await test.database.sql.query('insert into person (id, email, display_name) values ($1, $2, $3)', [
      personId,
      `${personId}@programma.example`,
      name,
    ]);
    await test.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'NATIONAL_ADVISER')`,
      [PROGRAMME_TENANT_ID, personId],
    );
    return test.as({ role: 'NATIONAL_ADVISER', personId });
  };
  const assign = async (client: TestClient, municipality: string, since = '2026-01-01') => {
    const { sql } = test.database;
    await sql.query('update adviser_assignment set until_on = $2 where municipality_id = $1 and until_on is null', [
      municipality,
      since,
    ]);
    await sql.query('insert into adviser_assignment (municipality_id, person_id, from_on) values ($1, $2, $3)', [
      municipality,
      client.actor!.personId,
      since,
    ]);
  };
  const pageOf = async (client = mine, code = 'GM0397') => {
    const { data, errors, statements } = await client.send<{ supportPage: Page }>(supportPage, { code });
    expect(errors).toBeUndefined();
    return { ...data.supportPage, statements };
  };
  const current = async () => (await pageOf()).trajectories[0]!;

  beforeAll(async () => {
    test = await testApp([AppModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    await test.database.sql.query("update municipality set status = 'ACTIVE', joined_on = '2021-05-25'");
    [mine, next] = [await anAdviser('Anouk de Graaf'), await anAdviser('Bo de Wit')];
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    admin = test.as({ role: 'PROGRAMME_ADMIN' });
    await assign(mine, heemstede);
  }, 60_000);
  afterAll(() => test.close());

  it('begins once, with the hours of the setting', async () => {
    const before = await pageOf();
    expect(before).toMatchObject({
      proposedHours: 64,
      handover: null,
      viewerCan: { begin: true, confirmHandover: false },
      trajectories: [],
    });
    const input = { cbsCode: 'GM0397', startedOn: '2026-01-12', question: 'Hoe doen inwoners mee?', hoursBudget: 64 };
    expect(codeOf(await mine.send(begin, { input: { ...input, startedOn: '2099-01-01' } }))).toBe(
      'support.day_in_future',
    );
    expect((await mine.send(begin, { input })).errors).toBeUndefined();
    expect(codeOf(await mine.send(begin, { input }))).toBe('support.begun_already');
    expect(await current()).toMatchObject({ adviserName: 'Testpersoon', isCurrent: true, quartersUsed: 0 });
  });

  it('counts hours in quarters, keeps what was corrected, and counts no more what was withdrawn', async () => {
    const { id: trajectoryId } = await current();
    const added = await mine.send<{ addSupportEntry: Trajectory }>(addEntry, { input: { trajectoryId, ...entry } });
    const [{ id }] = added.data.addSupportEntry.entries as [Entry];
    expect(added.data.addSupportEntry.quartersUsed).toBe(6);
    const corrected = { id, version: 1, ...entry, quarters: 4, note: 'Gesproken over pijler 3 en 5.' };
    const after = await mine.send<{ correctSupportEntry: Trajectory }>(correct, { input: corrected });
    expect(after.data.correctSupportEntry).toMatchObject({
      quartersUsed: 4,
      entries: [{ id, version: 2, note: corrected.note, earlier: [{ version: 1, quarters: 6, note: entry.note }] }],
    });
    const lost = await mine.send(correct, { input: corrected });
    expect(lost.errors![0]!.extensions).toMatchObject({ code: 'conflict', details: { current: { id, version: 2 } } });
    await mine.send(addEntry, { input: { trajectoryId, ...entry, quarters: 3 } });
    expect((await current()).quartersUsed).toBe(7);
    await mine.send(withdraw, { input: { id, version: 2, because: 'Dubbel vastgelegd.' } });
    const { entries, quartersUsed } = await current();
    expect(quartersUsed).toBe(3);
    expect(entries).toHaveLength(2);
    expect(codeOf(await mine.send(correct, { input: { ...corrected, version: 3 } }))).toBe('conflict');
    for (const wrong of [{ quarters: 0 }, { quarters: 97 }, { note: '' }, { kind: 'HOLIDAY' }, { happenedOn: 'x' }])
      expect((await mine.send(addEntry, { input: { trajectoryId, ...entry, ...wrong } })).errors).toBeDefined();
    expect(codeOf(await mine.send(addEntry, { input: { trajectoryId, ...entry, happenedOn: '2099-01-01' } }))).toBe(
      'support.day_in_future',
    );
  });

  it('keeps the steps that were agreed, each with a file for a calendar that stays the same appointment', async () => {
    const { id: trajectoryId } = await current();
    const step = { trajectoryId, what: 'Bellen over geld', dueOn: '2027-03-28', startsAt: '01:30', minutes: 60 };
    expect(codeOf(await mine.send(saveStep, { input: { ...step, minutes: null } }))).toBe(
      'support.time_without_minutes',
    );
    const saved = await mine.send<{ saveSupportStep: Trajectory }>(saveStep, { input: step });
    const [{ id }] = saved.data.saveSupportStep.steps as [Step];
    const file = async (client: TestClient) => client.call('GET', `/api/support/steps/${id}/calendar`);
    const first = await file(mine);
    expect(first.headers['content-type']).toContain('text/calendar');
    // The clock goes forward at 2:00 on that night, so one hour later it is 3:30.
    expect(first.body.toString()).toMatch(/SEQUENCE:0[\s\S]*DTSTART:20270328T003000Z\r\nDTEND:20270328T013000Z/);
    const later = { ...step, id, version: 1, dueOn: '2027-10-31', startsAt: '12:00' };
    expect((await mine.send(saveStep, { input: later })).errors).toBeUndefined();
    const moved = (await file(coordinator)).body.toString();
    expect(moved).toMatch(/SEQUENCE:1[\s\S]*DTSTART:20271031T110000Z/);
    const uid = (text: string) => /UID:(.*)\r/.exec(text)![1];
    expect(uid(moved)).toBe(uid(first.body.toString()));
    expect(codeOf(await mine.send(saveStep, { input: later }))).toBe('conflict');
    for (const client of [next, admin, test.as({ role: 'COORDINATOR', tenantId: zandvoort }), test.anonymous])
      expect((await file(client)).status).toBeGreaterThanOrEqual(401);
    await mine.send(moveStep, { input: { id, version: 2, status: 'DONE' } });
    expect((await current()).steps).toMatchObject([{ id, status: 'DONE', version: 3 }]);
    expect((await file(mine)).status).toBe(400);
    await mine.send(moveStep, { input: { id, version: 3, status: 'OPEN' } });
    expect((await current()).steps).toMatchObject([{ status: 'OPEN' }]);
  });

  it('is read by the coordinator with every note, who changes nothing', async () => {
    const { data } = await coordinator.send<{ ownSupport: Page }>(ownSupport);
    expect(data.ownSupport).toMatchObject({ code: 'GM0397', viewerCan: { begin: false } });
    expect(data.ownSupport.trajectories[0]!.entries.map(({ note }) => note)).toContain(entry.note);
    expect(data.ownSupport.trajectories[0]!.viewerCan.addEntry).toBe(false);
    expect(codeOf(await coordinator.send(addEntry, { input: { trajectoryId: (await current()).id, ...entry } }))).toBe(
      'forbidden',
    );
  });

  it('is closed to everybody else', async () => {
    const trajectoryId = (await current()).id;
    const [{ id }] = (await current()).entries as [Entry];
    for (const role of ['PARTNER', 'CLERK', 'ALDERMAN', 'COMMUNICATIONS'] as const) {
      const client = test.as({ role, tenantId: heemstede });
      expect(codeOf(await client.send(ownSupport))).toBe('forbidden');
    }
    for (const client of [admin, test.as({ role: 'VNG_ADVISER' })]) {
      expect(codeOf(await client.send(ownSupport))).toBe('forbidden');
      expect(codeOf(await client.send(supportPage, { code: 'GM0397' }))).toBe('forbidden');
    }
    expect(codeOf(await test.anonymous.send(ownSupport))).toBe('unauthenticated');
    expect(codeOf(await next.send(supportPage, { code: 'GM0397' }))).toBe('support.not_yours');
    expect(codeOf(await next.send(addEntry, { input: { trajectoryId, ...entry } }))).toBe('support.not_yours');
    expect(codeOf(await next.send(withdraw, { input: { id, version: 1, because: 'Zomaar.' } }))).toBe(
      'support.not_yours',
    );
    const changed = { id: trajectoryId, version: 1, startedOn: '2026-01-05', question: 'Iets anders', hoursBudget: 10 };
    expect(codeOf(await next.send(change, { input: changed }))).toBe('support.not_yours');
    expect(codeOf(await next.send(addEntry, { input: { trajectoryId: randomUUID(), ...entry } }))).toBe(
      'support.not_yours',
    );
    const acts = [
      [change, { input: changed }],
      [addEntry, { input: { trajectoryId, ...entry } }],
      [withdraw, { input: { id, version: 1, because: 'Zomaar.' } }],
    ] as const;
    for (const [document, about] of acts) {
      for (const client of [
        admin,
        test.as({ role: 'VNG_ADVISER' }),
        test.as({ role: 'COORDINATOR', tenantId: heemstede }),
        test.as({ role: 'COORDINATOR', tenantId: zandvoort }),
      ])
        expect(codeOf(await client.send(document, about))).toBe('forbidden');
      expect(codeOf(await test.anonymous.send(document, about))).toBe('unauthenticated');
    }
    const neighbour = await test
      .as({ role: 'COORDINATOR', tenantId: zandvoort })
      .send<{ ownSupport: Page }>(ownSupport);
    expect(neighbour.data.ownSupport.trajectories).toEqual([]);
  });

  it('is behind the wall whatever the application asks', async () => {
    const read = async (scope: { tenantId: string; actorId: string | null; roles?: string[] }) =>
      (await test.db.run(scope, () => test.db.query('select note from support_entry'))).length;
    const actorId = randomUUID();
    expect(await read({ tenantId: heemstede, actorId, roles: ['COORDINATOR'] })).toBe(2);
    for (const role of ['PARTNER', 'CLERK', 'ALDERMAN', 'COMMUNICATIONS'])
      expect(await read({ tenantId: heemstede, actorId, roles: [role] })).toBe(0);
    expect(await read({ tenantId: zandvoort, actorId, roles: ['COORDINATOR'] })).toBe(0);
    expect(await read({ tenantId: PROGRAMME_TENANT_ID, actorId, roles: ['PROGRAMME_ADMIN'] })).toBe(0);
    expect(
      await read({ tenantId: PROGRAMME_TENANT_ID, actorId: mine.actor!.personId, roles: ['NATIONAL_ADVISER'] }),
    ).toBe(2);
    await expect(
      test.db.acrossTenants('support-team', (across) => across.query('select note from support_entry')),
    ).rejects.toThrow();
    const { id } = await current();
    const write = (scope: { tenantId: string; actorId: string; roles: string[] }) =>
      test.db.run(scope, () =>
        test.db.query(
          `insert into support_entry (tenant_id, trajectory_id, happened_on, quarters, kind, note)
            values ($1, $2, '2026-01-01', 1, 'OTHER', 'x')`,
          [heemstede, id],
        ),
      );
    await expect(write({ tenantId: heemstede, actorId, roles: ['COORDINATOR'] })).rejects.toThrow();
    await expect(
      write({ tenantId: PROGRAMME_TENANT_ID, actorId: next.actor!.personId, roles: ['NATIONAL_ADVISER'] }),
    ).rejects.toThrow();
  });

  it('costs the same few statements, however much was done', async () => {
    const { statements, trajectories } = await pageOf();
    for (let done = 0; done < 5; done += 1)
      await mine.send(addEntry, { input: { trajectoryId: trajectories[0]!.id, ...entry, quarters: 1 } });
    expect((await pageOf()).statements).toBe(statements);
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('passes to another adviser: the one before reads no more, the new one reads the file and says so', async () => {
    await assign(next, heemstede, '2026-06-01');
    expect(codeOf(await mine.send(supportPage, { code: 'GM0397' }))).toBe('support.not_yours');
    const file = await pageOf(next);
    expect(file).toMatchObject({
      handover: { confirmedAt: null },
      proposedHours: 62,
      viewerCan: { begin: true, confirmHandover: true },
      trajectories: [{ isCurrent: false, viewerCan: { addEntry: false } }],
    });
    expect(file.trajectories[0]!.entries.map(({ note }) => note)).toContain(entry.note);
    const trajectoryId = file.trajectories[0]!.id;
    expect(codeOf(await next.send(addEntry, { input: { trajectoryId, ...entry } }))).toBe('support.not_yours');
    expect(codeOf(await mine.send(addEntry, { input: { trajectoryId, ...entry } }))).toBe('support.not_yours');
    const waiting = await admin.send<{ supportTeam: { handovers: object[] } }>(team);
    expect(waiting.data.supportTeam.handovers).toEqual([
      { cbsCode: 'GM0397', adviser: 'Bo de Wit', confirmedAt: null },
    ]);
    expect(codeOf(await mine.send(confirm, { input: { cbsCode: 'GM0397' } }))).toBe('support.not_yours');
    const input = { cbsCode: 'GM0397' };
    const confirmed = await next.send<{ confirmHandover: Page }>(confirm, { input });
    expect(confirmed.data.confirmHandover.handover!.confirmedAt).toMatch(/^\d{4}-/);
    expect((await next.send(confirm, { input })).errors).toBeUndefined();
    await assign(mine, zandvoort);
    expect(codeOf(await mine.send(confirm, { input: { cbsCode: 'GM0473' } }))).toBe('support.nothing_to_hand_over');
  });

  it('proposes what is left of the adviser who left last, whoever was there before', async () => {
    const { sql } = test.database;
    const third = await anAdviser('Cas Blom');
    const trajectory = async (client: TestClient, id: string, hours: number) =>
      sql.query(
        `insert into support_trajectory (tenant_id, id, adviser_id, adviser_name, started_on, question, hours_budget)
          values ($1, $2, $3, 'Naam', '2026-01-01', 'Vraag', $4)`,
        [zandvoort, id, client.actor!.personId, hours],
      );
    const [first, last] = [await anAdviser('Eva Prins'), await anAdviser('Finn Smit')];
    await sql.query('delete from adviser_assignment where municipality_id = $1', [zandvoort]);
    await trajectory(first, '00000000-0000-4000-8000-000000000001', 10);
    await trajectory(last, '00000000-0000-4000-8000-000000000002', 20);
    await assign(first, zandvoort, '2026-01-01');
    await assign(last, zandvoort, '2026-02-01');
    await assign(third, zandvoort, '2026-03-01');
    expect((await pageOf(third, 'GM0473')).proposedHours).toBe(20);
    await sql.query('delete from support_trajectory where tenant_id = $1', [zandvoort]);
    await sql.query('delete from role_assignment where person_id = any ($1)', [
      [first, last, third].map(({ actor }) => actor!.personId),
    ]);
    await sql.query('delete from adviser_assignment where municipality_id = $1', [zandvoort]);
    await assign(mine, zandvoort);
  });

  it('has for each pillar three tools at most, those about the fewest pillars first, and no draft', async () => {
    const tool = (title: string, pillars: string, isPublished = true) =>
      test.database.sql.query(
        `with item as (insert into toolkit_item (maintained_in, status, current_number) values ($1, $4, $5) returning id)
         insert into toolkit_version (item_id, number, published_at, is_current, kind, title, summary, pillars, audience,
           target_groups, active_elements, owner_organisation, source_text, seen_on)
         select id, 1, $6, $7, 'GUIDE', $2, 'Tekst.', $3, '{}', '{}', '{}', 'VWS', 'Bron', '2026-01-01' from item`,
        [
          PROGRAMME_TENANT_ID,
          title,
          pillars,
          isPublished ? 'PUBLISHED' : 'DRAFT',
          isPublished ? 1 : null,
          isPublished ? '2026-01-01' : null,
          isPublished,
        ],
      );
    for (const title of ['D', 'C', 'B']) await tool(title, '{P4}');
    await tool('A', '{P3,P4}');
    await tool('Concept', '{P3}', false);
    const { tools } = await test.db.run(
      { tenantId: PROGRAMME_TENANT_ID, actorId: next.actor!.personId, roles: ['NATIONAL_ADVISER'] },
      () => test.get(SignalsService).ownWork(),
    );
    expect(Object.entries(tools).map(([pillar, found]) => [pillar, found.map(({ title }) => title)])).toEqual([
      ['P3', ['A']],
      ['P4', ['B', 'C', 'D']],
    ]);
  });

  it('is seen by the programme in sums alone', async () => {
    const { data, statements } = await admin.send<{ supportTeam: { advisers: object[]; withoutAdviser: object[] } }>(
      team,
    );
    expect(data.supportTeam.advisers).toEqual([
      expect.objectContaining({ name: 'Anouk de Graaf', municipalities: 1, trajectories: 0, quartersUsed: 0 }),
      expect.objectContaining({ name: 'Bo de Wit', municipalities: 1, trajectories: 0 }),
    ]);
    expect(data.supportTeam.withoutAdviser).toEqual([]);
    expect(statements).toBeLessThanOrEqual(5);
    for (const client of [mine, coordinator, test.as({ role: 'VNG_ADVISER' })])
      expect(codeOf(await client.send(team))).toBe('forbidden');
    expect(codeOf(await test.anonymous.send(team))).toBe('unauthenticated');
  });

  it('adds nothing to an archive, also not by its adviser', async () => {
    await next.send(begin, {
      input: { cbsCode: 'GM0397', startedOn: '2026-06-02', question: 'Verder', hoursBudget: 62 },
    });
    const { trajectories } = await pageOf(next);
    const { id: trajectoryId } = trajectories[0]!;
    const added = await next.send<{ addSupportEntry: Trajectory }>(addEntry, { input: { trajectoryId, ...entry } });
    const [{ id }] = added.data.addSupportEntry.entries as [Entry];
    await test.database.sql.query(
      "update municipality set status = 'MERGED', valid_to = '2026-01-01', successor_id = $2 where id = $1",
      [heemstede, zandvoort],
    );
    expect(codeOf(await next.send(addEntry, { input: { trajectoryId, ...entry } }))).toBe('support.not_yours');
    expect(codeOf(await next.send(correct, { input: { id, version: 1, ...entry } }))).toBe('support.not_yours');
    expect((await pageOf(next)).viewerCan).toEqual({ begin: false, confirmHandover: false });
    const write = test.db.run(
      { tenantId: PROGRAMME_TENANT_ID, actorId: next.actor!.personId, roles: ['NATIONAL_ADVISER'] },
      () => test.db.query('update support_entry set quarters = 90 where id = $1 returning 1', [id]),
    );
    expect(await write).toEqual([]);
  });
});

describe('many municipalities at once', () => {
  const assignAdvisers = mutation('assignAdvisers', 'AssignAdvisersInput', 'cbsCode');
  const endAssignments = mutation('endAdviserAssignments', 'AssignAdvisersInput', 'cbsCode');
  let test: TestApp;
  let admin: TestClient;
  let personId: string;
  const assigned = async () =>
    (await test.database.sql.query('select municipality_id from adviser_assignment where until_on is null')).rows
      .length;

  beforeAll(async () => {
    test = await testApp([AppModule]);
    for (const [code, name] of [
      ['GM0397', 'Heemstede'],
      ['GM0473', 'Zandvoort'],
      ['GM0377', 'Bloemendaal'],
    ] as const)
      await aMunicipality(test, code, name);
    admin = test.as({ role: 'PROGRAMME_ADMIN' });
    personId = randomUUID();
    await test.database.sql.query("insert into person (id, email, display_name) values ($1, 'a@b.example', 'A')", [
      personId,
    ]);
  }, 60_000);
  afterAll(() => test.close());

  it('get one adviser together or not at all, and lose that adviser as if it never was', async () => {
    const input = { cbsCodes: ['GM0397', 'GM0473'], personId };
    expect(codeOf(await admin.send(assignAdvisers, { input }))).toBe('municipality.not_an_adviser');
    await test.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'NATIONAL_ADVISER')`,
      [PROGRAMME_TENANT_ID, personId],
    );
    expect((await admin.send(assignAdvisers, { input })).errors).toBeUndefined();
    expect(await assigned()).toBe(2);
    expect(codeOf(await admin.send(assignAdvisers, { input: { ...input, cbsCodes: ['GM0377', 'GM0473'] } }))).toBe(
      'municipality.assigned_twice',
    );
    expect(codeOf(await admin.send(assignAdvisers, { input: { ...input, cbsCodes: ['GM0377', 'GM9999'] } }))).toBe(
      'not_found',
    );
    expect(await assigned()).toBe(2);
    expect((await admin.send(endAssignments, { input })).errors).toBeUndefined();
    expect((await test.database.sql.query('select 1 from adviser_assignment')).rows).toEqual([]);
  });

  it('are for the programme alone', async () => {
    const input = { cbsCodes: ['GM0397'], personId };
    for (const client of [
      test.as({ role: 'NATIONAL_ADVISER' }),
      test.as({ role: 'VNG_ADVISER' }),
      test.as({ role: 'COORDINATOR', tenantId: randomUUID() }),
    ])
      for (const document of [assignAdvisers, endAssignments])
        expect(codeOf(await client.send(document, { input }))).toBe('forbidden');
    expect(codeOf(await test.anonymous.send(assignAdvisers, { input }))).toBe('unauthenticated');
  });
});
