import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Config } from './platform/config/config.js';
import { count } from './platform/config/settings.js';
import { settings } from './settings.js';

const needed = { DATABASE_URL: 'x', PROGRAMME_DATABASE_URL: 'x', RELAY_DATABASE_URL: 'x' };

describe('settings', () => {
  it('are all composed, and no two modules name the same', async () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(\.settings|config\/settings)\.ts$/.test(file),
    );
    const lists = await Promise.all(
      files.map(async (file) =>
        Object.entries((await import(`./${file.replace(/\.ts$/, '.js')}`)) as Record<string, object>)
          .filter(([name]) => name.endsWith('Settings'))
          .flatMap(([, list]) => Object.keys(list)),
      ),
    );
    expect(lists.flat().sort()).toEqual(Object.keys(settings).sort());
  });

  it('each say what they mean', () => {
    for (const [name, type] of Object.entries(settings))
      expect([name, type.description]).toEqual([name, expect.any(String)]);
  });

  it('of every module are refused at the start, all at once', () => {
    expect(() => new Config({ ...needed, REPORT_KEEP_DAYS: '0', PORT: 'x' }, settings)).toThrow(
      /^Instelling klopt niet:[^]*PORT[^]*REPORT_KEEP_DAYS/,
    );
  });

  it('of a module are read from the environment this process started with', () => {
    const own = { KEEP_DAYS: count(30) };
    const environment: Record<string, string> = { ...needed, KEEP_DAYS: '7' };
    const config = new Config(environment);
    environment.KEEP_DAYS = '8';
    expect(config.of(own).KEEP_DAYS).toBe(7);
    expect(new Config({ ...needed, KEEP_DAYS: '' }).of(own).KEEP_DAYS).toBe(30);
    expect(() => new Config({ ...needed, KEEP_DAYS: 'zeven' }).of(own)).toThrow(/KEEP_DAYS/);
  });
});
