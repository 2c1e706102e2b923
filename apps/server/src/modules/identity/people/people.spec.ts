import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMME_TENANT_ID, tenantIdOf, VNG_TENANT_ID } from '@bloemen/vocabulary';
import { testApp, type TestApp, type TestClient } from '../../../../test/app.js';
import { Config } from '../../../platform/config/config.js';
import { AuditService } from '../../audit/audit.service.js';
import { aPerson, aWorkspace, Browser } from '../identity.builders.js';
import { IdentityModule } from '../identity.module.js';
import { PortfoliosModule } from '../portfolios/portfolios.module.js';
import { PortfoliosService } from '../portfolios/portfolios.service.js';
import { seedPeople } from './people.seed.js';

type PersonAnswer = {
  id: string;
  displayName: string;
  email: string;
  roleAssignments: { id: string; role: string; startsAt: string; endsAt: string | null }[];
};
type PeopleAnswer = { people: { nodes: PersonAnswer[]; totalCount: number } };
const list = `query ($search: String, $first: Int, $page: Int, $includeFormer: Boolean) {
  people(search: $search, first: $first, page: $page, includeFormer: $includeFormer) {
    totalCount nodes { id displayName formalName email isExample portfolios roleAssignments { id role organisationId
      organisationName startsAt endsAt } } } }`;
