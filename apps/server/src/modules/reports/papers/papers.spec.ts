import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { readOdt } from 'odf-kit/reader';
import { extractText, getDocumentProxy } from 'unpdf';
import { tenantIdOf, type Role } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { AppModule } from '../../../app.module.js';
import { WorkerHost } from '../../../platform/jobs/worker-host.js';
import { firstRunData } from '../../../seed/first-run-data.js';

const request = `mutation ($input: RequestPaperInput!) { requestPaper(input: $input) { id kind format subject } }`;
const one = 'query ($id: ID!) { reportRequest(id: $id) { status failure } }';
const choices = `{ paperChoices { kinds years decisions { id name } motions { id name } } }`;
const read = `query ($input: PaperInput!) { paper(input: $input) { title marks notice sources
  blocks { is text pieces { text } items fields { word text } rows { cells } } } }`;
const templates = '{ paperTemplates { kind isOwn hasLogo version opening parts { code name isUsed } } }';
const save = `mutation ($input: SavePaperTemplateInput!) { savePaperTemplate(input: $input) { isOwn version
  parts { code name } } }`;

type Choices = { kinds: string[]; years: number[]; decisions: Named[]; motions: Named[] };
type Named = { id: string; name: string };
type Template = { kind: string; version: number; parts: { code: string; name: string; isUsed: boolean }[] };

