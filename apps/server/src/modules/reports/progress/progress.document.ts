import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import {
  FlowerMark,
  levelKeys,
  ParticipationLine,
  StackedBars,
  summariseParticipation,
  Swatch,
  type FillStyle,
  type StackKey,
} from '@bloemen/charts';
import { dutchDate, pillarCodes, pillarNames, type Level } from '@bloemen/vocabulary';
import { drawing } from '../../../platform/pdf/drawing.js';
import { fitted } from '../../../platform/pdf/fitting.js';
import type { PdfDocument } from '../../../platform/pdf/pdf-renderer.js';
import { dutchNumber, printedEntries, printedTable, type Cell, type ReportTable } from '../tables/report-table.js';
import {
  divisionTables,
  nationalTable,
  pillarTitle,
  progressMatter,
  reachedOf,
  underCondition,
} from './progress.matter.js';
import type { PillarCounts, ProgressSnapshot } from './progress.snapshot.js';

/** Width of a drawing in its own units; the page scales it to the text. */
const WIDTH = 640;
/** The second page has room for so many groups. */
const GROUPS = { shown: 9, room: { width: 120, size: 9, lines: 1 } };
const AHEAD = { shown: 4, room: { width: 380, size: 10, lines: 1 } };
const template = readFileSync(new URL('./progress.typ', import.meta.url), 'utf8');

const withheld: FillStyle = { fill: '#ffffff', ink: '#8390a5', pattern: 'crosses' };
/** The levels, and what of a bar may not be told apart: so every bar is whole. */
const keys: StackKey<Level | 'WITHHELD'>[] = [
  ...levelKeys,
  { key: 'WITHHELD', label: 'Te klein om apart te laten zien', style: withheld },
];

/** The progress report as pages: two that tell the story, and the annex with the tables and how we know. */
export function progressDocument(snapshot: ProgressSnapshot): PdfDocument {
  const { title, tables } = progressMatter(snapshot);
  const [participation, , , sources, method] = tables;
  const { national, participating, municipalities, previous } = snapshot;
  const points = snapshot.participation.map(({ on, when, count, inWords, counted }) => ({
    on,
    when,
    count,
    label: inWords,
    counted,
  }));
  const divisions = [...new Set(snapshot.groups.map(({ division }) => division))].map((division) => ({
    division,
    ...divisionTables(snapshot, division),
  }));
  return {
    template,
    data: {
      title,
      subtitle: `Landelijk beeld van ${dutchNumber(municipalities)} gemeenten · cijfers van de editie van ${dutchDate(snapshot.editionOn)}`,
      made: dutchDate(snapshot.asOf),
      date: snapshot.asOf,
      demonstration: snapshot.demonstration,
      headline: headlineOf(snapshot),
      participating: dutchNumber(participating),
      participatingWords: `gemeenten deden mee op ${dutchDate(snapshot.editionOn)}, van de ${dutchNumber(municipalities)}${underCondition(snapshot)}`,
      participationAlt: points.length > 0 ? summariseParticipation(points) : null,
      keys: keys.map(({ key, label }) => ({ key, label })),
      pillarsAlt: `Per pijler hoeveel van de ${dutchNumber(participating)} gemeenten op elke status staan. In uitvoering of geborgd: ${national.map((figure) => `${pillarNames[figure.pillar]} ${inWords(reachedOf(figure))}`).join(', ')}.`,
      previousOn: previous && dutchDate(previous.editionOn),
      moved: previous && printedTable(movedTable(snapshot, previous)),
      unsure: printedTable(unsureTable(snapshot)),
      shown: divisions.map(({ division, withheldGroups }) => [
        division,
        shownInWords(snapshot.groups.filter((group) => group.division === division).length, withheldGroups.length),
      ]),
      groups: groupsOf(snapshot),
      ahead: snapshot.ahead.slice(0, AHEAD.shown).map(({ on, what }) => [dutchDate(on), fitted(what, AHEAD.room)]),
      conditional: snapshot.conditional
        ? `${dutchNumber(snapshot.conditional)} ${snapshot.conditional === 1 ? 'gemeente wacht' : 'gemeenten wachten'} nog op een besluit of een bevestiging.`
        : null,
      participation: printedTable(participation),
      pillars: printedTable(nationalTable(snapshot)),
      divisions: divisions.map(({ division, tables: own, withheldGroups, withheldPillars }) => ({
        noun: division.startsWith('GGD') ? division : division.toLowerCase(),
        tables: own.map((table) => ({ title: table.name, table: printedTable(table) })),
        withheldGroups,
        withheldPillars,
      })),
      sources: sources.rows.map(([source]) => source),
      method: printedEntries(method),
    },
    pictures: {
      'mark.svg': drawing(createElement(FlowerMark, { size: 64 })),
      ...(points.length > 0 && {
        'participation.svg': drawing(
          createElement(ParticipationLine, { points, total: municipalities, width: WIDTH * 0.75, height: 210 }),
        ),
      }),
      'pillars.svg': drawing(
        createElement(StackedBars<Level | 'WITHHELD'>, {
          rows: national.map((figure) => ({
            id: figure.pillar,
            name: pillarTitle(figure.pillar),
            counts: wholeOf(figure, participating),
          })),
          keys,
          width: WIDTH,
          share: true,
        }),
      ),
      ...Object.fromEntries(keys.map(({ key, style }) => [`${key}.svg`, drawing(createElement(Swatch, { style }))])),
    },
  };
}

