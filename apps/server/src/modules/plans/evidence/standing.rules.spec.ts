import { describe, expect, it } from '@jest/globals';
import {
  certainties,
  evidenceKindCodes,
  evidenceKindOf,
  evidenceKindsFor,
  levels,
  pillarCodes,
  type Certainty,
  type EvidenceKind,
  type PillarCode,
} from '@bloemen/vocabulary';
import {
  isStale,
  ladder,
  standingOf as standingOn,
  standingsOf,
  unknownStanding,
  type EvidenceFacts,
} from './standing.rules.js';

const TODAY = '2026-11-22';
const standingOf = (pillar: PillarCode, facts: readonly EvidenceFacts[], today = TODAY) =>
  standingOn(pillar, facts, today);

let sequence = 0;
function fact(kind: EvidenceKind, certainty: Certainty, more: Partial<EvidenceFacts> = {}): EvidenceFacts {
  sequence += 1;
  return {
    id: `id-${String(sequence).padStart(4, '0')}`,
    kind,
    certainty,
    title: `${kind} ${certainty}`,
    happenedOn: '2026-03-03',
    datePrecision: 'DAY',
    recurrence: null,
    amountCents: null,
    firstFundedYear: null,
    lastFundedYear: null,
    effect: null,
    isCarried: false,
    mayBeDouble: false,
    confirmedOn: null,
    endsOn: null,
    openness: 'MUNICIPALITY',
    sourceText: 'Raadsstuk',
    ...more,
  };
}
const recurring = (more: Partial<EvidenceFacts> = {}) =>
  fact('FUNDING', 'DECIDED', { recurrence: 'RECURRING', amountCents: 4_500_000, ...more });
const involvement = (happenedOn: string) =>
  fact('INVOLVEMENT', 'DONE', { effect: 'De inloop is nu ook op zondag.', happenedOn });

/** The smallest sets that embed each pillar; P4 has two because means may be money or hours. */
const embedding: [PillarCode, () => EvidenceFacts[]][] = [
  ['P1', () => [fact('EXECUTIVE_DECISION', 'DECIDED'), recurring(), fact('PORTFOLIO', 'DONE')]],
  ['P1', () => [fact('COUNCIL_DECISION', 'DECIDED'), recurring(), fact('PORTFOLIO', 'DONE')]],
  [
    'P2',
    () => [fact('COALITION_LEAD', 'DONE'), fact('PARTNER_AGREEMENT', 'DECIDED'), fact('COALITION_MEETING', 'DONE')],
  ],
  ['P3', () => [involvement('2025-10-01'), involvement('2026-02-01'), fact('STANDING_INVOLVEMENT', 'DECIDED')]],
  ['P4', () => [fact('RESPONSIBILITIES', 'DECIDED'), fact('POLICY_TEXT', 'DECIDED'), recurring()]],
  ['P4', () => [fact('GRANT_AGREEMENT', 'DECIDED'), fact('ACTION_PLAN', 'DECIDED'), fact('CAPACITY', 'DECIDED')]],
  [
    'P5',
    () => [
      fact('MONITORING_PLAN', 'DECIDED'),
      fact('MEASUREMENT', 'DONE'),
      fact('EVALUATION', 'DONE', { effect: 'Wij bellen nu eerst.' }),
    ],
  ],
];

/** What carries IN_PROGRESS on its own. Every other single fact is no more than INTENDED. */
const carriesInProgress: Record<PillarCode, string[]> = {
  P1: [
    'MOTION DECIDED',
    'COUNCIL_DECISION DECIDED',
    'EXECUTIVE_DECISION DECIDED',
    'PROGRAMME_COMMITMENT DONE',
    'ACTION_PLAN DECIDED',
    'POLICY_TEXT DECIDED',
  ],
  P2: ['COALITION DONE', 'COALITION_MEETING DONE', 'PARTNER_AGREEMENT DECIDED'],
  P3: ['INVOLVEMENT DONE with effect'],
  P4: [
    'ACTION_PLAN DECIDED',
    'POLICY_TEXT DECIDED',
    'FUNDING DECIDED',
    'FUNDING DONE',
    'POLICY_LINK DONE',
    'RESPONSIBILITIES DECIDED',
    'GRANT_AGREEMENT DECIDED',
    'GRANT_AGREEMENT DONE',
    'CAPACITY DECIDED',
    'STRONGER_OFFER DONE',
  ],
  P5: ['MONITORING_PLAN DECIDED', 'MEASUREMENT DONE', 'EVALUATION DONE', 'EVALUATION DONE with effect'],
};