describe('papers of a municipality', () => {
  const heemstede = tenantIdOf('GM0397');
  const zandvoort = tenantIdOf('GM0473');
  let test: TestApp;
  let coordinator: TestClient;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const codeOf = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.[0]?.extensions.code;
  const choicesOf = async (client: TestClient) =>
    (await client.send<{ paperChoices: Choices }>(choices)).data.paperChoices;
  const ask = (input: object, client = coordinator) =>
    client.send<{ requestPaper: { id: string; format: string }[] }>(request, { input }, randomUUID());
  const file = async (id: string, client = coordinator) => {
    for (let tries = 0; tries < 600; tries += 1) {
      const { data } = await client.send<{ reportRequest: { status: string } }>(one, { id });
      if (!['REQUESTED', 'RUNNING'].includes(data.reportRequest.status)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return client.call('GET', `/api/reports/${id}/document`);
  };
  const plain = (text: string) => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  const pdfText = async (body: Buffer) =>
    plain((await extractText(await getDocumentProxy(new Uint8Array(body)), { mergePages: true })).text);

  beforeAll(async () => {
    test = await testApp([AppModule], { DEMO: 'true', REPORTS_PER_HOUR: '1000' });
    await firstRunData(test.app, true);
    coordinator = as('COORDINATOR');
    await test.get(WorkerHost).start();
  }, 180_000);
  afterAll(() => test.close());

  it('are one snapshot in three formats: what changes afterwards is in none of them', async () => {
    const input = { kind: 'YEARLY_REPORT', year: 2021, formats: ['PDF', 'DOCX', 'ODT'] };
    const asked = await ask(input);
    expect(asked.errors).toBeUndefined();
    expect(asked.data.requestPaper).toMatchObject([
      { kind: 'YEARLY_REPORT', format: 'PDF', subject: '2021' },
      { format: 'DOCX' },
      { format: 'ODT' },
    ]);
    await test.database.sql.query('update pillar_evidence set title = $2 where tenant_id = $1', [heemstede, 'Anders']);
    const [pdf, docx, odt] = await Promise.all(asked.data.requestPaper.map(({ id }) => file(id)));
    expect(pdf!.headers['content-disposition']).toMatch(/filename="jaarverslag-2021-.*\.pdf"/);
    expect(pdf!.body.toString('latin1')).toContain('pdfuaid');
    const texts = [
      await pdfText(pdf!.body),
      plain((await mammoth.extractRawText({ buffer: docx!.body })).value),
      plain(readOdt(new Uint8Array(odt!.body)).toHtml({ fragment: true })),
    ];
    for (const text of texts) {
      for (const found of ['Jaarverslag 2021', 'Bestuurlijk commitment', 'Wat er is gebeurd', 'Bijlage: bronnen'])
        expect(text).toContain(found);
      expect(text).not.toContain('Anders');
    }
  }, 120_000);

  it('are read on the screen with the same words', async () => {
    const { data } = await coordinator.send<{ paper: { title: string; sources: string[] } }>(read, {
      input: { kind: 'YEARLY_REPORT', year: 2021 },
    });
    expect(data.paper.title).toBe('Jaarverslag 2021: samen tegen eenzaamheid');
    expect(data.paper.sources.length).toBeGreaterThan(0);
  });

  it('are offered to who may have them, and refused to all others', async () => {
    expect((await choicesOf(coordinator)).kinds).toContain('YEARLY_REPORT');
    expect((await choicesOf(coordinator)).years).toContain(2021);
    const input = { kind: 'YEARLY_REPORT', year: 2021, formats: ['PDF'] };
    for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK'] as const) {
      expect((await choicesOf(as(role))).kinds).not.toContain('YEARLY_REPORT');
      expect(codeOf(await ask(input, as(role)))).toBe('report.kind_not_yours');
      expect(codeOf(await as(role).send(read, { input: { kind: 'YEARLY_REPORT', year: 2021 } }))).toBe(
        'report.kind_not_yours',
      );
    }
    expect(codeOf(await ask(input, as('PARTNER')))).toBe('forbidden');
    expect(codeOf(await ask(input, test.as({ role: 'PROGRAMME_ADMIN' })))).toBe('report.kind_not_yours');
    expect(codeOf(await ask(input, test.anonymous))).toBe('unauthenticated');
    expect(codeOf(await ask({ ...input, year: null }))).toBe('bad_input');
    expect(
      codeOf(await as('CLERK').send('mutation { requestReport(input: { kind: FACTSHEET, format: PDF }) { id } }')),
    ).toBe('report.kind_not_yours');
  });

  it('are handed out to nobody who may not have their kind, nor to another municipality', async () => {
    const { data } = await ask({ kind: 'YEARLY_REPORT', year: 2021, formats: ['DOCX'] });
    const { id } = data.requestPaper[0]!;
    expect((await file(id)).status).toBe(200);
    for (const client of [as('ALDERMAN'), as('CLERK'), as('COMMUNICATIONS'), as('COORDINATOR', zandvoort)]) {
      expect((await client.call('GET', `/api/reports/${id}/document`)).status).toBe(404);
      const list = await client.send<{ reportRequests: { nodes: { id: string }[] } }>(
        '{ reportRequests { nodes { id } } }',
      );
      expect(list.data.reportRequests.nodes.map((node) => node.id)).not.toContain(id);
    }
    expect((await test.anonymous.call('GET', `/api/reports/${id}/document`)).status).toBe(401);
  });

  describe('as a municipality wants them', () => {
    const templateOf = async (client = coordinator) =>
      (await client.send<{ paperTemplates: Template[] }>(templates)).data.paperTemplates.find(
        ({ kind }) => kind === 'YEARLY_REPORT',
      )!;

    it('have its order, names, sentences and logo, until it goes back to those of the product', async () => {
      const { parts } = await templateOf();
      const mine = [{ ...parts[1]!, name: 'Dit gebeurde er' }, { ...parts[0]!, isUsed: false }, ...parts.slice(2)];
      const input = {
        kind: 'YEARLY_REPORT',
        parts: mine,
        opening: 'Beste raad,',
        closing: null,
        hasLogo: false,
        version: 0,
      };
      const saved = await coordinator.send<{ savePaperTemplate: Template }>(save, { input });
      expect(saved.data.savePaperTemplate).toMatchObject({ isOwn: true, version: 1 });
      const { data } = await coordinator.send<{
        paper: { blocks: { is: string; text: string; pieces: { text: string }[] }[] };
      }>(read, { input: { kind: 'YEARLY_REPORT', year: 2021 } });
      const [first, second] = data.paper.blocks;
      expect(first).toMatchObject({ is: 'TEXT', pieces: [{ text: 'Beste raad,' }] });
      expect(second).toMatchObject({ is: 'HEADING', text: 'Dit gebeurde er' });
      expect(data.paper.blocks.some(({ text }) => text === 'De vijf pijlers')).toBe(false);
      expect(codeOf(await coordinator.send(save, { input }))).toBe('conflict');
      await coordinator.send('mutation { resetPaperTemplate(input: { kind: YEARLY_REPORT }) { version } }');
      expect(await templateOf()).toMatchObject({ version: 0, parts });
    });

    it('are shown before they are saved, with facts that say that they are invented', async () => {
      for (const { kind, parts } of (await coordinator.send<{ paperTemplates: Template[] }>(templates)).data
        .paperTemplates) {
        const { data } = await coordinator.send<{ paperPreview: { notice: string; blocks: [] } }>(
          'query ($input: SavePaperTemplateInput!) { paperPreview(input: $input) { notice blocks { is } } }',
          { input: { kind, parts, hasLogo: true, version: 0, opening: 'Hallo' } },
        );
        expect(data.paperPreview.notice).toContain('verzonnen');
        expect(data.paperPreview.blocks.length).toBeGreaterThan(3);
      }
    });

    it('are the business of the coordinator of that municipality alone', async () => {
      const { parts } = await templateOf();
      const input = { kind: 'YEARLY_REPORT', parts, hasLogo: true, version: 0 };
      for (const role of ['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const) {
        expect(codeOf(await as(role).send(templates))).toBe('forbidden');
        expect(codeOf(await as(role).send(save, { input }))).toBe('forbidden');
      }
      expect(codeOf(await test.anonymous.send(save, { input }))).toBe('unauthenticated');
      await coordinator.send(save, { input: { ...input, opening: 'Van Heemstede' } });
      expect(await templateOf(as('COORDINATOR', zandvoort))).toMatchObject({ version: 0 });
      const strange = [{ code: 'SECRET', name: 'Geheim', isUsed: true }];
      expect(codeOf(await coordinator.send(save, { input: { ...input, parts: strange, version: 1 } }))).toBe(
        'bad_input',
      );
    });
  });
});
