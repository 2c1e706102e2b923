import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { aMunicipality, aPartner } from '../../coalitions/coalitions.builders.js';
import { CoalitionsModule } from '../../coalitions/coalitions.module.js';
import { aPerson } from '../../identity/identity.builders.js';
import { IdentityModule } from '../../identity/identity.module.js';
import { aMeeting, sent } from '../../meetings/meetings.builders.js';
import { MeetingsModule } from '../../meetings/meetings.module.js';
import { WorkspaceModule } from '../workspace.module.js';

type Own = {
  tenantId: string;
  municipalityName: string;
  organisation: { name: string } | null;
  actions: { what: string }[];
  openActions: number;
  meetings: { title: string }[];
};
const document = `{ ownCoalitions { tenantId municipalityName isArchive organisation { name state promise } openActions
  actions { what isOwn dueOn status meeting { title } } meetings { title startsAt } publicNames { coalition } } }`;
const addAction = 'mutation($input: AddCoalitionActionInput!) { addCoalitionAction(input: $input) { id } }';

describe('all coalitions of one organisation', () => {
  let test: TestApp;
  const places: Record<string, string> = {};
  const own: Record<string, string> = {};
  let somebody: string;

  /** Everything that a coalition records carries its name, so that a word of it elsewhere is found. */
  const fill = async (code: string, name: string) => {
    const tenantId = (places[name] = await aMunicipality(test, code, name));
    own[name] = await aPartner(test, tenantId, `GGD in ${name}`);
    const other = await aPartner(test, tenantId, `Ander in ${name}`);
    const coordinator = test.as({ role: 'COORDINATOR', tenantId });
    const { id: meetingId } = await aMeeting(coordinator, 14, { title: `Bijeenkomst in ${name}` });
    for (const [what, organisationId] of [
      [`Actie in ${name}`, own[name]],
      [`Actie van een ander in ${name}`, other],
    ])
      await sent(coordinator, addAction, { what, organisationId, meetingId });
  };
  const speaksFor = (name: string, organisation = name) =>
    test.database.sql.query(
      `insert into role_assignment (tenant_id, person_id, role, organisation_id) values ($1, $2, 'PARTNER', $3)`,
      [places[name], somebody, own[organisation]],
    );
  const clientIn = (name: string): TestClient =>
    test.as({ role: 'PARTNER', tenantId: places[name]!, personId: somebody, organisationId: own[name]! });
  const read = async (client: TestClient) => {
    const { data, errors } = await client.send<{ ownCoalitions: Own[] }>(document);
    expect(errors).toBeUndefined();
    return data.ownCoalitions;
  };

  beforeAll(async () => {
    test = await testApp([IdentityModule, CoalitionsModule, MeetingsModule, WorkspaceModule]);
    for (const [code, name] of [
      ['GM0397', 'Heemstede'],
      ['GM0473', 'Zandvoort'],
      ['GM0392', 'Haarlem'],
    ] as const)
      await fill(code, name);
    somebody = (await aPerson(test.database.sql)).id;
    await speaksFor('Heemstede');
    await speaksFor('Zandvoort');
  }, 60_000);
  afterAll(() => test.close());

  it('stand side by side, each with what is the own organisation’s there', async () => {
    const coalitions = await read(clientIn('Heemstede'));
    expect(coalitions).toMatchObject(
      ['Heemstede', 'Zandvoort'].map((name) => ({
        tenantId: places[name],
        municipalityName: name,
        isArchive: false,
        organisation: { name: `GGD in ${name}`, state: 'MEMBER' },
        openActions: 1,
        actions: [{ what: `Actie in ${name}`, meeting: { title: `Bijeenkomst in ${name}` } }],
        meetings: [{ title: `Bijeenkomst in ${name}` }],
      })),
    );
  });

  it('are the same from whichever workspace one asks', async () => {
    expect(await read(clientIn('Zandvoort'))).toEqual(await read(clientIn('Heemstede')));
  });

  it('show nothing of one coalition under another', async () => {
    for (const coalition of await read(clientIn('Heemstede'))) {
      const words = JSON.stringify(coalition);
      for (const name of Object.keys(places)) expect(words.includes(name)).toBe(name === coalition.municipalityName);
      expect(words).not.toContain('van een ander');
    }
  });

  it('read nothing where another role is held, or the role has ended', async () => {
    await test.database.sql.query(`insert into role_assignment (tenant_id, person_id, role) values ($1, $2, 'CLERK')`, [
      places['Haarlem'],
      somebody,
    ]);
    await test.database.sql.query(
      `update role_assignment set ends_at = now() where person_id = $1 and tenant_id = $2`,
      [somebody, places['Zandvoort']],
    );
    expect((await read(clientIn('Heemstede'))).map(({ municipalityName }) => municipalityName)).toEqual(['Heemstede']);
    await test.database.sql.query(`update role_assignment set ends_at = null where person_id = $1`, [somebody]);
  });

  it('are of who speaks for an organisation alone', async () => {
    for (const role of ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK'] as const) {
      const { errors } = await test.as({ role, tenantId: places['Heemstede']!, personId: somebody }).send(document);
      expect(errors?.[0]?.extensions.code).toBe('forbidden');
    }
    expect((await test.anonymous.send(document)).errors?.[0]?.extensions.code).toBe('unauthenticated');
    const stranger = test.as({ role: 'PARTNER', tenantId: places['Heemstede']!, organisationId: own['Heemstede']! });
    expect(await read(stranger)).toEqual([]);
  });
});
