/**
 * Statistical disclosure control for what is published about groups of municipalities.
 *
 * Which municipality is in which group is public (it takes part, it lies in a province), its answer is not. A published
 * figure is the number of municipalities in one group with one answer. All tables of one edition are protected
 * together, because whoever reads one can read all:
 *
 * 1. threshold: a group of fewer than 10 shows no answers, because a breakdown compares groups;
 * 2. frequency and dominance: an answer given by 1 to 4, or by all but at most 4, is not shown;
 * 3. insiders: all of this holds after a reader subtracts any of the municipalities that they may come to know by name;
 * 4. differencing: what is left of a group without a group inside it counts as a group that is never shown;
 * 5. parts: of a group that was put together of smaller ones (`merging.rules.ts`) the parts are never shown, and a number
 *    of theirs that tells about few never follows. That nobody in the whole group gives an answer may be said;
 * 6. secondary suppression: figures are withheld until no withheld figure follows from the others by sums over rows,
 *    columns and groups that
 *    overlap, not even when whoever calculates knows that a number cannot be negative; and until what is withheld in a row or a column is
 *    at least 5 together.
 *
 * A row that was published before about the same municipalities with the same answers is `decided`: what it showed is
 * out, what it withheld stays withheld, and the other rows are protected around it. When a reader is to know more names
 * (`reopens`), what was out may be withheld too.
 *
 * Sources: domain.md (c)5 and (e); the threshold and dominance rules of CBS. What changes between editions is dealt
 * with in `release.rules.ts`.
 */

export const SMALLEST_FIGURE = 5;
export const SMALLEST_GROUP = 10;

/** Members are indexes into the population. */
export type Group = { dimension: string; key: string; members: readonly number[] };

/** `known` are members; of `reserve` others, whoever they are, the reader may still come to know. */
export type Insider = { known: readonly number[]; reserve: number };

export type Survey = {
  groups: readonly Group[];
  /** Never shown: the parts of a group that was put together. No number of theirs that tells about few may follow. */
  guarded?: readonly Group[];
  /** Index of the answer of every member of the population. */
  answers: readonly number[];
  answerCount: number;
  /** One for each reader who knows some by name, or will as soon as these consent. */
  insiders?: readonly Insider[];
  /**
   * By group, in the same order: which answers are shown because an earlier edition settled it; null where nothing is
   * settled.
   */
  decided?: readonly (readonly boolean[] | null)[];
  reopens?: boolean;
};

/** Numbers of municipalities by group and answer, in the order of the groups; null where the figure is withheld. */
export type ProtectedTable = readonly (readonly (number | null)[])[];

type Cell = { group: number; answer: number };

const EPSILON = 1e-9;
const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

/**
 * Brings rows to reduced echelon form over the first `width` columns, in place; gives the number of rows with a pivot.
 */
function reduce(rows: Float64Array[], width: number): number {
  let rank = 0;
  for (let column = 0; column < width && rank < rows.length; column += 1) {
    let best = rank;
    for (let row = rank + 1; row < rows.length; row += 1) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row;
    }
    const pivot = rows[best]!;
    const scale = pivot[column]!;
    if (Math.abs(scale) < EPSILON) continue;
    rows[best] = rows[rank]!;
    rows[rank] = pivot;
    for (let at = column; at < pivot.length; at += 1) pivot[at]! /= scale;
    rows.forEach((target, row) => {
      const factor = target[column]!;
      if (row === rank || Math.abs(factor) < EPSILON) return;
      for (let at = column; at < pivot.length; at += 1) target[at]! -= factor * pivot[at]!;
    });
    rank += 1;
  }
  return rank;
}

/** Where the first `width` coefficients are not nothing. */
function used(row: Float64Array, width: number): number[] {
  const places: number[] = [];
  for (let at = 0; at < width; at += 1) if (Math.abs(row[at]!) > EPSILON) places.push(at);
  return places;
}