const invite = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id displayName email
  roleAssignments { id role
    endsAt } } }`;
const end =
  'mutation ($id: ID!) { endRole(input: { roleAssignmentId: $id }) { id roleAssignments { id role endsAt } } }';

describe('the people of a workspace', () => {
  let test: TestApp;
  let heemstede: string;
  let zandvoort: string;
  let coordinator: TestClient;
  let neighbour: TestClient;

  const coordinatorOf = async (tenantId: string) => {
    const { id } = await aPerson(test.database.sql, { roles: { [tenantId]: 'COORDINATOR' } });
    return test.as({ role: 'COORDINATOR', tenantId, personId: id });
  };
  beforeAll(async () => {
    test = await testApp([IdentityModule, PortfoliosModule], { DEMO: 'true', SIGN_IN_ATTEMPTS_PER_DEVICE: '1000000' });
    heemstede = await aWorkspace(test.database.sql);
    zandvoort = await aWorkspace(test.database.sql);
    coordinator = await coordinatorOf(heemstede);
    neighbour = await coordinatorOf(zandvoort);
  });
  afterAll(async () => {
    await test.close();
    delete process.env['DEMO'];
  });

  const codeOf = async (answer: Promise<{ errors?: { extensions: { code: string } }[] }>) =>
    (await answer).errors?.[0]?.extensions.code;
  const someone = () => ({
    email: `${randomUUID()}@heemstede.example`,
    displayName: 'Bram Visser',
    role: 'COMMUNICATIONS',
  });

  it('are invited with a role and told by mail, without a secret in it', async () => {
    const input = someone();
    const { data } = await coordinator.send<{ invitePerson: PersonAnswer }>(invite, { input });
    expect(data.invitePerson).toMatchObject({
      displayName: 'Bram Visser',
      email: input.email,
      roleAssignments: [{ role: 'COMMUNICATIONS', endsAt: null }],
    });
    const { rows } = await test.database.sql.query<{ body: string; kind: string }>(
      'select body, kind from mail_message where recipient = $1',
      [input.email],
    );
    expect(rows).toMatchObject([{ kind: 'invitation' }]);
    expect(rows[0]!.body).toContain('communicatie');
    expect(rows[0]!.body).not.toContain('#');
  });

  it('are listed by name, a page at a time, in one statement, and found by search', async () => {
    const client = await coordinatorOf(await aWorkspace(test.database.sql));
    for (const name of ['Daan', 'Anna', 'Bob', 'Cato'])
      await client.send(invite, { input: { ...someone(), displayName: `${name} Jansen` } });
    const first = await client.send<PeopleAnswer>(list, { first: 3 });
    expect(first.data.people).toMatchObject({
      totalCount: 5,
      nodes: [{ displayName: 'Anna Jansen' }, { displayName: 'Bob Jansen' }, { displayName: 'Cato Jansen' }],
    });
    const second = await client.send<PeopleAnswer>(list, { first: 3, page: 2 });
    expect(second.data.people).toMatchObject({
      totalCount: 5,
      nodes: [{ displayName: 'Daan Jansen' }, { displayName: 'Noor van Dam' }],
    });
    expect(
      (await client.send<PeopleAnswer>(list, { search: 'jansen BO' })).data.people.nodes.map(
        ({ displayName }) => displayName,
      ),
    ).toEqual(['Bob Jansen']);
    expect(first.statements).toBe(second.statements);
    expect(Date.parse(first.data.people.nodes[0]!.roleAssignments[0]!.startsAt)).toBeGreaterThan(Date.now() - 60_000);
    expect(await codeOf(client.send(list, { first: 101 }))).toBe('bad_input');
    expect(await codeOf(client.send(list, { page: 0 }))).toBe('bad_input');
  });

  it('are those of the own workspace only', async () => {
    const input = someone();
    await coordinator.send(invite, { input });
    expect((await neighbour.send<PeopleAnswer>(list, { search: input.email })).data.people).toMatchObject({
      totalCount: 0,
      nodes: [],
    });
    expect((await coordinator.send<PeopleAnswer>(list, { search: input.email })).data.people.totalCount).toBe(1);
    const seen = await test.db.run({ tenantId: zandvoort, actorId: null }, () =>
      test.db.query('select from person where email = $1', [input.email]),
    );
    expect(seen).toEqual([]);
  });

  it('are one identity over workspaces, and an address tells no other workspace who somebody is', async () => {
    const input = { ...someone(), formalName: 'Drs. B. Visser' };
    const first = await coordinator.send<{ invitePerson: PersonAnswer }>(invite, { input });
    const again = await neighbour.send<{ invitePerson: PersonAnswer }>(invite, {
      input: {
        ...input,
        email: input.email.toUpperCase(),
        displayName: 'Iemand Anders',
        formalName: null,
        role: 'CLERK',
      },
    });
    expect(again.data.invitePerson).toMatchObject({ id: first.data.invitePerson.id, displayName: 'Iemand Anders' });
    const { nodes } = (await neighbour.send<PeopleAnswer>(list, { search: input.email })).data.people;
    expect(nodes).toHaveLength(1);
    expect(JSON.stringify([again, nodes])).not.toMatch(/Visser/);
    expect((await neighbour.send<PeopleAnswer>(list, { search: 'Visser' })).data.people.nodes).toEqual([]);
    expect((await coordinator.send<PeopleAnswer>(list, { search: input.email })).data.people.nodes).toMatchObject([
      { displayName: 'Bram Visser' },
    ]);
    expect(again.data.invitePerson.roleAssignments.map(({ role }) => role)).toEqual(['CLERK']);
    const { rows } = await test.database.sql.query('select from role_assignment where person_id = $1', [
      first.data.invitePerson.id,
    ]);
    expect(rows).toHaveLength(2);
  });

  it('hold a role once, a role of this kind of workspace, and a partner an organisation that exists', async () => {
    const input = someone();
    await coordinator.send(invite, { input });
    expect(await codeOf(coordinator.send(invite, { input }))).toBe('role.already_held');
    expect(await codeOf(coordinator.send(invite, { input: { ...input, role: 'PROGRAMME_ADMIN' } }))).toBe(
      'role.not_of_workspace',
    );
    expect(await codeOf(coordinator.send(invite, { input: { ...input, role: 'PARTNER' } }))).toBe(
      'role.partner_needs_organisation',
    );
    expect(
      await codeOf(coordinator.send(invite, { input: { ...input, role: 'PARTNER', organisationId: randomUUID() } })),
    ).toBe('role.organisation_unknown');
    expect(await codeOf(coordinator.send(invite, { input: { ...input, organisationId: randomUUID() } }))).toBe(
      'role.partner_needs_organisation',
    );
    expect(await codeOf(coordinator.send(invite, { input: { ...input, email: 'geen adres' } }))).toBe('bad_input');
  });

  it('can not be given a national role past the code either: the database refuses', async () => {
    const { id } = await aPerson(test.database.sql);
    const give = (tenantId: string, role: string) =>
      test.db.run({ tenantId, actorId: null }, () =>
        test.db.query('insert into role_assignment (person_id, role) values ($1, $2)', [id, role]),
      );
    for (const role of ['PROGRAMME_ADMIN', 'NATIONAL_ADVISER', 'VNG_ADVISER', 'KEIZER'])
      await expect(give(heemstede, role)).rejects.toThrow();
    await expect(give(PROGRAMME_TENANT_ID, 'COORDINATOR')).rejects.toThrow();
    await expect(give(VNG_TENANT_ID, 'VNG_ADVISER')).resolves.toEqual([]);
  });

  it('lose a role at once and stay in the history', async () => {
    const input = someone();
    const { data } = await coordinator.send<{ invitePerson: PersonAnswer }>(invite, { input });
    const browser = await new Browser(test).signIn(input.email);
    const { id } = data.invitePerson.roleAssignments[0]!;
    const known = async () =>
      (await browser.send<{ viewer: object | null }>('{ viewer { roles } }')).data.viewer !== null;
    expect(await known()).toBe(true);
    const ended = await coordinator.send<{ endRole: PersonAnswer }>(end, { id });
    expect(ended.data.endRole.roleAssignments[0]!.endsAt).not.toBeNull();
    expect(await known()).toBe(false);
    const search = { search: input.email };
    expect((await coordinator.send<PeopleAnswer>(list, search)).data.people.totalCount).toBe(0);
    expect(
      (await coordinator.send<PeopleAnswer>(list, { ...search, includeFormer: true })).data.people.totalCount,
    ).toBe(1);
    expect(await codeOf(coordinator.send(end, { id }))).toBe('not_found');
  });

  it('are ended by their own workspace only', async () => {
    const { data } = await coordinator.send<{ invitePerson: PersonAnswer }>(invite, { input: someone() });
    expect(await codeOf(neighbour.send(end, { id: data.invitePerson.roleAssignments[0]!.id }))).toBe('not_found');
  });

  it('keep one who can manage the workspace, also when two end each other at the same moment', async () => {
    for (let race = 0; race < 10; race += 1) {
      const tenantId = await aWorkspace(test.database.sql);
      const [one, other] = [await coordinatorOf(tenantId), await coordinatorOf(tenantId)];
      const { rows } = await test.database.sql.query<{ id: string }>(
        'select id from role_assignment where tenant_id = $1',
        [tenantId],
      );
      const codes = await Promise.all([
        codeOf(one.send(end, { id: rows[0]!.id })),
        codeOf(other.send(end, { id: rows[1]!.id })),
      ]);
      expect(codes.sort()).toEqual(['role.last_manager', undefined]);
    }
  });

  it.each(['COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const)(
    'are not shown to nor managed by %s',
    async (role) => {
      const client = test.as({ role, tenantId: heemstede });
      expect([
        await codeOf(client.send(list)),
        await codeOf(client.send(invite, { input: someone() })),
        await codeOf(client.send(end, { id: randomUUID() })),
      ]).toEqual(['forbidden', 'forbidden', 'forbidden']);
      expect(await codeOf(test.anonymous.send(list))).toBe('unauthenticated');
    },
  );

  it('leave a trail that holds ids and no names', async () => {
    const tenantId = await aWorkspace(test.database.sql);
    const client = await coordinatorOf(tenantId);
    const input = someone();
    const { data } = await client.send<{ invitePerson: PersonAnswer }>(invite, { input });
    await client.send(end, { id: data.invitePerson.roleAssignments[0]!.id });
    const { rows } = await test.database.sql.query<{ type: string; text: string }>(
      'select type, e::text as text from audit_event e where tenant_id = $1 order by seq',
      [tenantId],
    );
    expect(rows.map(({ type }) => type)).toEqual(['role.given', 'role.ended']);
    expect(rows.some(({ text }) => text.includes(input.email) || text.includes('Visser'))).toBe(false);
    expect(await test.db.run({ tenantId, actorId: null }, () => test.get(AuditService).firstBrokenLink())).toBeNull();
  });

  describe('of the demonstration', () => {
    beforeAll(async () => {
      for (const code of ['GM0397', 'GM0473']) {
        await test.database.sql.query(`insert into tenant (id, kind, name) values ($1, 'municipality', $2)`, [
          tenantIdOf(code),
          code,
        ]);
        await test.database.sql.query(
          `insert into municipality (id, cbs_code, name, short_name, province_code, province, ggd_code, ggd_region,
            inhabitants, inhabitants_on, latitude, longitude, hex_column, hex_row)
           values ($1, $2, $2, $2, 'PV27', 'Noord-Holland', 'GG1', 'GGD', 1000, '2022-01-01', 52, 4, 0, 0)`,
          [tenantIdOf(code), code],
        );
      }
      await seedPeople(test.db, test.get(PortfoliosService));
      await test.database.sql.query(
        `insert into organisation (name, name_key, match_keys, created_by)
          values ('WIJ Heemstede', 'wijheemstede', '{wij,heemstede}', $1)`,
        [tenantIdOf('GM0397')],
      );
      await seedPeople(test.db, test.get(PortfoliosService));
    });

    it('are loaded once, on example domains, and are the only ones a visitor may become', async () => {
      const browser = new Browser(test);
      const { body } = await browser.call('GET', '/api/auth/demo/people');
      const shown = body as unknown as { personId: string; email: string; roles: string[]; workspace: string }[];
      expect(shown.map(({ email }) => email).every((email) => email.endsWith('.example'))).toBe(true);
      expect(new Set(shown.flatMap(({ roles }) => roles))).toEqual(
        new Set([
          'COORDINATOR',
          'COMMUNICATIONS',
          'ALDERMAN',
          'CLERK',
          'PARTNER',
          'NATIONAL_ADVISER',
          'PROGRAMME_ADMIN',
          'VNG_ADVISER',
        ]),
      );
      expect(shown).toHaveLength(9);
      const adviser = shown.find(({ roles }) => roles.includes('NATIONAL_ADVISER'))!;
      expect(
        (
          await browser.call('POST', '/api/auth/demo/sign-in', {
            personId: adviser.personId,
            returnTo: '//kwaad.example',
          })
        ).body,
      ).toEqual({ returnTo: '/' });
      expect((await browser.send<{ viewer: object }>('{ viewer { person { email isExample } } }')).data.viewer).toEqual(
        { person: { email: adviser.email, isExample: true } },
      );
      const real = await aPerson(test.database.sql, { roles: { [heemstede]: 'COORDINATOR' } });
      expect((await new Browser(test).call('POST', '/api/auth/demo/sign-in', { personId: real.id })).status).toBe(404);
    });

    it('have the mail that would have been sent', async () => {
      const token = await new Browser(test).askLink('coordinator@heemstede.example');
      const { text } = await new Browser(test).call('GET', '/api/auth/demo/mailbox');
      expect((JSON.parse(text) as { to: string; text: string }[])[0]).toMatchObject({
        to: 'coordinator@heemstede.example',
        text: expect.stringContaining(`#${token}`),
      });
    });

    it('do not exist outside it', async () => {
      const { values } = test.get(Config);
      values.DEMO = false;
      for (const path of ['people', 'mailbox'])
        expect((await new Browser(test).call('GET', `/api/auth/demo/${path}`)).status).toBe(404);
      expect((await new Browser(test).call('POST', '/api/auth/demo/sign-in', { personId: randomUUID() })).status).toBe(
        404,
      );
      values.DEMO = true;
    });
  });
});
