import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { WorkerHost } from '../../../platform/jobs/worker-host.js';
import { aMunicipality, codeOf } from '../../commitments/commitments.builders.js';
import { EveningsModule } from '../../evenings/evenings.module.js';
import { ReportsModule } from '../reports.module.js';

const request = 'mutation ($input: RequestReportInput!) { requestReport(input: $input) { id } }';
const one = 'query ($id: ID!) { reportRequest(id: $id) { status } }';
const list = '{ reportRequests { nodes { id kind subject } } }';
const input = { kind: 'HANDOVER', format: 'PDF', cbsCode: 'GM0397' };

describe('the file of a handover', () => {
  let test: TestApp;
  let heemstede: string;
  let left: TestClient;
  let mine: TestClient;
  let id: string;
  const anAdviser = async (name: string) => {
    const personId = randomUUID();
    await test.database.sql.query('insert into person (id, email, display_name) values ($1, $2, $3)', [
      personId,
      `${personId}@programma.example`,
      name,
    ]);
    return test.as({ role: 'NATIONAL_ADVISER', personId });
  };
  const document = (client: TestClient) => client.call('GET', `/api/reports/${id}/document`);

  beforeAll(async () => {
    test = await testApp([EveningsModule, ReportsModule]);
    const { sql } = test.database;
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    [left, mine] = [await anAdviser('Anouk de Graaf'), await anAdviser('Bo de Wit')];
    await sql.query(
      `insert into adviser_assignment (municipality_id, person_id, from_on, until_on)
        values ($1, $2, '2025-01-01', '2026-06-01'), ($1, $3, '2026-06-01', null)`,
      [heemstede, left.actor!.personId, mine.actor!.personId],
    );
    await test.db.run({ tenantId: heemstede, actorId: null }, async () => {
      const trajectoryId = randomUUID();
      await test.db.query(
        `insert into support_trajectory (id, adviser_id, adviser_name, started_on, question, hours_budget)
          values ($1, $2, 'Anouk de Graaf', '2025-01-12', 'Hoe doen inwoners mee?', 64)`,
        [trajectoryId, left.actor!.personId],
      );
      await test.db.query(
        `insert into support_entry (trajectory_id, happened_on, quarters, kind, note)
          values ($1, '2025-02-03', 6, 'VISIT', 'Bezoek aan het raadhuis. *vet* #read("/etc/passwd")')`,
        [trajectoryId],
      );
      await test.db.query(
        "insert into support_step (trajectory_id, what, due_on) values ($1, 'Bellen over het plan', '2026-07-01')",
        [trajectoryId],
      );
    });
    await test.get(WorkerHost).start();
  }, 60_000);
  afterAll(() => test.close());

  it('is made as a tagged PDF of what the new adviser may read, frozen as it was asked', async () => {
    const asked = await mine.send<{ requestReport: { id: string } }>(request, { input }, randomUUID());
    expect(asked.errors).toBeUndefined();
    id = asked.data.requestReport.id;
    await test.database.sql.query("update support_entry set note = 'Anders.'");
    for (let tries = 0; tries < 600; tries += 1) {
      const { data } = await mine.send<{ reportRequest: { status: string } }>(one, { id });
      if (!['REQUESTED', 'RUNNING'].includes(data.reportRequest.status)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { status, body, headers } = await document(mine);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toMatch(/filename="overdracht-heemstede-.*\.pdf"/);
    expect(body.toString('latin1')).toContain('pdfuaid');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true });
    for (const found of [
      'Overdracht van Heemstede',
      'Anouk de Graaf, sinds 12 januari 2025',
      'Hoe doen inwoners mee?',
      '1,5 uur van 64 uur gebruikt',
      'Bezoek aan het raadhuis. *vet* #read("/etc/passwd")',
      'Bellen over het plan',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(found);
    expect((await mine.send(list)).data).toEqual({
      reportRequests: { nodes: [{ id, kind: 'HANDOVER', subject: 'Heemstede' }] },
    });
  }, 60_000);

  it('is read by that adviser alone, and no longer than the help lasts', async () => {
    const admin = test.as({ role: 'PROGRAMME_ADMIN' });
    for (const client of [left, admin, await anAdviser('Cas Bos')]) {
      expect((await document(client)).status).toBe(404);
      expect(codeOf(await client.send(one, { id }))).toBe('not_found');
      expect((await client.send<{ reportRequests: { nodes: [] } }>(list)).data.reportRequests.nodes).toEqual([]);
    }
    expect((await document(test.as({ role: 'COORDINATOR', tenantId: heemstede }))).status).toBe(404);
    expect((await document(test.anonymous)).status).toBe(401);
    await test.database.sql.query("update adviser_assignment set until_on = '2026-11-01' where until_on is null");
    expect((await document(mine)).status).toBe(404);
    expect(codeOf(await mine.send(request, { input }))).toBe('support.not_yours');
    await test.database.sql.query("update adviser_assignment set until_on = null where until_on = '2026-11-01'");
    expect((await document(mine)).status).toBe(200);
  });

  it('is asked by an adviser who took over, as a PDF', async () => {
    for (const wrong of [{ format: 'ODS' }, { cbsCode: null }])
      expect(codeOf(await mine.send(request, { input: { ...input, ...wrong } }))).toBe('report.kind_not_yours');
    expect(codeOf(await left.send(request, { input }))).toBe('support.not_yours');
    for (const client of [test.as({ role: 'PROGRAMME_ADMIN' }), test.as({ role: 'COORDINATOR', tenantId: heemstede })])
      expect(codeOf(await client.send(request, { input }))).toBe('report.kind_not_yours');
    expect(codeOf(await test.as({ role: 'VNG_ADVISER' }).send(request, { input }))).toBe('forbidden');
    await aMunicipality(test, 'GM0473', 'Zandvoort');
    await test.database.sql.query(
      `insert into adviser_assignment (municipality_id, person_id, from_on)
        select id, $1, '2026-06-01' from municipality where cbs_code = 'GM0473'`,
      [mine.actor!.personId],
    );
    expect(codeOf(await mine.send(request, { input: { ...input, cbsCode: 'GM0473' } }))).toBe(
      'support.nothing_to_hand_over',
    );
    const { rows } = await test.database.sql.query('select tenant_id from report_request');
    expect(rows).toEqual([{ tenant_id: PROGRAMME_TENANT_ID }]);
  });
});
