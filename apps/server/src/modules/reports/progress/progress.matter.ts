import {
  counted,
  dutchDate,
  levelLabels,
  levels,
  pillarCodes,
  pillarNames,
  type PillarCode,
} from '@bloemen/vocabulary';
import {
  dutchNumber,
  onDay,
  type Cell,
  type ReportColumn,
  type ReportMatter,
  type ReportTable,
} from '../tables/report-table.js';
import type { PillarCounts, ProgressSnapshot } from './progress.snapshot.js';

const WITHHELD = 'te klein';

export const pillarTitle = (code: PillarCode) => `${code.slice(1)}. ${pillarNames[code]}`;
const countColumns: ReportColumn[] = [
  ...levels.map((level): ReportColumn => ({ label: levelLabels[level], kind: 'number', missing: WITHHELD })),
  { label: 'Niet actueel', kind: 'number', missing: WITHHELD },
];
const countCells = ({ counts, stale }: PillarCounts): Cell[] => [...counts.map(({ count }) => count), stale];

/** What a progress report says, in tables: the same for the page and for the spreadsheet. */
export function progressMatter(snapshot: ProgressSnapshot): ReportMatter & {
  tables: [
    participation: ReportTable,
    pillars: ReportTable,
    groups: ReportTable,
    sources: ReportTable,
    method: ReportTable,
  ];
} {
  return {
    title: 'Voortgang Eén tegen eenzaamheid',
    asOf: snapshot.asOf,
    tables: [participation(snapshot), pillars(snapshot), groups(snapshot), sources(snapshot), method(snapshot)],
  };
}

/** On paper a withheld number is a dash, which a sentence explains once. */
const DASH = '–';
const printedCounts = countColumns.map((column) => ({ ...column, missing: DASH }));
const isTelling = ({ counts }: PillarCounts) => counts.some(({ count }) => (count ?? 0) > 0);

/**
 * One division for a page: a table for each pillar of the groups of which something may be shown. The groups of which
 * nothing may be shown are named once, and so are the pillars without a table.
 */
export function divisionTables(
  { groups }: ProgressSnapshot,
  division: string,
): { tables: ReportTable[]; withheldGroups: string[]; withheldPillars: string[] } {
  const own = groups.filter((group) => group.division === division);
  const shown = own.filter(({ pillars: figures }) => figures.some(isTelling));
  const tables = pillarCodes.map((pillar): ReportTable => ({
    name: pillarTitle(pillar),
    columns: [{ label: division, kind: 'text' }, { label: 'Doen mee', kind: 'number' }, ...printedCounts],
    rows: shown.flatMap(({ name, participating, pillars: figures }) =>
      figures
        .filter((figure) => figure.pillar === pillar && isTelling(figure))
        .map((figure) => [name, participating, ...countCells(figure)]),
    ),
  }));
  return {
    tables: tables.filter(({ rows }) => rows.length > 0),
    withheldGroups: own.filter((group) => !shown.includes(group)).map(({ name }) => name),
    withheldPillars: shown.length === 0 ? [] : tables.filter(({ rows }) => rows.length === 0).map(({ name }) => name),
  };
}

/** The pillars of the country for a page. */
export function nationalTable({ national }: ProgressSnapshot): ReportTable {
  return {
    name: 'Pijlers',
    columns: [{ label: 'Pijler', kind: 'text' }, ...printedCounts],
    rows: national.map((figure) => [pillarTitle(figure.pillar), ...countCells(figure)]),
  };
}

/** How many are in execution or embedded, and whether there may be more that are withheld. */
export function reachedOf({ counts }: PillarCounts): { count: number; isAtLeast: boolean } {
  const reached = counts.filter(({ level }) => level === 'IN_PROGRESS' || level === 'EMBEDDED');
  return {
    count: reached.reduce((sum, { count }) => sum + (count ?? 0), 0),
    isAtLeast: reached.some(({ count }) => count === null),
  };
}

/** ", waarvan 12 onder voorbehoud", or nothing where there are none or the edition does not tell. */
export function underCondition({ conditional }: ProgressSnapshot): string {
  return conditional ? `, waarvan ${dutchNumber(conditional)} onder voorbehoud` : '';
}

function participation({ participation: milestones }: ProgressSnapshot): ReportTable {
  return {
    name: 'Deelname',
    columns: [
      { label: 'Moment', kind: 'text' },
      { label: 'Gemeenten', kind: 'text' },
      { label: 'Bron', kind: 'text', width: 2.4 },
    ],
    rows: milestones.map(({ when, inWords, counted, source }) => [when, `${inWords} ${counted}`, source]),
  };
}

function pillars({ national }: ProgressSnapshot): ReportTable {
  return {
    name: 'Pijlers',
    columns: [{ label: 'Pijler', kind: 'text' }, ...countColumns],
    rows: national.map((figure) => [pillarTitle(figure.pillar), ...countCells(figure)]),
  };
}

function groups(snapshot: ProgressSnapshot): ReportTable {
  return {
    name: 'Groepen',
    columns: [
      { label: 'Verdeling', kind: 'text' },
      { label: 'Groep', kind: 'text', width: 1.6 },
      { label: 'Gemeenten', kind: 'number' },
      { label: 'Doen mee', kind: 'number' },
      { label: 'Pijler', kind: 'text', width: 2 },
      ...countColumns,
    ],
    rows: snapshot.groups.flatMap(({ division, name, municipalities, participating, pillars: figures }) =>
      figures.map((figure) => [
        division,
        name,
        municipalities,
        participating,
        pillarTitle(figure.pillar),
        ...countCells(figure),
      ]),
    ),
  };
}

function sources({ participation: milestones }: ProgressSnapshot): ReportTable {
  const named = [
    ...new Set(milestones.map(({ source }) => source)),
    'Feiten die gemeenten zelf vastleggen in Duizend Bloemen',
    'Indeling in gemeenten, provincies en GGD-regio’s: CBS',
  ];
  return {
    name: 'Bronnen',
    columns: [{ label: 'Bron', kind: 'text', width: 4 }],
    rows: named.map((source) => [source]),
  };
}

function method(snapshot: ProgressSnapshot): ReportTable {
  return {
    name: 'Verantwoording',
    columns: [
      { label: 'Onderwerp', kind: 'text' },
      { label: 'Toelichting', kind: 'text', width: 4 },
    ],
    rows: [
      ['Peildatum', onDay(snapshot.editionOn)],
      ['Gemaakt op', onDay(snapshot.asOf)],
      [
        'Deelname',
        `${dutchNumber(snapshot.participating)} van de ${dutchNumber(snapshot.municipalities)} gemeenten ${snapshot.participating === 1 ? 'deed' : 'deden'} mee${underCondition(snapshot)}. Alle aantallen over gemeenten zijn van de editie van ${dutchDate(snapshot.editionOn)}.`,
      ],
      ...(snapshot.demonstration > 0
        ? [
            [
              'Voorbeeldgegevens',
              `Van ${counted(snapshot.demonstration, 'deelnemende gemeente', 'deelnemende gemeenten')}, op een totaal van ${dutchNumber(snapshot.participating)}, zijn deelname en voortgang verzonnen om het platform te laten zien.`,
            ],
          ]
        : []),
      [
        'Weggelaten',
        `${counted(snapshot.withheld, 'aantal is', 'aantallen zijn')} weggelaten om kleine groepen te beschermen.`,
      ],
      ...snapshot.method.map((sentence) => ['Werkwijze', sentence]),
    ],
  };
}
