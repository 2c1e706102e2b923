import { describe, expect, it } from '@jest/globals';
import { levels, pillarCodes } from '@bloemen/vocabulary';
import { mergesIn, nameOfMerge, ROOMY_GROUP } from './merging.rules.js';
import { dimensions, type CountedRow, type GroupFigures } from './programme.facts.js';
import { editionTells, groupOf, groupsIn, layoutFor, protectedGroups, type Counted } from './programme.rules.js';
import { rowsOfNext } from './release.rules.js';
import { boundedCells, relationsBetween, SMALLEST_FIGURE, solvedCells, type Group } from './suppression.rules.js';

const pause = (): Promise<void> => Promise.resolve();

/** Reproducible chance (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const places = ['PV20', 'PV21', 'PV22', 'PV23', 'PV24', 'PV25', 'PV26', 'PV27', 'PV28', 'PV29', 'PV30', 'PV31'];

/** So many municipalities in each province, of which about two in three take part; small regions lie within provinces. */
function aCountry(next: (below: number) => number, inProvince: (province: number) => number): CountedRow[] {
  return places.flatMap((provinceCode, province) =>
    Array.from({ length: inProvince(province) }, (_, at) => ({
      id: `${provinceCode}-${at}`,
      provinceCode,
      province: provinceCode,
      ggdCode: `GG${province}${at % 2}`,
      ggdRegion: `GGD ${province}${at % 2}`,
      inhabitants: [10_000, 30_000, 30_000, 60_000, 200_000][next(5)]!,
      urbanity: [1, 2, 3, 4, 5, null][next(6)]!,
      participates: next(3) > 0,
      isConditional: false,
      isDemonstration: false,
      pillars: pillarCodes.map((pillar) => ({ pillar, level: levels[next(5)]!, stale: next(2) === 0 })),
    })),
  );
}

const withSizes = (sizes: readonly number[]): CountedRow[] =>
  aCountry(chance(1), (province) => sizes[province] ?? 0).map((row) => ({ ...row, participates: true }));
const provinces = (rows: readonly CountedRow[]) => mergesIn('PROVINCE', groupsIn('PROVINCE', rows));

describe('groups that are too small', () => {
  it('join the smallest of their own part of the country, until each row has 25', () => {
    expect(provinces(withSizes([8, 18, 9, 30, 9, 60, 28, 45, 50, 20, 40, 45]))).toEqual([
      ['PV20', 'PV21', 'PV22'],
      ['PV23', 'PV24'],
      ['PV26', 'PV29'],
    ]);
  });

  it('join an adjoining part of the country when their own is too small altogether', () => {
    expect(provinces(withSizes([5, 5, 5, 30, 35, 40, 50, 50, 50, 50, 50, 50]))).toEqual([
      ['PV20', 'PV21', 'PV22', 'PV23'],
    ]);
  });

  it('have enough with ten when 25 would make one row of the whole country', () => {
    expect(provinces(withSizes([3, 8, 0, 12]))).toEqual([['PV20', 'PV21']]);
  });

  it('are called by their names, and when they are many by the parts of the country they fill', () => {
    const called = (...keys: string[]) => nameOfMerge(keys.map((key) => ({ key, name: key })));
    expect(called('PV20', 'PV21', 'PV22')).toBe('PV20, PV21 en PV22');
    expect(called('PV26', 'PV27', 'PV28', 'PV29')).toBe('West-Nederland');
    expect(called('PV22', 'PV21', 'PV20', 'PV24', 'PV25', 'PV23')).toBe('Noord- en Oost-Nederland');
    expect(called('PV20', 'PV21', 'PV22', 'PV23')).toBe('PV20 en 3 andere');
  });

  it('stay apart when together they would be the whole country, or when nobody takes part', () => {
    expect(provinces(withSizes([3, 2, 12]))).toEqual([]);
    expect(provinces(withSizes([12, 0, 12, 11]))).toEqual([]);
  });

  it('join the next class of size or urbanity, never what is unknown', () => {
    const sized = (counts: readonly number[]) =>
      counts.flatMap((count, at) =>
        withSizes([count]).map((row, index) => ({
          ...row,
          id: `${at}-${index}`,
          inhabitants: [10_000, 30_000, 60_000, 200_000][at]!,
          urbanity: [1, 2, 3, null][at]!,
        })),
      );
    const rows = sized([40, 30, 20, 9]);
    expect(mergesIn('SIZE', groupsIn('SIZE', rows))).toEqual([['TO_100K', 'FROM_100K']]);
    expect(mergesIn('URBANITY', groupsIn('URBANITY', rows))).toEqual([['2', '3']]);
  });

  it.each([1, 2, 3, 4, 5])('follow from who takes part and from nothing else (%i)', (seed) => {
    const next = chance(seed);
    const rows = aCountry(next, () => 1 + next(30));
    const answered = rows.map((row) => ({
      ...row,
      pillars: row.pillars.map((state) => ({ ...state, level: levels[next(5)]!, stale: next(2) === 0 })),
    }));
    expect(layoutFor(answered)).toEqual(layoutFor(rows));
    for (const dimension of dimensions) {
      const groups = groupsIn(dimension, rows);
      const merges = mergesIn(dimension, groups);
      expect(new Set(merges.flat()).size).toBe(merges.flat().length);
      for (const keys of merges) {
        const members = groups.filter(({ key }) => keys.includes(key)).flatMap((group) => group.rows);
        expect(members.filter((row) => row.participates).length).toBeGreaterThanOrEqual(ROOMY_GROUP);
        expect(keys.length).toBeGreaterThan(1);
      }
    }
  });
});

