import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { OdtDocument } from 'odf-kit/odt';
import type { MinutesPaper } from './minutes.paper.js';

/** The minutes as OpenDocument text, the open standard Dutch government is to use. */
export async function minutesOdt(paper: MinutesPaper, madeAt: Date): Promise<Buffer> {
  const { title, subtitle, standing, facts, attendance, approved, items, decisions, actions } = paper;
  const doc = new OdtDocument()
    .setMetadata({ title, description: subtitle, creator: 'Duizend Bloemen', creationDate: madeAt })
    .setFooter(`${title}, pagina ###`);
  const under = (word: string, text: string) =>
    doc.addParagraph((paragraph) => paragraph.addText(`${word}: `, { bold: true }).addText(text));

  doc.addHeading(title, 1).addParagraph(subtitle);
  if (paper.isDemonstration) doc.addParagraph('Voorbeeldgegevens. Deze bijeenkomst is verzonnen.');
  for (const [word, text] of facts) under(word, text);
  under('Status', standing);

  doc.addHeading('Wie er waren', 2);
  if (attendance.length === 0) doc.addParagraph('Er is geen aanwezigheid vastgelegd.');
  for (const { group, lines } of attendance) {
    doc.addHeading(group, 3);
    for (const [word, names] of lines) under(word, names);
  }
  if (approved.length > 0) doc.addHeading('Verslag van de vorige bijeenkomst', 2).addList(approved);

  doc.addHeading('Wat er besproken is', 2);
  if (items.length === 0) doc.addParagraph('Er stond niets op de agenda.');
  for (const { title: name, about, said, decisions: decided } of items) {
    doc.addHeading(name, 3).addParagraph((paragraph) => paragraph.addText(about, { italic: true }));
    for (const line of said) doc.addParagraph(line);
    if (said.length + decided.length === 0) doc.addParagraph('Hierover is niets opgeschreven.');
    if (decided.length > 0) doc.addHeading(decided.length === 1 ? 'Besluit' : 'Besluiten', 4).addList(decided);
  }
  if (decisions.length > 0) doc.addHeading('Andere besluiten', 2).addList(decisions);

  doc.addHeading('Acties', 2);
  if (actions.length === 0) doc.addParagraph('Er zijn geen acties afgesproken.');
  else doc.addTable([['Wat', 'Wie', 'Wanneer'], ...actions.map(({ what, who, due }) => [what, who, due])]);
  return inDutch(await doc.save());
}

/** Sizes in points, the smallest first so that none is taken for the next: those of the library are twice too large. */
const sizes = { 12: 11, 14: 11, 20: 12.5, 24: 15, 28: 20 };

/**
 * Says in the package that its language is Dutch, that the first row of a table is its head, and how large a heading
 * is: the library knows no words for that.
 */
function inDutch(odt: Uint8Array): Buffer {
  const parts = unzipSync(odt);
  const changed = (name: string, change: (xml: string) => string) => strToU8(change(strFromU8(parts[name]!)));
  const { mimetype, ...others } = parts;
  const zip: Zippable = {
    // The first part, and not compressed: so a program can tell the format from the first bytes.
    mimetype: [mimetype!, { level: 0 }],
    ...others,
    'styles.xml': changed('styles.xml', (xml) =>
      Object.entries(sizes)
        .reduce((text, [from, to]) => text.replaceAll(`-size="${from}pt"`, `-size="${to}pt"`), xml)
        .replace(/Liberation Serif/g, 'Liberation Sans')
        .replace(
          /(<style:style style:name="Standard"[^]*?<style:text-properties )/,
          '$1fo:language="nl" fo:country="NL" ',
        ),
    ),
    'content.xml': changed('content.xml', (xml) =>
      xml.replace(/<table:table-row>[^]*?<\/table:table-row>/, '<table:table-header-rows>$&</table:table-header-rows>'),
    ),
    'meta.xml': changed('meta.xml', (xml) =>
      xml.replace('</office:meta>', '<dc:language>nl-NL</dc:language></office:meta>'),
    ),
  };
  return Buffer.from(zipSync(zip));
}
