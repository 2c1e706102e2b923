import { randomUUID } from 'node:crypto';
import { PDF } from '@libpdf/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../test/app.js';
import { aMunicipality } from '../../../test/municipality.js';
import { aZip, officeFile, openFile } from '../../platform/files/files.builders.js';
import { fileTypes } from '../../platform/files/file-type.js';
import { AttachmentSubjects } from './attachment-subjects.port.js';
import { aDocument, aFile, ask, type ToldDocument } from './documents.builders.js';
import { DocumentsModule } from './documents.module.js';
import { DocumentsService } from './documents.service.js';

type Listed = {
  documents: { totalCount: number; years: number[]; nodes: ToldDocument[]; viewerCan: { add: boolean } };
};
type Answered = { errors?: { extensions: { code: string; details?: { fields?: { path: string }[] } } }[] };

const codeOf = ({ errors }: Answered) => errors?.[0]?.extensions.code;
const fieldOf = ({ errors }: Answered) => errors?.[0]?.extensions.details?.fields?.[0]?.path;
const motion = { subjectKind: 'MOTION', subjectId: randomUUID() };

describe('documents of a municipality', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  const as = (role: Role, tenantId = heemstede) => test.as({ role, tenantId });
  const sql = (text: string, values?: unknown[]) => test.database.sql.query(text, values);
  const idOf = async (insert: string) => ((await sql(insert, [heemstede])).rows as { id: string }[])[0]!.id;
  const read = async (filter: object = {}, client = coordinator) =>
    (await client.send<Listed>(ask.list, { filter })).data.documents;
  const titles = async (filter: object = {}, client = coordinator) =>
    (await read(filter, client)).nodes.map(({ title }) => title);
  const one = async (id: string, client = coordinator) =>
    (await client.send<{ document: ToldDocument }>(ask.one, { id })).data?.document;
  const saving = (input: object, client = coordinator) =>
    client.send<{ saveDocument: ToldDocument }>(ask.save, { input });
  const fetched = (id: string, client = coordinator) => client.call('GET', `/api/documents/${id}/file`);
  const stored = async () =>
    Number(((await sql('select count(*) from stored_file')).rows as { count: string }[])[0]!.count);

  beforeAll(async () => {
    test = await testApp([DocumentsModule], { DOCUMENT_UNPACKED_BYTES: '2000000' });
    heemstede = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    zandvoort = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    coordinator = as('COORDINATOR');
    await sql(
      `insert into motion (tenant_id, id, title, happened_on, openness, released_at)
       values ($1, $2, 'Motie', '2020-11-05', 'ACTIVELY_PUBLIC', '2020-11-05')`,
      [heemstede, motion.subjectId],
    );
  });
  beforeEach(() => sql('truncate document, document_attachment, stored_file, outbox, budget_line cascade'));
  afterAll(() => test.close());

  describe('a document', () => {
    it('is restricted until somebody chooses, and may be known by its name alone', async () => {
      const paper = await aDocument(coordinator, {
        dated: { on: '2021-05-25', precision: 'DAY' },
        department: 'Welzijnszaken',
        reference: '840482',
      });
      expect(paper).toMatchObject({
        openness: 'RESTRICTED',
        releasedAt: null,
        isReleased: false,
        file: null,
        link: null,
        datedOn: '2021-05-25',
        reference: '840482',
        version: 1,
        viewerCan: { change: true, remove: true },
      });
      const changed = await saving({
        id: paper.id,
        version: 1,
        title: 'Stuk van het college',
        kind: 'EXECUTIVE_PAPER',
      });
      expect(changed.data.saveDocument).toMatchObject({ title: 'Stuk van het college', version: 2, datedOn: null });
    });

    it('is released now or later, by the clock of the database, and taken back', async () => {
      const now = await aDocument(coordinator, { openness: 'ACTIVELY_PUBLIC', releaseNow: true });
      expect(now.isReleased).toBe(true);
      const later = new Date(Date.now() + 86_400_000).toISOString();
      expect((await aDocument(coordinator, { openness: 'ACTIVELY_PUBLIC', releasedAt: later })).isReleased).toBe(false);
      const kept = await saving({
        id: now.id,
        version: 1,
        title: 'Zelfde',
        kind: 'OTHER',
        openness: 'ACTIVELY_PUBLIC',
        releaseNow: true,
      });
      expect(kept.data.saveDocument.releasedAt).toBe(now.releasedAt);
      const back = await saving({ id: now.id, version: 2, title: 'Zelfde', kind: 'OTHER', openness: 'INTERNAL' });
      expect(back.data.saveDocument).toMatchObject({ isReleased: false, releasedAt: null });
      expect(fieldOf(await saving({ title: 'Stuk', kind: 'OTHER', openness: 'INTERNAL', releaseNow: true }))).toBe(
        'releasedAt',
      );
    });

    it('that somebody else changed first is shown as it is now', async () => {
      const { id } = await aDocument(coordinator);
      await saving({ id, version: 1, title: 'Eerst', kind: 'OTHER' });
      const { errors } = await saving({ id, version: 1, title: 'Later', kind: 'OTHER' });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'conflict',
        details: { current: { title: 'Eerst', version: 2 } },
      });
      expect(codeOf(await saving({ id, title: 'Zonder versie', kind: 'OTHER' }))).toBe('bad_input');
    });

    it('has editions, each with the one before and after it', async () => {
      const first = await aDocument(coordinator, { edition: 'concept' });
      const second = await aDocument(coordinator, { edition: 'definitief', replacesId: first.id });
      expect(second.replaces).toEqual({ id: first.id, edition: 'concept' });
      expect((await one(first.id))!.replacedBy).toEqual({ id: second.id, edition: 'definitief' });
      await coordinator.send(ask.remove, { input: { id: first.id, version: 1 } });
      expect((await one(second.id))!.replaces).toBeNull();
      const other = await aDocument(as('COORDINATOR', zandvoort));
      expect(codeOf(await saving({ title: 'Vreemd', kind: 'OTHER', replacesId: other.id }))).toBe('not_found');
    });

    it('is found by words, kind, openness, year and what is wrong with it, the last dated first', async () => {
      await aDocument(coordinator, { title: 'Plan van aanpak', kind: 'ACTION_PLAN', reference: 'Z-21-7' });
      await aDocument(coordinator, { title: 'Motie', kind: 'MOTION', dated: { on: '2020-11-05', precision: 'DAY' } });
      await aDocument(coordinator, {
        title: 'Persbericht',
        kind: 'PRESS_RELEASE',
        openness: 'INTERNAL',
        dated: { on: '2021-05-01', precision: 'MONTH' },
      });
      expect(await titles()).toEqual(['Persbericht', 'Motie', 'Plan van aanpak']);
      expect(await titles({ search: 'Z-21' })).toEqual(['Plan van aanpak']);
      expect(await titles({ search: 'persberichten' })).toEqual(['Persbericht']);
      expect(await titles({ kind: 'MOTION' })).toEqual(['Motie']);
      expect(await titles({ openness: 'INTERNAL' })).toEqual(['Persbericht']);
      expect(await titles({ year: 2020 })).toEqual(['Motie']);
      expect((await read()).years).toEqual([2021, 2020]);
      await sql(`update document set address = 'https://a.example', link_health = 'BROKEN' where title = 'Motie'`);
      expect(await titles({ hasProblem: true })).toEqual(['Motie']);
      expect(await titles({ hasProblem: false })).toEqual(['Persbericht', 'Plan van aanpak']);
    });

    it('is removed with its file, but not while it belongs to something', async () => {
      const { id, version } = await aDocument(coordinator, { attachTo: { kind: 'MOTION', id: motion.subjectId } });
      await aFile(coordinator, { id, version }, 'a.txt', 'tekst');
      const removing = () => coordinator.send(ask.remove, { input: { id, version: 2 } });
      expect(codeOf(await removing())).toBe('document.attached');
      await coordinator.send(ask.detach, { input: { documentId: id, ...motion } });
      expect(await removing()).toMatchObject({ data: { removeDocument: true } });
      expect([await one(id), await stored()]).toEqual([undefined, 0]);
    });
  });

  describe('who reads', () => {
    const seen = async (role: Role, tenantId = heemstede) => titles({}, as(role, tenantId));

    beforeEach(async () => {
      const later = new Date(Date.now() + 3_600_000).toISOString();
      for (const [title, more] of [
        ['Niet bepaald', {}],
        ['Vertrouwelijk', { openness: 'CONFIDENTIAL' }],
        ['Intern', { openness: 'INTERNAL' }],
        ['Morgen openbaar', { openness: 'ACTIVELY_PUBLIC', releasedAt: later }],
        ['Openbaar', { openness: 'ACTIVELY_PUBLIC', releaseNow: true }],
      ] as const) {
        const made = await aDocument(coordinator, {
          title,
          ...more,
          attachTo: { kind: 'MOTION', id: motion.subjectId },
        });
        await aFile(coordinator, made, 'stuk.txt', `Tekst van ${title}`);
      }
    });

    it.each<[Role, number]>([
      ['COORDINATOR', 5],
      ['ALDERMAN', 5],
      ['COMMUNICATIONS', 3],
      ['CLERK', 1],
      ['PARTNER', 1],
    ])('as %s reads %i of five, their files and what hangs where alike', async (role, count) => {
      expect(await seen(role)).toHaveLength(count);
      const ids = (await read()).nodes.map(({ id }) => id);
      const files = await Promise.all(ids.map((id) => fetched(id, as(role))));
      expect(files.filter(({ status }) => status === 200)).toHaveLength(count);
      expect(files.filter(({ status }) => status === 404)).toHaveLength(5 - count);
      const { data } = await as(role).send<{ attachments: { nodes: object[]; viewerCan: object } }>(ask.of, {
        subject: { kind: 'MOTION', id: motion.subjectId },
      });
      expect(data.attachments.nodes).toHaveLength(count);
      expect(data.attachments.viewerCan).toEqual({ attach: role === 'COORDINATOR' });
    });

    it('is nobody of another municipality, of the programme or from outside', async () => {
      expect(await seen('COORDINATOR', zandvoort)).toEqual([]);
      const [{ id }] = (await read()).nodes as [ToldDocument];
      expect((await fetched(id, as('COORDINATOR', zandvoort))).status).toBe(404);
      expect((await fetched(id, test.anonymous)).status).toBe(401);
      for (const role of ['NATIONAL_ADVISER', 'PROGRAMME_ADMIN', 'VNG_ADVISER'] as const) {
        expect(codeOf(await test.as({ role }).send(ask.list, { filter: {} }))).toBe('forbidden');
        expect((await fetched(id, test.as({ role }))).status).toBe(403);
      }
    });

    it('writes only as a coordinator of that municipality', async () => {
      const [shown] = (await read()).nodes as [ToldDocument];
      const attempts = [
        [ask.save, { id: shown.id, version: shown.version, title: 'Anders', kind: 'OTHER' }],
        [ask.remove, { id: shown.id, version: shown.version }],
        [ask.attach, { documentId: shown.id, ...motion }],
        [ask.detach, { documentId: shown.id, ...motion }],
        [ask.checkLink, { id: shown.id }],
      ] as const;
      for (const [document, input] of attempts) {
        for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'CLERK', 'PARTNER'] as const)
          expect(codeOf(await as(role).send(document, { input }))).toBe('forbidden');
        expect(codeOf(await test.anonymous.send(document, { input }))).toBe('unauthenticated');
      }
      const elsewhere = as('COORDINATOR', zandvoort);
      for (const [document, input] of attempts.filter(([document]) => document !== ask.detach))
        expect(codeOf(await elsewhere.send(document, { input }))).toBe('not_found');
      expect(await aFile(elsewhere, shown, 'a.txt', 'x')).toMatchObject({ status: 404, code: 'not_found' });
      expect(await aFile(as('ALDERMAN'), shown, 'a.txt', 'x')).toMatchObject({ status: 403 });
      expect(await one(shown.id)).toMatchObject({ title: shown.title, version: shown.version });
    });
  });

  describe('a record', () => {
    it('has documents, once each, and loses them without losing the document', async () => {
      const paper = await aDocument(coordinator);
      const input = { documentId: paper.id, ...motion };
      await coordinator.send(ask.attach, { input });
      const { data } = await coordinator.send<{ attachDocument: { nodes: object[] } }>(ask.attach, { input });
      expect(data.attachDocument.nodes).toEqual([{ id: paper.id }]);
      expect((await one(paper.id))!.attachedTo).toEqual([
        { kind: 'MOTION', id: motion.subjectId, title: null, pageId: null },
      ]);
      await test.db.run({ tenantId: heemstede, actorId: null }, () =>
        test.get(DocumentsService).detachAll({ kind: 'MOTION', id: motion.subjectId }),
      );
      expect((await one(paper.id))!.attachedTo).toEqual([]);
    });

    it('of a kind that is named has its name for who may see it, and must exist', async () => {
      const known = randomUUID();
      test
        .get(AttachmentSubjects)
        .areNamedBy('UNDERTAKING', (ids) =>
          Promise.resolve(
            ids.filter((id) => id === known).map((id) => ({ id, title: 'Toezegging aan de raad', pageId: id })),
          ),
        );
      const paper = await aDocument(coordinator);
      await sql(
        `insert into undertaking (tenant_id, id, title, promised_by, promised_to, promised_on, source_text)
         values ($1, $2, 'Toezegging aan de raad', 'De wethouder', 'De raad', '2021-01-01', 'Verslag')`,
        [heemstede, known],
      );
      const to = (subjectId: string) =>
        coordinator.send(ask.attach, { input: { documentId: paper.id, subjectKind: 'UNDERTAKING', subjectId } });
      expect(codeOf(await to(randomUUID()))).toBe('not_found');
      await to(known);
      expect((await one(paper.id))!.attachedTo).toEqual([
        { kind: 'UNDERTAKING', id: known, title: 'Toezegging aan de raad', pageId: known },
      ]);
    });
  });

  it('that is released tells nobody of a record that is not', async () => {
    const paper = await aDocument(coordinator, { openness: 'ACTIVELY_PUBLIC', releaseNow: true });
    const hidden = {
      MOTION: await idOf(`insert into motion (tenant_id, title, happened_on) values ($1, 'Besloten', '2020-11-05')
        returning id`),
      PRESS_RELEASE: await idOf(`insert into press_release (tenant_id, number, title, lead, body)
        values ($1, 'PB2026_1', 'Nog niet', 'Nog niet', 'Nog niet') returning id`),
    };
    for (const [kind, subjectId] of Object.entries(hidden))
      await sql(
        'insert into document_attachment (tenant_id, document_id, subject_kind, subject_id) values ($1, $2, $3, $4)',
        [heemstede, paper.id, kind, subjectId],
      );
    for (const [role, kinds] of [
      ['COORDINATOR', ['MOTION', 'PRESS_RELEASE']],
      ['COMMUNICATIONS', ['PRESS_RELEASE']],
      ['CLERK', []],
      ['PARTNER', []],
    ] as const) {
      const client = as(role);
      expect((await one(paper.id, client))!.attachedTo.map(({ kind }) => kind)).toEqual(kinds);
      expect((await read({}, client)).nodes[0]!.attachedTo).toHaveLength(kinds.length);
      for (const [kind, id] of Object.entries(hidden)) {
        const { data } = await client.send<{ attachments: { nodes: object[] } }>(ask.of, { subject: { kind, id } });
        expect(data.attachments.nodes).toHaveLength(kinds.some((known) => known === kind) ? 1 : 0);
      }
    }
  });

  it('that a line of money names is not removed, with its reason', async () => {
    const { id } = await aDocument(coordinator);
    await sql(
      `insert into budget_line (tenant_id, title, year, source, kind, source_type, source_text, recorded_on, document_id)
       values ($1, 'Gedekt', 2026, 'UNKNOWN', 'COVERED_ELSEWHERE', 'REPORT', 'Begroting', '2026-01-01', $2)`,
      [heemstede, id],
    );
    expect(codeOf(await coordinator.send(ask.remove, { input: { id, version: 1 } }))).toBe('document.attached');
    await sql('delete from budget_line');
    expect(await coordinator.send(ask.remove, { input: { id, version: 1 } })).toMatchObject({
      data: { removeDocument: true },
    });
  });

  describe('a file', () => {
    it('is kept by what it is, handed out as attachment alone, and replaced', async () => {
      const paper = await aDocument(coordinator);
      expect(await aFile(coordinator, paper, 'Besluit “één”.txt', 'Wij besluiten.')).toMatchObject({
        status: 201,
        version: 2,
      });
      const kept = (await one(paper.id))!;
      expect(kept.file).toMatchObject({
        name: 'Besluit “één”.txt',
        mediaType: 'text/plain',
        sizeBytes: 14,
        scan: 'NOT_SCANNED',
        isReadable: true,
        accessibility: 'UNCHECKED',
      });
      const { status, headers, body } = await fetched(paper.id);
      expect([status, body.toString()]).toEqual([200, 'Wij besluiten.']);
      expect(headers).toMatchObject({
        'content-type': 'text/plain',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      expect(headers['content-disposition']).toBe(
        `attachment; filename="Besluit een.txt"; filename*=UTF-8''Besluit%20%E2%80%9C%C3%A9%C3%A9n%E2%80%9D.txt`,
      );
      await aFile(coordinator, kept, 'Nieuw.csv', 'a;b\n1;2');
      expect((await one(paper.id))!.file).toMatchObject({ name: 'Nieuw.csv', mediaType: 'text/csv' });
      expect(await stored()).toBe(1);
      expect((await aFile(coordinator, paper, 'a.txt', 'x')).code).toBe('conflict');
    });

    it('and a link do not go together, and either is taken away by saving', async () => {
      const paper = await aDocument(coordinator, { address: 'https://heemstede.example/stuk' });
      expect(await aFile(coordinator, paper, 'a.txt', 'x')).toMatchObject({
        status: 400,
        details: { fields: [{ path: 'file' }] },
      });
      const base = { id: paper.id, title: paper.title, kind: paper.kind };
      await saving({ ...base, version: 1 });
      await aFile(coordinator, { id: paper.id, version: 2 }, 'a.txt', 'x');
      const address = 'https://heemstede.example/anders';
      expect(fieldOf(await saving({ ...base, version: 3, address }))).toBe('address');
      const { data } = await saving({ ...base, version: 3, address, withoutFile: true });
      expect(data.saveDocument).toMatchObject({ file: null, link: { address, health: 'UNCHECKED', isWaiting: true } });
      expect(await stored()).toBe(0);
      expect(await fetched(paper.id)).toMatchObject({ status: 400 });
    });

    it.each<[string, string, Uint8Array | string, string]>([
      ['a program', 'plan.pdf', 'MZ een programma', 'document_file.type'],
      ['a drawing that is a page', 'plan.png', '<svg xmlns="x"><script>alert(1)</script></svg>', 'document_file.type'],
      ['a page', 'plan.txt', '  <!doctype html><script>alert(1)</script>', 'document_file.type'],
      ['a page after words', 'plan.txt', 'tekst <script>alert(1)</script>', 'document_file.type'],
      ['another kind than its name says', 'plan.docx', '%PDF-1.7\n', 'document_file.mismatch'],
      ['a name that says nothing', 'plan.exe', 'gewoon tekst', 'document_file.mismatch'],
      ['macros', 'plan.docx', officeFile(fileTypes.docx, { 'word/vbaProject.bin': 'x' }), 'document_file.macros'],
      ['a password', 'plan.docx', officeFile(fileTypes.docx, {}, { isLocked: true }), 'document_file.locked'],
      [
        'more than it weighs',
        'plan.docx',
        officeFile(fileTypes.docx, { 'word/document.xml': 'x'.repeat(3_000_000) }, { isPacked: true }),
        'document_file.unreadable',
      ],
      ['an archive', 'plan.docx', aZip({ 'a.exe': 'x' }), 'document_file.type'],
    ])('with %s is refused, at its field', async (_, name, content, code) => {
      const paper = await aDocument(coordinator);
      expect(await aFile(coordinator, paper, name, content)).toMatchObject({
        status: 400,
        code,
        details: { fields: [{ path: 'file' }] },
      });
      expect([await stored(), (await one(paper.id))!.file]).toEqual([0, null]);
    });

    it('that is too large, not alone, or named by a path, is refused or plain', async () => {
      const paper = await aDocument(coordinator);
      expect(await aFile(coordinator, paper, 'groot.txt', Buffer.alloc(20_971_521, 'a'))).toMatchObject({
        code: 'payload_too_large',
      });
      expect(await aFile(coordinator, paper, 'a.txt', 'x', true)).toMatchObject({ code: 'upload.several' });
      expect(await aFile(coordinator, paper, '../../etc/geheim.txt', 'x')).toMatchObject({ status: 201 });
      expect((await one(paper.id))!.file!.name).toBe('geheim.txt');
    });

    it('says what it lacks for who reads it with a tool', async () => {
      const bare = PDF.create();
      bare.addPage({ size: 'a4' });
      const paper = await aDocument(coordinator);
      await aFile(coordinator, paper, 'kaal.pdf', await bare.save());
      expect((await one(paper.id))!.file).toMatchObject({
        accessibility: 'FAILED',
        findings: ['PDF_UNTAGGED', 'PDF_NO_TITLE', 'PDF_NO_LANGUAGE'],
      });
      expect(await titles({ hasProblem: true })).toEqual([paper.title]);
      await aFile(
        coordinator,
        { id: paper.id, version: 2 },
        'stuk.odt',
        openFile(fileTypes.odt, { 'styles.xml': '<s fo:language="nl"/>' }),
      );
      expect((await one(paper.id))!.file).toMatchObject({ accessibility: 'PASSED', findings: [] });
      await aFile(coordinator, { id: paper.id, version: 3 }, 'stuk.pdf', '%PDF-1.7 kapot');
      expect((await one(paper.id))!.file).toMatchObject({ accessibility: 'FAILED', findings: ['NOT_READ'] });
    });

    it('that opens with a password alone is refused', async () => {
      const pdf = PDF.create();
      pdf.addPage({ size: 'a4' });
      pdf.setProtection({ userPassword: 'geheim', ownerPassword: 'geheimer' });
      const paper = await aDocument(coordinator);
      expect((await aFile(coordinator, paper, 'slot.pdf', await pdf.save())).code).toBe('document_file.locked');
    });
  });
});