/** Every way in which groups add up to other groups: coefficients whose sum is nothing for every member. */
export function relationsBetween(groups: readonly Group[]): number[][] {
  const groupsOf = new Map<number, number[]>();
  groups.forEach((group, at) =>
    group.members.forEach((member) => groupsOf.set(member, [...(groupsOf.get(member) ?? []), at])),
  );
  const patterns = [...new Set([...groupsOf.values()].map(String))].map((pattern) => {
    const row = new Float64Array(groups.length);
    for (const at of pattern.split(',')) row[Number(at)] = 1;
    return row;
  });
  const rows = patterns.slice(0, reduce(patterns, groups.length));
  const pivots = rows.map((row) => used(row, groups.length)[0]!);
  return range(groups.length)
    .filter((at) => !pivots.includes(at))
    .map((free) => {
      const relation = Array<number>(groups.length).fill(0);
      relation[free] = 1;
      rows.forEach((row, at) => {
        relation[pivots[at]!] = -row[free]!;
      });
      return relation;
    });
}

type Sums = { unknowns: Cell[]; equations: Float64Array[] };

/**
 * Everything that is known about the withheld cells: rows add up to the size of their group, and groups to other
 * groups.
 */
function sumsOf(table: ProtectedTable, sizes: readonly number[], relations: readonly (readonly number[])[]): Sums {
  const unknowns: Cell[] = table.flatMap((row, group) =>
    row.flatMap((figure, answer) => (figure === null ? [{ group, answer }] : [])),
  );
  const columns = new Map(unknowns.map(({ group, answer }, at) => [`${group}/${answer}`, at]));
  const equation = (terms: (Cell & { factor: number })[], total: number): Float64Array[] => {
    const row = new Float64Array(unknowns.length + 1);
    row[unknowns.length] = total;
    let known = true;
    for (const { group, answer, factor } of terms) {
      const at = columns.get(`${group}/${answer}`);
      if (at === undefined) row[unknowns.length]! -= factor * table[group]![answer]!;
      else row[at] = factor;
      known &&= at === undefined;
    }
    return known ? [] : [row];
  };
  const answers = range(table[0]?.length ?? 0);
  return {
    unknowns,
    equations: [
      ...range(table.length).flatMap((group) =>
        equation(
          answers.map((answer) => ({ group, answer, factor: 1 })),
          sizes[group]!,
        ),
      ),
      ...relations.flatMap((relation) =>
        answers.flatMap((answer) =>
          equation(
            relation.flatMap((factor, group) => (Math.abs(factor) > EPSILON ? [{ group, answer, factor }] : [])),
            0,
          ),
        ),
      ),
    ],
  };
}

/** The withheld cells for which the sums leave one solution, however they are combined. */
export function solvedCells(
  table: ProtectedTable,
  sizes: readonly number[],
  relations: readonly (readonly number[])[],
): Cell[] {
  const { unknowns, equations } = sumsOf(table, sizes, relations);
  const rank = reduce(equations, unknowns.length);
  return equations
    .slice(0, rank)
    .map((row) => used(row, unknowns.length))
    .filter((at) => at.length === 1)
    .map(([at]) => unknowns[at!]!);
}

/**
 * The withheld cells that leave one possibility for whoever knows that a number is not negative and not larger than its
 * group.
 */
export function boundedCells(
  table: ProtectedTable,
  sizes: readonly number[],
  relations: readonly (readonly number[])[],
): Cell[] {
  const { unknowns, equations } = sumsOf(table, sizes, relations);
  const sums = equations.map((row) => ({
    total: row[unknowns.length]!,
    terms: used(row, unknowns.length).map((at) => ({ at, factor: row[at]! })),
  }));
  const lowest = new Float64Array(unknowns.length);
  const highest = Float64Array.from(unknowns, ({ group }) => sizes[group]!);
  for (let changed = true; changed;) {
    changed = false;
    for (const { total, terms } of sums) {
      let least = 0;
      let most = 0;
      for (const { at, factor } of terms) {
        least += factor * (factor > 0 ? lowest : highest)[at]!;
        most += factor * (factor > 0 ? highest : lowest)[at]!;
      }
      for (const { at, factor } of terms) {
        const [start, end] = factor > 0 ? [lowest, highest] : [highest, lowest];
        const ends = [(total - most) / factor + end[at]!, (total - least) / factor + start[at]!];
        const low = Math.ceil(Math.min(...ends) - EPSILON);
        const high = Math.floor(Math.max(...ends) + EPSILON);
        if (low > lowest[at]!) {
          lowest[at] = low;
          changed = true;
        }
        if (high < highest[at]!) {
          highest[at] = high;
          changed = true;
        }
      }
    }
  }
  return unknowns.filter((_, at) => lowest[at] === highest[at]);
}

