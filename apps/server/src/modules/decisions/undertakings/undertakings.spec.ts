import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Role } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../../plans/plans.builders.js';
import { DecisionsModule } from '../decisions.module.js';

const parts = `id title promisedBy promisedTo promisedOn dueOn isLate state moves stateOn stateReason toldOn
  briefing { id name } motion { id name } decision { id name } openness version
  viewerCan { edit move tell remove }`;
const list = `query ($filter: UndertakingFilter!) { undertakings(filter: $filter, first: 10, page: 1) {
  totalCount nodes { ${parts} } counts { open late notTold }
  briefings { title datedOn undertakings { name } motions { name } } viewerCan { add } } }`;
const one = `query ($id: ID!) { undertaking(id: $id) { ${parts} } }`;
const save = `mutation ($input: SaveUndertakingInput!) { saveUndertaking(input: $input) { ${parts} } }`;
const move = `mutation ($input: MoveUndertakingInput!) { moveUndertaking(input: $input) { ${parts} } }`;
const tell = `mutation ($input: TellCouncilInput!) { tellCouncil(input: $input) { ${parts} } }`;
const remove = `mutation ($input: RemoveUndertakingInput!) { removeUndertaking(input: $input) }`;
const choices = `{ undertakingChoices { motions { name } decisions { name } briefings { id name } } }`;

type Row = { id: string; version: number; title: string; state: string; isLate: boolean };
type Listed = {
  totalCount: number;
  nodes: Row[];
  counts: { open: number; late: number; notTold: number };
  briefings: { title: string; undertakings: { name: string }[]; motions: { name: string }[] }[];
};
type Refused = { errors?: { extensions: { code: string; details?: Record<string, unknown> } }[] };

