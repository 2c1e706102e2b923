import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Module } from '@nestjs/common';
import { IsIn, IsInt, Max } from 'class-validator';
import { tenantIdOf } from '@bloemen/vocabulary';
import { testApp, type TestApp } from '../../../test/app.js';
import { Public, Requires } from '../access/requires.js';
import { Database } from '../database/database.js';
import { DomainError } from '../errors/domain-error.js';
import { AnswerNotKept } from './answer-not-kept.js';
import { CachedByDataVersion } from './cached-by-data-version.js';

@ObjectType()
class Probe {
  @Field(() => ID) id!: string;
  @Field() tenant!: string;
  @Field(() => Int) transaction!: number;
}

@InputType()
class WriteInput {
  @Field(() => Int) @IsInt() @Max(10) amount!: number;
  @Field() @IsIn(['', 'after', 'commit']) fail!: string;
}

@Resolver(() => Probe)
class ProbeResolver {
  executions = 0;
  constructor(private readonly database: Database) {}

  @Query(() => Probe)
  @Requires('workspace:read')
  probe() {
    return this.database.one(
      `select 'p' as id, coalesce(app_tenant_id()::text, 'none') as tenant, txid_current()::int as transaction`,
    );
  }

  @Query(() => Probe, { nullable: true })
  @Public()
  openProbe() {
    return { id: 'open', tenant: 'none', transaction: 1 };
  }

  @Query(() => Int)
  @CachedByDataVersion()
  @Public()
  cachedProbe() {
    return ++this.executions;
  }

  @Query(() => Int)
  @CachedByDataVersion()
  @Requires('workspace:read')
  closedCachedProbe() {
    return ++this.executions;
  }

  @Query(() => Int)
  @Requires('workspace:read')
  failingProbe(): number {
    throw new Error('secret text of ours');
  }

  @Mutation(() => Int)
  @AnswerNotKept()
  @Requires('workspace:read')
  secret() {
    return 4_711_000 + ++this.executions;
  }

  @Mutation(() => Int)
  @Requires('workspace:read')
  async write(@Args('input') { amount, fail }: WriteInput) {
    await this.database.query('select audit_append($1, $2, $3)', ['probe.written', 'x', { amount }]);
    if (fail === 'after') throw new DomainError('forbidden');
    if (fail === 'commit') await this.database.query('select set_config($1, $2, true)', ['probe.fail', 'yes']);
    if (fail === 'commit') await this.database.query('insert into probe_deferred values (1, 2)');
    return amount;
  }
}

@Module({ providers: [ProbeResolver] })
class ProbeModule {}

