import 'reflect-metadata';
import { createHash, randomUUID } from 'node:crypto';
import { Global, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { PROGRAMME_TENANT_ID, roles, VNG_TENANT_ID, type Role } from '@bloemen/vocabulary';
import { Actor, SessionReader } from '../src/platform/access/actor.js';
import { Config } from '../src/platform/config/config.js';
import { Database } from '../src/platform/database/database.js';
import { dressServer, makeAdapter } from '../src/platform/http/server.js';
import { PlatformModule } from '../src/platform/platform.module.js';
import { graphqlModule } from '../src/platform/graphql/graphql.module.js';
import { AuditModule } from '../src/modules/audit/audit.module.js';
import { TrailNames } from '../src/modules/audit/trail-names.port.js';
import { ParticipationCondition } from '../src/modules/decisions/motions/participation.port.js';
import { PeerNames } from '../src/modules/municipalities/peer-names.port.js';
import { PlansModule } from '../src/modules/plans/plans.module.js';
import { testDatabase, type TestDatabase } from './postgres.js';

/** Who calls: a role, in a workspace. National roles know their own workspace. */
export type Caller = {
  role: Role | readonly Role[];
  tenantId?: string;
  personId?: string;
  organisationId?: string;
  isArchive?: boolean;
};

export type Answer<Data> = {
  data: Data;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; details?: Record<string, unknown> };
  }[];
};

/** Every request states the person and the workspace of the actor, as the portal does. */
export type TestClient = {
  actor: Actor | null;
  /** What identifies the client: its cookie and its statement. */
  headers: Record<string, string>;
  /** Sends one GraphQL operation. `key` is the idempotency key. */
  send<Data = Record<string, never>>(
    document: string,
    variables?: Record<string, unknown>,
    key?: string,
  ): Promise<Answer<Data> & { statements: number }>;
  /**
   * Subscribes and gives everything that was told until the end. Throws what ends it early: errors, or the event that
   * closed the socket.
   */
  follow<Data>(document: string, variables?: Record<string, unknown>, onTold?: (data: Data) => void): Promise<Data[]>;
  /** Ends the session. */
  leave(): void;
  /** Calls a route; the body is sent as JSON, or as the form it is. */
  call(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Buffer; headers: Record<string, string> }>;
};

/** What identity fills, where a spec leaves it out. */
@Global()
@Module({
  providers: [
    { provide: TrailNames, useValue: { peopleLike: () => Promise.resolve([]), of: () => Promise.resolve(new Map()) } },
  ],
  exports: [TrailNames],
})
class NamesOfTest {}

/** What programme fills, where a spec leaves it out: nobody is known. */
@Global()
@Module({
  providers: [{ provide: PeerNames, useValue: { known: () => Promise.resolve(new Set()) } }],
  exports: [PeerNames],
})
class PeersOfTest {}

/** What commitments fills, where a spec leaves it out: nobody takes part under a condition. */
@Global()
@Module({
  providers: [{ provide: ParticipationCondition, useValue: { isConditional: () => Promise.resolve(false) } }],
  exports: [ParticipationCondition],
})
class ConditionsOfTest {}

@Global()
@Module({
  providers: [{ provide: SessionReader, useValue: { actorFor: () => Promise.resolve(null) } }],
  exports: [SessionReader],
})
class SessionsOfTest {}

export type TestApp = {
  app: NestFastifyApplication;
  url: string;
  database: TestDatabase;
  /** The unit-of-work door, to arrange facts as one workspace. */
  db: Database;
  as(caller: Caller): TestClient;
  anonymous: TestClient;
  get<T>(type: Type<T> | (abstract new (...args: never[]) => T)): T;
  close(): Promise<void>;
};

/**
 * The application on a migrated database of its own, called over HTTP. Give the modules under test, or AppModule alone;
 * plans is always there, because it fills the ports of modules below it.
 */
