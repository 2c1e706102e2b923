import { describe, expect, it } from '@jest/globals';
import { fitted, fittedList, sizeOnOneLine } from './fitting.js';
import { widthInEm } from './fonts.js';

const room = { width: 100, size: 10, lines: 2 };

describe('fitted', () => {
  it('leaves what fits, on one line', () => {
    expect(fitted(' Een korte\n zin. ', room)).toBe('Een korte zin.');
  });

  it('cuts after a word, and says that it did', () => {
    const cut = fitted('Een lange zin, die over veel meer regels gaat dan er zijn en dus ergens op moet houden', room);
    expect(cut).toMatch(/^Een lange zin, die .*[a-z]…$/);
    expect(widthInEm(cut) * room.size).toBeLessThan(2 * room.width);
  });

  it.each(['x'.repeat(400), 'Ж'.repeat(80), `https://voorbeeld.example/${'pad/'.repeat(40)}`])(
    'cuts a word that is wider than a line: %s',
    (text) => {
      const cut = fitted(text, room);
      expect(cut).toMatch(/.…$/);
      expect(widthInEm(cut) * room.size).toBeLessThanOrEqual(room.width);
    },
  );
});

describe('fittedList', () => {
  it('says how many have no room', () => {
    const names = Array.from({ length: 30 }, (_, index) => `Organisatie ${index}`);
    const { text, left } = fittedList(names, ', ', room);
    expect(left).toBeGreaterThan(20);
    expect(text.split(', ')).toHaveLength(30 - left);
    expect(fittedList(['een', 'twee'], ', ', room)).toEqual({ text: 'een, twee', left: 0 });
  });
});

describe('sizeOnOneLine', () => {
  it('makes a long name smaller, and no name larger', () => {
    expect(sizeOnOneLine('Ede', { width: 300, size: 30 })).toBe(30);
    const long = 'Samenwerkende gemeenten Langedijk';
    const size = sizeOnOneLine(long, { width: 300, size: 30 });
    expect(size * widthInEm(long)).toBeLessThanOrEqual(300);
    expect(size).toBeGreaterThan(10);
  });
});
