import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dutchDay, tenantIdOf, type Role } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality } from '../../../../test/municipality.js';
import { aRelease, markedContents } from '../publication.builders.js';
import { PublicationModule } from '../publication.module.js';

const parts = `id sentOn sentTo committee note items { kind id title address } recordedBy takenBackBy reason version
  viewerCan { takeBack }`;
const desk = `{ councilDesk { municipality dossier ready { kind id title what on address sentOn }
  sendings { ${parts} } committees viewerCan { send } } }`;
const send = `mutation ($input: SendToCouncilInput!) { sendToCouncil(input: $input) { ${parts} } }`;
const takeBack = `mutation ($input: TakeBackSendingInput!) { takeBackSending(input: $input) { ${parts} } }`;

type Ready = { kind: string; id: string; title: string; what: string; address: string | null; sentOn: string | null };
type Sending = {
  id: string;
  version: number;
  sentOn: string;
  items: { kind: string; title: string }[];
  recordedBy: string | null;
  reason: string | null;
  viewerCan: { takeBack: boolean };
};
type Desk = { municipality: string; dossier: string | null; ready: Ready[]; sendings: Sending[] };
type Refused = { errors?: { extensions: { code: string; details?: Record<string, unknown> } }[] };

const heemstede = tenantIdOf('GM0397');
const zandvoort = tenantIdOf('GM0473');
const today = dutchDay(new Date());

let test: TestApp;
let clerk: TestClient;
beforeAll(async () => {
  test = await testApp([PublicationModule]);
  await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
  await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
  clerk = as('CLERK');
});
afterAll(() => test.close());
beforeEach(async () => {
  await sql(
    `set session_replication_role = replica;
     truncate council_sending, undertaking, motion, executive_decision, document, pillar_evidence, public_release,
       public_block cascade;
     set session_replication_role = origin`,
  );
});

const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
const codeOf = ({ errors }: Refused) => errors?.[0]?.extensions.code;
const fieldOf = ({ errors }: Refused) =>
  (errors?.[0]?.extensions.details?.['fields'] as { path: string }[] | undefined)?.[0]?.path;
const seen = async (client = clerk) => (await client.send<{ councilDesk: Desk }>(desk)).data.councilDesk;
const released = ['ACTIVELY_PUBLIC', '2026-01-01T00:00:00Z'] as const;
const aDocument = async (title: string, openness: string, releasedAt: string | null, kind = 'COUNCIL_BRIEFING') => {
  const id = randomUUID();
  await sql(
    `insert into document (tenant_id, id, title, kind, openness, released_at, dated_on, date_precision, address,
       link_health) values ($1, $2, $3, $6, $4, $5, '2026-06-01', 'DAY', 'https://raad.example/brief', 'FOUND')`,
    [heemstede, id, title, openness, releasedAt, kind],
  );
  return id;
};
const anUndertaking = async (state: string, openness: string, releasedAt: string | null, title = 'Een overzicht') => {
  const id = randomUUID();
  await sql(
    `insert into undertaking (tenant_id, id, title, promised_by, promised_to, promised_on, state, state_on, openness,
       released_at, source_text) values ($1, $2, $3, 'Wethouder', 'Raad', '2026-01-10', $4::text,
         case when $4::text <> 'OPEN' then date '2026-05-01' end, $5, $6, 'Verslag')`,
    [heemstede, id, title, state, openness, releasedAt],
  );
  return id;
};
const attach = (documentId: string, undertakingId: string) =>
  sql(
    `insert into document_attachment (tenant_id, document_id, subject_kind, subject_id)
     values ($1, $2, 'UNDERTAKING', $3)`,
    [heemstede, documentId, undertakingId],
  );
const input = (items: object[], more: object = {}) => ({
  sentOn: '2026-06-02',
  sentTo: 'COMMITTEE',
  committee: 'Commissie Samenleving',
  items,
  ...more,
});
const sent = async (items: object[], more: object = {}, client = clerk) => {
  const { data, errors } = await client.send<{ sendToCouncil: Sending }>(send, { input: input(items, more) });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.sendToCouncil;
};
const facts = async () =>
  (
    await sql(
      `select title, kind, pillar, certainty, happened_on::text as on, withdrawn_at is not null as gone from pillar_evidence
       where origin_kind = 'COUNCIL_SENDING'`,
    )
  ).rows as { title: string; gone: boolean }[];
const toldOf = async (id: string) =>
  (await sql('select told_on::text as on, told_document_id as letter from undertaking where id = $1', [id]))
    .rows[0] as { on: string | null; letter: string | null };

