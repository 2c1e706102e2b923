import { describe, expect, it } from '@jest/globals';
import { levels, pillarCodes, type Level } from '@bloemen/vocabulary';
import type { PictureRow } from './programme.facts.js';
import { insidersOf, maySee, namesFor } from './programme.policy.js';
import { weightOf } from '../support/signals/signals.facts.js';
import { exactGroups, groupOf, joinedByMonth, pillarFigures, signalsOf } from './programme.rules.js';

function aRow(more: Partial<PictureRow> = {}, level: Level = 'INTENDED', stale = false): PictureRow {
  return {
    id: 'm',
    code: 'GM0397',
    name: 'Heemstede',
    provinceCode: 'PV27',
    province: 'Noord-Holland',
    ggdCode: 'GG5406',
    ggdRegion: 'GGD Kennemerland',
    inhabitants: 27_000,
    urbanity: 2,
    hexColumn: 1,
    hexRow: 1,
    status: 'ACTIVE',
    participates: true,
    isConditional: false,
    joinedOn: '2021-05-25',
    isDemonstration: false,
    partners: 21,
    tools: 2,
    milestonesOpen: 2,
    milestonesDone: 1,
    publicMilestonesOpen: 1,
    publicMilestonesDone: 0,
    adviserId: null,
    consents: [],
    insiders: [],
    pillars: pillarCodes.map((pillar) => ({ pillar, level, stale })),
    ...more,
  };
}

describe('counting', () => {
  it('counts a municipality that takes part once per pillar, and stale levels also as stale', () => {
    const figures = pillarFigures([
      aRow(),
      aRow({}, 'UNKNOWN'),
      aRow({}, 'IN_PROGRESS', true),
      aRow({ participates: false, status: 'PROSPECT' }),
    ]);
    for (const { counts, stale } of figures) {
      expect(counts).toEqual(levels.map((level) => Number(['UNKNOWN', 'INTENDED', 'IN_PROGRESS'].includes(level))));
      expect(stale).toBe(1);
    }
  });

  it('divides by size at the limits of CBS, and keeps those without urbanity in a group of their own', () => {
    const sizes = [19_999, 20_000, 49_999, 50_000, 99_999, 100_000].map(
      (inhabitants) => groupOf.SIZE(aRow({ inhabitants })).key,
    );
    expect(sizes).toEqual(['TO_20K', 'TO_50K', 'TO_50K', 'TO_100K', 'TO_100K', 'FROM_100K']);
    expect(groupOf.URBANITY(aRow({ urbanity: null }))).toEqual({ key: 'UNKNOWN', name: 'Nog niet bepaald' });
    const groups = exactGroups('URBANITY', [aRow({ urbanity: null }), aRow({ urbanity: 1 }), aRow({ urbanity: 5 })]);
    expect(groups.map(({ key }) => key)).toEqual(['NL', '1', '5', 'UNKNOWN']);
  });

  it('adds up who had joined by the end of each month, from those that still take part', () => {
    expect(
      joinedByMonth([
        aRow({ joinedOn: '2020-02-01' }),
        aRow({ joinedOn: '2019-05-22' }),
        aRow({ joinedOn: '2019-05-02' }),
        aRow({ participates: false }),
      ]),
    ).toEqual([
      { on: '2019-05-31', count: 2 },
      { on: '2020-02-29', count: 3 },
    ]);
  });
});

describe('signals', () => {
  const codes = (row: PictureRow, isVisible = true) => signalsOf(row, isVisible).map(({ code }) => code);

  it('say why to call, each in one sentence', () => {
    expect(signalsOf(aRow({}, 'NOT_STARTED', true), true)).toMatchObject([
      {
        code: 'STALE',
        sentence: 'Geen nieuws in 12 maanden: pijler 1, pijler 2, pijler 3, pijler 4, pijler 5.',
        pillar: 'P1',
      },
      { code: 'P3_WITHOUT_EVIDENCE', pillar: 'P3' },
    ]);
    const lacking = aRow();
    expect(
      signalsOf(
        { ...lacking, pillars: lacking.pillars.map((p) => (p.pillar > 'P3' ? { ...p, level: 'UNKNOWN' } : p)) },
        true,
      ),
    ).toMatchObject([
      { code: 'PILLAR_WITHOUT_EVIDENCE', sentence: 'Hiervan is niets vastgelegd: pijler 4, pijler 5.', pillar: 'P4' },
    ]);
    expect(codes(aRow({}, 'UNKNOWN'))).toEqual(['NOTHING_KNOWN']);
    expect(codes(aRow({ status: 'DORMANT', partners: 1 }))).toEqual(['DORMANT', 'FEW_PARTNERS']);
    expect(codes(aRow())).toEqual([]);
    expect(weightOf(signalsOf(aRow({}, 'INTENDED', true), true))).toBeGreaterThan(
      weightOf(signalsOf(aRow({ partners: 1 }), true)),
    );
  });

  it('without consent tell nothing but what is public', () => {
    expect(codes(aRow({}, 'NOT_STARTED', true), false)).toEqual(['NO_CONSENT']);
  });
});

