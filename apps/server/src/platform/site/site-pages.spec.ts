import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config.js';
import { SitePages, type SiteAnswer } from './site-pages.js';

const config = { values: { PORTAL_FOLDER: '/nonexistent', PORT: 4000 } } as unknown as Config;

/** Asks for one answer, as a browser that reads neither Brotli nor gzip. */
async function ask(pages: SitePages, make: () => Promise<string | SiteAnswer>, known?: string, key = '/plek') {
  const told: { status: number; body: string; headers: Record<string, string> } = { status: 0, body: '', headers: {} };
  const reply = {
    headers: (headers: Record<string, string>) => Object.assign(told.headers, headers),
    header: () => undefined,
    code(status: number) {
      told.status = status;
      return reply;
    },
    send: (body?: Buffer) => Promise.resolve((told.body = body?.toString() ?? '')),
  };
  await pages.answer(
    { headers: known ? { 'if-none-match': known } : {} } as unknown as FastifyRequest,
    reply as unknown as FastifyReply,
    key,
    async () => {
      const made = await make();
      return typeof made === 'string' ? { type: 'text/plain', body: made } : made;
    },
  );
  return told;
}

describe('an answer of the public site', () => {
  let pages: SitePages;
  let now = 0;
  let text = '';
  const make = jest.fn(() => Promise.resolve(text));
  const body = async () => (await ask(pages, make)).body;
  const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

  beforeEach(() => {
    pages = new SitePages(config);
    make.mockClear();
    now = 1_000_000;
    text = 'eerst';
    jest.spyOn(Date, 'now').mockImplementation(() => now);
  });
  afterEach(() => void jest.restoreAllMocks());

  it('is made once and kept, until a change is told', async () => {
    expect(await body()).toBe('eerst');
    text = 'daarna';
    expect(await body()).toBe('eerst');
    pages.forget();
    expect(await body()).toBe('daarna');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('is made anew beside the old one while that may still be given, and waited for after that', async () => {
    await body();
    text = 'daarna';
    now += 16_000;
    expect([await body(), await body()]).toEqual(['eerst', 'eerst']);
    expect(make).toHaveBeenCalledTimes(2);
    await settled();
    expect(await body()).toBe('daarna');
    text = 'veel later';
    now += 60_000;
    expect(await body()).toBe('veel later');
  });

  it('that was being made when a change was told is given to nobody after it', async () => {
    await body();
    now += 16_000;
    let finish: (made: string) => void = () => undefined;
    make.mockImplementationOnce(() => new Promise((resolve) => (finish = resolve)));
    expect(await body()).toBe('eerst');
    pages.forget();
    finish('van voor de wijziging');
    await settled();
    text = 'na de wijziging';
    expect(await body()).toBe('na de wijziging');
  });

  it('that cannot be made is not kept', async () => {
    make.mockImplementationOnce(() => Promise.reject(new Error('even niet')));
    await expect(body()).rejects.toThrow('even niet');
    expect(await body()).toBe('eerst');
  });

  it('is told to be the same to who knows it', async () => {
    const { headers } = await ask(pages, make);
    const again = await ask(pages, make, headers['etag']);
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('is told to be gone to who knew it, whatever they say they know', async () => {
    pages.forget();
    const gone = () => Promise.resolve({ type: 'text/plain', body: 'niets', status: 404 });
    for (const known of ['*', (await ask(pages, gone)).headers['etag']])
      expect((await ask(pages, gone, known)).status).toBe(404);
  });

  it('stays where it is asked again, however many others are asked once', async () => {
    await body();
    for (let n = 0; n < 2_500; n += 1) {
      await ask(pages, () => Promise.resolve(''), undefined, `/${n}`);
      if (n % 500 === 0) await body();
    }
    expect(make).toHaveBeenCalledTimes(1);
    await ask(pages, make, undefined, '/0');
    expect(make).toHaveBeenCalledTimes(2);
  });
});
