import { describe, expect, it } from '@jest/globals';
import type { MembershipState } from '@bloemen/vocabulary';
import { rolesThatMay } from '../../../test/policy.js';
import { coalitionPolicy, memberPolicy, offerPolicy, offersPolicy, wantedPolicy } from './coalition.policy.js';

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

  it('to a wish is the coordinator, and nobody in an archive', () => {
    expect(rolesThatMay(wantedPolicy, {})).toEqual({ add: coordinator, change: coordinator });
    expect(rolesThatMay(wantedPolicy, {}, { isArchive: true })).toEqual({ add: [], change: [] });
  });
});

describe('who does what with an offer', () => {
  const offer = { organisationId: 'library', isConfirmed: false, endedOn: null };

  it('is the coordinator, who confirms none', () => {
    expect(rolesThatMay(offersPolicy, {})).toEqual({ add: coordinator });
    expect(rolesThatMay(offerPolicy, offer)).toEqual({
      change: coordinator,
      confirm: [],
      ask: coordinator,
      resume: [],
      strengthen: coordinator,
    });
  });

  it('is the partner, for the own organisation', () => {
    const own = { organisationId: 'library' };
    expect(rolesThatMay(offerPolicy, offer, own)).toMatchObject({
      change: [...coordinator, 'PARTNER'],
      confirm: ['PARTNER'],
      ask: coordinator,
      strengthen: coordinator,
    });
    expect(rolesThatMay(offerPolicy, { ...offer, isConfirmed: true }, own)).toMatchObject({ confirm: [], ask: [] });
    expect(rolesThatMay(offerPolicy, { ...offer, endedOn: '2026-01-01' }, own)).toMatchObject({
      change: [],
      confirm: [],
      ask: [],
      resume: [...coordinator, 'PARTNER'],
    });
  });
});
