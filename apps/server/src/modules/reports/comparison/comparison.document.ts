import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import {
  bandStyle,
  ComparisonBars,
  FlowerMark,
  levelKeys,
  MarkSign,
  StackedBars,
  StripChart,
  StripSign,
  summariseComparison,
  summariseStrips,
  Swatch,
  type FillStyle,
  type StackKey,
} from '@bloemen/charts';
import { counted, dutchDate, levelLabels, pillarNames, type Level } from '@bloemen/vocabulary';
import { drawing } from '../../../platform/pdf/drawing.js';
import type { PdfDocument } from '../../../platform/pdf/pdf-renderer.js';
import { printedEntries, printedTable, type ReportTable } from '../tables/report-table.js';
import {
  comparisonMatter,
  figuresOf,
  groupTitle,
  measureOf,
  pillarsOf,
  pillarTitle,
  positionMatter,
} from './comparison.matter.js';
import type { ComparisonSnapshot, PositionSnapshot } from './comparison.snapshot.js';

/** Width of a drawing in its own units; the page scales it to the text. */
const WIDTH = 640;
const template = readFileSync(new URL('./comparison.typ', import.meta.url), 'utf8');
const withheld: FillStyle = { fill: '#ffffff', ink: '#8390a5', pattern: 'crosses' };
const keys: StackKey<Level | 'WITHHELD'>[] = [
  ...levelKeys,
  { key: 'WITHHELD', label: 'Niet getoond', style: withheld },
];

type Section = {
  title: string;
  words: string[];
  /** File name and what it shows in words. */
  picture: { file: string; alt: string } | null;
  legend: { file: string; label: string }[];
  table: ReturnType<typeof printedTable> | null;
};

const mark = { 'mark.svg': drawing(createElement(FlowerMark, { size: 64 })) };

/** The place of a municipality among others: the drawings of the screen, and the table of each behind it. */
export function positionDocument(snapshot: PositionSnapshot): PdfDocument {
  const { title, tables } = positionMatter(snapshot);
  const [own, , , figures, sources, method] = tables;
  const { name, groups, figures: told, measures: numbers, pillars: levelsOf, editionOn, takesPart } = snapshot.position;
  const shown = groups.filter(({ because }) => because === null);
  const group = shown.find(({ dimension }) => dimension === 'SIZE') ?? shown[0];
  const strips = told.map((figure) => ({
    id: figure.code,
    name: `${figure.name}, ${figure.population}`,
    own: figure.own,
    band: figure.band,
  }));
  const numbered = (group?.measures ?? []).flatMap(({ code, band, classes }) => {
    const number = numbers.find((measure) => measure.code === code);
    return number
      ? [
          {
            strip: {
              id: code,
              name: number.name,
              own: number.value,
              band: band && { lower: band.from, upper: band.to },
            },
            end: Math.max(number.value, (classes.at(-1)?.from ?? 0) * 1.5),
          },
        ]
      : [];
  });
  const ownSign = { file: 'own.svg', label: name };
  const bandSign = { file: 'band.svg', label: 'De middelste helft van de groep' };
  const sections: Section[] = [
    {
      title: 'Eigen gemeente',
      words: takesPart ? [] : ['De gemeente doet nog niet mee. Alleen openbare cijfers zijn te vergelijken.'],
      picture: null,
      legend: [],
      table: own.rows.length > 0 ? printedTable(own) : null,
    },
    ...(group
      ? [
          {
            title: `Vijf pijlers: ${groupTitle(group)} (n = ${group.participating})`,
            words: [`Editie van ${dutchDate(editionOn!)}. Het teken onder een balk is de status van ${name}.`],
            picture: {
              file: 'pillars.svg',
              alt: `${name}: ${levelsOf.map(({ pillar, level }) => `${pillarNames[pillar]} ${levelLabels[level].toLowerCase()}`).join(', ')}. De balken tonen de status van ${counted(group.participating, 'gemeente', 'gemeenten')}; de tabel zegt het in getallen.`,
            },
            legend: [
              { file: 'mark-sign.svg', label: name },
              ...keys.map(({ key, label }) => ({ file: `${key}.svg`, label })),
            ],
            table: printedTable(pillarsOf(group)),
          },
          ...shown.flatMap((other) =>
            other === group
              ? []
              : [
                  {
                    title: `Vijf pijlers: ${groupTitle(other)} (n = ${other.participating})`,
                    words: [],
                    picture: null,
                    legend: [],
                    table: printedTable(pillarsOf(other)),
                  },
                ],
          ),
          ...numbered.map(({ strip }) => ({
            title: `${strip.name}: ${groupTitle(group)} (n = ${group.participating})`,
            words: ['Geteld in klassen, zodat niemand het aantal van één gemeente kan afleiden.'],
            picture: { file: `${strip.id}.svg`, alt: summariseStrips([strip], name) },
            legend: [ownSign, bandSign],
            table: printedTable(measureOf(strip.id, shown)),
          })),
        ]
      : []),
    ...(strips.length > 0
      ? [
          {
            title: `Eenzaamheid, naast ${counted(snapshot.position.groupCount, 'gemeente die erop lijkt', 'gemeenten die erop lijken')}`,
            words: ['Elke lijn heeft haar eigen schaal. Een klein verschil zegt niets.'],
            picture: { file: 'figures.svg', alt: summariseStrips(strips, name, '%') },
            legend: [ownSign, bandSign, { file: 'median.svg', label: 'Het midden van de groep' }],
            table: printedTable(figures),
          },
        ]
      : []),
  ];
  return {
    template,
    data: {
      title,
      kind: 'VERGELIJKING, ALLEEN VOOR UW GEMEENTE',
      subtitle: `${name} naast andere gemeenten · gemaakt op ${dutchDate(snapshot.asOf)}`,
      date: snapshot.asOf,
      sections,
      sources: sources.rows.map(([source]) => source),
      method: printedEntries(method),
    },
    pictures: {
      ...mark,
      'own.svg': drawing(createElement(StripSign, { sign: 'own' })),
      'median.svg': drawing(createElement(StripSign, { sign: 'median' })),
      'band.svg': drawing(createElement(Swatch, { style: bandStyle })),
      'mark-sign.svg': drawing(createElement(MarkSign)),
      ...Object.fromEntries(keys.map(({ key, style }) => [`${key}.svg`, drawing(createElement(Swatch, { style }))])),
      ...(strips.length > 0 && {
        'figures.svg': drawing(createElement(StripChart, { strips, who: name, unit: '%', width: WIDTH })),
      }),
      ...Object.fromEntries(
        numbered.map(({ strip, end }) => [
          `${strip.id}.svg`,
          drawing(createElement(StripChart, { strips: [strip], who: name, width: WIDTH, max: end })),
        ]),
      ),
      ...(group && {
        'pillars.svg': drawing(
          createElement(StackedBars<Level | 'WITHHELD'>, {
            rows: group.pillars.map(({ pillar, levels: counts }) => {
              const known = counts.flatMap(({ level, count }) => (count === null ? [] : [[level, count] as const]));
              const level = levelsOf.find((one) => one.pillar === pillar)?.level ?? 'UNKNOWN';
              const rest = group.participating - known.reduce((sum, [, count]) => sum + count, 0);
              return {
                id: pillar,
                name: pillarTitle(pillar),
                counts: { ...Object.fromEntries(known), WITHHELD: Math.max(0, rest) },
                mark: known.some(([one]) => one === level) ? level : ('WITHHELD' as const),
              };
            }),
            keys,
            width: WIDTH,
            share: true,
          }),
        ),
      }),
    },
  };
}

