import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkLink, isPublicAddress } from './link-check.js';

describe('an address', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.8.8.8',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.251',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::127.0.0.1',
    '64:ff9b::7f00:1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'geen-adres',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '192.167.0.1',
    '2a00:1450:400e::1',
    '2606:4700::1111',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('a link', () => {
  let server: Server;
  let home: string;
  let also: string;
  const seen: string[] = [];
  const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/hier': (_, response) => response.end('ok'),
    '/weg': (_, response) => void response.writeHead(404).end(),
    '/stuk': (_, response) => void response.writeHead(500).end(),
    '/geen-head': (request, response) => void response.writeHead(request.method === 'HEAD' ? 405 : 200).end('ok'),
    '/hangt': () => undefined,
    '/dicht': (_, response) => void response.writeHead(403).end(),
    '/naar-binnen': to('http://169.254.169.254/latest/meta-data/'),
    '/naar-eigen-netwerk': to('http://10.0.0.1/'),
    '/naar-andere-poort': to('http://8.8.8.8:22/'),
    '/naar-bestand': to('file:///etc/passwd'),
    '/groot': (request, response) => {
      response.writeHead(200);
      if (request.method === 'HEAD') return void response.end();
      const more = (): unknown => !response.destroyed && response.write(Buffer.alloc(65_536), () => setImmediate(more));
      more();
    },
    ...Object.fromEntries([1, 2, 3, 4].map((hop) => [`/hop${hop}`, to(hop === 1 ? '/hier' : `/hop${hop - 1}`)])),
  };
  const look = (path: string, timeoutMs = 2_000) => checkLink(home + path, { timeoutMs, also });

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      answers[request.url ?? '']!(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    also = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    home = `http://${also}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('that answers is found, without its body', async () => {
    expect(await look('/hier')).toEqual({ isFound: true, because: null });
    expect(await look('/groot')).toEqual({ isFound: true, because: null });
  });

  it('whose server refuses HEAD is asked by GET', async () => {
    seen.length = 0;
    expect(await look('/geen-head')).toEqual({ isFound: true, because: null });
    expect(seen).toEqual(['HEAD /geen-head', 'GET /geen-head']);
  });

  it('that is not there, fails or hangs is not found, with the reason', async () => {
    expect(await look('/weg')).toEqual({ isFound: false, because: 'NOT_FOUND' });
    expect(await look('/stuk')).toEqual({ isFound: false, because: 'SERVER_ERROR' });
    expect(await look('/hangt', 150)).toEqual({ isFound: false, because: 'NO_ANSWER' });
    expect(await look('/dicht')).toEqual({ isFound: true, because: 'NOT_LET_IN' });
  });

  it('is followed three times, and not a fourth', async () => {
    expect(await look('/hop3')).toEqual({ isFound: true, because: null });
    expect(await look('/hop4')).toEqual({ isFound: false, because: 'TOO_MANY_REDIRECTS' });
  });

  it.each(['/naar-binnen', '/naar-eigen-netwerk', '/naar-andere-poort', '/naar-bestand'])(
    'that is sent on %s leads there no further',
    async (path) => {
      expect(await look(path)).toEqual({ isFound: false, because: 'NOT_ALLOWED' });
    },
  );

  it('to a server of our own is refused before anything is sent', async () => {
    seen.length = 0;
    const { port } = server.address() as AddressInfo;
    for (const url of [
      `http://127.0.0.1:${port}/hier`,
      `http://localhost:${port}/hier`,
      `http://[::1]:${port}/hier`,
      `http://[::ffff:127.0.0.1]:${port}/hier`,
      `http://2130706433:${port}/hier`,
      `http://0x7f.1:${port}/hier`,
      'http://127.0.0.1/',
      'http://gebruiker:geheim@8.8.8.8/',
      'ftp://8.8.8.8/',
      'geen adres',
    ])
      expect({ url, verdict: await checkLink(url, { timeoutMs: 1_000 }) }).toEqual({
        url,
        verdict: { isFound: false, because: 'NOT_ALLOWED' },
      });
    expect(seen).toEqual([]);
  });

  it('is judged by nobody who was stopped', async () => {
    const signal = AbortSignal.timeout(50);
    expect(await checkLink(`${home}/hangt`, { timeoutMs: 5_000, also, signal })).toEqual({
      isFound: null,
      because: 'NO_NETWORK',
    });
  });
});

function to(location: string) {
  return (_: IncomingMessage, response: ServerResponse) => void response.writeHead(302, { location }).end();
}
