import { describe, expect, it } from '@jest/globals';
import type { MembershipState } from '@bloemen/vocabulary';
import { whatIsWrongWith } from './preparation-group.rules.js';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `organisation-${index}`);
const members = new Map<string, MembershipState>(ids(10).map((id) => [id, 'MEMBER']));

describe('the preparation group', () => {
  it('accepts four members with a chair, eight members, and nobody', () => {
    expect(whatIsWrongWith({ organisationIds: ids(4), chairOrganisationId: 'organisation-0' }, members)).toBeNull();
    expect(whatIsWrongWith({ organisationIds: ids(8), chairOrganisationId: 'organisation-7' }, members)).toBeNull();
    expect(whatIsWrongWith({ organisationIds: [], chairOrganisationId: null }, members)).toBeNull();
  });

  it.each([
    ['nine seats', ids(9), 'organisation-0', 'preparation_group.too_many_seats'],
    ['a seat twice', ['organisation-0', 'organisation-0'], 'organisation-0', 'preparation_group.seat_twice'],
    ['no chair', ids(4), null, 'preparation_group.needs_chair'],
    ['a chair without a seat', ids(4), 'organisation-9', 'preparation_group.chair_without_seat'],
    ['a chair of nobody', [], 'organisation-0', 'preparation_group.chair_without_seat'],
    ['an organisation outside the coalition', ['elsewhere'], 'elsewhere', 'preparation_group.not_a_member'],
  ])('refuses %s', (_, organisationIds, chairOrganisationId, code) => {
    expect(whatIsWrongWith({ organisationIds, chairOrganisationId }, members)).toBe(code);
  });

  it('refuses a seat for an observer', () => {
    expect(
      whatIsWrongWith(
        { organisationIds: ['klankbordgroep'], chairOrganisationId: 'klankbordgroep' },
        new Map([['klankbordgroep', 'OBSERVER']]),
      ),
    ).toBe('preparation_group.not_a_member');
  });
});
