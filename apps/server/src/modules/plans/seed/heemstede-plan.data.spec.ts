import { describe, expect, it } from '@jest/globals';
import { evidenceKindOf } from '@bloemen/vocabulary';
import {
  heemstedeEvidence,
  heemstedeGoals,
  heemstedePlan,
  heemstedePrinciples,
  type SeedEvidence,
} from './heemstede-plan.data.js';
import { principleGaps } from '../action-plan/principles.rules.js';
import { isStale, standingsOf } from '../evidence/standing.rules.js';

/** The record of the motion carries this fact beside what is typed. */
const motion: SeedEvidence = {
  pillar: 'P1',
  kind: 'MOTION',
  certainty: 'DECIDED',
  title: 'Motie Samen tegen eenzaamheid',
  happenedOn: '2020-11-05',
  datePrecision: 'DAY',
  sourceType: 'EXECUTIVE_PAPER',
  sourceText: 'Collegestuk met zaaknummer 840482',
};

const facts = [motion, ...heemstedeEvidence].map((evidence, position) => ({
  id: String(position).padStart(2, '0'),
  recurrence: null,
  amountCents: null,
  firstFundedYear: null,
  lastFundedYear: null,
  effect: null,
  endsOn: null,
  openness: 'PUBLIC' as const,
  isCarried: false,
  mayBeDouble: false,
  confirmedOn: null,
  ...evidence,
}));

describe('Heemstede by its own documents', () => {
  const standings = standingsOf(facts, '2026-11-22');

  it('has the five levels that its page supports', () => {
    expect(Object.fromEntries(standings.map(({ pillar, level }) => [pillar, level]))).toEqual({
      P1: 'IN_PROGRESS',
      P2: 'IN_PROGRESS',
      P3: 'INTENDED',
      P4: 'IN_PROGRESS',
      P5: 'INTENDED',
    });
  });

  it('says why, with the deciding fact and its date', () => {
    expect(standings.map(({ because }) => because)).toEqual([
      'In uitvoering: ‘Motie Samen tegen eenzaamheid’ (5 november 2020) is aangenomen.',
      'In uitvoering: ‘Sociale Coalitie met zo’n 20 organisaties’ (februari 2022) is aan het werk.',
      'Voorgenomen: ‘Eenzamen zelf betrekken, een van de speerpunten van het plan’ (februari 2022) is een voornemen, nog geen besluit.',
      'In uitvoering: ‘Verbinding met preventieakkoord, sportakkoord, beleidsplan sociaal domein en budgetsubsidies Wmo’ (februari 2022) is gelegd.',
      'Voorgenomen: ‘Met de GGD wordt nagedacht over kwantitatief en kwalitatief monitoren’ (februari 2022) is nog in gesprek.',
    ]);
  });

  it('is stale in every pillar by now; in February 2022 only the motion was older than a year', () => {
    expect(standings.map((standing) => isStale(standing, '2026-11-22'))).toEqual([true, true, true, true, true]);
    expect(standings.map((standing) => isStale(standing, '2022-02-28'))).toEqual([true, false, false, false, false]);
  });

  it('is not embedded in P1 by an intended decision, and no money is typed here: Heemstede keeps it at Geld', () => {
    expect(standings[0]?.missing).toEqual([
      'Een besluit van het college of de gemeenteraad dat echt is genomen.',
      'Structureel geld dat is toegekend: een bedrag voor meer dan één jaar, dat nu loopt.',
    ]);
  });

  it('uses only kinds that fit their pillar and certainty, each with a source', () => {
    for (const { kind, pillar, certainty, sourceText } of heemstedeEvidence) {
      expect(evidenceKindOf(kind).pillars).toContain(pillar);
      expect(evidenceKindOf(kind).says[certainty]).toBeDefined();
      expect(sourceText).toMatch(/840482|PB2021_25|februari 2022/);
    }
  });

  it('claims no step with a day or as done, and no plan that somebody endorsed: no source says so', () => {
    expect(
      heemstedeGoals
        .flatMap(({ milestones }) => milestones)
        .filter(({ dueOn, status }) => dueOn !== null || status !== 'PLANNED'),
    ).toEqual([]);
    expect(heemstedePlan.status).toBe('DRAFT');
  });

  it('keeps the word of the source with its figure', () => {
    expect(heemstedeEvidence.find(({ kind }) => kind === 'COALITION')?.title).toContain('zo’n 20');
    expect(JSON.stringify(heemstedeEvidence)).not.toContain('conceptbegroting');
  });

  it('has no principle of its own for P3', () => {
    expect(principleGaps(heemstedePrinciples)).toEqual([{ pillar: 'P3', sharedWith: ['Duurzame aanpak'] }]);
  });
});
