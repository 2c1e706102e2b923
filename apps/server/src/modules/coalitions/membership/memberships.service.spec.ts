import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../coalitions.builders.js';
import { CoalitionsModule } from '../coalitions.module.js';

type Member = {
  organisationId: string;
  name: string;
  nextStates: string[];
  viewerCan: { change: boolean; rename: boolean };
  contacts: object[];
  periods: {
    id: string;
    state: string;
    fromOn: string;
    untilOn: string | null;
    sector: string | null;
    reason: string | null;
    version: number;
  }[];
};
type Page = {
  coalition: { version: number } | null;
  counts: Record<string, number | boolean>;
  members: { totalCount: number; nodes: { organisationId: string; name: string; state: string }[] };
  coverage: { sector: string | null; wanted: boolean; members: number; invited: number; names: string[] }[];
  preparationGroup: { organisationId: string; isChair: boolean; fromOn: string }[];
};

const page = `query ($input: CoalitionPageInput!, $first: Int, $page: Int) { coalitionPage(input: $input, first: $first,
  page: $page) {
  asOf coalition { localName startedOn wantedSectors version } counts { members partners includesMunicipality core
    observers invited }
  coverage { sector wanted members invited names } members { totalCount nodes { organisationId name state
    inPreparationGroup isMunicipality } }
  preparationGroup { organisationId name isChair fromOn } } }`;
const detail = `organisationId name nextStates viewerCan { change rename } isMunicipality aliases { name source }
  contacts { name email }
    periods { id state sector fromOn untilOn source reason version }`;
const member = `query ($id: ID!) { coalitionMember(organisationId: $id) { ${detail} } }`;
const mutate = (name: string, type: string, fields = detail) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
const start = mutate('startCoalition', 'StartCoalitionInput', 'coalition { version } counts { members partners }');
const add = mutate('addCoalitionMember', 'AddCoalitionMemberInput');
const change = mutate('changeMembership', 'ChangeMembershipInput');
const leave = mutate('leaveCoalition', 'LeaveCoalitionInput');
const correct = mutate('correctMembership', 'CorrectMembershipInput');
const contact = mutate('saveCoalitionContact', 'SaveCoalitionContactInput');
const seat = mutate(
  'seatPreparationGroup',
  'SeatPreparationGroupInput',
  'coalition { version } preparationGroup { organisationId isChair fromOn }',
);

