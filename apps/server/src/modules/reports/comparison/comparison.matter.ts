import { counted, levelLabels, levels, pillarNames, type PillarCode } from '@bloemen/vocabulary';
import { onDay, type ReportColumn, type ReportMatter, type ReportTable } from '../tables/report-table.js';
import type { ComparisonSnapshot, PositionSnapshot } from './comparison.snapshot.js';

export const pillarTitle = (code: PillarCode) => `${code.slice(1)}. ${pillarNames[code]}`;
const WITHHELD = 'niet getoond';
const text = (label: string, width?: number): ReportColumn => ({ label, kind: 'text', width });
const number = (label: string, missing = WITHHELD): ReportColumn => ({ label, kind: 'number', missing });
const percentage = (label: string, missing = 'geen cijfer'): ReportColumn => ({ label, kind: 'percentage', missing });

export const groupTitle = ({ dimension, name }: { dimension: string; name: string }): string =>
  dimension === 'NATIONAL' ? 'Alle gemeenten die meedoen' : name;
const rangeWords = ({ from, to }: { from: number; to: number | null }): string => {
  if (to === null) return `${from} of meer`;
  return from === to ? String(from) : `${from} tot en met ${to}`;
};

type Group = PositionSnapshot['position']['groups'][number];

/** The status of the pillars in one group: on a page each group has its own table, as wide as the text. */
export const pillarsOf = (group: Group): ReportTable => ({
  name: 'Pijlers',
  columns: [text('Pijler', 2), ...levels.map((level) => number(levelLabels[level])), number('Niet actueel')],
  rows: group.pillars.map(({ pillar, levels: counts, stale }) => [
    pillarTitle(pillar),
    ...counts.map(({ count }) => count),
    stale,
  ]),
});

/** The figures of those side by side: what it is and of whom in one column, so that six names fit beside it. */
export const figuresOf = ({ municipalities, figures }: ComparisonSnapshot['comparison']): ReportTable => ({
  name: 'Eenzaamheid',
  columns: [text('Cijfer'), ...municipalities.map(({ name }) => percentage(name))],
  rows: figures.map((figure) => [
    `${figure.name}, ${figure.population} (${figure.year})`,
    ...municipalities.map(({ code }) => figure.values.find((one) => one.code === code)?.value ?? null),
  ]),
});

/** One number in all groups of which it may be told: a row for each group, a column for each class. */
export function measureOf(code: string, groups: readonly Group[]): ReportTable {
  const found = groups.flatMap((group) => {
    const measure = group.measures.find((one) => one.code === code);
    return measure ? [{ group, ...measure }] : [];
  });
  return {
    name: 'Aantallen',
    columns: [
      text('Groep', 2),
      ...(found[0]?.classes ?? []).map((range) => number(rangeWords(range))),
      text('Middelste helft'),
    ],
    rows: found.map(({ group, classes, band }) => [
      groupTitle(group),
      ...classes.map(({ count }) => count),
      band ? rangeWords(band) : 'niet te zeggen',
    ]),
  };
}

/** The place of a municipality, in tables: the same for the page and for the spreadsheet. */
export function positionMatter({ position, asOf, method }: PositionSnapshot): ReportMatter & {
  tables: [
    own: ReportTable,
    pillars: ReportTable,
    measures: ReportTable,
    figures: ReportTable,
    sources: ReportTable,
    method: ReportTable,
  ];
} {
  const { name, pillars, measures, groups, figures, editionOn, groupCount, traits } = position;
  const told = groups.filter(({ because }) => because === null);
  return {
    title: `Vergelijking van ${name}`,
    asOf,
    tables: [
      {
        name: 'Eigen gemeente',
        columns: [text('Wat', 2), text('Status of aantal'), text('Actueel')],
        rows: [
          ...pillars.map(({ pillar, level, stale }) => [
            pillarTitle(pillar),
            levelLabels[level],
            stale ? 'niet actueel' : 'actueel',
          ]),
          ...measures.map((measure) => [measure.name, String(measure.value), null]),
        ],
      },
      {
        name: 'Pijlers naast groepen',
        columns: [
          text('Groep', 1.6),
          number('Doen mee'),
          text('Pijler', 2),
          ...levels.map((level) => number(levelLabels[level])),
          number('Niet actueel'),
        ],
        rows: told.flatMap((group) =>
          group.pillars.map((figure) => [
            groupTitle(group),
            group.participating,
            pillarTitle(figure.pillar),
            ...figure.levels.map(({ count }) => count),
            figure.stale,
          ]),
        ),
      },
      {
        name: 'Aantallen naast groepen',
        columns: [text('Groep', 1.6), text('Wat', 1.6), text('Klasse'), number('Gemeenten'), text('Middelste helft')],
        rows: told.flatMap((group) =>
          group.measures.flatMap(({ code, classes, band }) =>
            classes.map((range) => [
              groupTitle(group),
              measures.find((measure) => measure.code === code)?.name ?? code,
              rangeWords(range),
              range.count,
              band ? rangeWords(band) : 'niet te zeggen',
            ]),
          ),
        ),
      },
      {
        name: 'Eenzaamheid',
        columns: [
          text('Cijfer', 2),
          text('Wie', 1.4),
          text('Jaar'),
          percentage(name),
          percentage('Eerste kwartiel', 'niet te zeggen'),
          percentage('Midden', 'niet te zeggen'),
          percentage('Derde kwartiel', 'niet te zeggen'),
          number('Gemeenten'),
        ],
        rows: figures.map((figure) => [
          figure.name,
          figure.population,
          String(figure.year),
          figure.own,
          figure.band?.lower ?? null,
          figure.band?.median ?? null,
          figure.band?.upper ?? null,
          figure.count,
        ]),
      },
      sourcesOf([
        ...figures.map(({ source }) => source),
        'Feiten die gemeenten zelf vastleggen in Duizend Bloemen',
        'Indeling in gemeenten, provincies en GGD-regio’s, inwoners en stedelijkheid: CBS',
      ]),
      methodOf([
        ['Gemaakt op', onDay(asOf)],
        ...(editionOn ? [['Groepen van', onDay(editionOn)] as [string, ReturnType<typeof onDay>]] : []),
        [
          'Gemeenten die erop lijken',
          `Cijfers over eenzaamheid staan naast ${counted(groupCount, 'gemeente', 'gemeenten')}.`,
        ],
        [
          'Gewicht',
          `${traits
            .map(({ trait, weight, own }) => `${traitNames[trait]} ${own === null ? 'geen cijfer' : weight}`)
            .join(', ')}. 0 telt niet, 3 telt zwaar.`,
        ],
        ...groups.flatMap((group): [string, string][] => (group.because ? [[groupTitle(group), group.because]] : [])),
        ...[...new Set(figures.flatMap(({ instructions }) => instructions))].map((one): [string, string] => [
          'Lees zo',
          one,
        ]),
        ...method.map((one): [string, string] => ['Werkwijze', one]),
      ]),
    ],
  };
}

