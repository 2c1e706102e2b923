import { describe, expect, it } from '@jest/globals';
import type { Policy } from '../../../platform/access/policy.js';
import { rolesThatMay } from '../../../../test/policy.js';
import { motionPolicy, motionsPolicy } from './motion.policy.js';

describe('motions', () => {
  it.each<[string, Policy]>([
    ['the list', motionsPolicy],
    ['one', motionPolicy],
  ])('lets the coordinator alone change %s, and nobody in an archive', (_what, policy) => {
    const by = (roles: string[]) => Object.fromEntries(Object.keys(policy).map((action) => [action, roles]));
    expect(rolesThatMay(policy, undefined)).toEqual(by(['COORDINATOR']));
    expect(rolesThatMay(policy, undefined, { isArchive: true })).toEqual(by([]));
  });
});
