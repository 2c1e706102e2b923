import { describe, expect, it } from '@jest/globals';
import { decisionFor, outcomeFor } from './import-decisions.rules.js';

const good = { findings: [] };
const wrong = { findings: [{ column: 'name' as const, code: 'name_missing' as const, value: '' }] };
const decided = (kind: 'SAME' | 'NEW' | 'SKIP', seen: string[] = [], organisationId: string | null = null) => ({
  kind,
  seen,
  organisationId,
});

describe('deciding about a row', () => {
  it('takes a name that looks like nothing as new, and leaves out a row with a finding', () => {
    expect(decisionFor(good, [], undefined)).toBe('NEW');
    expect(decisionFor(wrong, [], decided('NEW'))).toBe('SKIP');
  });

  it('asks about a lookalike until a person has answered', () => {
    expect(decisionFor(good, ['sportsupport'], undefined)).toBeNull();
    expect(decisionFor(good, ['sportsupport'], decided('SAME', ['sportsupport'], 'sportsupport'))).toBe('SAME');
    expect(decisionFor(good, ['sportsupport'], decided('NEW', ['sportsupport']))).toBe('NEW');
    expect(decisionFor(good, ['sportsupport'], decided('SKIP'))).toBe('SKIP');
  });

  it('asks again when a new lookalike has appeared, or the chosen one is gone', () => {
    expect(decisionFor(good, ['sportsupport', 'sport-support'], decided('NEW', ['sportsupport']))).toBeNull();
    expect(decisionFor(good, [], decided('SAME', ['sportsupport'], 'sportsupport'))).toBeNull();
  });
});

describe('applying a row', () => {
  it('adds, lets come back, or leaves alone', () => {
    expect(outcomeFor({ fromOn: '2022-02-01' }, undefined)).toBe('ADDED');
    expect(outcomeFor({ fromOn: '2022-02-01' }, { state: 'LEFT', fromOn: '2021-09-01' })).toBe('REJOINED');
    expect(outcomeFor({ fromOn: '2021-05-01' }, { state: 'LEFT', fromOn: '2021-09-01' })).toBe('ALREADY_MEMBER');
    expect(outcomeFor({ fromOn: '2022-02-01' }, { state: 'MEMBER', fromOn: '2021-05-01' })).toBe('ALREADY_MEMBER');
  });
});
