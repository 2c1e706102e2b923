import { describe, expect, it } from '@jest/globals';
import { pointStateCodes } from '@bloemen/vocabulary';
import { factOfPoint, groundsOf, headingsOf, movesOf, stateAfter, type PointRecord } from './executive.rules.js';

const point: PointRecord = {
  serves: 'JOINS_PROGRAMME',
  state: 'PROPOSED',
  body: 'Aansluiten bij het programma',
  stateOn: null,
  stateSource: null,
  caseNumber: '840482',
  meetingOn: '2021-05-01',
  meetingPrecision: 'MONTH',
  openness: 'INTERNAL',
  sourceText: null,
  sourceUrl: null,
  recordedOn: '2026-11-22',
};
const decided = { state: 'ADOPTED', stateOn: '2021-05-25', stateSource: 'Besluitenlijst' } as const;

describe('a point of a decision', () => {
  it('goes forward by named moves, and back to proposed from everywhere but there', () => {
    expect(Object.fromEntries(pointStateCodes.map((state) => [state, movesOf(state, false)]))).toEqual({
      PROPOSED: ['send', 'adopt', 'amend', 'reject', 'withdraw'],
      SENT_TO_COMMITTEE: ['adopt', 'amend', 'reject', 'withdraw', 'reopen'],
      ADOPTED: ['reopen'],
      AMENDED: ['reopen'],
      REJECTED: ['reopen'],
      WITHDRAWN: ['reopen'],
    });
    expect(stateAfter('ADOPTED', 'reject')).toBeNull();
    expect(stateAfter('SENT_TO_COMMITTEE', 'amend')).toBe('AMENDED');
    expect(movesOf('ADOPTED', true)).toEqual([]);
  });

  it('carries joining as an intention until it is decided, and then as a decision', () => {
    expect(factOfPoint(point)).toMatchObject({
      wording: {
        kind: 'PROGRAMME_COMMITMENT',
        certainty: 'INTENDED',
        happenedOn: '2021-05-01',
        datePrecision: 'MONTH',
        sourceText: 'Collegestuk met zaaknummer 840482',
      },
    });
    expect(factOfPoint({ ...point, state: 'SENT_TO_COMMITTEE' })).toMatchObject({ wording: { certainty: 'INTENDED' } });
    expect(factOfPoint({ ...point, ...decided })).toMatchObject({
      wording: {
        kind: 'EXECUTIVE_DECISION',
        certainty: 'DECIDED',
        happenedOn: '2021-05-25',
        datePrecision: 'DAY',
        sourceText: 'Besluitenlijst',
        note: null,
      },
    });
  });

  it('carries the plan as an intended or taken decision, and money and a committee never', () => {
    expect(factOfPoint({ ...point, serves: 'PLAN', meetingOn: null, meetingPrecision: null })).toMatchObject({
      wording: { kind: 'EXECUTIVE_DECISION', certainty: 'INTENDED', happenedOn: '2026-11-22' },
    });
    for (const serves of ['MONEY', 'COMMITTEE'] as const)
      expect(factOfPoint({ ...point, ...decided, serves })).toHaveProperty('withdraw');
    for (const state of ['REJECTED', 'WITHDRAWN'] as const)
      expect(factOfPoint({ ...point, state })).toHaveProperty('withdraw');
  });

  it('is a ground for a statement when it is about joining, or when none is about that', () => {
    const joining = { serves: 'JOINS_PROGRAMME', state: 'PROPOSED' } as const;
    const plan = { serves: 'PLAN', state: 'ADOPTED' } as const;
    expect(groundsOf([joining, plan])).toEqual([joining]);
    expect(groundsOf([plan])).toEqual([plan]);
  });
});

describe('the headings of a municipality', () => {
  it('are those of the product until it has its own, and then its own with the rest unused', () => {
    expect(headingsOf([]).map(({ name }) => name)).toContain('Juridisch en beleidskader');
    expect(headingsOf([]).every(({ isUsed }) => isUsed)).toBe(true);
    const own = headingsOf([{ code: 'MONEY', name: 'Geld', isRequired: true, isUsed: true }]);
    expect(own[0]).toEqual({ code: 'MONEY', name: 'Geld', isRequired: true, isUsed: true });
    expect(own.slice(1).every(({ isUsed }) => !isUsed)).toBe(true);
    expect(own).toHaveLength(13);
  });
});
