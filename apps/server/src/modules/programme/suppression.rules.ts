/**
 * Statistical disclosure control for what is published about groups of municipalities.
 *
 * Which municipality is in which group is public (it takes part, it lies in a province), its answer is not. A published figure is the number of
 * municipalities in one group with one answer. All tables of one edition are protected together, because whoever reads one can read all:
 *
 * 1. threshold: a group of fewer than 10 shows no answers, because a breakdown compares groups;
 * 2. frequency and dominance: an answer given by 1 to 4, or by all but at most 4, is not shown;
 * 3. insiders: the same holds after an adviser subtracts the municipalities they know by name;
 * 4. differencing: what is left of a group without a group inside it counts as a group that is never shown;
 * 5. secondary suppression: figures are withheld until no withheld figure follows from the others by sums over rows, columns and groups that
 *    overlap, not even when whoever calculates knows that a number cannot be negative; and until what is withheld in a row or a column is
 *    at least 5 together.
 *
 * A row that was published before about the same municipalities with the same answers is `decided`: what it showed is out, what it withheld
 * stays withheld, and the other rows are protected around it.
 *
 * Sources: domain.md (c)5 and (e); the threshold and dominance rules of CBS. What changes between editions is dealt with in `release.rules.ts`.
 */

export const SMALLEST_FIGURE = 5;
export const SMALLEST_GROUP = 10;

/** Members are indexes into the population. */
export type Group = { dimension: string; key: string; members: readonly number[] };

export type Survey = {
  groups: readonly Group[];
  /** Index of the answer of every member of the population. */
  answers: readonly number[];
  answerCount: number;
  /** Members that one reader already knows by name; one list for each such reader. */
  insiders?: readonly (readonly number[])[];
  /** By group, in the same order: which answers are shown because an earlier edition settled it; null where nothing is settled. */
  decided?: readonly (readonly boolean[] | null)[];
};

/** Numbers of municipalities by group and answer, in the order of the groups; null where the figure is withheld. */
export type ProtectedTable = readonly (readonly (number | null)[])[];

type Cell = { group: number; answer: number };

const EPSILON = 1e-9;
const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
const range = (length: number): number[] => Array.from({ length }, (_, at) => at);

/** Brings rows to reduced echelon form over the first `width` columns, in place; gives the number of rows with a pivot. */
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
  groups.forEach((group, at) => group.members.forEach((member) => groupsOf.set(member, [...(groupsOf.get(member) ?? []), at])));
  const patterns = [...new Set([...groupsOf.values()].map(String))].map((pattern) => {
    const row = new Float64Array(groups.length);
    for (const at of pattern.split(',')) row[Number(at)] = 1;
    return row;
  });
  const rows = patterns.slice(0, reduce(patterns, groups.length));
  const pivots = rows.map((row) => used(row, groups.length)[0]!);
  return range(groups.length).filter((at) => !pivots.includes(at)).map((free) => {
    const relation = Array<number>(groups.length).fill(0);
    relation[free] = 1;
    rows.forEach((row, at) => { relation[pivots[at]!] = -row[free]!; });
    return relation;
  });
}

type Sums = { unknowns: Cell[]; equations: Float64Array[] };

/** Everything that is known about the withheld cells: rows add up to the size of their group, and groups to other groups. */
function sumsOf(table: ProtectedTable, sizes: readonly number[], relations: readonly (readonly number[])[]): Sums {
  const unknowns: Cell[] = table.flatMap((row, group) => row.flatMap((figure, answer) => (figure === null ? [{ group, answer }] : [])));
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
      ...range(table.length).flatMap((group) => equation(answers.map((answer) => ({ group, answer, factor: 1 })), sizes[group]!)),
      ...relations.flatMap((relation) => answers.flatMap((answer) =>
        equation(relation.flatMap((factor, group) => (Math.abs(factor) > EPSILON ? [{ group, answer, factor }] : [])), 0))),
    ],
  };
}

/** The withheld cells for which the sums leave one solution, however they are combined. */
export function solvedCells(table: ProtectedTable, sizes: readonly number[], relations: readonly (readonly number[])[]): Cell[] {
  const { unknowns, equations } = sumsOf(table, sizes, relations);
  const rank = reduce(equations, unknowns.length);
  return equations.slice(0, rank).map((row) => used(row, unknowns.length)).filter((at) => at.length === 1).map(([at]) => unknowns[at!]!);
}

/** The withheld cells that leave one possibility for whoever knows that a number is not negative and not larger than its group. */
export function boundedCells(table: ProtectedTable, sizes: readonly number[], relations: readonly (readonly number[])[]): Cell[] {
  const { unknowns, equations } = sumsOf(table, sizes, relations);
  const sums = equations.map((row) => ({ total: row[unknowns.length]!, terms: used(row, unknowns.length).map((at) => ({ at, factor: row[at]! })) }));
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
        if (low > lowest[at]!) { lowest[at] = low; changed = true; }
        if (high < highest[at]!) { highest[at] = high; changed = true; }
      }
    }
  }
  return unknowns.filter((_, at) => lowest[at] === highest[at]);
}

/** What is left of a group without a group that lies wholly inside it. The whole population is left out: there every group lies inside. */
function differencesBetween(groups: readonly Group[], population: number): { group: Group; from: [number, number] }[] {
  const sets = groups.map((group) => new Set(group.members));
  return groups.flatMap((outer, outerAt) => groups.flatMap((inner, innerAt) => {
    if (outer.members.length === population || inner.members.length === 0 || inner.members.length >= outer.members.length) return [];
    if (!inner.members.every((member) => sets[outerAt]!.has(member))) return [];
    const members = outer.members.filter((member) => !sets[innerAt]!.has(member));
    return [{ group: { dimension: 'difference', key: `${outer.key} - ${inner.key}`, members }, from: [outerAt, innerAt] as [number, number] }];
  }));
}

