import { expect, it } from '@jest/globals';
import { pageNumber, pageOf } from './pageOf.js';

const rows = Array.from({ length: 52 }, (_, at) => at);

it.each([
  [undefined, 1, 0, 25],
  ['3', 3, 50, 2],
  ['9', 3, 50, 2],
  ['-1', 1, 0, 25],
  ['twee', 1, 0, 25],
])('gives of %s the page that is there', (asked, page, first, length) => {
  const shown = pageOf(rows, asked);
  expect(shown).toMatchObject({ page, count: 3 });
  expect(shown.rows).toHaveLength(length);
  expect(shown.rows[0]).toBe(first);
});

it('gives one empty page of nothing', () => {
  expect(pageOf([], undefined)).toEqual({ page: 1, count: 0, rows: [] });
});

it.each([
  [undefined, 1],
  ['3', 3],
  ['2.7', 2],
  ['-3', 1],
  ['twee', 1],
  ['1e9', 10_000],
])('asks the server of %s for page %i', (asked, page) => {
  expect(pageNumber(asked)).toBe(page);
});
