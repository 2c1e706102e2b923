/**
 * Which municipalities carry demonstration data, and what each is made to look like.
 *
 * Pure and deterministic: the same codes give the same answer, whatever their order, so every seeder (participation,
 * coalitions, plans) describes the same municipality. Everything here is invented except the published totals in
 * `publishedParticipation`; rows made from it are marked as demonstration data and leave with `npm run demo:remove`. Who takes part
 * according to a source is real and never in the list.
 */

import { daysAfter, daysBetween, pillarCodes, type Level, type PillarCode } from '@bloemen/vocabulary';
import { knownParticipants } from '../modules/municipalities/municipalities.seed.js';
import { chance } from '../platform/seed/chance.js';

/** Has a coordinator among the example people, so it always takes part. */
const ZANDVOORT = 'GM0473';

export type DemonstrationPhase = 'STARTING' | 'BUILDING' | 'ACTING' | 'EMBEDDING' | 'QUIET';

export type DemonstrationMunicipality = {
  cbsCode: string;
  joinedOn: string;
  status: 'JOINED' | 'ACTIVE' | 'DORMANT';
  phase: DemonstrationPhase;
  /** What the evidence must lead to. UNKNOWN: record no evidence. Older than 12 months comes out stale. */
  pillars: Record<PillarCode, { level: Level; evidenceAgeMonths: number }>;
  /** Members besides the municipality itself. */
  partners: number;
  consents: { adviser: boolean; vng: boolean; peers: boolean };
};

/**
 * Published numbers of participating municipalities up to the last one this list follows. The evening of
 * 22 May 2019 had 25 signatures and ended at 120, so 95 took part the day before.
 */
export const publishedParticipation: readonly { on: string; total: number }[] = [
  { on: '2018-12-20', total: 63 },
  { on: '2019-04-01', total: 80 },
  { on: '2019-05-21', total: 95 },
  { on: '2019-05-22', total: 120 },
  { on: '2020-01-01', total: 126 },
  { on: '2020-07-01', total: 167 },
];

const PROGRAMME_START = '2018-03-01';
const LADDER: readonly Level[] = ['NOT_STARTED', 'INTENDED', 'IN_PROGRESS', 'EMBEDDED'];

/** Typical place on the ladder per pillar: involving people (P3) and measuring (P5) lag behind everywhere. */
const PROFILE: Record<DemonstrationPhase, readonly [number, number, number, number, number]> = {
  STARTING: [1, 1, 0, 0, 0],
  BUILDING: [2, 2, 1, 1, 0],
  ACTING: [2, 2, 1, 2, 1],
  EMBEDDING: [3, 3, 2, 3, 2],
  QUIET: [2, 1, 0, 1, 0],
};

/** The date of the nth to join (from 0), spread evenly between two published totals. */
function joinedOnOf(position: number): string {
  let before = { on: PROGRAMME_START, total: 0 };
  for (const after of publishedParticipation) {
    if (position < after.total) {
      const share = (position - before.total + 1) / (after.total - before.total);
      return daysAfter(before.on, Math.ceil(share * daysBetween(before.on, after.on)));
    }
    before = after;
  }
  return before.on;
}

function phaseOf(cbsCode: string, position: number, total: number): DemonstrationPhase {
  const draw = chance(`${cbsCode}/phase`);
  if (draw < 0.12) return 'QUIET';
  const maturity = draw * 0.6 + (1 - position / total) * 0.5;
  if (maturity < 0.3) return 'STARTING';
  if (maturity < 0.55) return 'BUILDING';
  return maturity < 0.85 ? 'ACTING' : 'EMBEDDING';
}

function pillarOf(
  cbsCode: string,
  phase: DemonstrationPhase,
  index: number,
): { level: Level; evidenceAgeMonths: number } {
  const draw = chance(`${cbsCode}/pillar/${index}`);
  const age = chance(`${cbsCode}/age/${index}`);
  const evidenceAgeMonths = phase === 'QUIET' ? 14 + Math.floor(age * 20) : Math.floor(age * age * 16);
  if (draw < 0.07) return { level: 'UNKNOWN', evidenceAgeMonths };
  const shift = draw < 0.2 ? -1 : draw > 0.85 ? 1 : 0;
  const step = Math.min(Math.max((PROFILE[phase][index] ?? 0) + shift, 0), LADDER.length - 1);
  return { level: LADDER[step] ?? 'NOT_STARTED', evidenceAgeMonths };
}

/**
 * The municipalities that carry demonstration data, in order of joining. Zandvoort always takes part; the others are
 * drawn until the last published total is reached, in which those who take part for a fact since an unknown day count
 * from the start.
 */
export function demonstrationMunicipalities(cbsCodes: readonly string[]): DemonstrationMunicipality[] {
  const known = new Set(knownParticipants.map((participant) => participant.cbsCode));
  const undated = knownParticipants.filter(({ joinedOn }) => joinedOn === null).length;
  const total = (publishedParticipation.at(-1)?.total ?? 0) - undated;
  const byDraw = (salt: string) => (a: string, b: string) => chance(a + salt) - chance(b + salt) || a.localeCompare(b);
  const candidates = cbsCodes.filter((code) => !known.has(code) && code !== ZANDVOORT).sort(byDraw('/chosen'));
  const chosen = [...cbsCodes.filter((code) => code === ZANDVOORT), ...candidates];

  return chosen
    .slice(0, total)
    .sort(byDraw('/order'))
    .map((cbsCode, position, all) => {
      const phase = phaseOf(cbsCode, position, all.length);
      const pillar = (index: number) => pillarOf(cbsCode, phase, index);
      return {
        cbsCode,
        joinedOn: joinedOnOf(position + undated),
        status: phase === 'STARTING' ? 'JOINED' : phase === 'QUIET' ? 'DORMANT' : 'ACTIVE',
        phase,
        pillars: Object.fromEntries(
          pillarCodes.map((code, index) => [code, pillar(index)]),
        ) as DemonstrationMunicipality['pillars'],
        partners: 4 + Math.floor(chance(`${cbsCode}/partners`) * (phase === 'STARTING' ? 8 : 24)),
        consents: {
          adviser: chance(`${cbsCode}/adviser`) < 0.6,
          vng: chance(`${cbsCode}/vng`) < 0.25,
          peers: cbsCode === ZANDVOORT || chance(`${cbsCode}/peers`) < 0.1,
        },
      };
    });
}