describe('what is ready for the council', () => {
  it('is what everybody may read: dossier, letters, decisions, settled motions and undertakings', async () => {
    await aRelease(test.database.sql, heemstede, 'COUNCIL', markedContents('kenmerk', today).COUNCIL);
    await aDocument('Brief over het aanbod', ...released);
    await aDocument('Foto', ...released, 'OTHER');
    await anUndertaking('DONE', ...released, 'Een overzicht');
    await anUndertaking('OPEN', ...released, 'Nog open');
    await sql(
      `insert into motion (tenant_id, title, happened_on, status, openness, released_at)
       values ($1, 'Motie Samen', '2026-02-01', 'ADOPTED', 'ACTIVELY_PUBLIC', '2026-02-01')`,
      [heemstede],
    );
    const { municipality, dossier, ready } = await seen();
    expect(municipality).toBe('Heemstede');
    expect(dossier).toMatch(/\/gemeenten\/heemstede\/raad$/);
    expect(ready.map(({ title }) => title)).toEqual([
      'Raadsdossier',
      'Brief over het aanbod',
      'Een overzicht',
      'Factsheet kenmerk',
    ]);
    expect(ready.find(({ kind }) => kind === 'DOCUMENT')).toMatchObject({
      what: 'Raadsinformatiebrief',
      address: 'https://raad.example/brief',
      sentOn: null,
    });
    expect(ready[0]!.address).toBe(dossier);
  });

  it('holds nothing that is not public, not for the coordinator either', async () => {
    await aDocument('geheim brief', 'INTERNAL', null);
    await aDocument('geheim later', 'ACTIVELY_PUBLIC', '2099-01-01T00:00:00Z');
    await anUndertaking('DONE', 'RESTRICTED', null, 'geheim toezegging');
    await aRelease(test.database.sql, heemstede, 'COUNCIL', markedContents('geheim', today).COUNCIL, {
      releasedAt: new Date(Date.now() + 3_600_000),
    });
    for (const client of [clerk, as('COORDINATOR')]) {
      const answer = await client.send(desk);
      expect(answer.errors).toBeUndefined();
      expect(JSON.stringify(answer.data)).not.toContain('geheim');
      expect((await seen(client)).dossier).toBeNull();
    }
    expect((await seen(as('CLERK', zandvoort))).ready).toEqual([]);
  });

  it('has a dossier anew after each release, and keeps what was sent', async () => {
    await aRelease(test.database.sql, heemstede, 'COUNCIL', {
      ...markedContents('een', today).COUNCIL,
      factsheet: null,
    });
    const [dossier] = (await seen()).ready;
    await sent([{ kind: 'DOSSIER', id: dossier!.id }]);
    expect((await seen()).ready).toMatchObject([{ kind: 'DOSSIER', sentOn: '2026-06-02' }]);
    await aRelease(test.database.sql, heemstede, 'COUNCIL', {
      ...markedContents('twee', today).COUNCIL,
      factsheet: null,
    });
    expect((await seen()).ready).toMatchObject([{ kind: 'DOSSIER', sentOn: null }]);
  });
});

