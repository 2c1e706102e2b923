import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocumentProxy, extractText } from 'unpdf';
import { read, utils } from 'xlsx';
import { sentenceOf, tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { AppModule } from '../../app.module.js';
import { firstRunData } from '../../seed/first-run-data.js';
import { WorkerHost } from '../../platform/jobs/worker-host.js';
import { ProgrammeEditions } from '../programme/editions.service.js';
import type { FactsheetSnapshot } from './factsheet/factsheet.snapshot.js';
import { ReportsRepository } from './reports.repository.js';
import type { ReportRequest } from './reports.types.js';

const fields = 'id kind format status progress failure requestedAt expiresAt documentBytes';
const request = `mutation($input: RequestReportInput!) { requestReport(input: $input) { ${fields} } }`;
const one = `query($id: ID!) { reportRequest(id: $id) { ${fields} } }`;

describe('reports', () => {
  const heemstede = tenantIdOf('GM0397');
  const zandvoort = tenantIdOf('GM0473');
  let test: TestApp;
  let coordinator: TestClient;
  let admin: TestClient;

  beforeAll(async () => {
    test = await testApp([AppModule], { DEMO: 'true', REPORTS_PER_HOUR: '1000' });
    await firstRunData(test.app, true);
    await test.get(ProgrammeEditions).publishIfDue();
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    admin = test.as({ role: 'PROGRAMME_ADMIN' });
    await test.get(WorkerHost).start();
  }, 120_000);
  afterAll(() => test.close());

  const ask = async (client: TestClient, kind: string, format: string): Promise<string> => {
    const { data, errors } = await client.send<{ requestReport: ReportRequest }>(request, { input: { kind, format } }, randomUUID());
    if (errors) throw new Error(JSON.stringify(errors));
    return data.requestReport.id;
  };
  const finished = async (client: TestClient, id: string): Promise<ReportRequest> => {
    for (let tries = 0; tries < 600; tries += 1) {
      const { data } = await client.send<{ reportRequest: ReportRequest }>(one, { id });
      if (!['REQUESTED', 'RUNNING'].includes(data.reportRequest.status)) return data.reportRequest;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('never finished');
  };
  const documentOf = async (client: TestClient, kind: string, format: string) => {
    const id = await ask(client, kind, format);
    const report = await finished(client, id);
    expect(report).toMatchObject({ status: 'READY', failure: null, progress: 100 });
    expect(Date.parse(report.requestedAt)).toBeGreaterThan(Date.now() - 600_000);
    return { id, ...(await client.call('GET', `/api/reports/${id}/document`)) };
  };
  const textOf = async (pdf: Buffer) => (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text;

  it('makes the factsheet as a tagged PDF in Dutch that a reader opens', async () => {
    const { body, headers, status } = await documentOf(coordinator, 'FACTSHEET', 'PDF');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toMatch(/attachment; filename="feitenblad-heemstede-.*\.pdf"/);
    const raw = body.toString('latin1');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain('pdfuaid');
    const text = await textOf(body);
    for (const found of ['Feitenblad Heemstede', 'Bestuurlijk commitment', 'Sociale Coalitie', 'Wat we niet weten', '840482']) expect(text).toContain(found);
  }, 60_000);

  it('makes the progress report as a tagged PDF, with the marks of demonstration and of withheld figures', async () => {
    const { body } = await documentOf(admin, 'PROGRESS', 'PDF');
    const text = await textOf(body);
    for (const found of ['Voortgang Eén tegen eenzaamheid', 'Deelname door de jaren', 'Voorbeeldgegevens', 'Noord-Holland', 'te klein']) expect(text).toContain(found);
    expect(body.toString('latin1')).toContain('pdfuaid');
  }, 60_000);

  it.each(['XLSX', 'ODS'])('makes both as %s that another program reads', async (format) => {
    const factsheet = read((await documentOf(coordinator, 'FACTSHEET', format)).body);
    expect(factsheet.SheetNames).toEqual(expect.arrayContaining(['Pijlers', 'Feiten', 'Leden', 'Cijfers', 'Bronnen', 'Verantwoording']));
    expect(utils.sheet_to_json(factsheet.Sheets['Leden']!)).toHaveLength(22);
    const progress = read((await documentOf(admin, 'PROGRESS', format)).body);
    expect(utils.sheet_to_json(progress.Sheets['Pijlers']!)).toHaveLength(5);
  }, 60_000);

  it('makes the same bytes from the same snapshot, and CSV in which nothing calculates', async () => {
    const first = await documentOf(coordinator, 'FACTSHEET', 'CSV');
    const second = await documentOf(coordinator, 'FACTSHEET', 'CSV');
    expect(first.body.equals(second.body)).toBe(true);
    expect(first.body.toString()).toContain('Heemstede');
    expect(first.body.toString()).not.toMatch(/(^|,)"?[=+@]/m);
  }, 60_000);

  it('is refused to every other workspace, role and nobody', async () => {
    const id = await ask(coordinator, 'FACTSHEET', 'CSV');
    await finished(coordinator, id);
    const other = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    expect((await other.send(one, { id })).errors?.[0]?.extensions.code).toBe('not_found');
    expect((await other.call('GET', `/api/reports/${id}/document`)).status).toBe(404);
    expect((await admin.call('GET', `/api/reports/${id}/document`)).status).toBe(404);
    for (const role of ['CLERK', 'PARTNER'] as const) expect((await test.as({ role, tenantId: heemstede }).call('GET', `/api/reports/${id}/document`)).status).toBe(403);
    expect((await test.as({ role: 'VNG_ADVISER' }).send(request, { input: { kind: 'PROGRESS', format: 'PDF' } })).errors?.[0]?.extensions.code).toBe('forbidden');
    expect((await test.anonymous.call('GET', `/api/reports/${id}/document`)).status).toBe(401);
    expect((await coordinator.send(request, { input: { kind: 'PROGRESS', format: 'PDF' } })).errors?.[0]?.extensions.code).toBe('report.kind_not_yours');
    expect((await admin.send(request, { input: { kind: 'FACTSHEET', format: 'PDF' } })).errors?.[0]?.extensions.code).toBe('report.kind_not_yours');
  });

  it('is followed live from asking to the end, by its own workspace and nobody else', async () => {
    const progress = 'subscription($id: ID!) { reportProgress(id: $id) { id status progress } }';
    const id = await ask(coordinator, 'FACTSHEET', 'ODS');
    const told = (await coordinator.follow<{ reportProgress: ReportRequest }>(progress, { id })).map(({ reportProgress }) => reportProgress);
    expect(told.at(-1)).toEqual({ id, status: 'READY', progress: 100 });
    expect(told.map((report) => report.progress)).toEqual(told.map((report) => report.progress).sort((a, b) => a - b));
    const refusal = (client: TestClient) => client.follow(progress, { id }).then(() => 'told', (reason: unknown) => JSON.stringify(reason) + String((reason as { reason?: string }).reason));
    expect(await refusal(test.as({ role: 'COORDINATOR', tenantId: zandvoort }))).toContain('not_found');
    expect(await refusal(test.as({ role: 'CLERK', tenantId: heemstede }))).toContain('forbidden');
    expect(await refusal(test.anonymous)).toContain(sentenceOf('unauthenticated'));
  }, 60_000);

  it('is followed to the end also when the news of it fell into a gap of the listening connection', async () => {
    const { id } = await test.db.run({ tenantId: heemstede, actorId: null }, () => test.get(ReportsRepository).add('FACTSHEET', 'CSV'));
    let asked = false;
    const loseNews = async () => {
      await test.database.sql.query(`update report_request set status = 'CANCELLED' where id = $1`, [id]);
      await test.database.sql.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bloemen_notifications' and datname = current_database()`);
    };
    const told = await coordinator.follow<{ reportProgress: ReportRequest }>('subscription($id: ID!) { reportProgress(id: $id) { status } }', { id }, () => {
      if (!asked) void loseNews();
      asked = true;
    });
    expect(told.map(({ reportProgress }) => reportProgress.status)).toEqual(['REQUESTED', 'CANCELLED']);
  }, 30_000);

  it('is followed no further by somebody whose session ended', async () => {
    const reports = test.get(ReportsRepository);
    const inHeemstede = <T>(work: () => Promise<T>) => test.db.run({ tenantId: heemstede, actorId: null }, work);
    const { id } = await inHeemstede(() => reports.add('FACTSHEET', 'CSV'));
    const leaving = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const told: unknown[] = [];
    const following = leaving.follow('subscription($id: ID!) { reportProgress(id: $id) { progress } }', { id }, (news) => {
      told.push(news);
      leaving.leave();
      void inHeemstede(() => reports.claim(id));
    });
    await expect(following).rejects.toMatchObject({ code: 4401, reason: sentenceOf('unauthenticated') });
    expect(told).toHaveLength(1);
  }, 60_000);

  it('is finished only by the run that claimed it last, from the facts that the first run froze', async () => {
    const reports = test.get(ReportsRepository);
    const snapshot = (name: string) => ({ report: 'FACTSHEET', asOf: name }) as FactsheetSnapshot;
    // One unit of work, so that neither sweep nor worker sees the row meanwhile.
    await test.db.run({ tenantId: heemstede, actorId: null }, async () => {
      const { id } = await reports.add('FACTSHEET', 'CSV');
      const first = (await reports.claim(id))!;
      expect(await reports.freeze(id, snapshot('first'))).toEqual(snapshot('first'));
      const second = (await reports.claim(id))!;
      expect(second).toMatchObject({ attempt: first.attempt + 1, snapshot: snapshot('first') });
      expect(await reports.freeze(id, snapshot('second'))).toEqual(snapshot('first'));
      expect(await reports.progress(id, first.attempt, 90, 'te laat')).toBe(false);
      expect(await reports.finish(id, first.attempt, 'a', 1, 1)).toBe(false);
      expect(await reports.fail(id, first.attempt, 'te laat')).toBe(false);
      expect(await reports.finish(id, second.attempt, 'b', 1, 1)).toBe(true);
      expect(await reports.claim(id)).toBeNull();
    });
  });

  it('can be stopped and asked again, and a document past its date is gone', async () => {
    const { rows } = await test.database.sql.query<{ id: string }>(`insert into report_request (tenant_id, kind, format) values ($1, 'FACTSHEET', 'CSV') returning id`, [heemstede]);
    const id = rows[0]!.id;
    const cancel = 'mutation($input: CancelReportInput!) { cancelReport(input: $input) { status } }';
    expect((await coordinator.send<{ cancelReport: ReportRequest }>(cancel, { input: { id } })).data.cancelReport.status).toBe('CANCELLED');
    expect((await coordinator.call('GET', `/api/reports/${id}/document`)).status).toBe(400);
    expect((await coordinator.send(cancel, { input: { id } })).errors?.[0]?.extensions.code).toBe('report.already_finished');
    await coordinator.send('mutation($input: RetryReportInput!) { retryReport(input: $input) { status } }', { input: { id } });
    expect((await finished(coordinator, id)).status).toBe('READY');
    await test.database.sql.query(`update report_request set expires_at = now() - interval '1 second' where id = $1`, [id]);
    expect((await coordinator.call('GET', `/api/reports/${id}/document`)).status).toBe(400);
    const { ReportsService } = await import('./reports.service.js');
    await test.get(ReportsService).expireDue();
    expect((await finished(coordinator, id)).status).toBe('EXPIRED');
  }, 60_000);
});
