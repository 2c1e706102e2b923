import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aDraft, ask, draftOf, keeperOf, tenantOf, type Told } from '../toolkits.builders.js';
import { ToolkitsModule } from '../toolkits.module.js';
import { LinksJob } from './links.job.js';
import { LinksRepository } from './links.repository.js';

describe('the links of an item', () => {
  let test: TestApp;
  let vws: TestClient;
  let site: Server;
  let home: string;
  /** What the site answers at each path; 0 says nothing at all. */
  let answers: Record<string, number>;
  let atOnce = 0;
  let most = 0;

  const check = (itemId: string, timeoutMs = 20_000) =>
    test.get(LinksJob).check({ tenantId: tenantOf.VWS, itemId }, { signal: AbortSignal.timeout(timeoutMs) });
  const look = async (id: string) => {
    await vws.send(ask.checkLinks, { input: { id } });
    await check(id);
    return linksOf(id);
  };
  const linksOf = async (id: string) =>
    (await vws.send<{ toolkitItemToChange: Told }>(ask.toChange, { id })).data.toolkitItemToChange.shown.links;
  const anItem = (paths: string[], changed = {}) =>
    aDraft(vws, { links: paths.map((path, index) => ({ label: `Link ${index}`, url: home + path })), ...changed });
  const mails = async () =>
    (await test.database.sql.query<{ recipient: string; body: string }>('select recipient, body from mail_message'))
      .rows;

  beforeAll(async () => {
    site = createServer((request, response) => {
      const status = answers[request.url!] ?? 404;
      atOnce += 1;
      most = Math.max(most, atOnce);
      response.on('close', () => (atOnce -= 1));
      if (status === 302) response.writeHead(302, { location: 'http://10.0.0.8/geheim' }).end();
      else if (status > 0) setTimeout(() => response.writeHead(status).end(), 5);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const address = `127.0.0.1:${(site.address() as AddressInfo).port}`;
    home = `http://${address}`;
    test = await testApp([ToolkitsModule], { LINK_ALSO: address, LINK_TIMEOUT_MS: '200' });
    vws = keeperOf(test, 'VWS');
    await test.database.sql.query(
      `with kees as (insert into person (id, display_name, email) values ($1, 'Kees', 'kees@vws.example') returning id)
       insert into role_assignment (tenant_id, person_id, role) select $2, id, 'PROGRAMME_ADMIN' from kees`,
      [randomUUID(), tenantOf.VWS],
    );
  }, 60_000);
  beforeEach(async () => {
    answers = {};
    await test.database.sql.query('truncate toolkit_item, mail_message, outbox cascade');
  });
  afterAll(async () => {
    await test.close();
    site.closeAllConnections();
    await new Promise((resolve) => site.close(resolve));
  });

  it('wait to be looked at as soon as they are saved, and then say what was seen', async () => {
    answers = { '/hier': 200, '/dicht': 403, '/hangt': 0, '/naar-binnen': 302 };
    const { id, shown } = await anItem(['/hier', '/weg', '/hangt', '/naar-binnen', '/dicht']);
    expect(shown.links.map(({ isWaiting, health }) => ({ isWaiting, health }))).toEqual(
      Array.from({ length: 5 }, () => ({ isWaiting: true, health: 'UNCHECKED' })),
    );
    expect((await test.database.sql.query('select job from outbox')).rows).toEqual([{ job: 'check-toolkit-links' }]);
    most = 0;
    await check(id);
    expect((await linksOf(id)).map(({ health, because, isWaiting }) => [health, because, isWaiting])).toEqual([
      ['FOUND', null, false],
      ['DOUBTFUL', 'NOT_FOUND', false],
      ['DOUBTFUL', 'NO_ANSWER', false],
      ['DOUBTFUL', 'NOT_ALLOWED', false],
      ['FOUND', 'NOT_LET_IN', false],
    ]);
    expect(most).toBe(1);
  });

  it('that fail twice are told once to who keeps the item, and are as good as new once they answer', async () => {
    const { id } = await anItem(['/weg', '/ook-weg']);
    await check(id);
    expect(await mails()).toEqual([]);
    expect((await look(id)).map(({ health }) => health)).toEqual(['BROKEN', 'BROKEN']);
    await look(id);
    const told = await mails();
    expect(told).toMatchObject([{ recipient: 'kees@vws.example' }]);
    expect(told[0]!.body).toContain('werken 2 links niet meer');
    expect(told[0]!.body).toContain(`${home}/weg): deze pagina bestaat niet (meer)`);
    answers = { '/weg': 200 };
    expect((await look(id)).map(({ health, because }) => [health, because])).toEqual([
      ['FOUND', null],
      ['BROKEN', 'NOT_FOUND'],
    ]);
    answers = {};
    await look(id);
    await look(id);
    expect(await mails()).toHaveLength(2);
  });

  it('decide whether an item is published, and keep what was seen when it is saved again', async () => {
    answers = { '/hier': 200 };
    const { id, version } = await anItem(['/hier', '/weg']);
    const publish = (now: number) =>
      vws.send<{ publishToolkitItem: Told }>(ask.publish, { input: { id, version: now } });
    expect((await publish(version)).errors?.[0]?.extensions.code).toBe('toolkit.links_unchecked');
    await check(id);
    expect((await publish(version)).errors?.[0]?.extensions.code).toBe('toolkit.link_broken');
    const links = [{ label: 'Alleen deze', url: `${home}/hier` }];
    const saved = await vws.send<{ saveToolkitDraft: Told }>(ask.save, { input: draftOf({ id, version, links }) });
    expect(saved.data.saveToolkitDraft.shown.links).toMatchObject([
      { label: 'Alleen deze', health: 'FOUND', isWaiting: false },
    ]);
    const { errors } = await publish(version + 1);
    expect(errors).toBeUndefined();
  });

  it('are all asked for every week, of what is published or being written, and a run cut short goes on', async () => {
    answers = { '/hier': 200 };
    const [one, other] = [await anItem(['/hier']), await anItem(['/hier'], { title: 'Een ander' })];
    const job = test.get(LinksJob);
    const waiting = async () => (await job.asked()).map(({ payload }) => payload.itemId).sort();
    await check(one.id);
    await check(other.id);
    expect(await waiting()).toEqual([]);
    await job.askAll();
    expect(await waiting()).toEqual([one.id, other.id].sort());
    await check(one.id, 0);
    expect(await waiting()).toEqual([one.id, other.id].sort());
    await check(one.id);
    expect(await waiting()).toEqual([other.id]);
    const kept = await vws.send<{ toolkitKept: { linksWaiting: number } }>(ask.kept, { filter: {} });
    expect(kept.data.toolkitKept.linksWaiting).toBe(1);
  });

  it('that could not be judged for want of a network stay as they were', async () => {
    const { id } = await anItem(['/hier']);
    answers = { '/hier': 200 };
    await check(id);
    await test.database.sql.query(`update toolkit_link set url = 'https://geen-netwerk.example/', asked_at = now()`);
    const verdict = { isFound: null, because: 'NO_NETWORK' } as const;
    await test.db.run({ tenantId: tenantOf.VWS, actorId: null }, () =>
      test.get(LinksRepository).seen(id, 'https://geen-netwerk.example/', verdict),
    );
    expect(await linksOf(id)).toMatchObject([{ health: 'FOUND', because: 'NO_NETWORK', isWaiting: false }]);
  });
});
