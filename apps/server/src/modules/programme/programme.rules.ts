/**
 * What the national picture says, computed from one row per municipality.
 *
 * Counting: every participating municipality (JOINED, ACTIVE, DORMANT) is counted once per pillar. A pillar without
 * evidence is UNKNOWN and is counted as such, never left out and never taken for "not started". A stale level keeps its
 * level and is also counted as stale. Sizes are the classes CBS uses, with everything above 100,000 together. Urbanity
 * is the CBS scale of 1 to 5.
 */
import { counted, lastDayOf, levels, pillarCodes, signals, type Level, type PillarCode } from '@bloemen/vocabulary';
import type { ConsentReader } from '../municipalities/municipalities.facts.js';
import { byWeight, signalOf, type Signal } from '../support/signals/signals.facts.js';
import {
  countedMeasureCodes,
  countedMeasures,
  dimensions,
  PEERS_READER,
  VNG_READER,
  type CountedMeasure,
  type CountedRow,
  type Dimension,
  type GroupFigures,
  type OwnReaders,
  type PictureRow,
  type PillarFigures,
} from './programme.facts.js';
import { mergesIn, nameOfMerge, type Layout } from './merging.rules.js';
import { protectTable, tellsInsider, type Group, type ProtectedTable, type Survey } from './suppression.rules.js';

export const sizeClasses = [
  { key: 'TO_20K', below: 20_000, name: 'Minder dan 20.000 inwoners' },
  { key: 'TO_50K', below: 50_000, name: '20.000 tot 50.000 inwoners' },
  { key: 'TO_100K', below: 100_000, name: '50.000 tot 100.000 inwoners' },
  { key: 'FROM_100K', below: Number.POSITIVE_INFINITY, name: '100.000 inwoners of meer' },
] as const;

export const urbanityNames: Record<string, string> = {
  1: 'Zeer sterk stedelijk',
  2: 'Sterk stedelijk',
  3: 'Matig stedelijk',
  4: 'Weinig stedelijk',
  5: 'Niet stedelijk',
  UNKNOWN: 'Nog niet bepaald',
};

export type Place = Pick<
  PictureRow,
  'provinceCode' | 'province' | 'ggdCode' | 'ggdRegion' | 'inhabitants' | 'urbanity'
>;

const sizeOf = ({ inhabitants }: Pick<Place, 'inhabitants'>) => sizeClasses.find(({ below }) => inhabitants < below)!;

/** In which group of a dimension a municipality is. */
export const groupOf: Record<Dimension, (row: Place) => { key: string; name: string }> = {
  PROVINCE: (row) => ({ key: row.provinceCode, name: row.province }),
  GGD: (row) => ({ key: row.ggdCode, name: row.ggdRegion }),
  SIZE: (row) => sizeOf(row),
  URBANITY: ({ urbanity }) => ({ key: String(urbanity ?? 'UNKNOWN'), name: urbanityNames[urbanity ?? 'UNKNOWN']! }),
};

const orders: Record<Dimension, readonly string[] | null> = {
  PROVINCE: null,
  GGD: null,
  SIZE: sizeClasses.map(({ key }) => key),
  URBANITY: Object.keys(urbanityNames),
};

type Membership = Pick<GroupFigures, 'dimension' | 'key' | 'name' | 'parts' | 'isFormer'> & {
  rows: readonly CountedRow[];
};
type NamedPart = NonNullable<GroupFigures['parts']>[number];

