import { OdtDocument } from 'odf-kit/odt';
import { repackaged } from './package.js';
import { numbered, withAnnex, type Paper, type PaperBlock, type PaperField, type PaperLook } from './paper.js';

/** Centimetres high in the head of a document; and how wide at most. */
const LOGO = { height: 1.7, width: 7.8 };
const mediaTypes: Record<string, string> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg' };
const looks = {
  PLAIN: {},
  STRONG: { bold: true },
  SOFT: { italic: true },
  OPEN: { bold: true, highlightColor: '#fff1b8' },
} as const;

/** A paper as OpenDocument text, the open standard Dutch government is to use. */
export async function odtOf(paper: Paper, look: PaperLook): Promise<Buffer> {
  const { title, subtitle, kind, marks, notice, fields, sources, isOnePage } = paper;
  const madeAt = new Date(`${paper.on}T00:00:00Z`);
  const doc = new OdtDocument()
    .setMetadata({ title, description: subtitle, creator: 'Duizend Bloemen', creationDate: madeAt })
    .setFooter(`${title}, pagina ###`);
  if (isOnePage)
    doc.setPageLayout({ marginTop: '1.5cm', marginBottom: '1.3cm', marginLeft: '1.8cm', marginRight: '1.8cm' });
  if (look.logo) {
    const { name, content, aspect } = look.logo;
    const width = Math.min(LOGO.height * aspect, LOGO.width);
    doc.addParagraph((paragraph) =>
      paragraph.addImage(Buffer.from(content, 'base64'), {
        width: `${width.toFixed(2)}cm`,
        height: `${(width / aspect).toFixed(2)}cm`,
        mimeType: mediaTypes[name.split('.').at(-1)!]!,
        anchor: 'as-character',
        alt: 'Logo van de gemeente',
      }),
    );
  }
  doc
    .addParagraph((paragraph) =>
      paragraph.addText([kind, ...marks].join(' · ').toUpperCase(), { bold: true, color: look.accent }),
    )
    .addHeading(title, 1)
    .addParagraph(subtitle);
  if (notice !== null) doc.addParagraph(`Voorbeeldgegevens. ${notice}`);
  for (const field of fields) addField(doc, field);
  for (const block of withAnnex(paper)) add(doc, block);
  if (isOnePage && sources.length > 0) {
    doc.addHeading('Bronnen', 2);
    for (const [word, source] of numbered(sources))
      doc.addParagraph((paragraph) => paragraph.addText(`${word} ${source}`, { fontSize: 7.5 }), { spaceAfter: '0pt' });
  }
  return inDutch(await doc.save(), isOnePage);
}

const addField = (doc: OdtDocument, [word, text]: PaperField) =>
  doc.addParagraph((paragraph) => paragraph.addText(`${word}: `, { bold: true }).addText(text));

function add(doc: OdtDocument, block: PaperBlock): void {
  switch (block.is) {
    case 'HEADING':
      // The title is the heading of level 1: OpenDocument has no other that a screen reader meets.
      doc.addHeading(block.text, block.level + 1);
      return;
    case 'TEXT':
      doc.addParagraph((paragraph) => block.pieces.forEach(({ text, as }) => paragraph.addText(text, looks[as])));
      return;
    case 'FIELDS':
      for (const field of block.fields) addField(doc, field);
      return;
    case 'LIST':
      doc.addList(block.items, { type: block.isNumbered ? 'numbered' : 'bullet' });
      return;
    case 'TABLE': {
      const all = block.widths.reduce((sum, width) => sum + width, 0);
      doc.addTable([block.head, ...block.rows], {
        columnWidths: block.widths.map((width) => `${((17 * width) / all).toFixed(2)}cm`),
        border: '0.5pt solid #c5cdd3',
      });
      return;
    }
    case 'BREAK':
      doc.addPageBreak();
  }
}

/** Sizes in points, the smallest first so that none is taken for the next: those of the library are twice too large. */
const sizes = { 12: 11, 14: 11, 20: 12.5, 24: 15, 28: 20 };
const smallSizes = { 12: 9, 14: 9, 20: 10, 24: 11, 28: 16 };

/**
 * Says in the package that its language is Dutch, that the first row of a table is its head, and how large a heading
 * is: the library knows no words for that. It also breaks lines between parts of a sentence, which are read as spaces.
 */
function inDutch(odt: Uint8Array, isSmall: boolean): Buffer {
  return repackaged(odt, {
    'styles.xml': (xml) =>
      Object.entries(isSmall ? smallSizes : sizes)
        .reduce((text, [from, to]) => text.replaceAll(`-size="${from}pt"`, `-size="${to}pt"`), xml)
        .replace(/Liberation Serif/g, 'Liberation Sans')
        .replace(
          /(<style:style style:name="Standard"[^]*?<style:text-properties )/,
          '$1fo:language="nl" fo:country="NL" ',
        ),
    'content.xml': (xml) =>
      xml
        .replace(/>\n\s*|\n\s*(?=<)/g, (gap) => (gap.startsWith('>') ? '>' : ''))
        .replace(
          /(<table:table [^]*?)(<table:table-row>[^]*?<\/table:table-row>)/g,
          '$1<table:table-header-rows>$2</table:table-header-rows>',
        ),
    'meta.xml': (xml) => xml.replace('</office:meta>', '<dc:language>nl-NL</dc:language></office:meta>'),
  });
}