const traitNames = {
  INHABITANTS: 'inwoners',
  URBANITY: 'stedelijkheid',
  REGION: 'regio',
  SHARE_65: 'aandeel 65-plussers',
  PHASE: 'hoe lang zij meedoet',
} as const;

/** Municipalities side by side, in tables. */
export function comparisonMatter({ comparison, asOf, method }: ComparisonSnapshot): ReportMatter & {
  tables: [
    sides: ReportTable,
    differences: ReportTable,
    figures: ReportTable,
    sources: ReportTable,
    method: ReportTable,
  ];
} {
  const { municipalities, differences, figures } = comparison;
  const names = municipalities.map(({ name }) => name);
  const isInvented = municipalities.filter(({ isDemonstration }) => isDemonstration).map(({ name }) => name);
  return {
    title: `Naast elkaar: ${names.join(', ')}`,
    asOf,
    tables: [
      {
        name: 'Naast elkaar',
        columns: [text('Wat', 2), ...names.map((name) => text(name))],
        rows: [
          ['Inwoners', ...municipalities.map(({ inhabitants }) => inhabitants.toLocaleString('nl-NL'))],
          ['Doet mee sinds', ...municipalities.map(({ joinedOn }) => (joinedOn ? onDay(joinedOn) : 'dag niet bekend'))],
          ['Partners', ...municipalities.map(({ partners }) => String(partners))],
          ...(municipalities[0]?.pillars ?? []).map(({ pillar }, at) => [
            pillarTitle(pillar),
            ...municipalities.map(({ pillars }) => {
              const state = pillars?.[at];
              return state ? `${levelLabels[state.level]}${state.stale ? ', niet actueel' : ''}` : null;
            }),
          ]),
        ],
      },
      { name: 'Verschillen', columns: [text('Verschil', 4)], rows: differences.map((sentence) => [sentence]) },
      {
        name: 'Eenzaamheid',
        columns: [text('Cijfer', 2), text('Wie', 1.4), text('Jaar'), ...names.map((name) => percentage(name))],
        rows: figures.map((figure) => [
          figure.name,
          figure.population,
          String(figure.year),
          ...municipalities.map(({ code }) => figure.values.find((one) => one.code === code)?.value ?? null),
        ]),
      },
      sourcesOf([
        ...figures.map(({ source }) => source),
        'Feiten die gemeenten zelf vastleggen in Duizend Bloemen',
        'Register van gemeenten en inwoners: CBS',
      ]),
      methodOf([
        ['Peildatum', onDay(asOf)],
        ...(isInvented.length > 0
          ? [
              ['Voorbeeldgegevens', `Deelname en voortgang van ${isInvented.join(', ')} zijn verzonnen.`] as [
                string,
                string,
              ],
            ]
          : []),
        ...[...new Set(figures.flatMap(({ instructions }) => instructions))].map((one): [string, string] => [
          'Lees zo',
          one,
        ]),
        ...method.map((one): [string, string] => ['Werkwijze', one]),
      ]),
    ],
  };
}

const sourcesOf = (sources: readonly string[]): ReportTable => ({
  name: 'Bronnen',
  columns: [text('Bron', 4)],
  rows: [...new Set(sources)].map((source) => [source]),
});

const methodOf = (rows: [string, string | ReturnType<typeof onDay>][]): ReportTable => ({
  name: 'Verantwoording',
  columns: [text('Onderwerp'), text('Toelichting', 4)],
  rows,
});
