import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { levelKeys, ParticipationLine, StackedBars, summariseParticipation } from '@bloemen/charts';
import { dutchDate, pillarCodes, pillarNames, type Level } from '@bloemen/vocabulary';
import type { PdfDocument } from '../../../platform/pdf/pdf-renderer.js';
import { dutchNumber, printedEntries, printedTable } from '../tables/report-table.js';
import { groupTable, progressMatter, underCondition } from './progress.matter.js';
import type { ProgressSnapshot } from './progress.snapshot.js';

/** Width of a drawing in its own units; the page scales it to the text. */
const WIDTH = 760;
const template = readFileSync(new URL('./progress.typ', import.meta.url), 'utf8');

/** The progress report as pages: who takes part, how far the pillars are, the groups, and how we know. */
export function progressDocument(snapshot: ProgressSnapshot): PdfDocument {
  const { title, tables } = progressMatter(snapshot);
  const [participation, pillars, , sources, method] = tables;
  const points = snapshot.participation.map(({ on, when, count, inWords, counted }) => ({
    on,
    when,
    count,
    label: inWords,
    counted,
  }));
  const isWithheld = snapshot.national.some(({ counts }) => counts.some(({ count }) => count === null));
  const rows = snapshot.national.map(({ pillar, counts }) => ({
    id: pillar,
    name: pillarNames[pillar],
    counts: Object.fromEntries(
      counts.flatMap(({ level, count }) => (count === null ? [] : [[level, count]])),
    ) as Partial<Record<Level, number>>,
  }));
  const underWay = snapshot.national.map(({ pillar, counts }) => {
    const reached = counts
      .filter(({ level }) => level === 'IN_PROGRESS' || level === 'EMBEDDED')
      .map(({ count }) => count);
    return {
      name: pillarNames[pillar],
      count: dutchNumber(reached.reduce<number>((sum, count) => sum + (count ?? 0), 0)),
      more: reached.includes(null) ? 'of meer ' : '',
    };
  });
  return {
    template,
    data: {
      title,
      subtitle: `Landelijk beeld van ${dutchNumber(snapshot.municipalities)} gemeenten · cijfers van de editie van ${dutchDate(snapshot.editionOn)} · gemaakt op ${dutchDate(snapshot.asOf)}`,
      date: snapshot.asOf,
      accent: '#0d5c58',
      demonstration: snapshot.demonstration,
      keyNumbers: [
        {
          value: dutchNumber(snapshot.participating),
          label: `gemeenten deden mee op ${dutchDate(snapshot.editionOn)}, van de ${dutchNumber(snapshot.municipalities)}${underCondition(snapshot)}`,
        },
        ...underWay.slice(0, 3).map(({ name, count, more }) => ({
          value: count,
          label: `${more}in uitvoering of geborgd: ${name.toLowerCase()}`,
        })),
      ],
      edition: dutchDate(snapshot.editionOn),
      withheld: snapshot.withheld,
      participation: printedTable(participation),
      participationAlt: summariseParticipation(points),
      pillars: printedTable(pillars),
      pillarsAlt: `Per pijler het aantal gemeenten met elke status. In uitvoering of geborgd: ${underWay.map(({ name, count, more }) => `${name} ${count} ${more}`.trim()).join(', ')}.${isWithheld ? ' Weggelaten aantallen zijn niet getekend.' : ''}`,
      divisions: [...new Set(snapshot.groups.map(({ division }) => division))].map((division) => ({
        noun: division.startsWith('GGD') ? division : division.toLowerCase(),
        pillars: pillarCodes.map((pillar) => {
          const { table, without } = groupTable(snapshot, division, pillar);
          return { title: table.name, table: printedTable(table), without };
        }),
      })),
      sources: sources.rows.map(([source]) => source),
      method: printedEntries(method),
    },
    pictures: {
      'participation.svg': renderToStaticMarkup(
        createElement(ParticipationLine, { points, total: snapshot.municipalities, width: WIDTH }),
      ),
      'pillars.svg': renderToStaticMarkup(createElement(StackedBars<Level>, { rows, keys: levelKeys, width: WIDTH })),
    },
  };
}
