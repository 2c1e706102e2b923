import { describe, expect, it } from '@jest/globals';
import {
  certainties,
  datePrecisions,
  evidenceKindOf,
  evidenceKindsFor,
  opennesses,
  pillarCodes,
} from '@bloemen/vocabulary';
import { standingOf, type EvidenceFacts } from './standing.rules.js';

const SECRET = 'woorden van een feit';

/**
 * Sets of facts under one pillar in every combination of kind, certainty and openness that two facts can make, each
 * with words of its own.
 */
function* sets(pillar: (typeof pillarCodes)[number]): Generator<EvidenceFacts[]> {
  const facts = evidenceKindsFor(pillar).flatMap((kind) =>
    certainties
      .filter((certainty) => evidenceKindOf(kind).says[certainty])
      .map((certainty, at): EvidenceFacts => ({
        id: `${kind}-${certainty}`,
        kind,
        certainty,
        isCarried: false,
        mayBeDouble: false,
        confirmedOn: null,
        title: `${SECRET} ${kind} ${certainty}`,
        happenedOn: `2026-0${1 + at}-13`,
        datePrecision: datePrecisions[at]!,
        recurrence: kind === 'FUNDING' ? 'RECURRING' : null,
        amountCents: kind === 'FUNDING' ? 100 : null,
        firstFundedYear: null,
        lastFundedYear: null,
        endsOn: null,
        sourceText: SECRET,
        effect: evidenceKindOf(kind).asks === 'EFFECT' ? SECRET : null,
        openness: opennesses[at]!,
      })),
  );
  for (const one of facts) for (const other of facts) yield one === other ? [one] : [one, other];
  yield facts;
}

describe('what a standing says of facts', () => {
  it.each(pillarCodes)(
    'quotes in `because` alone under %s: neither the sentence of the rule nor what is missing holds a word or a day of a fact',
    (pillar) => {
      for (const facts of sets(pillar)) {
        const { becauseRule, missing, because, openness } = standingOf(pillar, facts, '2026-11-22');
        for (const sentence of [becauseRule, ...missing]) {
          expect(sentence).not.toContain(SECRET);
          expect(sentence).not.toMatch(/\b13 (januari|februari|maart)/);
        }
        const quoted = facts.filter(({ title }) => because.includes(`‘${title}’`));
        expect(quoted.length).toBeGreaterThan(0);
        const narrowest = Math.min(...quoted.map((fact) => opennesses.indexOf(fact.openness)));
        expect(opennesses.indexOf(openness)).toBeLessThanOrEqual(narrowest);
      }
    },
  );

  it('says kind, certainty and month to who may not read the fact', () => {
    const motion: EvidenceFacts = {
      id: '1',
      kind: 'MOTION',
      certainty: 'DECIDED',
      title: 'Motie Samen tegen eenzaamheid',
      happenedOn: '2020-11-05',
      datePrecision: 'DAY',
      recurrence: null,
      amountCents: null,
      firstFundedYear: null,
      lastFundedYear: null,
      effect: null,
      endsOn: null,
      sourceText: 'Raadsstuk',
      isCarried: false,
      mayBeDouble: false,
      confirmedOn: null,
      openness: 'COALITION',
    };
    expect(standingOf('P1', [motion], '2026-11-22')).toMatchObject({
      because: 'In uitvoering: ‘Motie Samen tegen eenzaamheid’ (5 november 2020) is aangenomen.',
      becauseRule: 'In uitvoering: een feit van de soort ‘Motie van de gemeenteraad’ (november 2020) is aangenomen.',
      openness: 'COALITION',
    });
  });
});
