import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../test/policy.js';
import { entryPolicy, stepPolicy, supportPolicy, trajectoryPolicy } from './support.policy.js';

const personId = randomUUID();
const other = randomUUID();
const handover = { confirmedAt: null };
const page = { adviserId: personId, isOpen: true, handover, trajectories: [] };

describe('how a municipality is helped', () => {
  it('is begun by the adviser who is assigned, once, and read by the coordinator too', () => {
    expect(rolesThatMay(supportPolicy, page, { personId })).toEqual({
      read: ['COORDINATOR', 'NATIONAL_ADVISER'],
      begin: ['NATIONAL_ADVISER'],
      confirmHandover: ['NATIONAL_ADVISER'],
    });
    expect(
      rolesThatMay(
        supportPolicy,
        { ...page, handover: { confirmedAt: '2026-11-30' }, trajectories: [{ adviserId: personId }] },
        { personId },
      ),
    ).toMatchObject({ begin: [], confirmHandover: [] });
  });

  it('is nothing to another adviser, nor to one who was assigned before', () => {
    expect(rolesThatMay(supportPolicy, { ...page, adviserId: other }, { personId })).toEqual({
      read: ['COORDINATOR'],
      begin: [],
      confirmHandover: [],
    });
    expect(rolesThatMay(trajectoryPolicy, { adviserId: other, isOpen: true }, { personId })).toEqual({
      change: [],
      addEntry: [],
      addStep: [],
    });
    expect(rolesThatMay(entryPolicy, { adviserId: personId, isOpen: false, withdrawnAt: null }, { personId })).toEqual({
      correct: [],
      withdraw: [],
    });
  });

  it('changes by who wrote it, as long as it stands', () => {
    const mine = { adviserId: personId, isOpen: true };
    expect(rolesThatMay(trajectoryPolicy, mine, { personId }).addEntry).toEqual(['NATIONAL_ADVISER']);
    expect(rolesThatMay(entryPolicy, { ...mine, withdrawnAt: null }, { personId })).toEqual({
      correct: ['NATIONAL_ADVISER'],
      withdraw: ['NATIONAL_ADVISER'],
    });
    expect(rolesThatMay(entryPolicy, { ...mine, withdrawnAt: '2026-11-30' }, { personId })).toEqual({
      correct: [],
      withdraw: [],
    });
    expect(rolesThatMay(stepPolicy, { ...mine, status: 'OPEN' }, { personId })).toEqual({
      change: ['NATIONAL_ADVISER'],
      reopen: [],
    });
    expect(rolesThatMay(stepPolicy, { ...mine, status: 'DONE' }, { personId })).toEqual({
      change: [],
      reopen: ['NATIONAL_ADVISER'],
    });
  });

  it('is read and no more in an archive', () => {
    expect(rolesThatMay(supportPolicy, page, { personId, isArchive: true })).toEqual({
      read: ['COORDINATOR', 'NATIONAL_ADVISER'],
      begin: [],
      confirmHandover: [],
    });
  });
});