describe('undertakings', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const codeOf = ({ errors }: Refused) => errors?.[0]?.extensions.code;
  const fieldOf = ({ errors }: Refused) =>
    (errors?.[0]?.extensions.details?.['fields'] as { path: string }[] | undefined)?.[0]?.path;

  const anUndertaking = (more: object = {}) => ({
    title: 'De raad krijgt een overzicht van het aanbod',
    promisedBy: 'Wethouder zorg en welzijn',
    promisedTo: 'Commissie Samenleving',
    promisedOn: '2026-03-10',
    datePrecision: 'DAY',
    sourceText: 'Verslag van de commissie',
    ...more,
  });
  const sent = async (document: string, name: string, input: object) => {
    const { data, errors } = await coordinator.send<Record<string, Row>>(document, { input });
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name]!;
  };
  const saved = (more: object = {}) => sent(save, 'saveUndertaking', anUndertaking(more));
  const moved = ({ id, version }: Row, name: string, more: object = {}) =>
    sent(move, 'moveUndertaking', { id, version, move: name, ...more });
  const read = async (filter: object = {}, client = coordinator) =>
    (await client.send<{ undertakings: Listed }>(list, { filter })).data.undertakings;
  const titles = async (filter: object = {}, client = coordinator) =>
    (await read(filter, client)).nodes.map(({ title }) => title);
  const aDocument = async (kind: string, tenantId = heemstede, openness = 'INTERNAL') => {
    const id = randomUUID();
    await sql(
      `insert into document (tenant_id, id, title, kind, openness, dated_on, date_precision)
       values ($1, $2, 'Brief over het aanbod', $3, $4, '2026-06-01', 'DAY')`,
      [tenantId, id, kind, openness],
    );
    return id;
  };
  const aMotion = async (openness: string, title = 'Motie aanbod') => {
    const id = randomUUID();
    await sql(
      `insert into motion (tenant_id, id, title, happened_on, openness) values ($1, $2, $3, '2026-02-01', $4)`,
      [heemstede, id, title, openness],
    );
    return id;
  };
  const released = { openness: 'ACTIVELY_PUBLIC', releasedAt: '2026-03-11T00:00:00+01:00' };

  beforeAll(async () => {
    test = await testApp([DecisionsModule]);
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = as('COORDINATOR');
  });
  beforeEach(() => sql('truncate undertaking, motion, executive_decision, document cascade'));
  afterAll(() => test.close());

  it('is open, late after its day, kept or fallen away with the day and the reason, and opened again', async () => {
    const undertaking = await saved({ dueOn: '2026-11-21' });
    expect(undertaking).toMatchObject({ state: 'OPEN', isLate: true, moves: ['keep', 'withdraw'], version: 1 });
    const kept = await moved(undertaking, 'keep', { on: '2026-11-20', reason: 'Het overzicht is gestuurd.' });
    expect(kept).toMatchObject({
      state: 'DONE',
      isLate: false,
      stateOn: '2026-11-20',
      stateReason: 'Het overzicht is gestuurd.',
      moves: ['reopen'],
    });
    const reopened = await moved(kept, 'reopen');
    expect(reopened).toMatchObject({ state: 'OPEN', stateOn: null, stateReason: null });
    const silent = await coordinator.send(move, { input: { id: reopened.id, version: 3, move: 'withdraw' } });
    expect(fieldOf(silent)).toBe('reason');
    expect(await moved(reopened, 'withdraw', { reason: 'Het aanbod staat nu in de sociale kaart.' })).toMatchObject({
      state: 'WITHDRAWN',
      stateOn: '2026-11-22',
    });
  });

  it('knows no move that its state does not, no day to come, none before the promise, and no old version', async () => {
    const { id } = await saved({ dueOn: null });
    const attempt = (more: object) => coordinator.send(move, { input: { id, version: 1, move: 'keep', ...more } });
    expect(codeOf(await attempt({ move: 'reopen' }))).toBe('undertaking.not_now');
    expect(fieldOf(await attempt({ on: '2026-11-23' }))).toBe('on');
    expect(fieldOf(await attempt({ on: '2026-03-09' }))).toBe('on');
    expect(codeOf(await attempt({ version: 7 }))).toBe('conflict');
    const wrong = async (more: object) => fieldOf(await coordinator.send(save, { input: anUndertaking(more) }));
    expect(await wrong({ promisedOn: '2026-12-01' })).toBe('promisedOn');
    expect(await wrong({ dueOn: '2026-03-09' })).toBe('dueOn');
    const old = await coordinator.send(save, { input: anUndertaking({ id, version: 7 }) });
    expect(codeOf(old)).toBe('conflict');
  });

  it('is told to the council on a day, by a letter to the council of the own municipality alone', async () => {
    const { id, version } = await saved();
    const letter = await aDocument('COUNCIL_BRIEFING');
    const attempt = (more: object) => coordinator.send(tell, { input: { id, version, toldOn: '2026-06-01', ...more } });
    expect(fieldOf(await attempt({ documentId: await aDocument('POLICY') }))).toBe('documentId');
    const elsewhere = await aDocument('COUNCIL_BRIEFING', zandvoort);
    expect(fieldOf(await attempt({ documentId: elsewhere }))).toBe('documentId');
    expect(fieldOf(await attempt({ toldOn: null, documentId: letter }))).toBe('toldOn');
    expect(fieldOf(await attempt({ toldOn: '2026-12-01' }))).toBe('toldOn');
    expect(fieldOf(await attempt({ toldOn: '2026-03-01' }))).toBe('toldOn');
    const told = await sent(tell, 'tellCouncil', { id, version, toldOn: '2026-06-01', documentId: letter });
    expect(told).toMatchObject({ toldOn: '2026-06-01', briefing: { id: letter, name: 'Brief over het aanbod' } });
  });

  it('shows what each letter to the council reports on', async () => {
    const letter = await aDocument('COUNCIL_BRIEFING');
    await aDocument('COUNCIL_BRIEFING');
    const motion = await aMotion('INTERNAL');
    await sql(
      `insert into document_attachment (tenant_id, document_id, subject_kind, subject_id) values ($1, $2, 'MOTION', $3)`,
      [heemstede, letter, motion],
    );
    const { id, version, title } = await saved();
    await sent(tell, 'tellCouncil', { id, version, toldOn: '2026-06-01', documentId: letter });
    expect((await read()).briefings).toEqual([
      {
        title: 'Brief over het aanbod',
        datedOn: '2026-06-01',
        undertakings: [{ name: title }],
        motions: [{ name: 'Motie aanbod' }],
      },
    ]);
  });

  it('is found by its words, its state, by being late and by not being told, with counts of all', async () => {
    await saved({ title: 'Te laat', dueOn: '2026-11-01' });
    await saved({ title: 'Later', dueOn: '2027-01-01' });
    await moved(await saved({ title: 'Gedaan' }), 'keep');
    const told = await moved(await saved({ title: 'Gemeld' }), 'keep');
    await sent(tell, 'tellCouncil', { id: told.id, version: told.version, toldOn: '2026-06-01' });
    expect(await titles()).toEqual(['Te laat', 'Later', expect.anything(), expect.anything()]);
    expect(await titles({ state: 'OPEN' })).toEqual(['Te laat', 'Later']);
    expect(await titles({ isLate: true })).toEqual(['Te laat']);
    expect(await titles({ isNotTold: true })).toEqual(['Gedaan']);
    expect(await titles({ search: 'gemeld' })).toEqual(['Gemeld']);
    expect((await read({ search: 'gemeld' })).counts).toEqual({ open: 2, late: 1, notTold: 1 });
  });

  it('is read before its release by role, after it by the whole workspace, and no count tells of more', async () => {
    const motion = await aMotion('RESTRICTED');
    await saved({ title: 'Onbepaald', dueOn: '2026-11-01' });
    await saved({ title: 'Intern', openness: 'INTERNAL' });
    await saved({ title: 'Later', openness: 'ACTIVELY_PUBLIC', releasedAt: '2099-01-01T00:00:00+01:00' });
    const { id } = await saved({ title: 'Vrijgegeven', motionId: motion, ...released });
    const known = async (role: Role) => (await titles({}, as(role))).sort();
    expect(await known('ALDERMAN')).toEqual(['Intern', 'Later', 'Onbepaald', 'Vrijgegeven']);
    expect(await known('COMMUNICATIONS')).toEqual(['Intern', 'Later', 'Vrijgegeven']);
    for (const role of ['CLERK', 'PARTNER'] as const) {
      expect(await read({}, as(role))).toMatchObject({
        totalCount: 1,
        nodes: [{ title: 'Vrijgegeven', motion: null }],
        counts: { open: 1, late: 0, notTold: 0 },
        briefings: [],
      });
    }
    expect((await coordinator.send(one, { id })).data).toMatchObject({ undertaking: { motion: { id: motion } } });
    expect(await read({}, as('COORDINATOR', zandvoort))).toMatchObject({ totalCount: 0, counts: { open: 0 } });
  });

  it.each<Role>(['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'])('%s changes nothing', async (role) => {
    const { id, version } = await saved(released);
    const client = as(role);
    expect(codeOf(await client.send(save, { input: anUndertaking() }))).toBe('forbidden');
    expect(codeOf(await client.send(move, { input: { id, version, move: 'keep' } }))).toBe('forbidden');
    expect(codeOf(await client.send(tell, { input: { id, version, toldOn: '2026-06-01' } }))).toBe('forbidden');
    expect(codeOf(await client.send(remove, { input: { id, version } }))).toBe('forbidden');
    expect(codeOf(await client.send(choices))).toBe('forbidden');
    expect((await client.send(one, { id })).data).toMatchObject({
      undertaking: { viewerCan: { edit: false, move: false, tell: false, remove: false } },
    });
  });

  it('is of no use to another municipality, the programme, or nobody', async () => {
    const { id } = await saved(released);
    const stranger = as('COORDINATOR', zandvoort);
    expect(codeOf(await stranger.send(one, { id }))).toBe('not_found');
    expect(codeOf(await stranger.send(save, { input: anUndertaking({ id, version: 1 }) }))).toBe('not_found');
    expect(codeOf(await stranger.send(move, { input: { id, version: 1, move: 'keep' } }))).toBe('not_found');
    expect(codeOf(await stranger.send(tell, { input: { id, version: 1, toldOn: '2026-06-01' } }))).toBe('not_found');
    expect(codeOf(await stranger.send(remove, { input: { id, version: 1 } }))).toBe('not_found');
    const motionId = await aMotion('INTERNAL');
    expect(codeOf(await stranger.send(save, { input: anUndertaking({ motionId }) }))).toBe('not_found');
    expect(codeOf(await test.as({ role: 'VNG_ADVISER' }).send(list, { filter: {} }))).toBe('forbidden');
    expect(codeOf(await test.anonymous.send(list, { filter: {} }))).toBe('unauthenticated');
  });

  it('is removed when it was recorded by mistake, and told about in the choices of its form', async () => {
    const { id } = await saved();
    await aMotion('INTERNAL');
    const letter = await aDocument('COUNCIL_BRIEFING');
    expect((await coordinator.send(choices)).data).toEqual({
      undertakingChoices: {
        motions: [{ name: 'Motie aanbod' }],
        decisions: [],
        briefings: [{ id: letter, name: 'Brief over het aanbod' }],
      },
    });
    expect((await coordinator.send(remove, { input: { id, version: 1 } })).errors).toBeUndefined();
    expect(await titles()).toEqual([]);
  });
});
