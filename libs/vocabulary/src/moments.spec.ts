import { describe, expect, it } from '@jest/globals';
import { dutchMomentsOf } from './moments.js';

const at = (day: string, time: string) => dutchMomentsOf(day, time).map((moment) => moment.toISOString());

describe('a day and a time on Dutch clocks', () => {
  it('is one moment in winter and in summer', () => {
    expect(at('2027-01-15', '09:00')).toEqual(['2027-01-15T08:00:00.000Z']);
    expect(at('2027-07-15', '09:00')).toEqual(['2027-07-15T07:00:00.000Z']);
  });

  it('is no moment in the hour that is skipped', () => {
    expect(at('2027-03-28', '02:00')).toEqual([]);
    expect(at('2027-03-28', '02:30')).toEqual([]);
    expect(at('2027-03-28', '01:59')).toEqual(['2027-03-28T00:59:00.000Z']);
    expect(at('2027-03-28', '03:00')).toEqual(['2027-03-28T01:00:00.000Z']);
  });

  it('is two moments in the hour that comes twice', () => {
    expect(at('2027-10-31', '02:30')).toEqual(['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z']);
    expect(at('2027-10-31', '01:59')).toEqual(['2027-10-30T23:59:00.000Z']);
    expect(at('2027-10-31', '03:00')).toEqual(['2027-10-31T02:00:00.000Z']);
  });

  it('is no moment of a day or time that is none', () => {
    expect(at('2027-02-30', '09:00')).toEqual([]);
    expect(at('2027-02-20', '25:00')).toEqual([]);
  });
});