describe('what was sent to the council', () => {
  it('is kept with day, committee and who recorded it, and is a fact under pillar 1', async () => {
    const id = await aDocument('Brief over het aanbod', ...released);
    const other = await aDocument('Jaarverslag', ...released, 'REPORT');
    const sending = await sent([
      { kind: 'DOCUMENT', id },
      { kind: 'DOCUMENT', id: other },
    ]);
    expect(sending).toMatchObject({
      sentOn: '2026-06-02',
      sentTo: 'COMMITTEE',
      committee: 'Commissie Samenleving',
      items: [{ title: 'Brief over het aanbod', address: 'https://raad.example/brief' }, { title: 'Jaarverslag' }],
      viewerCan: { takeBack: true },
    });
    expect(await facts()).toEqual([
      {
        title: 'Aan de raad verstuurd: Brief over het aanbod en nog 1 stuk',
        kind: 'COUNCIL_INFORMED',
        pillar: 'P1',
        certainty: 'DONE',
        on: '2026-06-02',
        gone: false,
      },
    ]);
    const { ready, sendings } = await seen(as('COORDINATOR'));
    expect(ready.map(({ sentOn }) => sentOn)).toEqual(['2026-06-02', '2026-06-02']);
    expect(sendings).toHaveLength(1);
  });

  it('tells the council of settled undertakings of which it is the letter', async () => {
    const letter = await aDocument('Brief', ...released);
    const [done, open, before, hidden] = [
      await anUndertaking('DONE', ...released),
      await anUndertaking('OPEN', ...released),
      await anUndertaking('DONE', ...released),
      await anUndertaking('WITHDRAWN', 'INTERNAL', null),
    ];
    for (const id of [done, open, before, hidden]) await attach(letter, id);
    await sql(`update undertaking set told_on = '2026-05-05' where id = $1`, [before]);
    const { id, version } = await sent([{ kind: 'DOCUMENT', id: letter }]);
    expect(await toldOf(done)).toEqual({ on: '2026-06-02', letter });
    expect(await toldOf(hidden)).toEqual({ on: '2026-06-02', letter });
    expect(await toldOf(open)).toEqual({ on: null, letter: null });
    expect(await toldOf(before)).toEqual({ on: '2026-05-05', letter: null });
    await clerk.send(takeBack, { input: { id, version, reason: 'Verkeerde dag' } });
    expect(await toldOf(done)).toEqual({ on: null, letter: null });
    expect(await toldOf(before)).toEqual({ on: '2026-05-05', letter: null });
  });

  it('is taken back with a reason: the fact goes, the history stays', async () => {
    const id = await aDocument('Brief', ...released);
    const sending = await sent([{ kind: 'DOCUMENT', id }]);
    const back = { id: sending.id, version: sending.version, reason: 'Nog niet verstuurd' };
    const { data } = await as('COORDINATOR').send<{ takeBackSending: Sending }>(takeBack, { input: back });
    expect(data.takeBackSending).toMatchObject({ reason: 'Nog niet verstuurd', viewerCan: { takeBack: false } });
    expect(await facts()).toMatchObject([{ gone: true }]);
    const { ready, sendings } = await seen();
    expect(ready).toMatchObject([{ sentOn: null }]);
    expect(sendings).toHaveLength(1);
    expect(codeOf(await clerk.send(takeBack, { input: back }))).toBe('council_sending.taken_back');
  });

  it('is not taken back on a version that is not the newest', async () => {
    const id = await aDocument('Brief', ...released);
    const sending = await sent([{ kind: 'DOCUMENT', id }]);
    const input = { id: sending.id, version: sending.version + 1, reason: 'Verkeerde dag' };
    expect(codeOf(await clerk.send(takeBack, { input }))).toBe('conflict');
    expect(await facts()).toMatchObject([{ gone: false }]);
  });

  it('is behind the wall for other roles, other municipalities and visitors, and is never deleted', async () => {
    const id = await aDocument('Brief', ...released);
    await sent([{ kind: 'DOCUMENT', id }]);
    const count = () => test.db.query('select 1 from council_sending');
    const seenBy = (roles: Role[], tenantId = heemstede) =>
      test.db.run({ tenantId, actorId: randomUUID(), roles }, count);
    expect(await seenBy(['CLERK'])).toHaveLength(1);
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'PARTNER'] as const) expect(await seenBy([role])).toEqual([]);
    expect(await seenBy(['CLERK'], zandvoort)).toEqual([]);
    expect(await test.db.asPublic(count)).toEqual([]);
    await test.db.run({ tenantId: heemstede, actorId: randomUUID(), roles: ['CLERK'] }, () =>
      test.db.query('delete from council_sending'),
    );
    expect((await seen()).sendings).toHaveLength(1);
  });

  it('is refused where it is not public, comes later or names no committee', async () => {
    const hidden = await aDocument('Brief', 'INTERNAL', null);
    const id = await aDocument('Brief', ...released);
    const tried = (given: object) => clerk.send(send, { input: given });
    expect(codeOf(await tried(input([{ kind: 'DOCUMENT', id: hidden }])))).toBe('council_sending.not_ready');
    expect(codeOf(await tried(input([{ kind: 'MOTION', id }])))).toBe('council_sending.not_ready');
    expect(fieldOf(await tried(input([{ kind: 'DOCUMENT', id }], { sentOn: '2098-01-01' })))).toBe('sentOn');
    expect(fieldOf(await tried(input([{ kind: 'DOCUMENT', id }], { committee: null })))).toBe('committee');
    expect(codeOf(await tried(input([])))).toBe('bad_input');
    expect(await facts()).toEqual([]);
    expect((await seen()).sendings).toEqual([]);
  });

  it('is read and recorded by clerk and coordinator alone', async () => {
    const id = await aDocument('Brief', ...released);
    const sending = await sent([{ kind: 'DOCUMENT', id }]);
    const back = { id: sending.id, version: sending.version, reason: 'Niet van mij' };
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'PARTNER'] as const) {
      expect(codeOf(await as(role).send(desk))).toBe('forbidden');
      expect(codeOf(await as(role).send(send, { input: input([{ kind: 'DOCUMENT', id }]) }))).toBe('forbidden');
      expect(codeOf(await as(role).send(takeBack, { input: back }))).toBe('forbidden');
    }
    const elsewhere = as('CLERK', zandvoort);
    expect((await seen(elsewhere)).sendings).toEqual([]);
    expect(codeOf(await elsewhere.send(takeBack, { input: back }))).toBe('not_found');
    expect(codeOf(await elsewhere.send(send, { input: input([{ kind: 'DOCUMENT', id }]) }))).toBe(
      'council_sending.not_ready',
    );
    expect(codeOf(await test.anonymous.send(desk))).toBe('unauthenticated');
  });
});
