import { describe, expect, it } from '@jest/globals';
import { evidenceKindOf } from '@bloemen/vocabulary';
import { heemstedeEvidence, heemstedePrinciples } from './heemstede-plan.data.js';
import { principleGaps } from '../action-plan/principles.rules.js';
import { isStale, standingsOf } from '../evidence/standing.rules.js';

const facts = heemstedeEvidence.map((evidence, position) => ({
  id: String(position).padStart(2, '0'), recurrence: null, amountCents: null, firstFundedYear: null, lastFundedYear: null, effect: null, endsOn: null, ...evidence,
}));

describe('Heemstede by its own documents', () => {
  const standings = standingsOf(facts, '2026-11-22');

  it('has the five levels that its page supports', () => {
    expect(Object.fromEntries(standings.map(({ pillar, level }) => [pillar, level])))
      .toEqual({ P1: 'IN_PROGRESS', P2: 'IN_PROGRESS', P3: 'INTENDED', P4: 'IN_PROGRESS', P5: 'INTENDED' });
  });

  it('says why, with the deciding fact and its date', () => {
    expect(standings.map(({ because }) => because)).toEqual([
      'In uitvoering: ‘Motie Samen tegen eenzaamheid’ (5 november 2020) is aangenomen.',
      'In uitvoering: ‘Sociale Coalitie met ongeveer 20 organisaties’ (februari 2022) is aan het werk.',
      'Voorgenomen: ‘Mensen die zelf eenzaam zijn betrekken, als speerpunt van het plan’ (februari 2022) is een voornemen, nog geen besluit.',
      'In uitvoering: ‘Verbinding met preventieakkoord, sportakkoord, beleidsplan sociaal domein en Wmo-subsidies’ (februari 2022) is gelegd.',
      'Voorgenomen: ‘Met de GGD nadenken over meten in cijfers en verhalen’ (februari 2022) is nog in gesprek.',
    ]);
  });

  it('is stale in every pillar by now; in February 2022 only the motion was older than a year', () => {
    expect(standings.map((standing) => isStale(standing, '2026-11-22'))).toEqual([true, true, true, true, true]);
    expect(standings.map((standing) => isStale(standing, '2022-02-28'))).toEqual([true, false, false, false, false]);
  });

  it('would be embedded in P1 neither by the proposed money nor by the intended decision', () => {
    expect(standings[0]?.missing).toEqual(['Een besluit van het college of de gemeenteraad dat echt is genomen.', 'Structureel geld dat is toegekend: een bedrag voor meer dan één jaar, dat nu loopt.']);
  });

  it('uses only kinds that fit their pillar and certainty, each with a source', () => {
    for (const { kind, pillar, certainty, sourceText } of heemstedeEvidence) {
      expect(evidenceKindOf(kind).pillars).toContain(pillar);
      expect(evidenceKindOf(kind).says[certainty]).toBeDefined();
      expect(sourceText).toMatch(/840482|PB2021_25|februari 2022/);
    }
  });

  it('has no principle of its own for P3', () => {
    expect(principleGaps(heemstedePrinciples)).toEqual([{ pillar: 'P3', sharedWith: ['Duurzame aanpak'] }]);
  });
});
