import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { MinutesPaper } from './minutes.paper.js';

const heading = (text: string, level: 1 | 2 | 3) =>
  new Paragraph({ text, heading: HeadingLevel[`HEADING_${level}`], keepNext: true });
const under = (word: string, text: string) =>
  new Paragraph({ children: [new TextRun({ text: `${word}: `, bold: true }), new TextRun(text)] });
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });
const cell = (text: string, isHead = false) =>
  new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHead })] })] });

/** The minutes as a Word document: Dutch, with headings, lists and a table that has a head. */
export async function minutesDocx(paper: MinutesPaper): Promise<Buffer> {
  const { title, subtitle, standing, facts, attendance, approved, items, decisions, actions } = paper;
  return Packer.toBuffer(
    new Document({
      title,
      creator: 'Duizend Bloemen',
      subject: subtitle,
      styles: {
        default: {
          document: {
            run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } },
            paragraph: { spacing: { after: 120 } },
          },
          heading1: {
            run: { size: 30, bold: true, color: '0B4A47' },
            paragraph: { spacing: { before: 320, after: 120 } },
          },
          heading2: { run: { size: 25, bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
          heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 160, after: 60 } } },
        },
      },
      sections: [
        {
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
            new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
            new Paragraph(subtitle),
            ...(paper.isDemonstration ? [new Paragraph('Voorbeeldgegevens. Deze bijeenkomst is verzonnen.')] : []),
            ...facts.map(([word, text]) => under(word, text)),
            under('Status', standing),
            heading('Wie er waren', 1),
            ...(attendance.length === 0 ? [new Paragraph('Er is geen aanwezigheid vastgelegd.')] : []),
            ...attendance.flatMap(({ group, lines }) => [
              heading(group, 2),
              ...lines.map(([word, names]) => under(word, names)),
            ]),
            ...(approved.length === 0
              ? []
              : [heading('Verslag van de vorige bijeenkomst', 1), ...approved.map(bullet)]),
            heading('Wat er besproken is', 1),
            ...(items.length === 0 ? [new Paragraph('Er stond niets op de agenda.')] : []),
            ...items.flatMap(({ title: name, about, said, decisions: decided }) => [
              heading(name, 2),
              new Paragraph({ children: [new TextRun({ text: about, italics: true })] }),
              ...said.map((line) => new Paragraph(line)),
              ...(said.length + decided.length === 0 ? [new Paragraph('Hierover is niets opgeschreven.')] : []),
              ...(decided.length === 0 ? [] : [heading(decided.length === 1 ? 'Besluit' : 'Besluiten', 3)]),
              ...decided.map(bullet),
            ]),
            ...(decisions.length === 0 ? [] : [heading('Andere besluiten', 1), ...decisions.map(bullet)]),
            heading('Acties', 1),
            actions.length === 0
              ? new Paragraph('Er zijn geen acties afgesproken.')
              : new Table({
                  width: { size: 100, type: WidthType.PERCENTAGE },
                  rows: [
                    new TableRow({
                      tableHeader: true,
                      children: ['Wat', 'Wie', 'Wanneer'].map((word) => cell(word, true)),
                    }),
                    ...actions.map(
                      ({ what, who, due }) =>
                        new TableRow({ cantSplit: true, children: [what, who, due].map((text) => cell(text)) }),
                    ),
                  ],
                }),
          ],
        },
      ],
    }),
  );
}