/** Counts answers per group and withholds every figure that tells about fewer than five municipalities, alone or combined with others. */
export function protectTable({ groups, answers, answerCount, insiders = [], decided = [] }: Survey): ProtectedTable {
  const differences = differencesBetween(groups, answers.length);
  const everything = [...groups, ...differences.map((difference) => difference.group)];
  const isPublished = (group: number): boolean => group < groups.length;

  const tally = (members: readonly number[]): number[] => {
    const figures = Array<number>(answerCount).fill(0);
    for (const member of members) figures[answers[member]!]! += 1;
    return figures;
  };
  const counts = everything.map((group) => tally(group.members));
  /** The counts as every reader can narrow them down: an outsider first, then those who know some by name. */
  const views = [counts, ...insiders.map((known) => {
    const names = new Set(known);
    return everything.map((group) => tally(group.members.filter((member) => !names.has(member))));
  })];

  const tellsAboutFew = (figure: number, total: number): boolean =>
    total < SMALLEST_FIGURE || (figure > 0 && (figure < SMALLEST_FIGURE || total - figure < SMALLEST_FIGURE));
  const mustHide = everything.map((group, at) => range(answerCount).map((answer) => group.members.length > 0
    && ((isPublished(at) && group.members.length < SMALLEST_GROUP) || views.some((view) => tellsAboutFew(view[at]![answer]!, sum(view[at]!))))));
  const shown = mustHide.map((row, at) => row.map((hide, answer) => decided[at]?.[answer] ?? (isPublished(at) && !hide)));

  const rowOf = (group: number): Cell[] => range(answerCount).map((answer) => ({ group, answer }));
  const columnOf = (inGroups: readonly number[], answer: number): Cell[] => inGroups.map((group) => ({ group, answer }));
  const isShown = ({ group, answer }: Cell): boolean => shown[group]![answer]!;
  const hideSmallest = (cells: readonly Cell[]): boolean => {
    const figure = ({ group, answer }: Cell): number => counts[group]![answer] || Number.MAX_SAFE_INTEGER;
    const [smallest] = cells.filter((cell) => isShown(cell) && !decided[cell.group]).sort((a, b) => figure(a) - figure(b));
    if (smallest) shown[smallest.group]![smallest.answer] = false;
    return smallest !== undefined;
  };
  const withholdsTooLittle = (cells: readonly Cell[]): boolean => {
    const hidden = cells.filter((cell) => !isShown(cell) && everything[cell.group]!.members.length > 0);
    return hidden.length > 0 && views.some((view) => sum(hidden.map(({ group, answer }) => view[group]![answer]!)) < SMALLEST_FIGURE);
  };

  const sizes = everything.map((group) => group.members.length);
  const published = range(groups.length);
  const dimensions = [...new Set(groups.map((group) => group.dimension))].map((name) => published.filter((at) => groups[at]!.dimension === name));
  const lines = [...published.map(rowOf), ...dimensions.flatMap((dimension) => range(answerCount).map((answer) => columnOf(dimension, answer)))];
  const repair = ({ group, answer }: Cell): boolean => {
    const difference = differences[group - groups.length];
    const nearby = difference
      ? [columnOf(difference.from, answer)]
      : [rowOf(group), columnOf(dimensions.find((dimension) => dimension.includes(group)) ?? [], answer)];
    return [...nearby, columnOf(published, answer)].some(hideSmallest);
  };

  const relations = relationsBetween(everything);
  const whole = groups.findIndex((group) => group.members.length === answers.length);
  /** The sums a reader sees at a glance: a dimension adds up to the whole, and a rest is a difference. Sparse, so quick to go through. */
  const plainSums = [
    ...dimensions.filter((dimension) => sum(dimension.map((at) => sizes[at]!)) === answers.length && !dimension.includes(whole))
      .map((dimension) => everything.map((_, group) => Number(group === whole) - Number(dimension.includes(group)))),
    ...differences.map(({ from: [outer, inner] }, at) =>
      everything.map((_, group) => Number(group === outer) - Number(group === inner) - Number(group === groups.length + at))),
  ];
  const leavesFew = (group: number, answer: number): boolean => views.some((view) =>
    tellsAboutFew(view[whole]![answer]! - view[group]![answer]!, sum(view[whole]!) - sum(view[group]!)));
  const result = (): ProtectedTable => counts.map((row, group) => row.map((figure, answer) => (shown[group]![answer] ? figure : null)));

  const protect = (cells: readonly Cell[]): boolean => {
    const repaired = cells.filter(({ group, answer }) => mustHide[group]![answer]).map(repair);
    return repaired.includes(true);
  };
  const protectLines = (): boolean => {
    let changed = false;
    for (const line of lines) while (withholdsTooLittle(line) && hideSmallest(line)) changed = true;
    if (whole < 0) return changed;
    for (const { group, answer } of published.flatMap(rowOf)) {
      const isRest = group !== whole && sizes[group]! > 0 && sizes[group]! < answers.length;
      if (isRest && shown[whole]![answer] && shown[group]![answer] && leavesFew(group, answer)) changed = hideSmallest([{ group, answer }]) || changed;
    }
    return changed;
  };
  while (protectLines() || protect(boundedCells(result(), sizes, plainSums)) || protect(solvedCells(result(), sizes, relations)));
  if (decided.some(Boolean)) {
    const follows = [...boundedCells(result(), sizes, plainSums), ...solvedCells(result(), sizes, relations)];
    if (follows.some(({ group, answer }) => mustHide[group]![answer])) published.filter((at) => !decided[at]).forEach((at) => shown[at]!.fill(false));
  }
  return result().slice(0, groups.length);
}
