import { describe, expect, it } from '@jest/globals';
import { levels, pillarCodes, type Level } from '@bloemen/vocabulary';
import type { Edition, GroupFigures } from '../programme.facts.js';
import { classRanges, groupsAround, middleHalf, quartilesOf, refusedBecause } from './comparison.rules.js';
import { differencesBetween, type Side } from './differences.rules.js';

const ranges = classRanges('PARTNERS');

describe('quartiles', () => {
  it('lie between ordered values, and are told of ten or more', () => {
    expect(quartilesOf([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeNull();
    expect(quartilesOf([10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11])).toEqual({ lower: 3.5, median: 6, upper: 8.5 });
    expect(quartilesOf(Array<number>(12).fill(4))).toEqual({ lower: 4, median: 4, upper: 4 });
  });
});

describe('the middle half in classes', () => {
  it('goes from the class of a quarter to that of three quarters', () => {
    expect(ranges).toEqual([
      { from: 0, to: 4 },
      { from: 5, to: 9 },
      { from: 10, to: 19 },
      { from: 20, to: null },
    ]);
    expect(middleHalf(ranges, [10, 20, 10, 0], 40)).toEqual({ from: 0, to: 9 });
    expect(middleHalf(ranges, [0, 10, 10, 20, 0], 40)).toEqual({ from: 5, to: null });
  });

  it('is told around what is withheld, and not at all where that decides', () => {
    expect(middleHalf(ranges, [null, 30, null, 0], 38)).toEqual({ from: 5, to: 9 });
    expect(middleHalf(ranges, [null, null, 10, 10], 40)).toBeNull();
    expect(middleHalf(ranges, [10, 20, 10, 0, null], 40)).toBeNull();
    expect(middleHalf(ranges, [10, 20, 10, 0, 3], 43)).toBeNull();
    expect(middleHalf(ranges, [3, 3, 3, 0], 9)).toBeNull();
  });

  it('says the same whatever the withheld numbers are', () => {
    for (let hidden = 0; hidden <= 12; hidden += 1) {
      const truth = [hidden, 30, 12 - hidden, 8];
      const all = truth.flatMap((count, at) => Array<number>(count).fill(at));
      const found = middleHalf(ranges, [null, 30, null, 8], 50);
      if (found) expect(found).toEqual({ from: ranges[all[12]!]!.from, to: ranges[all[37]!]!.to });
    }
  });
});

const group = (dimension: GroupFigures['dimension'], key: string, more: Partial<GroupFigures> = {}): GroupFigures => ({
  dimension,
  key,
  name: key,
  municipalities: 40,
  participating: 30,
  pillars: pillarCodes.map((pillar) => ({ pillar, counts: [10, 10, 10, 0, 0], stale: 0 })),
  ...more,
});

describe('fixed groups', () => {
  const place = {
    provinceCode: 'PV27',
    province: 'Noord-Holland',
    ggdCode: 'GG5406',
    ggdRegion: 'GGD Kennemerland',
    inhabitants: 27_000,
    urbanity: 2,
  };

  it('are those that a municipality is in, whatever they are put together of', () => {
    const groups = [
      group('NATIONAL', 'NL'),
      group('PROVINCE', 'PV27+PV28', {
        parts: [
          { key: 'PV27', name: 'a' },
          { key: 'PV28', name: 'b' },
        ],
      }),
      group('PROVINCE', 'PV20'),
      group('PROVINCE', 'PV27', { isFormer: true }),
      group('SIZE', 'TO_50K'),
      group('SIZE', 'TO_20K'),
      group('URBANITY', '2'),
    ];
    const edition: Edition = {
      editionOn: '2026-11-01',
      municipalities: 342,
      participating: 168,
      demonstration: 0,
      groups,
    };
    expect(groupsAround(place, edition).map(({ key }) => key)).toEqual(['NL', 'PV27+PV28', 'TO_50K', '2']);
    expect(groupsAround(place, null)).toEqual([]);
  });

  it('are refused with the reason when they are too small or nothing of them may be told', () => {
    expect(refusedBecause(group('GGD', 'a'))).toBeNull();
    expect(refusedBecause(group('GGD', 'a', { participating: 9 }))).toMatch(/9 gemeenten mee.*tien of meer/);
    expect(refusedBecause(group('GGD', 'a', { participating: 1 }))).toMatch(/doet 1 gemeente mee/);
    const nothing = pillarCodes.map((pillar) => ({ pillar, counts: levels.map(() => null), stale: null }));
    expect(refusedBecause(group('GGD', 'a', { pillars: nothing }))).toMatch(/verraden/);
  });
});

describe('differences in words', () => {
  const side = (name: string, partners: number, first: Level, stale = false): Side => ({
    name,
    partners,
    pillars: pillarCodes.map((pillar, at) => ({
      pillar,
      level: at === 0 ? first : 'UNKNOWN',
      stale: at === 0 && stale,
    })),
  });

  it('say how many partners more, who is where, and what is the same once', () => {
    const told = differencesBetween([side('Heemstede', 15, 'IN_PROGRESS'), side('Zandvoort', 21, 'UNKNOWN')]);
    expect(told).toHaveLength(6);
    expect(told[0]).toBe('Zandvoort heeft 6 partners meer dan Heemstede (21 en 15).');
    expect(told[1]).toBe('Pijler 1, Bestuurlijk commitment: Heemstede is in uitvoering; Zandvoort is onbekend.');
    expect(told[2]).toMatch(/: beide onbekend\.$/);
  });

  it('name three in one sentence, say what is not up to date, and of one alone nothing', () => {
    const three = [side('A', 1, 'EMBEDDED'), side('B', 0, 'EMBEDDED', true), side('C', 2, 'INTENDED')];
    const told = differencesBetween(three);
    expect(told[0]).toBe('Partners: A 1, B 0 en C 2.');
    expect(told[1]).toBe(
      'Pijler 1, Bestuurlijk commitment: A en B zijn geborgd; C is voorgenomen. Niet actueel bij B.',
    );
    expect(told[2]).toMatch(/: allemaal onbekend\.$/);
    expect(differencesBetween([side('A', 1, 'EMBEDDED')])).toEqual([]);
    expect(differencesBetween([side('A', 1, 'EMBEDDED'), side('B', 2, 'EMBEDDED')])[0]).toBe(
      'B heeft 1 partner meer dan A (2 en 1).',
    );
  });

  it('know no order but that of names', () => {
    expect(differencesBetween([side('A', 3, 'EMBEDDED'), side('B', 3, 'UNKNOWN')])[0]).toBe(
      'A en B hebben evenveel partners (3).',
    );
  });
});
