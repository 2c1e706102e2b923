import { describe, expect, it } from '@jest/globals';
import type { MotionStatus, PointState, RequestState } from '@bloemen/vocabulary';
import {
  answersOf,
  moneyByState,
  stagesOf,
  type ChainFacts,
  type ChainReach,
  type ChainStageKind,
} from './chain.rules.js';

const motion = (status: MotionStatus, closedOn: string | null = null) => ({
  status,
  happenedOn: '2020-11-05',
  datePrecision: 'DAY' as const,
  closedOn,
});
const nothing: ChainFacts = {
  motion: motion('ADOPTED'),
  requests: [],
  points: [],
  views: [],
  undertakings: [],
  briefings: 0,
  money: [],
  evaluations: [],
  readsAll: true,
};
const requests = (...states: RequestState[]) => ({ requests: states.map((state) => ({ state })) });
const points = (...states: PointState[]) => ({ points: states.map((state) => ({ state })) });
const view = (outcome: 'POSITIVE' | 'NEGATIVE' | null) => ({ views: [{ outcome, committee: 'Samenleving' }] });
const money = (...states: ChainFacts['money'][number]['state'][]) => ({
  money: states.map((state) => ({ state, amountCents: 100 })),
});
const evaluation = (isHeld: boolean) => ({ on: '2026-03-01', precision: 'MONTH' as const, isHeld });

describe('a step of the chain', () => {
  it.each<[ChainStageKind, Partial<ChainFacts>, ChainReach, string]>([
    ['MOTION', {}, 'DONE', 'Aangenomen, 5 november 2020'],
    ['MOTION', { motion: motion('SUBMITTED') }, 'INTENDED', 'Ingediend, 5 november 2020'],
    ['MOTION', { motion: motion('REJECTED') }, 'SLIPPED', 'Verworpen, 5 november 2020'],
    ['MOTION', { motion: null }, 'NOTHING', 'Zonder motie'],
    ['REQUESTS', {}, 'NOTHING', 'Nog geen verzoeken vastgelegd'],
    ['REQUESTS', requests('DELIVERED', 'DELIVERED'), 'DONE', '2 van 2 verzoeken uitgevoerd'],
    ['REQUESTS', requests('DELIVERED', 'SLIPPED'), 'SLIPPED', '1 van 2 verzoeken uitgevoerd'],
    ['REQUESTS', requests('INTENDED', 'IN_PROGRESS'), 'UNDER_WAY', '0 van 2 verzoeken uitgevoerd'],
    ['REQUESTS', requests('INTENDED', 'NOT_TRACED'), 'INTENDED', '0 van 2 verzoeken uitgevoerd'],
    ['REQUESTS', requests('NOT_TRACED'), 'NOTHING', '0 van 1 verzoek uitgevoerd'],
    ['DECISION', {}, 'NOTHING', 'Nog geen besluit vastgelegd'],
    ['DECISION', points('PROPOSED', 'SENT_TO_COMMITTEE'), 'INTENDED', '0 van 2 punten besloten'],
    ['DECISION', points('ADOPTED', 'PROPOSED'), 'UNDER_WAY', '1 van 2 punten besloten'],
    ['DECISION', points('ADOPTED', 'WITHDRAWN'), 'DONE', '1 van 2 punten besloten'],
    ['DECISION', points('REJECTED', 'WITHDRAWN'), 'SLIPPED', 'Afgewezen of ingetrokken'],
    ['VIEW', {}, 'NOTHING', 'Geen zienswijze gevraagd'],
    ['VIEW', view(null), 'INTENDED', 'Gevraagd, uitkomst niet bekend'],
    ['VIEW', view('POSITIVE'), 'DONE', 'Positief'],
    ['VIEW', view('NEGATIVE'), 'SLIPPED', 'Negatief'],
    ['CLOSURE', {}, 'NOTHING', 'Nog niet afgedaan'],
    ['CLOSURE', { motion: motion('CLOSURE_PROPOSED') }, 'INTENDED', 'Afdoening voorgesteld'],
    ['CLOSURE', { motion: motion('CLOSED', '2026-02-03') }, 'DONE', 'Afgedaan, 3 februari 2026'],
    ['CLOSURE', { motion: motion('REOPENED') }, 'SLIPPED', 'Heropend'],
    ['CLOSURE', { motion: motion('REJECTED') }, 'NOTHING', 'Niet nodig'],
    ['CLOSURE', { motion: null }, 'NOTHING', 'Zonder motie'],
    ['MONEY', {}, 'NOTHING', 'Geen geld genoemd'],
    ['MONEY', money('PROPOSED', 'IN_DRAFT_BUDGET'), 'INTENDED', 'Voorgesteld, in de ontwerpbegroting'],
    ['MONEY', money('AUTHORISED', 'PROPOSED'), 'UNDER_WAY', 'Voorgesteld, vastgesteld door de raad'],
    ['MONEY', money('SPENT', 'AUTHORISED'), 'DONE', 'Vastgesteld door de raad, uitgegeven'],
    ['MONEY', money('LAPSED'), 'SLIPPED', 'Vervallen'],
    ['MONEY', money(null), 'DONE', 'Gedekt uit een bestaand budget'],
    ['EVALUATION', {}, 'NOTHING', 'Nog niet gepland'],
    ['EVALUATION', { evaluations: [evaluation(false)] }, 'INTENDED', 'Gepland, maart 2026'],
    ['EVALUATION', { evaluations: [evaluation(true), evaluation(false)] }, 'DONE', 'Gehouden, maart 2026'],
  ])('%s of %j is %s: %s', (kind, more, reached, says) => {
    expect(stagesOf({ ...nothing, ...more }).find((stage) => stage.kind === kind)).toEqual({ kind, reached, says });
  });

  it('tells who does not read everything that nothing is public, never that nothing is there', () => {
    const says = stagesOf({ ...nothing, readsAll: false }).slice(1);
    for (const stage of says.filter(({ kind }) => kind !== 'CLOSURE')) expect(stage.says).toBe('Niets openbaar');
    expect(answersOf({ ...nothing, readsAll: false })).toEqual({
      asked: 'Hierover is niets openbaar.',
      decided: 'Hierover is niets openbaar.',
      slipped: 'Hierover is niets openbaar.',
      told: 'Hierover is niets openbaar.',
    });
  });
});

