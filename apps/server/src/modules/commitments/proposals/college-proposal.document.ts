import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { CollegeProposal, Passage } from './college-proposal.rules.js';

/** Writes a proposal as DOCX: real headings, Dutch, places to fill in between square brackets on yellow. */
export function collegeProposalDocument({ title, head, sections }: CollegeProposal): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      title,
      creator: 'Duizend Bloemen',
      lastModifiedBy: 'Duizend Bloemen',
      styles: {
        default: {
          document: {
            run: { font: 'Arial', size: 22, language: { value: 'nl-NL' } },
            paragraph: { spacing: { after: 160 } },
          },
        },
      },
      numbering: {
        config: [
          {
            reference: 'decisions',
            levels: [
              {
                level: 0,
                format: 'decimal',
                text: '%1.',
                style: { paragraph: { indent: { left: 400, hanging: 400 } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
            new Paragraph({
              children: [
                new TextRun({ text: 'Concept. Vul de gele plaatsen tussen vierkante haken in.', italics: true }),
              ],
            }),
            ...head.map(
              ([label, value]) =>
                new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), run(value)] }),
            ),
            ...sections.flatMap(({ heading, level, paragraphs, numbered }) => [
              new Paragraph({ heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, text: heading }),
              ...paragraphs.map(
                (passages) =>
                  new Paragraph({
                    children: passages.map(run),
                    ...(numbered && { numbering: { reference: 'decisions', level: 0 } }),
                  }),
              ),
            ]),
          ],
        },
      ],
    }),
  );
}

function run(passage: Passage): TextRun {
  return typeof passage === 'string'
    ? new TextRun(passage)
    : new TextRun({ text: `[Vul in: ${passage.fillIn}]`, highlight: 'yellow' });
}