/**
 * What is left of a group without a group that lies wholly inside it. The whole population is left out: there every
 * group lies inside.
 */
function differencesBetween(groups: readonly Group[], population: number): { group: Group; from: [number, number] }[] {
  const sets = groups.map((group) => new Set(group.members));
  return groups.flatMap((outer, outerAt) =>
    groups.flatMap((inner, innerAt) => {
      if (
        outer.members.length === population ||
        inner.members.length === 0 ||
        inner.members.length >= outer.members.length
      )
        return [];
      if (!inner.members.every((member) => sets[outerAt]!.has(member))) return [];
      const members = outer.members.filter((member) => !sets[innerAt]!.has(member));
      return [
        {
          group: { dimension: 'difference', key: `${outer.key} - ${inner.key}`, members },
          from: [outerAt, innerAt] as [number, number],
        },
      ];
    }),
  );
}

type Line = { cells: readonly Cell[]; answer: number | null };
/**
 * Numbers as one reader can narrow them down, of every group and difference by answer, and the smallest that tells
 * nothing.
 */
type View = { counts: readonly (readonly number[])[]; least: number };

/**
 * True when a number tells about one to four of `total` municipalities. `all` is the number before a reader subtracted
 * whom they may know: where nobody is left of it, the reader learns about the last few that did not let themselves be
 * known.
 */
const tellsAboutFew = (figure: number, total: number, all: number, least: number): boolean =>
  total < least || (all > 0 && (figure < least || total - figure < least));

/** What can be added and subtracted in the tables of one question, whatever is shown of them. */
function frameOf({ groups, guarded = [], answers, answerCount, insiders = [] }: Survey) {
  const differences = differencesBetween(groups, answers.length);
  const firstDifference = groups.length + guarded.length;
  const everything = [...groups, ...guarded, ...differences.map((difference) => difference.group)];
  const isPublished = (group: number): boolean => group < groups.length;
  const guardedAt = range(guarded.length).map((at) => groups.length + at);
  const tally = (members: readonly number[]): number[] => {
    const figures = Array<number>(answerCount).fill(0);
    for (const member of members) figures[answers[member]!]! += 1;
    return figures;
  };
  const counts = everything.map((group) => tally(group.members));
  const viewOf = ({ known, reserve }: Insider): View => {
    const names = new Set(known);
    return {
      counts: everything.map((group) => tally(group.members.filter((member) => !names.has(member)))),
      least: SMALLEST_FIGURE + reserve,
    };
  };
  const sizes = everything.map((group) => group.members.length);
  const published = range(groups.length);
  const dimensions = [...new Set(groups.map((group) => group.dimension))].map((name) =>
    published.filter((at) => groups[at]!.dimension === name),
  );
  const rowOf = (group: number): Cell[] => range(answerCount).map((answer) => ({ group, answer }));
  const columnOf = (inGroups: readonly number[], answer: number): Cell[] =>
    inGroups.map((group) => ({ group, answer }));
  const lines: Line[] = [
    ...published.map((group) => ({ cells: rowOf(group), answer: null })),
    ...dimensions.flatMap((dimension) =>
      range(answerCount).map((answer) => ({ cells: columnOf(dimension, answer), answer })),
    ),
  ];
  const whole = groups.findIndex((group) => group.members.length === answers.length);
  /**
   * The sums a reader sees at a glance: a dimension adds up to the whole, parts to their group, and a rest is a
   * difference. Sparse, so quick to go through.
   */
  const plainSums = [
    ...published.flatMap((group) => {
      const parts = guardedAt.filter(
        (at) =>
          everything[at]!.dimension === groups[group]!.dimension &&
          everything[at]!.members.every((member) => groups[group]!.members.includes(member)),
      );
      return parts.length > 0 && sum(parts.map((at) => sizes[at]!)) === sizes[group]
        ? [everything.map((_, at) => Number(at === group) - Number(parts.includes(at)))]
        : [];
    }),
    ...dimensions
      .filter((dimension) => sum(dimension.map((at) => sizes[at]!)) === answers.length && !dimension.includes(whole))
      .map((dimension) => everything.map((_, group) => Number(group === whole) - Number(dimension.includes(group)))),
    ...differences.map(({ from: [outer, inner] }, at) =>
      everything.map(
        (_, group) => Number(group === outer) - Number(group === inner) - Number(group === firstDifference + at),
      ),
    ),
  ];
  const tells = ({ counts: seen, least }: View, { group, answer }: Cell): boolean =>
    sizes[group]! > 0 &&
    !(guardedAt.includes(group) && counts[group]![answer] === 0) &&
    ((isPublished(group) && sum(seen[group]!) < SMALLEST_GROUP) ||
      tellsAboutFew(seen[group]![answer]!, sum(seen[group]!), counts[group]![answer]!, least));
  /** The same about what is left of the whole without one group. */
  const restTells = ({ counts: seen, least }: View, { group, answer }: Cell): boolean =>
    group !== whole &&
    sizes[group]! > 0 &&
    sizes[group]! < answers.length &&
    tellsAboutFew(
      seen[whole]![answer]! - seen[group]![answer]!,
      sum(seen[whole]!) - sum(seen[group]!),
      counts[whole]![answer]! - counts[group]![answer]!,
      least,
    );
  /** What these cells have together tells about few. */
  const sumTells = ({ counts: seen, least }: View, cells: readonly Cell[]): boolean =>
    sum(cells.map(({ group, answer }) => seen[group]![answer]!)) < least;
  /** Cells that follow from what is seen; a group of which a reader knows all tells them nothing. */
  const boundedIn = ({ counts: seen }: View, isShown: (cell: Cell) => boolean): Cell[] => {
    const table = seen.map((row, group) => row.map((figure, answer) => (isShown({ group, answer }) ? figure : null)));
    return boundedCells(table, seen.map(sum), plainSums).filter(({ group }) => sum(seen[group]!) > 0);
  };
  return {
    differences,
    firstDifference,
    everything,
    isPublished,
    counts,
    views: [{ known: [], reserve: 0 }, ...insiders].map(viewOf),
    viewOf,
    sizes,
    published,
    dimensions,
    rowOf,
    columnOf,
    lines,
    whole,
    relations: relationsBetween(everything),
    tells,
    restTells,
    sumTells,
    boundedIn,
  };
}