export async function testApp(modules: Type[], settings: Record<string, string> = {}): Promise<TestApp> {
  const database = await testDatabase();
  const environment: Record<string, string> = {
    NODE_ENV: 'test',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    DATABASE_URL: database.appUrl,
    PROGRAMME_DATABASE_URL: database.programmeUrl,
    RELAY_DATABASE_URL: database.relayUrl,
    QUEUE_DATABASE_URL: database.queueUrl,
    RATE_PER_MINUTE: '1000000',
    PORTAL_FOLDER: '/nonexistent',
    ...settings,
  };
  const before = Object.keys(environment).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, environment);
  const actors = new Map<string, Actor>();
  const isWhole = modules.some((module) => module.name === 'AppModule');
  const names = modules.some((module) => module.name === 'IdentityModule') ? [] : [NamesOfTest];
  const peers = modules.some((module) => module.name === 'ProgrammeModule') ? [] : [PeersOfTest];
  const conditions = modules.some((module) => module.name === 'CommitmentsModule') ? [] : [ConditionsOfTest];
  const testing = await Test.createTestingModule({
    imports: isWhole
      ? modules
      : [
          PlatformModule,
          graphqlModule,
          AuditModule,
          SessionsOfTest,
          PlansModule,
          ...names,
          ...peers,
          ...conditions,
          ...modules,
        ],
  })
    .overrideProvider(SessionReader)
    .useValue({ actorFor: (sha256: string) => Promise.resolve(actors.get(sha256) ?? null) })
    .compile();
  const app = testing.createNestApplication<NestFastifyApplication>(makeAdapter(new Config()), {
    logger: ['error', 'fatal'],
  });
  await dressServer(app);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const db = app.get(Database);

  const client = (actor: Actor | null): TestClient => {
    const token = actor && tokenOf(actor);
    const headers: Record<string, string> = actor
      ? { cookie: `sessie=${token}`, 'x-acting-as': statementOf(actor) }
      : {};
    return {
      actor,
      headers,
      async send(document, variables = {}, key) {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers, ...(key && { 'x-idempotency-key': key }) },
          body: JSON.stringify({ query: document, variables }),
        });
        return {
          ...((await response.json()) as Answer<never>),
          statements: Number(response.headers.get('x-database-statements') ?? 0),
        };
      },
      leave() {
        actors.delete(sha256(token ?? ''));
      },
      async follow<Data>(document: string, variables = {}, onTold?: (data: Data) => void) {
        const socket = class extends WebSocket {
          constructor(address: string, protocol: string) {
            super(address, protocol, { origin: url, headers });
          }
        };
        const live = createClient({
          url: `${url.replace(/^http/, 'ws')}/graphql`,
          webSocketImpl: socket,
          retryAttempts: 0,
          connectionParams: { actingAs: headers['x-acting-as'] },
        });
        const told: Data[] = [];
        try {
          for await (const { data, errors } of live.iterate<Data>({ query: document, variables })) {
            if (errors) throw Object.assign(new Error('the subscription was answered with errors'), { errors });
            if (!data) continue;
            told.push(data);
            onTold?.(data);
          }
        } finally {
          await live.dispose();
        }
        return told;
      },
      async call(method, path, body, others = {}) {
        const isForm = body instanceof FormData;
        const response = await fetch(url + path, {
          method,
          redirect: 'manual',
          headers: {
            'x-requested-with': 'bloemen',
            ...(body && !isForm && { 'content-type': 'application/json' }),
            ...headers,
            ...others,
          },
          ...(body && { body: isForm ? body : JSON.stringify(body) }),
        });
        return {
          status: response.status,
          body: Buffer.from(await response.arrayBuffer()),
          headers: Object.fromEntries(response.headers),
        };
      },
    };
  };
  const tokenOf = (actor: Actor): string => {
    const token = randomUUID();
    actors.set(sha256(token), actor);
    return token;
  };

  return {
    app,
    url,
    database,
    db,
    as: (caller) => client(actorOf(caller)),
    anonymous: client(null),
    get: (type) => app.get(type as Type<never>, { strict: false }),
    async close() {
      await app.close();
      // The next application in this process chooses its own settings.
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      await database.drop();
    },
  };
}

/** What the pages of this actor state with every request. */
export const statementOf = ({ personId, tenantId }: Pick<Actor, 'personId' | 'tenantId'>): string =>
  `${personId}@${tenantId}`;

function actorOf({ role, tenantId, personId = randomUUID(), organisationId, isArchive = false }: Caller): Actor {
  const held = typeof role === 'string' ? [role] : role;
  const kind = roles[held[0]!];
  const home = kind === 'programme' ? PROGRAMME_TENANT_ID : kind === 'vng' ? VNG_TENANT_ID : tenantId;
  if (!home) throw new Error('a municipal role needs a tenantId');
  return new Actor(personId, randomUUID(), 'Testpersoon', home, kind, held, organisationId ?? null, isArchive);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