const isFew = (figure: number): boolean => figure > 0 && figure < SMALLEST_FIGURE;
const questions = pillarCodes.flatMap((_, at) => [
  {
    answer: (row: CountedRow): number => levels.indexOf(row.pillars[at]!.level),
    count: levels.length,
    shown: (group: GroupFigures): readonly (number | null)[] => group.pillars[at]!.counts,
  },
  {
    answer: (row: CountedRow): number => Number(row.pillars[at]!.stale),
    count: 2,
    shown: ({ participating, pillars }: GroupFigures): readonly (number | null)[] => {
      const stale = pillars[at]!.stale;
      return [stale === null ? null : participating - stale, stale];
    },
  },
]);

const membersOf = (rows: readonly CountedRow[], { dimension, key, parts }: GroupFigures): CountedRow[] => {
  const keys = parts?.map((part) => part.key) ?? [key];
  return rows.filter(
    (row) => row.participates && (dimension === 'NATIONAL' || keys.includes(groupOf[dimension](row).key)),
  );
};

/** Each number of a part of one to four that follows from everything an edition shows, whatever is added or subtracted. */
function followsOfParts({ rows, groups }: Counted): string[] {
  const population = rows.filter((row) => row.participates);
  const indexOf = new Map(population.map((row, at) => [row.id, at]));
  const asGroup = (key: string, dimension: string, members: readonly CountedRow[]): Group => ({
    dimension,
    key,
    members: members.map(({ id }) => indexOf.get(id)!),
  });
  const isRow = new Set(groups.map(({ dimension, key }) => `${dimension}/${key}`));
  const parts = dimensions.flatMap((dimension) =>
    groupsIn(dimension, rows)
      .filter(({ key }) => !isRow.has(`${dimension}/${key}`))
      .map(({ key, rows: members }) =>
        asGroup(
          key,
          dimension,
          members.filter((row) => row.participates),
        ),
      ),
  );
  const everything = [...groups.map((group) => asGroup(group.key, group.dimension, membersOf(rows, group))), ...parts];
  const sizes = everything.map(({ members }) => members.length);
  const relations = relationsBetween(everything);
  return questions.flatMap(({ answer, count, shown }) => {
    const table = everything.map((_, at) =>
      at < groups.length ? shown(groups[at]!) : Array<number | null>(count).fill(null),
    );
    return [...solvedCells(table, sizes, relations), ...boundedCells(table, sizes, relations)].flatMap((cell) => {
      const { dimension, key, members } = everything[cell.group]!;
      const figure = members.filter((at) => answer(population[at]!) === cell.answer).length;
      return isFew(figure) || (figure > 0 && isFew(members.length - figure)) || (figure > 0 && isFew(members.length))
        ? [`${dimension} ${key}: ${figure} of ${members.length}`]
        : [];
    });
  });
}

