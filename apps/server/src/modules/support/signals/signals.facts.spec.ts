import { describe, expect, it } from '@jest/globals';
import { byWeight, recordedSignal, setAside, signalOf, weightOf, type RecordedSignal } from './signals.facts.js';

const recorded = (code: RecordedSignal['code'], more: Partial<RecordedSignal> = {}) =>
  recordedSignal({ municipalityId: 'm', code, since: null, detail: null, ...more }, '2026-11-30');

describe('a signal', () => {
  it('says what was recorded in one sentence', () => {
    expect(recorded('MONEY_ENDS', { detail: '2027' }).sentence).toBe('Het geld voor de aanpak loopt tot en met 2027.');
    expect(recorded('MONEY_ENDS', { detail: '2025' }).sentence).toBe(
      'Het geld voor de aanpak liep tot en met 2025; daarna is niets vastgelegd.',
    );
    expect(recorded('NEW_ALDERMAN', { since: '2026-09-01' }).sentence).toBe(
      'Er is een nieuwe wethouder sinds 1 september 2026.',
    );
    expect(() => recorded('STALE')).toThrow('no sentence');
  });

  it('is sorted by what presses most, and knows the pillar that it is about', () => {
    const [few, money] = [signalOf('FEW_PARTNERS', 'Weinig.'), recorded('MONEY_ENDS', { detail: '2027' })];
    expect(byWeight([few, money]).map(({ code, pillar }) => [code, pillar])).toEqual([
      ['MONEY_ENDS', 'P4'],
      ['FEW_PARTNERS', 'P2'],
    ]);
    expect(weightOf([few, money])).toBe(few.weight + money.weight);
  });

  it('is aside until its day, and comes back at once when the fact behind it is another', () => {
    const ends = recorded('MONEY_ENDS', { detail: '2027' });
    const snooze = { code: ends.code, fact: ends.fact, untilOn: '2026-12-15', because: 'Na de begroting.' };
    expect(setAside([ends], [snooze], '2026-12-15')).toEqual({
      now: [],
      later: [{ ...ends, untilOn: '2026-12-15', because: 'Na de begroting.' }],
    });
    expect(setAside([ends], [snooze], '2026-12-16').now).toEqual([ends]);
    const other = recorded('MONEY_ENDS', { detail: '2026' });
    expect(setAside([other], [snooze], '2026-12-01')).toEqual({ now: [other], later: [] });
  });
});