const inWords = ({ count, isAtLeast }: { count: number; isAtLeast: boolean }) =>
  `${isAtLeast ? 'ten minste ' : ''}${dutchNumber(count)}`;

/** Who takes part and what goes furthest and least far, in two sentences. */
function headlineOf({ national, participating, municipalities }: ProgressSnapshot): string {
  const first = `${dutchNumber(participating)} van de ${dutchNumber(municipalities)} gemeenten doen mee.`;
  const byReach = national.map((figure) => ({ figure, ...reachedOf(figure) })).toSorted((a, b) => b.count - a.count);
  const [most, least] = [byReach[0], byReach.at(-1)];
  if (!most || !least || most === least || participating === 0) return first;
  return `${first} ‘${pillarNames[most.figure.pillar]}’ is bij ${inWords(most)} daarvan in uitvoering of geborgd, ‘${pillarNames[least.figure.pillar]}’ bij ${inWords(least)}.`;
}

/** The counts of one bar; what is withheld is the rest of who takes part, so that it is never drawn as nothing. */
function wholeOf({ counts }: PillarCounts, participating: number): Partial<Record<Level | 'WITHHELD', number>> {
  const known = counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return {
    ...Object.fromEntries(counts.flatMap(({ level, count }) => (count === null ? [] : [[level, count]]))),
    WITHHELD: Math.max(0, participating - known),
  };
}

/** Then, now and the difference; no difference of numbers that are not known exactly. */
function movedTable(
  { national, participating, editionOn }: ProgressSnapshot,
  previous: NonNullable<ProgressSnapshot['previous']>,
): ReportTable {
  const moved = (name: string, then: { count: number; isAtLeast: boolean }, now: typeof then): Cell[] => [
    name,
    inWords(then),
    inWords(now),
    then.isAtLeast || now.isAtLeast ? 'niet te zeggen' : signed(now.count - then.count),
  ];
  const exactly = (count: number) => ({ count, isAtLeast: false });
  return {
    name: 'Wat bewoog',
    columns: [
      { label: 'In uitvoering of geborgd', kind: 'text', width: 2 },
      { label: `Op ${dutchDate(previous.editionOn)}`, kind: 'text' },
      { label: `Op ${dutchDate(editionOn)}`, kind: 'text' },
      { label: 'Verschil', kind: 'text' },
    ],
    rows: [
      moved('Gemeenten die meedoen', exactly(previous.participating), exactly(participating)),
      ...national.flatMap((figure) => {
        const then = previous.national.find(({ pillar }) => pillar === figure.pillar);
        return then ? [moved(pillarTitle(figure.pillar), reachedOf(then), reachedOf(figure))] : [];
      }),
    ],
  };
}

const signed = (difference: number) =>
  difference === 0 ? 'gelijk' : `${difference > 0 ? '+' : '−'}${dutchNumber(Math.abs(difference))}`;

/** Of how many the fact is out of date, and of how many nothing is known, of all that take part. */
function unsureTable({ national, participating }: ProgressSnapshot): ReportTable {
  const share = (count: number | null): Cell =>
    count === null
      ? 'te klein om te laten zien'
      : `${dutchNumber(count)} (${Math.round((100 * count) / Math.max(1, participating))}%)`;
  return {
    name: 'Niet actueel of onbekend',
    columns: [
      { label: 'Pijler', kind: 'text', width: 2 },
      { label: 'Niet actueel', kind: 'text' },
      { label: 'Onbekend', kind: 'text' },
    ],
    rows: national.map(({ pillar, counts, stale }) => [
      pillarTitle(pillar),
      share(stale),
      share(counts.find(({ level }) => level === 'UNKNOWN')?.count ?? null),
    ]),
  };
}

/** The groups of the first division of which something may be shown, those with most participants first. */
function groupsOf({ groups }: ProgressSnapshot) {
  const division = groups[0]?.division;
  const telling = groups
    .filter((group) => group.division === division)
    .map((group) => ({ ...group, reached: group.pillars.map(reachedOf) }))
    .filter(({ reached }) => reached.some(({ count }) => count > 0))
    .toSorted((one, other) => other.participating - one.participating);
  if (!division || telling.length === 0) return null;
  return {
    division: division.toLowerCase(),
    left: Math.max(0, telling.length - GROUPS.shown),
    table: printedTable({
      name: division,
      columns: [
        { label: division, kind: 'text', width: 2 },
        { label: 'Doen mee', kind: 'number' },
        ...pillarCodes.map((pillar) => ({ label: `Pijler ${pillar.slice(1)}`, kind: 'text' as const, missing: '–' })),
      ],
      rows: telling.slice(0, GROUPS.shown).map(({ name, participating, pillars, reached }) => [
        fitted(name, GROUPS.room),
        participating,
        ...pillarCodes.map((pillar) => {
          const found = reached[pillars.findIndex((figure) => figure.pillar === pillar)];
          if (!found || (found.count === 0 && found.isAtLeast)) return null;
          return `${dutchNumber(found.count)}${found.isAtLeast ? '+' : ''}`;
        }),
      ]),
    }),
  };
}

function shownInWords(all: number, withheldGroups: number): string {
  if (withheldGroups === 0) return `van alle ${all} groepen is iets te laten zien.`;
  if (withheldGroups === all) return `alle ${all} groepen zijn te klein om te laten zien.`;
  return `van ${all - withheldGroups} van de ${all} groepen is iets te laten zien, de andere zijn te klein.`;
}
