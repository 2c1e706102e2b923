import { describe, expect, it } from '@jest/globals';
import { confirmationRefusalOf, refusalOf, type EvidenceDraft } from './evidence.rules.js';

const draft = (more: Partial<EvidenceDraft>): EvidenceDraft => ({
  pillar: 'P1',
  kind: 'MOTION',
  certainty: 'DECIDED',
  happenedOn: '2026-03-03',
  datePrecision: 'DAY',
  sourceType: 'COUNCIL_PAPER',
  amountCents: null,
  recurrence: null,
  firstFundedYear: null,
  lastFundedYear: null,
  effect: null,
  endsOn: null,
  ...more,
});
const refusal = (more: Partial<EvidenceDraft>) => refusalOf(draft(more), '2026-11-22');

describe('a fact', () => {
  it('is accepted when kind, pillar, certainty, date and source fit', () => {
    expect(refusal({})).toBeNull();
    expect(refusal({ happenedOn: '2026-11-22' })).toBeNull();
    expect(refusal({ kind: 'FUNDING', recurrence: 'RECURRING', amountCents: null })).toBeNull();
    expect(refusal({ pillar: 'P3', kind: 'INVOLVEMENT', certainty: 'DONE', effect: 'De route is korter.' })).toBeNull();
    expect(refusal({ pillar: 'P5', kind: 'NOT_STARTED', certainty: 'DONE', sourceType: 'STATEMENT' })).toBeNull();
    expect(refusal({ kind: 'PORTFOLIO', certainty: 'DONE', endsOn: '2030-03-01' })).toBeNull();
  });

  it.each<[string, Partial<EvidenceDraft>]>([
    ['evidence.kind_does_not_fit', { pillar: 'P2' }],
    ['evidence.certainty_does_not_fit', { certainty: 'DONE' }],
    ['evidence.certainty_does_not_fit', { kind: 'INTENTION' }],
    ['evidence.in_future', { happenedOn: '2026-11-23' }],
    ['evidence.needs_statement', { kind: 'NOT_STARTED', certainty: 'DONE' }],
    [
      'evidence.statement_needs_day',
      { kind: 'NOT_STARTED', certainty: 'DONE', sourceType: 'STATEMENT', datePrecision: 'MONTH' },
    ],
    ['evidence.end_does_not_fit', { endsOn: '2026-06-01' }],
    ['evidence.end_does_not_fit', { kind: 'FUNDING', recurrence: 'RECURRING', endsOn: '2026-06-01' }],
    ['evidence.ends_before_start', { kind: 'PORTFOLIO', certainty: 'DONE', endsOn: '2026-03-02' }],
    ['evidence.needs_recurrence', { kind: 'FUNDING', amountCents: 100 }],
    ['evidence.money_does_not_fit', { amountCents: 0 }],
    ['evidence.money_does_not_fit', { lastFundedYear: 2027 }],
    ['evidence.effect_does_not_fit', { effect: 'Alles werd anders.' }],
    [
      'evidence.years_reversed',
      { kind: 'FUNDING', recurrence: 'RECURRING', firstFundedYear: 2027, lastFundedYear: 2026 },
    ],
  ])('is refused with %s', (code, more) => {
    expect(refusal(more)).toBe(code);
  });
});

describe('that a fact still holds', () => {
  const confirmed = (on: string, more: Partial<EvidenceDraft> = {}) =>
    confirmationRefusalOf(draft({ happenedOn: '2020-11-01', datePrecision: 'MONTH', ...more }), on, '2026-11-22');

  it('may be said from its day until today, and as long as it holds', () => {
    expect(confirmed('2020-11-01')).toBeNull();
    expect(confirmed('2026-11-22')).toBeNull();
    expect(confirmed('2022-12-31', { endsOn: '2022-12-31' })).toBeNull();
    expect(confirmed('2022-12-31', { lastFundedYear: 2022 })).toBeNull();
  });

  it('is refused before it, after it and in advance', () => {
    expect(confirmed('2020-10-31')).toBe('evidence.confirmed_before');
    expect(confirmed('2026-11-23')).toBe('evidence.confirmed_in_future');
    expect(confirmed('2023-01-01', { endsOn: '2022-12-31' })).toBe('evidence.confirmed_after_end');
    expect(confirmed('2023-01-01', { lastFundedYear: 2022 })).toBe('evidence.confirmed_after_end');
  });
});