describe('one GraphQL operation is one unit of work', () => {
  const heemstede = tenantIdOf('GM0397');
  let test: TestApp;
  const write = 'mutation($input: WriteInput!) { write(input: $input) }';
  const written = async () =>
    Number((await test.database.sql.query<{ count: string }>('select count(*) from audit_event')).rows[0]?.count);

  beforeAll(async () => {
    test = await testApp([ProbeModule]);
    await test.database.sql.query(
      `
      insert into tenant values ('${heemstede}', 'municipality', 'Heemstede');
      create table probe_deferred (a int, b int references probe_deferred_target (a) deferrable initially
        deferred);`.replace(
        'create table probe_deferred (',
        'create table probe_deferred_target (a int primary key); create table probe_deferred (',
      ) + 'grant insert on probe_deferred to bloemen_app; grant select on probe_deferred_target to bloemen_app;',
    );
  });
  afterAll(() => test.close());

  it('shares one transaction and one workspace over all fields, in a constant number of statements', async () => {
    const client = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const one = await client.send<{ a: Probe; b: Probe }>(
      '{ a: probe { tenant transaction } b: probe { tenant transaction } }',
    );
    expect(one.errors).toBeUndefined();
    expect(one.data.a).toEqual(one.data.b);
    expect(one.data.a.tenant).toBe(heemstede);
    expect(one.statements).toBe(3);
  });

  it('undoes everything when a field fails', async () => {
    const before = await written();
    const answer = await test
      .as({ role: 'COORDINATOR', tenantId: heemstede })
      .send(write, { input: { amount: 1, fail: 'after' } });
    expect(answer.errors?.[0]?.extensions.code).toBe('forbidden');
    expect(await written()).toBe(before);
  });

  it('answers a failed commit as an error, never as success', async () => {
    const before = await written();
    const answer = await test
      .as({ role: 'COORDINATOR', tenantId: heemstede })
      .send(write, { input: { amount: 1, fail: 'commit' } });
    expect(answer.errors?.[0]?.extensions.code).toBe('not_found');
    expect(answer.data ?? null).toBeNull();
    expect(await written()).toBe(before);
  });

  it('does a mutation with one idempotency key once, also when sent twenty times at once', async () => {
    const before = await written();
    const client = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => client.send<{ write: number }>(write, { input: { amount: 7, fail: '' } }, key)),
    );
    expect(answers.map(({ data }) => data.write)).toEqual(Array(20).fill(7));
    expect(await written()).toBe(before + 1);
    const other = await client.send(write, { input: { amount: 8, fail: '' } }, key);
    expect(other.errors?.[0]?.extensions.code).toBe('bad_input');
    const demoted = await test
      .as({ role: 'CLERK', tenantId: heemstede, personId: client.actor!.personId })
      .send(write, { input: { amount: 7, fail: '' } }, key);
    expect(demoted.data?.write).toBeUndefined();
    expect(demoted.errors?.[0]?.extensions.code).toBe('bad_input');
  });

  it('keeps nothing of an answer that is a secret: a repeat with its key gives another one', async () => {
    const client = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const key = randomUUID();
    const secrets = [
      await client.send<{ secret: number }>('mutation { secret }', {}, key),
      await client.send<{ secret: number }>('mutation { secret }', {}, key),
    ].map(({ data }) => data.secret);
    expect(new Set(secrets).size).toBe(2);
    const { rows } = await test.database.sql.query<{ row: string }>(
      'select row_to_json(m)::text as row from mutation_answer m',
    );
    expect(rows.some(({ row }) => secrets.some((secret) => row.includes(String(secret))))).toBe(false);
  });

  it('refuses who is not signed in, who lacks the role, and input out of bounds', async () => {
    expect((await test.anonymous.send('{ probe { id } }')).errors?.[0]?.extensions.code).toBe('unauthenticated');
    expect(
      (await test.as({ role: 'CLERK', tenantId: heemstede }).send('{ probe { id } }')).errors?.[0]?.extensions.code,
    ).toBe('forbidden');
    expect((await test.anonymous.send('{ openProbe { id } }')).errors).toBeUndefined();
    const answer = await test
      .as({ role: 'COORDINATOR', tenantId: heemstede })
      .send(write, { input: { amount: 11, fail: '' } });
    expect(answer.errors?.[0]?.extensions.code).toBe('bad_input');
  });

  it('keeps our own error texts inside', async () => {
    const answer = await test.as({ role: 'COORDINATOR', tenantId: heemstede }).send('{ failingProbe }');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'internal',
      details: { reference: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(JSON.stringify(answer)).not.toContain('secret text');
  });

  /** Changes what the programme may read. */
  const change = () => test.database.sql.query(`update tenant set name = name || '.' where id = '${heemstede}'`);

  it('gives the kept answer until a fact of the national picture changes', async () => {
    const ask = async () => (await test.anonymous.send<{ cachedProbe: number }>('{ cachedProbe }')).data.cachedProbe;
    const first = await ask();
    expect(await ask()).toBe(first);
    await change();
    expect(await ask()).toBe(first + 1);
    expect(await ask()).toBe(first + 1);
  });

  it('gives the kept answer to nobody whose page is not of this person and workspace', async () => {
    const client = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    expect((await client.send('{ closedCachedProbe }')).errors).toBeUndefined();
    const { body } = await client.call(
      'POST',
      '/graphql',
      { query: '{ closedCachedProbe }' },
      { 'x-acting-as': 'nobody' },
    );
    expect(JSON.parse(body.toString())).toMatchObject({ errors: [{ extensions: { code: 'session.not_stated' } }] });
  });

  it('gives no answer that was kept for a change that got lost, when another change is made instead', async () => {
    const ask = async () => (await test.anonymous.send<{ cachedProbe: number }>('{ cachedProbe }')).data.cachedProbe;
    await change();
    const before = await ask();
    await test.database.sql.query('create table stamps_of_the_standby as select * from programme_stamp');
    await change();
    const lost = await ask();
    await test.database.sql.query(
      'delete from programme_stamp; insert into programme_stamp select * from stamps_of_the_standby',
    );
    expect(await ask()).toBe(before);
    await change();
    expect([before, lost]).not.toContain(await ask());
  });

  it('refuses documents that are too deep, too wide or written as a fragment bomb, before any work', async () => {
    const aliases = `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: cachedProbe`).join(' ')} }`;
    const bomb = `{ ...A } fragment A on Query { ${'...B '.repeat(20)} } fragment B on Query { ${'...C '.repeat(20)} }
      fragment C on Query { ${'...D '.repeat(20)} } fragment D on Query { x: cachedProbe }`;
    const doubling = `{ ...F0 }
      ${Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')}
      fragment F60 on Query { cachedProbe }`;
    for (const document of [aliases, bomb, doubling, 'subscription { __typename }']) {
      const answer = await test.anonymous.send(document);
      expect(answer.errors?.length).toBeGreaterThan(0);
      expect(answer.errors?.[0]?.extensions.code).toMatch(/^(too_complex|GRAPHQL_VALIDATION_FAILED)$/);
    }
  });

  it('runs no query or mutation over the socket, where they would have no unit of work and no limits', async () => {
    const { headers } = test.as({ role: 'COORDINATOR', tenantId: heemstede });
    const before = await written();
    const socket = new WebSocket(`${test.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      origin: test.url,
      headers,
    });
    const answerTo = async (message: object) => {
      socket.send(JSON.stringify(message));
      const [data] = (await once(socket, 'message')) as [Buffer];
      return JSON.parse(data.toString()) as { type: string; payload: { extensions: { code: string } }[] };
    };
    await once(socket, 'open');
    expect((await answerTo({ type: 'connection_init', payload: { actingAs: headers['x-acting-as'] } })).type).toBe(
      'connection_ack',
    );
    const documents = [
      '{ openProbe { id } }',
      '{ __schema { queryType { name } } }',
      'mutation { write(input: { amount: 1, fail: "" }) }',
      '{',
    ];
    for (const [index, query] of documents.entries()) {
      const { type, payload } = await answerTo({ type: 'subscribe', id: String(index), payload: { query } });
      expect([type, payload[0]?.extensions.code]).toEqual(['error', 'bad_input']);
    }
    socket.send(JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(200_000) } }));
    expect((await once(socket, 'close'))[0]).toBe(1009);
    expect(await written()).toBe(before);
  });

  it('answers GraphQL only to POST with JSON', async () => {
    const send = (method: string, type: string, body?: string) =>
      fetch(`${test.url}/graphql${body ? '' : '?query={cachedProbe}'}`, {
        method,
        headers: { 'content-type': type },
        ...(body && { body }),
      });
    expect((await send('GET', 'application/json')).status).toBe(405);
    expect((await send('POST', 'text/plain', '{"query":"{cachedProbe}"}')).status).toBeGreaterThanOrEqual(400);
    expect((await send('POST', 'application/json', '[{"query":"{cachedProbe}"}]')).status).toBe(400);
  });
});
