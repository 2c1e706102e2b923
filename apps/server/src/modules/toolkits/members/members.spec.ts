import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { rolesThatMay } from '../../../../test/policy.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { codeOf } from '../../commitments/commitments.builders.js';
import { ToolkitsModule } from '../toolkits.module.js';
import { counterpartPolicy, nationalMemberPolicy, nationalMembersPolicy } from './members.policy.js';

type Member = { id: string; name: string; version: number; viewerCan: { change: boolean } };
type Counterpart = {
  memberId: string;
  status: string | null;
  sinceOn: string | null;
  note: string | null;
  organisationId: string | null;
  organisationName: string | null;
  version: number;
  suggestions: { organisationId: string; name: string; askedName: string; reason: string; state: string | null }[];
  viewerCan: { move: boolean };
};
const member = `id name knownAs seat offer triedAt contactRoute counterpartKind counterpart sourceText sourceUrl seenOn
  version viewerCan { change }`;
const list = `query($search: String, $seat: NationalMemberSeat, $page: Int) {
  nationalMembers(search: $search, seat: $seat, page: $page) { totalCount nodes { ${member} } viewerCan { add } } }`;
const one = `query($id: ID!) { nationalMember(id: $id) { ${member} } }`;
const save = `mutation($input: SaveNationalMemberInput!) { saveNationalMember(input: $input) { ${member} } }`;
const parts = `memberId status sinceOn note organisationId organisationName version viewerCan { move }
  suggestions { organisationId name matchedName askedName reason state }`;
const counterparts = `{ counterparts { ${parts} } }`;
const move = `mutation($input: MoveCounterpartInput!) { moveCounterpart(input: $input) { ${parts} } }`;

const text = {
  name: 'Bridge Bond',
  knownAs: ['Bridgeclub'],
  seat: 'PARTICIPANT',
  offer: 'Samen bridgen',
  triedAt: 'Hilversum',
  contactRoute: null,
  counterpartKind: 'CLUB',
  counterpart: 'Een bridgeclub',
  sourceText: 'Nieuwsbericht',
  sourceUrl: null,
  seenOn: '2019-05-22',
};

