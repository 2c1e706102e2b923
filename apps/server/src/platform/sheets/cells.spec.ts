import { describe, expect, it } from '@jest/globals';
import { dateOf } from './cells.js';

describe('dates as people write them', () => {
  it.each([
    ['25-05-2021', '2021-05-25', 'DAY'],
    ['25/5/2021', '2021-05-25', 'DAY'],
    ['2021-05-25', '2021-05-25', 'DAY'],
    ['25 mei 2021', '2021-05-25', 'DAY'],
    ['1 mrt 2022', '2022-03-01', 'DAY'],
    ['mei 2021', '2021-05-01', 'MONTH'],
    ['05-2021', '2021-05-01', 'MONTH'],
    ['2021-05', '2021-05-01', 'MONTH'],
    ['2021', '2021-01-01', 'YEAR'],
  ])('%s', (text, on, precision) => {
    expect(dateOf(text)).toEqual({ on, precision });
  });

  it.each(['31-02-2021', '13-13-2021', 'mei', '44341', '25-05-21', ''])('%s is none', (text) => {
    expect(dateOf(text)).toBeNull();
  });
});
