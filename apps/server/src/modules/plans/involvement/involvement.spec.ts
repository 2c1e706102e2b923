import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Role } from '@bloemen/vocabulary';
import { Clock } from '../../../platform/clock/clock.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aPartner } from '../../coalitions/coalitions.builders.js';
import { aMunicipality } from '../plans.builders.js';
import { PlansModule } from '../plans.module.js';
import { InvolvementService } from './involvement.service.js';

const parts = `id group { id name } groupName status happenedOn datePrecision question form participants
  participantClass effect sourceText openness version viewerCan { edit remove }`;
const groupParts = `id name kind organisation { id name } sinceOn sincePrecision agreedOn endedOn openness version`;
const list = `query ($filter: InvolvementFilter!, $page: Int = 1) {
  involvements(filter: $filter, first: 10, page: $page) { totalCount nodes { ${parts} } groups { ${groupParts} }
    viewerCan { add } } }`;
const detail = `query ($id: ID!) { involvement(id: $id) { ${parts} } }`;
const save = `mutation ($input: SaveInvolvementInput!) { saveInvolvement(input: $input) { ${parts} } }`;
const remove = `mutation ($input: RemoveInvolvementInput!) { removeInvolvement(input: $input) }`;
const saveGroup = `mutation ($input: SaveAdvisoryGroupInput!) { saveAdvisoryGroup(input: $input) { ${groupParts} } }`;

type Row = { id: string; version: number; question: string; effect: string | null };
type Group = { id: string; version: number; name: string };
type Listed = { involvements: { totalCount: number; nodes: Row[]; groups: Group[]; viewerCan: { add: boolean } } };

