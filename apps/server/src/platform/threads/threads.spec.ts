import { afterAll, describe, expect, it } from '@jest/globals';
import { Config } from '../config/config.js';
import { ThreadFailure, Threads, threadTask } from './threads.js';
import type * as work from './threads.builders.js';
import { Turns } from './turns.js';

const file = new URL('./threads.builders.js', import.meta.url);
const double = threadTask<typeof work.double>(file, 'double');
const refuse = threadTask<typeof work.refuse>(file, 'refuse');
const stumble = threadTask<typeof work.stumble>(file, 'stumble');
const swell = threadTask<typeof work.swell>(file, 'swell');
const goOn = threadTask<typeof work.goOn>(file, 'goOn');
const limits = { memoryMb: 32, timeoutMs: 20_000 };

describe('a thread', () => {
  const threads = new Threads();
  afterAll(() => threads.onApplicationShutdown());

  it('gives what the function gives, and throws the refusal it throws', async () => {
    expect(await threads.run(double, 21, limits)).toBe(42);
    await expect(threads.run(refuse, 'x', limits)).rejects.toMatchObject({
      code: 'bad_input',
      details: { fields: ['x'] },
    });
    await expect(threads.run(stumble, 'x', limits)).rejects.toMatchObject({
      failure: 'threw',
      message: 'stumbled over x',
    });
  });

  it('is ended when it takes too much memory or time, or nobody wants the answer, and the next one works', async () => {
    await expect(threads.run(swell, null, limits)).rejects.toMatchObject({ failure: 'died' });
    await expect(threads.run(goOn, null, { ...limits, timeoutMs: 300 })).rejects.toMatchObject({ failure: 'too_slow' });
    const nobody = new AbortController();
    const unwanted = threads.run(goOn, null, { ...limits, signal: nobody.signal });
    nobody.abort(new ThreadFailure('too_slow', 'nobody waits'));
    await expect(unwanted).rejects.toThrow('nobody waits');
    expect(await Promise.all([1, 2, 3, 4, 5].map((n) => threads.run(double, n, limits)))).toEqual([2, 4, 6, 8, 10]);
  });
});

describe('turns', () => {
  const turnsOf = (atOnce: number, perPerson: number, waiting: number) =>
    new Turns(
      new Config({
        DATABASE_URL: 'x',
        PROGRAMME_DATABASE_URL: 'x',
        RELAY_DATABASE_URL: 'x',
        HEAVY_WORK_AT_ONCE: String(atOnce),
        HEAVY_WORK_PER_PERSON: String(perPerson),
        HEAVY_WORK_WAITING: String(waiting),
      }),
    );
  const who = (personId: string, tenantId = personId) => ({ personId, tenantId });

  /** Starts work that ends when told, and notes when it begins. */
  const begun: string[] = [];
  const start = (turns: Turns, name: string, actor: { personId: string; tenantId: string }) => {
    let end = () => undefined as void;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const done = turns.take(actor, async () => {
      begun.push(name);
      await ended;
    });
    return { end, done };
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));

  it('are limited for everybody, and more so for one person and one workspace', async () => {
    const turns = turnsOf(3, 2, 10);
    begun.length = 0;
    const a = [1, 2, 3].map((n) => start(turns, `a${n}`, who('a', 'heemstede')));
    const colleague = start(turns, 'colleague', who('c', 'heemstede'));
    const b = start(turns, 'b1', who('b'));
    const late = start(turns, 'late', who('d'));
    await settled();
    expect(begun).toEqual(['a1', 'a2', 'b1']);
    b.end();
    await settled();
    expect(begun).toEqual(['a1', 'a2', 'b1', 'late']);
    a[0]!.end();
    await settled();
    expect(begun.slice(4)).toEqual(['a3']);
    a[1]!.end();
    await settled();
    expect(begun.slice(5)).toEqual(['colleague']);
    for (const one of [a[2]!, colleague, late]) one.end();
    await Promise.all([...a, b, colleague, late].map((one) => one.done));
  });

  it('are refused to who has too many waiting, and to nobody else; failing gives the turn back', async () => {
    const turns = turnsOf(1, 1, 2);
    const all = [1, 2, 3].map((n) => start(turns, `a${n}`, who('a')));
    await expect(turns.take(who('a'), () => Promise.resolve())).rejects.toMatchObject({ code: 'too_much_at_once' });
    const other = turns.take(who('b'), () => Promise.reject(new Error('failed')));
    for (const one of all) one.end();
    await Promise.all(all.map((one) => one.done));
    await expect(other).rejects.toThrow('failed');
    expect(await turns.take(who('a'), () => Promise.resolve('again'))).toBe('again');
  });
});
