import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID, type Level } from '@bloemen/vocabulary';
import { AppModule } from '../../../app.module.js';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { codeOf, mailedToken, posted } from '../../commitments/commitments.builders.js';
import { aMunicipality } from '../../plans/plans.builders.js';
import { CallNewsJob } from './call-news.job.js';

const fields = `id status ownSide isOwnProposal adviserName question startsAt note notedBy endedBy endedReason version
  asker { cbsCode name answer sentence moments contact { name email } }
  helper { cbsCode name answer sentence moments contact { name email } }
  viewerCan { answer offerMoments pick withdraw note openCalendar }`;
const page = `{ peerCalls { letsPeersKnow askable { pillar level } calls { ${fields} } } }`;
const candidates = 'query($pillar: PillarCode!) { peerCandidates(pillar: $pillar) { cbsCode name because } }';
const candidatesFor =
  'query($asker: String!, $pillar: PillarCode!) { peerCandidatesFor(asker: $asker, pillar: $pillar) { cbsCode name } }';
const askers = '{ peerCallAskers { cbsCode letsPeersKnow pillars } }';
const proposed = `query($status: PeerCallStatus, $page: Int) { proposedPeerCalls(status: $status, page: $page) { totalCount
  nodes { ${fields} } } }`;
const mutation = (name: string, input: string) =>
  `mutation($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
const ask = mutation('askPeerCall', 'AskPeerCallInput');
const propose = mutation('proposePeerCall', 'ProposePeerCallInput');
const answer = mutation('answerPeerCall', 'AnswerPeerCallInput');
const offer = mutation('offerCallMoments', 'OfferCallMomentsInput');
const pick = mutation('pickCallMoment', 'PickCallMomentInput');
const withdraw = mutation('withdrawPeerCall', 'WithdrawPeerCallInput');
const note = mutation('notePeerCall', 'NotePeerCallInput');
const giveUp = 'mutation($reader: ConsentReader!) { withdrawConsent(input: { reader: $reader }) { stands } }';

type Side = { answer: string | null; moments: string[]; contact: { name: string; email: string } | null };
type Call = {
  id: string;
  status: string;
  ownSide: string | null;
  adviserName: string | null;
  startsAt: string | null;
  note: string | null;
  endedBy: string | null;
  version: number;
  asker: Side;
  helper: Side;
  viewerCan: Record<string, boolean>;
};

const adviserId = '11111111-1111-4111-8111-111111111111';
const invalid = { status: 400, code: 'peer_call.link_invalid' };
const at = (hours: number) =>
  new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + hours * 3_600_000).toISOString().replace('.000Z', '+00:00');
const question = 'Hoe betrekt u mensen die zelf eenzaam zijn?';

describe('a call between two municipalities', () => {
  let test: TestApp;
  let ids: Record<'heemstede' | 'zandvoort' | 'bloemendaal' | 'haarlem', string>;
  let heemstede: TestClient;
  let zandvoort: TestClient;
  let bloemendaal: TestClient;
  let adviser: TestClient;
  const sql = (text: string, values: unknown[] = []) => test.database.sql.query<Record<string, string>>(text, values);

  const consent = async (tenantId: string, ...readers: string[]) => {
    await sql(
      `insert into consent (tenant_id, reader) select $1, reader from unnest($2::text[]) reader
      on conflict (tenant_id, reader) where withdrawn_at is null do nothing`,
      [tenantId, readers],
    );
    await sql(`insert into edition_insider (tenant_id, reader) values ($1, 'PEERS') on conflict do nothing`, [
      tenantId,
    ]);
  };
  const standing = (tenantId: string, level: Level, pillar = 'P3') =>
    sql(
      `insert into pillar_standing (tenant_id, pillar, level, because, missing, carried_by)
      values ($1, $2, $3, 'Reden', '{}', '{}')
      on conflict (tenant_id, pillar) do update set level = excluded.level`,
      [tenantId, pillar, level],
    );
  const asked = async (more: object = {}) => {
    const sent = await heemstede.send<{ askPeerCall: Call }>(
      ask,
      { input: { pillar: 'P3', helper: 'GM0473', question, moments: [at(24)], ...more } },
      randomUUID(),
    );
    if (sent.errors) throw new Error(JSON.stringify(sent.errors));
    return sent.data.askPeerCall;
  };
  const tell = ({ id }: { id: string }, helperId = ids.zandvoort) =>
    test.get(CallNewsJob).tell({ tenantId: ids.heemstede, callId: id, askerId: ids.heemstede, helperId });
  const zandvoortsLink = async (call: { id: string }) => {
    await tell(call);
    return mailedToken(test, 'coordinator@zandvoort.example', 'peer-call-asked');
  };
  const said = (token: string, more: object = {}) =>
    posted(test, '/api/peer-calls/answer', { token, answer: 'YES', moments: [at(48), at(72)], ...more });
  const agreed = async () => {
    const call = await asked();
    await said(await zandvoortsLink(call));
    return (await callsOf(heemstede))[0]!;
  };
  const callsOf = async (client: TestClient) =>
    (await client.send<{ peerCalls: { calls: Call[] } }>(page)).data.peerCalls.calls;
  const mails = async () =>
    (
      await sql(`select kind, recipient, body, calendar->>'method' as method, calendar->>'file' as file
      from mail_message where kind like 'peer-call-%' order by created_at, recipient`)
    ).rows;
  const kinds = async () => (await mails()).map(({ kind, recipient }) => `${kind} ${recipient!.split('@')[1]}`);

  beforeAll(async () => {
    test = await testApp([AppModule]);
    ids = {
      heemstede: await aMunicipality(test.database.sql, 'GM0397', 'Heemstede'),
      zandvoort: await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort'),
      bloemendaal: await aMunicipality(test.database.sql, 'GM0377', 'Bloemendaal'),
      haarlem: await aMunicipality(test.database.sql, 'GM0392', 'Haarlem'),
    };
    await sql(`insert into person (id, email, display_name) values ($1, 'adviseur@programma.example', 'Testpersoon')`, [
      adviserId,
    ]);
    const clients: TestClient[] = [];
    for (const name of ['heemstede', 'zandvoort', 'bloemendaal', 'haarlem'] as const) {
      const client = test.as({ role: 'COORDINATOR', tenantId: ids[name] });
      clients.push(client);
      await sql(`insert into person (id, email, display_name) values ($1, $2, $3)`, [
        client.actor!.personId,
        `coordinator@${name}.example`,
        `Coördinator ${name}`,
      ]);
      await sql(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'COORDINATOR')`, [
        ids[name],
        client.actor!.personId,
      ]);
    }
    [heemstede, zandvoort, bloemendaal] = clients as [TestClient, TestClient, TestClient];
    adviser = test.as({ role: 'NATIONAL_ADVISER', personId: adviserId });
  }, 60_000);

  beforeEach(async () => {
    await sql(
      'truncate peer_call, consent, pillar_standing, mail_message, outbox, edition_insider, adviser_assignment cascade',
    );
    await consent(ids.heemstede, 'PEERS', 'ASSIGNED_ADVISER');
    await consent(ids.zandvoort, 'PEERS');
    await standing(ids.heemstede, 'INTENDED');
    await standing(ids.heemstede, 'EMBEDDED', 'P1');
    await standing(ids.zandvoort, 'IN_PROGRESS');
    await standing(ids.bloemendaal, 'EMBEDDED');
    await sql('insert into adviser_assignment (municipality_id, person_id, from_on) values ($1, $2, current_date)', [
      ids.heemstede,
      adviserId,
    ]);
    await sql('insert into edition_insider (tenant_id, reader) values ($1, $2)', [ids.heemstede, adviserId]);
  });
  afterAll(() => test.close());

  describe('finds a peer', () => {
    const found = async (client: TestClient, pillar = 'P3') =>
      (await client.send<{ peerCandidates: { cbsCode: string; because: string[] }[] }>(candidates, { pillar })).data
        .peerCandidates;

    it('that is known by name to others by now, and says when its own name still waits', async () => {
      await sql(`delete from edition_insider where tenant_id = $1 and reader = 'PEERS'`, [ids.zandvoort]);
      expect(await found(heemstede)).toEqual([]);
      await sql(`delete from edition_insider where tenant_id = $1 and reader = 'PEERS'`, [ids.heemstede]);
      await sql(`insert into edition_insider (tenant_id, reader) values ($1, 'PEERS')`, [ids.zandvoort]);
      expect(await found(heemstede)).toEqual([]);
      const input = { pillar: 'P3', helper: 'GM0473', question, moments: [at(24)] };
      expect(codeOf(await heemstede.send(ask, { input }, randomUUID()))).toBe('peer_call.consent_waits');
    });

    it('that is alike, is further and lets others know it, with the reason, and says nothing of any other', async () => {
      expect(await found(heemstede)).toEqual([
        { cbsCode: 'GM0473', name: 'Zandvoort', because: expect.arrayContaining([expect.any(String)]) as unknown },
      ]);
      await consent(ids.bloemendaal, 'PEERS');
      expect((await found(heemstede)).map(({ cbsCode }) => cbsCode).sort()).toEqual(['GM0377', 'GM0473']);
      await standing(ids.bloemendaal, 'INTENDED');
      expect((await found(heemstede)).map(({ cbsCode }) => cbsCode)).toEqual(['GM0473']);
    });

    it('never without its own consent, and not for a pillar on which it works itself', async () => {
      expect(await found(heemstede, 'P1')).toEqual([]);
      await heemstede.send(giveUp, { reader: 'PEERS' });
      expect(await found(heemstede)).toEqual([]);
      expect((await heemstede.send<{ peerCalls: object }>(page)).data.peerCalls).toMatchObject({
        letsPeersKnow: false,
        calls: [],
      });
      expect(
        codeOf(await heemstede.send(ask, { input: { pillar: 'P3', helper: 'GM0473', question, moments: [] } })),
      ).toBe('peer_call.needs_consent');
    });

    it('but not who is asked already about the pillar, until that ended', async () => {
      const call = await asked();
      expect(await found(heemstede)).toEqual([]);
      await heemstede.send(withdraw, { input: { id: call.id } });
      expect((await found(heemstede)).map(({ cbsCode }) => cbsCode)).toEqual(['GM0473']);
    });

    it('with somebody to answer: a municipality without a coordinator is not shown', async () => {
      await sql(`update role_assignment set ends_at = now() where tenant_id = $1`, [ids.zandvoort]);
      expect(await found(heemstede)).toEqual([]);
      await sql(`update role_assignment set ends_at = null where tenant_id = $1`, [ids.zandvoort]);
    });

    it('for an adviser only where that adviser may read the municipality, by the sentences of the programme', async () => {
      const forAdviser = (client = adviser, asker = 'GM0397') => client.send(candidatesFor, { asker, pillar: 'P3' });
      expect((await forAdviser()).data).toEqual({ peerCandidatesFor: [{ cbsCode: 'GM0473', name: 'Zandvoort' }] });
      expect((await adviser.send(askers)).data).toEqual({
        peerCallAskers: [{ cbsCode: 'GM0397', letsPeersKnow: true, pillars: ['P2', 'P3', 'P4', 'P5'] }],
      });
      expect(codeOf(await forAdviser(adviser, 'GM0473'))).toBe('peer_call.asker_not_yours');
      expect(codeOf(await forAdviser(test.as({ role: 'NATIONAL_ADVISER' })))).toBe('peer_call.asker_not_yours');
      // A name that waits for the editions is not known yet.
      await sql('delete from edition_insider');
      expect(codeOf(await forAdviser())).toBe('peer_call.asker_not_yours');
      expect((await adviser.send(askers)).data).toEqual({ peerCallAskers: [] });
    });
  });

  describe('that a coordinator asks for', () => {
    it('is mailed to the other alone, with a link that shows and changes nothing', async () => {
      const call = await asked();
      expect(call).toMatchObject({
        status: 'ACCEPTED_BY_ONE',
        ownSide: 'ASKER',
        adviserName: null,
        asker: { answer: 'YES', moments: [at(24)] },
        helper: { answer: null, contact: null },
      });
      await Promise.all([tell(call), tell(call)]);
      const token = await zandvoortsLink(call);
      expect(await kinds()).toEqual(['peer-call-asked zandvoort.example']);
      const before = (await sql('select * from peer_call')).rows;
      for (let look = 0; look < 30; look += 1)
        expect(await posted(test, '/api/peer-calls/open', { token })).toMatchObject({
          status: 200,
          municipality: 'Zandvoort',
          other: 'Heemstede',
          isAsker: false,
          question,
          answer: null,
          otherMoments: [at(24)],
        });
      expect((await sql('select * from peer_call')).rows).toEqual(before);
      expect(JSON.stringify(await posted(test, '/api/peer-calls/open', { token }))).not.toContain('coordinator@');
    });

    it('is agreed by the link; then both know who to speak to, and not before', async () => {
      const call = await asked();
      const token = await zandvoortsLink(call);
      expect((await callsOf(zandvoort))[0]).toMatchObject({ ownSide: 'HELPER', asker: { contact: null } });
      expect(await said(token)).toMatchObject({
        status: 200,
        isAgreed: true,
        answer: { answer: 'YES', moments: [at(48), at(72)] },
      });
      const contacts = {
        asker: { contact: { name: 'Coördinator heemstede', email: 'coordinator@heemstede.example' } },
        helper: { contact: { name: 'Coördinator zandvoort', email: 'coordinator@zandvoort.example' } },
      };
      for (const client of [heemstede, zandvoort])
        expect((await callsOf(client))[0]).toMatchObject({ status: 'AGREED', ...contacts });
      await Promise.all([tell(call), tell(call)]);
      expect(await kinds()).toEqual([
        'peer-call-asked zandvoort.example',
        'peer-call-agreed heemstede.example',
        'peer-call-agreed zandvoort.example',
      ]);
    });

    it('gets one answer of many posts at once and of a late retry, whatever that says', async () => {
      const call = await asked();
      const token = await zandvoortsLink(call);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          said(token, index % 2 ? { answer: 'NO', sentence: `Nee ${index}` } : {}),
        ),
      );
      const late = await said(token, { answer: 'NO', sentence: 'Toch niet' });
      expect(new Set([...answers, late].map(({ answer: given }) => JSON.stringify(given))).size).toBe(1);
      expect(late.status).toBe(200);
      expect((await sql('select 1 from peer_call_answer')).rows).toHaveLength(2);
      expect(
        (
          await sql(
            `select 1 from audit_event where type = 'peer_call.answered' and tenant_id = $1
        and subject_id = $2`,
            [ids.zandvoort, call.id],
          )
        ).rows,
      ).toHaveLength(1);
    });

    it('ends with a no and its sentence, which the other side reads', async () => {
      const call = await asked();
      await said(await zandvoortsLink(call), { answer: 'NO', sentence: 'Wij hebben nu geen tijd.' });
      await tell(call);
      expect((await callsOf(heemstede))[0]).toMatchObject({
        status: 'DECLINED',
        endedBy: 'HELPER',
        helper: { answer: 'NO', sentence: 'Wij hebben nu geen tijd.', moments: [], contact: null },
      });
      expect((await mails()).at(-1)!).toMatchObject({
        kind: 'peer-call-declined',
        recipient: 'coordinator@heemstede.example',
      });
      expect((await mails()).at(-1)!.body).toContain('Wij hebben nu geen tijd.');
    });

    it('is answered in place by a coordinator of the other side, once', async () => {
      const call = await asked();
      const input = { id: call.id, answer: 'YES', moments: [at(30)] };
      expect(codeOf(await heemstede.send(answer, { input }))).toBe('peer_call.already_answered');
      expect((await zandvoort.send<{ answerPeerCall: Call }>(answer, { input })).data.answerPeerCall.status).toBe(
        'AGREED',
      );
      expect(codeOf(await zandvoort.send(answer, { input }))).toBe('peer_call.already_answered');
    });

    it('waits at most five at a time, and one with a municipality about a pillar', async () => {
      await asked();
      expect(
        codeOf(await heemstede.send(ask, { input: { pillar: 'P3', helper: 'GM0473', question, moments: [] } })),
      ).toBe('peer_call.already_open');
      await sql(
        `insert into peer_call (asker_id, helper_id, pillar, question, proposed_in, proposed_by, expires_at)
        select $1, $2, pillar, 'Vraag', $1, $3, now() + interval '1 day' from unnest(array['P1','P2','P4','P5']) pillar`,
        [ids.heemstede, ids.haarlem, heemstede.actor!.personId],
      );
      await consent(ids.bloemendaal, 'PEERS');
      expect(
        codeOf(await heemstede.send(ask, { input: { pillar: 'P3', helper: 'GM0377', question, moments: [] } })),
      ).toBe('peer_call.too_many_open');
    });

    it('refuses moments that are past, too far or too many, and a question that says nothing', async () => {
      for (const more of [
        { moments: [at(-24)] },
        { moments: [at(24 * 365)] },
        { moments: [at(1), at(2), at(3), at(4)] },
        { moments: ['morgen'] },
        { question: '   ' },
      ])
        expect(
          codeOf(
            await heemstede.send(ask, { input: { pillar: 'P3', helper: 'GM0473', question, moments: [], ...more } }),
          ),
        ).toBe('bad_input');
      expect((await sql('select 1 from peer_call')).rows).toEqual([]);
    });
  });

  describe('that an adviser proposes', () => {
    const proposal = { pillar: 'P3', asker: 'GM0397', helper: 'GM0473', question };
    const proposedCall = async () =>
      (await adviser.send<{ proposePeerCall: Call }>(propose, { input: proposal }, randomUUID())).data.proposePeerCall;

    it('is mailed to both, agreed by both, and read by the adviser, who knows who speaks once it is', async () => {
      const call = await proposedCall();
      expect(call).toMatchObject({ status: 'PROPOSED', ownSide: null, adviserName: 'Testpersoon' });
      await tell(call);
      expect(await kinds()).toEqual(['peer-call-asked heemstede.example', 'peer-call-asked zandvoort.example']);
      const own = await mailedToken(test, 'coordinator@heemstede.example', 'peer-call-asked');
      const other = await mailedToken(test, 'coordinator@zandvoort.example', 'peer-call-asked');
      expect(await said(own)).toMatchObject({ isAsker: true, isAgreed: false });
      expect(await said(other)).toMatchObject({ isAsker: false, isAgreed: true });
      const list = (await adviser.send<{ proposedPeerCalls: { totalCount: number; nodes: Call[] } }>(proposed)).data
        .proposedPeerCalls;
      expect(list).toMatchObject({ totalCount: 1, nodes: [{ id: call.id, status: 'AGREED' }] });
      for (const [status, count] of [
        ['AGREED', 1],
        ['PROPOSED', 0],
      ] as const)
        expect((await adviser.send(proposed, { status })).data).toMatchObject({
          proposedPeerCalls: { totalCount: count },
        });
    });

    it('mails the adviser how it was answered, once, and not who helps the asker no more', async () => {
      await sql(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'NATIONAL_ADVISER')`, [
        PROGRAMME_TENANT_ID,
        adviserId,
      ]);
      const told = async () => (await mails()).filter(({ kind }) => kind!.startsWith('peer-call-adviser'));
      const toBoth = async () => {
        const call = await proposedCall();
        await tell(call);
        const tokens = [];
        for (const name of ['heemstede', 'zandvoort'])
          tokens.push(await mailedToken(test, `coordinator@${name}.example`, 'peer-call-asked'));
        return { call, own: tokens[0]!, other: tokens[1]! };
      };
      const first = await toBoth();
      await said(first.own);
      await tell(first.call);
      expect(await told()).toEqual([]);
      await said(first.other);
      await tell(first.call);
      await tell(first.call);
      expect(await told()).toMatchObject([
        { kind: 'peer-call-adviser-agreed', recipient: 'adviseur@programma.example', method: null },
      ]);
      await sql('truncate peer_call, mail_message cascade');
      const second = await toBoth();
      await said(second.other, { answer: 'NO', moments: [], sentence: 'Te druk' });
      await tell(second.call);
      const [no] = await told();
      expect(no).toMatchObject({ kind: 'peer-call-adviser-declined' });
      expect(no!.body).toContain('Zandvoort zegt nee op uw voorstel voor een gesprek met Heemstede. De reden: Te druk');
      await sql('truncate peer_call, mail_message cascade');
      const third = await toBoth();
      await sql('delete from adviser_assignment');
      await said(third.own);
      await said(third.other);
      await tell(third.call);
      expect(await told()).toEqual([]);
      await sql(`delete from role_assignment where person_id = $1`, [adviserId]);
    });

    it('is refused for a municipality that is not the adviser’s, or that does not let others know it', async () => {
      expect(codeOf(await adviser.send(propose, { input: { ...proposal, asker: 'GM0473', helper: 'GM0397' } }))).toBe(
        'peer_call.asker_not_yours',
      );
      expect(codeOf(await test.as({ role: 'NATIONAL_ADVISER' }).send(propose, { input: proposal }))).toBe(
        'peer_call.asker_not_yours',
      );
      expect(codeOf(await adviser.send(propose, { input: { ...proposal, helper: 'GM0377' } }))).toBe(
        'peer_call.no_candidate',
      );
      expect(codeOf(await adviser.send(propose, { input: { ...proposal, pillar: 'P1' } }))).toBe(
        'peer_call.pillar_is_underway',
      );
      await heemstede.send(giveUp, { reader: 'PEERS' });
      expect(codeOf(await adviser.send(propose, { input: proposal }))).toBe('peer_call.asker_needs_consent');
      await heemstede.send(giveUp, { reader: 'ASSIGNED_ADVISER' });
      expect(codeOf(await adviser.send(propose, { input: proposal }))).toBe('peer_call.asker_not_yours');
    });

    it('is read and taken back by that adviser alone, and only while the municipality lets the adviser look', async () => {
      const call = await proposedCall();
      const other = test.as({ role: 'NATIONAL_ADVISER' });
      expect((await other.send(proposed)).data).toMatchObject({ proposedPeerCalls: { totalCount: 0 } });
      expect(codeOf(await other.send(withdraw, { input: { id: call.id } }))).toBe('not_found');
      await sql('delete from adviser_assignment');
      expect((await adviser.send(proposed)).data).toMatchObject({ proposedPeerCalls: { totalCount: 0 } });
      expect(
        (
          await adviser.send<{ withdrawPeerCall: Call }>(withdraw, {
            input: { id: call.id, reason: 'Niet meer nodig' },
          })
        ).data.withdrawPeerCall,
      ).toMatchObject({ status: 'WITHDRAWN', endedBy: 'ADVISER', endedReason: 'Niet meer nodig' });
    });

    it('that both agreed is called off by that adviser only as long as the municipality is the adviser’s', async () => {
      const call = await proposedCall();
      await tell(call);
      for (const name of ['heemstede', 'zandvoort'])
        await said(await mailedToken(test, `coordinator@${name}.example`, 'peer-call-asked'));
      await sql('delete from adviser_assignment');
      expect(codeOf(await adviser.send(withdraw, { input: { id: call.id } }))).toBe('peer_call.asker_not_yours');
      expect((await callsOf(heemstede))[0]).toMatchObject({ status: 'AGREED' });
      await sql('insert into adviser_assignment (municipality_id, person_id, from_on) values ($1, $2, current_date)', [
        ids.heemstede,
        adviserId,
      ]);
      expect((await adviser.send(withdraw, { input: { id: call.id } })).errors).toBeUndefined();
      expect((await callsOf(heemstede))[0]).toMatchObject({ status: 'WITHDRAWN', endedBy: 'ADVISER' });
    });

    it('ends with the consent that the adviser may look', async () => {
      const call = await proposedCall();
      await heemstede.send(giveUp, { reader: 'ASSIGNED_ADVISER' });
      expect((await callsOf(heemstede))[0]).toMatchObject({ id: call.id, status: 'WITHDRAWN', endedBy: 'CONSENT' });
    });
  });

  describe('ends', () => {
    it('for good with a consent of either side; the link says so, and the hourly round tells the other', async () => {
      for (const [client, tenantId] of [
        [zandvoort, ids.zandvoort],
        [heemstede, ids.heemstede],
      ] as const) {
        await sql('truncate peer_call, mail_message cascade');
        const call = await asked();
        const token = await zandvoortsLink(call);
        await client.send(giveUp, { reader: 'PEERS' });
        const refused = { status: 400, code: 'peer_call.consent_withdrawn' };
        expect(await said(token)).toMatchObject(refused);
        await consent(tenantId, 'PEERS');
        expect(await said(token)).toMatchObject(refused);
        expect(await posted(test, '/api/peer-calls/open', { token })).toMatchObject(refused);
        expect(codeOf(await zandvoort.send(answer, { input: { id: call.id, answer: 'YES', moments: [] } }))).toBe(
          'peer_call.consent_withdrawn',
        );
        await test.get(CallNewsJob).lookBack();
        await test.get(CallNewsJob).lookBack();
        expect((await kinds()).slice(1)).toEqual([
          'peer-call-withdrawn heemstede.example',
          'peer-call-withdrawn zandvoort.example',
        ]);
      }
    });

    it('when it is taken back, and the link says so', async () => {
      const call = await asked();
      const token = await zandvoortsLink(call);
      await heemstede.send(withdraw, { input: { id: call.id } });
      expect(await said(token)).toMatchObject({ status: 400, code: 'peer_call.withdrawn' });
      await tell(call);
      expect((await kinds()).at(-1)).toBe('peer-call-withdrawn zandvoort.example');
      expect(codeOf(await heemstede.send(withdraw, { input: { id: call.id } }))).toBe('peer_call.not_now');
    });

    it('by itself when nobody answers, and then its link is as good as none', async () => {
      const call = await asked();
      const token = await zandvoortsLink(call);
      await sql(`update peer_call set expires_at = now() - interval '1 second'`);
      expect((await callsOf(heemstede))[0]).toMatchObject({ status: 'EXPIRED', endedBy: null });
      expect(await said(token)).toMatchObject(invalid);
      expect(await posted(test, '/api/peer-calls/open', { token })).toMatchObject(invalid);
      expect(codeOf(await zandvoort.send(answer, { input: { id: call.id, answer: 'YES', moments: [] } }))).toBe(
        'peer_call.not_now',
      );
      await test.get(CallNewsJob).lookBack();
      await test.get(CallNewsJob).lookBack();
      expect((await callsOf(heemstede))[0]).toMatchObject({ status: 'EXPIRED', endedBy: 'TIME' });
      expect((await kinds()).slice(1)).toEqual(['peer-call-expired heemstede.example']);
    });
  });

  it('gives one answer for every link that does not stand: forged, expired or of nobody', async () => {
    await asked();
    for (let guess = 0; guess < 20; guess += 1)
      for (const path of ['open', 'answer'])
        expect(
          await posted(test, `/api/peer-calls/${path}`, {
            token: randomBytes(32).toString('base64url'),
            answer: 'YES',
            moments: [],
          }),
        ).toMatchObject(path === 'open' ? { status: 400 } : invalid);
  });

  it('takes no answer by the link of who is coordinator no more', async () => {
    const token = await zandvoortsLink(await asked());
    await sql(`update role_assignment set ends_at = now() where tenant_id = $1`, [ids.zandvoort]);
    expect(await said(token)).toMatchObject(invalid);
    expect(await posted(test, '/api/peer-calls/open', { token })).toMatchObject(invalid);
    await sql(`update role_assignment set ends_at = null where tenant_id = $1`, [ids.zandvoort]);
    expect(await said(token)).toMatchObject({ isAgreed: true });
  });

  it('keeps its links out of every row but the mail', async () => {
    const token = await zandvoortsLink(await asked());
    await said(token);
    const { rows } = await sql(`select row_to_json(l)::text as row from peer_call_link l
      union all select row_to_json(c)::text from peer_call c union all select row_to_json(a)::text from audit_event a`);
    expect(rows.some(({ row }) => row!.includes(token))).toBe(false);
  });

  describe('that is agreed', () => {
    it('is planned by who asked, at a moment that was proposed, and stands in both calendars under one name', async () => {
      const call = await agreed();
      const at48 = { id: call.id, startsAt: at(48), version: call.version };
      expect(codeOf(await zandvoort.send(pick, { input: at48 }))).toBe('peer_call.not_now');
      expect(codeOf(await heemstede.send(pick, { input: { ...at48, startsAt: at(49) } }))).toBe(
        'peer_call.unknown_moment',
      );
      expect(codeOf(await heemstede.send(pick, { input: { ...at48, version: 1 } }))).toBe('conflict');
      const picked = (await heemstede.send<{ pickCallMoment: Call }>(pick, { input: at48 })).data.pickCallMoment;
      expect(Date.parse(picked.startsAt!)).toBe(Date.parse(at(48)));
      await tell(call);
      const moved = await heemstede.send<{ pickCallMoment: Call }>(pick, {
        input: { ...at48, startsAt: at(72), version: picked.version },
      });
      await tell(call);
      await zandvoort.send(withdraw, { input: { id: call.id, reason: 'Ziek' } });
      await tell(call);
      const sent = (await mails()).filter(({ method }) => method);
      expect(sent.map(({ recipient, method }) => `${method} ${recipient!.split('@')[1]}`)).toEqual([
        'REQUEST heemstede.example',
        'REQUEST zandvoort.example',
        'REQUEST heemstede.example',
        'REQUEST zandvoort.example',
        'CANCEL heemstede.example',
      ]);
      expect(new Set(sent.map(({ file }) => /UID:(.*)\r\n/.exec(file!)![1])).size).toBe(1);
      expect(sent.map(({ file }) => /SEQUENCE:(.*)\r\n/.exec(file!)![1])).toEqual(['0', '0', '1', '1', '2']);
      expect(sent[0]!.file).toContain(`DTSTART:${at(48).replace('+00:00', 'Z').replace(/[-:]/g, '')}`);
      expect(sent[0]!.file!.replaceAll('\r\n ', '')).toContain('mailto:coordinator@zandvoort.example');
      expect(moved.data.pickCallMoment.version).toBe(picked.version + 1);
    });

    it('gives its appointment as a file to both sides and to nobody else', async () => {
      const call = await agreed();
      const path = `/api/peer-calls/${call.id}/afspraak.ics`;
      expect((await heemstede.call('GET', path)).status).toBe(404);
      await heemstede.send(pick, { input: { id: call.id, startsAt: at(48), version: call.version } });
      for (const client of [heemstede, zandvoort]) {
        const { status, headers, body } = await client.call('GET', path);
        expect({ status, type: headers['content-type'] }).toEqual({
          status: 200,
          type: 'text/calendar; charset=utf-8',
        });
        expect(body.toString()).toContain('BEGIN:VEVENT');
        expect(body.toString()).not.toContain('METHOD:');
      }
      expect((await bloemendaal.call('GET', path)).status).toBe(404);
      expect((await test.anonymous.call('GET', path)).status).toBe(401);
      expect((await test.as({ role: 'PARTNER', tenantId: ids.heemstede }).call('GET', path)).status).toBe(403);
    });

    it('takes other moments of either side', async () => {
      const call = await agreed();
      const input = { id: call.id, moments: [at(96)], version: call.version };
      const offered = (await zandvoort.send<{ offerCallMoments: Call }>(offer, { input })).data.offerCallMoments;
      expect(offered.helper.moments.map((moment) => Date.parse(moment))).toEqual([Date.parse(at(96))]);
      expect(codeOf(await zandvoort.send(offer, { input }))).toBe('conflict');
      expect(codeOf(await bloemendaal.send(offer, { input }))).toBe('not_found');
    });

    it('has one note afterwards, of both, which the other side reads; not before it was', async () => {
      const call = await agreed();
      const { data } = await heemstede.send<{ pickCallMoment: Call }>(pick, {
        input: { id: call.id, startsAt: at(48), version: call.version },
      });
      const input = { id: call.id, note: 'Zij werken met ervaringsdeskundigen.', version: data.pickCallMoment.version };
      expect(codeOf(await heemstede.send(note, { input }))).toBe('peer_call.not_now');
      await sql(`update peer_call set starts_at = now() - interval '1 hour'`);
      const noted = (await heemstede.send<{ notePeerCall: Call }>(note, { input })).data.notePeerCall;
      expect(noted).toMatchObject({ status: 'HELD', note: input.note, notedBy: 'Heemstede' });
      expect((await callsOf(zandvoort))[0]).toMatchObject({ status: 'HELD', note: input.note });
      expect(codeOf(await zandvoort.send(note, { input }))).toBe('conflict');
      const again = { ...input, note: 'En met een panel.', version: noted.version };
      expect((await zandvoort.send<{ notePeerCall: Call }>(note, { input: again })).data.notePeerCall).toMatchObject({
        note: 'En met een panel.',
        notedBy: 'Zandvoort',
      });
    });

    it('stays when a consent is withdrawn: it is an appointment of two', async () => {
      const call = await agreed();
      await zandvoort.send(giveUp, { reader: 'PEERS' });
      expect((await callsOf(heemstede))[0]).toMatchObject({ id: call.id, status: 'AGREED' });
    });
  });

  it('is for its two coordinators alone: no neighbour, no other role, nobody', async () => {
    const call = await agreed();
    expect(await callsOf(bloemendaal)).toEqual([]);
    const acts: [string, object][] = [
      [answer, { id: call.id, answer: 'YES', moments: [] }],
      [offer, { id: call.id, moments: [at(5)], version: call.version }],
      [pick, { id: call.id, startsAt: at(48), version: call.version }],
      [withdraw, { id: call.id }],
      [note, { id: call.id, note: 'Van een ander', version: call.version }],
    ];
    for (const [document, input] of acts) expect(codeOf(await bloemendaal.send(document, { input }))).toBe('not_found');
    const asks: [string, object][] = [
      [page, {}],
      [candidates, { pillar: 'P3' }],
      [ask, { input: { pillar: 'P3', helper: 'GM0473', question, moments: [] } }],
      ...acts.map(([document, input]): [string, object] => [document, { input }]),
    ];
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER', 'VNG_ADVISER', 'PROGRAMME_ADMIN'] as const)
      for (const [document, variables] of asks)
        expect(
          codeOf(await test.as({ role, tenantId: ids.heemstede }).send(document, variables as Record<string, unknown>)),
        ).toBe('forbidden');
    for (const role of ['COORDINATOR', 'VNG_ADVISER', 'PROGRAMME_ADMIN'] as const)
      for (const [document, variables] of [
        [proposed, {}],
        [askers, {}],
        [candidatesFor, { asker: 'GM0397', pillar: 'P3' }],
        [propose, { input: { pillar: 'P3', asker: 'GM0397', helper: 'GM0473', question } }],
      ] as const)
        expect(codeOf(await test.as({ role, tenantId: ids.heemstede }).send(document, variables))).toBe('forbidden');
    for (const [document, variables] of asks)
      expect(codeOf(await test.anonymous.send(document, variables as Record<string, unknown>))).toBe('unauthenticated');
    expect((await callsOf(heemstede))[0]).toMatchObject({ status: 'AGREED', version: call.version });
  });

  it('is written by nobody around the wall: rows of others are not there', async () => {
    const call = await agreed();
    const seen = (tenantId: string, actorId: string | null, table: string) =>
      test.db.run({ tenantId, actorId }, () => test.db.query(`select * from ${table}`));
    for (const table of ['peer_call', 'peer_call_answer', 'peer_call_link', 'peer_call_contact']) {
      expect(await seen(ids.bloemendaal, null, table)).toEqual([]);
      expect(await seen(PROGRAMME_TENANT_ID, adviserId, table)).toEqual([]);
    }
    await expect(
      test.db.run({ tenantId: ids.bloemendaal, actorId: null }, () =>
        test.db.query(
          `insert into peer_call (asker_id, helper_id, pillar, question, proposed_by, expires_at)
            values ($1, $2, 'P3', 'Vraag', $3, now())`,
          [ids.heemstede, ids.bloemendaal, adviserId],
        ),
      ),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect(call.status).toBe('AGREED');
  });

  it('is read and not changed in an archive', async () => {
    const call = await agreed();
    const archive = test.as({ role: 'COORDINATOR', tenantId: ids.heemstede, isArchive: true });
    await sql(`update municipality set status = 'MERGED', successor_id = $2, valid_to = current_date where id = $1`, [
      ids.heemstede,
      ids.haarlem,
    ]);
    expect((await callsOf(archive))[0]).toMatchObject({ id: call.id, viewerCan: { pick: false, withdraw: false } });
    expect((await archive.send(withdraw, { input: { id: call.id } })).errors).toBeDefined();
    expect((await heemstede.send(withdraw, { input: { id: call.id } })).errors).toBeDefined();
    expect((await callsOf(archive))[0]).toMatchObject({ status: 'AGREED' });
    await sql(`update municipality set status = 'ACTIVE', successor_id = null, valid_to = null where id = $1`, [
      ids.heemstede,
    ]);
  });

  it('costs the same few statements however many there are', async () => {
    await agreed();
    const few = (await heemstede.send(page)).statements;
    await sql(
      `insert into peer_call (asker_id, helper_id, pillar, question, proposed_in, proposed_by, expires_at, status,
        ended_at, ended_by)
      select $1, $2, 'P3', 'Vraag ' || n, $1, $3, now(), 'EXPIRED', now(), 'TIME' from generate_series(1, 60) n`,
      [ids.heemstede, ids.zandvoort, heemstede.actor!.personId],
    );
    const many = await heemstede.send<{ peerCalls: { calls: object[] } }>(page);
    expect(many.data.peerCalls.calls).toHaveLength(61);
    expect(many.statements).toBe(few);
    expect(few).toBeLessThanOrEqual(4);
    expect((await adviser.send(proposed)).statements).toBeLessThanOrEqual(7);
    expect((await heemstede.send(candidates, { pillar: 'P3' })).statements).toBeLessThanOrEqual(6);
  });
});