/**
 * Subtracts every figure of every edition from every other about the same or surrounding municipalities. Who changed or
 * joined in the inner group between the two counts as changed.
 */
function differencesThatTell(editions: readonly Counted[]): { told: string[]; compared: number } {
  const told: string[] = [];
  let compared = 0;
  for (const { answer, shown } of questions) {
    const figures = editions.flatMap(({ rows, groups }, edition) =>
      groups.map((group) => ({
        name: `${edition} ${group.dimension} ${group.key}`,
        edition,
        shown: shown(group),
        answers: new Map(membersOf(rows, group).map((row) => [row.id, answer(row)])),
        inEach: editions.map((other) => new Map(membersOf(other.rows, group).map((row) => [row.id, answer(row)]))),
      })),
    );
    for (const outer of figures) {
      for (const inner of figures) {
        const ids = [...inner.answers.keys()];
        if (outer === inner || ids.length === 0 || !ids.every((id) => outer.answers.has(id))) continue;
        const then = inner.inEach[outer.edition]!;
        const changed = [...new Set([...ids, ...then.keys()])].filter(
          (id) => then.get(id) !== inner.answers.get(id),
        ).length;
        const rest = outer.answers.size - ids.length;
        outer.shown.forEach((all, at) => {
          const part = inner.shown[at];
          if (all === null || part === null || part === undefined) return;
          compared += 1;
          if (isFew(changed) || (changed === 0 && (isFew(rest) || isFew(Math.abs(all - part)))))
            told.push(`${outer.name} - ${inner.name}: ${all} - ${part} (${changed} changed)`);
        });
      }
    }
  }
  return { told, compared };
}

describe('editions with groups put together', () => {
  it.each([11, 12])(
    'tell no number of one to four of a part, nor by a difference with another edition that puts others together (%i)',
    async (seed) => {
      const next = chance(seed);
      let now = aCountry(next, (province) => [5, 13, 7, 14, 5, 30, 18, 26, 30, 12, 28, 24][province]!);
      const editions: Counted[] = [];
      const layouts: string[] = [];
      for (let month = 0; month < 3; month += 1) {
        const rows = rowsOfNext(editions, now, [{ known: [] }]);
        const groups = await protectedGroups(rows, [], pause, editions);
        editions.push({ rows, groups });
        layouts.push(JSON.stringify(layoutFor(rows)));
        expect(followsOfParts(editions.at(-1)!)).toEqual([]);
        expect(editionTells(editions.at(-1)!)([])).toBe(false);
        const answers = places[next(places.length)]!;
        now = now.map((row) => ({
          ...row,
          /** Everybody joins in the first month, so that provinces that were too small are rows of their own. */
          participates: true,
          pillars:
            row.provinceCode === answers
              ? row.pillars.map((state) => ({ ...state, level: levels[next(5)]! }))
              : row.pillars,
        }));
      }
      const { told, compared } = differencesThatTell(editions);
      expect(told).toEqual([]);
      expect(compared).toBeGreaterThan(500);
      expect(editions[0]!.groups.some(({ parts }) => parts)).toBe(true);
      const figures = editions[0]!.groups.flatMap(({ pillars }) => pillars.flatMap(({ counts }) => [...counts]));
      expect(figures.filter((figure) => figure !== null && figure > 0).length).toBeGreaterThan(20);
      expect(new Set(layouts).size).toBeGreaterThan(1);
    },
    120_000,
  );
});