describe('who sees levels by name', () => {
  const row = aRow({ adviserId: 'adviser', consents: ['ASSIGNED_ADVISER'], insiders: ['adviser', 'VNG'] });
  const reader = (
    role: 'PROGRAMME_ADMIN' | 'NATIONAL_ADVISER' | 'VNG_ADVISER' | 'COORDINATOR',
    personId = 'adviser',
  ) => ({ personId, roles: [role] });

  it.each([
    ['VWS', reader('PROGRAMME_ADMIN'), row, true],
    ['the assigned adviser with consent', reader('NATIONAL_ADVISER'), row, true],
    ['the assigned adviser without consent', reader('NATIONAL_ADVISER'), { ...row, consents: [] }, false],
    [
      'the assigned adviser with consent that waits for the editions',
      reader('NATIONAL_ADVISER'),
      { ...row, insiders: ['VNG'] },
      false,
    ],
    ['another adviser', reader('NATIONAL_ADVISER', 'other'), row, false],
    ['the VNG with consent for advisers only', reader('VNG_ADVISER'), row, false],
    ['the VNG with its own consent', reader('VNG_ADVISER'), { ...row, consents: ['VNG'] as const }, true],
    [
      'the VNG with consent that waits for the editions',
      reader('VNG_ADVISER'),
      { ...row, consents: ['VNG'] as const, insiders: ['adviser'] },
      false,
    ],
    ['another municipality', reader('COORDINATOR'), { ...row, consents: ['VNG', 'ASSIGNED_ADVISER'] as const }, false],
  ])('%s', (_who, who, what, may) => expect(maySee.levels(who, what)).toBe(may));

  it('protects the editions against the whole caseload of an adviser, and against who consents to the VNG', () => {
    const rows = [row, { ...row, id: 'n', consents: ['VNG'] as const, insiders: [] }, aRow({ id: 'o' })];
    expect([...namesFor(rows)]).toEqual([
      ['adviser', ['m', 'n']],
      ['VNG', ['n']],
    ]);
    expect([...insidersOf(rows)]).toEqual([
      ['VNG', ['m']],
      ['PEERS', []],
      ['adviser', ['m']],
    ]);
  });

  it('shows two municipalities to each other by name only when both let it, both take part and no edition minds', () => {
    const open = { consents: ['PEERS'] as const, insiders: ['PEERS'] };
    const [own, peer] = [aRow({ ...open, id: 'own' }), aRow({ ...open, id: 'peer' })];
    expect(maySee.eachOther(own, peer)).toBe(true);
    expect(maySee.eachOther(own, own)).toBe(false);
    for (const closed of [
      { consents: [] },
      { consents: ['VNG', 'ASSIGNED_ADVISER'] as const },
      { insiders: [] },
      { insiders: ['VNG'] },
      { participates: false },
    ]) {
      expect(maySee.eachOther({ ...own, ...closed }, peer)).toBe(false);
      expect(maySee.eachOther(own, { ...peer, ...closed })).toBe(false);
    }
  });

  it('tells that a consent waits, and to nobody else', () => {
    const waiting = { ...row, insiders: [] };
    expect(maySee.levelsLater(reader('NATIONAL_ADVISER'), waiting)).toBe(true);
    expect(maySee.levelsLater(reader('NATIONAL_ADVISER'), row)).toBe(false);
    expect(maySee.levelsLater(reader('NATIONAL_ADVISER', 'other'), waiting)).toBe(false);
    expect(maySee.levelsLater(reader('VNG_ADVISER'), waiting)).toBe(false);
  });
});
