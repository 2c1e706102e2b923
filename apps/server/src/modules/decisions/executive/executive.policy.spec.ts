import { describe, expect, it } from '@jest/globals';
import type { PointState } from '@bloemen/vocabulary';
import { rolesThatMay } from '../../../../test/policy.js';
import {
  committeeViewPolicy,
  decisionPointPolicy,
  executiveDecisionPolicy,
  executiveDecisionsPolicy,
} from './executive.policy.js';

const coordinator = ['COORDINATOR'];

describe('a decision of the college', () => {
  it('is written by the coordinator alone, and in an archive by nobody', () => {
    expect(rolesThatMay(executiveDecisionsPolicy, undefined)).toEqual({ add: coordinator, arrange: coordinator });
    const mayOf = (...states: PointState[]) =>
      rolesThatMay(executiveDecisionPolicy, { points: states.map((state) => ({ state })) });
    const may = { edit: coordinator, addPoint: coordinator, addView: coordinator };
    expect(mayOf()).toEqual({ ...may, remove: coordinator });
    expect(mayOf('PROPOSED', 'SENT_TO_COMMITTEE', 'REJECTED', 'WITHDRAWN')).toEqual({ ...may, remove: coordinator });
    for (const state of ['ADOPTED', 'AMENDED'] as const)
      expect(mayOf('PROPOSED', state)).toEqual({ ...may, remove: [] });
    expect(rolesThatMay(executiveDecisionsPolicy, undefined, { isArchive: true })).toEqual({ add: [], arrange: [] });
  });

  it('keeps the words of a point that was sent or decided', () => {
    expect(rolesThatMay(decisionPointPolicy, { state: 'PROPOSED' })).toEqual({ move: coordinator, edit: coordinator });
    for (const state of ['SENT_TO_COMMITTEE', 'ADOPTED', 'AMENDED', 'REJECTED', 'WITHDRAWN'])
      expect([state, rolesThatMay(decisionPointPolicy, { state })]).toEqual([state, { move: coordinator, edit: [] }]);
  });

  it('keeps the view that closed a motion', () => {
    expect(rolesThatMay(committeeViewPolicy, { closesMotion: false })).toEqual({
      edit: coordinator,
      remove: coordinator,
    });
    expect(rolesThatMay(committeeViewPolicy, { closesMotion: true })).toEqual({ edit: coordinator, remove: [] });
  });
});
