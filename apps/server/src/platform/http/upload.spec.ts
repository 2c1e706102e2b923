import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Module, Post, Req } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { sentenceOf, type ErrorCode } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../test/app.js';
import { Public } from '../access/requires.js';
import { readUpload, type Upload } from './upload.js';

const LIMIT = 300_000;
const BOUNDARY = 'grens';
const received: Upload[] = [];

@Controller('api/upload-probe')
class UploadController {
  @Post()
  @Public()
  async receive(@Req() request: FastifyRequest): Promise<{ name: string; size: number; note: string }> {
    const upload = await readUpload(request, LIMIT);
    received.push(upload);
    return { name: upload.name, size: upload.content.length, note: upload.text('note') };
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

@Module({ controllers: [UploadController], providers: [SchemaNeedsAQuery] })
class UploadModule {}

const part = (headers: string, content: string | Buffer) =>
  Buffer.concat([Buffer.from(`--${BOUNDARY}\r\n${headers}\r\n\r\n`), Buffer.from(content), Buffer.from('\r\n')]);
const file = (content: string | Buffer, disposition = 'name="file"; filename="scan.pdf"') =>
  part(`content-disposition: form-data; ${disposition}\r\ncontent-type: application/pdf`, content);
const field = (name: string, value: string) => part(`content-disposition: form-data; name="${name}"`, value);
const formOf = (...parts: Buffer[]) => Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);

let test: TestApp;
beforeAll(async () => {
  test = await testApp([UploadModule]);
});
beforeEach(() => void received.splice(0));
afterAll(() => test.close());

type Pace = { piece: number; wait: number; chunked?: boolean; first?: number };
const paces: Record<string, Pace> = {
  'all at once': { piece: Infinity, wait: 0 },
  'in pieces': { piece: 65_536, wait: 1 },
  'in pieces of a size not told before': { piece: 65_536, wait: 1, chunked: true },
};

async function read(socket: Socket): Promise<{
  status: number;
  body: { code?: ErrorCode; message?: string; size?: number; name?: string; note?: string };
}> {
  let text = '';
  while (!/\r\n\r\n\{.*\}/s.test(text)) {
    const [data] = (await once(socket, 'data')) as [Buffer];
    text += data.toString();
  }
  return { status: Number(text.slice(9, 12)), body: JSON.parse(/\{.*\}/s.exec(text)![0]) as never };
}

/** Sends a form over a connection of its own, as fast as the pace says, and goes on sending after an early answer. */
async function send(form: Buffer, { piece, wait, chunked, first }: Pace = { piece: Infinity, wait: 0 }) {
  const socket = connect(Number(new URL(test.url).port), '127.0.0.1');
  const broken = once(socket, 'error').then(([error]) => {
    throw error;
  });
  const answer = Promise.race([read(socket), broken]) as ReturnType<typeof read>;
  answer.catch(() => undefined);
  const size = chunked ? 'transfer-encoding: chunked' : `content-length: ${form.length}`;
  socket.write(
    `POST /api/upload-probe HTTP/1.1\r\nhost: x\r\nx-requested-with: bloemen\r\ncontent-type: multipart/form-data; boundary=${BOUNDARY}\r\n${size}\r\n\r\n`,
  );
  for (let at = 0, next = first ?? piece; at < form.length; at = next, next += piece) {
    const bytes = form.subarray(at, Math.min(form.length, next));
    if (chunked) socket.write(`${bytes.length.toString(16)}\r\n`);
    const flowing = socket.write(bytes);
    if (chunked) socket.write('\r\n');
    if (!flowing) await once(socket, 'drain');
    if (wait) await pause(wait);
  }
  if (chunked) socket.write('0\r\n\r\n');
  const given = await answer;
  // The connection is whole: it takes the next request.
  socket.write('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
  expect(((await Promise.race([read(socket), broken])) as Awaited<ReturnType<typeof read>>).status).toBe(200);
  broken.catch(() => undefined);
  socket.destroy();
  return given;
}

describe.each(Object.entries(paces))('a file sent %s', (_how, pace) => {
  it('arrives whole up to the last byte of the limit', async () => {
    const content = Buffer.alloc(LIMIT, 'b');
    expect(await send(formOf(field('note', ' een noot '), file(content)), pace)).toEqual({
      status: 201,
      body: { name: 'scan.pdf', size: LIMIT, note: 'een noot' },
    });
    expect(received[0]?.content.equals(content)).toBe(true);
  });

  it.each([LIMIT + 1, LIMIT + 7, LIMIT * 2, LIMIT * 10])(
    'is refused when it is larger, %d bytes, and never handed on',
    async (size) => {
      for (let times = 0; times < 5; times += 1) {
        expect(await send(formOf(file(Buffer.alloc(size, 'b'))), pace)).toEqual({
          status: 413,
          body: { code: 'payload_too_large', message: sentenceOf('payload_too_large'), details: {} },
        });
      }
      expect(received).toEqual([]);
    },
  );
});

it('is refused also when the piece that reaches the limit ends exactly there', async () => {
  const content = file(Buffer.alloc(LIMIT + 50_000, 'b'));
  const first = content.indexOf('\r\n\r\n') + 4 + LIMIT;
  for (let times = 0; times < 5; times += 1)
    expect(await send(formOf(content), { first, piece: 50_000, wait: 50 })).toMatchObject({ status: 413 });
  expect(received).toEqual([]);
});

it.each<[string, Buffer, ErrorCode]>([
  ['two files', formOf(file('een'), file('twee')), 'upload.several'],
  ['three files', formOf(file('een'), file('twee'), file('drie')), 'upload.several'],
  ['no file', formOf(field('note', 'x')), 'upload.missing'],
  ['nothing', formOf(), 'upload.missing'],
  ['an empty file', formOf(file('')), 'upload.empty'],
  ['a file with an empty name', formOf(file('x', 'name="file"; filename=""')), 'upload.nameless'],
  [
    'a file without a name',
    formOf(part('content-disposition: form-data; name="file"\r\ncontent-type: application/octet-stream', 'x')),
    'upload.nameless',
  ],
  ['a name of a path alone', formOf(file('x', 'name="file"; filename="/tmp/"')), 'upload.nameless'],
  ['a field that is too long', formOf(field('note', 'x'.repeat(5_000)), file('x')), 'bad_input'],
  [
    'too many fields',
    formOf(...Array.from({ length: 40 }, (_, index) => field(`f${index}`, 'x')), file('x')),
    'bad_input',
  ],
  ['a field by a forbidden name', formOf(field('__proto__', 'x'), file('x')), 'bad_input'],
  ['a form that breaks off', file('x'), 'bad_input'],
])('%s is the mistake of the sender', async (_what, form, code) => {
  expect(await send(form)).toMatchObject({ status: 400, body: { code, message: sentenceOf(code) } });
  expect(received).toEqual([]);
});

it('keeps of a name only the name, and reads what comes after the file', async () => {
  expect(
    await send(
      formOf(file('x', 'name="scan"; filename="C:\\fakepath\\verklaring\u0007.pdf"'), field('note', 'na afloop')),
    ),
  ).toMatchObject({ status: 201, body: { name: 'verklaring.pdf', note: 'na afloop' } });
});

it('is refused when it is no form at all', async () => {
  expect(
    JSON.parse((await test.anonymous.call('POST', '/api/upload-probe', { file: 'x' })).body.toString()),
  ).toMatchObject({ code: 'upload.missing' });
});
