import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../../test/policy.js';
import { adoptionPolicy, choicesPolicy, recommendationPolicy } from './adoption.policy.js';
import {
  adoptionMovesFrom,
  adoptionStatuses,
  afterAdoptionMove,
  factOfAdoption,
  pillarsForFact,
  problemsOfFact,
  recommendationStatuses,
} from './adoption.rules.js';

describe('the steps of an adoption', () => {
  it('lead somewhere else each, and back from everywhere', () => {
    for (const status of adoptionStatuses) {
      const next = adoptionMovesFrom(status).map((move) => afterAdoptionMove(status, move));
      expect(next).not.toContain(status);
      expect(next.length).toBeGreaterThan(1);
    }
    expect(afterAdoptionMove('STOPPED', 'stop')).toBeNull();
    expect(afterAdoptionMove('CONSIDERED', 'use')).toBe('IN_USE');
  });
});

describe('the use of an item as a fact', () => {
  it('says nothing of a decision or a network', () => {
    expect(pillarsForFact(['P1', 'P2', 'P4'])).toEqual(['P4']);
    expect(pillarsForFact([])).toEqual([]);
  });

  it('asks what changed where people themselves are involved, and only there', () => {
    expect(problemsOfFact({ pillar: 'P3', effect: null }, ['P3'])).toMatchObject([{ path: 'fact.effect' }]);
    expect(problemsOfFact({ pillar: 'P3', effect: 'Meer vervoer' }, ['P3'])).toEqual([]);
    expect(problemsOfFact({ pillar: 'P4', effect: 'Meer vervoer' }, ['P4'])).toMatchObject([{ path: 'fact.effect' }]);
    expect(problemsOfFact({ pillar: 'P5', effect: null }, ['P4'])).toMatchObject([{ path: 'fact.pillar' }]);
  });

  it('is dated by the day on which it came in use', () => {
    expect(
      factOfAdoption({ pillar: 'P4', effect: null }, { title: 'Signaalpunt', since: '2026-03-02', note: null }),
    ).toMatchObject({ pillar: 'P4', kind: 'STRONGER_OFFER', certainty: 'DONE', happenedOn: '2026-03-02' });
  });
});

describe('who may do what with the toolkit in a municipality', () => {
  it('is the coordinator for our list', () => {
    expect(rolesThatMay(choicesPolicy, undefined)).toEqual({ adopt: ['COORDINATOR'] });
    expect(rolesThatMay(adoptionPolicy, { number: 1, currentNumber: 2 })).toEqual({
      move: ['COORDINATOR'],
      takeOver: ['COORDINATOR'],
    });
    expect(rolesThatMay(adoptionPolicy, { number: 2, currentNumber: 2 }).takeOver).toEqual([]);
    expect(rolesThatMay(adoptionPolicy, { number: 1, currentNumber: 2 }, { isArchive: true })).toEqual({
      move: [],
      takeOver: [],
    });
  });

  it('is the coordinator to answer and the adviser to take back, while it is open', () => {
    for (const status of recommendationStatuses) {
      const isOpen = status === 'OPEN' || status === 'LATER';
      expect(rolesThatMay(recommendationPolicy, { status })).toEqual({
        answer: isOpen ? ['COORDINATOR'] : [],
        withdraw: isOpen ? ['NATIONAL_ADVISER'] : [],
      });
    }
  });
});
