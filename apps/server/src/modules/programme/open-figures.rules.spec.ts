import { describe, expect, it } from '@jest/globals';
import { levels, pillarCodes, type Level, type PillarCode } from '@bloemen/vocabulary';
import { openGroups, type Shown } from './open-figures.rules.js';
import type { Edition, GroupFigures, PillarFigures } from './programme.facts.js';

const place = (provinceCode: string, inhabitants = 30_000): Shown['place'] => ({
  provinceCode,
  province: provinceCode,
  ggdCode: 'GG1',
  ggdRegion: 'GGD',
  inhabitants,
  urbanity: 3,
});
const shows = (times: number, level: Level, provinceCode = 'PV20', pillar: PillarCode = 'P1'): Shown[] =>
  Array.from({ length: times }, () => ({ place: place(provinceCode), pillar, level }));

const group = (
  dimension: GroupFigures['dimension'],
  key: string,
  counts: readonly (number | null)[],
  more: Partial<GroupFigures> = {},
): GroupFigures => ({
  dimension,
  key,
  name: key,
  municipalities: 60,
  participating: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
  pillars: pillarCodes.map((pillar): PillarFigures => ({ pillar, counts, stale: 10 })),
  ...more,
});
const country = [20, 0, 20, 20, 20];
const edition = (...groups: GroupFigures[]): Edition => ({
  editionOn: '2026-11-01',
  municipalities: 342,
  participating: 80,
  demonstration: 0,
  groups,
});
const countsOf = (groups: readonly GroupFigures[], key: string, pillar: PillarCode = 'P1') =>
  groups.find((one) => one.key === key)!.pillars.find((one) => one.pillar === pillar)!;

describe('figures for everybody', () => {
  const drawn = edition(
    group('NATIONAL', 'NL', country),
    group('PROVINCE', 'PV20', [10, 0, 10, 10, 10]),
    group('PROVINCE', 'PV21', [10, 0, 10, 10, 10]),
    group('SIZE', 'TO_50K', [20, 0, 20, 20, 20]),
    group('GGD', 'GG1', [10, 0, 10, 10, 10]),
    group('PROVINCE', 'PV22', [10, 0, 10, 10, 10], { isFormer: true }),
  );

  it('are those of the edition while nobody shows its own, of divisions that do not lie in one another', () => {
    const open = openGroups(drawn, []);
    expect(open.map(({ key }) => key)).toEqual(['NL', 'PV20', 'PV21', 'TO_50K']);
    expect(countsOf(open, 'PV20')).toEqual({ pillar: 'P1', counts: [10, 0, 10, 10, 10], stale: 10 });
    expect(open[0]).not.toHaveProperty('measures');
  });

  it('stay while five or more are left on both sides of each', () => {
    expect(countsOf(openGroups(drawn, shows(5, 'UNKNOWN')), 'PV20').counts).toEqual([10, 0, 10, 10, 10]);
  });

  it('leave, of the pillar in that whole division, once fewer than five are left', () => {
    const open = openGroups(drawn, shows(6, 'UNKNOWN'));
    for (const key of ['PV20', 'PV21'])
      expect(countsOf(open, key)).toEqual({ pillar: 'P1', counts: levels.map(() => null), stale: null });
    expect(countsOf(openGroups(drawn, shows(5, 'UNKNOWN')), 'PV20').stale).toBe(10);
    // Another pillar, and what the same municipalities tell nothing about, is told.
    expect(countsOf(open, 'PV20', 'P2').counts).toEqual([10, 0, 10, 10, 10]);
    expect(countsOf(open, 'NL').counts).toEqual(country);
  });

  it('leave when what nobody else answers would be told of the rest', () => {
    const narrow = edition(
      group('NATIONAL', 'NL', [40, 0, 0, 0, 6], {
        pillars: [{ pillar: 'P1', counts: [40, 0, 0, 0, null], stale: null }],
      }),
    );
    expect(countsOf(openGroups(narrow, []), 'NL').counts[0]).toBe(40);
    expect(countsOf(openGroups(narrow, shows(2, 'EMBEDDED')), 'NL').counts[0]).toBeNull();
  });

  it('leave when too few are left to compare', () => {
    const small = edition(group('PROVINCE', 'PV20', [0, 0, 0, 6, 6]));
    expect(countsOf(openGroups(small, shows(1, 'EMBEDDED')), 'PV20').counts[3]).toBe(6);
    expect(
      countsOf(openGroups(small, [...shows(1, 'EMBEDDED'), ...shows(2, 'IN_PROGRESS')]), 'PV20').counts[3],
    ).toBeNull();
  });

  it('know groups that were put together by their parts', () => {
    const merged = edition(
      group('PROVINCE', 'PV20+PV21', [10, 0, 10, 10, 10], {
        parts: [
          { key: 'PV20', name: 'Groningen' },
          { key: 'PV21', name: 'Fryslân' },
        ],
      }),
    );
    expect(countsOf(openGroups(merged, shows(6, 'UNKNOWN', 'PV21')), 'PV20+PV21').counts[0]).toBeNull();
    expect(countsOf(openGroups(merged, shows(6, 'UNKNOWN', 'PV30')), 'PV20+PV21').counts[0]).toBe(10);
  });
});
