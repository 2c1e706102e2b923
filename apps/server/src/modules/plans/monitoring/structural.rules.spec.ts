import { describe, expect, it } from '@jest/globals';
import { structuralOf, togetherOf, type MeansFact } from './structural.rules.js';

const money = (more: Partial<MeansFact> = {}): MeansFact => ({
  kind: 'FUNDING',
  title: '€ 30.000 per jaar',
  certainty: 'DECIDED',
  recurrence: 'RECURRING',
  lastFundedYear: 2028,
  endsOn: null,
  ...more,
});
const capacity = (more: Partial<MeansFact> = {}) =>
  money({ kind: 'CAPACITY', title: '0,4 fte', recurrence: null, lastFundedYear: null, ...more });
const today = '2026-11-22';

describe('structural budget and capacity', () => {
  it.each([
    ['money that recurs beyond this year', 'MONEY', money(), 'YES'],
    ['money without a last year', 'MONEY', money({ lastFundedYear: null }), 'YES'],
    ['money that ends this year', 'MONEY', money({ lastFundedYear: 2026 }), 'UNKNOWN'],
    ['money once', 'MONEY', money({ recurrence: 'ONE_OFF', lastFundedYear: 2028 }), 'UNKNOWN'],
    ['money that is intended', 'MONEY', money({ certainty: 'INTENDED' }), 'UNKNOWN'],
    ['capacity is no money', 'MONEY', capacity(), 'UNKNOWN'],
    ['hours that hold', 'CAPACITY', capacity(), 'YES'],
    ['hours that ended', 'CAPACITY', capacity({ endsOn: '2026-06-30' }), 'UNKNOWN'],
  ] as const)('%s', (_what, half, fact, answer) => {
    expect(structuralOf(half, [fact], null, today).answer).toBe(answer);
  });

  it('is the same of one fact over years and of one for each year', () => {
    const yearly = [2026, 2027, 2028].map((lastFundedYear) => money({ lastFundedYear }));
    for (const day of ['2025-01-01', today, '2027-12-31', '2028-01-01'])
      expect([day, structuralOf('MONEY', yearly, null, day).answer]).toEqual([
        day,
        structuralOf('MONEY', [money({ lastFundedYear: 2028 })], null, day).answer,
      ]);
  });

  it('is what a person states where no fact says it, and says who', () => {
    const no = { half: 'MONEY', answer: 'NO', statedOn: '2026-10-01', sourceText: 'Begroting 2027' } as const;
    expect(structuralOf('MONEY', [], no, today)).toEqual({
      answer: 'NO',
      because: 'Verklaard op 1 oktober 2026. Bron: Begroting 2027.',
      isStated: true,
    });
    expect(structuralOf('MONEY', [money()], no, today)).toMatchObject({ answer: 'YES', isStated: false });
    expect(structuralOf('MONEY', [money({ certainty: 'INTENDED' })], null, today).because).toContain('voorgenomen');
  });

  it('is yes with both halves, no with one, and else unknown', () => {
    expect(togetherOf(['YES', 'YES'])).toBe('YES');
    expect(togetherOf(['YES', 'NO'])).toBe('NO');
    expect(togetherOf(['NO', 'UNKNOWN'])).toBe('NO');
    expect(togetherOf(['YES', 'UNKNOWN'])).toBe('UNKNOWN');
  });
});