/** The groups of one dimension, in a fixed order. */
export function groupsIn(dimension: Dimension, rows: readonly CountedRow[]): (Membership & { dimension: Dimension })[] {
  const groups = new Map<string, { name: string; rows: CountedRow[] }>();
  for (const row of rows) {
    const { key, name } = groupOf[dimension](row);
    const group = groups.get(key) ?? { name, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  const order = orders[dimension];
  return [...groups]
    .sort(([a, { name: left }], [b, { name: right }]) =>
      order ? order.indexOf(a) - order.indexOf(b) : left.localeCompare(right, 'nl'),
    )
    .map(([key, group]) => ({ dimension, key, ...group }));
}

const nationwide = (rows: readonly CountedRow[]): Membership => ({
  dimension: 'NATIONAL',
  key: 'NL',
  name: 'Nederland',
  rows,
});

const levelAt = (row: CountedRow, pillar: number): Level => row.pillars[pillar]?.level ?? 'UNKNOWN';

/** Pillar by level of one group, exactly. */
export function pillarFigures(rows: readonly CountedRow[]): PillarFigures[] {
  const participating = rows.filter((row) => row.participates);
  return pillarCodes.map((pillar, at) => ({
    pillar,
    counts: levels.map((level) => participating.filter((row) => levelAt(row, at) === level).length),
    stale: participating.filter((row) => row.pillars[at]?.stale).length,
  }));
}

/** Exact figures of the whole and of every group of a dimension: for whoever may see municipalities by name. */
export function exactGroups(dimension: Dimension, rows: readonly CountedRow[]): GroupFigures[] {
  return [nationwide(rows), ...groupsIn(dimension, rows)].map(({ rows: members, ...group }) => ({
    ...group,
    municipalities: members.length,
    participating: members.filter((row) => row.participates).length,
    pillars: pillarFigures(members),
  }));
}

/** An earlier edition: its figures, and the municipalities as it counted them. */
export type Counted = { rows: readonly CountedRow[]; groups: readonly GroupFigures[] };

/** The rows of one division, with groups that are too small put together. */
function mergedGroupsIn(dimension: Dimension, rows: readonly CountedRow[]): Membership[] {
  const groups = groupsIn(dimension, rows);
  const merges = mergesIn(dimension, groups);
  return groups.flatMap((group) => {
    const merge = merges.find((keys) => keys.includes(group.key));
    if (!merge) return [group];
    if (merge[0] !== group.key) return [];
    const parts = groups.filter(({ key }) => merge.includes(key));
    return [
      {
        dimension,
        key: merge.join('+'),
        name: nameOfMerge(parts),
        parts: parts.map(({ key, name }): NamedPart => ({ key, name })),
        rows: parts.flatMap((part) => part.rows),
      },
    ];
  });
}

const shownTogether = (rows: readonly CountedRow[]): Membership[] => [
  nationwide(rows),
  ...dimensions.flatMap((dimension) => mergedGroupsIn(dimension, rows)),
];

type RowOfDivision = Pick<Membership, 'dimension' | 'key' | 'parts'>;

const nameOf = ({ dimension, key }: RowOfDivision): string => `${dimension}/${key}`;
const keysOf = ({ key, parts }: RowOfDivision): string[] => parts?.map((part) => part.key) ?? [key];

/** Those of the rows that a row of an edition is about. */
function rowsOf(group: RowOfDivision, rows: readonly CountedRow[]): readonly CountedRow[] {
  const { dimension } = group;
  if (dimension === 'NATIONAL') return rows;
  const keys = keysOf(group);
  return rows.filter((row) => keys.includes(groupOf[dimension](row).key));
}

/** Which parts of each division an edition with these figures puts together, as lists of keys, for `release.rules.ts`. */
export const layoutOf = (groups: readonly RowOfDivision[]): Layout =>
  dimensions.map((dimension) => groups.filter((group) => group.dimension === dimension).map(keysOf));

/** The same for the next edition, of these municipalities. */
export const layoutFor = (rows: readonly CountedRow[]): Layout => layoutOf(shownTogether(rows));

type Answer = (row: CountedRow) => number;

/** The members with their answers, to compare with those of another edition. */
const contentsOf = (rows: readonly CountedRow[], answerOf: Answer): string =>
  rows
    .filter((row) => row.participates)
    .map((row) => `${row.id}=${answerOf(row)}`)
    .sort()
    .join();

/**
 * What is settled about each row by earlier editions, oldest first: what the last one showed of the same members with
 * the same answers, and nothing of whom any showed no row that would be one now: what that row would say next to what
 * was out then. Null where nothing is.
 */
function decidedRows(
  memberships: readonly Membership[],
  history: readonly Counted[],
  answerCount: number,
  answerOf: Answer,
  shownIn: (group: GroupFigures) => boolean[],
): (readonly boolean[] | null)[] {
  const previous = history.at(-1);
  if (!previous) return memberships.map(() => null);
  const figures = new Map(previous.groups.map((group) => [nameOf(group), group]));
  const nothing = Array<boolean>(answerCount).fill(false);
  const [whole] = memberships;
  const everybody = history.map(({ rows }) => contentsOf(rows, answerOf) === contentsOf(whole!.rows, answerOf));
  return memberships.map((membership) => {
    const contents = contentsOf(membership.rows, answerOf);
    const isSame = history.map(({ rows }) => contentsOf(rowsOf(membership, rows), answerOf) === contents);
    const group = figures.get(nameOf(membership));
    if (group) return isSame.at(-1) ? shownIn(group) : membership.isFormer ? nothing : null;
    const first = isSame.indexOf(true);
    return first < 0 || !everybody.slice(first).includes(false) ? null : nothing;
  });
}

/** Whom a reader may know by name, as ids; and of how many others, whoever they are, they know the answer as their `own`. */
export type Knowing = { known: readonly string[]; own?: number };

/**
 * Of whom is known the last `waiting` are to be known later. Of `reserve` others, whoever they are, the reader knows the
 * answer as their own or may still come to know it.
 */
export type KnowingReader = Knowing & { waiting: number; reserve: number };

type AnsweredSurvey = {
  survey: Survey;
  shownIn: (group: GroupFigures) => boolean[];
  answerOf: (row: CountedRow) => number;
};

/** The parts of rows that were put together, besides those that are a row as well. */
function partsIn(memberships: readonly Membership[], rows: readonly CountedRow[]): Membership[] {
  const isRow = new Set(memberships.map(nameOf));
  const parts = memberships.flatMap(({ dimension, parts: together = [] }) =>
    together.map(({ key, name }) => ({ dimension, key, name })),
  );
  return [...new Map(parts.map((part) => [nameOf(part), part])).values()]
    .filter((part) => !isRow.has(nameOf(part)))
    .map((part) => ({ ...part, rows: rowsOf(part, rows) }));
}

/**
 * The questions about everybody who takes part: of each pillar its level and whether it is stale, and then in which
 * class of each measure it is.
 */
function surveysOf(rows: readonly CountedRow[], memberships: readonly Membership[]): AnsweredSurvey[] {
  const population = rows.filter((row) => row.participates);
  const indexes = indexesIn(population);
  const groupOfRows = ({ dimension, key, isFormer, rows: members }: Membership): Group => ({
    dimension: isFormer ? `${dimension}, former` : dimension,
    key,
    members: indexes(members.map(({ id }) => id)),
  });
  const groups = memberships.map(groupOfRows);
  const guarded = partsIn(memberships, rows).map(groupOfRows);
  const about = (
    answerOf: (row: CountedRow) => number,
    answerCount: number,
    shownIn: AnsweredSurvey['shownIn'],
  ): AnsweredSurvey => ({
    survey: { groups, guarded, answers: population.map(answerOf), answerCount },
    shownIn,
    answerOf,
  });
  const questions = pillarCodes.flatMap((_, at) => [
    about(
      (row) => levels.indexOf(levelAt(row, at)),
      levels.length,
      (group) => group.pillars[at]!.counts.map((figure) => figure !== null),
    ),
    about(
      (row) => Number(row.pillars[at]?.stale ?? false),
      2,
      (group) => [0, 1].map(() => group.pillars[at]!.stale !== null),
    ),
  ]);
  const measured = measuredIn(rows).map((code) => {
    const classes = countedMeasures[code].from.length;
    const isWhole = population.every((row) => row.classes?.[code] !== undefined);
    const answerCount = isWhole ? classes : classes + 1;
    return about(
      (row) => row.classes?.[code] ?? classes,
      answerCount,
      (group) => {
        const counts = group.measures?.find((measure) => measure.code === code)?.counts ?? [];
        return Array.from({ length: answerCount }, (_, at) => (counts[at] ?? null) !== null);
      },
    );
  });
  return [...questions, ...measured];
}

/** The measures that any of these municipalities was counted on. */
const measuredIn = (rows: readonly CountedRow[]): CountedMeasure[] =>
  countedMeasureCodes.filter((code) => rows.some(({ classes }) => classes?.[code] !== undefined));

/** In which class of each measure a municipality is. */
export const classesOf = (row: PictureRow): NonNullable<CountedRow['classes']> =>
  Object.fromEntries(
    countedMeasureCodes.map((code) => {
      const { from, of } = countedMeasures[code];
      return [code, from.filter((least) => of(row) >= least).length - 1];
    }),
  );

function indexesIn(population: readonly CountedRow[]): (ids: readonly string[]) => number[] {
  const place = new Map(population.map((row, at) => [row.id, at]));
  return (ids) => ids.flatMap((id) => place.get(id) ?? []);
}

/**
 * Figures of the whole and of every group of every dimension after disclosure control. They are protected together, so
 * that no choice of dimension can be combined with another. Groups that are too small are put together
 * (`merging.rules.ts`). A row of which nothing changed since the last edition of `history`, oldest first, is that of
 * the last edition; what it showed of a row that is none now is protected too, and comes along as former.
 * `pause` is called between pillars, because the calculation takes a while.
 */
export async function protectedGroups(
  rows: readonly CountedRow[],
  readers: readonly KnowingReader[],
  pause: () => Promise<void>,
  history: readonly Counted[] = [],
): Promise<GroupFigures[]> {
  const together = shownTogether(rows);
  const isRow = new Set(together.map(nameOf));
  const former = (history.at(-1)?.groups ?? [])
    .filter((group) => !isRow.has(nameOf(group)))
    .map(({ dimension, key, name, parts }) => ({ dimension, key, name, parts, isFormer: true }))
    .map((group) => ({ ...group, rows: rowsOf(group, rows) }));
  const memberships: Membership[] = [...together, ...former];
  const indexes = indexesIn(rows.filter((row) => row.participates));
  const insiders = readers.map(({ known, reserve }) => ({ known: indexes(known), reserve }));
  const measured = measuredIn(rows);
  const tables: ProtectedTable[] = [];
  for (const { survey, answerOf, shownIn } of surveysOf(rows, memberships)) {
    tables.push(
      protectTable({
        ...survey,
        insiders,
        reopens: readers.some(({ waiting }) => waiting > 0),
        decided: decidedRows(memberships, history, survey.answerCount, answerOf, shownIn),
      }),
    );
    await pause();
  }
  return memberships
    .map(({ rows: members, ...group }, at) => ({
      ...group,
      municipalities: members.length,
      participating: members.filter((row) => row.participates).length,
      pillars: pillarCodes.map((pillar, index) => ({
        pillar,
        counts: tables[index * 2]![at]!,
        stale: tables[index * 2 + 1]![at]![1]!,
      })),
      ...(measured.length > 0 && {
        measures: measured.map((code, index) => ({ code, counts: tables[pillarCodes.length * 2 + index]![at]! })),
      }),
    }))
    .filter(
      ({ isFormer, pillars, measures = [] }) =>
        !isFormer ||
        pillars.some(({ stale }) => stale !== null) ||
        [...pillars, ...measures].some(({ counts }) => counts.some((count) => count !== null)),
    );
}

/**
 * Says whether the figures of an edition tell about one to four municipalities to a reader who may know these by name,
 * and of `reserve` others, whoever they are.
 */
export function editionTells({ rows, groups }: Counted): (known: readonly string[], reserve?: number) => boolean {
  const memberships = groups.map((group) => ({ ...group, rows: rowsOf(group, rows) }));
  const indexes = indexesIn(rows.filter((row) => row.participates));
  const questions = surveysOf(rows, memberships).map(({ survey, shownIn }) =>
    tellsInsider(survey, groups.map(shownIn)),
  );
  return (known, reserve = 0) => questions.some((tells) => tells(indexes(known), reserve));
}

/**
 * How many municipalities had joined by the end of each month, from the dates in the register; who joined on a day that
 * no source gives is in no month.
 */
export function joinedByMonth(
  rows: readonly Pick<PictureRow, 'joinedOn' | 'participates'>[],
): { on: string; count: number }[] {
  const joined = rows
    .filter((row) => row.participates)
    .flatMap((row) => row.joinedOn ?? [])
    .sort();
  const months = new Map<string, number>();
  joined.forEach((day, at) => months.set(day.slice(0, 7), at + 1));
  return [...months].map(([month, count]) => ({ on: lastDayOf(month, 'MONTH'), count }));
}

const consentWaits =
  'De gemeente gaf toestemming. U ziet haar samenvatting zodra dat niets verraadt over gemeenten zonder toestemming: meestal binnen een kwartier, uiterlijk over een jaar.';

/** Why a consent that stands does not show the municipality yet, for its coordinator; null when it does. */
export function consentWaitsBecause(to: ConsentReader, { adviser, insiders }: OwnReaders): string | null {
  if (to === 'ASSIGNED_ADVISER' && adviser === null)
    return 'Uw gemeente heeft nog geen adviseur. Zodra die er is, gaat uw toestemming in.';
  const reader = to === 'ASSIGNED_ADVISER' ? adviser! : to === 'VNG' ? VNG_READER : PEERS_READER;
  if (insiders.includes(reader)) return null;
  return 'Uw toestemming gaat nog in. Cijfers die al bekend zijn, mogen met uw naam erbij niets verraden over gemeenten zonder toestemming. Meestal is dat binnen een kwartier nagegaan. Verraden ze wel iets, dan wacht uw toestemming op nieuwe cijfers, uiterlijk een jaar.';
}

const FEW_PARTNERS = 5;

const pillarsIn = (pillars: readonly PillarCode[]): string =>
  pillars.map((pillar) => `pijler ${pillar.slice(1)}`).join(', ');

/**
 * Why an adviser may want to call, the most pressing first: what the picture shows, and what modules recorded. Where the
 * levels may not be seen only what is public; what was recorded is for who may see it to give.
 */
export function signalsOf(
  row: PictureRow,
  isVisible: boolean,
  isWaiting = false,
  recorded: readonly Signal[] = [],
): Signal[] {
  const stale = row.pillars.filter((pillar) => pillar.stale).map(({ pillar }) => pillar);
  const unknown = row.pillars.every(({ level }) => level === 'UNKNOWN');
  const involving = row.pillars.find(({ pillar }) => pillar === 'P3')?.level ?? 'UNKNOWN';
  const lacks = involving === 'UNKNOWN' || involving === 'NOT_STARTED';
  const without = row.pillars
    .filter(({ pillar, level }) => level === 'UNKNOWN' && pillar !== 'P3')
    .map(({ pillar }) => pillar);
  const few = row.participates && row.partners < FEW_PARTNERS;
  const found: (Signal | false)[] = [
    !row.participates &&
      signalOf('NOT_TAKING_PART', 'Deze gemeente doet niet mee aan het programma; u ziet alleen wat openbaar is.'),
    isWaiting && signalOf('CONSENT_WAITS', consentWaits),
    row.participates &&
      !isVisible &&
      !isWaiting &&
      signalOf('NO_CONSENT', 'De gemeente heeft geen toestemming gegeven; u ziet alleen wat openbaar is.'),
    row.status === 'DORMANT' && signalOf('DORMANT', 'De aanpak van deze gemeente staat stil.'),
    isVisible && unknown && signalOf('NOTHING_KNOWN', 'Van geen enkele pijler is iets vastgelegd.'),
    isVisible &&
      !unknown &&
      lacks &&
      signalOf('P3_WITHOUT_EVIDENCE', 'Er is geen bewijs dat inwoners meedoen (pijler 3).'),
    isVisible &&
      !unknown &&
      without.length > 0 &&
      signalOf('PILLAR_WITHOUT_EVIDENCE', `Hiervan is niets vastgelegd: ${pillarsIn(without)}.`, {
        pillar: without[0]!,
        weight: signals.PILLAR_WITHOUT_EVIDENCE.weight + without.length - 1,
      }),
    isVisible &&
      stale.length > 0 &&
      signalOf('STALE', `Geen nieuws in 12 maanden: ${pillarsIn(stale)}.`, {
        pillar: stale[0]!,
        weight: signals.STALE.weight + stale.length - 1,
      }),
    few &&
      signalOf(
        'FEW_PARTNERS',
        row.partners === 0
          ? 'De coalitie heeft nog geen partners.'
          : `De coalitie heeft ${counted(row.partners, 'partner', 'partners')}.`,
      ),
  ];
  return byWeight([...found.filter((signal): signal is Signal => signal !== false), ...recorded]);
}
