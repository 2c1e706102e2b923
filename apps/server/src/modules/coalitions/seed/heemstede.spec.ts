import { describe, expect, it } from '@jest/globals';
import { likeness, nameKey } from '../../identity/organisations/organisations.rules.js';
import { heemstedeCoalition } from './heemstede.js';
import { countAsOf, mayMove, type MembershipPeriod } from '../membership/membership.rules.js';

const { members, preparationGroup } = heemstedeCoalition;
const periods: MembershipPeriod[] = members.flatMap((member) =>
  member.periods.map((period, index) => ({
    organisationId: member.name,
    state: period.state,
    fromOn: period.from.on,
    untilOn: member.periods[index + 1]?.from.on ?? null,
    isMunicipality: member.isMunicipality ?? false,
  })),
);

describe('the Sociale Coalitie of Heemstede', () => {
  it('started in May 2021 with eleven partners and two groups that were present', () => {
    expect(countAsOf(periods, '2021-04-30').members).toBe(0);
    expect(countAsOf(periods, '2021-05-25')).toMatchObject({
      members: 12,
      partners: 11,
      includesMunicipality: true,
      observers: 2,
    });
  });

  it('has 22 members in February 2022, 21 of them partners, and no longer the CJG', () => {
    expect(countAsOf(periods, '2022-02-28')).toMatchObject({
      members: 22,
      partners: 21,
      includesMunicipality: true,
      core: 1,
    });
    const cjg = members.find((member) => member.name === 'CJG')?.periods.at(-1);
    expect(cjg).toMatchObject({ state: 'LEFT', from: { on: '2022-02-01', precision: 'MONTH', atLatest: true } });
  });

  it('moves only as memberships may move, and gives every fact its source', () => {
    for (const member of members) {
      member.periods.forEach((period, index) =>
        expect(mayMove(member.periods[index - 1]?.state ?? 'NONE', period.state)).toBe(true),
      );
      for (const fact of [...member.periods, ...member.aliases]) expect(fact.source).not.toBe('');
    }
  });

  it('spells every organisation once, and its aliases are likely enough to be found', () => {
    expect(new Set(members.map((member) => nameKey(member.name))).size).toBe(members.length);
    for (const member of members)
      for (const alias of member.aliases) expect(likeness(member.name, alias.name)).not.toBeNull();
  });

  it('is prepared by four members', () => {
    expect(preparationGroup.seats).toHaveLength(4);
    for (const seat of preparationGroup.seats) expect(members.some((member) => member.name === seat)).toBe(true);
  });
});
