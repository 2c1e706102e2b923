import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDF } from '@libpdf/core';
import { testApp, type TestApp, type TestClient } from './app.js';
import { aMunicipality } from './municipality.js';
import { officeFile, openFile } from '../src/platform/files/files.builders.js';
import { fileTypes } from '../src/platform/files/file-type.js';
import { SearchModule } from '../src/modules/search/search.module.js';
import { aDocument, aFile } from '../src/modules/documents/documents.builders.js';
import { DocumentsModule } from '../src/modules/documents/documents.module.js';
import { ReadTextsJob } from '../src/modules/documents/read-texts.job.js';
import { MOST_TEXT, readText } from '../src/modules/documents/read-text.js';

const word = 'tekst over de buurttuin';
const odt = openFile(fileTypes.odt, {
  'content.xml': `<office:text><text:p>Een &amp; ander</text:p><text:p>${word}</text:p></office:text>`,
});
const docx = officeFile(fileTypes.docx, {
  '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>
    <w:t>${word}</w:t></w:r></w:p></w:body></w:document>`,
});
const limits = { unpackedBytes: 2_000_000 };

async function aPdf(): Promise<Buffer> {
  const pdf = PDF.create();
  pdf.addPage().drawText(word, { x: 50, y: 700, size: 12 });
  return Buffer.from(await pdf.save());
}

describe('the text of a file', () => {
  it('is read from a PDF, from Word, from OpenDocument and from plain text, on one line', async () => {
    expect(await readText({ ending: 'pdf', content: await aPdf(), ...limits })).toEqual({ text: word, isCut: false });
    expect(await readText({ ending: 'docx', content: docx, ...limits })).toEqual({ text: word, isCut: false });
    expect(await readText({ ending: 'odt', content: odt, ...limits })).toEqual({
      text: `Een & ander ${word}`,
      isCut: false,
    });
    expect(await readText({ ending: 'txt', content: Buffer.from(`a\0\n  b`), ...limits })).toEqual({
      text: 'a b',
      isCut: false,
    });
  });

  it('is cut where it is long, is not there in a picture, and unpacks to no more than it may', async () => {
    const long = await readText({ ending: 'txt', content: Buffer.from('x '.repeat(MOST_TEXT)), ...limits });
    expect([long?.text.length, long?.isCut]).toEqual([MOST_TEXT, true]);
    expect(await readText({ ending: 'png', content: Buffer.from('x'), ...limits })).toBeNull();
    await expect(readText({ ending: 'odt', content: odt, unpackedBytes: 10 })).rejects.toThrow('unpacks');
  });
});

describe('a document with a file', () => {
  let test: TestApp;
  let tenantId: string;
  let coordinator: TestClient;
  const finds = async (client: TestClient, text: string) =>
    (
      await client.send<{ search: { groups: { hits: { title: string }[] }[] } }>(
        'query ($input: SearchInput!) { search(input: $input) { groups { hits { title } } } }',
        { input: { text, first: 5 } },
      )
    ).data.search.groups.flatMap(({ hits }) => hits.map(({ title }) => title));
  const stateOf = async (id: string) =>
    (
      await coordinator.send<{ document: { file: { textState: string | null } } }>(
        'query ($id: ID!) { document(id: $id) { file { textState } } }',
        { id },
      )
    ).data.document.file.textState;
  const readAll = async () => {
    const job = test.get(ReadTextsJob);
    const waiting = await job.waiting();
    for (const { payload } of waiting) await job.read(payload, { signal: AbortSignal.timeout(60_000) });
    return waiting.length;
  };

  beforeAll(async () => {
    test = await testApp([DocumentsModule, SearchModule], {
      DOCUMENT_TEXT_MS: '20000',
      DOCUMENT_UNPACKED_BYTES: '2000000',
    });
    tenantId = await aMunicipality(test.database.sql, 'GM0397', 'Heemstede');
    coordinator = test.as({ role: 'COORDINATOR', tenantId });
  });
  afterAll(() => test.close());

  it('is found by what is in it once it was read, by who may open it, until there is another file', async () => {
    const paper = await aDocument(coordinator, { title: 'Stuk' });
    expect((await aFile(coordinator, paper, 'stuk.pdf', await aPdf())).status).toBeLessThan(300);
    expect(await finds(coordinator, 'buurttuin')).toEqual([]);
    expect(await stateOf(paper.id)).toBeNull();
    expect(await readAll()).toBe(1);
    expect(await readAll()).toBe(0);
    expect(await stateOf(paper.id)).toBe('READ');
    expect(await finds(coordinator, 'buurttuin')).toEqual(['Stuk']);
    for (const role of ['COMMUNICATIONS', 'PARTNER', 'CLERK'] as const)
      expect(await finds(test.as({ role, tenantId }), 'buurttuin')).toEqual([]);
    const neighbour = await aMunicipality(test.database.sql, 'GM0473', 'Zandvoort');
    expect(await finds(test.as({ role: 'COORDINATOR', tenantId: neighbour }), 'buurttuin')).toEqual([]);
    expect(await finds(test.as({ role: 'PROGRAMME_ADMIN' }), 'buurttuin')).toEqual([]);
    expect(
      (await test.anonymous.send(`{ search(input: { text: "buurttuin", first: 5 }) { totalCount } }`)).errors,
    ).toMatchObject([{ extensions: { code: 'unauthenticated' } }]);
    const texts = () => test.db.query('select text from document_text');
    expect(await test.db.run({ tenantId: neighbour, actorId: null }, texts)).toEqual([]);
    expect(await test.db.asPublic(texts)).toEqual([]);
    const { version } = (
      await coordinator.send<{ document: { version: number } }>('query ($id: ID!) { document(id: $id) { version } }', {
        id: paper.id,
      })
    ).data.document;
    expect(
      (await aFile(coordinator, { id: paper.id, version }, 'ander.txt', 'een geheel andere inhoud')).status,
    ).toBeLessThan(300);
    expect(await finds(coordinator, 'buurttuin')).toEqual([]);
    await readAll();
    expect(await finds(coordinator, 'geheel andere')).toEqual(['Stuk']);
  });

  it('says that its text could not be read, and waits a day before the next try; a scanner that is asked goes first', async () => {
    const broken = await aDocument(coordinator, { title: 'Stukke PDF' });
    await aFile(coordinator, broken, 'stuk.txt', 'wat');
    await test.database.sql.query(`update document set file_name = 'stuk.pdf' where id = $1`, [broken.id]);
    await readAll();
    expect(await stateOf(broken.id)).toBe('UNREADABLE');
    expect(await readAll()).toBe(0);
    await test.database.sql.query(
      `update document_text set read_at = now() - interval '1 day' where document_id = $1`,
      [broken.id],
    );
    expect(await readAll()).toBe(1);
    await test.database.sql.query(
      `update document set scan = 'WAITING' where id = $1; update document_text set read_at = now() - interval '1 day'`.replace(
        '$1',
        `'${broken.id}'`,
      ),
    );
    expect(await readAll()).toBe(0);
  });
});
