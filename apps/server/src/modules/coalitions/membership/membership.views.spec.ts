import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { membershipStates, tenantIdOf } from '@bloemen/vocabulary';
import { testDatabase, type TestDatabase } from '../../../../test/postgres.js';
import { aMunicipality } from '../coalitions.builders.js';
import { countAsOf, heldOn, isParticipating, type MembershipPeriod } from './membership.rules.js';

const ORGANISATIONS = 40;
const DAYS = 150;
const heemstede = tenantIdOf('GM0397');
const asten = tenantIdOf('GM0743');

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await aMunicipality({ database }, 'GM0397', 'Heemstede');
  await aMunicipality({ database }, 'GM0743', 'Asten');
});
afterAll(() => database.drop());

/** Always the same numbers, so that what fails fails again. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const dayAt = (offset: number) => new Date(Date.UTC(2021, 4, 1 + offset)).toISOString().slice(0, 10);

/** Periods that follow each other, of which the last may still hold; some end, some leave and come back. */
function aHistory(organisationId: string, isMunicipality: boolean, random: (below: number) => number) {
  const periods: MembershipPeriod[] = [];
  let offset = random(60);
  for (let left = 1 + random(4); left > 0; left -= 1) {
    const length = 1 + random(40);
    const isLast = left === 1 && random(2) === 0;
    periods.push({
      organisationId,
      isMunicipality,
      state: membershipStates[random(membershipStates.length)]!,
      fromOn: dayAt(offset),
      untilOn: isLast ? null : dayAt(offset + length),
    });
    offset += length + (random(3) === 0 ? random(10) : 0);
  }
  return periods;
}

it('the definition in SQL says of every day what the rule says, of any history', async () => {
  const random = randomNumbers(20_210_501);
  const periods = Array.from({ length: ORGANISATIONS }, (_, nr) => aHistory(randomUUID(), nr === 0, random)).flat();
  await database.sql.query(
    `insert into organisation (id, name, name_key, match_keys, created_by, municipality_id)
      select id, 'Organisatie ' || nr, 'organisatie' || nr, '{}', $2::uuid, case nr when 1 then $2::uuid when 2 then $3::uuid end
      from unnest($1::uuid[]) with ordinality as one (id, nr)`,
    [[...new Set(periods.map(({ organisationId }) => organisationId))], heemstede, asten],
  );
  await database.sql.query(`insert into coalition (tenant_id, started_on) values ($1, '2021-05-01')`, [heemstede]);
  await database.sql.query(
    `insert into coalition_membership (tenant_id, organisation_id, state, from_on, until_on, reason)
      select $1::uuid, one.*, 'Afspraak' from unnest($2::uuid[], $3::text[], $4::date[], $5::date[]) one`,
    [
      heemstede,
      periods.map(({ organisationId }) => organisationId),
      periods.map(({ state }) => state),
      periods.map(({ fromOn }) => fromOn),
      periods.map(({ untilOn }) => untilOn),
    ],
  );
  const seen = new Set<string>();
  for (let offset = -1; offset < DAYS; offset += 1) {
    const day = dayAt(offset);
    const { rows: counts } = await database.sql.query(
      `select members, partners, members > partners as "includesMunicipality", core, observers, invited
        from app_coalition_counts_on($1)`,
      [day],
    );
    const none = { members: 0, partners: 0, includesMunicipality: false, core: 0, observers: 0, invited: 0 };
    expect([day, counts[0] ?? none]).toEqual([day, countAsOf(periods, day)]);
    const { rows: held } = await database.sql.query(
      `select organisation_id as "organisationId", state, takes_part as "takesPart", observes, is_invited as invited,
        is_municipality as "isMunicipality", is_partner as "isPartner" from app_coalition_on($1)
        order by organisation_id`,
      [day],
    );
    const expected = periods
      .filter((period) => heldOn(period, day))
      .map(({ organisationId, state, isMunicipality }) => ({
        organisationId,
        state,
        takesPart: isParticipating(state),
        observes: state === 'OBSERVER',
        invited: state === 'INVITED',
        isMunicipality,
        isPartner: isParticipating(state) && !isMunicipality,
      }))
      .sort((a, b) => (a.organisationId < b.organisationId ? -1 : 1));
    expect([day, held]).toEqual([day, expected]);
    seen.add(JSON.stringify(counts));
  }
  expect(seen.size).toBeGreaterThan(DAYS / 3);
});
