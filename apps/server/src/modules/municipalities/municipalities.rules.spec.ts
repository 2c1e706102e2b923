import { describe, expect, it } from '@jest/globals';
import type { MunicipalityStatus } from './municipalities.facts.js';
import { mayLeave, mayMerge, mayMove, moves } from './municipalities.rules.js';

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
});

describe('a signature that fell away', () => {
  it('undoes joining by that signature', () => {
    expect(mayLeave('JOINED', 'a', 'a')).toBe(true);
  });

  it('leaves who joined otherwise, who was moved on, and who does not take part', () => {
    expect(mayLeave('JOINED', null, 'a')).toBe(false);
    expect(mayLeave('JOINED', 'b', 'a')).toBe(false);
    for (const status of ['PROSPECT', 'ACTIVE', 'DORMANT', 'MERGED'] as const)
      expect(mayLeave(status, 'a', 'a')).toBe(false);
  });
});

describe('a merger', () => {
  const wijdemeren = { status: 'ACTIVE', validTo: '2027-01-01', successorId: 'hilversum' } as const;

  it('is carried out from the day it takes effect', () => {
    expect(mayMerge(wijdemeren, '2027-01-01')).toBe(true);
  });

  it('is refused a day early, without a successor, or twice', () => {
    expect(mayMerge(wijdemeren, '2026-12-31')).toBe(false);
    expect(mayMerge({ ...wijdemeren, successorId: null }, '2027-01-01')).toBe(false);
    expect(mayMerge({ ...wijdemeren, status: 'MERGED' }, '2027-01-01')).toBe(false);
  });
});
