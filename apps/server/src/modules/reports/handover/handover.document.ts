import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { FlowerMark } from '@bloemen/charts';
import { dutchDate, supportKinds } from '@bloemen/vocabulary';
import { drawing } from '../../../platform/pdf/drawing.js';
import type { PdfDocument } from '../../../platform/pdf/pdf-renderer.js';
import type { HandoverSnapshot } from './handover.snapshot.js';

const template = readFileSync(new URL('./handover.typ', import.meta.url), 'utf8');

const hours = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const hoursOf = (quarters: number): string => `${hours.format(quarters / 4)} uur`;

/** The file of a handover as pages. */
export function handoverDocument({
  asOf,
  municipality,
  adviser,
  assignedOn,
  signals,
  agreed,
  before,
  isDemonstration,
  method,
}: HandoverSnapshot): PdfDocument {
  return {
    template,
    pictures: { 'mark.svg': drawing(createElement(FlowerMark, { size: 64 })) },
    data: {
      title: `Overdracht van ${municipality.name}`,
      date: asOf,
      made: dutchDate(asOf),
      subtitle: `Voor ${adviser}, adviseur sinds ${dutchDate(assignedOn)}`,
      isDemonstration,
      method,
      signals,
      agreed: agreed.map(({ on, what }) => [dutchDate(on), what]),
      before: before.map(({ adviserName, since, question, hoursBudget, quartersUsed, source, entries }) => ({
        title: `${adviserName}, ${since}`,
        question,
        hours: hoursBudget === null ? null : `${hoursOf(quartersUsed)} van ${hoursOf(hoursBudget * 4)} gebruikt.`,
        source,
        entries: entries.map(({ on, kind, quarters, note, withdrawnBecause }) => [
          `${dutchDate(on)}, ${supportKinds[kind].toLowerCase()}, ${hoursOf(quarters)}`,
          withdrawnBecause ? `${note} (Ingetrokken. Reden: ${withdrawnBecause})` : note,
        ]),
      })),
    },
  };
}