describe('a single fact', () => {
  it.each(pillarCodes)('carries exactly the listed level under %s', (pillar) => {
    const carrying: string[] = [];
    for (const kind of evidenceKindsFor(pillar).filter((code) => code !== 'NOT_STARTED')) {
      for (const certainty of certainties.filter((code) => evidenceKindOf(kind).says[code])) {
        for (const effect of evidenceKindOf(kind).asks === 'EFFECT' ? [null, 'Er kwam een belronde bij.'] : [null]) {
          const { level, missing } = standingOf(pillar, [fact(kind, certainty, { effect })]);
          expect(['INTENDED', 'IN_PROGRESS']).toContain(level);
          expect(missing.length).toBeGreaterThan(0);
          if (level === 'IN_PROGRESS') carrying.push(`${kind} ${certainty}${effect ? ' with effect' : ''}`);
        }
      }
    }
    expect(carrying.sort()).toEqual([...carriesInProgress[pillar]].sort());
  });

  it('that is only intended never carries more than an intention, whatever its kind', () => {
    for (const pillar of pillarCodes) {
      const intended = evidenceKindsFor(pillar)
        .filter((kind) => evidenceKindOf(kind).says.INTENDED)
        .map((kind) => fact(kind, 'INTENDED', { effect: 'Zou iets veranderen', recurrence: 'RECURRING' }));
      expect(standingOf(pillar, intended).level).toBe('INTENDED');
    }
  });

  it('with an empty effect has no effect', () => {
    expect(standingOf('P3', [fact('INVOLVEMENT', 'DONE', { effect: '  ' })]).level).toBe('INTENDED');
  });
});

describe('embedding', () => {
  it.each(embedding)('%s takes every part of the set', (pillar, build) => {
    const whole = build();
    const standing = standingOf(pillar, whole);
    expect(standing).toMatchObject({ level: 'EMBEDDED', missing: [], carriedBy: whole.map(({ id }) => id).sort() });
    for (const left of whole) {
      const without = standingOf(
        pillar,
        whole.filter((other) => other !== left),
      );
      expect(levels.indexOf(without.level)).toBeLessThan(levels.indexOf('EMBEDDED'));
      expect(without.missing.length).toBeGreaterThan(0);
    }
  });

  it('P1 needs money that returns: one-off money is not enough and is named as missing', () => {
    const standing = standingOf('P1', [
      fact('EXECUTIVE_DECISION', 'DECIDED'),
      fact('PORTFOLIO', 'DONE'),
      fact('FUNDING', 'DECIDED', { recurrence: 'ONE_OFF' }),
    ]);
    expect(standing).toMatchObject({
      level: 'IN_PROGRESS',
      missing: ['Structureel geld dat is toegekend: een bedrag voor meer dan één jaar, dat nu loopt.'],
    });
  });

  it('P1 cannot be embedded by a motion: a motion asks, a decision decides', () => {
    expect(standingOf('P1', [fact('MOTION', 'DECIDED'), recurring(), fact('PORTFOLIO', 'DONE')])).toMatchObject({
      level: 'IN_PROGRESS',
    });
  });

  it('P3 needs two moments: two records of one day are one moment', () => {
    const standing = standingOf('P3', [
      involvement('2026-02-01'),
      involvement('2026-02-01'),
      fact('STANDING_INVOLVEMENT', 'DECIDED'),
    ]);
    expect(standing.level).toBe('IN_PROGRESS');
  });

  it('P3 counts what may be the double of a carried fact as no moment of its own, and as a moment once it is another', () => {
    const levelWith = (mayBeDouble: boolean) =>
      standingOf('P3', [
        { ...involvement('2026-02-01'), isCarried: true },
        { ...involvement('2026-02-03'), mayBeDouble },
        fact('STANDING_INVOLVEMENT', 'DECIDED'),
      ]).level;
    expect([levelWith(true), levelWith(false)]).toEqual(['IN_PROGRESS', 'EMBEDDED']);
    expect(standingOf('P3', [{ ...involvement('2026-02-03'), mayBeDouble: true }]).level).toBe('IN_PROGRESS');
  });

  it('asks in every pillar for what already carries IN_PROGRESS, so that no level is skipped', () => {
    for (const [pillar, build] of embedding) {
      expect(build().some((one) => standingOf(pillar, [one]).level === 'IN_PROGRESS')).toBe(true);
    }
    for (const pillar of pillarCodes) {
      for (const requirement of [...ladder[pillar].IN_PROGRESS, ...ladder[pillar].EMBEDDED]) {
        for (const proof of requirement.anyOf) {
          expect(evidenceKindOf(proof.kind).pillars).toContain(pillar);
          expect(evidenceKindOf(proof.kind).says[proof.from]).toBeDefined();
        }
      }
    }
  });
});

