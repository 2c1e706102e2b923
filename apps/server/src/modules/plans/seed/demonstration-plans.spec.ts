import { describe, expect, it } from '@jest/globals';
import { isStale, standingsOf } from '../evidence/standing.rules.js';
import { demonstrationMunicipalities } from '../../../seed/demonstration.js';
import { demonstrationPlanOf } from './demonstration-plans.js';

const TODAY = '2026-11-22';
const codes = Array.from({ length: 342 }, (_, n) => `GM${String(n + 1).padStart(4, '0')}`);
const list = demonstrationMunicipalities(codes);

describe('invented plans', () => {
  it.each(['2026-11-22', '2028-02-29', '2027-01-31'])(
    'reach the level and the age that the list names, on %s',
    (today) => {
      for (const municipality of list) {
        const { evidence } = demonstrationPlanOf(municipality, today);
        const standings = standingsOf(
          evidence.map((fact, index) => ({
            recurrence: null,
            amountCents: null,
            firstFundedYear: null,
            lastFundedYear: null,
            effect: null,
            endsOn: null,
            openness: 'MUNICIPALITY' as const,
            isCarried: false,
            mayBeDouble: false,
            confirmedOn: null,
            ...fact,
            id: String(index),
          })),
          today,
        );
        for (const standing of standings) {
          const { level, evidenceAgeMonths } = municipality.pillars[standing.pillar];
          expect([municipality.cbsCode, standing.pillar, standing.level]).toEqual([
            municipality.cbsCode,
            standing.pillar,
            level,
          ]);
          if (level !== 'UNKNOWN')
            expect([municipality.cbsCode, standing.pillar, isStale(standing, today)]).toEqual([
              municipality.cbsCode,
              standing.pillar,
              evidenceAgeMonths > 12,
            ]);
        }
        expect(evidence.every(({ happenedOn }) => happenedOn <= today)).toBe(true);
      }
    },
  );

  it('are the same on every run of one day', () => {
    expect(demonstrationPlanOf(list[3]!, TODAY)).toEqual(demonstrationPlanOf(list[3]!, TODAY));
  });
});
