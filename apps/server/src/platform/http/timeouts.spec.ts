import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Body, Controller, Module, Post, Req } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { sentenceOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../test/app.js';
import { Public } from '../access/requires.js';
import { readUpload } from './upload.js';

const TIMEOUT_MS = 1_500;
/** The server looks every second, and a busy machine is late. */
const SLACK_MS = 4_000;

@Controller('api/slow-probe')
class SlowController {
  @Post('json')
  @Public()
  json(@Body() body: object): object {
    return body;
  }

  @Post('file')
  @Public()
  async file(@Req() request: FastifyRequest): Promise<number> {
    return (await readUpload(request, 1_000_000)).content.length;
  }
}

@Resolver()
class SchemaNeedsAQuery {
  @Query(() => String)
  @Public()
  nothing(): string {
    return '';
  }
}

@Module({ controllers: [SlowController], providers: [SchemaNeedsAQuery] })
class SlowModule {}

let test: TestApp;
beforeAll(async () => {
  test = await testApp([SlowModule], { REQUEST_TIMEOUT_MS: String(TIMEOUT_MS) });
});
afterAll(() => test.close());

/** Sends the start at once and then one byte ten times a second, until the server ends the connection. */
async function trickle(start: string): Promise<{ answer: string; ms: number }> {
  const socket = connect(Number(new URL(test.url).port), '127.0.0.1').on('error', () => undefined);
  let answer = '';
  socket.on('data', (data: Buffer) => (answer += data.toString()));
  const began = Date.now();
  socket.write(start);
  const dripping = setInterval(() => socket.write('x'), 100);
  const tooLong = setTimeout(() => socket.destroy(), 60_000);
  await once(socket, 'close');
  clearInterval(dripping);
  clearTimeout(tooLong);
  return { answer, ms: Date.now() - began };
}

const request = (path: string, type: string) =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\nx-requested-with: bloemen\r\ncontent-type: ${type}\r\ncontent-length: 100000\r\n\r\n`;

it.each([
  ['headers', 'GET /health/live HTTP/1.1\r\nhost: x\r\nx-slow: '],
  ['message', `${request('/api/slow-probe/json', 'application/json')}{"a":"`],
  ['question', `${request('/graphql', 'application/json')}{"query":"`],
  [
    'file',
    `${request('/api/slow-probe/file', 'multipart/form-data; boundary=grens')}--grens\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`,
  ],
])(
  '%s that come too slowly end at the time that is set, with a sentence',
  async (_what, start) => {
    const { answer, ms } = await trickle(start);
    expect(ms).toBeGreaterThanOrEqual(TIMEOUT_MS - 100);
    expect(ms).toBeLessThan(TIMEOUT_MS + SLACK_MS);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer.split('\r\n\r\n')[1]).toBe(
      JSON.stringify({ code: 'request_too_slow', message: sentenceOf('request_too_slow') }),
    );
  },
  70_000,
);

it('says in our words what it cannot read', async () => {
  for (const [sent, status, code] of [
    ['dit is geen HTTP\r\n\r\n', 400, 'bad_input'],
    [`GET / HTTP/1.1\r\nhost: x\r\nx-large: ${'x'.repeat(100_000)}\r\n\r\n`, 431, 'payload_too_large'],
  ] as const) {
    const socket = connect(Number(new URL(test.url).port), '127.0.0.1').on('error', () => undefined);
    socket.write(sent);
    const [data] = (await once(socket, 'data')) as [Buffer];
    expect(data.toString()).toContain(`HTTP/1.1 ${status} `);
    expect(data.toString()).toContain(JSON.stringify({ code, message: sentenceOf(code) }));
    socket.destroy();
  }
});
