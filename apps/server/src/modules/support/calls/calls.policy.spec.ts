import { describe, expect, it } from '@jest/globals';
import { rolesThatMay } from '../../../../test/policy.js';
import { callPolicy, callsPolicy, type CallFacts } from './calls.policy.js';
import { callStatuses } from './calls.rules.js';

const C = ['COORDINATOR'];
const A = ['NATIONAL_ADVISER'];
const nothing = { answer: [], offerMoments: [], pick: [], withdraw: [], note: [], openCalendar: [] };
const call: CallFacts = {
  status: 'PROPOSED',
  ownSide: 'ASKER',
  isOwnProposal: false,
  asker: { answer: null },
  helper: { answer: null },
  startsAt: null,
  isPast: true,
};
const yes = { answer: 'YES' as const };

it('calls are asked for by a coordinator, and not in an archive', () => {
  expect(rolesThatMay(callsPolicy, undefined)).toEqual({ ask: C });
  expect(rolesThatMay(callsPolicy, undefined, { isArchive: true })).toEqual({ ask: [] });
});

describe('a call', () => {
  it('that waits is answered by a coordinator of a side that did not answer yet', () => {
    expect(rolesThatMay(callPolicy, call)).toEqual({ ...nothing, answer: C });
    expect(rolesThatMay(callPolicy, { ...call, status: 'ACCEPTED_BY_ONE', ownSide: 'HELPER', asker: yes })).toEqual({
      ...nothing,
      answer: C,
    });
  });

  it('that waits is taken back by who proposed it and by who said yes', () => {
    expect(rolesThatMay(callPolicy, { ...call, status: 'ACCEPTED_BY_ONE', asker: yes })).toEqual({
      ...nothing,
      offerMoments: C,
      withdraw: C,
    });
    expect(rolesThatMay(callPolicy, { ...call, ownSide: null, isOwnProposal: true })).toEqual({
      ...nothing,
      withdraw: [...C, ...A],
    });
    expect(rolesThatMay(callPolicy, { ...call, ownSide: null })).toEqual(nothing);
  });

  it('that is agreed is planned by who asks, called off by each, and noted once it was', () => {
    const agreed: CallFacts = { ...call, status: 'AGREED', asker: yes, helper: yes };
    const both = { ...nothing, offerMoments: C, withdraw: C };
    expect(rolesThatMay(callPolicy, agreed)).toEqual({ ...both, pick: C, note: C });
    expect(rolesThatMay(callPolicy, { ...agreed, ownSide: 'HELPER' })).toEqual({ ...both, note: C });
    const planned = { ...agreed, startsAt: '2027-02-03T09:30:00Z', isPast: false };
    expect(rolesThatMay(callPolicy, planned)).toEqual({ ...both, pick: C, openCalendar: C });
    expect(rolesThatMay(callPolicy, { ...planned, isPast: true })).toEqual({
      ...nothing,
      withdraw: C,
      note: C,
      openCalendar: C,
    });
  });

  it('that was held has a note that both change; what ended otherwise stays as it is', () => {
    expect(rolesThatMay(callPolicy, { ...call, status: 'HELD', asker: yes, helper: yes })).toEqual({
      ...nothing,
      note: C,
    });
    for (const status of ['DECLINED', 'WITHDRAWN', 'EXPIRED'] as const)
      expect(rolesThatMay(callPolicy, { ...call, status, asker: yes })).toEqual(nothing);
  });

  it('changes no more in an archive; its appointment can still be taken out', () => {
    for (const status of callStatuses)
      expect(
        rolesThatMay(
          callPolicy,
          { ...call, status, asker: yes, startsAt: '2027-02-03T09:30:00Z', isPast: false },
          { isArchive: true },
        ),
      ).toEqual({ ...nothing, openCalendar: status === 'AGREED' ? C : [] });
  });
});
