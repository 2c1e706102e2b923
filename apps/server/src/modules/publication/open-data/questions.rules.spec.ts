import { describe, expect, it } from '@jest/globals';
import type { Row } from './dataset-rows.js';
import { datasetOf, datasets } from './datasets.js';
import { columnOf, pageOf, questionOf, type Question } from './questions.rules.js';

const activities = datasetOf('week-activities');
const asked = (query: Record<string, string>): Question => {
  const question = questionOf(activities, query);
  if ('errors' in question) throw new Error(JSON.stringify(question.errors));
  return question;
};
const rows: Row[] = ['a', 'b', 'c', 'd', 'e'].map((id, at) => ({
  id,
  on: `2026-10-0${at + 1}`,
  targetGroups: at % 2 === 0 ? ['OLDER_PEOPLE'] : ['ALL_AGES', 'CARERS'],
  isDemonstration: at === 0,
  year: 2026,
}));
const idsOf = (query: Record<string, string>): string =>
  pageOf(rows, asked(query))
    .rows.map(({ id }) => id)
    .join('');

describe('a question', () => {
  it('finds what a column is, holds, and lies between', () => {
    expect(idsOf({})).toBe('abcde');
    expect(idsOf({ isDemonstration: 'false' })).toBe('bcde');
    expect(idsOf({ targetGroup: 'CARERS' })).toBe('bd');
    expect(idsOf({ onFrom: '2026-10-02', onUntil: '2026-10-04' })).toBe('bcd');
    expect(idsOf({ year: '2025' })).toBe('');
  });

  it('never finds a row by a column that says nothing', () => {
    const empty: Row[] = [{ id: 'a', on: null }];
    expect(pageOf(empty, asked({ onFrom: '2026-01-01' })).total).toBe(0);
    expect(pageOf(empty, asked({ onUntil: '2027-01-01' })).total).toBe(0);
  });

  it('has pages with the way to each other', () => {
    const page = (query: Record<string, string>) => {
      const { rows: found, starts } = pageOf(rows, asked({ limit: '2', ...query }));
      return [found.map(({ id }) => id).join(''), starts];
    };
    expect(page({})).toEqual(['ab', { first: '', prev: null, next: 'b', last: 'c' }]);
    expect(page({ after: 'b' })).toEqual(['cd', { first: '', prev: '', next: 'd', last: 'c' }]);
    expect(page({ after: 'd' })).toEqual(['e', { first: '', prev: 'b', next: null, last: 'c' }]);
    expect(page({ after: 'zzz' })).toEqual(['', { first: '', prev: 'c', next: null, last: 'c' }]);
  });

  it('goes on after a row that is gone meanwhile', () => {
    const left = rows.filter(({ id }) => id !== 'b');
    expect(pageOf(left, asked({ limit: '2', after: 'b' })).rows.map(({ id }) => id)).toEqual(['c', 'd']);
  });

  it.each([
    [{ limit: '501' }, 'limit'],
    [{ limit: '1.5' }, 'limit'],
    [{ onFrom: '2026-13-01' }, 'onFrom'],
    [{ year: '-1' }, 'year'],
    [{ targetGroup: 'toString' }, 'targetGroup'],
    [{ after: 'a'.repeat(201) }, 'after'],
    [{ __proto__x: '1' }, '__proto__x'],
    [{ municipality: 'Heemstede' }, 'municipality'],
  ])('is refused: %j', (query: Record<string, string>, parameter) => {
    expect(questionOf(activities, query)).toMatchObject({ errors: [{ parameter }] });
  });
});

describe('the list of sets', () => {
  it.each(datasets)(
    '$id is whole: a key first, source, day and mark last, no column twice, and filters on columns',
    (set) => {
      const names = set.columns.map(({ name }) => name);
      expect(names[0]).toBe('id');
      expect(names.slice(-3)).toEqual(['source', 'asOf', 'isDemonstration']);
      expect(new Set(names).size).toBe(names.length);
      for (const { name } of set.columns) expect(name).toMatch(/^[a-z][a-zA-Z]*$/);
      for (const { column } of set.filters) expect(columnOf(set, column).name).toBe(column);
      expect(set.formats.includes('geojson')).toBe(names.includes('municipalityCode'));
    },
  );
});
