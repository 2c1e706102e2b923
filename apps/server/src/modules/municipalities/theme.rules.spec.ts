import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { contrast, shortfalls, themeOf } from './theme.rules.js';

const national = readFileSync(
  createRequire(import.meta.url).resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'),
  'utf8',
);
const nationalTokens = [...new Set(national.match(/--basis-color-(?:accent|action)-1-[a-z-]+(?=:)/g))].sort();

const stepsOf = (tokens: Record<string, string>, kind: string) =>
  Object.fromEntries(
    Object.entries(tokens)
      .filter(([name]) => name.includes(`-${kind}-1-`))
      .map(([name, value]) => [name.slice(name.indexOf('-1-') + 3), value]),
  );

describe('contrast', () => {
  it('follows WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });
});

describe('the theme of a brand colour', () => {
  it('sets exactly the 56 tokens of the national theme', () => {
    const { theme } = themeOf('#154273');
    expect(nationalTokens).toHaveLength(56);
    expect(Object.keys(theme?.tokens ?? {}).sort()).toEqual(nationalTokens);
  });

  it('keeps a colour that is dark enough', () => {
    const { theme } = themeOf('#154273');
    expect(theme?.tokens['--basis-color-action-1-inverse-bg-default']).toBe('#154273');
    expect(theme?.isDarkened).toBe(false);
  });

  it('darkens a light green until white text on it can be read', () => {
    const { theme } = themeOf('#6cb52d');
    const fill = theme?.tokens['--basis-color-action-1-inverse-bg-default'] ?? '#ffffff';
    expect(theme?.isDarkened).toBe(true);
    expect(contrast('#6cb52d', '#ffffff')).toBeLessThan(4.5);
    expect(contrast(fill, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('is accessible on every pair, or refused, for colours all over the wheel', () => {
    let made = 0;
    for (let red = 0; red <= 255; red += 51)
      for (let green = 0; green <= 255; green += 51)
        for (let blue = 0; blue <= 255; blue += 51) {
          const colour = `#${[red, green, blue].map((v) => v.toString(16).padStart(2, '0')).join('')}`;
          const { theme, because } = themeOf(colour);
          if (!theme) {
            expect(because).toMatch(/Kies een donkerder kleur\.$/);
            continue;
          }
          made += 1;
          for (const kind of ['accent', 'action'])
            expect([colour, shortfalls(stepsOf(theme.tokens, kind))]).toEqual([colour, []]);
        }
    expect(made).toBeGreaterThan(150);
  });

  it.each(['#ffffff', '#ffff00', '#fff8dc'])('refuses %s, which no darkening keeps recognisable', (colour) => {
    expect(themeOf(colour)).toEqual({ theme: null, because: expect.stringMatching(/te licht/) });
  });

  it.each(['154273', '#12345', 'rood', '#12345g', '#123456;}body{display:none'])(
    'refuses %s, which is not a colour',
    (colour) => {
      expect(themeOf(colour)).toEqual({ theme: null, because: expect.stringMatching(/hekje/) });
    },
  );

  it('has an address that changes with the colour only', () => {
    expect(themeOf('#154273').theme?.hash).toBe(themeOf('#154273').theme?.hash);
    expect(themeOf('#154273').theme?.hash).not.toBe(themeOf('#154274').theme?.hash);
  });
});
