import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mammoth from 'mammoth';
import { readOdt } from 'odf-kit/reader';
import { extractText, getDocumentProxy } from 'unpdf';
import { evidenceKindOf, tenantIdOf, type Role } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { AppModule } from '../../../app.module.js';
import { WorkerHost } from '../../../platform/jobs/worker-host.js';
import { aFact } from '../../plans/plans.builders.js';
import { firstRunData } from '../../../seed/first-run-data.js';

const request = `mutation ($input: RequestPaperInput!) { requestPaper(input: $input) { id kind format subject } }`;
const one = 'query ($id: ID!) { reportRequest(id: $id) { status failure } }';
const choices = `{ paperChoices { kinds years decisions { id name } motions { id name } releases { id name } } }`;
const read = `query ($input: PaperInput!) { paper(input: $input) { title marks notice sources
  blocks { is text pieces { text } items fields { word text } rows { cells } } } }`;
const templates = '{ paperTemplates { kind isOwn hasLogo version opening parts { code name isUsed } } }';
const save = `mutation ($input: SavePaperTemplateInput!) { savePaperTemplate(input: $input) { isOwn version
  parts { code name } } }`;

type Choices = { kinds: string[]; years: number[]; decisions: Named[]; motions: Named[]; releases: Named[] };
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

  it('of a municipality whose progress is invented say so', async () => {
    const noticeIn = async (tenantId: string) => {
      const input = { kind: 'ALDERMAN_POSITION' };
      const { data } = await as('ALDERMAN', tenantId).send<{ paper: { notice: string | null } }>(read, { input });
      return data.paper.notice;
    };
    expect(await noticeIn(zandvoort)).toContain('verzonnen');
    expect(await noticeIn(heemstede)).toBeNull();
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

  describe('of the chain from motion to money', () => {
    type Read = { title: string; marks: string[]; sources: string[]; blocks: object[] };
    let motionId: string;
    let decisionId: string;
    const paperOf = async (input: object, client = coordinator) => {
      const { data, errors } = await client.send<{ paper: Read }>(read, { input });
      if (errors) throw new Error(JSON.stringify(errors));
      return { ...data.paper, said: JSON.stringify(data.paper.blocks) };
    };
    const open = (table: string, id: string, openness: string) =>
      test.database.sql.query(
        `update ${table} set openness = $2, released_at = case when $2 = 'ACTIVELY_PUBLIC' then now() - interval '1 day' end
          where id = $1`,
        [id, openness],
      );

    beforeAll(async () => {
      const { decisions, motions } = await choicesOf(coordinator);
      const { rows } = await test.database.sql.query<{ id: string; motion_id: string }>(
        "select id, motion_id from executive_decision where tenant_id = $1 and case_number = '840482'",
        [heemstede],
      );
      ({ id: decisionId, motion_id: motionId } = rows[0]!);
      expect(decisions.map(({ id }) => id)).toContain(decisionId);
      expect(motions.map(({ id }) => id)).toContain(motionId);
      await open('motion', motionId, 'ACTIVELY_PUBLIC');
      await open('executive_decision', decisionId, 'ACTIVELY_PUBLIC');
    });

    it('write the college proposal of Heemstede in its headings, with its annexes and what is still to be written', async () => {
      await test.database.sql.query(
        `with annex as (
           insert into document (tenant_id, title, kind, reference) values ($1, 'De nota', 'ACTION_PLAN', 'N-7') returning id
         )
         insert into document_attachment (tenant_id, document_id, subject_kind, subject_id)
         select $1, id, 'EXECUTIVE_DECISION', $2 from annex`,
        [heemstede, decisionId],
      );
      const { marks, said, sources } = await paperOf({ kind: 'COLLEGE_PROPOSAL', aboutId: decisionId });
      expect(marks).toEqual(['Concept']);
      for (const found of [
        '840482',
        'Besluit B&W',
        'Voorgenomen',
        'Bronnen verschillen over dit besluit.',
        'De nota (kenmerk N-7)',
      ])
        expect(said + sources.join()).toContain(found);
    });

    it('tell the council about a motion, with money state by state', async () => {
      const { said } = await paperOf({ kind: 'COUNCIL_BRIEFING', aboutId: motionId });
      expect(said).toContain('Wat u vroeg');
      expect(said.replaceAll('\u00a0', ' ')).not.toContain('150.000');
    });

    it('give the alderman one page, on the screen and as a file', async () => {
      const alderman = as('ALDERMAN');
      expect((await choicesOf(alderman)).kinds).toEqual(['ALDERMAN_POSITION', 'COUNCIL_DOSSIER']);
      const { said, marks } = await paperOf({ kind: 'ALDERMAN_POSITION' }, alderman);
      expect(marks).toEqual(['Niet openbaar']);
      expect(said).toContain('Vragen die u kunt verwachten');
      const asked = await ask({ kind: 'ALDERMAN_POSITION', formats: ['PDF'] }, alderman);
      const { body, status } = await file(asked.data.requestPaper[0]!.id, alderman);
      expect(status).toBe(200);
      expect((await getDocumentProxy(new Uint8Array(body))).numPages).toBe(1);
    }, 60_000);

    it('write out a press release, for who writes it', async () => {
      const communications = as('COMMUNICATIONS');
      const text = { title: 'Heemstede doet mee', lead: 'De gemeente doet mee.', body: 'Partners werken samen.' };
      const quotes = [{ body: 'Er gebeurt al veel.', personName: 'Wethouder Struijf' }];
      await communications.send(
        'mutation ($input: SavePressReleaseInput!) { savePressRelease(input: $input) { id } }',
        { input: { ...text, decisionId, quotes, figures: [] } },
      );
      const { kinds, releases } = await choicesOf(communications);
      expect(kinds).toEqual(['PRESS_RELEASE']);
      const { id } = releases.find(({ name }) => name.endsWith(text.title))!;
      const { said } = await paperOf({ kind: 'PRESS_RELEASE', aboutId: id }, communications);
      expect(said).toContain('Nog niet goedgekeurd door wie dit zegt.');
      expect(said).toContain('Citaten');
    });

    it('hold in the dossier what is released alone, whoever asks', async () => {
      const input = { kind: 'COUNCIL_DOSSIER', aboutId: motionId };
      for (const client of [coordinator, as('CLERK')]) expect((await paperOf(input, client)).said).toContain('840482');
      await open('executive_decision', decisionId, 'RESTRICTED');
      for (const client of [coordinator, as('ALDERMAN'), as('CLERK')]) {
        const { said, sources } = await paperOf(input, client);
        expect(said).toContain('Er is geen openbaar besluit van het college bij deze motie.');
        expect(sources.join()).not.toContain('restricted');
      }
      await open('motion', motionId, 'INTERNAL');
      expect(codeOf(await coordinator.send(read, { input }))).toBe('report.not_released');
      expect(codeOf(await as('CLERK').send(read, { input }))).toBe('not_found');
      await open('motion', motionId, 'ACTIVELY_PUBLIC');
      await open('executive_decision', decisionId, 'ACTIVELY_PUBLIC');
    });

    it('take an agreement to measure for no evaluation', async () => {
      const title = 'Over een jaar meten we opnieuw';
      const added = await coordinator.send(
        'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { evidence { id } } }',
        { input: aFact('MONITORING_PLAN', { pillar: 'P5', title, openness: 'PUBLIC', happenedOn: '2021-03-01' }) },
      );
      expect(added.errors).toBeUndefined();
      expect((await paperOf({ kind: 'COUNCIL_DOSSIER', aboutId: motionId })).said).not.toContain(title);
      const { said } = await paperOf({ kind: 'YEARLY_REPORT', year: 2021 });
      expect(said).toContain(title);
      expect(said).not.toContain(`${evidenceKindOf('MONITORING_PLAN').label}: ${title}`);
    });

    it('leave nothing out, however much was promised', async () => {
      const count = 120;
      const { rows } = await test.database.sql.query<{ id: string }>(
        `insert into undertaking (tenant_id, title, promised_by, promised_to, promised_on, date_precision, source_text,
           motion_id)
         select $1, 'Belofte nummer ' || n || '.', 'Wethouder', 'Raad', '2021-02-01', 'DAY', 'Verslag', $2
         from generate_series(1, $3) n returning id`,
        [heemstede, motionId, count],
      );
      const { said } = await paperOf({ kind: 'COUNCIL_BRIEFING', aboutId: motionId });
      expect(new Set(said.match(/Belofte nummer \d+\./g)).size).toBe(count);
      expect((await paperOf({ kind: 'ALDERMAN_POSITION' })).said).toMatch(/En nog 1[12]\d\. Alles staat bij/);
      await test.database.sql.query('delete from undertaking where id = any ($1)', [rows.map(({ id }) => id)]);
    });

    it('are stopped and repeated by who asked for them, and by the coordinator alone beside', async () => {
      const { rows } = await test.database.sql.query<{ id: string }>(
        `insert into report_request (tenant_id, kind, format, status, failure)
         values ($1, 'COUNCIL_DOSSIER', 'PDF', 'FAILED', 'Het maken duurde te lang.') returning id`,
        [heemstede],
      );
      const input = { id: rows[0]!.id };
      const rights = 'query ($id: ID!) { reportRequest(id: $id) { viewerCan { cancel retry } } }';
      const cancel = 'mutation ($input: CancelReportInput!) { cancelReport(input: $input) { id } }';
      const retry = 'mutation ($input: RetryReportInput!) { retryReport(input: $input) { id } }';
      for (const role of ['CLERK', 'ALDERMAN'] as const) {
        expect((await as(role).send(rights, input)).data).toEqual({
          reportRequest: { viewerCan: { cancel: false, retry: false } },
        });
        for (const act of [cancel, retry]) expect(codeOf(await as(role).send(act, { input }))).toBe('forbidden');
      }
      for (const act of [cancel, retry]) {
        expect(codeOf(await as('COMMUNICATIONS').send(act, { input }))).toBe('not_found');
        expect(codeOf(await as('COORDINATOR', zandvoort).send(act, { input }))).toBe('not_found');
        expect(codeOf(await test.anonymous.send(act, { input }))).toBe('unauthenticated');
      }
      expect(codeOf(await coordinator.send(cancel, { input }))).toBe('report.already_finished');
      expect((await coordinator.send(rights, input)).data).toEqual({
        reportRequest: { viewerCan: { cancel: false, retry: true } },
      });
    });

    it('are refused to who may not have them, and of what is of another municipality', async () => {
      const may = {
        COLLEGE_PROPOSAL: ['COORDINATOR'],
        COUNCIL_BRIEFING: ['COORDINATOR'],
        ALDERMAN_POSITION: ['COORDINATOR', 'ALDERMAN'],
        COUNCIL_DOSSIER: ['COORDINATOR', 'ALDERMAN', 'CLERK'],
      };
      for (const [kind, roles] of Object.entries(may)) {
        const aboutId = kind === 'COLLEGE_PROPOSAL' ? decisionId : motionId;
        for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK'] as const) {
          const answer = await as(role).send(read, { input: { kind, aboutId } });
          expect([kind, role, codeOf(answer)]).toEqual([
            kind,
            role,
            roles.includes(role) ? undefined : 'report.kind_not_yours',
          ]);
        }
        if (kind !== 'ALDERMAN_POSITION')
          expect(codeOf(await as('COORDINATOR', zandvoort).send(read, { input: { kind, aboutId } }))).toBe('not_found');
      }
    });
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
