import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { FlowerMark } from '@bloemen/charts';
import { drawing } from '../../../platform/pdf/drawing.js';
import type { PdfDocument } from '../../../platform/pdf/pdf-renderer.js';
import type { MinutesPaper } from './minutes.paper.js';

const template = readFileSync(new URL('./minutes.typ', import.meta.url), 'utf8');

/** The minutes as pages, PDF/UA. */
export const minutesPdf = (paper: MinutesPaper): PdfDocument => ({
  template,
  pictures: { 'mark.svg': drawing(createElement(FlowerMark, { size: 64 })) },
  data: paper,
});
