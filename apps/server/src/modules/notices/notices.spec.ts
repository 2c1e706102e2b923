import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { noticeKindCodes } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { Clock } from '../../platform/clock/clock.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { aPerson, aWorkspace } from '../identity/identity.builders.js';
import { IdentityModule } from '../identity/identity.module.js';
import { AddressTroubleJob } from './address-trouble.job.js';
import { NoticeMailsJob } from './notice-mails.job.js';
import { NoticesModule } from './notices.module.js';
import { NoticesService, type News } from './notices.service.js';

const list = `query($isUnread: Boolean! = false) { notices(isUnread: $isUnread) { nodes { id kind title address toldAt isRead }
  totalCount unread } }`;
const read = 'mutation($input: ReadNoticeInput!) { readNotice(input: $input) { id isRead } }';
const readAll = 'mutation { readAllNotices }';
const preferences = 'query { noticePreferences { choices { kind pace isFixed } isQuiet } }';
const save = `mutation($input: SaveNoticePreferencesInput!) { saveNoticePreferences(input: $input) {
  choices { kind pace } isQuiet } }`;
const viewer = 'query { viewer { workspace { unreadNotices } } }';

type Listed = {
  notices: {
    nodes: { id: string; title: string; toldAt: string; isRead: boolean }[];
    totalCount: number;
    unread: number;
  };
};

const help: News = {
  kind: 'ACTION_NEEDS_HELP',
  title: 'Humanitas heeft hulp nodig bij een actie',
  address: '/werkruimte/acties',
};
const offer: News = {
  kind: 'OFFER_CHANGED',
  title: 'Humanitas vulde aanbod in',
  address: '/werkruimte/coalitie/aanbod',
};
const answered: News = {
  kind: 'MEETING_ANSWERED',
  title: 'Zonnebloem komt naar het overleg',
  address: '/werkruimte/overleg',
};

/** Thursday, 10 in the morning on Dutch clocks, and some moments after. */
const thursday = '2026-12-03T09:00:00Z';
const [fridayMorning, fridayEvening, mondayMorning] = [
  '2026-12-04T06:00:30Z',
  '2026-12-04T20:00:00Z',
  '2026-12-07T06:00:30Z',
];