describe('the answers', () => {
  it('say what was asked, decided, what does not run, and whether the council was told', () => {
    expect(
      answersOf({
        ...nothing,
        ...requests('DELIVERED', 'SLIPPED', 'INTENDED'),
        ...points('ADOPTED', 'REJECTED'),
        undertakings: [
          { state: 'OPEN', isLate: true, toldOn: null },
          { state: 'DONE', isLate: false, toldOn: null },
          { state: 'DONE', isLate: false, toldOn: '2026-06-01' },
        ],
        briefings: 1,
      }),
    ).toEqual({
      asked: '3 verzoeken, waarvan 1 uitgevoerd.',
      decided: '1 van 2 punten besloten.',
      slipped: '1 verzoek loopt niet, 1 punt is afgewezen of ingetrokken, 1 toezegging is te laat.',
      told: 'Van 1 van 3 toezeggingen weet de raad wat ervan kwam. Er is een toezegging klaar die nog niet is gemeld. 1 raadsinformatiebrief.',
    });
  });

  it('say what is not recorded', () => {
    expect(answersOf({ ...nothing, motion: null }).asked).toBe('Dit besluit hoort niet bij een motie.');
    expect(answersOf(nothing)).toMatchObject({
      decided: 'Er is nog geen besluit vastgelegd.',
      slipped: 'Niets loopt achter, voor zover vastgelegd.',
      told: 'Er is geen toezegging of raadsinformatiebrief vastgelegd.',
    });
  });
});

describe('money', () => {
  it('stands line by line under its own state, what is covered elsewhere last', () => {
    const lines = [
      { id: 'a', state: 'AUTHORISED' as const },
      { id: 'b', state: null },
      { id: 'c', state: 'PROPOSED' as const },
      { id: 'd', state: 'AUTHORISED' as const },
    ];
    expect(moneyByState(lines).map(({ state, lines: own }) => [state, own.map(({ id }) => id)])).toEqual([
      ['PROPOSED', ['c']],
      ['AUTHORISED', ['a', 'd']],
      [null, ['b']],
    ]);
    expect(moneyByState([])).toEqual([]);
  });
});
