import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { Int, Query, Resolver, Subscription } from '@nestjs/graphql';
import { sentenceOf } from '@bloemen/vocabulary';
import { WebSocket } from 'ws';
import { testApp, type TestApp } from '../../../../test/app.js';
import { Public, Requires } from '../../../platform/access/requires.js';
import { Sockets } from '../../../platform/graphql/sockets.js';
import { aPerson, aWorkspace, Browser } from '../identity.builders.js';
import { IdentityModule } from '../identity.module.js';

@Resolver()
class ProbeResolver {
  @Query(() => Int) @Public() probe(): number {
    return 1;
  }

  @Subscription(() => Int)
  @Requires('people:read')
  async *numbers(): AsyncGenerator<{ numbers: number }> {
    for (let numbers = 1; ; numbers += 1) {
      yield { numbers };
      await pause(20);
    }
  }
}

@Module({ providers: [ProbeResolver] })
class ProbeModule {}

describe('the sockets of a person', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  const open: WebSocket[] = [];

  beforeAll(async () => {
    test = await testApp([IdentityModule, ProbeModule], {
      SIGN_IN_ATTEMPTS_PER_ADDRESS: '1000000',
      SOCKETS_PER_PERSON: '3',
      SOCKETS_PER_ADDRESS: '8',
    });
    [heemstede, zandvoort] = [await aWorkspace(test.database.sql), await aWorkspace(test.database.sql)];
  });
  afterEach(async () => {
    await Promise.all(
      open.splice(0).map(async (socket) => {
        if (socket.readyState === WebSocket.CLOSED) return;
        const closed = once(socket, 'close');
        socket.terminate();
        await closed;
      }),
    );
    await pause(50);
  });
  afterAll(() => test.close());

  const signedIn = async () => {
    const person = await aPerson(test.database.sql, {
      roles: { [heemstede]: 'COORDINATOR', [zandvoort]: 'COORDINATOR' },
    });
    return { ...person, browser: await new Browser(test).signIn(person.email) };
  };

  /** Opens a socket and tells of whom it is; gives its acknowledgement, or the code and sentence it is closed with. */
  async function connect(
    browser: Browser,
    actingAs: unknown = browser.stated,
  ): Promise<{ socket: WebSocket; answer: unknown; closed: Promise<[number, string]> }> {
    const cookie = [...browser.jar].map((pair) => pair.join('=')).join('; ');
    const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      origin: test.url,
      headers: { cookie },
    });
    open.push(socket);
    const closed = once(socket, 'close').then(([code, reason]) => [code as number, String(reason)] as [number, string]);
    const message = once(socket, 'message').then(([data]) => (JSON.parse(String(data)) as { type: string }).type);
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { actingAs } }));
    return { socket, answer: await Promise.race([message, closed]), closed };
  }

  const told = async (socket: WebSocket) => {
    const [data] = (await once(socket, 'message')) as [Buffer];
    return JSON.parse(String(data)) as { type: string; id?: string };
  };

  it('are three, in whichever tabs and workspaces; the fourth is closed with a sentence, and one that closes makes room', async () => {
    const { browser, id } = await signedIn();
    const stated = [`${id}@${heemstede}`, `${id}@${zandvoort}`, `${id}@${heemstede}`];
    for (const actingAs of stated) expect((await connect(browser, actingAs)).answer).toBe('connection_ack');
    expect((await connect(browser)).answer).toEqual([4429, sentenceOf('socket.too_many')]);
    expect((await connect((await signedIn()).browser)).answer).toBe('connection_ack');
    open[0]!.close();
    await once(open[0]!, 'close');
    expect((await connect(browser)).answer).toBe('connection_ack');
  });

  it('are eight of one network address, whoever opens them and also before they say who they are', async () => {
    const browser = new Browser(test);
    for (let index = 0; index < 8; index += 1) {
      const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        origin: test.url,
      });
      open.push(socket);
      await once(socket, 'open');
    }
    expect((await connect((await signedIn()).browser)).answer).toEqual([4429, sentenceOf('socket.too_many')]);
    open[0]!.terminate();
    await once(open[0]!, 'close');
    await pause(50);
    expect((await connect(browser)).answer).toEqual([4401, sentenceOf('unauthenticated')]);
  });

  it('are refused to the page of somebody else', async () => {
    const [one, other] = [await signedIn(), await signedIn()];
    expect((await connect(one.browser, other.browser.stated)).answer).toEqual([
      4403,
      sentenceOf('session.other_person'),
    ]);
    expect((await connect(one.browser, null)).answer).toEqual([4403, sentenceOf('session.not_stated')]);
  });

  it('close at once when the person signs out, and those of another session stay', async () => {
    const { browser, email } = await signedIn();
    const elsewhere = await new Browser(test).signIn(email);
    const [mine, other] = [await connect(browser), await connect(elsewhere)];
    mine.socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: 'subscription { numbers }' } }));
    expect((await told(mine.socket)).type).toBe('next');
    await browser.call('POST', '/api/auth/sign-out', {});
    expect(await mine.closed).toEqual([4401, sentenceOf('unauthenticated')]);
    other.socket.send(JSON.stringify({ type: 'ping' }));
    expect((await told(other.socket)).type).toBe('pong');
  });

  it('close at once when another process ends the session, or the role in their workspace', async () => {
    const ended = await signedIn();
    const { closed } = await connect(ended.browser);
    await test.database.sql.query('update session set revoked_at = now() where person_id = $1', [ended.id]);
    expect((await closed)[0]).toBe(4401);
    const moved = await signedIn();
    const [here, there] = [
      await connect(moved.browser, `${moved.id}@${heemstede}`),
      await connect(moved.browser, `${moved.id}@${zandvoort}`),
    ];
    await test.database.sql.query(
      'update role_assignment set ends_at = now() where person_id = $1 and tenant_id = $2',
      [moved.id, heemstede],
    );
    expect(await here.closed).toEqual([4403, sentenceOf('session.other_workspace')]);
    there.socket.send(JSON.stringify({ type: 'ping' }));
    expect((await told(there.socket)).type).toBe('pong');
  });

  it('prolong the session when somebody follows, and not when a page follows by itself', async () => {
    const { browser, id } = await signedIn();
    const isFresh = async () => {
      const { rows } = await test.database.sql.query<{ fresh: boolean }>(
        `select last_seen_at > now() - interval '1 minute' as fresh from session where person_id = $1`,
        [id],
      );
      return rows[0]!.fresh;
    };
    await test.database.sql.query(
      `update session set last_seen_at = now() - interval '30 minutes' where person_id = $1`,
      [id],
    );
    const { socket } = await connect(browser);
    const follow = (extensions: object) =>
      socket.send(
        JSON.stringify({
          type: 'subscribe',
          id: JSON.stringify(extensions),
          payload: { query: 'subscription { numbers }', extensions },
        }),
      );
    follow({ unattended: true });
    expect((await told(socket)).type).toBe('next');
    expect(await isFresh()).toBe(false);
    follow({});
    for (let next = await told(socket); next.id !== '{}';) next = await told(socket);
    expect(await isFresh()).toBe(true);
  });

  it('close when the time of the session is over, which listening does not put off', async () => {
    const { browser, id } = await signedIn();
    const { closed } = await connect(browser);
    const sockets = test.get(Sockets) as unknown as { look(): Promise<void> };
    const silentSince = (minutes: number) =>
      test.database.sql.query(
        'update session set last_seen_at = now() - make_interval(mins => $2) where person_id = $1',
        [id, minutes],
      );
    await silentSince(59);
    await sockets.look();
    const { rows } = await test.database.sql.query(
      `select last_seen_at < now() - interval '58 minutes' as silent from session where person_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ silent: true }]);
    expect(open[0]!.readyState).toBe(WebSocket.OPEN);
    await silentSince(61);
    await sockets.look();
    expect(await closed).toEqual([4401, sentenceOf('unauthenticated')]);
  });
});
