import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inlineStyles } from './portal-files.js';

const folder = mkdtempSync(join(tmpdir(), 'bloemen-portal-'));
const page = (name: string) =>
  `<!doctype html><html><head><style>.${name}{color:red}</style></head><body>${name}</body></html>`;
const files: Record<string, string> = {
  'index.html': page('first'),
  'work.html': page('work'),
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/index-0a1b2c3d.js': `export const words = '${'samen '.repeat(100)}';`,
  'assets/index-0a1b2c3d.css': '.a{color:red}',
};

/** A process of its own: the spec's module loader cannot load what the static files are served with. */
const serving = `
  import { fastify } from 'fastify';
  import { servePortal } from './apps/server/src/platform/http/portal-files.ts';
  const server = fastify();
  const isPage = ({ url }, reply) => /^\\/(bestaat|werkruimte|account)/.test(url) || reply.code(404).send({});
  await servePortal(server, process.argv[1], isPage);
  await server.listen({ port: 0, host: '127.0.0.1' });
  console.log(server.server.address().port);`;
let server: ChildProcess;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(text));
  }
  writeFileSync(join(folder, 'assets/face-0a1b2c3d.woff2'), 'wOF2');
  server = spawn(
    process.execPath,
    ['--conditions=@bloemen/source', '--import', './scripts/ts.mjs', '--input-type=module', '-e', serving, folder],
    { cwd: join(import.meta.dirname, '../../../../..'), stdio: ['ignore', 'pipe', 'inherit'] },
  );
  port = Number(((await once(server.stdout!, 'data')) as [Buffer])[0].toString());
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const [answer] = (await once(request({ port, host: '127.0.0.1', path, headers, method }).end(), 'response')) as [
    AsyncIterable<Buffer> & { statusCode: number; headers: IncomingHttpHeaders },
  ];
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part);
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) };
}

it.each([
  ['br, gzip', 'br', brotliDecompressSync],
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['gzip;q=0', undefined, (body: Buffer) => body],
  ['', undefined, (body: Buffer) => body],
])(
  'sends a script as small as the browser reads it: accepting "%s" it comes as %s',
  async (accepted, encoding, read) => {
    const { status, headers, body } = await get('/assets/index-0a1b2c3d.js', { 'accept-encoding': accepted });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript; charset=utf-8$/);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers.vary).toMatch(/accept-encoding/i);
    expect(read(body).toString()).toBe(files['assets/index-0a1b2c3d.js']);
  },
);

it('keeps for ever what has a hash in its name, and asks again for all else', async () => {
  const kept = 'public, max-age=31536000, immutable';
  for (const name of ['index-0a1b2c3d.js', 'index-0a1b2c3d.css', 'face-0a1b2c3d.woff2'])
    for (const accepted of ['br', 'gzip', 'identity'])
      expect((await get(`/assets/${name}`, { 'accept-encoding': accepted })).headers['cache-control']).toBe(kept);
  for (const path of ['/index.html', '/favicon.svg', '/bestaat'])
    for (const accepted of ['br', 'gzip', 'identity'])
      expect((await get(path, { 'accept-encoding': accepted })).headers['cache-control']).toBe('no-cache');
});

it('sends what has no smaller form as it is', async () => {
  const { headers, body } = await get('/assets/face-0a1b2c3d.woff2', { 'accept-encoding': 'br, gzip' });
  expect([headers['content-encoding'], headers['content-type'], body.toString()]).toEqual([
    undefined,
    'font/woff2',
    'wOF2',
  ]);
});

it('answers an unchanged page with nothing but that', async () => {
  for (const accepted of ['br', 'gzip', 'identity']) {
    const first = await get('/bestaat', { 'accept-encoding': accepted });
    expect(first.headers['content-type']).toBe('text/html; charset=utf-8');
    const again = await get('/bestaat', { 'accept-encoding': accepted, 'if-none-match': first.headers.etag! });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  }
});

it('sends working screens their own frame, and nothing for what is no page', async () => {
  expect((await get('/bestaat/niet')).body.toString()).toBe(files['index.html']);
  for (const path of ['/werkruimte', '/werkruimte/plan?x=1', '/account'])
    expect((await get(path)).body.toString()).toBe(files['work.html']);
  expect((await get('/accounts')).body.toString()).toBe(files['index.html']);
  expect((await get('/anders')).status).toBe(404);
  expect((await get('/assets/index-0a1b2c3d.js.br')).status).toBe(404);
  expect((await get('/assets/gone-0a1b2c3d.js')).status).toBe(404);
  expect((await get('/assets/index-0a1b2c3d.js', {}, 'HEAD')).status).toBe(200);
  expect((await get('/assets/..%2f..%2f..%2fetc%2fpasswd')).status).toBe(404);
});

it('knows the styles that stand in its pages by their hash, and no others', () => {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(inlineStyles(folder)).toEqual([hashOf('.work{color:red}'), hashOf('.first{color:red}')]);
  expect(inlineStyles('/nonexistent')).toEqual([]);
});
