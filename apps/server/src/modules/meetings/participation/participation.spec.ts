import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { MeetingsModule } from '../meetings.module.js';
import { aMeeting } from '../minutes/minutes.builders.js';
import type { MeetingParticipation, OrganisationParticipation } from './participation.types.js';

const parts = 'organisationId name group marks state sentence present recorded missedInRow';
const overview = `{ meetingParticipation { meetings { id title on } organisations { ${parts} } } }`;
const one = `query ($organisationId: ID!) { organisationParticipation(organisationId: $organisationId) { ${parts} } }`;
type Overview = { meetingParticipation: MeetingParticipation };
type One = { organisationParticipation: OrganisationParticipation | null };

describe('participation in the meetings', () => {
  let test: TestApp;
  let heemstede: string;
  let coordinator: TestClient;
  let library: string;
  let welfare: string;
  let late: string;
  const read = async (client = coordinator) => {
    const answer = await client.send<Overview>(overview);
    expect(answer.errors).toBeUndefined();
    return answer;
  };

  beforeAll(async () => {
    test = await testApp([CoalitionsModule, MeetingsModule]);
    const { sql } = test.database;
    heemstede = await aMunicipality(test, 'GM0397', 'Heemstede');
    library = await aPartner(test, heemstede, 'Bibliotheek');
    welfare = await aPartner(test, heemstede, 'WIJ Heemstede');
    late = await aPartner(test, heemstede, 'Elan wonen');
    await sql.query(
      `update coalition_membership set from_on = (now() - interval '40 days')::date, state = 'OBSERVER'
        where organisation_id = $1`,
      [late],
    );
    coordinator = test.as({ role: 'COORDINATOR', tenantId: heemstede });
  }, 60_000);
  afterAll(() => test.close());

  it('is empty while no meeting was held', async () => {
    await aMeeting(test, heemstede, { status: 'PLANNED' });
    const { data } = await read();
    expect(data.meetingParticipation.meetings).toEqual([]);
    expect(data.meetingParticipation.organisations.map(({ state, marks }) => [state, marks])).toEqual([
      ['UNKNOWN', []],
      ['UNKNOWN', []],
      ['UNKNOWN', []],
    ]);
    const { data: of } = await coordinator.send<One>(one, { organisationId: library });
    expect(of.organisationParticipation).toBeNull();
  });

  it('tells of each organisation at which meetings it was, who drifts away first, in one statement', async () => {
    for (const [days, of] of [
      [-90, { [library]: 'PRESENT', [welfare]: 'PRESENT' }],
      [-60, { [library]: 'ABSENT', [welfare]: 'PRESENT' }],
      [-30, { [library]: 'ABSENT', [welfare]: 'EXCUSED', [late]: 'PRESENT' }],
    ] as const) {
      const { id } = await aMeeting(test, heemstede, { days });
      await test.db.run({ tenantId: heemstede, actorId: null }, async () => {
        for (const [organisationId, attendance] of Object.entries(of))
          await test.db.query(
            'insert into meeting_attendance (meeting_id, organisation_id, attendance) values ($1, $2, $3)',
            [id, organisationId, attendance],
          );
      });
    }
    await aMeeting(test, heemstede, { days: -1, status: 'CANCELLED' });
    const { data, statements } = await read();
    expect(statements).toBeLessThanOrEqual(3);
    const { meetings, organisations } = data.meetingParticipation;
    expect(meetings).toHaveLength(3);
    expect(meetings.map(({ on }) => on)).toEqual(meetings.map(({ on }) => on).sort());
    expect(organisations).toEqual([
      expect.objectContaining({
        name: 'Bibliotheek',
        group: 'MEMBERS',
        marks: ['PRESENT', 'ABSENT', 'ABSENT'],
        state: 'DRIFTING',
        sentence: 'Was de laatste 2 keer niet aanwezig.',
        missedInRow: 2,
      }),
      expect.objectContaining({
        name: 'Elan wonen',
        group: 'OBSERVERS',
        marks: ['NOT_YET', 'NOT_YET', 'PRESENT'],
        state: 'NEW',
      }),
      expect.objectContaining({
        name: 'WIJ Heemstede',
        marks: ['PRESENT', 'PRESENT', 'EXCUSED'],
        state: 'STEADY',
        sentence: 'Was 2 van de 3 keer aanwezig.',
      }),
    ]);
    const { data: of } = await coordinator.send<One>(one, { organisationId: library });
    expect(of.organisationParticipation).toEqual(organisations[0]);
  });

  it('is read by who reads meetings, of the own coalition alone', async () => {
    for (const role of ['ALDERMAN', 'COMMUNICATIONS', 'PARTNER'] as const)
      expect((await read(test.as({ role, tenantId: heemstede }))).data.meetingParticipation.meetings).toHaveLength(3);
    const zandvoort = await aMunicipality(test, 'GM0473', 'Zandvoort');
    const other = test.as({ role: 'COORDINATOR', tenantId: zandvoort });
    expect((await read(other)).data.meetingParticipation).toEqual({ meetings: [], organisations: [] });
    expect((await other.send<One>(one, { organisationId: library })).data.organisationParticipation).toBeNull();
    for (const client of [
      ...(['CLERK', 'NATIONAL_ADVISER', 'PROGRAMME_ADMIN', 'VNG_ADVISER'] as const).map((role) =>
        test.as({ role, tenantId: heemstede }),
      ),
      test.anonymous,
    ])
      for (const [document, variables] of [
        [overview, {}],
        [one, { organisationId: library }],
      ] as const)
        expect((await client.send(document, variables)).errors?.[0]?.extensions.code).toBe(
          client === test.anonymous ? 'unauthenticated' : 'forbidden',
        );
  });
});
