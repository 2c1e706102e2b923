import { describe, expect, it } from '@jest/globals';
import type { MembershipState } from '@bloemen/vocabulary';
import { rolesThatMay } from '../../../test/policy.js';
import { coalitionPolicy, memberPolicy } from './coalition.policy.js';

const coordinator = ['COORDINATOR'];
const readers = ['COORDINATOR', 'ALDERMAN', 'PARTNER'];
const aMember = (state: MembershipState, more = {}) => ({
  isMunicipality: false,
  isShared: true,
  periods: [{ state }, { state: 'INVITED' as const }],
  ...more,
});
const all = {
  change: coordinator,
  leave: coordinator,
  correct: coordinator,
  editAliases: coordinator,
  rename: coordinator,
  proposeName: coordinator,
  readContact: readers,
  saveContact: coordinator,
};

describe('who does what in a coalition', () => {
  it('is the coordinator, who begins it once', () => {
    const others = { addMember: [], chooseSectors: [], seatGroup: [] };
    expect(rolesThatMay(coalitionPolicy, { coalition: null })).toEqual({ start: coordinator, ...others });
    const inPlace = { addMember: coordinator, chooseSectors: coordinator, seatGroup: coordinator };
    expect(rolesThatMay(coalitionPolicy, { coalition: {} })).toEqual({ start: [], ...inPlace });
    for (const coalition of [null, {}])
      expect(rolesThatMay(coalitionPolicy, { coalition }, { isArchive: true })).toEqual({ start: [], ...others });
  });

  it.each<MembershipState>(['INVITED', 'OBSERVER', 'MEMBER', 'CORE'])('to a member that is %s', (state) => {
    expect(rolesThatMay(memberPolicy, aMember(state))).toEqual(all);
  });

  it('to one that left, whose contact is gone', () => {
    expect(rolesThatMay(memberPolicy, aMember('LEFT'))).toEqual({
      ...all,
      leave: [],
      readContact: [],
      saveContact: [],
    });
  });

  it('to one that nobody else sees, for whose name nothing is proposed', () => {
    expect(rolesThatMay(memberPolicy, aMember('MEMBER', { isShared: false }))).toEqual({ ...all, proposeName: [] });
  });

  it('to the municipality itself, which stays and keeps its name', () => {
    expect(rolesThatMay(memberPolicy, aMember('MEMBER', { isMunicipality: true }))).toEqual({
      ...all,
      change: [],
      leave: [],
      rename: [],
      proposeName: [],
    });
  });

  it('is nobody in an archive, where contacts are still read', () => {
    const nobody = Object.fromEntries(Object.keys(all).map((action) => [action, []]));
    expect(rolesThatMay(memberPolicy, aMember('MEMBER'), { isArchive: true })).toEqual({
      ...nobody,
      readContact: readers,
    });
  });
});
