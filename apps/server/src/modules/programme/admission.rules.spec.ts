import { describe, expect, it } from '@jest/globals';
import { levels, pillarCodes } from '@bloemen/vocabulary';
import { admissible, type Name } from './admission.rules.js';
import type { CountedRow, GroupFigures } from './programme.facts.js';
import { groupOf, protectedGroups, type Counted } from './programme.rules.js';
import { rowsToPublish } from './release.rules.js';
import { SMALLEST_FIGURE } from './suppression.rules.js';

const RESERVE = 2;
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

/**
 * Four provinces, each two regions of thirty, or of fewer, which are too small by themselves; sizes and urbanity lie
 * across. Every level is given by many.
 */
function aCountry(next: (below: number) => number, inRegion = 30): CountedRow[] {
  return Array.from({ length: 8 * inRegion }, (_, at) => ({
    id: `m${at}`,
    provinceCode: `PV${Math.floor(at / (2 * inRegion))}`,
    province: `Provincie ${Math.floor(at / (2 * inRegion))}`,
    ggdCode: `GG${Math.floor(at / inRegion)}`,
    ggdRegion: `Regio ${Math.floor(at / inRegion)}`,
    inhabitants: at % 3 === 0 ? 10_000 : 60_000,
    urbanity: 1 + (at % 2),
    participates: at % inRegion !== inRegion - 1,
    isConditional: false,
    isDemonstration: false,
    pillars: pillarCodes.map((pillar) => ({ pillar, level: levels[1 + next(3)]!, stale: next(2) === 0 })),
  }));
}

/** The next edition, for readers who may know some names and are to know others. */
async function publish(
  now: readonly CountedRow[],
  history: readonly Counted[],
  known: ReadonlyMap<string, readonly string[]>,
  wanted: readonly Name[] = [],
): Promise<Counted> {
  const readers = [...known].map(([reader, names]) => {
    const waiting = wanted.filter((name) => name.reader === reader && !names.includes(name.id)).map(({ id }) => id);
    return { known: [...names, ...waiting], waiting: waiting.length, reserve: reader === 'VNG' ? RESERVE : 0 };
  });
  const rows =
    history.length > 0
      ? rowsToPublish(
          history.map((edition) => edition.rows),
          now,
          readers,
        )
      : [...now];
  return { rows, groups: await protectedGroups(rows, readers, pause, history) };
}

const questions = pillarCodes.flatMap((_, at) => [
  ...levels.map((level, index) => ({
    gives: (row: CountedRow) => row.pillars[at]!.level === level,
    same: (row: CountedRow): unknown => row.pillars[at]!.level,
    shown: (group: GroupFigures) => group.pillars[at]!.counts[index]!,
  })),
  {
    gives: (row: CountedRow) => row.pillars[at]!.stale,
    same: (row: CountedRow): unknown => row.pillars[at]!.stale,
    shown: (group: GroupFigures) => group.pillars[at]!.stale,
  },
]);
const isFew = (number: number): boolean => number > 0 && number < SMALLEST_FIGURE;

/**
 * Everything a reader can find by subtraction: every figure of every edition less the municipalities known by name,
 * every figure less one of a group inside it, and every figure less the same of another edition, each again less who is
 * known. Gives what tells about one to four others.
 */
function leaks(editions: readonly Counted[], names: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const { gives, same, shown } of questions) {
    const figures = editions.flatMap(({ rows, groups }, edition) =>
      groups.flatMap((group) => {
        const { dimension, key, parts } = group;
        const keys = parts?.map((part) => part.key) ?? [key];
        const members = rows.filter(
          (row) => row.participates && (dimension === 'NATIONAL' || keys.includes(groupOf[dimension](row).key)),
        );
        const figure = shown(group);
        if (figure === null || members.length === 0) return [];
        const others = members.filter(({ id }) => !names.has(id));
        const left = figure - members.filter((row) => names.has(row.id) && gives(row)).length;
        if (isFew(others.length) || isFew(left) || (left > 0 && isFew(others.length - left)))
          found.push(`${edition} ${group.key}: ${left} of ${others.length}`);
        return [
          {
            edition,
            key: `${group.dimension}/${group.key}`,
            left,
            answers: new Map(others.map((row) => [row.id, same(row)])),
          },
        ];
      }),
    );
    for (const outer of figures) {
      for (const inner of figures) {
        const isSame = outer.key === inner.key;
        if (
          outer === inner ||
          (isSame && outer.edition < inner.edition) ||
          (!isSame && ![...inner.answers.keys()].every((id) => outer.answers.has(id)))
        )
          continue;
        const ids = [...new Set([...inner.answers.keys(), ...(isSame ? outer.answers.keys() : [])])];
        const changed = ids.filter((id) => outer.answers.get(id) !== inner.answers.get(id)).length;
        const rest = isSame ? 0 : outer.answers.size - inner.answers.size;
        const difference = Math.abs(outer.left - inner.left);
        if (isFew(changed) || (changed === 0 && (isFew(rest) || isFew(difference))))
          found.push(
            `${outer.edition} ${outer.key} - ${inner.edition} ${inner.key}: ${difference} about ${changed || rest}`,
          );
      }
    }
  }
  return found;
}

