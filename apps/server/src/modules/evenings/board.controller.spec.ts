import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { testApp, type TestApp } from '../../../test/app.js';
import { IdentityModule } from '../identity/identity.module.js';
import { aMunicipality, anOfferedWording } from '../commitments/commitments.builders.js';
import { anEvening } from './evenings.builders.js';
import { EveningsModule } from './evenings.module.js';

let test: TestApp;
let address: string;
beforeAll(async () => {
  test = await testApp([IdentityModule, EveningsModule], { BOARD_FOLLOWERS_PER_ADDRESS: '3', BOARD_FOLLOWERS: '8' });
  await aMunicipality(test, 'GM8001', 'Proef');
  await anOfferedWording(test, 't1');
  address = `${test.url}/api/signing-events/${(await anEvening(test, ['GM8001'])).code}/live`;
});
afterAll(() => test.close());

const follow = async (url = address, cookie = ''): Promise<IncomingMessage> =>
  ((await once(get(url, { headers: { cookie } }), 'response')) as [IncomingMessage])[0];

it('shows the board at once, to a few screens of one network, and to the next when one leaves', async () => {
  const screens = [await follow(), await follow(), await follow()];
  expect(screens.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
  const [first] = (await once(screens[0]!, 'data')) as [Buffer];
  expect(first.toString()).toMatch(/^data: \{"event"/);
  expect((await follow()).statusCode).toBe(429);
  screens[1]!.destroy();
  await pause(100);
  const next = await follow();
  expect(next.statusCode).toBe(200);
  for (const screen of [...screens, next]) screen.destroy();
  await pause(100);
});

it('keeps a place for each device beside what somebody else used up, until half of all are of one network', async () => {
  const device = async () => (await test.anonymous.call('GET', '/health/live')).headers['set-cookie']!.split(';')[0]!;
  const screens = [await follow(), await follow(), await follow()];
  expect((await follow()).statusCode).toBe(429);
  const projector = await device();
  screens.push(await follow(address, projector));
  expect(screens.at(-1)!.statusCode).toBe(200);
  expect((await follow(address, projector)).statusCode).toBe(429);
  expect((await follow(address, await device())).statusCode).toBe(429);
  for (const screen of screens) screen.destroy();
  await pause(100);
});

it('keeps no place for whoever asks for an evening that is not there or leaves before the answer', async () => {
  for (let turn = 0; turn < 5; turn += 1)
    expect((await follow(address.replace(/\w+\/live$/, 'bestaatniet/live'))).statusCode).toBe(404);
  for (let turn = 0; turn < 5; turn += 1) {
    const hasty = get(address).on('error', () => undefined);
    await once(hasty, 'socket');
    hasty.destroy();
  }
  await pause(300);
  const screen = await follow();
  expect(screen.statusCode).toBe(200);
  screen.destroy();
});