describe('involvement of people themselves', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  let advisers: string;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const fieldOf = ({ errors }: { errors?: { extensions: { details?: Record<string, unknown> } }[] }) =>
    (errors?.[0]?.extensions.details?.['fields'] as { path: string }[] | undefined)?.[0]?.path;

  const anInvolvement = (more: object = {}) => ({
    groupName: 'Bezoekers van de inloop',
    status: 'DONE',
    on: { on: '2026-03-10', precision: 'DAY' },
    question: 'Wat mist u in de buurt?',
    form: 'CONVERSATION',
    ...more,
  });
  const saved = async (more: object = {}, client = coordinator) => {
    const { data, errors } = await client.send<{ saveInvolvement: Row }>(save, { input: anInvolvement(more) });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.saveInvolvement;
  };
  const aGroup = (more: object = {}) => ({ name: 'Klankbordgroep Wmo', kind: 'ADVISORY_GROUP', ...more });
  const savedGroup = async (more: object = {}) => {
    const { data, errors } = await coordinator.send<{ saveAdvisoryGroup: Group }>(saveGroup, { input: aGroup(more) });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.saveAdvisoryGroup;
  };
  const facts = async (originId: string) =>
    (
      await sql(
        `select pillar, kind, certainty, title, happened_on::text as "on", effect, ends_on::text as "endsOn",
           withdrawn_reason as reason from pillar_evidence where origin_id = $1`,
        [originId],
      )
    ).rows as Record<string, string | null>[];
  const level = async () =>
    (
      (await sql(`select level from pillar_standing where tenant_id = $1 and pillar = 'P3'`, [heemstede])).rows[0] as
        { level: string } | undefined
    )?.level;
  const read = async (filter: object = {}, client = coordinator) =>
    (await client.send<Listed>(list, { filter })).data.involvements;
  const questions = async (filter: object = {}, client = coordinator) =>
    (await read(filter, client)).nodes.map(({ question }) => question);

  beforeAll(async () => {
    test = await testApp([PlansModule]);
    jest.spyOn(test.get(Clock), 'today').mockReturnValue('2026-11-22');
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = as('COORDINATOR');
    advisers = await aPartner(test, heemstede, 'Klankbordgroep Wmo');
  });
  beforeEach(() => sql('truncate involvement, advisory_group, pillar_evidence, pillar_standing cascade'));
  afterAll(() => test.close());

  describe('an involvement', () => {
    it('carries its fact: done without effect is heard, and an effect that is told later counts', async () => {
      const heard = await saved();
      expect(heard).toMatchObject({ effect: null, openness: 'MUNICIPALITY', viewerCan: { edit: true, remove: true } });
      expect(await facts(heard.id)).toEqual([
        {
          pillar: 'P3',
          kind: 'INVOLVEMENT',
          certainty: 'DONE',
          title: 'Gesprek met Bezoekers van de inloop: Wat mist u in de buurt?',
          on: '2026-03-10',
          effect: null,
          endsOn: null,
          reason: null,
        },
      ]);
      expect(await level()).toBe('INTENDED');
      const told = await saved({ id: heard.id, version: 1, effect: 'De buurtbus rijdt ook op zondag.' });
      expect(told.version).toBe(2);
      expect(await facts(heard.id)).toMatchObject([{ effect: 'De buurtbus rijdt ook op zondag.' }]);
      expect(await level()).toBe('IN_PROGRESS');
    });

    it('that is planned is an intention of the day it was recorded, and becomes done by itself', async () => {
      const { id } = await saved({ status: 'PLANNED', on: { on: '2027-02-14', precision: 'MONTH' } });
      expect(await facts(id)).toMatchObject([{ certainty: 'INTENDED', on: '2026-11-22' }]);
      await saved({
        id,
        version: 1,
        on: { on: '2026-11-03', precision: 'MONTH' },
        effect: 'Twee straten kiezen zelf.',
      });
      expect(await facts(id)).toMatchObject([{ certainty: 'DONE', on: '2026-11-01' }]);
    });

    it('takes its fact with it when it is removed, with the reason', async () => {
      const { id } = await saved({ effect: 'Er is een bank bij.' });
      expect(codeOf(await coordinator.send(remove, { input: { id, version: 9, reason: 'Ging niet door' } }))).toBe(
        'conflict',
      );
      await coordinator.send(remove, { input: { id, version: 1, reason: 'Ging niet door' } });
      expect(await questions()).toEqual([]);
      expect(await facts(id)).toMatchObject([{ reason: 'Ging niet door' }]);
      expect(await level()).not.toBe('IN_PROGRESS');
      expect(codeOf(await coordinator.send(remove, { input: { id, version: 1, reason: 'Nog eens' } }))).toBe(
        'not_found',
      );
    });

    it('says at its place what does not fit, and then writes nothing', async () => {
      const refused = (more: object) => coordinator.send(save, { input: anInvolvement(more) });
      expect(fieldOf(await refused({ groupName: null }))).toBe('groupName');
      expect(fieldOf(await refused({ on: null }))).toBe('on');
      expect(fieldOf(await refused({ on: { on: '2027-01-01', precision: 'DAY' } }))).toBe('on');
      expect(fieldOf(await refused({ status: 'PLANNED', effect: 'Al iets' }))).toBe('effect');
      expect(fieldOf(await refused({ status: 'PLANNED', participants: 0 }))).toBe('participants');
      expect(fieldOf(await refused({ question: 'Mevrouw 111222333 zei' }))).toBe('question');
      expect(codeOf(await refused({ participants: 3, participantClass: 'UP_TO_10' }))).toBe('activity.counted_twice');
      expect(codeOf(await refused({ groupName: null, groupId: randomUUID() }))).toBe('not_found');
      expect((await sql('select 1 from involvement union all select 1 from pillar_evidence')).rowCount).toBe(0);
    });

    it('is changed by version; another version is a conflict with the newer text', async () => {
      const { id } = await saved();
      await saved({ id, version: 1, question: 'Wat helpt u?' });
      const late = await coordinator.send(save, { input: anInvolvement({ id, version: 1 }) });
      expect(codeOf(late)).toBe('conflict');
      expect(late.errors?.[0]?.extensions.details).toMatchObject({ current: { question: 'Wat helpt u?', version: 2 } });
    });

    it('is found by words, status and whether something changed, in one statement', async () => {
      const { id: groupId } = await savedGroup();
      await saved({ question: 'Wat mist u?', groupName: null, groupId, effect: 'De folder is korter.' });
      await saved({ status: 'PLANNED', on: null, question: 'Waar wilt u elkaar zien?' });
      for (const [filter, found] of [
        [{}, ['Waar wilt u elkaar zien?', 'Wat mist u?']],
        [{ search: 'klankbordgroep' }, ['Wat mist u?']],
        [{ search: 'folder' }, ['Wat mist u?']],
        [{ status: 'PLANNED' }, ['Waar wilt u elkaar zien?']],
        [{ hasEffect: false, status: 'DONE' }, []],
      ] as const)
        expect([filter, await questions(filter)]).toEqual([filter, found]);
      const { statements } = await coordinator.send<Listed>(list, { filter: {} });
      expect(statements).toBeLessThanOrEqual(3);
    });
  });

  describe('an advisory group', () => {
    it('is no fact until it is told when its place was agreed, and then a fact that ends with it', async () => {
      const bare = await savedGroup({ organisationId: advisers, since: { on: '2021-05-25', precision: 'MONTH' } });
      expect(bare).toMatchObject({
        organisation: { id: advisers, name: 'Klankbordgroep Wmo' },
        sinceOn: '2021-05-01',
        agreedOn: null,
      });
      expect(await facts(bare.id)).toEqual([]);
      const agreed = { agreed: { on: '2025-09-01', precision: 'DAY' }, sourceText: 'Collegebesluit 12' };
      await savedGroup({ id: bare.id, version: 1, ...agreed });
      expect(await facts(bare.id)).toMatchObject([
        { kind: 'STANDING_INVOLVEMENT', certainty: 'DECIDED', on: '2025-09-01', endsOn: null },
      ]);
      await savedGroup({ id: bare.id, version: 2, ...agreed, endedOn: '2026-06-30' });
      expect(await facts(bare.id)).toMatchObject([{ endsOn: '2026-06-30', reason: null }]);
      await savedGroup({ id: bare.id, version: 3 });
      expect((await facts(bare.id))[0]?.['reason']).toBe('Er staat niet meer bij dat de vaste plek is afgesproken.');
    });

    it('says at its place what does not fit', async () => {
      const refused = (more: object) => coordinator.send(saveGroup, { input: aGroup(more) });
      const agreed = { on: '2025-09-01', precision: 'DAY' };
      expect(fieldOf(await refused({ agreed }))).toBe('sourceText');
      expect(fieldOf(await refused({ agreed: { ...agreed, on: '2027-01-01' }, sourceText: 'Besluit' }))).toBe('agreed');
      expect(fieldOf(await refused({ agreed, sourceText: 'Besluit', endedOn: '2025-08-01' }))).toBe('endedOn');
      expect(fieldOf(await refused({ since: agreed, endedOn: '2025-08-01' }))).toBe('endedOn');
      expect(codeOf(await refused({ organisationId: randomUUID() }))).toBe('activity.organisation_elsewhere');
      await savedGroup();
      expect(codeOf(await refused({}))).toBe('advisory_group.name_taken');
    });
  });

  it('carries facts of what was recorded before, once, and none of what is invented', async () => {
    const { id } = await saved();
    const { id: invented } = await saved({ question: 'Verzonnen?' });
    await sql('update involvement set is_demonstration = true where id = $1', [invented]);
    await sql('truncate pillar_evidence, pillar_standing cascade');
    const carry = () =>
      test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(InvolvementService).carryAll());
    await carry();
    await carry();
    expect(await facts(id)).toHaveLength(1);
    expect(await facts(invented)).toEqual([]);
  });

  describe('who may', () => {
    it('is decided by the openness of each, for partner and clerk', async () => {
      const { id: groupId } = await savedGroup();
      for (const openness of ['MUNICIPALITY', 'COALITION', 'PUBLIC'])
        await saved({ question: openness, openness, groupName: null, groupId });
      for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN'] as const)
        expect([role, (await questions({}, as(role))).length]).toEqual([role, 3]);
      expect((await questions({}, as('PARTNER'))).sort()).toEqual(['COALITION', 'PUBLIC']);
      expect(await questions({}, as('CLERK'))).toEqual(['PUBLIC']);
      const shown = await read({}, as('PARTNER'));
      expect(shown).toMatchObject({ groups: [], viewerCan: { add: false } });
      expect(shown.nodes[0]).toMatchObject({ group: null, groupName: null, viewerCan: { edit: false, remove: false } });
    });

    it('refuses to read one that is not open to the reader, and one of another municipality', async () => {
      const { id } = await saved();
      for (const client of [as('PARTNER'), as('CLERK'), as('COORDINATOR', zandvoort)])
        expect(codeOf(await client.send(detail, { id }))).toBe('not_found');
      expect(await questions({}, as('COORDINATOR', zandvoort))).toEqual([]);
    });

    it.each(['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const)('refuses every change by %s', async (role) => {
      const { id } = await saved({ openness: 'PUBLIC' });
      const client = as(role);
      expect(codeOf(await client.send(save, { input: anInvolvement({ id, version: 1 }) }))).toBe('forbidden');
      expect(codeOf(await client.send(remove, { input: { id, version: 1, reason: 'Daarom' } }))).toBe('forbidden');
      expect(codeOf(await client.send(saveGroup, { input: aGroup() }))).toBe('forbidden');
    });

    it.each(['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const)('refuses %s everything', async (role) => {
      const { id } = await saved({ openness: 'PUBLIC' });
      const client = test.as({ role });
      for (const [document, variables] of [
        [list, { filter: {} }],
        [detail, { id }],
        [save, { input: anInvolvement() }],
        [remove, { input: { id, version: 1, reason: 'Daarom' } }],
        [saveGroup, { input: aGroup() }],
      ] as const)
        expect(codeOf(await client.send(document, variables))).toBe('forbidden');
    });

    it('refuses a neighbour and nobody', async () => {
      const { id } = await saved({ openness: 'PUBLIC' });
      const { id: groupId } = await savedGroup({ openness: 'PUBLIC' });
      const neighbour = as('COORDINATOR', zandvoort);
      expect(codeOf(await neighbour.send(save, { input: anInvolvement({ id, version: 1 }) }))).toBe('not_found');
      expect(codeOf(await neighbour.send(save, { input: anInvolvement({ groupName: null, groupId }) }))).toBe(
        'not_found',
      );
      expect(codeOf(await neighbour.send(remove, { input: { id, version: 1, reason: 'Daarom' } }))).toBe('not_found');
      expect(codeOf(await neighbour.send(saveGroup, { input: aGroup({ id: groupId, version: 1 }) }))).toBe('not_found');
      expect(codeOf(await test.anonymous.send(list, { filter: {} }))).toBe('unauthenticated');
      expect(codeOf(await test.anonymous.send(save, { input: anInvolvement() }))).toBe('unauthenticated');
      expect(await facts(id)).toMatchObject([{ reason: null }]);
    });
  });
});
