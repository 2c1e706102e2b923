import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getDocumentProxy, extractText } from 'unpdf';
import { read, utils } from 'xlsx';
import { sentenceOf, tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { AppModule } from '../../app.module.js';
import { firstRunData } from '../../seed/first-run-data.js';
import { WorkerHost } from '../../platform/jobs/worker-host.js';
import type { AddEvidenceInput } from '../plans/evidence/evidence.inputs.js';
import { aFact } from '../plans/plans.builders.js';
import { ProgrammeEditions } from '../programme/editions.service.js';
import { aSafeSvg } from '../municipalities/logo.builders.js';
import { contrast } from '../municipalities/theme.rules.js';
import type { FactsheetSnapshot } from './factsheet/factsheet.snapshot.js';
import { FactsheetSnapshots } from './factsheet/factsheet.snapshots.js';
import { ReportsRepository } from './reports.repository.js';
import type { ReportRequest } from './reports.types.js';

const fields = 'id kind format status progress failure requestedAt expiresAt isChanged documentBytes';
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
    const { data, errors } = await client.send<{ requestReport: ReportRequest }>(
      request,
      { input: { kind, format } },
      randomUUID(),
    );
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
  const textOf = async (pdf: Buffer) =>
    (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text;

  it('makes the factsheet as a tagged PDF in Dutch that a reader opens', async () => {
    const { body, headers, status } = await documentOf(coordinator, 'FACTSHEET', 'PDF');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toMatch(/attachment; filename="factsheet-heemstede-.*\.pdf"/);
    const raw = body.toString('latin1');
    expect(raw).toContain('/StructTreeRoot');
    expect(raw).toContain('pdfuaid');
    const [front, annex] = (await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: false }))
      .text;
    expect(front).toContain('J.F. Struijf');
    expect(annex).toMatch(/^\s*Bijlage/);
    const text = await textOf(body);
    for (const found of [
      'Factsheet Heemstede',
      'Bestuurlijk commitment',
      'Sociale Coalitie',
      'Wat we niet weten',
      '840482',
    ])
      expect(text).toContain(found);
  }, 60_000);

  describe('what is compared', () => {
    const codes = ['GM0397', 'GM0473'];
    const askFor = async (client: TestClient, input: object) => {
      const { data, errors } = await client.send<{ requestReport: ReportRequest }>(request, { input }, randomUUID());
      return { id: data?.requestReport.id, code: errors?.[0]?.extensions.code };
    };
    const documentFor = async (client: TestClient, input: object) => {
      const { id } = await askFor(client, input);
      expect(await finished(client, id!)).toMatchObject({ status: 'READY', failure: null });
      return { id: id!, ...(await client.call('GET', `/api/reports/${id!}/document`)) };
    };

    it('is taken along as a tagged PDF with its drawings in words, method and sources, without names of others', async () => {
      const { body, headers } = await documentFor(coordinator, { kind: 'POSITION', format: 'PDF' });
      expect(headers['content-disposition']).toMatch(/vergelijking-heemstede-.*\.pdf/);
      expect(body.toString('latin1')).toContain('pdfuaid');
      const text = await textOf(body);
      for (const found of [
        'Vergelijking van Heemstede',
        'Vijf pijlers',
        'Partners',
        'Eenzaamheid',
        'Verantwoording',
        'RIVM',
      ])
        expect(text).toContain(found);
      expect(text).not.toContain('Zandvoort');
    }, 60_000);

    it('lays two side by side in a PDF and in sheets, the same bytes for the same', async () => {
      const { body } = await documentFor(admin, { kind: 'COMPARISON', format: 'PDF', codes });
      const text = await textOf(body);
      for (const found of [
        'Naast elkaar: Heemstede, Zandvoort',
        'Waarin zij verschillen',
        'geen ranglijst',
        'Voorbeeldgegevens',
      ])
        expect(text).toContain(found);
      const again = await documentFor(admin, { kind: 'COMPARISON', format: 'PDF', codes });
      expect(again.body.equals(body)).toBe(true);
      for (const format of ['ODS', 'XLSX']) {
        const sheet = read((await documentFor(admin, { kind: 'COMPARISON', format, codes })).body);
        expect(sheet.SheetNames).toEqual(['Naast elkaar', 'Verschillen', 'Eenzaamheid', 'Bronnen', 'Verantwoording']);
        const position = read((await documentFor(coordinator, { kind: 'POSITION', format })).body);
        expect(position.SheetNames).toEqual(
          expect.arrayContaining(['Pijlers naast groepen', 'Aantallen naast groepen', 'Eenzaamheid']),
        );
      }
    }, 120_000);

    it('is for who may see it on the screen: not for another role, an adviser without consent, or more than six', async () => {
      const communications = test.as({ role: 'COMMUNICATIONS', tenantId: heemstede });
      expect((await askFor(communications, { kind: 'POSITION', format: 'PDF' })).code).toBe('report.not_for_you');
      expect((await askFor(coordinator, { kind: 'COMPARISON', format: 'PDF', codes })).code).toBe(
        'report.kind_not_yours',
      );
      expect((await askFor(admin, { kind: 'POSITION', format: 'PDF' })).code).toBe('report.kind_not_yours');
      const adviser = test.as({ role: 'NATIONAL_ADVISER' });
      expect((await askFor(adviser, { kind: 'COMPARISON', format: 'PDF', codes })).code).toBe('programme.no_consent');
      expect((await askFor(admin, { kind: 'COMPARISON', format: 'PDF', codes: codes.slice(1) })).code).toBe(
        'programme.sides',
      );
      const many = ['GM0397', 'GM0473', 'GM0363', 'GM0392', 'GM0394', 'GM0396', 'GM0398'];
      expect((await askFor(admin, { kind: 'COMPARISON', format: 'PDF', codes: many })).code).toBe('bad_input');
      expect((await askFor(test.as({ role: 'VNG_ADVISER' }), { kind: 'COMPARISON', format: 'PDF', codes })).code).toBe(
        'forbidden',
      );

      const own = await documentFor(coordinator, { kind: 'POSITION', format: 'CSV' });
      expect(own.status).toBe(200);
      expect((await communications.call('GET', `/api/reports/${own.id}/document`)).status).toBe(400);
      const named = await documentFor(admin, { kind: 'COMPARISON', format: 'CSV', codes });
      expect(named.status).toBe(200);
      const refused = await adviser.call('GET', `/api/reports/${named.id}/document`);
      expect(refused.status).toBe(400);
      expect(refused.body.toString()).toContain('report.not_any_more');

      // Nobody is offered a document that they would be refused.
      const kinds = async (client: TestClient) =>
        (
          await client.send<{ reportRequests: { nodes: ReportRequest[] } }>(
            '{ reportRequests(first: 100) { nodes { kind } } }',
          )
        ).data.reportRequests.nodes.map(({ kind }) => kind);
      expect(await kinds(coordinator)).toContain('POSITION');
      expect(await kinds(communications)).not.toContain('POSITION');
      const personId = randomUUID();
      await test.database.sql.query(
        `insert into person (id, email, display_name) values ($1, 'wie@vws.example', 'Wie')`,
        [personId],
      );
      await test.database.sql.query(`update report_request set requested_by = $1 where kind = 'COMPARISON'`, [
        personId,
      ]);
      expect(await kinds(adviser)).not.toContain('COMPARISON');
      expect(await kinds(test.as({ role: 'PROGRAMME_ADMIN', personId }))).toContain('COMPARISON');
    }, 60_000);
  });

  it('makes the progress report as a tagged PDF, with the marks of demonstration and of withheld figures', async () => {
    const { body } = await documentOf(admin, 'PROGRESS', 'PDF');
    const text = await textOf(body);
    for (const found of [
      'Voortgang Eén tegen eenzaamheid',
      'Deelname door de jaren',
      'Voorbeeldgegevens',
      'Noord-Holland',
      'te klein',
    ])
      expect(text).toContain(found);
    expect(body.toString('latin1')).toContain('pdfuaid');
  }, 60_000);

  it.each(['XLSX', 'ODS'])(
    'makes both as %s that another program reads',
    async (format) => {
      const factsheet = read((await documentOf(coordinator, 'FACTSHEET', format)).body);
      expect(factsheet.SheetNames).toEqual(
        expect.arrayContaining(['Pijlers', 'Feiten', 'Leden', 'Cijfers', 'Bronnen', 'Verantwoording']),
      );
      expect(utils.sheet_to_json(factsheet.Sheets['Leden']!)).toHaveLength(22);
      const progress = read((await documentOf(admin, 'PROGRESS', format)).body);
      expect(utils.sheet_to_json(progress.Sheets['Pijlers']!)).toHaveLength(5);
    },
    60_000,
  );

  it('makes the same bytes from the same snapshot, and CSV in which nothing calculates', async () => {
    const first = await documentOf(coordinator, 'FACTSHEET', 'CSV');
    const second = await documentOf(coordinator, 'FACTSHEET', 'CSV');
    expect(first.body.equals(second.body)).toBe(true);
    expect(first.body.toString()).toContain('Heemstede');
    expect(first.body.toString()).not.toMatch(/(^|,)"?[=+@]/m);
  }, 60_000);

  const save = (evidence: AddEvidenceInput, client = coordinator) =>
    client.send<{ addEvidence: { evidence: { id: string; version: number } } }>(
      'mutation($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id version } } }',
      { input: evidence },
      randomUUID(),
    );
  const isChangedInList = async (client: TestClient, id: string) =>
    (
      await client.send<{ reportRequests: { nodes: ReportRequest[] } }>(
        '{ reportRequests(first: 100) { nodes { id isChanged } } }',
      )
    ).data.reportRequests.nodes.find((report) => report.id === id)!.isChanged;

  it('tells of each fact its amount, years, effect and note, and of a decision both readings with their sources', async () => {
    const money = await save(
      aFact('FUNDING', {
        title: 'Geld voor de coalitie',
        amountCents: 3_000_050,
        recurrence: 'RECURRING',
        firstFundedYear: 2026,
        lastFundedYear: 2029,
        note: 'Ook genoemd in de kadernota',
      }),
    );
    expect(money.errors).toBeUndefined();
    const involved = await save(
      aFact('INVOLVEMENT', { pillar: 'P3', certainty: 'DONE', effect: 'De telefooncirkel belt nu ook op zondag' }),
    );
    expect(involved.errors).toBeUndefined();
    const text = squeezed(await textOf((await documentOf(coordinator, 'FACTSHEET', 'PDF')).body));
    for (const found of [
      'Structureel: € 30.000,50 per jaar, 2026 tot en met 2029.',
      'Toelichting: Ook genoemd in de kadernota.',
      'Wat er veranderde: De telefooncirkel belt nu ook op zondag.',
      'Kenmerk 840482, 25 mei 2021',
      '‘besloten’ Bron: Persbericht PB2021_25, 25 mei 2021',
      '‘voorgenomen besluit’ Bron: Collegestuk met zaaknummer 840482',
    ])
      expect(text).toContain(squeezed(found));
    const sheets = read((await documentOf(coordinator, 'FACTSHEET', 'XLSX')).body).Sheets;
    expect(utils.sheet_to_json<object>(sheets['Feiten']!)).toContainEqual(
      expect.objectContaining({
        Wat: 'Geld voor de coalitie',
        Geld: 'Structureel',
        'Bedrag in euro': 30_000.5,
        'Eerste jaar': '2026',
        'Laatste jaar': '2029',
        Toelichting: 'Ook genoemd in de kadernota',
      }),
    );
    expect(
      utils.sheet_to_json<Record<string, string>>(sheets['Besluiten']!).map(({ Lezing, Bron }) => [Lezing, Bron]),
    ).toEqual([
      ['Besloten', 'Persbericht PB2021_25, 25 mei 2021'],
      ['Voorgenomen', 'Collegestuk met zaaknummer 840482'],
    ]);
  }, 120_000);

  it('marks a document of before a correction, and none without a change that it shows', async () => {
    const fact = aFact('POLICY_TEXT', { pillar: 'P4', title: 'Beleidsnota' });
    const { data } = await save(fact);
    const { id } = await documentOf(coordinator, 'FACTSHEET', 'CSV');
    const country = await documentOf(admin, 'PROGRESS', 'CSV');
    expect(await isChangedInList(coordinator, id)).toBe(false);
    // Not in a factsheet: who was invited, what a neighbour records, what a coordinator sets as colour.
    await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.db.query(
        `insert into municipality_settings (week_name) values ('Week van de Ontmoeting')
          on conflict (tenant_id) do update set week_name = excluded.week_name`,
      ),
    );
    await save(fact, test.as({ role: 'COORDINATOR', tenantId: zandvoort }));
    expect(await isChangedInList(coordinator, id)).toBe(false);
    const { id: factId, version: first } = data.addEvidence.evidence;
    const correct = (title: string, version: number) =>
      coordinator.send<{ correctEvidence: { evidence: { version: number } } }>(
        'mutation($input: CorrectEvidenceInput!) { correctEvidence(input: $input) { evidence { version } } }',
        {
          input: { ...fact, id: factId, version, title },
        },
        randomUUID(),
      );
    const corrected = await correct('Beleidsnota sociaal domein', first);
    expect(corrected.errors).toBeUndefined();
    expect(await isChangedInList(coordinator, id)).toBe(true);
    expect((await coordinator.send<{ reportRequest: ReportRequest }>(one, { id })).data.reportRequest.isChanged).toBe(
      true,
    );
    await correct('Beleidsnota', corrected.data.correctEvidence.evidence.version);
    expect(await isChangedInList(coordinator, id)).toBe(false);
    expect(await isChangedInList(admin, country.id)).toBe(false);
  }, 120_000);

  it('of a municipality that signed subject to a decision says so until the decision is there', async () => {
    await test.database.sql.query(
      `insert into commitment (tenant_id, status, signer_name, signer_capacity, lapses_on)
        values ($1, 'SIGNED_CONDITIONALLY', 'B', 'wethouder', '2027-05-22')`,
      [zandvoort],
    );
    const client = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    const found = squeezed(await textOf((await documentOf(client, 'FACTSHEET', 'PDF')).body));
    expect(found).toContain(
      squeezed('onder voorbehoud. Er is getekend, maar het college moet nog besluiten, uiterlijk op 22 mei 2027.'),
    );
    await test.database.sql.query('update commitment set awaits_confirmation = true where tenant_id = $1', [zandvoort]);
    expect(squeezed(await textOf((await documentOf(client, 'FACTSHEET', 'PDF')).body))).toContain(
      squeezed('maar de gemeente moet de handtekening nog bevestigen, uiterlijk op 22 mei 2027.'),
    );
    await test.database.sql.query(
      `update commitment set status = 'RATIFIED', awaits_confirmation = false where tenant_id = $1`,
      [zandvoort],
    );
    expect(squeezed(await textOf((await documentOf(client, 'FACTSHEET', 'PDF')).body))).not.toContain(
      'ondervoorbehoud',
    );
  }, 120_000);

  it('has the colour, the logo, the signature and the money of its own municipality, and of no other', async () => {
    const snapshotOf = (tenantId: string) =>
      test.db.run({ tenantId, actorId: null }, () => test.get(FactsheetSnapshots).take());
    const [plain, other] = [await snapshotOf(heemstede), await snapshotOf(zandvoort)];
    expect(plain.statement).toMatchObject({ status: 'SIGNED_CONDITIONALLY', signerName: 'J.F. Struijf' });
    expect(other.statement).toBeNull();
    await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.db.query(
        `insert into municipality_settings (brand_colour, theme_css, theme_hash) values ('#7a1f5c', 'css', 'hash')
          on conflict (tenant_id) do update set brand_colour = excluded.brand_colour, theme_css = excluded.theme_css,
            theme_hash = excluded.theme_hash`,
      ),
    );
    await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.db.query(
        `insert into municipality_logo (sha256, media_type, aspect, content)
          values (repeat('0', 64), 'image/svg+xml', 2, $1)`,
        [aSafeSvg],
      ),
    );
    const { look } = await snapshotOf(heemstede);
    expect(look.logo).toEqual({ name: 'logo.svg', content: aSafeSvg.toString('base64'), aspect: 2 });
    expect(look).not.toEqual(plain.look);
    expect(contrast(look.accent, '#ffffff')).toBeGreaterThan(4.5);
    expect((await snapshotOf(zandvoort)).look).toEqual(other.look);
    expect([other.look.accent, other.look.logo === look.logo]).toEqual([plain.look.accent, false]);
    expect(other.money).toEqual({ until: null, isEndless: false });
  });

  it('of the country takes every figure from one edition and says of which day, whatever changed since', async () => {
    const { sql } = test.database;
    const open = async () =>
      (
        await test.anonymous.send<{ publicProgramme: { counts: Record<string, unknown> } }>(
          '{ publicProgramme { counts { on participating conditional } } }',
        )
      ).data.publicProgramme.counts;
    const overview = async () =>
      (
        await test.as({ role: 'VNG_ADVISER' }).send<{
          nationalOverview: {
            asOf: string;
            counts: { on: string; participating: number };
            national: { participating: number };
          };
        }>('{ nationalOverview { asOf counts { on participating } national { participating } } }')
      ).data.nationalOverview;
    await sql.query(
      "update programme_edition set edition_on = '2026-11-22', content = jsonb_set(content, '{editionOn}', '\"2026-11-22\"')",
    );
    const before = await open();
    await sql.query(
      `update municipality set status = 'JOINED', joined_on = current_date where id = (select id from municipality
        where status = 'PROSPECT' and valid_to is null order by id limit 1)`,
    );
    const [now, edition] = [await open(), await overview()];
    expect(now['participating']).toBe(Number(before['participating']) + 1);
    expect(edition).toMatchObject({
      asOf: '2026-11-22',
      counts: { on: now['on'], participating: now['participating'] },
      national: { participating: before['participating'] },
    });
    const text = squeezed(await textOf((await documentOf(admin, 'PROGRESS', 'PDF')).body));
    expect(text).toContain(squeezed(`${String(before['participating'])} gemeenten deden mee op 22 november 2026`));
    expect(text).toContain(squeezed('cijfers van de editie van 22 november 2026'));
    expect(text).not.toContain(`${String(now['participating'])}gemeentendedenmee`);
  }, 120_000);

  it('is refused to every other workspace, role and nobody', async () => {
    const id = await ask(coordinator, 'FACTSHEET', 'CSV');
    await finished(coordinator, id);
    const other = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    expect((await other.send(one, { id })).errors?.[0]?.extensions.code).toBe('not_found');
    expect((await other.call('GET', `/api/reports/${id}/document`)).status).toBe(404);
    expect((await admin.call('GET', `/api/reports/${id}/document`)).status).toBe(404);
    // The clerk has the dossier alone.
    for (const [role, status] of [
      ['CLERK', 404],
      ['PARTNER', 403],
    ] as const) {
      const answer = await test.as({ role, tenantId: heemstede }).call('GET', `/api/reports/${id}/document`);
      expect(answer.status).toBe(status);
    }
    expect(
      (await test.as({ role: 'VNG_ADVISER' }).send(request, { input: { kind: 'PROGRESS', format: 'PDF' } })).errors?.[0]
        ?.extensions.code,
    ).toBe('forbidden');
    expect((await test.anonymous.call('GET', `/api/reports/${id}/document`)).status).toBe(401);
    expect(
      (await coordinator.send(request, { input: { kind: 'PROGRESS', format: 'PDF' } })).errors?.[0]?.extensions.code,
    ).toBe('report.kind_not_yours');
    expect(
      (await admin.send(request, { input: { kind: 'FACTSHEET', format: 'PDF' } })).errors?.[0]?.extensions.code,
    ).toBe('report.kind_not_yours');
  });

  it('is followed live from asking to the end, by its own workspace and nobody else', async () => {
    const progress = 'subscription($id: ID!) { reportProgress(id: $id) { id status progress isChanged } }';
    const id = await ask(coordinator, 'FACTSHEET', 'ODS');
    const told = (await coordinator.follow<{ reportProgress: ReportRequest }>(progress, { id })).map(
      ({ reportProgress }) => reportProgress,
    );
    expect(told.at(-1)).toEqual({ id, status: 'READY', progress: 100, isChanged: false });
    expect(told.map((report) => report.progress)).toEqual(told.map((report) => report.progress).sort((a, b) => a - b));
    const refusal = (client: TestClient) =>
      client.follow(progress, { id }).then(
        () => 'told',
        (reason: unknown) => JSON.stringify(reason) + String((reason as { reason?: string }).reason),
      );
    expect(await refusal(test.as({ role: 'COORDINATOR', tenantId: zandvoort }))).toContain('not_found');
    expect(await refusal(test.as({ role: 'CLERK', tenantId: heemstede }))).toContain('not_found');
    expect(await refusal(test.as({ role: 'PARTNER', tenantId: heemstede }))).toContain('forbidden');
    expect(await refusal(test.anonymous)).toContain(sentenceOf('unauthenticated'));
  }, 60_000);

  it('is followed to the end also when the news of it fell into a gap of the listening connection', async () => {
    const { id } = await test.db.run({ tenantId: heemstede, actorId: null }, () =>
      test.get(ReportsRepository).add('FACTSHEET', 'CSV'),
    );
    let asked = false;
    const loseNews = async () => {
      await test.database.sql.query(`update report_request set status = 'CANCELLED' where id = $1`, [id]);
      await test.database.sql.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bloemen_notifications'
          and datname = current_database()`,
      );
    };
    const told = await coordinator.follow<{ reportProgress: ReportRequest }>(
      'subscription($id: ID!) { reportProgress(id: $id) { status } }',
      { id },
      () => {
        if (!asked) void loseNews();
        asked = true;
      },
    );
    expect(told.map(({ reportProgress }) => reportProgress.status)).toEqual(['REQUESTED', 'CANCELLED']);
  }, 30_000);

  it('is followed no further by somebody whose session ended', async () => {
    const reports = test.get(ReportsRepository);
    const inHeemstede = <T>(work: () => Promise<T>) => test.db.run({ tenantId: heemstede, actorId: null }, work);
    const { id } = await inHeemstede(() => reports.add('FACTSHEET', 'CSV'));
    const leaving = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const told: unknown[] = [];
    const following = leaving.follow(
      'subscription($id: ID!) { reportProgress(id: $id) { progress } }',
      { id },
      (news) => {
        told.push(news);
        leaving.leave();
        void inHeemstede(() => reports.claim(id));
      },
    );
    await expect(following).rejects.toMatchObject({ code: 4401, reason: sentenceOf('unauthenticated') });
    expect(told).toHaveLength(1);
  }, 60_000);

  it('is finished only by the run that claimed it last, from the facts that the first run froze', async () => {
    const reports = test.get(ReportsRepository);
    const snapshot = (name: string, layout = 4) =>
      ({ report: 'FACTSHEET', layout, asOf: name, method: [] as string[] }) as FactsheetSnapshot;
    // One unit of work, so that neither sweep nor worker sees the row meanwhile.
    await test.db.run({ tenantId: heemstede, actorId: null }, async () => {
      const { id } = await reports.add('FACTSHEET', 'CSV');
      const first = (await reports.claim(id))!;
      expect(await reports.freeze(id, snapshot('first'))).toEqual(snapshot('first'));
      const second = (await reports.claim(id))!;
      expect(second).toMatchObject({ attempt: first.attempt + 1 });
      expect(await reports.freeze(id, snapshot('second'))).toEqual(snapshot('first'));
      expect(await reports.freeze(id, snapshot('newer product', 5))).toEqual(snapshot('newer product', 5));
      expect(await reports.progress(id, first.attempt, 90, 'te laat')).toBe(false);
      expect(await reports.finish(id, first.attempt, 'a', 1, 1)).toBe(false);
      expect(await reports.fail(id, first.attempt, 'te laat')).toBe(false);
      expect(await reports.finish(id, second.attempt, 'b', 1, 1)).toBe(true);
      expect(await reports.claim(id)).toBeNull();
    });
  });

  it('can be stopped and asked again, and a document past its date is gone', async () => {
    const { rows } = await test.database.sql.query<{ id: string }>(
      `insert into report_request (tenant_id, kind, format) values ($1, 'FACTSHEET', 'CSV') returning id`,
      [heemstede],
    );
    const id = rows[0]!.id;
    const cancel = 'mutation($input: CancelReportInput!) { cancelReport(input: $input) { status } }';
    expect(
      (await coordinator.send<{ cancelReport: ReportRequest }>(cancel, { input: { id } })).data.cancelReport.status,
    ).toBe('CANCELLED');
    expect((await coordinator.call('GET', `/api/reports/${id}/document`)).status).toBe(400);
    expect((await coordinator.send(cancel, { input: { id } })).errors?.[0]?.extensions.code).toBe(
      'report.already_finished',
    );
    await coordinator.send('mutation($input: RetryReportInput!) { retryReport(input: $input) { status } }', {
      input: { id },
    });
    expect((await finished(coordinator, id)).status).toBe('READY');
    await test.database.sql.query(`update report_request set expires_at = now() - interval '1 second' where id = $1`, [
      id,
    ]);
    expect((await coordinator.call('GET', `/api/reports/${id}/document`)).status).toBe(400);
    const { ReportsService } = await import('./reports.service.js');
    await test.get(ReportsService).expireDue();
    expect((await finished(coordinator, id)).status).toBe('EXPIRED');
  }, 60_000);
});

/** A line may break anywhere in a narrow column. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00ad]+/g, '');
}
