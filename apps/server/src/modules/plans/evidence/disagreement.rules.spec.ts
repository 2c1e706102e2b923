import { describe, expect, it } from '@jest/globals';
import { disagreementOf, type Told } from './disagreement.rules.js';

const carried: Told = {
  id: 'c',
  pillar: 'P1',
  kind: 'MOTION',
  title: 'Motie Samen tegen eenzaamheid',
  happenedOn: '2020-11-05',
  datePrecision: 'DAY',
  amountCents: null,
  firstFundedYear: null,
  sourceText: 'Collegestuk',
  isCarried: true,
};
const typed: Told = { ...carried, id: 't', isCarried: false };
const money = { kind: 'FUNDING', title: 'Geld uit de reserve', amountCents: 3_000_000, firstFundedYear: 2021 } as const;

describe('whether two facts disagree', () => {
  it.each<[string, Partial<Told>, Partial<Told>, string | null]>([
    ['another month', { happenedOn: '2020-12-01', datePrecision: 'MONTH' }, {}, 'december 2020'],
    ['another day', { happenedOn: '2020-11-12' }, {}, '12 november 2020'],
    ['the same day', {}, {}, null],
    ['the month of that day', { happenedOn: '2020-11-01', datePrecision: 'MONTH' }, {}, null],
    ['the year of that day', { happenedOn: '2020-01-01', datePrecision: 'YEAR' }, {}, null],
    [
      'a title of other signs',
      { title: 'motie ‘Sámen tegen eenzaamheid’', happenedOn: '2021-01-01' },
      {},
      '1 januari 2021',
    ],
    ['another motion', { title: 'Motie Geen kind alleen', happenedOn: '2021-01-01' }, {}, null],
    [
      'the same case number under another title',
      { kind: 'EXECUTIVE_DECISION', title: 'Besluit 840482', happenedOn: '2021-06-01' },
      { kind: 'EXECUTIVE_DECISION', title: 'Aansluiten (840482)' },
      '1 juni 2021',
    ],
    ['another kind', { kind: 'COUNCIL_DECISION', happenedOn: '2021-01-01' }, {}, null],
    ['another pillar', { pillar: 'P4', happenedOn: '2021-01-01' }, {}, null],
    ['both typed', {}, { isCarried: false, happenedOn: '2021-01-01' }, null],
    [
      'meetings, of which there are many',
      { kind: 'COALITION_MEETING', happenedOn: '2021-01-01' },
      { kind: 'COALITION_MEETING' },
      null,
    ],
    ['another sum', { ...money, amountCents: 2_500_000 }, money, '€ 25.000,00'],
    ['the same sum on another day', { ...money, happenedOn: '2021-06-01' }, money, null],
    ['a sum that is not named', { ...money, amountCents: null }, money, null],
    ['a sum of another year', { ...money, amountCents: 2_500_000, firstFundedYear: 2022 }, money, null],
  ])('%s', (_, one, other, says) => {
    const found = disagreementOf({ ...typed, ...one }, { ...carried, ...other });
    expect(found?.says[0].replace(/\u00a0/g, ' ') ?? null).toBe(says);
  });
});
