import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { knownParticipants } from '../modules/municipalities/municipalities.seed.js';
import { demonstrationMunicipalities, publishedParticipation } from './demonstration.js';

const register = JSON.parse(readFileSync(new URL('../../data/municipalities.json', import.meta.url), 'utf8')) as {
  rows: [string, ...unknown[]][];
};
const codes = register.rows.map(([code]) => code);

describe('demonstration municipalities', () => {
  const list = demonstrationMunicipalities(codes);

  it('follow, with those who take part for a fact, the published totals to the day', () => {
    for (const { on, total } of publishedParticipation) {
      expect(list.filter((municipality) => municipality.joinedOn <= on)).toHaveLength(
        total - knownParticipants.filter(({ joinedOn }) => joinedOn === null).length,
      );
    }
  });

  it('are the same whatever the order of the codes', () => {
    expect(demonstrationMunicipalities([...codes].reverse())).toEqual(list);
  });

  it('contain nobody twice and nobody who takes part for a fact', () => {
    const chosen = list.map((municipality) => municipality.cbsCode);
    expect(new Set(chosen).size).toBe(chosen.length);
    expect(knownParticipants.filter(({ cbsCode }) => chosen.includes(cbsCode))).toEqual([]);
    expect(knownParticipants.filter(({ cbsCode }) => !codes.includes(cbsCode))).toEqual([]);
  });

  it('cover every phase, every level and stale as well as recent evidence', () => {
    const pillars = list.flatMap((municipality) => Object.values(municipality.pillars));
    expect(new Set(list.map((municipality) => municipality.phase)).size).toBe(5);
    expect(new Set(pillars.map((pillar) => pillar.level)).size).toBe(5);
    expect(pillars.some((pillar) => pillar.evidenceAgeMonths > 12)).toBe(true);
    expect(pillars.some((pillar) => pillar.evidenceAgeMonths <= 12)).toBe(true);
  });
});
