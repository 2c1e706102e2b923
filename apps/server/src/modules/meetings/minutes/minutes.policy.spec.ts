import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Actor } from '../../../platform/access/actor.js';
import { rolesThatMay } from '../../../../test/policy.js';
import { minutesPolicy } from './minutes.policy.js';

const held = { status: 'HELD', hasBegun: true, isApproved: false, isSeated: false } as const;

describe('who writes minutes', () => {
  it('is the coordinator, and a partner of the preparation group; the coordinator alone approves', () => {
    expect(rolesThatMay(minutesPolicy, held)).toEqual({ write: ['COORDINATOR'], approve: ['COORDINATOR'] });
    expect(rolesThatMay(minutesPolicy, { ...held, isSeated: true })).toEqual({
      write: ['COORDINATOR', 'PARTNER'],
      approve: ['COORDINATOR'],
    });
  });

  it('is nobody in an archive, before the day, after approval, and of what was cancelled', () => {
    const nobody = { write: [], approve: [] };
    expect(rolesThatMay(minutesPolicy, { ...held, isSeated: true }, { isArchive: true })).toEqual(nobody);
    for (const other of [{ hasBegun: false }, { isApproved: true }, { status: 'CANCELLED' as const }])
      expect(rolesThatMay(minutesPolicy, { ...held, isSeated: true, ...other })).toEqual(nobody);
  });

  it('is nobody whose page was refused', () => {
    const partner = new Actor(randomUUID(), '', 'x', randomUUID(), 'municipality', ['PARTNER'], randomUUID(), false);
    expect(minutesPolicy.write(partner.refused('session.not_stated' as never), { ...held, isSeated: true })).toBe(
      false,
    );
  });
});
