import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { testApp, type TestApp } from './app.js';
import { MunicipalitiesModule } from '../src/modules/municipalities/municipalities.module.js';
import { aMunicipality } from '../src/modules/plans/plans.builders.js';
import { Mailer, type Mail } from '../src/platform/mail/mailer.js';
import { MailTroubles } from '../src/platform/mail/mail-troubles.js';

const secret = 'een-geheim-van-de-mailprovider-123456';
const [reader, gone, busy] = ['lezer@heemstede.example', 'weg@heemstede.example', 'druk@heemstede.example'];
const written: Mail = {
  to: reader,
  kind: 'test',
  subject: 'Uitnodiging voor <overleg> & meer',
  text: 'Goedendag,\n\nHet gaat over:\n- de week\n- het plan\n\nZie https://elders.example/plan. Antwoord hier:\n\nhttps://bloemen.example/actie#geheim\n\nMet vriendelijke groet,\nDuizend Bloemen\n',
};

/** Through a real mail server, whose mail is read by a library as a reader of mail would. */
describe('mail that leaves', () => {
  let test: TestApp;
  let heemstede: string;
  let received: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, answer) {
      if (address.toLowerCase() === gone)
        return answer(Object.assign(new Error('No such user here'), { responseCode: 550 }));
      if (address === busy) return answer(Object.assign(new Error('Try later'), { responseCode: 451 }));
      answer();
    },
    onData(stream, _session, done) {
      void simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      });
    },
  });
  const queued = async (mail: Partial<Mail> = {}, tenantId = heemstede) => {
    await test.db.run({ tenantId, actorId: null }, () => test.get(Mailer).queue({ ...written, ...mail }));
    const { rows } = await test.database.sql.query<{ id: string }>(
      'select id from mail_message order by created_at desc, id limit 1',
    );
    return { tenantId, mailId: rows[0]!.id };
  };
  const sent = async (mail: Partial<Mail> = {}) => {
    const promised = await queued(mail);
    await test.get(Mailer).send(promised);
    return promised.mailId;
  };
  const row = async (id: string) =>
    (
      await test.database.sql.query<{ sent: boolean; dropped_because: string | null; body: string }>(
        'select sent_at is not null as sent, dropped_because, body from mail_message where id = $1',
        [id],
      )
    ).rows[0]!;
  const troubles = async () => (await test.database.sql.query('select bounces from mail_trouble')).rows.length;
  const told = async () =>
    (
      await test.database.sql.query<{ payload: { mailId: string } }>(
        `select payload from outbox where job = 'tell-address-trouble'`,
      )
    ).rows.map(({ payload }) => payload.mailId);
  const report = async (body: object, authorization = `Bearer ${secret}`) =>
    (await test.anonymous.call('POST', '/mail/reports', body, { authorization })).status;

  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    test = await testApp([MunicipalitiesModule], {
      MAIL_URL: `smtp://127.0.0.1:${port}`,
      MAIL_REPORTS_SECRET: secret,
      PUBLIC_URL: 'https://bloemen.example',
    });
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.db.query(
        `insert into municipality_settings (brand_colour, theme_css, theme_hash) values ('#7a1f5c', 'css', 'hash')`,
      ),
    );
  }, 60_000);
  beforeEach(async () => {
    received = [];
    await test.database.sql.query('truncate mail_message, mail_trouble, outbox');
  });
  afterAll(async () => {
    await test.close();
    await new Promise<void>((done) => server.close(() => done()));
  });

  it('is HTML beside its text, in the name and colour of the municipality', async () => {
    const id = await sent();
    const [mail] = received;
    expect(mail).toMatchObject({ subject: written.subject, messageId: `<${id}@duizendbloemen>` });
    expect(mail!.text!.trim()).toBe(written.text.trim());
    const html = mail!.html as string;
    expect(html).toContain('<html lang="nl"');
    expect(html.match(/<h1[^>]*>(.*?)<\/h1>/g)).toHaveLength(1);
    expect(html).toContain('Uitnodiging voor &lt;overleg&gt; &amp; meer</h1>');
    expect(html).toContain('>Heemstede</p>');
    expect(html).toContain('background:#7a1f5c');
    expect(html).toMatch(/<ul[^>]*><li[^>]*>de week<\/li><li[^>]*>het plan<\/li><\/ul>/);
    expect(html).toMatch(/href="https:\/\/bloemen\.example\/actie#geheim"[^>]*>Antwoord over uw acties<\/a>/);
    expect(html).toContain('>https://bloemen.example/actie#geheim</span>');
    expect(html).toMatch(/href="https:\/\/elders\.example\/plan"[^>]*>https:\/\/elders\.example\/plan<\/a>\. Antwoord/);
    expect(html).not.toMatch(/<script|<img|<link|url\(|@import/);
    expect(await row(id)).toMatchObject({ sent: true, body: '' });
  });

  it('of the platform itself, and of a workspace without a look, has that of the house', async () => {
    await test.db.asSystem('as sign-in does', () => test.get(Mailer).queue(written));
    const { rows } = await test.database.sql.query<{ id: string }>('select id from mail_message');
    await test.get(Mailer).send({ tenantId: '00000000-0000-4000-8000-000000000001', mailId: rows[0]!.id });
    expect(received[0]!.html).toContain('>Duizend Bloemen</p>');
    expect(received[0]!.html).not.toContain('Heemstede');
  });

  it('says where to leave it by one click, and an appointment goes along', async () => {
    await sent({ unsubscribeAddress: 'https://bloemen.example/afmelden/abc' });
    await sent({ calendar: { method: 'REQUEST', file: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' } });
    const lines = received[0]!.headerLines.map(({ line }) => line);
    expect(lines).toContain('List-Unsubscribe: <https://bloemen.example/afmelden/abc>');
    expect(lines).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(received[1]!.headers.has('list-unsubscribe-post')).toBe(false);
    expect(received[1]!.html).toContain('<h1');
    expect(received[1]!.attachments.map(({ contentType }) => contentType)).toContain('text/calendar');
  });

  it('that is refused for good is not tried again; after the second time only what must arrive goes there', async () => {
    const first = await sent({ to: gone });
    expect(await row(first)).toMatchObject({ sent: false, dropped_because: 'REFUSED', body: '' });
    expect(await test.get(Mailer).unsent()).toEqual([]);
    expect(await told()).toEqual([]);
    const second = await sent({ to: gone.toUpperCase() });
    await sent({ to: gone });
    expect((await test.database.sql.query('select bounces from mail_trouble')).rows).toEqual([{ bounces: 2 }]);
    expect(await told()).toEqual([second]);
    const signing = await sent({ to: gone, mustArrive: true });
    expect(await row(signing)).toMatchObject({ dropped_because: 'REFUSED' });
    expect(await row(await sent({ to: gone }))).toMatchObject({ dropped_because: 'BOUNCED' });
    expect(await test.get(MailTroubles).clear(gone)).toBe(true);
    expect(await test.get(MailTroubles).clear(gone)).toBe(false);
    expect(await row(await sent({ to: gone }))).toMatchObject({ dropped_because: 'REFUSED' });
  });

  it('that is refused for now waits and counts for nothing', async () => {
    const promised = await queued({ to: busy });
    await expect(test.get(Mailer).send(promised)).rejects.toThrow();
    expect(await row(promised.mailId)).toMatchObject({ sent: false, dropped_because: null });
    expect(await test.get(Mailer).unsent()).toHaveLength(1);
    expect(await troubles()).toBe(0);
  });

  it('is reported on by the mail provider: each mail once, one complaint or two bounces', async () => {
    const messageId = `<${await sent()}@duizendbloemen>`;
    const bounce = { address: reader, kind: 'BOUNCE', messageId };
    for (const status of await Promise.all([1, 2, 3].map(() => report(bounce)))) expect(status).toBe(204);
    expect((await test.database.sql.query('select bounces from mail_trouble')).rows).toEqual([{ bounces: 1 }]);
    expect(await report({ ...bounce, kind: 'COMPLAINT' })).toBe(204);
    expect(await told()).toHaveLength(1);
    const held = await sent();
    expect(await row(held)).toMatchObject({ dropped_because: 'COMPLAINED' });
    const signing = await sent({ mustArrive: true });
    expect(await row(signing)).toMatchObject({ sent: true });
  });

  it('is reported on by nobody else, and only to whom it went', async () => {
    const messageId = `<${await sent()}@duizendbloemen>`;
    const complaint = { address: reader, kind: 'COMPLAINT', messageId };
    for (const authorization of ['', 'Bearer ', `Bearer ${secret}x`, secret])
      expect(await report(complaint, authorization)).toBe(403);
    expect(await report({ ...complaint, address: busy })).toBe(204);
    expect(await report({ ...complaint, messageId: `<${randomUUID()}@duizendbloemen>` })).toBe(204);
    for (const wrong of [{ kind: 'OPENED' }, { messageId: '<x@elders.example>' }, { address: 'niemand' }])
      expect(await report({ ...complaint, ...wrong })).toBe(400);
    expect(await troubles()).toBe(0);
  });
});
