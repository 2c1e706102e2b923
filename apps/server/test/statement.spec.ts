import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { tenantIdOf } from '@bloemen/vocabulary';
import { AppModule } from '../src/app.module.js';
import { Doors } from '../src/platform/access/doors.js';
import { statementOf, testApp, type TestApp } from './app.js';
import { operationFor } from './attack.js';

const heemstede = tenantIdOf('GM0397');
const everybody = ['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER'] as const;
let test: TestApp;

beforeAll(async () => {
  test = await testApp([AppModule]);
  await test.database.sql.query(
    `insert into tenant (id, kind, name) values ($1, 'municipality', 'Heemstede') on conflict do nothing`,
    [heemstede],
  );
}, 120_000);
afterAll(() => test.close());

const acting = () => test.as({ role: everybody, tenantId: heemstede });
const somebody = randomUUID();
/** What a page may say that is not so, and how that is answered. */
const untrue: [string, (personId: string) => string][] = [
  ['session.not_stated', () => ''],
  ['session.other_person', () => statementOf({ personId: somebody, tenantId: heemstede })],
  ['session.other_workspace', (personId) => statementOf({ personId, tenantId: tenantIdOf('GM0473') })],
];

it.each(untrue)(
  '%s is the answer of every query and mutation that is not public, and nothing is written',
  async (code, statementFor) => {
    const client = acting();
    client.headers['x-acting-as'] = statementFor(client.actor!.personId);
    const doors = new Map(
      test
        .get(Doors)
        .list()
        .map(({ name, door }) => [name, door]),
    );
    const { schema } = test.get(GraphQLSchemaHost);
    const written = async () => (await test.database.sql.query('select from audit_event')).rowCount;
    const before = await written();
    let refused = 0;
    for (const [kind, type] of [
      ['query', schema.getQueryType()!],
      ['mutation', schema.getMutationType()!],
    ] as const) {
      for (const field of Object.values(type.getFields())) {
        if (doors.get(`${type.name}.${field.name}`) === 'public') continue;
        const { document, variables } = operationFor(kind, field);
        const answer = await client.send(document, variables(randomUUID()), randomUUID());
        expect([field.name, answer.errors?.[0]?.extensions.code]).toEqual([field.name, code]);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(60);
    expect(await written()).toBe(before);
  },
  120_000,
);

it.each(untrue)(
  '%s is the answer of every route that is not public: upload, download, and by the address as well',
  async (code, statementFor) => {
    const client = acting();
    const statement = statementFor(client.actor!.personId);
    delete client.headers['x-acting-as'];
    const routes = test
      .get(Doors)
      .list()
      .filter(({ name, door }) => /^(GET|POST) /.test(name) && door !== 'public');
    expect(routes.length).toBeGreaterThan(5);
    const form = () => {
      const data = new FormData();
      data.append('file', new Blob(['Naam\nSport Support\n']), 'leden.csv');
      return data;
    };
    for (const { name } of routes) {
      const [method, path] = name.replace(/:\w+/g, randomUUID()).split(' ') as ['GET' | 'POST', string];
      const answers = [
        await client.call(method, path, method === 'POST' ? form() : undefined, { 'x-acting-as': statement }),
      ];
      if (method === 'GET')
        answers.push(await client.call(method, `${path}?acting-as=${encodeURIComponent(statement)}`));
      for (const { status, body } of answers)
        expect([name, status, (JSON.parse(body.toString()) as { code: string }).code]).toEqual([name, 403, code]);
    }
  },
);

it.each(untrue)('%s is why a socket is closed', async (_code, statementFor) => {
  const client = acting();
  client.headers['x-acting-as'] = statementFor(client.actor!.personId);
  const following = client.follow('subscription($id: ID!) { reportProgress(id: $id) { id } }', { id: randomUUID() });
  await expect(following).rejects.toMatchObject({ code: 4403 });
});

it('takes a true statement from the address of a download too, and from no address of what changes something', async () => {
  const client = acting();
  const stated = `acting-as=${encodeURIComponent(client.headers['x-acting-as']!)}`;
  delete client.headers['x-acting-as'];
  const codeOf = async (method: 'GET' | 'POST', path: string) => {
    const { status, body } = await client.call(method, path, method === 'POST' ? new FormData() : undefined);
    return [status, (JSON.parse(body.toString()) as { code: string }).code];
  };
  expect(await codeOf('GET', `/api/reports/${randomUUID()}/document?${stated}`)).toEqual([404, 'not_found']);
  expect(await codeOf('GET', `/api/paper-commitments/${randomUUID()}/scan?round=1&${stated}`)).toEqual([
    404,
    'not_found',
  ]);
  expect(await codeOf('POST', `/api/coalition-imports?${stated}`)).toEqual([403, 'session.not_stated']);
});

it('answers what is public whatever the page says', async () => {
  for (const [, statementFor] of untrue) {
    const client = acting();
    client.headers['x-acting-as'] = statementFor(client.actor!.personId);
    expect((await client.send('{ publicProgramme { counts { __typename } } }')).errors).toBeUndefined();
    expect((await client.call('GET', '/api/certificates/onbekend')).status).toBe(404);
  }
});