/**
 * Counts answers per group and withholds every figure that tells about fewer than five municipalities, alone or
 * combined with others.
 */
export function protectTable(survey: Survey): ProtectedTable {
  const { groups, answerCount, decided = [], reopens = false } = survey;
  const frame = frameOf(survey);
  const {
    differences,
    firstDifference,
    everything,
    isPublished,
    counts,
    views,
    sizes,
    published,
    dimensions,
    rowOf,
    columnOf,
    lines,
    whole,
    relations,
    tells,
    restTells,
    sumTells,
    boundedIn,
  } = frame;
  const mustHide = everything.map((_, group) =>
    range(answerCount).map((answer) => views.some((view) => tells(view, { group, answer }))),
  );
  const shown = mustHide.map((row, at) =>
    row.map((hide, answer) => decided[at]?.[answer] ?? (isPublished(at) && !hide)),
  );
  let isSettled = everything.map((_, at) => Boolean(decided[at]));

  const isShown = ({ group, answer }: Cell): boolean => shown[group]![answer]!;
  const hideSmallest = (cells: readonly Cell[]): boolean => {
    const figure = ({ group, answer }: Cell): number => counts[group]![answer] || Number.MAX_SAFE_INTEGER;
    const [smallest] = cells
      .filter((cell) => isShown(cell) && !isSettled[cell.group])
      .sort((a, b) => figure(a) - figure(b));
    if (smallest) shown[smallest.group]![smallest.answer] = false;
    return smallest !== undefined;
  };
  const withholdsTooLittle = (cells: readonly Cell[]): boolean => {
    const hidden = cells.filter((cell) => !isShown(cell) && sizes[cell.group]! > 0);
    return hidden.length > 0 && views.some((view) => sumTells(view, hidden));
  };
  /**
   * Where to withhold other answers when they leave one possibility for a group: in what surrounds it closely, then
   * farther away, and the whole last.
   */
  const around = everything.map(({ members }) => {
    const own = new Set(members);
    const contents = (outer: number): number[] =>
      published.filter(
        (at) => sizes[at]! > 0 && groups[at]!.members.every((member) => groups[outer]!.members.includes(member)),
      );
    const outers = published
      .filter(
        (at) => at !== whole && members.length > 0 && members.every((member) => groups[at]!.members.includes(member)),
      )
      .sort((one, other) => sizes[one]! - sizes[other]!);
    const overlapping = published.filter((at) => at !== whole && groups[at]!.members.some((member) => own.has(member)));
    return [...outers.map(contents), overlapping, published.filter((at) => at !== whole), published];
  });
  const repair = ({ group, answer }: Cell): boolean => {
    const difference = differences[group - firstDifference];
    const nearby = difference
      ? [columnOf(difference.from, answer)]
      : [rowOf(group), columnOf(dimensions.find((dimension) => dimension.includes(group)) ?? [], answer)];
    return [...nearby, columnOf(published, answer), ...around[group]!.map((nearer) => nearer.flatMap(rowOf))].some(
      hideSmallest,
    );
  };
  const result = (): ProtectedTable =>
    counts.map((row, group) => row.map((figure, answer) => (shown[group]![answer] ? figure : null)));
  const bounded = (): Cell[] => views.flatMap((view) => boundedIn(view, isShown));
  const solved = (): Cell[] => solvedCells(result(), sizes, relations);

  const protect = (cells: readonly Cell[]): boolean => {
    const repaired = cells.filter(({ group, answer }) => mustHide[group]![answer]).map(repair);
    return repaired.includes(true);
  };
  const protectLines = (): boolean => {
    let changed = false;
    for (const { cells } of lines) while (withholdsTooLittle(cells) && hideSmallest(cells)) changed = true;
    if (whole < 0) return changed;
    for (const cell of published.flatMap(rowOf)) {
      const isRest =
        isShown({ group: whole, answer: cell.answer }) && isShown(cell) && views.some((view) => restTells(view, cell));
      if (isRest) changed = hideSmallest([cell]) || changed;
    }
    return changed;
  };
  const protectAll = (): void => {
    while (protectLines() || protect(bounded()) || protect(solved()));
  };
  protectAll();
  if (isSettled.includes(true)) {
    const follows = [...bounded(), ...solved()];
    if (follows.some(({ group, answer }) => mustHide[group]![answer]))
      published.filter((at) => !isSettled[at]).forEach((at) => shown[at]!.fill(false));
  }
  if (reopens) {
    isSettled = isSettled.map(() => false);
    shown.forEach((row, group) =>
      row.forEach((is, answer) => {
        row[answer] = is && !mustHide[group]![answer];
      }),
    );
    protectAll();
  }
  return result().slice(0, groups.length);
}

