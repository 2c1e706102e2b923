import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { aMunicipality } from '../../../test/municipality.js';
import { DocumentLinksJob } from './document-links.job.js';
import { aDocument, ask, type ToldDocument } from './documents.builders.js';
import { DocumentsModule } from './documents.module.js';

describe('the link of a document', () => {
  let test: TestApp;
  let tenantId: string;
  let coordinator: TestClient;
  let site: Server;
  let home: string;
  let status = 200;
  const check = (documentId: string) =>
    test.get(DocumentLinksJob).check({ tenantId, documentId }, { signal: AbortSignal.timeout(20_000) });
  const linkOf = async (id: string) =>
    (await coordinator.send<{ document: ToldDocument }>(ask.one, { id })).data.document.link!;
  /** The spec's own address is no web address by the rules of the form. */
  const aLinked = async (address = `${home}/stuk`) => {
    const { id } = await aDocument(coordinator, { address: 'https://heemstede.example/stuk' });
    await test.database.sql.query('update document set address = $1 where id = $2', [address, id]);
    return id;
  };

  beforeAll(async () => {
    site = createServer((_, response) => response.writeHead(status).end());
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const also = `127.0.0.1:${(site.address() as AddressInfo).port}`;
    home = `http://${also}`;
    test = await testApp([DocumentsModule], { LINK_ALSO: also, LINK_TIMEOUT_MS: '500' });
    tenantId = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    coordinator = test.as({ role: 'COORDINATOR', tenantId });
  });
  beforeEach(() => test.database.sql.query('truncate document, outbox cascade'));
  afterAll(async () => {
    await test.close();
    site.closeAllConnections();
    await new Promise((resolve) => site.close(resolve));
  });

  it('is looked at once it is saved, and says since when it does not work', async () => {
    status = 200;
    const id = await aLinked();
    expect(await linkOf(id)).toMatchObject({ health: 'UNCHECKED', isWaiting: true });
    expect((await test.database.sql.query('select job from outbox')).rows).toEqual([{ job: 'check-document-link' }]);
    await check(id);
    expect(await linkOf(id)).toMatchObject({ health: 'FOUND', isWaiting: false, failingSince: null });
    status = 404;
    for (const health of ['DOUBTFUL', 'BROKEN']) {
      await coordinator.send(ask.checkLink, { input: { id } });
      await check(id);
      const seen = await linkOf(id);
      expect(seen).toMatchObject({ health, because: 'NOT_FOUND' });
      expect(seen.failingSince).not.toBeNull();
    }
    status = 200;
    await coordinator.send(ask.checkLink, { input: { id } });
    await check(id);
    expect(await linkOf(id)).toMatchObject({ health: 'FOUND', because: null, failingSince: null });
  });

  it('into a network of our own is not followed', async () => {
    const id = await aLinked('http://10.0.0.8/geheim');
    await check(id);
    expect(await linkOf(id)).toMatchObject({ health: 'DOUBTFUL', because: 'NOT_ALLOWED' });
  });

  it('is asked for every week, but not in an archive', async () => {
    status = 200;
    const id = await aLinked();
    await check(id);
    const job = test.get(DocumentLinksJob);
    expect(await job.asked()).toEqual([]);
    await job.askAll();
    expect((await job.asked()).map(({ payload }) => payload)).toEqual([{ tenantId, documentId: id }]);
    await check(id);
    const successor = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    const becomes = (state: string, into: string | null) =>
      test.database.sql.query('update municipality set status = $2, successor_id = $3 where id = $1', [
        tenantId,
        state,
        into,
      ]);
    await becomes('MERGED', successor);
    await job.askAll();
    expect(await job.asked()).toEqual([]);
    await becomes('ACTIVE', null);
  });
});
