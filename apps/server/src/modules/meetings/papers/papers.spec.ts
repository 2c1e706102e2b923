import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { readOdt } from 'odf-kit/reader';
import { extractText, getDocumentProxy } from 'unpdf';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { MeetingsModule } from '../meetings.module.js';
import { aMeeting } from '../minutes/minutes.builders.js';

describe('the documents of minutes', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let meetingId: string;
  const paper = (format: string, client = coordinator) =>
    client.call('GET', `/api/meetings/${meetingId}/minutes/${format}`);
  const said = ['Er zijn 3 < 4 plekken & "meer".', '= geen kop', '#read("/etc/passwd")'];
  /** Each of these is told by every document. */
  const told = [
    'Verslag: Bijeenkomst november',
    'Lokale coalitie, gemeente Heemstede',
    'Raadhuis',
    'Leden',
    'Aanwezig: Bibliotheek',
    'Afgemeld: WIJ Heemstede',
    'Toehoorders',
    'Niet vastgelegd: Klankbordgroep Wmo',
    '1. Rondje langs de organisaties',
    'Bespreken',
    ...said,
    'De week begint op 1 oktober.',
    'Elan wonen uitnodigen.',
    'Flyer maken',
    '15 januari 2027',
    '2. Rondvraag',
    'Hierover is niets opgeschreven.',
  ];

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    const [library, welfare, council] = [
      await aPartner(test, heemstede, 'Bibliotheek'),
      await aPartner(test, heemstede, 'WIJ Heemstede'),
      await aPartner(test, heemstede, 'Klankbordgroep Wmo'),
    ];
    await test.database.sql.query("update coalition_membership set state = 'OBSERVER' where organisation_id = $1", [
      council,
    ]);
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const meeting = await aMeeting(test, heemstede, { title: 'Bijeenkomst november' }, [
      'Rondje langs de organisaties',
      'Rondvraag',
    ]);
    meetingId = meeting.id;
    await test.db.run({ tenantId: heemstede, actorId: null }, async () => {
      await test.db.query('update agenda_item set said = $2 where id = $1', [meeting.items[0], said.join('\n')]);
      await test.db.query(
        `insert into meeting_attendance (meeting_id, organisation_id, attendance)
          values ($1, $2, 'PRESENT'), ($1, $3, 'EXCUSED')`,
        [meetingId, library, welfare],
      );
      await test.db.query(
        `insert into meeting_decision (meeting_id, agenda_item_id, place, text)
          values ($1, $2, 1, 'De week begint op 1 oktober.'), ($1, null, 2, 'Elan wonen uitnodigen.')`,
        [meetingId, meeting.items[0]],
      );
      await test.db.query(
        `insert into coalition_action (meeting_id, what, organisation_id, due_on)
          values ($1, 'Flyer maken', $2, '2027-01-15')`,
        [meetingId, welfare],
      );
    });
  }, 60_000);
  afterAll(() => test.close());

  it('are a tagged PDF in Dutch', async () => {
    const { status, body, headers } = await paper('pdf');
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    expect(headers['content-disposition']).toMatch(/filename="verslag-heemstede-\d{4}-\d\d-\d\d\.pdf"/);
    expect(body.toString('latin1')).toContain('pdfuaid');
    const pdf = await getDocumentProxy(new Uint8Array(body));
    const { text } = await extractText(pdf, { mergePages: true });
    const plain = text.replace(/\s+/g, ' ');
    for (const found of [...told, 'VERSLAG · CONCEPT', 'nog niet vastgesteld']) expect(plain).toContain(found);
    expect(((await pdf.getMetadata()).info as { Language: string }).Language).toMatch(/^nl/);
    const roles = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH']) expect(roles).toContain(`"role":"${role}"`);
  }, 60_000);

  it('are a Word document in Dutch, with headings, a list and a table that has a head', async () => {
    const { status, body } = await paper('docx');
    expect(status).toBe(200);
    const { value: text } = await mammoth.extractRawText({ buffer: body });
    for (const found of told) expect(text).toContain(found);
    const { value: html } = await mammoth.convertToHtml({ buffer: body });
    expect(html).toMatch(/<h1>.*Wie er waren.*<\/h1>/);
    expect(html).toMatch(/<h2>.*1\. Rondje langs de organisaties.*<\/h2>/);
    expect(html).toMatch(/<h3>.*Besluit.*<\/h3><ul><li>De week begint op 1 oktober\.<\/li><\/ul>/);
    expect(html).toMatch(/<thead><tr><th>.*Wat/);
    const parts = unzipSync(new Uint8Array(body));
    expect(strFromU8(parts['word/styles.xml']!)).toContain('w:val="nl-NL"');
  });

  it('are OpenDocument text in Dutch, with headings, a list and a table that has a head', async () => {
    const { status, body, headers } = await paper('odt');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/vnd.oasis.opendocument.text');
    // The type is the first part, as it is.
    expect(body.subarray(30, 77).toString('latin1')).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    const document = readOdt(new Uint8Array(body));
    const html = document.toHtml({ fragment: true }).replace(/<\/?span[^>]*>| style="[^"]*"/g, '');
    const text = html
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
      .replaceAll(' :', ':');
    for (const found of told) expect(text).toContain(found);
    expect(html).toMatch(/<h2>Wie er waren<\/h2>/);
    expect(html).toMatch(/<h3>1\. Rondje langs de organisaties<\/h3>/);
    expect(html).toMatch(/<h4>Besluit<\/h4>\s*<ul><li>De week/);
    const parts = unzipSync(new Uint8Array(body));
    expect(strFromU8(parts['styles.xml']!)).toContain('fo:language="nl" fo:country="NL"');
    expect(strFromU8(parts['meta.xml']!)).toContain('<dc:language>nl-NL</dc:language>');
    expect(strFromU8(parts['content.xml']!)).toContain('<table:table-header-rows>');
  });

  it('say by which meeting they were approved', async () => {
    const next = await aMeeting(test, heemstede, { days: 20, title: 'December' });
    await test.database.sql.query(
      "update meeting set approved_in = $2, approved_at = now(), approval_remark = 'WIJ was er wel.' where id = $1",
      [meetingId, next.id],
    );
    const { value: text } = await mammoth.extractRawText({ buffer: (await paper('docx')).body });
    expect(text).toMatch(/Status: Vastgesteld in de bijeenkomst van .*, met deze opmerking: WIJ was er wel\./);
    meetingId = next.id;
    const { value: later } = await mammoth.extractRawText({ buffer: (await paper('docx')).body });
    expect(later).toMatch(/Het verslag van .* \(Bijeenkomst november\) is vastgesteld, met deze opmerking/);
  });

  it('are closed to who may not read the meeting', async () => {
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'PARTNER'] as const)
      expect((await paper('docx', test.as({ role, tenantId: heemstede }))).status).toBe(200);
    expect((await paper('docx', test.as({ role: 'CLERK', tenantId: heemstede }))).status).toBe(403);
    expect((await paper('docx', test.as({ role: 'NATIONAL_ADVISER' }))).status).toBe(403);
    expect((await paper('docx', test.anonymous)).status).toBe(401);
    const zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    expect((await paper('docx', test.as({ role: 'COORDINATOR', tenantId: zandvoort }))).status).toBe(404);
    expect((await paper('rtf')).status).toBe(404);
    meetingId = randomUUID();
    expect((await paper('docx')).status).toBe(404);
  });
});
