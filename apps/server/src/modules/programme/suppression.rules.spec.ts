import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { levels } from '@bloemen/vocabulary';
import { demonstrationMunicipalities } from '../../seed/demonstration.js';
import {
  boundedCells,
  protectTable,
  relationsBetween,
  SMALLEST_FIGURE,
  SMALLEST_GROUP,
  solvedCells,
  type Group,
  type ProtectedTable,
} from './suppression.rules.js';

const whole = (dimension: string, key: string, from: number, to: number): Group => ({
  dimension,
  key,
  members: Array.from({ length: to - from }, (_, at) => from + at),
});
const answersOf = (...counts: number[]): number[] =>
  counts.flatMap((count, answer) => Array<number>(count).fill(answer));

describe('one table', () => {
  const protect = (...counts: number[]) =>
    protectTable({
      groups: [
        whole(
          'national',
          'NL',
          0,
          counts.reduce((a, b) => a + b),
        ),
      ],
      answers: answersOf(...counts),
      answerCount: counts.length,
    })[0]!;

  it('shows what tells about five or more', () => {
    expect(protect(20, 40, 60)).toEqual([20, 40, 60]);
    expect(protect(20, 0, 60)).toEqual([20, 0, 60]);
  });

  it('withholds 1 to 4, and a second figure so that the first cannot be calculated', () => {
    expect(protect(3, 40, 60)).toEqual([null, null, 60]);
  });

  it('withholds what nearly everybody answers', () => {
    expect(protect(97, 3, 0)).toEqual([null, null, 0]);
    expect(protect(100, 0, 0)[0]).toBeNull();
  });

  it('shows nothing about a group of fewer than ten', () => {
    expect(protect(5, 4)).toEqual([null, null]);
    expect(protect(5, 5)).toEqual([5, 5]);
  });

  it('withholds what is small after an adviser subtracts the municipalities known by name', () => {
    const survey = { groups: [whole('national', 'NL', 0, 30)], answers: answersOf(10, 10, 10), answerCount: 3 };
    expect(protectTable(survey)[0]).toEqual([10, 10, 10]);
    expect(protectTable({ ...survey, insiders: [{ known: [0, 1, 2, 3, 4, 5, 6], reserve: 0 }] })[0]![0]).toBeNull();
  });
});

describe('groups that overlap', () => {
  it('are known to add up', () => {
    const groups = [
      whole('national', 'NL', 0, 30),
      whole('province', 'A', 0, 12),
      whole('province', 'B', 12, 30),
      whole('ggd', 'a', 0, 12),
    ];
    expect(relationsBetween(groups)).toHaveLength(2);
  });

  it('do not give away a small rest: a region that leaves three municipalities of its province over is withheld', () => {
    const groups = [
      whole('national', 'NL', 0, 60),
      whole('province', 'A', 0, 23),
      whole('province', 'B', 23, 60),
      whole('ggd', 'a', 0, 20),
      whole('ggd', 'b', 20, 60),
    ];
    const table = protectTable({ groups, answers: Array.from({ length: 60 }, (_, at) => at % 2), answerCount: 2 });
    for (const answer of [0, 1]) expect(table[1]![answer] === null || table[3]![answer] === null).toBe(true);
  });

  it('would give away a figure that is withheld alone', () => {
    const relations = [[1, -1, -1]];
    expect(
      solvedCells(
        [
          [10, 20],
          [4, 8],
          [6, null],
        ],
        [30, 12, 18],
        relations,
      ),
    ).toEqual([{ group: 2, answer: 1 }]);
    expect(
      solvedCells(
        [
          [10, 20],
          [null, null],
          [null, null],
        ],
        [30, 12, 18],
        relations,
      ),
    ).toEqual([]);
  });

  it('do not give away a small figure by what the other region of its province and the province show', () => {
    const groups = [
      whole('national', 'NL', 0, 60),
      whole('province', 'A', 0, 30),
      whole('province', 'B', 30, 60),
      whole('ggd', 'a', 0, 15),
      whole('ggd', 'b', 15, 30),
      whole('ggd', 'c', 30, 45),
      whole('ggd', 'd', 45, 60),
    ];
    const answers = [...answersOf(4, 6, 5), ...answersOf(5, 5, 5), ...answersOf(5, 5, 5), ...answersOf(5, 5, 5)];
    const table = protectTable({ groups, answers, answerCount: 3 });
    const sizes = groups.map(({ members }) => members.length);
    const relations = relationsBetween(groups);
    expect([...solvedCells(table, sizes, relations), ...boundedCells(table, sizes, relations)]).not.toContainEqual({
      group: 3,
      answer: 0,
    });
    expect(table.flat().filter((figure) => figure !== null).length).toBeGreaterThan(8);
  });

  it('do not give away a small part of a group that was put together, which no two of them leave over', () => {
    const between = (...ranges: [number, number][]) => ranges.flatMap(([from, to]) => whole('', '', from, to).members);
    const groups = [
      whole('national', 'NL', 0, 60),
      whole('province', 'A+B', 0, 16),
      whole('province', 'C', 16, 40),
      whole('province', 'D', 40, 60),
      { dimension: 'ggd', key: 'a', members: between([0, 4], [16, 28]) },
      whole('ggd', 'b', 28, 40),
      { dimension: 'ggd', key: 'c', members: between([4, 16], [40, 60]) },
    ];
    const answers = [0, 0, 0, 1, ...Array.from({ length: 56 }, (_, at) => at % 2)];
    const parts = [whole('province', 'A', 0, 4), whole('province', 'B', 4, 16)];
    /** Region a with region b, less province C: the four of A. */
    const shows = (table: ProtectedTable): boolean => [2, 4, 5].every((group) => table[group]![0] !== null);
    expect(shows(protectTable({ groups, answers, answerCount: 2 }))).toBe(true);
    const table = protectTable({ groups, guarded: parts, answers, answerCount: 2 });
    expect(shows(table)).toBe(false);
    expect(table).toHaveLength(groups.length);
    const all = [...groups, ...parts];
    const known = [...table, [null, null], [null, null]];
    const sizes = all.map(({ members }) => members.length);
    const follows = [
      ...solvedCells(known, sizes, relationsBetween(all)),
      ...boundedCells(known, sizes, relationsBetween(all)),
    ];
    expect(follows.filter(({ group }) => group === groups.length)).toEqual([]);
    expect(table.flat().some((figure) => figure !== null)).toBe(true);
  });

  it('would give away that nobody is left', () => {
    expect(
      boundedCells(
        [
          [20, 10],
          [null, null],
          [null, null],
          [20, null],
        ],
        [30, 5, 5, 20],
        [[1, -1, -1, -1]],
      ),
    ).toContainEqual({ group: 1, answer: 0 });
  });
});

