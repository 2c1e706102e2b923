import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { aMeeting, aPlan, aSeat, hasBegun, inDays, refusal, sent } from '../meetings.builders.js';
import { MeetingsModule } from '../meetings.module.js';
import { MeetingsService } from './meetings.service.js';

type Item = { id: string; title: string; status: string; version: number; refusedReason: string | null };
type Meeting = {
  id: string;
  title: string;
  status: string;
  version: number;
  agenda: Item[];
  proposals: Item[];
  viewerCan: Record<string, boolean>;
};
const item = 'id title status kind minutes organisationName proposedByName refusedReason version';
const fields = `id title status startsAt version agenda { ${item} } proposals { ${item} viewerCan { takeBack } }
  viewerCan { change cancel send hold takeBackHeld prepare decideProposals propose }`;
const mutation = (name: string, type: string) =>
  `mutation($input: ${type}!) { ${name}(input: $input) { ${name === 'saveMeetingSeries' ? 'series { id name rhythm nextOn usualTime version fixedPoints { title } }' : fields} } }`;
const plan = mutation('planMeeting', 'PlanMeetingInput');
const change = mutation('changeMeeting', 'ChangeMeetingInput');
const cancel = mutation('cancelMeeting', 'CancelMeetingInput');
const hold = mutation('holdMeeting', 'MeetingVersionInput');
const takeBack = mutation('takeBackHeldMeeting', 'MeetingVersionInput');
const saveSeries = mutation('saveMeetingSeries', 'SaveMeetingSeriesInput');
const add = mutation('addAgendaItem', 'AddAgendaItemInput');
const changeItem = mutation('changeAgendaItem', 'ChangeAgendaItemInput');
const remove = mutation('removeAgendaItem', 'RemoveAgendaItemInput');
const order = mutation('orderAgenda', 'OrderAgendaInput');
const propose = mutation('proposeAgendaItem', 'ProposeAgendaItemInput');
const decide = mutation('decideAgendaProposal', 'DecideAgendaProposalInput');
const point = { title: 'Week van de Ontmoeting', kind: 'DISCUSS', minutes: 20 };

