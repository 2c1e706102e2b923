import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Role } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aPartner } from '../../coalitions/coalitions.builders.js';
import { aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';

const parts = `id title what pillar status moves fromOn fromPrecision untilOn untilPrecision place byMunicipality
  organisations { id name } targetGroups activeElements cost costCents interventionId participants participantClass
  goal { id name } openness sourceText isDemonstration version viewerCan { edit move }`;
const save = `mutation ($input: SaveActivityInput!) { saveActivity(input: $input) { ${parts} } }`;
const move = `mutation ($input: MoveActivityInput!) { moveActivity(input: $input) { ${parts} } }`;
const list = `query ($filter: ActivityFilter!, $first: Int = 25, $page: Int = 1) {
  activities(filter: $filter, first: $first, page: $page) { totalCount nodes { ${parts} } organisations { name }
    viewerCan { add } } }`;
const detail = `query ($id: ID!) { activity(id: $id) { activity { ${parts} } steps { status note } } }`;
const choices = '{ activityChoices { organisations { id name } goals { id name } } }';
const mix = `query ($year: Int) { activityMix(year: $year) { year years total undated examples isPartial withoutElements
  elements { element activities alone } wanted findings { kind text } } }`;

type Activity = {
  id: string;
  title: string;
  status: string;
  version: number;
  fromOn: string | null;
  goal: { name: string } | null;
};
type List = { activities: { totalCount: number; nodes: Activity[]; organisations: object[]; viewerCan: object } };
type Mix = {
  activityMix: { total: number; examples: number; isPartial: boolean; years: number[]; findings: { text: string }[] };
};

describe('activities', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  let library: string;
  let stranger: string;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;

  const anActivity = (more: object = {}) => ({
    title: 'Koffie in de bibliotheek',
    pillar: 'P4',
    byMunicipality: false,
    organisationIds: [],
    targetGroups: [],
    activeElements: ['MEETING'],
    cost: 'UNKNOWN',
    ...more,
  });
  const saved = async (more: object = {}, client = coordinator) => {
    const { data, errors } = await client.send<{ saveActivity: Activity }>(save, { input: anActivity(more) });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.saveActivity;
  };
  const titles = async (filter: object = {}, client = coordinator) =>
    (await client.send<List>(list, { filter })).data.activities.nodes.map(({ title }) => title);

  beforeAll(async () => {
    test = await testApp([PlansModule]);
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = as('COORDINATOR');
    library = await aPartner(test, heemstede, 'Bibliotheek');
    stranger = await aPartner(test, zandvoort, 'Strandpaviljoen');
  });
  beforeEach(() => sql('truncate activity, goal cascade'));
  afterAll(() => test.close());

  it('is recorded with what is known, and what is not known stays unknown', async () => {
    const bare = await saved();
    expect(bare).toMatchObject({
      status: 'PLANNED',
      moves: ['start', 'end', 'cancel'],
      fromOn: null,
      untilOn: null,
      cost: 'UNKNOWN',
      costCents: null,
      participants: null,
      participantClass: null,
      openness: 'MUNICIPALITY',
      viewerCan: { edit: true, move: true },
    });
    const whole = await saved({
      title: 'Taalcafé',
      what: 'Elke week praten',
      status: 'RUNNING',
      from: { on: '2026-03-15', precision: 'MONTH' },
      until: { on: '2026-12-15', precision: 'YEAR' },
      place: 'Bibliotheek',
      organisationIds: [library],
      targetGroups: ['NEWCOMERS'],
      activeElements: ['SOCIAL_SKILLS', 'MEETING'],
      cost: 'MONEY',
      costCents: 250_000,
      participantClass: 'UP_TO_25',
      openness: 'PUBLIC',
      sourceText: 'Jaarverslag',
    });
    expect(whole).toMatchObject({
      status: 'RUNNING',
      fromOn: '2026-03-01',
      fromPrecision: 'MONTH',
      untilOn: '2026-01-01',
      untilPrecision: 'YEAR',
      organisations: [{ id: library, name: 'Bibliotheek' }],
      costCents: 250_000,
      participantClass: 'UP_TO_25',
    });
    const { rows } = await sql('select type, body from audit_event where subject_id = $1', [whole.id]);
    expect(rows).toEqual([{ type: 'activity.saved', body: { pillar: 'P4', openness: 'PUBLIC' } }]);
  });

  it('says at its place what does not fit, and then writes nothing', async () => {
    const refused = async (more: object) => coordinator.send(save, { input: anActivity(more) });
    const reversed = await refused({
      from: { on: '2026-06-01', precision: 'DAY' },
      until: { on: '2026-05-01', precision: 'MONTH' },
    });
    expect(reversed.errors?.[0]?.extensions.details?.['fields']).toMatchObject([{ path: 'until' }]);
    expect(codeOf(await refused({ cost: 'NONE', costCents: 100 }))).toBe('activity.amount_without_money');
    expect(codeOf(await refused({ participants: 12, participantClass: 'UP_TO_25' }))).toBe('activity.counted_twice');
    expect(codeOf(await refused({ organisationIds: [stranger] }))).toBe('activity.organisation_elsewhere');
    expect(codeOf(await refused({ organisationIds: [randomUUID()] }))).toBe('activity.organisation_elsewhere');
    expect(codeOf(await refused({ interventionId: randomUUID() }))).toBe('not_found');
    expect(codeOf(await refused({ goalId: randomUUID() }))).toBe('not_found');
    expect(codeOf(await refused({ status: 'ENDED' }))).toBe('bad_input');
    const bsn = await refused({ what: 'Mevrouw 111222333 komt ook' });
    expect(bsn.errors?.[0]?.extensions.details?.['fields']).toMatchObject([{ path: 'what' }]);
    expect((await sql('select 1 from activity')).rowCount).toBe(0);
  });

  it('is changed by version; another version is a conflict with the newer text', async () => {
    const { id } = await saved({ organisationIds: [library] });
    const change = anActivity({ id, version: 1, title: 'Koffie op maandag', organisationIds: [] });
    const { data } = await coordinator.send<{ saveActivity: Activity }>(save, { input: change });
    expect(data.saveActivity).toMatchObject({ title: 'Koffie op maandag', organisations: [], version: 2 });
    const late = await coordinator.send(save, { input: { ...change, title: 'Thee' } });
    expect(codeOf(late)).toBe('conflict');
    expect(late.errors?.[0]?.extensions.details).toMatchObject({ current: { title: 'Koffie op maandag', version: 2 } });
  });

  it('keeps an organisation that left the coalition, where it did the activity before', async () => {
    const { id } = await saved({ organisationIds: [library] });
    await sql(`update coalition_membership set until_on = '2026-01-01' where organisation_id = $1`, [library]);
    try {
      expect(codeOf(await coordinator.send(save, { input: anActivity({ organisationIds: [library] }) }))).toBe(
        'activity.organisation_elsewhere',
      );
      const kept = await saved({ id, version: 1, organisationIds: [library] });
      expect(kept).toMatchObject({ organisations: [{ id: library }] });
    } finally {
      await sql(`update coalition_membership set until_on = null where organisation_id = $1`, [library]);
    }
  });

  it('moves by named moves, keeps each step, and tells how many came when it ends', async () => {
    const { id } = await saved({ from: { on: '2026-02-01', precision: 'DAY' } });
    const moved = (input: object) => coordinator.send<{ moveActivity: Activity }>(move, { input: { id, ...input } });
    expect(codeOf(await moved({ version: 1, move: 'resume' }))).toBe('plan.move_not_possible');
    expect(codeOf(await moved({ version: 1, move: 'start', participants: 3 }))).toBe('bad_input');
    await moved({ version: 1, move: 'start' });
    expect(codeOf(await moved({ version: 1, move: 'end' }))).toBe('conflict');
    for (const untilOn of ['2026-01-31', '2026-11-30']) {
      const wrong = await moved({ version: 2, move: 'end', untilOn });
      expect(wrong.errors?.[0]?.extensions.details?.['fields']).toMatchObject([{ path: 'untilOn' }]);
    }
    const ended = await moved({ version: 2, move: 'end', untilOn: '2026-11-20', participants: 14, note: 'Volle bak' });
    expect(ended.data.moveActivity).toMatchObject({
      status: 'ENDED',
      untilOn: '2026-11-20',
      participants: 14,
      moves: ['resume'],
    });
    const { data } = await coordinator.send<{ activity: { steps: object[] } }>(detail, { id });
    expect(data.activity.steps).toEqual([
      { status: 'ENDED', note: 'Volle bak' },
      { status: 'RUNNING', note: null },
      { status: 'PLANNED', note: null },
    ]);
    const again = await moved({ version: 3, move: 'resume' });
    expect(again.data.moveActivity).toMatchObject({ status: 'RUNNING', untilOn: null, participants: 14 });
  });

  it('is removed when it was recorded by mistake, at the version that was read, by the coordinator alone', async () => {
    const { id } = await saved({ organisationIds: [library] });
    const remove = 'mutation ($input: RemoveActivityInput!) { removeActivity(input: $input) }';
    for (const role of ['PARTNER', 'CLERK', 'ALDERMAN', 'COMMUNICATIONS'] as const)
      expect(codeOf(await as(role).send(remove, { input: { id, version: 1 } }))).toBe('forbidden');
    expect(codeOf(await as('COORDINATOR', zandvoort).send(remove, { input: { id, version: 1 } }))).toBe('not_found');
    expect(codeOf(await coordinator.send(remove, { input: { id, version: 9 } }))).toBe('conflict');
    expect((await coordinator.send(remove, { input: { id, version: 1 } })).data).toEqual({ removeActivity: id });
    expect(codeOf(await coordinator.send(detail, { id }))).toBe('not_found');
    expect(codeOf(await coordinator.send(remove, { input: { id, version: 1 } }))).toBe('not_found');
  });

  it('is found by words, pillar, status, group, element, organisation and cost, in one statement', async () => {
    await saved({
      title: 'Wandelgroep',
      pillar: 'P3',
      status: 'RUNNING',
      targetGroups: ['OLDER_PEOPLE'],
      cost: 'NONE',
    });
    await saved({
      title: 'Taalcafé',
      organisationIds: [library],
      activeElements: ['SOCIAL_SKILLS'],
      place: 'De Luifel',
    });
    expect(await titles()).toEqual(['Wandelgroep', 'Taalcafé']);
    const found: [object, string[]][] = [
      [{ search: 'wandelen' }, ['Wandelgroep']],
      [{ search: 'luifel' }, ['Taalcafé']],
      [{ search: 'bibliotheek' }, ['Taalcafé']],
      [{ pillar: 'P3' }, ['Wandelgroep']],
      [{ status: 'PLANNED' }, ['Taalcafé']],
      [{ targetGroup: 'OLDER_PEOPLE' }, ['Wandelgroep']],
      [{ activeElement: 'SOCIAL_SKILLS' }, ['Taalcafé']],
      [{ organisationId: library }, ['Taalcafé']],
      [{ cost: 'NONE' }, ['Wandelgroep']],
      [{ cost: 'NONE', pillar: 'P5' }, []],
    ];
    for (const [filter, names] of found) expect([filter, await titles(filter)]).toEqual([filter, names]);
    const { data, statements } = await coordinator.send<List>(list, { filter: {}, first: 1, page: 2 });
    expect(data.activities).toMatchObject({
      totalCount: 2,
      nodes: [{ title: 'Taalcafé' }],
      organisations: [{ name: 'Bibliotheek' }],
      viewerCan: { add: true },
    });
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('offers the organisations of the own coalition and the open goals', async () => {
    await sql(
      `insert into goal (tenant_id, pillar, title, status) values ($1, 'P2', 'Netwerk', 'OPEN'),
      ($1, 'P2', 'Klaar', 'ACHIEVED')`,
      [heemstede],
    );
    const { data } = await coordinator.send(choices);
    expect(data).toMatchObject({
      activityChoices: { organisations: [{ name: 'Bibliotheek' }], goals: [{ name: 'Netwerk' }] },
    });
  });

  describe('their mix', () => {
    it('counts what runs and is planned, or what a year knows, and says what has no date', async () => {
      for (let number = 1; number <= 4; number += 1)
        await saved({ title: `Inloop ${number}`, status: 'RUNNING', from: { on: '2025-01-01', precision: 'YEAR' } });
      const { id } = await saved({ title: 'Oud', from: { on: '2024-02-01', precision: 'MONTH' } });
      await coordinator.send(move, { input: { id, version: 1, move: 'end' } });
      const { id: off } = await saved({ title: 'Gaat niet door', from: { on: '2026-01-01', precision: 'DAY' } });
      await coordinator.send(move, { input: { id: off, version: 1, move: 'cancel' } });
      await saved({ title: 'Zonder datum', activeElements: ['MEANINGFUL_ROLE'] });
      const read = async (year: number | null) => (await coordinator.send<Mix>(mix, { year })).data.activityMix;
      expect(await read(null)).toMatchObject({ total: 5, undated: 1, isPartial: false, years: [2026, 2025, 2024] });
      expect((await read(null)).examples).toBe(0);
      await sql(`update activity set is_demonstration = true where title like 'Inloop%'`);
      expect((await read(null)).examples).toBe(4);
      expect((await read(2024)).examples).toBe(0);
      expect((await read(null)).findings[0]?.text).toBe('4 van de 5 activiteiten bieden alleen ontmoeten.');
      expect((await read(2024)).total).toBe(1);
      expect((await read(2026)).total).toBe(4);
      expect((await read(2023)).total).toBe(0);
      for (const year of [0, 1900]) expect(codeOf(await coordinator.send(mix, { year }))).toBe('bad_input');
    });

    it('says nothing where nothing is recorded', async () => {
      const { data } = await coordinator.send<Mix>(mix, {});
      expect(data.activityMix).toMatchObject({ total: 0, findings: [], years: [] });
    });
  });

  describe('who may', () => {
    it('is decided by the openness of each, for partner and clerk', async () => {
      await sql(
        `insert into goal (tenant_id, id, pillar, title, openness) values
        ($1, '11111111-1111-4111-8111-111111111111', 'P4', 'Geheim doel', 'MUNICIPALITY')`,
        [heemstede],
      );
      for (const openness of ['MUNICIPALITY', 'COALITION', 'PUBLIC'])
        await saved({
          title: openness,
          openness,
          organisationIds: [library],
          goalId: '11111111-1111-4111-8111-111111111111',
        });
      for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'] as const)
        expect([role, (await titles({}, as(role))).length]).toEqual([role, 3]);
      expect(await titles({}, as('PARTNER'))).toEqual(['COALITION', 'PUBLIC']);
      expect(await titles({}, as('CLERK'))).toEqual(['PUBLIC']);
      const read = async (role: Role) => (await as(role).send<Mix>(mix, {})).data.activityMix;
      expect(await read('PARTNER')).toMatchObject({ total: 2, isPartial: true, findings: [] });
      expect(await read('CLERK')).toMatchObject({ total: 1, isPartial: true });
      const { data } = await as('PARTNER').send<List>(list, { filter: {} });
      expect(data.activities.nodes.map(({ goal }) => goal)).toEqual([null, null]);
      expect(data.activities.viewerCan).toEqual({ add: false });
      // What an activity is tied to goes with it.
      const hidden = await test.db.run({ tenantId: heemstede, actorId: randomUUID(), roles: ['CLERK'] }, () =>
        test.db.query('select 1 from activity_organisation union all select 1 from activity_step'),
      );
      expect(hidden).toHaveLength(2);
    });

    it('refuses to read one that is not open to the reader, and one of another municipality', async () => {
      const { id } = await saved();
      for (const client of [as('PARTNER'), as('CLERK'), as('COORDINATOR', zandvoort)])
        expect(codeOf(await client.send(detail, { id }))).toBe('not_found');
      expect(await titles({}, as('COORDINATOR', zandvoort))).toEqual([]);
    });

    it.each(['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const)('refuses every change by %s', async (role) => {
      const { id } = await saved({ openness: 'PUBLIC' });
      const client = as(role);
      expect(codeOf(await client.send(save, { input: anActivity() }))).toBe('forbidden');
      expect(codeOf(await client.send(save, { input: anActivity({ id, version: 1 }) }))).toBe('forbidden');
      expect(codeOf(await client.send(move, { input: { id, version: 1, move: 'start' } }))).toBe('forbidden');
      expect(codeOf(await client.send(choices))).toBe('forbidden');
      expect(
        (await client.send<{ activity: { activity: object } }>(detail, { id })).data.activity.activity,
      ).toMatchObject({ viewerCan: { edit: false, move: false } });
    });

    it.each(['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)('refuses %s everything', async (role) => {
      const { id } = await saved({ openness: 'PUBLIC' });
      const client = test.as({ role });
      for (const [document, variables] of [
        [list, { filter: {} }],
        [detail, { id }],
        [mix, {}],
        [choices, {}],
        [save, { input: anActivity() }],
        [move, { input: { id, version: 1, move: 'start' } }],
      ] as const)
        expect(codeOf(await client.send(document, variables))).toBe('forbidden');
    });

    it('refuses a neighbour and nobody', async () => {
      const { id } = await saved({ openness: 'PUBLIC' });
      const neighbour = as('COORDINATOR', zandvoort);
      expect(codeOf(await neighbour.send(save, { input: anActivity({ id, version: 1 }) }))).toBe('not_found');
      expect(codeOf(await neighbour.send(move, { input: { id, version: 1, move: 'start' } }))).toBe('not_found');
      for (const document of [list, mix])
        expect(codeOf(await test.anonymous.send(document, { filter: {} }))).toBe('unauthenticated');
      expect(codeOf(await test.anonymous.send(save, { input: anActivity() }))).toBe('unauthenticated');
    });
  });
});
