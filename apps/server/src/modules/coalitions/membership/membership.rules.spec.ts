import { describe, expect, it } from '@jest/globals';
import { membershipStates } from '@bloemen/vocabulary';
import { countAsOf, heldOn, mayMove, membershipMoves, type MembershipPeriod } from './membership.rules.js';

const period = (
  organisationId: string,
  state: MembershipPeriod['state'],
  fromOn: string,
  untilOn: string | null = null,
): MembershipPeriod => ({
  organisationId,
  state,
  fromOn,
  untilOn,
  isMunicipality: organisationId === 'gemeente',
});

describe('moves', () => {
  it('lets an organisation come in, stay away, leave and come back', () => {
    expect(mayMove('NONE', 'INVITED')).toBe(true);
    expect(mayMove('INVITED', 'LEFT')).toBe(true);
    expect(mayMove('LEFT', 'CORE')).toBe(true);
  });

  it('refuses to begin by leaving, to invite a member and to stay where it is', () => {
    expect(mayMove('NONE', 'LEFT')).toBe(false);
    expect(mayMove('MEMBER', 'INVITED')).toBe(false);
    for (const state of membershipStates) expect(mayMove(state, state)).toBe(false);
  });

  it('names every state on both sides', () => {
    expect(Object.keys(membershipMoves).sort()).toEqual(['NONE', ...membershipStates].sort());
  });
});

describe('periods', () => {
  it('hold on their first day and no longer on the day they end', () => {
    const may = period('roads', 'MEMBER', '2021-05-01', '2022-02-01');
    expect([
      heldOn(may, '2021-04-30'),
      heldOn(may, '2021-05-01'),
      heldOn(may, '2022-01-31'),
      heldOn(may, '2022-02-01'),
    ]).toEqual([false, true, true, false]);
  });

  it('count members with and without the municipality, and others apart', () => {
    const periods = [
      period('gemeente', 'CORE', '2021-05-01'),
      period('roads', 'MEMBER', '2021-05-01'),
      period('cjg', 'MEMBER', '2021-05-01', '2022-02-01'),
      period('cjg', 'LEFT', '2022-02-01'),
      period('klankbordgroep', 'OBSERVER', '2021-05-01', '2022-02-01'),
      period('klankbordgroep', 'MEMBER', '2022-02-01'),
      period('rotary', 'INVITED', '2022-01-10'),
    ];
    expect(countAsOf(periods, '2021-04-30')).toMatchObject({ members: 0, partners: 0, includesMunicipality: false });
    expect(countAsOf(periods, '2021-06-01')).toEqual({
      members: 3,
      partners: 2,
      includesMunicipality: true,
      core: 1,
      observers: 1,
      invited: 0,
    });
    expect(countAsOf(periods, '2022-02-28')).toEqual({
      members: 3,
      partners: 2,
      includesMunicipality: true,
      core: 1,
      observers: 0,
      invited: 1,
    });
  });
});
