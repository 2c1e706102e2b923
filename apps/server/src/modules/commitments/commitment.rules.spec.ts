import { describe, expect, it } from '@jest/globals';
import {
  awaitsConfirmation,
  commitmentStatuses,
  drawing,
  isOver,
  lapsesOn,
  mayMove,
  moveOfSettling,
  moveOfSigning,
  moves,
  occasionOf,
  remindsOn,
  signatureStandings,
  type CommitmentMove,
} from './commitment.rules.js';

describe('the states of a commitment', () => {
  it('know these moves and no other', () => {
    const allowed = commitmentStatuses.flatMap((status) =>
      (Object.keys(moves) as CommitmentMove[])
        .filter((move) => mayMove(status, move))
        .map((move) => `${status} ${move} ${moves[move].to}`),
    );
    expect(allowed.sort()).toEqual([
      'DISPUTED annul WITHDRAWN',
      'DISPUTED uphold RATIFIED',
      'DISPUTED uphold_conditionally SIGNED_CONDITIONALLY',
      'DRAFT sign_conditionally SIGNED_CONDITIONALLY',
      'DRAFT sign_with_authority RATIFIED',
      'DRAFT withdraw WITHDRAWN',
      'INVITED open DRAFT',
      'INVITED withdraw WITHDRAWN',
      'RATIFIED ask_reaffirmation REAFFIRMATION_DUE',
      'RATIFIED dispute DISPUTED',
      'REAFFIRMATION_DUE end ENDED',
      'REAFFIRMATION_DUE sign_with_authority RATIFIED',
      'SIGNED_CONDITIONALLY confirm RATIFIED',
      'SIGNED_CONDITIONALLY dispute DISPUTED',
      'SIGNED_CONDITIONALLY lapse LAPSED',
      'SIGNED_CONDITIONALLY ratify RATIFIED',
      'SIGNED_CONDITIONALLY withdraw WITHDRAWN',
    ]);
  });

  it('are drawn as they are', () => {
    expect(
      drawing()
        .split('\n')
        .filter((line) => line.includes(': ')),
    ).toHaveLength(17);
    for (const final of ['LAPSED', 'WITHDRAWN', 'ENDED']) expect(drawing()).toContain(`${final} --> [*]`);
  });

  it('follow from the authority somebody signs with', () => {
    expect(moveOfSigning('SUBJECT_TO_DECISION')).toBe('sign_conditionally');
    expect([moveOfSigning('MANDATE'), moveOfSigning('DECISION')]).toEqual([
      'sign_with_authority',
      'sign_with_authority',
    ]);
  });

  it('wait for the municipality when a witness alone proved who signs and nobody there would have noticed', () => {
    expect([
      awaitsConfirmation('WITNESS', false),
      awaitsConfirmation('WITNESS', true),
      awaitsConfirmation('EMAIL_CODE', false),
      awaitsConfirmation('PAPER', false),
    ]).toEqual([true, false, false, false]);
    expect([moveOfSigning('MANDATE', true), moveOfSigning('DECISION', true)]).toEqual([
      'sign_conditionally',
      'sign_conditionally',
    ]);
  });

  it('come back from a dispute to where they were, or fall away', () => {
    expect([
      moveOfSettling('STANDS', true),
      moveOfSettling('STANDS', false),
      moveOfSettling('ANNULLED', true),
      moveOfSettling('ANNULLED', false),
    ]).toEqual(['uphold_conditionally', 'uphold', 'annul', 'annul']);
  });
});

describe('the terms', () => {
  it.each([
    ['2026-01-15', '2026-04-15', '2026-07-15'],
    ['2026-03-29', '2026-06-29', '2026-09-29'],
    ['2026-10-25', '2027-01-25', '2027-04-25'],
    ['2026-08-31', '2026-11-30', '2027-02-28'],
    ['2027-08-31', '2027-11-30', '2028-02-29'],
    ['2026-11-30', '2027-02-28', '2027-05-30'],
    ['2026-12-31', '2027-03-31', '2027-06-30'],
    ['2024-02-29', '2024-05-29', '2024-08-29'],
  ])('of a signature of %s end on the same day of the month, or on its last', (signedOn, reminder, end) => {
    expect([remindsOn(signedOn), lapsesOn(signedOn)]).toEqual([reminder, end]);
  });

  it('are six calendar months over every day of four years, both clock changes included', () => {
    for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000) {
      const signedOn = new Date(day).toISOString().slice(0, 10);
      const [signed, end] = [signedOn, lapsesOn(signedOn)].map(
        (on) => on.split('-').map(Number) as [number, number, number],
      );
      expect((end![0] - signed![0]) * 12 + end![1] - signed![1]).toBe(6);
      expect(
        end![2] === signed![2] ||
          (end![2] < signed![2] && end![2] === new Date(Date.UTC(end![0], end![1], 0)).getUTCDate()),
      ).toBe(true);
    }
  });
});

describe('what a signature does', () => {
  it.each([
    [{ round: 1, signedBefore: false, takesPart: false }, 'JOINS'],
    [{ round: 1, signedBefore: false, takesPart: true }, 'CONFIRMS'],
    [{ round: 1, signedBefore: true, takesPart: false }, 'RETURNS'],
    [{ round: 1, signedBefore: true, takesPart: true }, 'RETURNS'],
    [{ round: 2, signedBefore: false, takesPart: true }, 'RENEWS'],
    [{ round: 3, signedBefore: true, takesPart: true }, 'RENEWS'],
  ] as const)(
    'follows from the round, what was signed before and whether the municipality takes part: %o is %s',
    (facts, occasion) => {
      expect(occasionOf(facts)).toBe(occasion);
    },
  );

  it('holds until it is replaced, lapses, is withdrawn or ends', () => {
    expect(signatureStandings.filter((standing) => !isOver(standing))).toEqual([
      'SIGNED_CONDITIONALLY',
      'RATIFIED',
      'DISPUTED',
      'REAFFIRMATION_DUE',
    ]);
  });
});
