import { describe, expect, it } from '@jest/globals';
import type { Policy } from '../../platform/access/policy.js';
import { rolesThatMay } from '../../../test/policy.js';
import {
  activitiesPolicy,
  activityPolicy,
  advisoryGroupPolicy,
  evidencePolicy,
  factPolicy,
  goalPolicy,
  goalsPolicy,
  involvementPolicy,
  involvementsPolicy,
  milestonePolicy,
  monitoringPolicy,
  planPolicy,
} from './plans.policy.js';

const forAll = (policy: object, roles: string[]) =>
  Object.fromEntries(Object.keys(policy).map((action) => [action, roles]));

describe('the plan', () => {
  it.each<[string, Policy]>([
    ['plan', planPolicy],
    ['goals', goalsPolicy],
    ['goal', goalPolicy],
    ['milestone', milestonePolicy],
    ['activities', activitiesPolicy],
    ['activity', activityPolicy],
    ['involvements', involvementsPolicy],
    ['involvement', involvementPolicy],
    ['monitoring', monitoringPolicy],
    ['advisory group', advisoryGroupPolicy],
    ['evidence', evidencePolicy],
  ])('lets the coordinator alone change its %s, and nobody in an archive', (_what, policy) => {
    expect(rolesThatMay(policy, undefined)).toEqual(forAll(policy, ['COORDINATOR']));
    expect(rolesThatMay(policy, undefined, { isArchive: true })).toEqual(forAll(policy, []));
  });

  it('lets a fact be corrected, withdrawn and opened while it stands', () => {
    const stands = { withdrawnReason: null, origin: null, mayBeDoubleOf: [] };
    const may = { ...forAll(factPolicy, ['COORDINATOR']), decideJoin: [] };
    expect(rolesThatMay(factPolicy, stands)).toEqual(may);
    expect(rolesThatMay(factPolicy, stands, { isArchive: true })).toEqual(forAll(factPolicy, []));
    expect(rolesThatMay(factPolicy, { ...stands, withdrawnReason: 'Dubbel' })).toEqual(forAll(factPolicy, []));
  });

  it('lets a fact that a record carries be opened and confirmed alone, and its typed double be joined', () => {
    const carried = { withdrawnReason: null, origin: { kind: 'STATEMENT' }, mayBeDoubleOf: [] };
    expect(rolesThatMay(factPolicy, carried)).toEqual({
      ...forAll(factPolicy, []),
      open: ['COORDINATOR'],
      confirm: ['COORDINATOR'],
    });
    expect(rolesThatMay(factPolicy, { ...carried, withdrawnReason: 'Vervallen' })).toEqual(forAll(factPolicy, []));
    const double = { withdrawnReason: null, origin: null, mayBeDoubleOf: [carried] };
    expect(rolesThatMay(factPolicy, double)).toEqual(forAll(factPolicy, ['COORDINATOR']));
    expect(rolesThatMay(factPolicy, double, { isArchive: true })).toEqual(forAll(factPolicy, []));
  });
});
