import { afterAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';
import { extractText, getDocumentProxy } from 'unpdf';
import { PdfRenderer } from '../pdf/pdf-renderer.js';
import {
  fields,
  heading,
  houseLook,
  list,
  pageBreak,
  soft,
  strong,
  table,
  text,
  TO_WRITE,
  toWrite,
  type Paper,
  type PaperLook,
} from './paper.js';
import { writePaper, type PaperFormat } from './write.js';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#0b4a47"/></svg>';
const withLogo: PaperLook = {
  accent: '#7a1f5c',
  logo: { name: 'logo.svg', content: Buffer.from(svg).toString('base64'), aspect: 2 },
};
const paper: Paper = {
  title: 'Voorstel aan het college',
  subtitle: 'Gemeente Heemstede',
  kind: 'Collegevoorstel',
  marks: ['Concept'],
  on: '2026-11-29',
  notice: 'Dit is verzonnen.',
  fields: [['Zaaknummer', '840482']],
  blocks: [
    heading(1, 'Onderwerp'),
    text('Een & ander < "dit" #read("/etc/passwd") ', strong('vet'), soft(' zacht [1]')),
    toWrite(),
    heading(2, 'Punten'),
    list(['Meedoen aan het programma', 'Het plan vaststellen'], true),
    list(['Los punt']),
    table(['Jaar', 'Bedrag'], [['2022', '€ 30.000']], [1, 3]),
    pageBreak,
    heading(3, 'Kanttekening'),
    fields(['Wie', 'De wethouder']),
    table(['Tweede'], [['tabel']]),
  ],
  sources: ['Collegevoorstel, zaaknummer 840482', 'Motie van 5 november'],
  isOnePage: false,
};
const said = [
  'Voorstel aan het college',
  'COLLEGEVOORSTEL · CONCEPT',
  'Voorbeeldgegevens. Dit is verzonnen.',
  'Zaaknummer: 840482',
  'Een & ander < "dit" #read("/etc/passwd") vet zacht [1]',
  TO_WRITE,
  'Meedoen aan het programma',
  '€ 30.000',
  'Bijlage: bronnen',
  '[2]: Motie van 5 november',
];

describe('a paper', () => {
  const pdf = new PdfRenderer({ timeoutMs: 30_000, memoryBytes: 1024 ** 3 });
  const made = (format: PaperFormat, look = withLogo, one = paper) => writePaper(format, one, look, pdf);
  afterAll(() => pdf.close());

  it('is a Word document with headings, lists, tables with a head, a logo and a mark on what is to be written', async () => {
    const buffer = await made('DOCX');
    const { value: raw } = await mammoth.extractRawText({ buffer });
    for (const found of said) expect(raw).toContain(found);
    const { value: html } = await mammoth.convertToHtml({ buffer });
    expect(html).toMatch(/<h1>.*Onderwerp<\/h1>/);
    expect(html).toMatch(/<h3>.*Kanttekening<\/h3>/);
    expect(html).toMatch(/<ol><li>Meedoen aan het programma<\/li><li>Het plan vaststellen<\/li><\/ol>/);
    expect(html.match(/<thead>/g)).toHaveLength(2);
    const parts = unzipSync(new Uint8Array(buffer));
    expect(Object.keys(parts).some((name) => name.startsWith('word/media/') && name.endsWith('.svg'))).toBe(true);
    expect(strFromU8(parts['word/document.xml']!)).toContain('w:fill="FFF1B8"');
    expect(strFromU8(parts['word/styles.xml']!)).toContain('w:val="nl-NL"');
  });

  it('is OpenDocument text with the same', async () => {
    const parts = unzipSync(new Uint8Array(await made('ODT')));
    let raw = '';
    const count = new Map<string, number>();
    const parser = new SaxesParser();
    parser.on('text', (words) => (raw += words));
    parser.on('opentag', ({ name }) => count.set(name, (count.get(name) ?? 0) + 1));
    parser.on('closetag', ({ name }) => (raw += name === 'text:p' || name === 'text:h' ? '\n' : ''));
    parser.write(strFromU8(parts['content.xml']!)).close();
    for (const found of said) expect(raw).toContain(found);
    expect(count.get('table:table-header-rows')).toBe(2);
    expect(count.get('text:list')).toBe(2);
    expect(count.get('draw:image')).toBe(1);
    expect(Object.keys(parts).some((name) => name.startsWith('Pictures/'))).toBe(true);
    expect(strFromU8(parts['content.xml']!)).toMatch(/text:outline-level="2"[^>]*>Onderwerp/);
    expect(strFromU8(parts['styles.xml']!)).toContain('fo:language="nl" fo:country="NL"');
  });

  it('is a tagged PDF with the same', async () => {
    const content = await made('PDF');
    expect(content.toString('latin1')).toContain('pdfuaid');
    const document = await getDocumentProxy(new Uint8Array(content));
    const { text: raw } = await extractText(document, { mergePages: true });
    for (const found of said) expect(raw.replace(/\s+/g, ' ')).toContain(found);
    const roles = JSON.stringify(await (await document.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'Table', 'TH']) expect(roles).toContain(`"role":"${role}"`);
    expect(document.numPages).toBe(2);
  }, 60_000);

  it('has the same bytes when it is made again', async () => {
    for (const format of ['DOCX', 'ODT', 'PDF'] as const)
      expect((await made(format)).equals(await made(format))).toBe(true);
  }, 60_000);

  it('goes without its logo where the typesetter refuses that', async () => {
    const content = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><nonsense').toString('base64');
    const look: PaperLook = { ...houseLook, logo: { name: 'logo.svg', content, aspect: 1 } };
    expect((await made('PDF', look)).length).toBeGreaterThan(1_000);
  }, 60_000);

  it('has its sources at the foot of the page where it has one page', async () => {
    const one = { ...paper, blocks: paper.blocks.slice(0, 3), isOnePage: true };
    const document = await getDocumentProxy(new Uint8Array(await made('PDF', houseLook, one)));
    expect(document.numPages).toBe(1);
    const { text: raw } = await extractText(document, { mergePages: true });
    expect(raw.replace(/\s+/g, ' ')).toContain(
      'Bronnen [1] Collegevoorstel, zaaknummer 840482 [2] Motie van 5 november',
    );
  }, 60_000);
});