describe('more evidence', () => {
  it('never lowers a level and the order of reading never changes the answer', () => {
    for (const [pillar, build] of embedding) {
      const pool = [
        ...build(),
        fact('INTENTION', 'INTENDED', { happenedOn: '2026-05-01' }),
        fact('INTENTION', 'INTENDED', { happenedOn: '2020-01-01' }),
      ];
      for (let subset = 0; subset < 2 ** pool.length; subset += 1) {
        const chosen = pool.filter((_, position) => subset & (1 << position));
        const standing = standingOf(pillar, chosen);
        expect(standingOf(pillar, [...chosen].reverse())).toEqual(standing);
        for (const extra of pool) {
          expect(levels.indexOf(standingOf(pillar, [...chosen, extra]).level)).toBeGreaterThanOrEqual(
            levels.indexOf(standing.level),
          );
        }
      }
    }
  });
});

describe('honest unknown', () => {
  it('is the level without evidence, and is not the same as not started', () => {
    expect(standingOf('P3', [])).toEqual({
      pillar: 'P3',
      level: 'UNKNOWN',
      carriedOn: null,
      freshUntil: null,
      holdsUntil: null,
      carriedBy: [],
      because: 'Onbekend: er is nog geen feit vastgelegd.',
      becauseRule: 'Onbekend: er is nog geen feit vastgelegd.',
      openness: 'PUBLIC',
      missing: ['Een eerste feit met datum en bron, ook als dat nog een voornemen is.'],
    });
  });

  it('becomes not started only by a statement', () => {
    const statement = fact('NOT_STARTED', 'DONE', { title: 'Wij meten nog niets' });
    expect(standingOf('P5', [statement])).toMatchObject({
      level: 'NOT_STARTED',
      carriedBy: [statement.id],
      because: 'Niet begonnen: ‘Wij meten nog niets’ (3 maart 2026) is verklaard.',
    });
  });

  it('lets a later statement overtake older facts, and facts from that day on overtake the statement', () => {
    const statement = fact('NOT_STARTED', 'DONE', { happenedOn: '2026-02-01' });
    const meeting = (happenedOn: string) => fact('COALITION_MEETING', 'DONE', { happenedOn });
    expect(standingOf('P2', [meeting('2026-01-31'), statement]).level).toBe('NOT_STARTED');
    expect(standingOf('P2', [meeting('2026-02-01'), statement]).level).toBe('IN_PROGRESS');
    expect(standingOf('P2', [meeting('2026-01-31'), statement, fact('COALITION', 'INTENDED')]).level).toBe('INTENDED');
  });

  it('gives five standings for a municipality, also without any evidence', () => {
    expect(standingsOf([], TODAY).map(({ pillar, level }) => [pillar, level])).toEqual(
      pillarCodes.map((pillar) => [pillar, 'UNKNOWN']),
    );
    const mixed = standingsOf([{ ...fact('COALITION', 'DONE'), pillar: 'P2' }], TODAY);
    expect(mixed.map(({ level }) => level)).toEqual(['UNKNOWN', 'IN_PROGRESS', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  });
});

describe('because', () => {
  it('names the newest carrying fact, its date and what is certain about it', () => {
    const standing = standingOf('P1', [
      fact('MOTION', 'DECIDED', { title: 'Samen tegen eenzaamheid', happenedOn: '2020-11-05' }),
      fact('EXECUTIVE_DECISION', 'INTENDED', { happenedOn: '2021-05-25' }),
    ]);
    expect(standing).toMatchObject({
      because: 'In uitvoering: ‘Samen tegen eenzaamheid’ (5 november 2020) is aangenomen.',
      carriedOn: '2020-11-05',
    });
  });

  it('is no more exact than the source', () => {
    const vague = (datePrecision: EvidenceFacts['datePrecision']) =>
      standingOf('P5', [
        fact('MONITORING_PLAN', 'INTENDED', { title: 'Meten met de GGD', happenedOn: '2022-02-01', datePrecision }),
      ]).because;
    expect(vague('MONTH')).toBe('Voorgenomen: ‘Meten met de GGD’ (februari 2022) is nog in gesprek.');
    expect(vague('YEAR')).toBe('Voorgenomen: ‘Meten met de GGD’ (2022) is nog in gesprek.');
  });

  it('tells an effect that is not stated from a fact that is too little', () => {
    expect(standingOf('P3', [fact('INVOLVEMENT', 'DONE', { title: 'Gesprek' })]).because).toBe(
      'Voorgenomen: ‘Gesprek’ (3 maart 2026) is gebeurd, maar er staat nog niet bij wat er daardoor is veranderd.',
    );
    expect(standingOf('P2', [fact('COALITION_LEAD', 'DONE', { title: 'Kartrekker' })]).because).toBe(
      'Voorgenomen: ‘Kartrekker’ (3 maart 2026) is aangewezen, maar dat alleen is nog niet genoeg.',
    );
  });

  it('is one sentence for every kind, certainty and pillar', () => {
    for (const kind of evidenceKindCodes) {
      for (const pillar of evidenceKindOf(kind).pillars) {
        for (const certainty of certainties.filter((code) => evidenceKindOf(kind).says[code])) {
          expect(standingOf(pillar, [fact(kind, certainty, { title: 'Dit feit' })]).because).toMatch(
            /^[A-Z][a-z ]+: ‘Dit feit’ \(3 maart 2026\) [^.]+\.$/,
          );
        }
      }
    }
    expect(standingOf('P4', embedding[4]?.[1]() ?? []).because).toMatch(
      /^Geborgd: alle nodige feiten zijn er, het nieuwste is ‘.+’ \(3 maart 2026\)\.$/,
    );
  });
});

describe('stale', () => {
  const staleOn = (today: string, ...facts: EvidenceFacts[]) => isStale(standingOf('P1', facts), today);

  it('begins the day after twelve months', () => {
    const motion = fact('MOTION', 'DECIDED', { happenedOn: '2025-11-22' });
    expect(staleOn('2026-11-22', motion)).toBe(false);
    expect(staleOn('2026-11-23', motion)).toBe(true);
  });

  it('counts a month or a year from its last day, and 29 February to 28 February', () => {
    const until = (happenedOn: string, datePrecision: EvidenceFacts['datePrecision']) =>
      standingOf('P1', [fact('MOTION', 'DECIDED', { happenedOn, datePrecision })]).freshUntil;
    expect(until('2022-02-01', 'MONTH')).toBe('2023-02-28');
    expect(until('2023-02-01', 'MONTH')).toBe('2024-02-29');
    expect(until('2022-01-01', 'YEAR')).toBe('2023-12-31');
    expect(until('2024-02-29', 'DAY')).toBe('2025-02-28');
  });

  it('looks at carrying evidence alone: a newer intention does not refresh a decision', () => {
    const motion = fact('MOTION', 'DECIDED', { happenedOn: '2020-11-05' });
    expect(staleOn('2026-11-22', motion, fact('INTENTION', 'INTENDED', { happenedOn: '2026-11-01' }))).toBe(true);
    expect(staleOn('2026-11-22', motion, fact('POLICY_TEXT', 'DECIDED', { happenedOn: '2026-11-01' }))).toBe(false);
  });

  it('is put off by a confirmation of what carries the level, which raises nothing and makes no fact newer', () => {
    const motion = fact('MOTION', 'DECIDED', { happenedOn: '2020-11-05', title: 'Motie', confirmedOn: '2026-11-20' });
    const standing = standingOf('P1', [motion]);
    expect(standing).toMatchObject({
      level: 'IN_PROGRESS',
      carriedOn: '2020-11-05',
      freshUntil: '2027-11-20',
      because: 'In uitvoering: ‘Motie’ (5 november 2020) is aangenomen. Bevestigd op 20 november 2026.',
      becauseRule:
        'In uitvoering: een feit van de soort ‘Motie van de gemeenteraad’ (november 2020) is aangenomen. Bevestigd in november 2026.',
    });
    const intention = fact('INTENTION', 'INTENDED', { happenedOn: '2026-01-01', confirmedOn: '2026-11-21' });
    expect(standingOf('P1', [motion, intention]).freshUntil).toBe('2027-11-20');
    expect(standingOf('P1', [{ ...motion, confirmedOn: null }, intention]).freshUntil).toBe('2021-11-05');
  });

  it('counts the last confirmation of any fact that carries, is as open as that fact, and not older than a newer fact', () => {
    const carrying = [
      fact('EXECUTIVE_DECISION', 'DECIDED', { happenedOn: '2021-01-01', openness: 'PUBLIC' }),
      recurring({ happenedOn: '2022-01-01', openness: 'COALITION', confirmedOn: '2026-05-31' }),
      fact('PORTFOLIO', 'DONE', { happenedOn: '2023-01-01', openness: 'PUBLIC', confirmedOn: '2026-02-01' }),
    ];
    expect(standingOf('P1', carrying)).toMatchObject({
      level: 'EMBEDDED',
      freshUntil: '2027-05-31',
      openness: 'COALITION',
      because: expect.stringMatching(/Bevestigd op 31 mei 2026\.$/),
    });
    const newer = [...carrying, fact('PORTFOLIO', 'DONE', { happenedOn: '2026-06-01', title: 'Nieuw' })];
    expect(standingOf('P1', newer)).toMatchObject({ freshUntil: '2027-06-01' });
    expect(standingOf('P1', newer).because).not.toMatch(/Bevestigd/);
  });

  it('never marks unknown, and marks an old statement', () => {
    expect(staleOn('2026-11-22')).toBe(false);
    expect(staleOn('2026-11-22', fact('NOT_STARTED', 'DONE', { happenedOn: '2025-01-01' }))).toBe(true);
  });
});

describe('the day that is looked at', () => {
  const decisionAndPortfolio = (more: Partial<EvidenceFacts> = {}) => [
    fact('EXECUTIVE_DECISION', 'DECIDED'),
    fact('PORTFOLIO', 'DONE', more),
  ];
  const p1 = (money: Partial<EvidenceFacts>, today = TODAY) =>
    standingOf('P1', [...decisionAndPortfolio(), recurring(money)], today);

  it.each<[string, Partial<EvidenceFacts>]>([
    ['of nothing', { amountCents: 0 }],
    ['without an amount', { amountCents: null }],
    ['for this year alone', { firstFundedYear: 2026, lastFundedYear: 2026 }],
    ['from its own year to this year alone', { firstFundedYear: null, lastFundedYear: 2026 }],
    ['that begins later', { firstFundedYear: 2030, lastFundedYear: 2033 }],
    ['that is over', { happenedOn: '2022-01-01', firstFundedYear: 2022, lastFundedYear: 2025 }],
  ])('money %s embeds nothing', (_, money) => {
    expect(p1(money)).toMatchObject({
      level: 'IN_PROGRESS',
      missing: ['Structureel geld dat is toegekend: een bedrag voor meer dan één jaar, dat nu loopt.'],
    });
    expect(
      standingOf('P4', [fact('RESPONSIBILITIES', 'DECIDED'), fact('POLICY_TEXT', 'DECIDED'), recurring(money)]).level,
    ).toBe('IN_PROGRESS');
  });

  it('money embeds from its first year to its last, and the standing says until when it holds', () => {
    const years = { firstFundedYear: 2027, lastFundedYear: 2029 };
    expect(p1(years)).toMatchObject({ level: 'IN_PROGRESS', holdsUntil: '2026-12-31' });
    expect(p1(years, '2027-01-01')).toMatchObject({ level: 'EMBEDDED', holdsUntil: '2029-12-31' });
    expect(p1(years, '2029-12-31').level).toBe('EMBEDDED');
    expect(p1(years, '2030-01-01')).toMatchObject({ level: 'IN_PROGRESS', holdsUntil: null });
    expect(p1({ firstFundedYear: 2026 })).toMatchObject({ level: 'EMBEDDED', holdsUntil: null });
  });

  it('money embeds alike as one fact over years and as one for each year, whatever of it is spent already', () => {
    const ofYear = (year: number, certainty: Certainty = 'DECIDED') =>
      fact('FUNDING', certainty, {
        title: 'Aanpak',
        recurrence: 'RECURRING',
        amountCents: 3_000_000,
        firstFundedYear: year,
        lastFundedYear: year,
      });
    const yearly = [ofYear(2025, 'DONE'), ofYear(2026), ofYear(2027)];
    for (const day of ['2024-12-31', '2025-06-01', '2026-11-22', '2027-12-31', '2028-01-01'])
      expect([day, standingOf('P1', [...decisionAndPortfolio(), ...yearly], day).level]).toEqual([
        day,
        p1({ firstFundedYear: 2025, lastFundedYear: 2027 }, day).level,
      ]);
    const levelWith = (...money: EvidenceFacts[]) =>
      standingOf('P1', [...decisionAndPortfolio(), ...money], TODAY).level;
    expect(levelWith(ofYear(2026), ofYear(2028))).toBe('IN_PROGRESS');
    expect(levelWith(ofYear(2025, 'INTENDED'), ofYear(2026))).toBe('IN_PROGRESS');
  });

  it('the same money of another year, less certain, is no other reading', () => {
    const of = (year: number, certainty: Certainty) =>
      fact('FUNDING', certainty, {
        title: 'Aanpak',
        recurrence: 'RECURRING',
        firstFundedYear: year,
        lastFundedYear: year,
      });
    expect(standingOf('P1', [of(2026, 'DECIDED'), of(2027, 'INTENDED')]).because).not.toContain('twee lezingen');
    expect(standingOf('P1', [of(2026, 'DECIDED'), of(2026, 'INTENDED')]).because).toContain('twee lezingen');
  });

  it('no money at all, nor money of nothing, carries no means', () => {
    expect(standingOf('P4', [fact('FUNDING', 'DECIDED', { recurrence: 'ONE_OFF', amountCents: 0 })]).because).toBe(
      'Voorgenomen: ‘FUNDING DECIDED’ (3 maart 2026) is toegekend, maar het bedrag is nul.',
    );
  });

  it('a portfolio and a lead are held now, up to and with their last day', () => {
    const p1Until = (endsOn: string) => standingOf('P1', [...decisionAndPortfolio({ endsOn }), recurring()]);
    expect(p1Until('2026-11-21')).toMatchObject({
      level: 'IN_PROGRESS',
      missing: ['Een wethouder die nu eenzaamheid in de portefeuille heeft.'],
      holdsUntil: null,
    });
    expect(p1Until('2026-11-22')).toMatchObject({ level: 'EMBEDDED', holdsUntil: '2026-11-22' });
    const p2Until = (endsOn: string) =>
      standingOf('P2', [
        fact('COALITION_LEAD', 'DONE', { endsOn }),
        fact('PARTNER_AGREEMENT', 'DECIDED'),
        fact('COALITION_MEETING', 'DONE'),
      ]);
    expect(p2Until('2026-11-21').missing).toEqual(['Een kartrekker die nu is aangewezen.']);
    expect(p2Until('2028-03-01')).toMatchObject({ level: 'EMBEDDED', holdsUntil: '2028-03-01' });
  });

  it('what has ended carries nothing more, and the reason says so', () => {
    expect(standingOf('P2', [fact('COALITION', 'DONE', { title: 'Coalitie', endsOn: '2026-06-01' })])).toMatchObject({
      level: 'INTENDED',
      because: 'Voorgenomen: ‘Coalitie’ (3 maart 2026) is aan het werk, maar dat is geëindigd op 1 juni 2026.',
    });
  });

  it('has no last day when nothing changes by it', () => {
    expect(standingOf('P1', [fact('MOTION', 'DECIDED'), recurring({ firstFundedYear: 2027 })])).toMatchObject({
      level: 'IN_PROGRESS',
      holdsUntil: '2026-12-31',
    });
    expect(
      standingOf('P1', [
        fact('EXECUTIVE_DECISION', 'INTENDED'),
        fact('FUNDING', 'INTENDED', { happenedOn: '2020-01-01', firstFundedYear: 2027 }),
      ]).holdsUntil,
    ).toBeNull();
    expect(unknownStanding('P1').holdsUntil).toBeNull();
  });
});

describe('a statement that nothing happens, and a fact of which only the month or year is known', () => {
  const statement = fact('NOT_STARTED', 'DONE', { title: 'Wij doen nog niets', happenedOn: '2026-11-21' });
  const meeting = (happenedOn: string, datePrecision: EvidenceFacts['datePrecision']) =>
    fact('COALITION_MEETING', 'DONE', { title: 'Bijeenkomst', happenedOn, datePrecision });

  it.each<['MONTH' | 'YEAR', string, string]>([
    ['MONTH', '2026-11-01', 'november 2026'],
    ['YEAR', '2026-01-01', '2026'],
  ])('a %s counts as its last day, and the person is told', (precision, on, date) => {
    expect(standingOf('P2', [statement, meeting(on, precision)])).toMatchObject({
      level: 'IN_PROGRESS',
      because: `In uitvoering: ‘Bijeenkomst’ (${date}) is gehouden. De datum ‘${date}’ telt als de laatste dag die dat kan zijn, dus na de verklaring van 21 november 2026.`,
    });
  });

  it('what was earlier is overtaken, and the reason says so', () => {
    for (const earlier of [meeting('2026-10-01', 'MONTH'), meeting('2026-11-20', 'DAY')]) {
      expect(standingOf('P2', [statement, earlier])).toMatchObject({
        level: 'NOT_STARTED',
        because:
          'Niet begonnen: ‘Wij doen nog niets’ (21 november 2026) is verklaard. Wat eerder dan 21 november 2026 gebeurde, telt daarom niet mee.',
      });
    }
  });
});

describe('two readings of one thing', () => {
  const decision = (certainty: 'INTENDED' | 'DECIDED', more: Partial<EvidenceFacts> = {}) =>
    fact('EXECUTIVE_DECISION', certainty, { title: 'Instemmen met het plan', ...more });
  const both =
    'In uitvoering: ‘Instemmen met het plan’ (3 maart 2026) is besloten. Let op: hierover staan twee lezingen vast: ‘Instemmen met het plan’ (3 maart 2026) is besloten, en ‘Instemmen met het plan’ (3 maart 2026) is een voorgenomen besluit.';

  it('are both named, in whatever order they were recorded', () => {
    expect(standingOf('P1', [decision('INTENDED'), decision('DECIDED')]).because).toBe(both);
    expect(standingOf('P1', [decision('DECIDED'), decision('INTENDED')]).because).toBe(both);
  });

  it('are found by the number of a decision of one day too', () => {
    const numbered = (certainty: 'INTENDED' | 'DECIDED', title: string, happenedOn = '2021-05-25') =>
      fact('EXECUTIVE_DECISION', certainty, { title, happenedOn, sourceText: 'Collegebesluit 840482' });
    expect(standingOf('P1', [numbered('DECIDED', 'Besloten'), numbered('INTENDED', 'Voorgenomen')]).because).toContain(
      'twee lezingen',
    );
    expect(
      standingOf('P1', [numbered('DECIDED', 'Besloten'), numbered('INTENDED', 'Voorgenomen', '2021-06-01')]).because,
    ).not.toContain('twee lezingen');
  });

  it('are not a proposal that was decided on later, nor two different things', () => {
    expect(
      standingOf('P1', [decision('INTENDED', { happenedOn: '2026-02-01' }), decision('DECIDED')]).because,
    ).not.toContain('twee lezingen');
    expect(
      standingOf('P1', [decision('INTENDED', { title: 'Iets anders' }), decision('DECIDED')]).because,
    ).not.toContain('twee lezingen');
  });
});