/**
 * Says whether a table of which this is `shown` would tell about one to four municipalities to a reader who knows some
 * of them by name, or any fewer of these. The function it returns takes the members that the reader knows, and of how
 * many others, whoever they are.
 */
export function tellsInsider(
  survey: Survey,
  shown: readonly (readonly boolean[])[],
): (known: readonly number[], reserve?: number) => boolean {
  const { counts, viewOf, sizes, published, rowOf, lines, whole, relations, tells, restTells, sumTells, boundedIn } =
    frameOf(survey);
  const isShown = ({ group, answer }: Cell): boolean => shown[group]?.[answer] ?? false;
  const table = counts.map((row, group) => row.map((figure, answer) => (isShown({ group, answer }) ? figure : null)));
  const out = [...published.flatMap(rowOf).filter(isShown), ...solvedCells(table, sizes, relations)];
  const rests =
    whole < 0
      ? []
      : published.flatMap(rowOf).filter((cell) => isShown(cell) && isShown({ group: whole, answer: cell.answer }));
  /** What a row or a column withholds together, where its sum is known. */
  const remainders = lines
    .filter(
      ({ cells, answer }) =>
        cells.some(isShown) && (answer === null || (whole >= 0 && isShown({ group: whole, answer }))),
    )
    .map(({ cells }) => cells.filter((cell) => !isShown(cell) && sizes[cell.group]! > 0))
    .filter(({ length }) => length > 0);
  return (known, reserve = 0) => {
    const view = viewOf({ known, reserve });
    return (
      out.some((cell) => tells(view, cell)) ||
      rests.some((cell) => restTells(view, cell)) ||
      remainders.some((cells) => sumTells(view, cells)) ||
      boundedIn(view, isShown).some((cell) => tells(view, cell))
    );
  };
}
