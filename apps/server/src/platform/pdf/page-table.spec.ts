import { afterAll, describe, expect, it } from '@jest/globals';
import { getDocumentProxy } from 'unpdf';
import { pageTable, type PageTable } from './page-table.js';
import { PdfRenderer } from './pdf-renderer.js';

const renderer = new PdfRenderer({ timeoutMs: 20_000, memoryBytes: 512 * 2 ** 20 });
afterAll(() => renderer.close());

const template = `
  #import "/house.typ": *
  #let data = json("/data.json")
  #show: document.with(title: "Proef", date: "2026-11-22")
  #data-table(data)`;

/** Every text on the pages with where it stands. */
async function placed(table: PageTable): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(await renderer.render({ template, data: table })));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => (await document.getPage(index + 1)).getTextContent()),
  );
  return pages.flatMap(({ items }, page) =>
    items.flatMap((item) =>
      'str' in item && item.str.trim()
        ? [
            `${page} ${item.transform
              .slice(4)
              .map((at: number) => at.toFixed(1))
              .join(' ')} ${item.str}`,
          ]
        : [],
    ),
  );
}

describe('pageTable', () => {
  const columns = [
    { label: 'Organisatie', isNumeric: false, weight: 1.3 },
    { label: 'Aantal', isNumeric: true, weight: 1 },
    { label: 'Wat', isNumeric: false, weight: 1 },
  ];
  const words = [
    'Zorgbalans',
    'ij',
    'WMO-WVG',
    'één',
    'lllll',
    'Ωmega',
    'Жизнь',
    'Łódź',
    'vrijwilligersbijeenkomsten',
    '‘aanpak’',
    '€ 30.000',
  ];
  const text = (from: number, length: number) =>
    Array.from({ length }, (_, index) => words[(from * 7 + index * 3) % words.length]).join(' ');
  const rows = Array.from({ length: 120 }, (_, index) => [
    text(index, 1 + (index % 7)),
    `${index * 997}`,
    text(index + 3, 1 + (index % 4)),
  ]);

  it('names the rows of one line, so that every text stands where Typst puts it by itself', async () => {
    const table = pageTable(columns, rows);
    expect(table.isLine.filter(Boolean).length).toBeGreaterThan(30);
    expect(table.isLine.filter((isLine) => !isLine).length).toBeGreaterThan(30);
    expect(await placed(table)).toEqual(await placed({ ...table, isLine: rows.map(() => false) }));
  });

  it('leaves to Typst what it cannot measure', () => {
    expect(
      pageTable(columns, [
        ['twee\nregels', '1', 'x'],
        ['een regel', '1', 'x'],
      ]).isLine,
    ).toEqual([false, true]);
  });

  it('gives numbers the width of the longest word above them, so that it is not broken', async () => {
    const counts = [
      'Doen mee',
      'Onbekend',
      'Niet begonnen',
      'Voorgenomen',
      'In uitvoering',
      'Geborgd',
      'Niet actueel',
    ].map((label) => ({ label, isNumeric: true, weight: 1 }));
    const table = pageTable([columns[0]!, ...counts], [['Noord-Brabant', ...counts.map(() => 'te klein')]]);
    expect(table.widths[0]).toBeGreaterThan(90);
    expect((await placed(table)).map((text) => text.split(' ').slice(3).join(' '))).toEqual(
      expect.arrayContaining(['Voorgenomen', 'begonnen', 'uitvoering', 'actueel']),
    );
  });

  it('shares the width of the page: numbers keep to theirs, texts by weight', () => {
    const { widths } = pageTable(columns, rows);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo((17 * 72) / 2.54);
    expect(widths[0]! / widths[2]!).toBeCloseTo(1.3);
  });
});