describe('consents over time', () => {
  it.each([
    [1, 30],
    [2, 30],
    [3, 20],
  ])(
    'let no reader find anything about one to four others from all editions and all names together (%#)',
    async (seed, inRegion) => {
      const next = chance(seed);
      let now = aCountry(next, inRegion);
      const caseloads = new Map(
        [
          ['a', now.slice(0, 13)],
          ['b', now.slice(2 * inRegion, 2 * inRegion + 8)],
        ].map(([reader, rows]) => [reader as string, (rows as CountedRow[]).map(({ id }) => id)]),
      );
      const known = new Map<string, readonly string[]>([['VNG', []]]);
      const wanted: Name[] = [...caseloads].flatMap(([reader, ids]) => ids.map((id) => ({ reader, id })));
      const editions: Counted[] = [];
      let admitted = 0;
      let asked = 0;
      const admit = async (): Promise<void> => {
        const pending = wanted.filter(({ reader, id }) => !known.get(reader)?.includes(id));
        for (const { reader, id } of await admissible(editions, known, pending, pause))
          known.set(reader, [...(known.get(reader) ?? []), id]);
      };
      for (let month = 0; month < 5; month += 1) {
        await admit();
        editions.push(await publish(now, editions, known, wanted));
        // Consents to the VNG, one more municipality for each adviser, and facts that change: some all over the
        // country, some in one place.
        const news: Name[] = [
          ...[0, 1, 2].map(() => ({ reader: 'VNG', id: `m${next(now.length)}` })),
          { reader: 'a', id: `m${13 + next(now.length - 13)}` },
          { reader: 'b', id: `m${next(now.length)}` },
        ].filter((name) => !wanted.some(({ reader, id }) => reader === name.reader && id === name.id));
        wanted.push(...news);
        const before = [...known.values()].flat().length;
        await admit();
        asked += news.length;
        admitted += [...known.values()].flat().length - before;
        const place = next(8) * inRegion;
        now = now.map((row, at) =>
          next(10) === 0 || (at >= place && at < place + 10)
            ? {
                ...row,
                participates: row.participates !== (next(8) === 0),
                pillars: row.pillars.map((state) => ({ ...state, level: levels[1 + next(3)]!, stale: next(2) === 0 })),
              }
            : row,
        );
      }
      expect(
        editions[0]!.groups
          .flatMap(({ pillars }) => pillars.flatMap(({ counts }) => counts))
          .filter((figure) => figure !== null && figure > 0).length,
      ).toBeGreaterThan(40);
      expect(admitted).toBeGreaterThan(asked / 2);
      for (const names of known.values()) {
        expect(leaks(editions, new Set(names))).toEqual([]);
        for (let some = 0; some < 4; some += 1)
          expect(leaks(editions, new Set(names.filter(() => next(2) === 0)))).toEqual([]);
      }
    },
    600_000,
  );

  it('would name those who did not consent if each started at once; two start, and what would tell waits', async () => {
    const now = aCountry(chance(7)).map((row, at) => ({
      ...row,
      pillars: row.pillars.map((state) => ({ ...state, stale: false, level: levels[at % 60 < 8 ? 1 : 2 + (at % 2)]! })),
    }));
    const edition = await publish(now, [], new Map([['VNG', []]]));
    const givers = now
      .filter(({ pillars, provinceCode }) => provinceCode === 'PV0' && pillars[0]!.level === levels[1])
      .map(({ id }) => id);
    expect(edition.groups.find(({ key }) => key === 'PV0')!.pillars[0]!.counts[1]).toBe(8);
    expect(leaks([edition], new Set(givers.slice(0, 4)))).toContain('0 PV0: 4 of 54');
    const admitted = (
      await admissible(
        [edition],
        new Map(),
        givers.map((id) => ({ reader: 'VNG', id })),
        pause,
      )
    ).map(({ id }) => id);
    expect(admitted.slice(0, RESERVE)).toEqual(givers.slice(0, RESERVE));
    expect(admitted.length).toBeLessThan(4);
    expect(leaks([edition], new Set(admitted))).toEqual([]);
  }, 120_000);

  it('that wait are protected in the next edition, which shows less and nothing new', async () => {
    const now = aCountry(chance(11));
    const first = await publish(now, [], new Map([['VNG', []]]));
    const asked = now
      .slice(0, 20)
      .filter(({ participates }) => participates)
      .map(({ id }) => id);
    const admitted = (
      await admissible(
        [first],
        new Map(),
        asked.map((id) => ({ reader: 'VNG', id })),
        pause,
      )
    ).map(({ id }) => id);
    expect(admitted.length).toBeLessThan(asked.length);
    const second = await publish(
      now,
      [first],
      new Map([['VNG', []]]),
      asked.map((id) => ({ reader: 'VNG', id })),
    );
    const shown = ({ groups }: Counted) =>
      groups.flatMap(({ pillars }) => pillars.flatMap(({ counts, stale }) => [...counts, stale]));
    const [before, after] = [shown(first), shown(second)];
    after.forEach((figure, at) => expect([null, before[at]]).toContain(figure));
    expect(after.filter((figure) => figure === null).length).toBeGreaterThan(
      before.filter((figure) => figure === null).length,
    );
    expect(leaks([second], new Set(asked))).toEqual([]);
    expect(
      await admissible(
        [second],
        new Map(),
        asked.map((id) => ({ reader: 'VNG', id })),
        pause,
      ),
    ).toHaveLength(asked.length);
  }, 120_000);

  it('start at once for the municipalities an adviser helps, whatever they answer', async () => {
    const now = aCountry(chance(9));
    const caseload = now
      .slice(0, 13)
      .filter(({ participates }) => participates)
      .map(({ id }) => id);
    const edition = await publish(now, [], new Map([['a', caseload]]));
    expect(leaks([edition], new Set(caseload))).toEqual([]);
    expect(
      await admissible(
        [edition],
        new Map(),
        caseload.map((id) => ({ reader: 'a', id })),
        pause,
      ),
    ).toHaveLength(caseload.length);
  }, 120_000);
});
