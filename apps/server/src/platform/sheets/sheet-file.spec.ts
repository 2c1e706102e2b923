import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { ThreadFailure, Threads, threadTask } from '../threads/threads.js';
import type { readSheet as reader } from './sheet-file.js';

const limits = { bytes: 2 * 2 ** 20, rows: 500, unpackedBytes: 8 * 2 ** 20 };
const threads = new Threads();
const reading = threadTask<typeof reader>(new URL('./sheet-file.js', import.meta.url), 'readSheet');
/** As the product does it: on a thread with a ceiling. */
const readSheet = (file: Buffer) => threads.run(reading, { file, limits }, { memoryMb: 96, timeoutMs: 10_000 });
afterAll(() => threads.onApplicationShutdown());

const rows = [
  ['Naam', 'Sector', 'Vanaf'],
  ['Stichting het Rouwcafé', 'welzijn', new Date(Date.UTC(2021, 4, 25))],
  [],
  ['Elan wonen', null, 2021],
];
const read = [
  { number: 1, cells: ['Naam', 'Sector', 'Vanaf'] },
  { number: 2, cells: ['Stichting het Rouwcafé', 'welzijn', '2021-05-25'] },
  { number: 4, cells: ['Elan wonen', '', '2021'] },
];
const sheets = {
  sheets: [
    { name: 'Leden', rows },
    { name: 'Ander blad', rows: [['niet lezen']] },
  ],
};

describe('reading a list', () => {
  it.each([
    ['komma', 'Naam,Sector,Vanaf\nStichting het Rouwcafé,welzijn,2021-05-25\n\nElan wonen,,2021'],
    ['puntkomma', 'Naam;Sector;Vanaf\r\n"Stichting het Rouwcafé";welzijn;2021-05-25\r\n\r\nElan wonen;;2021\r\n'],
    ['byte order mark', '\uFEFFNaam;Sector;Vanaf\nStichting het Rouwcafé;welzijn;2021-05-25\n\nElan wonen;;2021'],
    ['tab', 'Naam\tSector\tVanaf\nStichting het Rouwcafé\twelzijn\t2021-05-25\n\nElan wonen\t\t2021'],
  ])('reads CSV with %s', async (_, text) => {
    expect(await readSheet(Buffer.from(text))).toEqual(read);
  });

  it('reads quotes, commas inside them and line ends inside a cell', async () => {
    const text = 'Naam,Sector\n"Kunst, ""Cultuur""\nen meer",cultuur';
    expect((await readSheet(Buffer.from(text)))[1]).toEqual({
      number: 2,
      cells: ['Kunst, "Cultuur" en meer', 'cultuur'],
    });
  });

  it('reads what Excel writes when nobody chose UTF-8', async () => {
    expect((await readSheet(Buffer.from('Naam\nCaf\u00e9', 'latin1')))[1]?.cells).toEqual(['Café']);
    expect((await readSheet(Buffer.from('\uFEFFNaam\nCafé', 'utf16le')))[1]?.cells).toEqual(['Café']);
  });

  it('reads XLSX and ODS alike, first sheet only', async () => {
    expect(await readSheet(Buffer.from(await writeXlsx(sheets)))).toEqual(read);
    expect(await readSheet(Buffer.from(await writeOds(sheets)))).toEqual(read);
  });
});

describe('what LibreOffice adds', () => {
  it('a million empty rows and columns after the last one cost nothing', async () => {
    const row =
      '<table:table-row><table:table-cell office:value-type="string"><text:p>Naam</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16383"/></table:table-row>';
    const empty =
      '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="a">${row}${empty}</table:table></office:spreadsheet></office:body></office:document-content>`;
    expect(await readSheet(ods(content))).toEqual([{ number: 1, cells: ['Naam'] }]);
  });
});

describe('refusing a file', () => {
  const refuses = async (file: Buffer, code: string) => expect(readSheet(file)).rejects.toMatchObject({ code });

  it('that is empty, too large or has too many rows', async () => {
    await refuses(Buffer.alloc(0), 'list.empty');
    await refuses(Buffer.from('\n\n;;;\n'), 'list.empty');
    await refuses(Buffer.alloc(limits.bytes + 1, 'a'), 'list.too_large');
    await refuses(Buffer.from(`Naam\n${'Roads\n'.repeat(600)}`), 'list.too_many_rows');
  });

  it('that is no list at all', async () => {
    await refuses(Buffer.from('%PDF-1.7\0\0\u0001'), 'list.unreadable');
    await refuses(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(100)]), 'list.unreadable');
    await refuses(zip({ 'word/document.xml': Buffer.from('<w:document/>') }), 'list.unreadable');
  });

  it('that is one endless line, at once', async () => {
    const started = Date.now();
    await refuses(Buffer.from('Naam,'.padEnd(2_000_000, 'a,')), 'list.unreadable');
    await refuses(Buffer.from(`"${'a'.repeat(2_000_000)}`), 'list.unreadable');
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  it('that unpacks to more than it says', async () => {
    const bomb = zip({ 'content.xml': Buffer.alloc(50_000_000) }, { statedSize: 10 });
    expect(bomb.length).toBeLessThan(limits.bytes);
    await refuses(bomb, 'list.too_large');
  });

  it('that hides its size in many small entries', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`xl/worksheets/sheet${index}.xml`, Buffer.alloc(200_000)]),
    );
    await refuses(zip(many), 'list.too_large');
  });

  it('that blows up a run of spaces', async () => {
    const content = `<office:document-content><office:body><office:spreadsheet><table:table><table:table-row><table:table-cell><text:p>${'<text:s text:c="90000"/>'.repeat(100_000)}</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    await refuses(ods(content), 'list.unreadable');
  });

  it('that repeats one wide row a million times', async () => {
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="1000" office:value-type="string"><text:p>Roads</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    await expect(readSheet(ods(content))).rejects.toBeInstanceOf(ThreadFailure);
  });

  it('and stays able to read the next one', async () => {
    expect(await readSheet(Buffer.from(await writeOds(sheets)))).toEqual(read);
  });
});

function ods(content: string): Buffer {
  return zip({
    mimetype: Buffer.from('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': Buffer.from(content),
  });
}

function zip(entries: Record<string, Buffer>, lie: { statedSize?: number } = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const packed = deflateRawSync(content);
    const size = lie.statedSize ?? content.length;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(size, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    central.push(record, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