describe('national members', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let vws: TestClient;
  let vng: TestClient;
  let coordinator: TestClient;
  const saved = async (more: object = {}, client = vws): Promise<Member> => {
    const answer = await client.send<{ saveNationalMember: Member }>(save, { input: { ...text, ...more } });
    expect(answer.errors).toBeUndefined();
    return answer.data.saveNationalMember;
  };
  const counterpartOf = async (memberId: string, client = coordinator) =>
    (await client.send<{ counterparts: Counterpart[] }>(counterparts)).data.counterparts.find(
      (one) => one.memberId === memberId,
    )!;
  const moved = (memberId: string, more: object, client = coordinator) =>
    client.send<{ moveCounterpart: Counterpart }>(
      move,
      { input: { memberId, version: 0, sinceOn: '2022-01-10', ...more } },
      randomUUID(),
    );
  const membershipOf = async (organisationId: string) =>
    (
      await test.database.sql.query<object>(
        `select state, from_on::text as "from", source from coalition_membership where tenant_id = $1
          and organisation_id = $2 and until_on is null`,
        [heemstede, organisationId],
      )
    ).rows;

  beforeAll(async () => {
    test = await testApp([ToolkitsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    vws = test.as({ role: 'PROGRAMME_ADMIN' });
    vng = test.as({ role: 'VNG_ADVISER' });
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  }, 60_000);
  beforeEach(async () => {
    await test.database.sql.query(
      'truncate national_member, member_counterpart, coalition_membership, coalition_contact, preparation_seat, coalition, coalition_import cascade',
    );
    await test.database.sql.query(
      'delete from organisation_alias; delete from organisation_name; delete from organisation',
    );
  });
  afterAll(() => test.close());

  it('are kept by VWS and the VNG together, and found by stem, part and typing error', async () => {
    const bridge = await saved();
    await saved(
      { name: 'NS', knownAs: [], seat: 'CORE', offer: 'Een actie op stations', triedAt: null, counterpart: null },
      vng,
    );
    const found = async (asked: Record<string, unknown>, client = coordinator) =>
      (
        await client.send<{ nationalMembers: { totalCount: number; nodes: Member[]; viewerCan: { add: boolean } } }>(
          list,
          asked,
        )
      ).data.nationalMembers;
    expect(await found({})).toMatchObject({
      totalCount: 2,
      nodes: [{ name: 'NS' }, { name: 'Bridge Bond', viewerCan: { change: false } }],
      viewerCan: { add: false },
    });
    expect(await found({}, vng)).toMatchObject({
      nodes: [{ viewerCan: { change: true } }, {}],
      viewerCan: { add: true },
    });
    for (const search of ['station', 'STATIÓN', 'Brigde', 'bridg'])
      expect((await found({ search })).nodes).toHaveLength(1);
    expect((await found({ search: '100%' })).nodes).toEqual([]);
    expect((await found({ seat: 'CORE' })).nodes).toMatchObject([{ name: 'NS' }]);
    const { version } = await saved({ id: bridge.id, version: 1, offer: 'Bridge voor beginners' }, vng);
    expect(version).toBe(2);
    const lost = await vws.send(save, { input: { ...text, id: bridge.id, version: 1 } });
    expect(lost.errors![0]!.extensions).toMatchObject({
      code: 'conflict',
      details: { current: { offer: 'Bridge voor beginners', version: 2 } },
    });
    for (const name of [text.name, text.name.toUpperCase()])
      expect(codeOf(await vws.send(save, { input: { ...text, name } }))).toBe('catalogue.name_exists');
    expect(codeOf(await vws.send(save, { input: { ...text, name: 'Lid', seenOn: '2099-01-01' } }))).toBe('bad_input');
    expect(codeOf(await vws.send(save, { input: { ...text, name: 'X', sourceUrl: 'geen adres' } }))).toBe('bad_input');
    const answer = await coordinator.send(list, {});
    expect(answer.statements).toBeLessThanOrEqual(3);
  });

  it('are read by every role and changed by no municipality, adviser or visitor', async () => {
    const { id } = await saved();
    for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER', 'NATIONAL_ADVISER'] as const) {
      const client = test.as({ role, tenantId: heemstede, organisationId: randomUUID() });
      expect((await client.send<{ nationalMember: Member }>(one, { id })).data.nationalMember.name).toBe('Bridge Bond');
      expect(codeOf(await client.send(save, { input: text }))).toBe('forbidden');
    }
    for (const [document, variables] of [
      [list, {}],
      [one, { id }],
      [save, { input: text }],
    ] as const)
      expect(codeOf(await test.anonymous.send(document, variables))).toBe('unauthenticated');
    expect(codeOf(await vws.send(one, { id: randomUUID() }))).toBe('not_found');
    const write = () =>
      test.db.run({ tenantId: heemstede, actorId: null }, () =>
        test.db.query(`update national_member set name = 'Anders' returning 1`),
      );
    expect(await write()).toEqual([]);
    const keep = { change: ['PROGRAMME_ADMIN', 'VNG_ADVISER'] };
    expect(rolesThatMay(nationalMemberPolicy, undefined)).toEqual(keep);
    expect(rolesThatMay(nationalMembersPolicy, undefined)).toEqual({ add: keep.change });
  });

  it('have a counterpart here by name or another name, with the reason, and none where there is none', async () => {
    const club = await aPartner(test, heemstede, 'Bridgeclub Heemstede');
    await test.database.sql.query(
      `update organisation_name set match_keys = array['^bri', 'bridgeclub', 'heemstede'] where organisation_id = $1`,
      [club],
    );
    const bridge = await saved();
    const ouderenfonds = await saved({ name: 'Nationaal Ouderenfonds', knownAs: [] });
    const vwsMember = await saved({ name: 'Ministerie van VWS', knownAs: [], counterpartKind: 'NONE' });
    expect(await counterpartOf(bridge.id)).toMatchObject({
      status: 'SUGGESTED',
      sinceOn: null,
      version: 0,
      suggestions: [
        {
          organisationId: club,
          name: 'Bridgeclub Heemstede',
          askedName: 'Bridgeclub',
          reason: 'PART_OF_NAME',
          state: 'MEMBER',
        },
      ],
      viewerCan: { move: true },
    });
    expect(await counterpartOf(ouderenfonds.id)).toMatchObject({ status: null, suggestions: [] });
    expect(await counterpartOf(vwsMember.id)).toBeUndefined();
    const answer = await coordinator.send(counterparts);
    expect(answer.statements).toBeLessThanOrEqual(7);
  });

  it('are contacted by an invitation into the coalition, in one act; that they joined follows from the coalition', async () => {
    await aPartner(test, heemstede, 'Humanitas');
    const { id } = await saved();
    const answer = await moved(id, { status: 'CONTACTED', newOrganisation: 'Bridgeclub Groenendaal', note: 'Gebeld' });
    expect(answer.errors).toBeUndefined();
    const made = answer.data.moveCounterpart;
    expect(made).toMatchObject({
      status: 'CONTACTED',
      sinceOn: '2022-01-10',
      note: 'Gebeld',
      organisationName: 'Bridgeclub Groenendaal',
      version: 1,
    });
    expect(await membershipOf(made.organisationId!)).toEqual([
      { state: 'INVITED', from: '2022-01-10', source: 'Lokale evenknie van Bridge Bond' },
    ]);
    expect(
      (
        await test.database.sql.query(
          `select type from audit_event where tenant_id = $1 and type in ('membership.added', 'counterpart.moved')
            order by seq desc limit 2`,
          [heemstede],
        )
      ).rows,
    ).toEqual([{ type: 'counterpart.moved' }, { type: 'membership.added' }]);
    await test.database.sql.query(`update coalition_membership set state = 'MEMBER' where organisation_id = $1`, [
      made.organisationId,
    ]);
    expect(await counterpartOf(id)).toMatchObject({
      status: 'JOINED',
      sinceOn: '2022-01-10',
      viewerCan: { move: false },
    });
    expect(codeOf(await moved(id, { version: 1, status: 'NOT_NOW' }))).toBe('counterpart.takes_part');
  });

  it('leave who is in the coalition already as it is, and invite anew who left', async () => {
    const club = await aPartner(test, heemstede, 'Bridge Bond');
    await test.database.sql.query(
      `update organisation_name set match_keys = array['^bri'] where organisation_id = $1`,
      [club],
    );
    const { id } = await saved();
    expect((await moved(id, { status: 'CONTACTED', organisationId: club })).data.moveCounterpart).toMatchObject({
      status: 'JOINED',
      sinceOn: '2021-05-01',
    });
    expect(await membershipOf(club)).toMatchObject([{ state: 'MEMBER' }]);
    await test.database.sql.query(
      `update coalition_membership set state = 'LEFT', reason = 'Gestopt' where organisation_id = $1`,
      [club],
    );
    expect((await moved(id, { version: 1, status: 'CONTACTED', organisationId: club })).errors).toBeUndefined();
    expect(await membershipOf(club)).toMatchObject([{ state: 'INVITED', from: '2022-01-10' }]);
  });

  it('make nothing where the invitation is refused: no coalition, a stranger, a lookalike that nobody saw, a day to come', async () => {
    const { id } = await saved();
    const asked = { status: 'CONTACTED', newOrganisation: 'Bridgeclub Groenendaal' };
    expect(codeOf(await moved(id, asked))).toBe('coalition.not_started');
    const club = await aPartner(test, heemstede, 'Bridgeclub Groenendaal');
    await test.database.sql.query(
      `update organisation_name set match_keys = array['^bri'] where organisation_id = $1`,
      [club],
    );
    expect(codeOf(await moved(id, asked))).toBe('organisation.may_exist');
    expect(codeOf(await moved(id, { status: 'CONTACTED', organisationId: randomUUID() }))).toBe('not_found');
    expect(codeOf(await moved(id, { status: 'CONTACTED' }))).toBe('bad_input');
    expect(codeOf(await moved(id, { status: 'NOT_NOW', sinceOn: '2999-01-01' }))).toBe('coalition.date_in_future');
    expect((await moved(id, { status: 'JOINED' })).errors).toBeDefined();
    expect((await test.database.sql.query('select 1 from member_counterpart')).rows).toEqual([]);
  });

  it('wait with a note, and of two people at once one gets what the other recorded', async () => {
    const { id } = await saved();
    const answers = await Promise.all([
      moved(id, { status: 'NOT_NOW', note: 'Na de zomer' }),
      moved(id, { status: 'SUGGESTED', note: 'Navragen' }),
    ]);
    const [lost] = answers.filter(({ errors }) => errors);
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(lost!.errors![0]!.extensions).toMatchObject({ code: 'conflict', details: { current: { version: 1 } } });
    expect(
      (await moved(id, { version: 1, status: 'NOT_NOW', note: 'Volgend jaar' })).data.moveCounterpart,
    ).toMatchObject({
      status: 'NOT_NOW',
      note: 'Volgend jaar',
      version: 2,
    });
  });

  it('show what a municipality recorded to its coordinator, communications and alderman alone', async () => {
    const { id } = await saved();
    await moved(id, { status: 'NOT_NOW', note: 'Alleen voor ons' });
    for (const role of ['COMMUNICATIONS', 'ALDERMAN'] as const) {
      const client = test.as({ role, tenantId: heemstede });
      expect(await counterpartOf(id, client)).toMatchObject({ note: 'Alleen voor ons', viewerCan: { move: false } });
      expect(codeOf(await moved(id, { version: 1, status: 'SUGGESTED' }, client))).toBe('forbidden');
    }
    for (const role of ['CLERK', 'PARTNER', 'PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER'] as const) {
      const client = test.as({ role, tenantId: heemstede, organisationId: randomUUID() });
      expect(codeOf(await client.send(counterparts))).toBe('forbidden');
    }
    const neighbour = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    expect(await counterpartOf(id, neighbour)).toMatchObject({ status: null, note: null, version: 0 });
    expect(codeOf(await test.anonymous.send(counterparts))).toBe('unauthenticated');
    const archive = test.as({ role: 'COORDINATOR', tenantId: heemstede, isArchive: true });
    expect(await counterpartOf(id, archive)).toMatchObject({ viewerCan: { move: false } });
    expect(codeOf(await moved(id, { version: 1, status: 'SUGGESTED' }, archive))).toBeDefined();
  });

  it('are moved by the coordinator as long as they have not joined', () => {
    for (const status of ['SUGGESTED', 'CONTACTED', 'NOT_NOW', null] as const) {
      expect(rolesThatMay(counterpartPolicy, { status })).toEqual({ move: ['COORDINATOR'] });
      expect(rolesThatMay(counterpartPolicy, { status }, { isArchive: true })).toEqual({ move: [] });
    }
    expect(rolesThatMay(counterpartPolicy, { status: 'JOINED' })).toEqual({ move: [] });
  });
});
