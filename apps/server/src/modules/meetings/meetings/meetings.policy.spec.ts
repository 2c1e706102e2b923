import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../../test/policy.js';
import { agendaItemPolicy, meetingGuestPolicy, meetingPolicy, meetingsPolicy } from './meetings.policy.js';

const C = ['COORDINATOR'];
const nothing = {
  change: [],
  cancel: [],
  send: [],
  hold: [],
  takeBackHeld: [],
  prepare: [],
  decideProposals: [],
  propose: [],
};
const planned = { status: 'PLANNED' as const, hasBegun: false, preparation: [], approvedIn: null };

it('meetings are planned, and their series kept, by the coordinator; not in an archive', () => {
  expect(rolesThatMay(meetingsPolicy, undefined)).toEqual({ plan: C, saveSeries: C, shareFeed: C });
  expect(rolesThatMay(meetingsPolicy, undefined, { isArchive: true })).toEqual({
    plan: [],
    saveSeries: [],
    shareFeed: [],
  });
});

describe('a meeting', () => {
  it('that is planned is changed, sent and called off, and held once it has begun', () => {
    const before = { ...nothing, change: C, cancel: C, send: C, prepare: C, decideProposals: C };
    expect(rolesThatMay(meetingPolicy, planned)).toEqual(before);
    expect(rolesThatMay(meetingPolicy, { ...planned, hasBegun: true })).toEqual({ ...before, send: [], hold: C });
  });

  it('that was held is corrected and taken back until its minutes are approved', () => {
    const held = { ...planned, status: 'HELD' as const, hasBegun: true };
    expect(rolesThatMay(meetingPolicy, held)).toEqual({ ...nothing, change: C, takeBackHeld: C });
    expect(rolesThatMay(meetingPolicy, { ...held, approvedIn: 'x' })).toEqual(nothing);
  });

  it('that was called off, or is in an archive, stays as it is', () => {
    expect(rolesThatMay(meetingPolicy, { ...planned, status: 'CANCELLED' })).toEqual(nothing);
    expect(rolesThatMay(meetingPolicy, planned, { isArchive: true })).toEqual(nothing);
  });
});

it('whether nobody in particular comes is said by nobody', () => {
  expect(rolesThatMay(meetingGuestPolicy, { organisationId: 'x', isOpen: true })).toEqual({ answer: [] });
});

it('a proposal of nobody is taken back by nobody', () => {
  expect(rolesThatMay(agendaItemPolicy, { status: 'PROPOSED', proposedById: null })).toEqual({ takeBack: [] });
});
