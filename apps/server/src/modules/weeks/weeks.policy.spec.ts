import { describe, expect, it } from '@jest/globals';
import { weekActivityStatusCodes } from '@bloemen/vocabulary';
import { rolesThatMay } from '../../../test/policy.js';
import { annualWeeksPolicy, weekActivityPolicy, weekPolicy } from './weeks.policy.js';

const W = ['COORDINATOR', 'COMMUNICATIONS'];
const organisationId = '00000000-0000-4000-8000-00000000000a';
const nothing = { change: [], accept: [], refuse: [], cancel: [] };

describe('the annual week', () => {
  it('is prepared by coordinator and communications; a partner with an organisation adds', () => {
    const may = { prepare: W, publish: W, shareLink: W, add: W };
    expect(rolesThatMay(weekPolicy, undefined)).toEqual(may);
    expect(rolesThatMay(weekPolicy, undefined, { organisationId })).toEqual({ ...may, add: [...W, 'PARTNER'] });
    expect(rolesThatMay(weekPolicy, undefined, { isArchive: true })).toEqual({
      prepare: [],
      publish: [],
      shareLink: [],
      add: [],
    });
  });

  it('is set for the country by the programme alone', () => {
    expect(rolesThatMay(annualWeeksPolicy, undefined)).toEqual({ set: ['PROGRAMME_ADMIN'] });
  });

  it('has activities that each status lets be done with what fits', () => {
    const may = (status: (typeof weekActivityStatusCodes)[number]) =>
      rolesThatMay(weekActivityPolicy, { status, organisationId });
    expect(may('PROPOSED')).toEqual({ change: W, accept: W, refuse: W, cancel: [] });
    expect(may('ACCEPTED')).toEqual({ change: W, accept: [], refuse: [], cancel: W });
    expect(may('REFUSED')).toEqual({ ...nothing, accept: W });
    expect(may('CANCELLED')).toEqual(nothing);
  });

  it('lets a partner change a proposal of its own, and call it off', () => {
    const own = { organisationId };
    const P = [...W, 'PARTNER'];
    expect(rolesThatMay(weekActivityPolicy, { status: 'PROPOSED', organisationId }, own)).toEqual({
      change: P,
      accept: W,
      refuse: W,
      cancel: ['PARTNER'],
    });
    expect(rolesThatMay(weekActivityPolicy, { status: 'ACCEPTED', organisationId }, own)).toEqual({
      change: W,
      accept: [],
      refuse: [],
      cancel: P,
    });
    for (const status of weekActivityStatusCodes)
      expect(rolesThatMay(weekActivityPolicy, { status, organisationId }, { ...own, isArchive: true })).toEqual(
        nothing,
      );
  });
});
