import { describe, expect, it } from '@jest/globals';
import { browserCookieName, cookieAttributes, deviceName } from './session.rules.js';

describe('cookies', () => {
  it('are pinned to the host over https', () => {
    expect(browserCookieName(true)).toMatch(/^__Host-/);
    expect(cookieAttributes(true, 60)).toEqual({
      httpOnly: true,
      sameSite: 'lax',
      secure: true,
      path: '/',
      maxAge: 60,
    });
  });

  it('carry a name the browser accepts on a plain loopback address', () => {
    expect(browserCookieName(false)).not.toMatch(/^__/);
    expect(cookieAttributes(false, 60)).toMatchObject({ httpOnly: true, sameSite: 'lax', secure: false });
  });
});

describe('device name', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox op Windows'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
      'Safari op macOS',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
      'Edge op Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
      'Chrome op Android',
    ],
    ['curl/8', 'Onbekende browser op onbekend apparaat'],
    [undefined, 'Onbekende browser op onbekend apparaat'],
  ])('%s', (userAgent, name) => expect(deviceName(userAgent)).toBe(name));
});
