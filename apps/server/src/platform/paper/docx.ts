import {
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { repackaged } from './package.js';
import {
  numbered,
  withAnnex,
  type Paper,
  type PaperBlock,
  type PaperField,
  type PaperLook,
  type PaperPiece,
} from './paper.js';

/** Points high in the head of a document; and how wide at most. */
const LOGO = { height: 48, width: 220 };
/** A picture of one clear point, for a program that shows no SVG. */
const NOTHING = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A paper as a Word document: Dutch, with headings, lists and tables that have a head. */
export async function docxOf(paper: Paper, look: PaperLook): Promise<Buffer> {
  const { title, subtitle, kind, marks, notice, fields, sources, isOnePage } = paper;
  const accent = look.accent.slice(1).toUpperCase();
  const size = isOnePage ? 18 : 22;
  const spacing = (before: number, after: number) => ({ spacing: { before, after } });
  const document = new Document({
    title,
    creator: 'Duizend Bloemen',
    lastModifiedBy: 'Duizend Bloemen',
    subject: subtitle,
    numbering: {
      config: [
        { reference: 'numbers', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: hanging }] },
      ],
    },
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size, language: { value: 'nl-NL' } },
          paragraph: { spacing: { after: isOnePage ? 60 : 120 } },
        },
        title: { run: { size: isOnePage ? 32 : 40, bold: true, color: accent } },
        heading1: {
          run: { size: isOnePage ? 22 : 30, bold: true, color: accent },
          paragraph: isOnePage ? spacing(120, 40) : spacing(320, 120),
        },
        heading2: { run: { size: isOnePage ? 20 : 25, bold: true }, paragraph: spacing(240, 80) },
        heading3: { run: { size, bold: true }, paragraph: spacing(160, 60) },
      },
    },
    sections: [
      {
        properties: isOnePage ? { page: { margin: { top: 850, bottom: 850, left: 1000, right: 1000 } } } : {},
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({
                    children: [`${title}, pagina `, PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...logoOf(look),
          new Paragraph({
            children: [new TextRun({ text: [kind, ...marks].join(' · ').toUpperCase(), bold: true, color: accent })],
          }),
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph(subtitle),
          ...(notice === null ? [] : [new Paragraph(`Voorbeeldgegevens. ${notice}`)]),
          ...fields.map(field),
          ...withAnnex(paper).flatMap(blockOf),
          ...(isOnePage && sources.length > 0
            ? [
                new Paragraph({ text: 'Bronnen', heading: HeadingLevel.HEADING_1, keepNext: true }),
                ...numbered(sources).map(
                  ([word, source]) =>
                    new Paragraph({
                      spacing: { after: 0 },
                      children: [new TextRun({ text: `${word} ${source}`, size: 15 })],
                    }),
                ),
              ]
            : []),
        ],
      },
    ],
  });
  const madeOn = `${paper.on}T00:00:00Z`;
  return repackaged(await Packer.toBuffer(document), {
    'docProps/core.xml': (xml) => xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${madeOn}`),
  });
}

const hanging = { paragraph: { indent: { left: 560, hanging: 360 } } };
const field = ([word, text]: PaperField) =>
  new Paragraph({ children: [new TextRun({ text: `${word}: `, bold: true }), new TextRun(text)] });
const cell = (text: string, isHead: boolean) =>
  new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })] });

function blockOf(block: PaperBlock): (Paragraph | Table)[] {
  switch (block.is) {
    case 'HEADING':
      return [new Paragraph({ text: block.text, heading: HeadingLevel[`HEADING_${block.level}`], keepNext: true })];
    case 'TEXT':
      return [new Paragraph({ children: block.pieces.map(pieceOf) })];
    case 'FIELDS':
      return block.fields.map(field);
    case 'LIST':
      return block.items.map(
        (text) =>
          new Paragraph({
            text,
            ...(block.isNumbered ? { numbering: { reference: 'numbers', level: 0 } } : { bullet: { level: 0 } }),
          }),
      );
    case 'TABLE':
      return [tableOf(block)];
    case 'BREAK':
      return [new Paragraph({ text: '', pageBreakBefore: true })];
  }
}

function pieceOf({ text, as }: PaperPiece): TextRun {
  return new TextRun({
    text,
    ...(as === 'STRONG' && { bold: true }),
    ...(as === 'SOFT' && { italics: true }),
    ...(as === 'OPEN' && { bold: true, shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF1B8' } }),
  });
}

/** Text on both sides of a table keeps its distance, and a row is not broken over pages. */
function tableOf({ head, rows, widths }: Extract<PaperBlock, { is: 'TABLE' }>): Table {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((width) => Math.round((9_000 * width) / all)),
    rows: [
      new TableRow({ tableHeader: true, children: head.map((word) => cell(word, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) })),
    ],
  });
}

function logoOf({ logo }: PaperLook): Paragraph[] {
  if (!logo) return [];
  const width = Math.min(LOGO.height * logo.aspect, LOGO.width);
  const shared = {
    data: Buffer.from(logo.content, 'base64'),
    transformation: { width, height: width / logo.aspect },
    altText: { id: '1', name: 'Logo', title: 'Logo', description: 'Logo van de gemeente' },
  };
  const image = logo.name.endsWith('.svg')
    ? new ImageRun({ ...shared, type: 'svg', fallback: { type: 'png', data: NOTHING } })
    : new ImageRun({ ...shared, type: logo.name.endsWith('.png') ? 'png' : 'jpg' });
  return [new Paragraph({ children: [image] })];
}
