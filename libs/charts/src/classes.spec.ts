import { describe, expect, it } from '@jest/globals';
import { classesOf, classOf, summariseClasses, tellClasses } from './classes.js';

const values = [30, 31, 32, 33, 40, 41, 42, 43, 44, 45, 50, 60];
const counts = (classes: ReturnType<typeof classesOf>, of: readonly number[]) =>
  classes.map((each) => of.filter((value) => classOf(classes, value) === each).length);

describe('classes of values', () => {
  it('have about as many areas each, and say from where to where', () => {
    const classes = classesOf(values);
    expect(classes.map(({ label }) => label)).toEqual([
      '30% tot 33%',
      '33% tot 42%',
      '42% tot 45%',
      '45% tot en met 60%',
    ]);
    expect(counts(classes, values)).toEqual([3, 3, 3, 3]);
  });

  it('can be as wide each', () => {
    const classes = classesOf(values, 'equal');
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [30, 37.5],
      [37.5, 45],
      [45, 52.5],
      [52.5, 60],
    ]);
    expect(counts(classes, values)).toEqual([4, 5, 2, 1]);
  });

  it('are never empty, and every value is in exactly one', () => {
    for (const some of [[40], [40, 40, 40], [40, 40, 40, 41], [1, 100], [1, 1, 1, 1, 1, 1, 9, 10], [0, 0.04, 0.06]])
      for (const rule of ['quantiles', 'equal'] as const) {
        const each = counts(classesOf(some, rule), some);
        expect(Math.min(...each)).toBeGreaterThan(0);
        expect(each.reduce((sum, count) => sum + count, 0)).toBe(some.length);
      }
    expect(classesOf([])).toEqual([]);
  });

  it('have a pattern each, and none has that of another', () => {
    const drawn = classesOf(values).map(({ style }) => style.pattern);
    expect(new Set(drawn).size).toBe(4);
    expect(drawn).not.toContain('outline');
  });

  it('are counted in words, with what has no figure, and say how they were made', () => {
    const classes = classesOf([40, 50]);
    expect(summariseClasses(classes, [40, 50, null, null], ['gemeente', 'gemeenten'])).toBe(
      '40% tot 50%: 1 gemeente; 50%: 1 gemeente; geen cijfer: 2 gemeenten.',
    );
    expect(tellClasses(classes, 'quantiles', 'buurten')).toMatch(/ongeveer evenveel buurten: .* in 2 groepen/);
    expect(tellClasses(classes, 'equal', 'buurten')).toMatch(/even breed: .* in gelijke stappen/);
    expect(tellClasses(classesOf([40]), 'equal', 'buurten')).toBe('Alle buurten vallen in één groep.');
  });
});
