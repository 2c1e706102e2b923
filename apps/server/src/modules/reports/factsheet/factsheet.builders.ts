import { pillarCodes } from '@bloemen/vocabulary';
import type { FactsheetSnapshot } from './factsheet.snapshot.js';

/** A factsheet in which a person typed `text` wherever a person can type. */
export const factsheet = (text: string): FactsheetSnapshot => {
  const fact = {
    what: text,
    kind: 'Besluit van het college',
    certainty: 'Voorgenomen',
    happened: { on: '2021-05-25', precision: 'DAY' as const },
    source: text,
    link: text,
    money: null,
    effect: text,
    note: text,
    isDemonstration: false,
  };
  return {
    report: 'FACTSHEET',
    layout: 4,
    look: { accent: '#0d5c58', logo: null },
    asOf: '2026-11-22',
    municipality: {
      cbsCode: 'GM0397',
      name: 'Heemstede',
      province: 'Noord-Holland',
      ggdRegion: 'GGD Kennemerland',
      inhabitants: 27552,
      inhabitantsOn: '2022-01-01',
      joinedOn: '2021-05-25',
      takesPart: true,
      waitsFor: null,
      waitsUntil: null,
      isDemonstration: false,
    },
    pillars: pillarCodes.map((code) => ({ code, level: 'INTENDED', isStale: true, because: text, latest: fact })),
    evidence: pillarCodes.map((pillar) => ({ pillar, ...fact })),
    money: { until: null, isEndless: false },
    statement: {
      status: 'SIGNED_CONDITIONALLY',
      signerName: text,
      signerCapacity: text,
      signedOn: '2021-05-25',
      decisionReference: null,
      decisionOn: null,
      isDemonstration: false,
    },
    decisions: [
      {
        subject: text,
        reference: '1',
        decidedOn: '2021-05-25',
        readings: [
          { reading: 'DECIDED', quote: text, source: text },
          { reading: 'INTENDED', quote: text, source: text },
        ],
        holds: null,
      },
    ],
    coalition: {
      name: text,
      recorded: { on: '2022-02-01', precision: 'MONTH', isStale: true },
      members: [{ name: text, role: 'Lid', since: { on: '2021-05-01', precision: 'MONTH' } }],
      preparationGroup: [text],
    },
    plan: { title: text },
    principles: [{ title: text, pillars: ['P1'] }],
    goals: [{ title: text, pillar: 'P2', target: text, state: 'Loopt' }],
    milestones: [{ title: text, goal: text, owner: text, due: null, state: 'Gepland' }],
    figures: [2016, 2020].map((year) => ({
      name: 'Eenzaam',
      population: '18 jaar en ouder',
      year,
      value: year === 2016 ? 39.2 : -1,
      province: null,
      country: 46.9,
      isEstimate: true,
      source: 'RIVM',
    })),
    method: [text],
  };
};
