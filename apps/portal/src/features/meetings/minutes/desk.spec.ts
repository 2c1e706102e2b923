import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiError } from '../../../shared/api.js';
import { Desk } from './desk.js';

type Send = (part: string, value: unknown, version: number) => Promise<{ version: number }>;
const conflict = (current: object) => new ApiError('conflict', '', { current });
const settled = async () => {
  await jest.runAllTimersAsync();
};

describe('the desk of minutes', () => {
  let send: jest.Mock<Send>;
  let desk: Desk;
  let close: () => void;
  const open = () => {
    const made = new Desk('here', send, 1000);
    close = made.open();
    return made;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    localStorage.clear();
    // Whether the server is there is asked apart.
    globalThis.fetch = jest.fn<typeof fetch>(async () => ({ ok: true, status: 200 }) as Response);
    send = jest.fn<Send>(async (_part, _value, version) => ({ version: version + 1 }));
    desk = open();
  });
  afterEach(() => {
    close();
    jest.useRealTimers();
  });

  it('keeps what is typed on the device at once, and sends it after a pause, once', async () => {
    for (const value of ['W', 'We', 'Wel']) desk.put('said:1', value, 4);
    expect(JSON.parse(localStorage.getItem('here.said:1')!)).toMatchObject({ value: 'Wel', version: 4 });
    expect(send).not.toHaveBeenCalled();
    await settled();
    expect(send.mock.calls).toEqual([['said:1', 'Wel', 4]]);
    expect(desk.all().size).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  it('goes on from the version of now when somebody types on while it is sent', async () => {
    send.mockImplementationOnce(async () => {
      desk.put('said:1', 'Welkom allemaal', 4);
      return { version: 5 };
    });
    desk.put('said:1', 'Welkom', 4);
    await settled();
    expect(send.mock.calls).toEqual([
      ['said:1', 'Welkom', 4],
      ['said:1', 'Welkom allemaal', 5],
    ]);
    expect(desk.all().size).toBe(0);
  });

  it('keeps both texts when somebody else was first, and sends what a person chooses', async () => {
    send.mockRejectedValueOnce(conflict({ said: 'Hun tekst', version: 7 }));
    desk.put('said:1', 'Mijn tekst', 4);
    desk.put('said:2', 'Los daarvan', 1);
    await settled();
    expect([...desk.all()]).toEqual([
      ['said:1', { value: 'Mijn tekst', version: 4, theirs: { value: { said: 'Hun tekst', version: 7 }, version: 7 } }],
    ]);
    // Typing on does not send over theirs.
    desk.put('said:1', 'Mijn langere tekst', 7);
    await settled();
    expect(send).toHaveBeenCalledTimes(2);
    desk.choose('said:1', 'Hun tekst\n\nMijn langere tekst');
    await settled();
    expect(send.mock.lastCall).toEqual(['said:1', 'Hun tekst\n\nMijn langere tekst', 7]);
    expect(desk.all().size).toBe(0);
  });

  it('sends what an earlier visit left when the page is opened again', async () => {
    send.mockRejectedValue(new TypeError('Failed to fetch'));
    desk.put('said:1', 'Zonder verbinding', 4);
    await jest.advanceTimersByTimeAsync(2000);
    expect(desk.all().get('said:1')).toMatchObject({ value: 'Zonder verbinding', version: 4 });
    close();
    send.mockReset().mockResolvedValue({ version: 5 });
    desk = open();
    expect(desk.all().get('said:1')).toMatchObject({ value: 'Zonder verbinding' });
    await settled();
    expect(send.mock.calls).toEqual([['said:1', 'Zonder verbinding', 4]]);
    expect(localStorage.length).toBe(0);
  });

  it('tries again by itself after a failure that passes', async () => {
    send.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    desk.put('said:1', 'Toch', 4);
    await settled();
    expect(send).toHaveBeenCalledTimes(2);
    expect(desk.all().size).toBe(0);
  });

  it('says what is refused at its part, keeps it, and tries again once it was changed', async () => {
    send.mockRejectedValueOnce(new ApiError('bad_input', ''));
    desk.put('said:1', 'Met iets dat niet mag', 4);
    desk.put('said:2', 'Wel goed', 1);
    await settled();
    expect(desk.all().get('said:1')).toMatchObject({ value: 'Met iets dat niet mag', refused: expect.any(String) });
    expect(desk.all().has('said:2')).toBe(false);
    desk.put('said:1', 'Zonder', 4);
    await settled();
    expect(desk.all().size).toBe(0);
  });

  it('works on a device that keeps nothing', async () => {
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('full');
    });
    desk.put('said:1', 'Welkom', 4);
    await settled();
    expect(send).toHaveBeenCalledTimes(1);
    full.mockRestore();
  });
});