describe('notices', () => {
  let test: TestApp;
  let [heemstede, zandvoort] = ['', ''];
  let [noor, joris] = [
    { id: '', email: '' },
    { id: '', email: '' },
  ];
  let coordinator: TestClient;
  const sql = () => test.database.sql;
  const tell = (news: News, tenantId = heemstede, actorId: string | null = null) =>
    test.db.run({ tenantId, actorId, roles: actorId ? ['COORDINATOR'] : [] }, () =>
      test.get(NoticesService).tell(news),
    );
  const toldAt = (moment: string) => sql().query('update notice_waiting set told_at = $1', [moment]);
  const mails = async () =>
    (
      await sql().query<{
        to: string;
        subject: string;
        text: string;
        unsubscribe: string | null;
        tenant: string | null;
      }>(
        `select recipient as to, subject, body as text, unsubscribe_address as unsubscribe, tenant_id as tenant
          from mail_message where kind = 'notices' order by created_at, recipient`,
      )
    ).rows;
  const mailAt = async (moment: string) => {
    jest.spyOn(test.get(Clock), 'now').mockReturnValue(new Date(moment));
    await test.get(NoticeMailsJob).mailDue();
    return mails();
  };
  const waiting = async () => (await sql().query('select 1 from notice_waiting')).rows.length;
  const pageOf = async (client = coordinator, isUnread = false) => {
    return (await client.send<Listed>(list, { isUnread })).data.notices;
  };

  beforeAll(async () => {
    test = await testApp([IdentityModule, NoticesModule], { PUBLIC_URL: 'http://bloemen.example' });
    heemstede = await aWorkspace(sql(), 'Gemeente Heemstede');
    zandvoort = await aWorkspace(sql(), 'Gemeente Zandvoort');
    noor = await aPerson(sql(), { email: 'noor@heemstede.example', roles: { [heemstede]: 'COORDINATOR' } });
    joris = await aPerson(sql(), {
      email: 'joris@zandvoort.example',
      roles: { [zandvoort]: 'COORDINATOR', [heemstede]: 'COORDINATOR' },
    });
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId: noor.id });
  }, 60_000);
  beforeEach(() =>
    sql().query('truncate notice, notice_waiting, notice_preference, mail_message, mail_trouble, outbox'),
  );
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => test.close());

  it('are told to who holds the role now, once, and not to who did it', async () => {
    await tell(help, heemstede, noor.id);
    expect((await sql().query('select person_id, tenant_id from notice')).rows).toEqual([
      { person_id: joris.id, tenant_id: heemstede },
    ]);
    await tell(help);
    expect((await pageOf()).nodes).toMatchObject([{ ...help, isRead: false }]);
    expect((await pageOf()).nodes[0]!.toldAt).toMatch(/^20\d\d-.*Z$/);
    expect(await waiting()).toBe(3);
  });

  it('are read by their person alone, in their workspace, whatever the role', async () => {
    await tell(help);
    const [own] = (await pageOf()).nodes;
    const strangers = [
      test.as({ role: 'COORDINATOR', tenantId: heemstede }),
      test.as({ role: 'COORDINATOR', tenantId: zandvoort, personId: noor.id }),
      ...(['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const).map((role) =>
        test.as({ role, tenantId: heemstede }),
      ),
      test.as({ role: 'PROGRAMME_ADMIN' }),
    ];
    for (const stranger of strangers) {
      expect(await pageOf(stranger)).toEqual({ nodes: [], totalCount: 0, unread: 0 });
      expect((await stranger.send(read, { input: { id: own!.id } })).errors).toMatchObject([
        { extensions: { code: 'not_found' } },
      ]);
      expect((await stranger.send<{ readAllNotices: number }>(readAll)).data.readAllNotices).toBe(0);
    }
    for (const document of [list, readAll, preferences])
      expect((await test.anonymous.send(document, document === list ? { isUnread: false } : {})).errors).toMatchObject([
        { extensions: { code: 'unauthenticated' } },
      ]);
    expect((await pageOf()).unread).toBe(1);
  });

  it('are unread until they are opened, one or all, and can be filtered by that', async () => {
    for (const news of [help, offer, answered]) await tell(news);
    const { nodes, unread } = await pageOf();
    expect([nodes.map(({ title }) => title), unread]).toEqual([[answered.title, offer.title, help.title], 3]);
    for (let again = 0; again < 2; again += 1)
      expect((await coordinator.send(read, { input: { id: nodes[0]!.id } })).data).toEqual({
        readNotice: { id: nodes[0]!.id, isRead: true },
      });
    expect(await pageOf(coordinator, true)).toMatchObject({ totalCount: 2, unread: 2 });
    expect((await coordinator.send(readAll)).data).toEqual({ readAllNotices: 2 });
    expect(await pageOf(coordinator, true)).toEqual({ nodes: [], totalCount: 0, unread: 0 });
  });

  it('are counted with who is signed in, for the workspace of the page alone, in one statement', async () => {
    await tell(help);
    const before = await coordinator.send('query { viewer { workspace { tenantId } } }');
    const counted = await coordinator.send<{ viewer: { workspace: object } }>(viewer);
    expect(counted.data.viewer.workspace).toEqual({ unreadNotices: 1 });
    expect(counted.statements - before.statements).toBe(1);
    expect((await test.anonymous.send(viewer)).data).toEqual({ viewer: null });
  });

  it('are counted again for who has the page open, in this workspace and of this person alone', async () => {
    const reader = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId: noor.id });
    const told: number[] = [];
    await reader
      .follow<{ unreadNoticeNews: number }>('subscription { unreadNoticeNews }', {}, ({ unreadNoticeNews }) => {
        told.push(unreadNoticeNews);
        // What happens elsewhere, or to somebody else, is no news here.
        if (told.length === 1) void tell(help, zandvoort).then(() => tell(help));
        else if (told.length === 2) void coordinator.send(readAll);
        else {
          // The session ends; the next news closes the socket.
          reader.leave();
          void tell(offer);
        }
      })
      .catch(() => undefined);
    expect(told).toEqual([0, 1, 0]);
    expect(await test.anonymous.follow('subscription { unreadNoticeNews }').catch(() => [])).toEqual([]);
  });

  it('leave by mail at their pace: at once, in the morning of the next day, on Monday', async () => {
    const choices = [{ kind: 'MEETING_ANSWERED', pace: 'WEEK' }];
    await coordinator.send(save, { input: { choices, isQuiet: true } });
    for (const news of [help, offer, answered]) await tell(news);
    await sql().query('delete from notice_waiting where person_id <> $1', [noor.id]);
    await toldAt(thursday);
    expect(await mailAt(thursday)).toMatchObject([{ to: noor.email, subject: help.title, tenant: heemstede }]);
    expect(await mailAt('2026-12-04T05:59:00Z')).toHaveLength(1);
    expect((await mailAt(fridayMorning)).map(({ subject }) => subject)).toEqual([help.title, offer.title]);
    expect((await mailAt(mondayMorning)).at(-1)).toMatchObject({ subject: answered.title });
    expect(await waiting()).toBe(0);
    expect(await mailAt('2026-12-08T06:00:30Z')).toHaveLength(3);
  });

  it('wait for the end of the quiet hours, unless their person wants none; what concerns a signature does not', async () => {
    await tell(help);
    await sql().query('delete from notice_waiting where person_id <> $1', [noor.id]);
    await toldAt(fridayEvening);
    expect(await mailAt('2026-12-05T12:00:00Z')).toEqual([]);
    expect(await mailAt(mondayMorning)).toHaveLength(1);
    await tell(help);
    await coordinator.send(save, { input: { choices: [], isQuiet: false } });
    await toldAt(fridayEvening);
    expect((await mailAt('2026-12-04T20:00:10Z')).filter(({ to }) => to === noor.email)).toHaveLength(2);
    await tell({ kind: 'REQUEST_HANDED_ON', title: 'Doorgegeven', address: '/werkruimte/verklaring' });
    await toldAt(fridayEvening);
    expect((await mailAt('2026-12-04T20:00:10Z')).filter(({ subject }) => subject === 'Doorgegeven')).toHaveLength(2);
  });

  it('of all workspaces of a person are one mail, each read within its own, with the name and the title alone', async () => {
    await tell(offer);
    await tell({ ...offer, title: 'Rode Kruis vulde aanbod in' }, zandvoort);
    await toldAt(thursday);
    const ofJoris = (await mailAt(fridayMorning)).filter(({ to }) => to === joris.email);
    expect(ofJoris).toHaveLength(1);
    expect(ofJoris[0]).toMatchObject({ subject: '2 nieuwe berichten', tenant: null });
    expect(ofJoris[0]!.text).toContain(`Gemeente Heemstede:\n- ${offer.title}\n`);
    expect(ofJoris[0]!.text).toContain('Gemeente Zandvoort:\n- Rode Kruis vulde aanbod in\n');
    expect((await mails()).find(({ to }) => to === noor.email)!.text).not.toContain('Zandvoort');
  });

  it('are mailed once, however many workers look at once or stop halfway', async () => {
    await tell(offer);
    await toldAt(thursday);
    jest.spyOn(test.get(Clock), 'now').mockReturnValue(new Date(fridayMorning));
    const broken = jest.spyOn(test.get(Mailer), 'queue').mockRejectedValue(new Error('killed'));
    await test.get(NoticeMailsJob).mailDue();
    expect(await waiting()).toBe(2);
    broken.mockRestore();
    await Promise.all(Array.from({ length: 5 }, () => test.get(NoticeMailsJob).mailDue()));
    expect((await mails()).map(({ to }) => to).sort()).toEqual([joris.email, noor.email]);
    expect(await waiting()).toBe(0);
  });

  it('that were read, and of who holds no role any more, are not mailed', async () => {
    await tell(offer);
    await toldAt(thursday);
    await coordinator.send(readAll);
    await sql().query(`update role_assignment set ends_at = now() where person_id = $1 and tenant_id = $2`, [
      joris.id,
      heemstede,
    ]);
    expect(await mailAt(fridayMorning)).toEqual([]);
    expect(await waiting()).toBe(0);
    await sql().query(`update role_assignment set ends_at = null where person_id = $1`, [joris.id]);
  });

  it('have the pace of the vocabulary until their person chooses, who leaves no signature out', async () => {
    const { data } = await coordinator.send<{
      noticePreferences: { choices: { kind: string; pace: string; isFixed: boolean }[]; isQuiet: boolean };
    }>(preferences);
    expect(data.noticePreferences.choices.map(({ kind }) => kind)).toEqual(noticeKindCodes);
    expect(data.noticePreferences).toMatchObject({ isQuiet: true });
    expect(data.noticePreferences.choices.filter(({ isFixed }) => isFixed)).toEqual([
      { kind: 'REQUEST_HANDED_ON', pace: 'NOW', isFixed: true },
    ]);
    for (const [role, kinds] of [
      ['COMMUNICATIONS', ['WEEK_DEADLINE', 'PRESS_QUOTE_ANSWERED', 'PRESS_RELEASED']],
      ['CLERK', ['PRESS_RELEASED']],
      ['ALDERMAN', ['PRESS_APPROVAL_ASKED', 'PRESS_RELEASED']],
    ] as const) {
      const { id: personId } = await aPerson(sql(), { roles: { [heemstede]: role } });
      const answer = await test.as({ role, tenantId: heemstede, personId }).send<typeof data>(preferences);
      expect([role, answer.data.noticePreferences.choices.map(({ kind }) => kind)]).toEqual([role, kinds]);
    }
    const choices = [{ kind: 'REQUEST_HANDED_ON', pace: 'NEVER' }];
    expect((await coordinator.send(save, { input: { choices, isQuiet: true } })).errors).toMatchObject([
      { extensions: { code: 'notice.pace_fixed' } },
    ]);
    const never = [{ kind: 'OFFER_CHANGED', pace: 'NEVER' }];
    await coordinator.send(save, { input: { choices: never, isQuiet: false } });
    await tell(offer);
    await sql().query('delete from notice_waiting where person_id <> $1', [noor.id]);
    expect(await mailAt(mondayMorning)).toEqual([]);
    expect((await pageOf()).unread).toBe(1);
    const other = test.as({ role: 'COORDINATOR', tenantId: heemstede, personId: joris.id });
    expect((await other.send(preferences)).data).toMatchObject({ noticePreferences: { isQuiet: true } });
  });

  it('are left by one POST without signing in, as RFC 8058 has it; following the link changes nothing', async () => {
    await tell(help);
    await tell(offer);
    await toldAt(thursday);
    const [mail] = (await mailAt(fridayMorning)).filter(({ to }) => to === noor.email);
    expect(mail!.text).toContain(mail!.unsubscribe!.replace('?token=', '#'));
    const { pathname, search, searchParams } = new URL(mail!.unsubscribe!);
    const [path, token] = [pathname + search, searchParams.get('token')];
    const opened = await test.anonymous.call('POST', '/api/unsubscribe/open', { token });
    expect(JSON.parse(opened.body.toString())).toMatchObject({ kinds: expect.arrayContaining([expect.any(String)]) });
    await fetch(`${test.url}${path}`);
    expect((await sql().query('select 1 from notice_preference')).rows).toEqual([]);
    for (let again = 0; again < 2; again += 1) {
      const { status } = await fetch(`${test.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'List-Unsubscribe=One-Click',
      });
      expect(status).toBe(204);
    }
    const { rows } = await sql().query<{ person_id: string; paces: Record<string, string> }>(
      'select person_id, paces from notice_preference',
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]!.person_id).toBe(noor.id);
    expect(Object.keys(rows[0]!.paces).sort()).toEqual(
      noticeKindCodes.filter((kind) => kind !== 'REQUEST_HANDED_ON').sort(),
    );
    expect(new Set(Object.values(rows[0]!.paces))).toEqual(new Set(['NEVER']));
  });

  it('of one kind alone are left by themselves, and a signature not at all', async () => {
    await tell(offer);
    await toldAt(thursday);
    const [mail] = (await mailAt(fridayMorning)).filter(({ to }) => to === noor.email);
    const token = new URL(mail!.unsubscribe!).searchParams.get('token');
    expect((await test.anonymous.call('POST', '/api/unsubscribe', { token })).status).toBe(200);
    expect((await sql().query('select paces from notice_preference')).rows).toEqual([
      { paces: { OFFER_CHANGED: 'NEVER' } },
    ]);
    await tell({ kind: 'REQUEST_HANDED_ON', title: 'Doorgegeven', address: '/werkruimte/verklaring' });
    await toldAt(thursday);
    const fixed = (await mailAt(fridayMorning)).filter(({ subject }) => subject === 'Doorgegeven');
    expect(fixed.map(({ unsubscribe }) => unsubscribe)).toEqual([null, null]);
    expect(fixed[0]!.text).not.toContain('/afmelden');
  });

  it('are left by no other link: forged, of another purpose, of another person', async () => {
    const forged = [
      `${Buffer.from(`${noor.id}:`).toString('base64url')}.${'A'.repeat(43)}`,
      `${Buffer.from(`${randomUUID()}:OFFER_CHANGED`).toString('base64url')}.${randomUUID().replaceAll('-', '').padEnd(43, 'x')}`,
    ];
    for (const token of forged) {
      for (const path of ['/api/unsubscribe', '/api/unsubscribe/open'])
        expect(JSON.parse((await test.anonymous.call('POST', path, { token })).body.toString())).toMatchObject({
          code: 'notice.unsubscribe_invalid',
        });
      expect((await test.anonymous.call('POST', `/afmelden?token=${token}`)).status).toBe(400);
    }
    expect((await test.anonymous.call('POST', '/afmelden?token=kort')).status).toBe(400);
    expect((await sql().query('select 1 from notice_preference')).rows).toEqual([]);
  });

  it('tell who coordinates of an address that mail does not reach, once, without the address', async () => {
    await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.get(Mailer).queue({ to: 'weg@elders.example', subject: 'Uw acties', text: 'x', kind: 'test' }),
    );
    const { rows } = await sql().query<{ id: string }>(`select id from mail_message where kind = 'test'`);
    for (let again = 0; again < 2; again += 1)
      await test.get(AddressTroubleJob).tell({ tenantId: heemstede, mailId: rows[0]!.id });
    expect((await pageOf()).nodes).toMatchObject([
      { kind: 'ADDRESS_TROUBLE', title: 'Mail aan iemand in uw werkruimte komt niet aan' },
    ]);
    expect(await waiting()).toBe(2);
  });

  it('tell nothing of a mail that is not of that workspace', async () => {
    await test.get(AddressTroubleJob).tell({ tenantId: zandvoort, mailId: randomUUID() });
    expect((await sql().query('select 1 from notice')).rows).toEqual([]);
  });
});

/** Every title is a sentence with names in it: it may be mailed, and lies in mailboxes for years. */
it('no module tells by mail what somebody wrote', () => {
  const folder = join(import.meta.dirname, '..');
  const told = (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      return noticeKindCodes.flatMap((kind) =>
        [...source.matchAll(new RegExp(`kind: '${kind}',\\s*title: ([^\\n]+)`, 'g'))].map(([, title = '']) => ({
          file,
          title,
        })),
      );
    });
  const written = /\.(remark|reason|note|notes|question|text|description|explanation|email|phone|contribution)\b/i;
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter(({ title }) => written.test(title))).toEqual([]);
});
