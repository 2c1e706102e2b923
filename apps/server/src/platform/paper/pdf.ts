import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { FlowerMark } from '@bloemen/charts';
import { drawing } from '../pdf/drawing.js';
import type { PdfDocument } from '../pdf/pdf-renderer.js';
import { numbered, withAnnex, type Paper, type PaperLook } from './paper.js';

const template = readFileSync(new URL('./paper.typ', import.meta.url), 'utf8');

/** Points: the plate of the flower, how wide that of a logo may be, and the room around a mark. */
const [PLATE, WIDEST_PLATE, INSET] = [50, 120, 5];

/** A paper as pages, PDF/UA. */
export function pdfOf(paper: Paper, { accent, logo }: PaperLook): PdfDocument {
  const plate = logo && Math.min(Math.max((PLATE - 2 * INSET) * logo.aspect + 2 * INSET, PLATE), WIDEST_PLATE);
  return {
    template,
    pictures: logo
      ? { [logo.name]: Buffer.from(logo.content, 'base64') }
      : { 'mark.svg': drawing(createElement(FlowerMark, { size: 64 })) },
    data: {
      ...paper,
      kind: [paper.kind, ...paper.marks].join(' · ').toUpperCase(),
      accent,
      mark: logo?.name ?? 'mark.svg',
      plate,
      blocks: withAnnex(paper),
      foot: paper.isOnePage ? numbered(paper.sources) : [],
    },
  };
}
