import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { askAgain, connection, onBack, reach, whenReached } from './connection.js';

// Within its own block, so that its beginnings are not those of specs that run in the same process.
describe('the connection', () => {
  type Answer = number | 'none';
  let answers: Record<string, Answer>;
  const asked: string[] = [];

  beforeEach(() => {
    jest.useFakeTimers();
    answers = { '/health/ready': 200, '/graphql': 200 };
    asked.length = 0;
    AbortSignal.timeout ??= () => new AbortController().signal;
    globalThis.fetch = jest.fn<typeof fetch>(async (input, init) => {
      const path = input as string;
      asked.push(path);
      if (init?.signal?.aborted) throw init.signal.reason;
      const answer = answers[path]!;
      if (answer === 'none') throw new TypeError('Failed to fetch');
      return { ok: answer < 400, status: answer } as Response;
    });
  });
  afterEach(async () => {
    answers['/health/ready'] = 200;
    Reflect.deleteProperty(navigator, 'onLine');
    await askAgain();
    jest.useRealTimers();
  });

  const soon = () => jest.advanceTimersByTimeAsync(0);
  const questions = () => asked.filter((path) => path === '/health/ready').length;

  it('believes one request without an answer only when the server does not answer either', async () => {
    answers['/graphql'] = 'none';
    await expect(reach('/graphql')).rejects.toThrow('Failed to fetch');
    await soon();
    expect([connection().is, questions()]).toEqual(['here', 1]);
  });

  it.each<[string, Answer]>([
    ['no answer comes', 'none'],
    ['what stands between says so', 502],
    ['the server cannot do its work', 503],
  ])(
    'knows that the server is away when %s, asks later each time, and hears once that it is back',
    async (_, answer) => {
      answers = { '/health/ready': answer, '/graphql': answer };
      const back = jest.fn();
      const stop = onBack(back);
      await reach('/graphql').catch(() => undefined);
      await soon();
      expect(connection()).toEqual({ is: 'away', isAsking: false });
      for (const [after, count] of [
        [1_999, 1],
        [1, 2],
        [3_999, 2],
        [1, 3],
        [8_000, 4],
        [15_000, 5],
        [30_000, 6],
        [30_000, 7],
      ] as const) {
        await jest.advanceTimersByTimeAsync(after);
        expect(questions()).toBe(count);
      }
      expect(back).not.toHaveBeenCalled();
      answers['/health/ready'] = 200;
      await jest.advanceTimersByTimeAsync(30_000);
      expect(connection().is).toBe('here');
      await jest.advanceTimersByTimeAsync(120_000);
      expect(back).toHaveBeenCalledTimes(1);
      stop();
    },
  );

  it('knows that the device has no network without asking, and asks when the network is back', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
    await soon();
    expect([connection().is, questions()]).toEqual(['offline', 0]);
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
    await soon();
    expect([connection().is, questions()]).toEqual(['here', 1]);
  });

  it('takes any answer of the server as a sign that it is there', async () => {
    answers = { '/health/ready': 'none', '/graphql': 'none' };
    await reach('/graphql').catch(() => undefined);
    await soon();
    expect(connection().is).toBe('away');
    answers['/graphql'] = 400;
    await reach('/graphql');
    expect(connection().is).toBe('here');
  });

  it('does again what failed for want of a connection, and lets fail what fails while the server answers', async () => {
    answers['/health/ready'] = 'none';
    const load = jest
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new TypeError('gone'))
      .mockResolvedValue('screen');
    const loading = whenReached(load);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(load).toHaveBeenCalledTimes(1);
    answers['/health/ready'] = 200;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(await loading).toBe('screen');
    await expect(whenReached(() => Promise.reject(new TypeError('no such file')))).rejects.toThrow('no such file');
  });

  it('says nothing of a request that was given up on purpose', async () => {
    answers['/graphql'] = 'none';
    await reach('/graphql', { signal: AbortSignal.abort() }).catch(() => undefined);
    await soon();
    expect(questions()).toBe(0);
  });
});