describe('a coalition over time', () => {
  let app: TestApp;
  let heemstede: string;
  let haarlem: string;
  let coordinator: TestClient;
  let neighbour: TestClient;
  const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

  beforeAll(async () => {
    app = await testApp([CoalitionsModule]);
    heemstede = await aMunicipality(app, 'GM0397', 'Heemstede');
    haarlem = await aMunicipality(app, 'GM0392', 'Haarlem');
    coordinator = app.as({ role: 'COORDINATOR', tenantId: heemstede });
    neighbour = app.as({ role: 'COORDINATOR', tenantId: haarlem });
  });
  afterAll(() => app.close());

  const pageOf = async (client: TestClient, input: object = {}, paging: object = {}) => {
    const answer = await client.send<{ coalitionPage: Page }>(page, { input, ...paging });
    expect(answer.errors).toBeUndefined();
    return { ...answer.data.coalitionPage, statements: answer.statements };
  };
  const newMember = async (
    name: string,
    state = 'MEMBER',
    fromOn = '2021-05-01',
    more: object = {},
  ): Promise<Member> => {
    const answer = await coordinator.send<{ addCoalitionMember: Member }>(add, {
      input: { newOrganisation: { name, local: false, seenOrganisationIds: [] }, state, fromOn, ...more },
    });
    expect(answer.errors).toBeUndefined();
    return answer.data.addCoalitionMember;
  };

  it('does not exist before it is started, and then refuses members', async () => {
    expect(await pageOf(coordinator)).toMatchObject({
      coalition: null,
      counts: { members: 0 },
      members: { totalCount: 0 },
    });
    expect(
      codeOf(
        await coordinator.send(add, {
          input: { newOrganisation: { name: 'Roads', local: false }, state: 'MEMBER', fromOn: '2021-05-01' },
        }),
      ),
    ).toBe('coalition.not_started');
  });

  it('starts with the municipality as its first member, once', async () => {
    expect(codeOf(await coordinator.send(start, { input: { startedOn: '2999-01-01' } }))).toBe(
      'coalition.date_in_future',
    );
    const answer = await coordinator.send<{ startCoalition: Page }>(start, {
      input: { startedOn: '2021-05-20', startedPrecision: 'MONTH', source: 'Collegebesluit 840482' },
    });
    expect(answer.data.startCoalition).toMatchObject({
      coalition: { version: 1 },
      counts: { members: 1, partners: 0 },
    });
    expect((await pageOf(coordinator, { asOf: '2021-05-01' })).counts).toMatchObject({
      members: 1,
      includesMunicipality: true,
    });
    expect(codeOf(await coordinator.send(start, { input: { startedOn: '2021-05-20' } }))).toBe(
      'coalition.already_started',
    );
  });

  it('registers a new organisation and asks about one that looks alike', async () => {
    const sport = await newMember('Sportsupport', 'MEMBER', '2021-05-01', { sector: 'SPORT' });
    const input = {
      newOrganisation: { name: 'Sport Support', local: true, seenOrganisationIds: [] as string[] },
      state: 'MEMBER',
      fromOn: '2021-05-01',
    };
    const asked = await coordinator.send(add, { input });
    expect(codeOf(asked)).toBe('organisation.may_exist');
    expect(asked.errors?.[0]?.extensions.details?.['suggestions']).toMatchObject([
      { organisationId: sport.organisationId, reason: 'SAME_SPELLING' },
    ]);
    input.newOrganisation.seenOrganisationIds = [sport.organisationId];
    expect((await coordinator.send(add, { input })).errors).toBeUndefined();
    expect(
      codeOf(
        await coordinator.send(add, {
          input: { organisationId: sport.organisationId, state: 'CORE', fromOn: '2021-06-01' },
        }),
      ),
    ).toBe('membership.already_member');
    expect(
      codeOf(
        await coordinator.send(add, {
          input: { newOrganisation: { name: '!!', local: true }, state: 'MEMBER', fromOn: '2021-05-01' },
        }),
      ),
    ).toBe('organisation.name_unusable');
  });

  it('moves by steps that keep the history and the count of every day', async () => {
    const rotary = await newMember('Rotary Heemstede', 'INVITED', '2022-01-10', { sector: 'SERVICE_CLUB' });
    const version = rotary.periods[0]!.version;
    expect(rotary.nextStates).toEqual(['OBSERVER', 'MEMBER', 'CORE', 'LEFT']);
    const before = await pageOf(coordinator);
    expect(
      codeOf(
        await coordinator.send(change, {
          input: { organisationId: rotary.organisationId, version, state: 'MEMBER', fromOn: '2022-01-10' },
        }),
      ),
    ).toBe('membership.not_after_previous');
    expect(
      codeOf(
        await coordinator.send(change, {
          input: { organisationId: rotary.organisationId, version, state: 'INVITED', fromOn: '2022-03-01' },
        }),
      ),
    ).toBe('membership.move_not_allowed');
    expect(
      codeOf(
        await coordinator.send(change, {
          input: { organisationId: rotary.organisationId, version: version + 1, state: 'MEMBER', fromOn: '2022-03-01' },
        }),
      ),
    ).toBe('conflict');
    const joined = await coordinator.send<{ changeMembership: Member }>(change, {
      input: {
        organisationId: rotary.organisationId,
        version,
        state: 'MEMBER',
        fromOn: '2022-03-15',
        fromPrecision: 'MONTH',
      },
    });
    expect(joined.data.changeMembership.periods).toMatchObject([
      { state: 'MEMBER', fromOn: '2022-03-01', untilOn: null, sector: 'SERVICE_CLUB' },
      { state: 'INVITED', untilOn: '2022-03-01' },
    ]);
    const after = await pageOf(coordinator);
    expect(after.counts['members']).toBe(Number(before.counts['members']) + 1);
    expect((await pageOf(coordinator, { asOf: '2022-02-28' })).counts).toMatchObject({
      members: before.counts['members'],
      invited: 1,
    });
    expect(after.coverage.find((one) => one.sector === 'SERVICE_CLUB')).toEqual({
      sector: 'SERVICE_CLUB',
      wanted: true,
      members: 1,
      invited: 0,
      names: ['Rotary Heemstede'],
    });
    expect(after.coverage.find((one) => one.sector === 'EDUCATION')).toMatchObject({ wanted: true, members: 0 });
  });

  it('takes no organisation that does not exist', async () => {
    expect(
      codeOf(
        await coordinator.send(add, { input: { organisationId: randomUUID(), state: 'MEMBER', fromOn: '2021-05-01' } }),
      ),
    ).toBe('not_found');
  });

  it('lets a member leave with a reason, forgets its contact persons, and lets it come back', async () => {
    const cjg = await newMember('CJG');
    await coordinator.send(contact, {
      input: { organisationId: cjg.organisationId, name: 'A. de Vries', email: 'cjg@example.nl', roles: [] },
    });
    const input = {
      organisationId: cjg.organisationId,
      version: 1,
      leftOn: '2022-02-10',
      leftPrecision: 'MONTH',
      reason: '  ',
    };
    expect((await coordinator.send(leave, { input })).errors?.[0]?.extensions).toEqual({
      code: 'bad_input',
      details: { fields: [{ path: 'reason', message: 'Vul dit veld in.' }] },
    });
    const left = await coordinator.send<{ leaveCoalition: Member }>(leave, {
      input: { ...input, reason: 'Opgegaan in WIJ Heemstede' },
    });
    expect(left.data.leaveCoalition).toMatchObject({
      contacts: [],
      periods: [
        { state: 'LEFT', fromOn: '2022-02-01', reason: 'Opgegaan in WIJ Heemstede' },
        { state: 'MEMBER', untilOn: '2022-02-01' },
      ],
    });
    expect((await pageOf(coordinator, { search: 'cjg' })).members.totalCount).toBe(0);
    expect((await pageOf(coordinator, { search: 'cjg', state: 'LEFT' })).members.nodes).toMatchObject([
      { name: 'CJG', state: 'LEFT' },
    ]);
    expect((await pageOf(coordinator, { search: 'cjg', asOf: '2021-12-31' })).members.nodes).toMatchObject([
      { state: 'MEMBER' },
    ]);
    const back = await coordinator.send<{ changeMembership: Member }>(change, {
      input: { organisationId: cjg.organisationId, version: 2, state: 'OBSERVER', fromOn: '2023-01-01' },
    });
    expect(back.data.changeMembership.periods).toHaveLength(3);
  });

  it('corrects a period and keeps periods joined', async () => {
    const tandem = await newMember('Tandem', 'OBSERVER', '2021-05-01');
    const joined = (
      await coordinator.send<{ changeMembership: Member }>(change, {
        input: { organisationId: tandem.organisationId, version: 1, state: 'MEMBER', fromOn: '2022-02-01' },
      })
    ).data.changeMembership;
    const fix = {
      periodId: joined.periods[0]!.id,
      version: 2,
      sector: 'WELFARE',
      fromPrecision: 'DAY',
      fromAtLatest: false,
      source: 'Verslag',
    };
    for (const fromOn of ['2021-09-01', '2022-01-15']) {
      const fixed = (
        await coordinator.send<{ correctMembership: Member }>(correct, {
          input: { ...fix, fromOn, version: fromOn === '2021-09-01' ? 2 : 3 },
        })
      ).data.correctMembership;
      expect(fixed.periods).toMatchObject([
        { fromOn, sector: 'WELFARE', untilOn: null },
        { fromOn: '2021-05-01', untilOn: fromOn },
      ]);
    }
    expect(codeOf(await coordinator.send(correct, { input: { ...fix, version: 2, fromOn: '2021-09-01' } }))).toBe(
      'conflict',
    );
    expect(codeOf(await coordinator.send(correct, { input: { ...fix, version: 4, fromOn: '2021-04-01' } }))).toBe(
      'membership.not_after_previous',
    );
  });

  it('lets one of two people who save at the same time win, and tells the other', async () => {
    const roads = await newMember('Roads');
    const save = (state: string) =>
      coordinator.send(change, {
        input: { organisationId: roads.organisationId, version: 1, state, fromOn: '2023-01-01' },
      });
    const codes = (await Promise.all([save('CORE'), save('OBSERVER')])).map(codeOf);
    expect(codes.sort()).toEqual(['conflict', undefined]);
  });

  it('refuses overlapping periods in the database itself', async () => {
    const insert = (from: string) =>
      app.db.run({ tenantId: heemstede, actorId: null }, () =>
        app.db.query(
          `
      insert into coalition_membership (organisation_id, state, from_on, until_on)
        select organisation_id, 'MEMBER', $1, '2021-07-01' from coalition_membership where state = 'CORE'
        or sector = 'SPORT' limit 1`,
          [from],
        ),
      );
    await expect(insert('2021-04-01')).rejects.toMatchObject({ code: 'membership.overlaps' });
  });

  it('seats at most eight members around a named chair, and empties the seat of who leaves', async () => {
    const { members, coalition } = await pageOf(coordinator, { state: 'MEMBER' });
    const ids = members.nodes.slice(0, 3).map((one) => one.organisationId);
    const group = (more: object) =>
      coordinator.send<{ seatPreparationGroup: Page }>(seat, {
        input: { version: coalition!.version, organisationIds: ids, chairOrganisationId: ids[1], ...more },
      });
    expect(codeOf(await group({ chairOrganisationId: null }))).toBe('preparation_group.needs_chair');
    expect(codeOf(await group({ version: coalition!.version + 5 }))).toBe('conflict');
    const seated = (await group({})).data.seatPreparationGroup;
    expect(seated.preparationGroup.map((one) => [one.organisationId, one.isChair])).toEqual([
      [ids[1], true],
      [ids[0], false],
      [ids[2], false],
    ]);
    const again = (
      await group({
        version: seated.coalition!.version,
        organisationIds: [ids[2], ids[0]],
        chairOrganisationId: ids[2],
      })
    ).data.seatPreparationGroup;
    expect(again.preparationGroup.map((one) => [one.organisationId, one.isChair])).toEqual([
      [ids[2], true],
      [ids[0], false],
    ]);
    const gone = (await coordinator.send<{ coalitionMember: Member }>(member, { id: ids[0] })).data.coalitionMember;
    await coordinator.send(leave, {
      input: { organisationId: ids[0], version: gone.periods[0]!.version, leftOn: '2023-06-01', reason: 'Te druk' },
    });
    expect((await pageOf(coordinator)).preparationGroup.map((one) => one.organisationId)).toEqual([ids[2]]);
  });

  it('shows another municipality the shared register and nothing of this coalition', async () => {
    await newMember('Elan wonen', 'MEMBER', '2022-02-01', { sector: 'HOUSING' });
    const { members } = await pageOf(coordinator);
    const id = members.nodes[0]!.organisationId;
    expect(await pageOf(neighbour)).toMatchObject({
      coalition: null,
      counts: { members: 0 },
      members: { totalCount: 0 },
    });
    expect(codeOf(await neighbour.send(member, { id }))).toBe('not_found');
    await neighbour.send(start, { input: { startedOn: '2022-01-01' } });
    for (const [document, input] of [
      [change, { organisationId: id, version: 1, state: 'CORE', fromOn: '2024-01-01' }],
      [leave, { organisationId: id, version: 1, leftOn: '2024-01-01', reason: 'x' }],
    ] as const)
      expect(codeOf(await neighbour.send(document, { input }))).toBe('not_found');
    const candidates = await neighbour.send<{ coalitionCandidates: { name: string; state: string | null }[] }>(
      'query { coalitionCandidates(name: "Elan Wonen") { name reason state } }',
    );
    expect(candidates.data.coalitionCandidates).toEqual([{ name: 'Elan wonen', reason: 'SAME_SPELLING', state: null }]);
  });

  it.each([
    [change, 'ChangeMembershipInput'],
    [add, 'AddCoalitionMemberInput'],
    [leave, 'LeaveCoalitionInput'],
    [seat, 'SeatPreparationGroupInput'],
  ])('refuses who may only read or is nobody', async (document) => {
    const anything = {
      organisationId: heemstede,
      version: 1,
      state: 'MEMBER',
      fromOn: '2022-01-01',
      leftOn: '2022-01-01',
      reason: 'x',
      organisationIds: [],
    };
    const fields = {
      ChangeMembershipInput: ['organisationId', 'version', 'state', 'fromOn'],
      AddCoalitionMemberInput: ['organisationId', 'state', 'fromOn'],
      LeaveCoalitionInput: ['organisationId', 'version', 'leftOn', 'reason'],
      SeatPreparationGroupInput: ['version', 'organisationIds'],
    };
    const type = /input: (\w+)!/.exec(document)![1] as keyof typeof fields;
    const input = Object.fromEntries(fields[type].map((field) => [field, anything[field as keyof typeof anything]]));
    for (const role of ['PARTNER', 'ALDERMAN', 'CLERK', 'COMMUNICATIONS'] as const)
      expect(codeOf(await app.as({ role, tenantId: heemstede }).send(document, { input }))).toBe('forbidden');
    expect(codeOf(await app.as({ role: 'NATIONAL_ADVISER' }).send(document, { input }))).toBe('forbidden');
    expect(codeOf(await app.anonymous.send(document, { input }))).toBe('unauthenticated');
  });

  it('lets no national role read the screens, and partners read them', async () => {
    expect(codeOf(await app.as({ role: 'PROGRAMME_ADMIN' }).send(page, { input: {} }))).toBe('forbidden');
    expect(codeOf(await app.anonymous.send(page, { input: {} }))).toBe('unauthenticated');
    expect((await pageOf(app.as({ role: 'PARTNER', tenantId: heemstede }))).members.totalCount).toBeGreaterThan(0);
  });

  it('asks the database one question however many members there are, and pages them', async () => {
    const few = await pageOf(coordinator, {}, { first: 2 });
    const all = await pageOf(coordinator, {}, { first: 100 });
    expect(few.members.nodes).toHaveLength(2);
    expect(few.members.totalCount).toBe(all.members.nodes.length);
    expect(few.statements).toBe(all.statements);
    expect(all.statements).toBeLessThanOrEqual(3);
    for (const [asked, path] of [
      [{ first: 101 }, 'first'],
      [{ first: 0 }, 'first'],
      [{ page: 0 }, 'page'],
    ] as const) {
      const { errors } = await coordinator.send(page, { input: {}, ...asked });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'bad_input', details: { fields: [{ path }] } });
    }
    const second = await pageOf(coordinator, {}, { first: 2, page: 2 });
    expect(second.members.nodes[0]?.organisationId).toBe(all.members.nodes[2]?.organisationId);
    const names = (await pageOf(coordinator, { descending: true }, { first: 100 })).members.nodes.map(
      (one) => one.name,
    );
    expect(names).toEqual(all.members.nodes.map((one) => one.name).reverse());
  });
});
