import { describe, expect, it } from '@jest/globals';
import { actionStatusCodes } from '@bloemen/vocabulary';
import { rolesThatMay } from '../../../../test/policy.js';
import { actionPolicy, actionsPolicy } from './actions.policy.js';

const C = ['COORDINATOR'];
const nothing = { change: [], answer: [], reopen: [], proposeDay: [], settleDay: [] };
const action = { status: 'OPEN', isOwn: false, proposedDueOn: null } as const;

describe('actions', () => {
  it('are added by the coordinator, and not in an archive', () => {
    expect(rolesThatMay(actionsPolicy, undefined)).toEqual({ add: C });
    expect(rolesThatMay(actionsPolicy, undefined, { isArchive: true })).toEqual({ add: [] });
  });

  it('of others are changed and answered by the coordinator alone', () => {
    for (const status of ['OPEN', 'NEEDS_HELP'] as const)
      expect(rolesThatMay(actionPolicy, { ...action, status })).toEqual({ ...nothing, change: C, answer: C });
  });

  it('of the own organisation are answered by its partner, who asks for another day; the coordinator settles that', () => {
    const own = { ...action, isOwn: true };
    const may = { ...nothing, change: C, answer: ['COORDINATOR', 'PARTNER'], proposeDay: ['PARTNER'] };
    expect(rolesThatMay(actionPolicy, own)).toEqual(may);
    expect(rolesThatMay(actionPolicy, { ...own, proposedDueOn: '2027-01-01' })).toEqual({ ...may, settleDay: C });
  });

  it('that are settled are taken up again by the coordinator alone', () => {
    for (const status of ['DONE', 'STOPPED'] as const)
      expect(rolesThatMay(actionPolicy, { ...action, status, isOwn: true })).toEqual({ ...nothing, reopen: C });
  });

  it('change no more in an archive', () => {
    for (const status of actionStatusCodes)
      expect(
        rolesThatMay(actionPolicy, { status, isOwn: true, proposedDueOn: '2027-01-01' }, { isArchive: true }),
      ).toEqual(nothing);
  });
});
