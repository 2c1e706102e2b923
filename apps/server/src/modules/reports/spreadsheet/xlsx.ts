import { daysBetween } from '@bloemen/vocabulary';
import { creator, inPieces, xml, zipped, type Book, type Sheet, type SheetCell } from './book.js';

/**
 * Office Open XML (ECMA-376 part 1, chapter 18): the least a program needs to show the sheets, with a fixed first row.
 */
export function writeXlsx(book: Book): Promise<Buffer> {
  const numbers = book.sheets.map((_, index) => index + 1);
  return zipped(
    [
      { name: '[Content_Types].xml', content: contentTypes(numbers) },
      {
        name: '_rels/.rels',
        content: relationships([
          ['officeDocument', 'xl/workbook.xml'],
          ['metadata/core-properties', 'docProps/core.xml'],
        ]),
      },
      { name: 'docProps/core.xml', content: properties(book) },
      { name: 'xl/workbook.xml', content: workbook(book) },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: relationships([
          ...numbers.map((number): [string, string] => ['worksheet', `worksheets/sheet${number}.xml`]),
          ['styles', 'styles.xml'],
        ]),
      },
      { name: 'xl/styles.xml', content: styles },
      ...book.sheets.map((sheet, index) => ({
        name: `xl/worksheets/sheet${index + 1}.xml`,
        content: inPieces(worksheet(sheet)),
      })),
    ],
    book.asOf,
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const package_ = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles by their place in `styles`. */
const HEADER = 1;
const DAY = 2;
const TEXT = 3;

const styles = [
  `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/></numFmts>`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
];

function contentTypes(numbers: number[]): string[] {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `${declaration}<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`,
    override('xl/workbook.xml', `${media}.sheet.main+xml`),
    override('xl/styles.xml', `${media}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...numbers.map((number) => override(`xl/worksheets/sheet${number}.xml`, `${media}.worksheet+xml`)),
    '</Types>',
  ];
}

/** Targets by kind, numbered rId1, rId2, … in this order. */
function relationships(targets: [kind: string, target: string][]): string[] {
  const type = (kind: string) =>
    kind.startsWith('metadata/') ? `${package_}/relationships/${kind}` : `${office}/${kind}`;
  return [
    `${declaration}<Relationships xmlns="${package_}/relationships">`,
    ...targets.map(
      ([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${type(kind)}" Target="${target}"/>`,
    ),
    '</Relationships>',
  ];
}

function properties({ title, asOf }: Book): string[] {
  const at = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${asOf}T00:00:00Z</dcterms:${name}>`;
  return [
    `${declaration}<cp:coreProperties xmlns:cp="${package_}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${xml(title)}</dc:title><dc:creator>${creator}</dc:creator><dc:language>nl-NL</dc:language>${at('created')}${at('modified')}</cp:coreProperties>`,
  ];
}

function workbook({ sheets }: Book): string[] {
  return [
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>`,
    ...sheets.map(({ name }, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`),
    '</sheets></workbook>',
  ];
}

function* worksheet({ columns, rows }: Sheet): Iterable<string> {
  const letters = columns.map((_, index) => columnName(index));
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>`;
  yield* columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `</cols><sheetData><row r="1">${columns.map(({ label }, index) => textCell(`${letters[index]}1`, label, HEADER)).join('')}</row>`;
  let number = 1;
  for (const row of rows()) {
    number += 1;
    yield `<row r="${number}">${row.map((cell, index) => dataCell(`${letters[index]}${number}`, cell)).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function dataCell(at: string, cell: SheetCell): string {
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return cell === '' ? '' : textCell(at, cell, TEXT);
  return `<c r="${at}" s="${DAY}"><v>${dayNumber(cell.day)}</v></c>`;
}

/** Most characters a cell may hold (ECMA-376 part 1, annex; Excel calls a file with more of them damaged). */
const MOST_CHARACTERS = 32_767;

function textCell(at: string, text: string, style: number): string {
  // A typed _x0041_ is text; unescaped it would be read as the letter A (ECMA-376 part 1, 22.9.2.19).
  const plain = xml(text.slice(0, MOST_CHARACTERS).replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'));
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${plain}</t></is></c>`;
}

/** 0 is A, 26 is AA. */
function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

/** Days since 30 December 1899, as spreadsheets count them. */
function dayNumber(day: string): number {
  return daysBetween('1899-12-30', day);
}