/**
 * Everything that is published about the demonstration municipalities at once, attacked in three ways: every pair of
 * groups subtracted, every rest of a row or column added up, and for every withheld figure about few municipalities a
 * search for other answers of named municipalities under which every published figure would be the same. Where such
 * answers exist, nothing published can tell them apart.
 */
describe('the tables of the programme together', () => {
  type Row = { cbsCode: string; provinceCode: string; ggdCode: string; inhabitants: number; urbanity: number | null };
  const register = JSON.parse(readFileSync(new URL('../../../data/municipalities.json', import.meta.url), 'utf8')) as {
    columns: string[];
    rows: unknown[][];
  };
  const rows = register.rows.map(
    (values) => Object.fromEntries(register.columns.map((column, at) => [column, values[at]])) as Row,
  );
  const demonstration = new Map(
    demonstrationMunicipalities(rows.map(({ cbsCode }) => cbsCode)).map((one) => [one.cbsCode, one]),
  );
  const population = rows.filter(({ cbsCode }) => demonstration.has(cbsCode));
  const dimensions: Record<string, (row: Row) => string> = {
    national: () => 'NL',
    province: (row) => row.provinceCode,
    ggd: (row) => row.ggdCode,
    size: (row) => String([20_000, 50_000, 100_000].filter((limit) => row.inhabitants >= limit).length),
    urbanity: (row) => String(row.urbanity),
  };
  const groups = Object.entries(dimensions).flatMap(([dimension, keyOf]) =>
    [...new Set(rows.map(keyOf))].map((key) => ({
      dimension,
      key,
      members: population.flatMap((row, at) => (keyOf(row) === key ? [at] : [])),
    })),
  );
  const groupsOf = population.map((_, member) =>
    groups.flatMap((group, at) => (group.members.includes(member) ? [at] : [])),
  );

  describe.each(['P1', 'P5'] as const)('pillar %s', (pillar) => {
    const answers = population.map(({ cbsCode }) => levels.indexOf(demonstration.get(cbsCode)!.pillars[pillar].level));
    const counts = groups.map((group) =>
      levels.map((_, answer) => group.members.filter((member) => answers[member] === answer).length),
    );
    let table: ProtectedTable;
    beforeAll(() => {
      table = protectTable({ groups, answers, answerCount: levels.length });
    });

    it('still says something', () => {
      expect(table.flat().filter((figure) => figure !== null && figure > 0).length).toBeGreaterThan(10);
      table.forEach((row, group) =>
        row.forEach((figure, answer) => expect([null, counts[group]![answer]]).toContain(figure)),
      );
    });

    it('shows no figure of 1 to 4 and no answer of a group of fewer than ten', () => {
      table.forEach((row, group) =>
        row.forEach((figure) => {
          if (figure === null || groups[group]!.members.length === 0) return;
          expect(groups[group]!.members.length).toBeGreaterThanOrEqual(SMALLEST_GROUP);
          expect(figure === 0 || figure >= SMALLEST_FIGURE).toBe(true);
        }),
      );
    });

    it('gives nothing about fewer than five by subtracting any two groups', () => {
      let pairs = 0;
      groups.forEach((outer, outerAt) =>
        groups.forEach((inner, innerAt) => {
          const rest = outer.members.filter((member) => !inner.members.includes(member));
          if (
            rest.length === 0 ||
            inner.members.length === 0 ||
            rest.length + inner.members.length !== outer.members.length
          )
            return;
          levels.forEach((_, answer) => {
            const [all, part] = [table[outerAt]![answer], table[innerAt]![answer]];
            if (all === null || part === null || all === undefined || part === undefined) return;
            pairs += 1;
            expect(rest.length).toBeGreaterThanOrEqual(SMALLEST_FIGURE);
            expect(all - part === 0 || all - part >= SMALLEST_FIGURE).toBe(true);
          });
        }),
      );
      expect(pairs).toBeGreaterThan(10);
    });

    it('gives nothing about fewer than five by adding up what a row or a column leaves over', () => {
      table.forEach((row, group) => {
        const rest = row.reduce<number>(
          (total, figure, answer) => total + (figure === null ? counts[group]![answer]! : 0),
          0,
        );
        expect(
          row.every((figure) => figure !== null) ||
            rest >= SMALLEST_FIGURE ||
            groups[group]!.members.length < SMALLEST_FIGURE,
        ).toBe(true);
      });
      for (const dimension of Object.keys(dimensions).slice(1)) {
        levels.forEach((_, answer) => {
          if (table[0]![answer] === null) return;
          const withheld = groups.flatMap((group, at) =>
            group.dimension === dimension && table[at]![answer] === null ? [counts[at]![answer]!] : [],
          );
          expect(withheld.length === 0 || withheld.reduce((a, b) => a + b) >= SMALLEST_FIGURE).toBe(true);
        });
      }
    });

    it('leaves another truth possible for every figure about few municipalities', () => {
      const change = (delta: Map<number, number>, member: number, to: number, direction: 1 | -1): void => {
        for (const group of groupsOf[member]!) {
          for (const [answer, step] of [
            [answers[member]!, -direction],
            [to, direction],
          ] as const) {
            const cell = group * levels.length + answer;
            const left = (delta.get(cell) ?? 0) + step;
            if (left === 0) delta.delete(cell);
            else delta.set(cell, left);
          }
        }
      };
      const isPublished = (cell: number): boolean =>
        table[Math.floor(cell / levels.length)]![cell % levels.length] !== null;
      /** Lets up to `depth` more municipalities have answered otherwise, until every published figure is as it was. */
      const settles = (delta: Map<number, number>, moved: Set<number>, depth: number, target: number): boolean => {
        const wrong = [...delta].find(([cell]) => isPublished(cell));
        if (!wrong) return delta.has(target);
        if (depth === 0) return false;
        const answer = wrong[0] % levels.length;
        return groups[Math.floor(wrong[0] / levels.length)]!.members.some((member) => {
          if (moved.has(member) || (answers[member] === answer) !== wrong[1] > 0) return false;
          const others = wrong[1] > 0 ? levels.map((_, to) => to).filter((to) => to !== answer) : [answer];
          return others.some((to) => {
            change(delta, member, to, 1);
            moved.add(member);
            const found = settles(delta, moved, depth - 1, target);
            moved.delete(member);
            change(delta, member, to, -1);
            return found;
          });
        });
      };
      const certain: string[] = [];
      groups.forEach((group, at) =>
        levels.forEach((_, answer) => {
          const [size, figure] = [group.members.length, counts[at]![answer]!];
          const aboutFew =
            size > 0 &&
            (size < SMALLEST_GROUP || (figure > 0 && (figure < SMALLEST_FIGURE || size - figure < SMALLEST_FIGURE)));
          if (!aboutFew) return;
          const deniable = [1, 2, 3, 4].some((depth) =>
            group.members.some((member) =>
              levels.some((__, to) => {
                if (to === answers[member] || (to !== answer && answers[member] !== answer)) return false;
                const delta = new Map<number, number>();
                change(delta, member, to, 1);
                return settles(delta, new Set([member]), depth, at * levels.length + answer);
              }),
            ),
          );
          if (!deniable) certain.push(`${group.dimension} ${group.key}: ${levels[answer]} = ${figure}`);
        }),
      );
      expect(certain).toEqual([]);
    });
  });
});