describe('meetings of a coalition', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let humanitas: string;
  let casca: string;
  let coordinator: TestClient;
  let preparing: TestClient;
  let partner: TestClient;
  let others: Record<string, TestClient>;
  const facts = async () =>
    (
      await test.database.sql.query<Record<string, string>>(
        `select title, happened_on::text as on, certainty, pillar, withdrawn_reason from pillar_evidence
          where origin_kind = 'MEETING' order by recorded_at`,
      )
    ).rows;
  const meetingOf = async (id: string, client = coordinator) =>
    (await client.send<{ meeting: Meeting }>(`query($id: ID!) { meeting(id: $id) { ${fields} } }`, { id })).data
      .meeting;

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    humanitas = await aPartner(test, heemstede, 'Humanitas');
    casca = await aPartner(test, heemstede, 'Casca');
    await aSeat(test, heemstede, casca);
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    preparing = test.as({ role: 'PARTNER', tenantId: heemstede, organisationId: casca });
    partner = test.as({ role: 'PARTNER', tenantId: heemstede, organisationId: humanitas });
    others = {
      clerk: test.as({ role: 'CLERK', tenantId: heemstede }),
      alderman: test.as({ role: 'ALDERMAN', tenantId: heemstede }),
      communications: test.as({ role: 'COMMUNICATIONS', tenantId: heemstede }),
      nobody: test.anonymous,
    };
  }, 60_000);
  beforeEach(() => test.database.sql.query('truncate meeting, meeting_series, pillar_evidence, notice cascade'));
  afterAll(() => test.close());

  it('are planned with a first agenda, and listed with the one to come', async () => {
    const planned = await sent<Meeting>(coordinator, plan, aPlan());
    expect(planned).toMatchObject({ status: 'PLANNED', version: 1 });
    expect(planned.agenda.map(({ title }) => title)).toEqual(['Opening', 'Verslag van de vorige keer', 'Rondvraag']);
    const { data, statements } = await coordinator.send<{ meetings: Record<string, unknown> }>(
      `{ meetings(input: {}) { totalCount coalition nodes { id points } next { id } preparation { name } unsettled
        viewerCan { plan } } }`,
    );
    expect(data.meetings).toMatchObject({
      totalCount: 1,
      coalition: 'de lokale coalitie',
      nodes: [{ id: planned.id, points: 3 }],
      next: { id: planned.id },
      preparation: [{ name: 'Casca' }],
      unsettled: 0,
      viewerCan: { plan: true },
    });
    expect(statements).toBeLessThanOrEqual(4);
    expect(await facts()).toEqual([]);
  });

  it('of a series begin with its points, and the next is proposed by its rhythm', async () => {
    const { series } = await sent<{ series: { id: string; version: number; nextOn: string | null }[] }>(
      coordinator,
      saveSeries,
      {
        name: 'Maandelijkse bijeenkomst',
        rhythm: 'MONTH',
        minutes: 90,
        startedOn: '2021-05-01',
        startedPrecision: 'MONTH',
        fixedPoints: [{ title: 'Welkom', kind: 'INFORM', minutes: 5 }],
      },
    );
    const [{ id, version, nextOn }] = series as [(typeof series)[0]];
    expect(nextOn).toBeNull();
    const { agenda } = await aMeeting(coordinator, 10, { seriesId: id });
    expect(agenda.map(({ title }) => title)).toEqual(['Welkom']);
    const input = {
      id,
      version,
      name: 'Elke maand',
      rhythm: 'MONTH',
      startedOn: '2021-05-01',
      startedPrecision: 'MONTH',
      fixedPoints: [],
    };
    const changed = await sent<{ series: { nextOn: string }[] }>(coordinator, saveSeries, input);
    expect(changed.series[0]!.nextOn! > inDays(10).slice(0, 10)).toBe(true);
    expect(await refusal(coordinator, saveSeries, input)).toBe('conflict');
    expect(await refusal(coordinator, saveSeries, { ...input, version: 2, startedOn: '2999-01-01' })).toBe('bad_input');
    expect(await refusal(coordinator, saveSeries, { ...input, id: randomUUID() })).toBe('not_found');
  });

  it('are changed as they were read, and called off with a reason', async () => {
    const { id } = await aMeeting(coordinator);
    const input = { id, version: 1, ...aPlan(21, { place: 'Bibliotheek' }) };
    expect(await sent<Meeting>(coordinator, change, input)).toMatchObject({ version: 2 });
    expect(await refusal(coordinator, change, input)).toBe('conflict');
    for (const startsAt of ['1900-01-01T10:00:00Z', '9999-12-31T23:59:59Z']) {
      expect(await refusal(coordinator, change, { ...input, version: 2, startsAt })).toBe('bad_input');
      expect(await refusal(coordinator, plan, aPlan(14, { startsAt }))).toBe('bad_input');
    }
    expect(await refusal(coordinator, cancel, { id, version: 2, reason: ' ' })).toBe('bad_input');
    expect(await sent<Meeting>(coordinator, cancel, { id, version: 2, reason: 'Te weinig mensen' })).toMatchObject({
      status: 'CANCELLED',
      viewerCan: { change: false, cancel: false, send: false, hold: false, prepare: false },
    });
    expect(await refusal(coordinator, change, { ...input, version: 3 })).toBe('meeting.not_now');
    expect(await refusal(preparing, add, { meetingId: id, ...point })).toBe('meeting.not_now');
  });

  it('are held only after they began, as a fact that follows and is taken back', async () => {
    const { id } = await aMeeting(coordinator);
    expect(await refusal(coordinator, hold, { id, version: 1 })).toBe('meeting.not_begun');
    await hasBegun(test, id, 2);
    expect(await sent<Meeting>(coordinator, hold, { id, version: 1 })).toMatchObject({ status: 'HELD', version: 2 });
    const on = (await test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(MeetingsService).byId(id))).on;
    const fact = { title: 'Bijeenkomst van de coalitie', on, certainty: 'DONE', pillar: 'P2', withdrawn_reason: null };
    expect(await facts()).toEqual([fact]);
    await test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(MeetingsService).carryHeld());
    expect(await facts()).toEqual([fact]);
    expect(await refusal(coordinator, change, { id, version: 2, ...aPlan(3) })).toBe('bad_input');
    await sent(coordinator, change, { id, version: 2, ...aPlan(-5, { title: 'Bijeenkomst over de week' }) });
    expect(await facts()).toEqual([{ ...fact, title: 'Bijeenkomst over de week', on: inDays(-5).slice(0, 10) }]);
    expect(await refusal(coordinator, cancel, { id, version: 3, reason: 'Toch niet' })).toBe('meeting.not_now');
    await sent(coordinator, takeBack, { id, version: 3 });
    expect(await facts()).toMatchObject([{ withdrawn_reason: 'De bijeenkomst is toch niet gehouden.' }]);
    await sent(coordinator, hold, { id, version: 4 });
    expect(await facts()).toHaveLength(2);
    const later = await aMeeting(coordinator);
    await test.database.sql.query('update meeting set approved_in = $2 where id = $1', [id, later.id]);
    expect(await refusal(coordinator, takeBack, { id, version: 5 })).toBe('meeting.minutes_approved');
  });

  it('whose minutes were approved never change, and who approved them stays after them', async () => {
    const { id } = await aMeeting(coordinator, 5);
    await hasBegun(test, id, 5);
    await sent(coordinator, hold, { id, version: 1 });
    const later = await aMeeting(coordinator, 3);
    await hasBegun(test, later.id, 1);
    await sent(coordinator, 'mutation($input: ApproveMinutesInput!) { approveMinutes(input: $input) { id } }', {
      meetingId: later.id,
      ofMeetingId: id,
    });
    expect((await meetingOf(id)).viewerCan).toMatchObject({ change: false, takeBackHeld: false });
    const other = aPlan(-9, { title: 'Anders' });
    expect(await refusal(coordinator, change, { id, version: 3, ...other })).toBe('meeting.minutes_approved');
    expect(await meetingOf(id)).toMatchObject({ title: 'Bijeenkomst van de coalitie', version: 3 });
    const { version } = await meetingOf(later.id);
    expect(await refusal(coordinator, change, { id: later.id, version, ...other })).toBe('bad_input');
    await sent(coordinator, change, { id: later.id, version, ...aPlan(-2) });
  });

  it('are not called off once something stands in their minutes', async () => {
    const reason = 'Te weinig mensen';
    const recorded = [
      [
        'insert into meeting_attendance (tenant_id, meeting_id, organisation_id, attendance) values ($2, $1, $3, $4)',
        'PRESENT',
      ],
      [
        `insert into meeting_decision (tenant_id, meeting_id, place, text) select $2, $1, 1, $4 where $3::uuid is not null`,
        'Ja',
      ],
      ['update agenda_item set said = $4 where tenant_id = $2 and meeting_id = $1 and $3::uuid is not null', 'Veel'],
    ] as const;
    for (const [statement, value] of recorded) {
      const { id } = await aMeeting(coordinator);
      await hasBegun(test, id);
      await test.database.sql.query(statement, [id, heemstede, humanitas, value]);
      expect(await refusal(coordinator, cancel, { id, version: 1, reason })).toBe('meeting.has_minutes');
    }
    const { id } = await aMeeting(coordinator);
    await hasBegun(test, id);
    await sent(coordinator, cancel, { id, version: 1, reason });
  });

  it('have an agenda that the preparation group drafts and orders', async () => {
    const { id, agenda } = await aMeeting(coordinator);
    const more = await sent<Meeting>(preparing, add, { meetingId: id, ...point, organisationId: humanitas });
    expect(more.agenda.at(-1)).toMatchObject({ ...point, organisationName: 'Humanitas' });
    const reversed = more.agenda.map((one) => one.id).reverse();
    expect(
      (await sent<Meeting>(preparing, order, { meetingId: id, itemIds: reversed })).agenda.map((a) => a.id),
    ).toEqual(reversed);
    for (const itemIds of [reversed.slice(1), [...reversed.slice(1), randomUUID()]])
      expect(await refusal(preparing, order, { meetingId: id, itemIds })).toBe('meeting.agenda_changed');
    const input = { id: agenda[0]!.id, version: 1, title: 'Welkom', kind: 'INFORM' };
    await sent(preparing, changeItem, input);
    expect(await refusal(coordinator, changeItem, input)).toBe('conflict');
    expect((await sent<Meeting>(preparing, remove, { id: agenda[0]!.id, version: 2 })).agenda).toHaveLength(3);
    expect(await refusal(coordinator, add, { meetingId: id, ...point, organisationId: randomUUID() })).toBe(
      'not_found',
    );
  });

  it('keep a point about which the minutes say something', async () => {
    const { id, agenda } = await aMeeting(coordinator);
    await hasBegun(test, id);
    const [said, decided, plain] = agenda as [Item, Item, Item];
    await test.database.sql.query(`update agenda_item set said = 'Iedereen doet mee.' where id = $1`, [said.id]);
    await test.database.sql.query(
      `insert into meeting_decision (tenant_id, meeting_id, agenda_item_id, place, text)
        values ($1, $2, $3, 1, 'Wij doen mee')`,
      [heemstede, id, decided.id],
    );
    for (const point of [said, decided])
      for (const client of [preparing, coordinator])
        expect(await refusal(client, remove, { id: point.id, version: 1 })).toBe('meeting.point_in_minutes');
    expect((await sent<Meeting>(preparing, remove, { id: plain.id, version: 1 })).agenda).toMatchObject([
      { id: said.id },
      { id: decided.id },
    ]);
  });

  it('take proposals of members, which the coordinator hears of, takes over or refuses', async () => {
    const person = randomUUID();
    await test.database.sql.query(
      `insert into person (id, display_name, email) values ($1, 'Noor', 'noor@h.example')`,
      [person],
    );
    await test.database.sql.query(
      `insert into role_assignment (person_id, tenant_id, role) values ($1, $2, 'COORDINATOR')`,
      [person, heemstede],
    );
    const { id } = await aMeeting(coordinator);
    await sent(partner, propose, { meetingId: id, ...point });
    const { proposals } = await sent<Meeting>(partner, propose, { meetingId: id, ...point, title: 'Eetclub' });
    expect(proposals).toMatchObject([
      { status: 'PROPOSED', proposedByName: 'Humanitas', viewerCan: { takeBack: true } },
      { title: 'Eetclub' },
    ]);
    expect((await test.database.sql.query('select 1 from notice where person_id = $1', [person])).rowCount).toBe(2);
    const [first, second] = proposals as [Item, Item];
    expect(await refusal(coordinator, decide, { id: first.id, version: 1, isTaken: false })).toBe('bad_input');
    const taken = await sent<Meeting>(coordinator, decide, { id: first.id, version: 1, isTaken: true });
    expect(taken.agenda.at(-1)).toMatchObject({ title: point.title, organisationName: 'Humanitas' });
    const reason = 'Volgende maand is er meer tijd.';
    const refused = await sent<Meeting>(coordinator, decide, { id: second.id, version: 1, isTaken: false, reason });
    expect(refused.proposals).toMatchObject([{ status: 'REFUSED', refusedReason: reason }]);
    expect(await refusal(partner, remove, { id: second.id, version: 2 })).toBe('meeting.not_preparing');
    const { proposals: again } = await sent<Meeting>(partner, propose, { meetingId: id, ...point });
    const own = again.find(({ status }) => status === 'PROPOSED')!;
    const stranger = test.as({ role: 'PARTNER', tenantId: heemstede, organisationId: randomUUID() });
    expect(await refusal(stranger, remove, { id: own.id, version: 1 })).toBe('meeting.not_preparing');
    await sent(partner, remove, { id: own.id, version: 1 });
  });

  it('are not read by the clerk, and changed by nobody who may not', async () => {
    const { id, agenda } = await aMeeting(coordinator);
    await sent(partner, propose, { meetingId: id, ...point });
    const { proposals } = await meetingOf(id);
    const begun = await aMeeting(coordinator);
    await hasBegun(test, begun.id);
    const held = await aMeeting(coordinator);
    await hasBegun(test, held.id);
    await sent(coordinator, hold, { id: held.id, version: 1 });
    const before = await rowsOf();
    const attempts: [string, object, 'write' | 'prepare'][] = [
      [plan, aPlan(), 'write'],
      [change, { id, version: 1, ...aPlan(9) }, 'write'],
      [cancel, { id, version: 1, reason: 'Zomaar' }, 'write'],
      [hold, { id: begun.id, version: 1 }, 'write'],
      [takeBack, { id: held.id, version: 2 }, 'write'],
      [
        saveSeries,
        { name: 'Elke maand', rhythm: 'MONTH', startedOn: '2021-05-01', startedPrecision: 'DAY', fixedPoints: [] },
        'write',
      ],
      [decide, { id: proposals[0]!.id, version: 1, isTaken: true }, 'write'],
      [add, { meetingId: id, ...point }, 'prepare'],
      [changeItem, { id: agenda[0]!.id, version: 1, ...point }, 'prepare'],
      [remove, { id: agenda[0]!.id, version: 1 }, 'prepare'],
      [order, { meetingId: id, itemIds: agenda.map((one) => one.id).reverse() }, 'prepare'],
    ];
    const elsewhere = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    for (const [document, input, needs] of attempts) {
      for (const [who, client] of Object.entries(others))
        expect([who, await refusal(client, document, input)]).toEqual([
          who,
          who === 'nobody' ? 'unauthenticated' : 'forbidden',
        ]);
      expect(await refusal(partner, document, input)).toBe(needs === 'write' ? 'forbidden' : 'meeting.not_preparing');
      if (document === plan || document === saveSeries)
        expect(await refusal(elsewhere, document, input)).toBe('meeting.no_coalition');
      else expect(await refusal(elsewhere, document, input)).toBe('not_found');
    }
    expect(await refusal(coordinator, propose, { meetingId: id, ...point })).toBe('meeting.not_now');
    for (const [who, client] of Object.entries(others))
      expect([who, await refusal(client, propose, { meetingId: id, ...point })]).toEqual([
        who,
        who === 'nobody' ? 'unauthenticated' : 'forbidden',
      ]);
    const partnerElsewhere = test.as({ role: 'PARTNER', tenantId: zandvoort, organisationId: humanitas });
    for (const client of [elsewhere, partnerElsewhere])
      expect(await refusal(client, propose, { meetingId: id, ...point })).toBe('not_found');
    expect(await refusal(partner, propose, { meetingId: held.id, ...point })).toBe('meeting.not_now');
    expect(await rowsOf()).toEqual(before);
    const read = 'query($id: ID!) { meeting(id: $id) { id } }';
    expect((await elsewhere.send(read, { id })).errors?.[0]?.extensions.code).toBe('not_found');
    expect((await others['clerk']!.send(read, { id })).errors?.[0]?.extensions.code).toBe('forbidden');
    for (const client of [partner, others['alderman']!, others['communications']!])
      expect(await meetingOf(id, client)).toMatchObject({ viewerCan: { change: false, send: false, prepare: false } });
  });

  const rowsOf = async () =>
    (
      await test.database.sql.query<Record<string, unknown>>(
        `select (select json_agg(m order by m.id) from meeting m) as meetings,
           (select json_agg(a order by a.id) from agenda_item a) as agenda,
           (select json_agg(s order by s.id) from meeting_series s) as series`,
      )
    ).rows;
});
