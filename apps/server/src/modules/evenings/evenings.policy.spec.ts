import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../test/policy.js';
import { guestPolicy, practiceCardPolicy } from './evenings.policy.js';

describe('at an evening', () => {
  it('somebody of the programme vouches, who had no hand in it', () => {
    const guest = { involved: ['planner'] };
    expect(rolesThatMay(guestPolicy, guest)).toEqual({ vouch: ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER'] });
    expect(rolesThatMay(guestPolicy, guest, { personId: 'planner' })).toEqual({ vouch: [] });
  });

  it('a card is settled once and taken back, by the coordinator, and not in an archive', () => {
    const settled = { confirm: ['COORDINATOR'], drop: ['COORDINATOR'] };
    const nobody = { confirm: [], drop: [] };
    expect(rolesThatMay(practiceCardPolicy, { status: 'NOTED' })).toEqual(settled);
    expect(rolesThatMay(practiceCardPolicy, { status: 'NOTED' }, { isArchive: true })).toEqual(nobody);
    expect(rolesThatMay(practiceCardPolicy, { status: 'CONFIRMED' })).toEqual({ ...nobody, drop: ['COORDINATOR'] });
    expect(rolesThatMay(practiceCardPolicy, { status: 'DROPPED' })).toEqual(nobody);
  });
});
