import { dutchDate } from '@bloemen/vocabulary';
import { creator, inPieces, xml, zipped, type Book, type Sheet, type SheetCell } from './book.js';

/** OpenDocument 1.3 spreadsheet, the open standard Dutch government is to use. */
export function writeOds(book: Book): Promise<Buffer> {
  return zipped(
    [
      // The first part, not compressed: so a program can tell the format from the first bytes (OpenDocument part 2,
      // 3.3).
      { name: 'mimetype', content: [mimetype], isStored: true },
      { name: 'META-INF/manifest.xml', content: manifest },
      { name: 'meta.xml', content: meta(book) },
      { name: 'styles.xml', content: styles },
      { name: 'content.xml', content: inPieces(content(book)) },
    ],
    book.asOf,
  );
}

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const namespaces = [
  ...['office', 'table', 'text', 'style', 'meta'].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`),
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0" xmlns:number="${oasis}:datastyle:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"`,
].join(' ');

const manifest = [
  `${declaration}<manifest:manifest xmlns:manifest="${oasis}:manifest:1.0" manifest:version="1.3">`,
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mimetype}"/>`,
  ...['content.xml', 'styles.xml', 'meta.xml'].map(
    (name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`,
  ),
  '</manifest:manifest>',
];

const styles = [
  `${declaration}<office:document-styles ${namespaces}><office:styles><style:default-style style:family="table-cell">`,
  '<style:table-cell-properties style:vertical-align="top"/><style:text-properties fo:language="nl" fo:country="NL"/>',
  '</style:default-style></office:styles></office:document-styles>',
];

function meta({ title, asOf }: Book): string[] {
  const at = `${asOf}T00:00:00Z`;
  return [
    `${declaration}<office:document-meta ${namespaces}><office:meta><dc:title>${xml(title)}</dc:title><meta:initial-creator>${creator}</meta:initial-creator>`,
    `<meta:creation-date>${at}</meta:creation-date><dc:date>${at}</dc:date><dc:language>nl-NL</dc:language></office:meta></office:document-meta>`,
  ];
}

function* content({ sheets }: Book): Iterable<string> {
  const widths = [...new Set(sheets.flatMap(({ columns }) => columns.map(({ width }) => width)))];
  yield `${declaration}<office:document-content ${namespaces}><office:automatic-styles>`;
  yield* widths.map(
    (width) =>
      `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * MM_PER_CHARACTER).toFixed(1)}mm"/></style:style>`,
  );
  yield '<style:style style:name="header" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style>';
  yield '<style:style style:name="text" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/></style:style>';
  yield '<number:date-style style:name="dutch"><number:day number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:year number:style="long"/></number:date-style>';
  yield '<style:style style:name="day" style:family="table-cell" style:data-style-name="dutch"/>';
  yield '</office:automatic-styles><office:body><office:spreadsheet>';
  for (const sheet of sheets) yield* table(sheet);
  yield '</office:spreadsheet></office:body></office:document-content>';
}

/** Width of a digit in the standard font, with which spreadsheets count. */
const MM_PER_CHARACTER = 2.1;

function* table({ name, columns, rows }: Sheet): Iterable<string> {
  yield `<table:table table:name="${xml(name)}">`;
  yield* columns.map(({ width }) => `<table:table-column table:style-name="w${width}"/>`);
  yield `<table:table-row>${columns.map(({ label }) => textCell(label, 'header')).join('')}</table:table-row>`;
  for (const row of rows()) yield `<table:table-row>${row.map(dataCell).join('')}</table:table-row>`;
  yield '</table:table>';
}

function dataCell(cell: SheetCell): string {
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${String(cell).replace('.', ',')}</text:p></table:table-cell>`;
  if (typeof cell === 'string') return cell === '' ? '<table:table-cell/>' : textCell(cell, 'text');
  return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.day}"><text:p>${dutchDate(cell.day, 'DAY')}</text:p></table:table-cell>`;
}

/**
 * A paragraph for each line; spaces and tabs beyond one are elements, or they would melt together (OpenDocument part 3,
 * 6.1.2).
 */
function textCell(text: string, style: string): string {
  const lines = xml(text)
    .split('\n')
    .map(
      (line) =>
        `<text:p>${line.replace(/^ +| {2,}| +$|(?<=\t) +| +(?=\t)/g, (spaces) => `<text:s text:c="${spaces.length}"/>`).replaceAll('\t', '<text:tab/>')}</text:p>`,
    );
  return `<table:table-cell table:style-name="${style}" office:value-type="string">${lines.join('')}</table:table-cell>`;
}
