import { describe, expect, it } from '@jest/globals';
import type { ConsentFact, MunicipalityStatus } from './municipalities.facts.js';
import { existsOn, mayMerge, mayMove, mayReadSummary, moves, predecessorsOf, stands, takesPart } from './municipalities.rules.js';

describe('participation', () => {
  it('goes from prospect to joined to active, dormant and back', () => {
    expect(mayMove('PROSPECT', 'JOINED')).toBe(true);
    expect(mayMove('JOINED', 'ACTIVE')).toBe(true);
    expect(mayMove('ACTIVE', 'DORMANT')).toBe(true);
    expect(mayMove('DORMANT', 'ACTIVE')).toBe(true);
  });

  it('never skips joining, never unjoins and never leaves a merger', () => {
    expect(mayMove('PROSPECT', 'ACTIVE')).toBe(false);
    expect(mayMove('ACTIVE', 'PROSPECT')).toBe(false);
    expect(moves.MERGED).toEqual([]);
    for (const status of Object.keys(moves) as MunicipalityStatus[]) expect(mayMove(status, status)).toBe(false);
  });

  it('counts the dormant, not the prospect and the merged', () => {
    expect((Object.keys(moves) as MunicipalityStatus[]).filter(takesPart)).toEqual(['JOINED', 'ACTIVE', 'DORMANT']);
  });
});

describe('a merger', () => {
  const wijdemeren = { status: 'ACTIVE', validFrom: null, validTo: '2027-01-01', successorId: 'hilversum' } as const;

  it('is carried out from the day it takes effect', () => {
    expect(mayMerge(wijdemeren, '2027-01-01')).toBe(true);
    expect(existsOn(wijdemeren, '2026-12-31')).toBe(true);
  });

  it('is refused a day early, without a successor, or twice', () => {
    expect(mayMerge(wijdemeren, '2026-12-31')).toBe(false);
    expect(mayMerge({ ...wijdemeren, successorId: null }, '2027-01-01')).toBe(false);
    expect(mayMerge({ ...wijdemeren, status: 'MERGED' }, '2027-01-01')).toBe(false);
    expect(existsOn(wijdemeren, '2027-01-01')).toBe(false);
    expect(existsOn({ validFrom: '2021-01-01', validTo: null }, '2020-12-31')).toBe(false);
  });

  it('knows predecessors only by what went in wholly', () => {
    const part = (formerCode: string, extent: 'WHOLE' | 'PART' | 'INTENDED') =>
      ({ formerCode, formerName: formerCode, formerInhabitants: 1, successorCode: 'GM0402', effectiveOn: '2021-01-01', extent });
    expect(predecessorsOf('GM0402', [part('GM0003', 'WHOLE'), part('GM0788', 'PART'), part('GM1696', 'INTENDED')]).map((p) => p.formerCode)).toEqual(['GM0003']);
  });
});

describe('consent', () => {
  const given: ConsentFact = { reader: 'ASSIGNED_ADVISER', givenAt: '2026-01-01T09:00:00Z', withdrawnAt: null };
  const withdrawn: ConsentFact = { ...given, withdrawnAt: '2026-02-01T09:00:00Z' };

  it('opens the summary to the assigned adviser', () => {
    expect(mayReadSummary({ kind: 'ADVISER', isAssigned: true }, [given])).toBe(true);
    expect(mayReadSummary({ kind: 'VNG' }, [{ ...given, reader: 'VNG' }])).toBe(true);
    expect(stands('ASSIGNED_ADVISER', [withdrawn, given])).toBe(true);
  });

  it('opens nothing when withdrawn, when never given, to another adviser or to another reader', () => {
    expect(mayReadSummary({ kind: 'ADVISER', isAssigned: true }, [withdrawn])).toBe(false);
    expect(mayReadSummary({ kind: 'ADVISER', isAssigned: true }, [])).toBe(false);
    expect(mayReadSummary({ kind: 'ADVISER', isAssigned: false }, [given])).toBe(false);
    expect(mayReadSummary({ kind: 'VNG' }, [given])).toBe(false);
  });
});