/** Six names beside what is compared need nearly all of the page. */
const narrow = (sides: ReportTable): ReportTable =>
  sides.columns.length < 6
    ? sides
    : { ...sides, columns: sides.columns.map((column, at) => (at === 0 ? { ...column, width: 1.2 } : column)) };

/** Municipalities side by side: differences in words, the table, and the figures drawn. */
export function comparisonDocument(snapshot: ComparisonSnapshot): PdfDocument {
  const { title, tables } = comparisonMatter(snapshot);
  const [sides, , , sources, method] = tables;
  const { municipalities, figures: told } = snapshot.comparison;
  const drawn = told.map((figure, at) => ({
    file: `figure-${at}.svg`,
    title: `${figure.name}, ${figure.population} (${figure.year})`,
    bars: municipalities.map(({ code, name }) => ({
      id: code,
      name,
      value: figure.values.find((one) => one.code === code)?.value ?? null,
    })),
  }));
  const sections: Section[] = [
    {
      title: 'Waarin zij verschillen',
      words: snapshot.comparison.differences,
      picture: null,
      legend: [],
      table: null,
    },
    { title: 'Naast elkaar', words: [], picture: null, legend: [], table: printedTable(narrow(sides)) },
    ...drawn.map((one, at) => ({
      title: one.title,
      words: [],
      picture: { file: one.file, alt: summariseComparison(one.bars, '%') },
      legend: [],
      table: at === drawn.length - 1 ? printedTable(figuresOf(snapshot.comparison)) : null,
    })),
  ];
  return {
    template,
    data: {
      title,
      kind: 'GEMEENTEN NAAST ELKAAR',
      subtitle: `Status op ${dutchDate(snapshot.asOf)} · de volgorde is die van de namen, dit is geen ranglijst`,
      date: snapshot.asOf,
      sections,
      sources: sources.rows.map(([source]) => source),
      method: printedEntries(method),
    },
    pictures: {
      ...mark,
      ...Object.fromEntries(
        drawn.map(({ file, bars }) => [
          file,
          drawing(createElement(ComparisonBars, { bars, unit: '%', width: WIDTH })),
        ]),
      ),
    },
  };
}
