import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { aMunicipality } from '../../../test/municipality.js';
import { NoVerdict } from '../../platform/files/virus-scanner.js';
import { aDocument, aFile, ask, type ToldDocument } from './documents.builders.js';
import { DocumentsModule } from './documents.module.js';
import { ScanDocumentsJob } from './scan-documents.job.js';

/** What every scanner finds, and nothing else does (EICAR), put together so that none finds it here. */
const infected = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Speaks INSTREAM as clamd does; `mood` is how it behaves. */
function aScanner(): { server: Server; state: { mood: 'well' | 'silent' | 'broken' | 'gone'; bytes: number } } {
  const state: ReturnType<typeof aScanner>['state'] = { mood: 'well', bytes: 0 };
  const server = createServer((socket) => {
    if (state.mood === 'gone') return socket.destroy();
    let read = Buffer.alloc(0);
    const taken: Buffer[] = [];
    let isOpen = false;
    socket.on('error', () => undefined);
    socket.on('data', (piece: Buffer) => {
      read = Buffer.concat([read, piece]);
      if (!isOpen) {
        if (read.length < 10) return;
        if (read.subarray(0, 10).toString() !== 'zINSTREAM\0') return void socket.end('UNKNOWN COMMAND\0');
        read = read.subarray(10);
        isOpen = true;
      }
      while (read.length >= 4) {
        const length = read.readUInt32BE(0);
        if (length === 0) {
          state.bytes = Buffer.concat(taken).length;
          const isInfected = Buffer.concat(taken).includes('EICAR-STANDARD');
          if (state.mood === 'broken') socket.end('INSTREAM size limit exceeded. ERROR\0');
          else if (state.mood === 'well')
            socket.end(isInfected ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
          return;
        }
        if (read.length < 4 + length) return;
        taken.push(read.subarray(4, 4 + length));
        read = read.subarray(4 + length);
      }
    });
  });
  return { server, state };
}

describe('a file where there is a virus scanner', () => {
  let test: TestApp;
  let tenantId: string;
  let coordinator: TestClient;
  const { server, state } = aScanner();
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const scan = (documentId: string, signal = AbortSignal.timeout(20_000)) =>
    test.get(ScanDocumentsJob).scan({ tenantId, documentId }, { signal });
  const fileOf = async (id: string) =>
    (await coordinator.send<{ document: ToldDocument }>(ask.one, { id })).data.document.file!;
  const fetched = async (id: string) => {
    const { status, body } = await coordinator.call('GET', `/api/documents/${id}/file`);
    return [status, status === 200 ? body.toString() : (JSON.parse(body.toString()) as { code: string }).code];
  };
  const aSent = async (content: string) => {
    const paper = await aDocument(coordinator);
    expect(await aFile(coordinator, paper, 'stuk.txt', content)).toMatchObject({ status: 201 });
    return paper.id;
  };
  const bytesKept = async () =>
    Number(((await sql('select count(*) from stored_file')).rows[0] as { count: string }).count);

  beforeAll(async () => {
    const socket = join(tmpdir(), `scanner-${randomUUID().slice(0, 8)}.sock`);
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    test = await testApp([DocumentsModule], { CLAMAV_ADDRESS: socket, CLAMAV_TIMEOUT_MS: '300' });
    tenantId = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    coordinator = test.as({ role: 'COORDINATOR', tenantId });
  });
  beforeEach(async () => {
    state.mood = 'well';
    await sql('truncate document, stored_file, outbox cascade');
  });
  afterAll(async () => {
    await test.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it('waits, is read by nobody until it is clean, and then by who may', async () => {
    const content = 'Een gewoon stuk. '.repeat(20_000);
    const id = await aSent(content);
    expect(await fileOf(id)).toMatchObject({ scan: 'WAITING', isReadable: false });
    expect(await fetched(id)).toEqual([400, 'document.not_readable_yet']);
    expect((await sql('select job from outbox')).rows).toEqual([{ job: 'scan-document' }]);
    await scan(id);
    expect(state.bytes).toBe(content.length);
    expect(await fileOf(id)).toMatchObject({ scan: 'CLEAN', isReadable: true, scanBecause: null });
    expect(await fetched(id)).toEqual([200, content]);
  });

  it('with a virus loses its bytes, and says what was found', async () => {
    const id = await aSent(infected);
    await scan(id);
    expect(await fileOf(id)).toMatchObject({
      scan: 'INFECTED',
      scanBecause: 'Eicar-Test-Signature',
      isReadable: false,
    });
    expect([await fetched(id), await bytesKept()]).toEqual([[400, 'document.infected'], 0]);
    const { data } = await coordinator.send<{ documents: { totalCount: number } }>(ask.list, {
      filter: { hasProblem: true },
    });
    expect(data.documents.totalCount).toBe(1);
  });

  it.each(['silent', 'broken', 'gone'] as const)(
    'goes on waiting when the scanner is %s, says so, and is tried again',
    async (mood) => {
      const id = await aSent('Een gewoon stuk.');
      state.mood = mood;
      await expect(scan(id)).rejects.toThrow(NoVerdict);
      expect(await fileOf(id)).toMatchObject({ scan: 'WAITING', scanBecause: 'NO_ANSWER', isReadable: false });
      expect((await test.get(ScanDocumentsJob).waiting()).map(({ payload }) => payload)).toEqual([
        { tenantId, documentId: id },
      ]);
      state.mood = 'well';
      await scan(id);
      expect(await fileOf(id)).toMatchObject({ scan: 'CLEAN', scanBecause: null });
      expect(await test.get(ScanDocumentsJob).waiting()).toEqual([]);
    },
  );

  it('from before there was a scanner stays readable, and is looked at', async () => {
    const id = await aSent('Oud stuk.');
    await sql(`update document set scan = 'NOT_SCANNED'`);
    expect((await fetched(id))[0]).toBe(200);
    expect(await test.get(ScanDocumentsJob).waiting()).toHaveLength(1);
    await scan(id);
    expect(await fileOf(id)).toMatchObject({ scan: 'CLEAN' });
  });

  it('that was replaced meanwhile is judged by its own bytes', async () => {
    const id = await aSent(infected);
    const paper = (await coordinator.send<{ document: ToldDocument }>(ask.one, { id })).data.document;
    const scanning = scan(id);
    await aFile(coordinator, paper, 'ander.txt', 'Een ander stuk.');
    await scanning;
    expect(['WAITING', 'CLEAN']).toContain((await fileOf(id)).scan);
  });
});
