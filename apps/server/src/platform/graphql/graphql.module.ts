import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { sentenceOf, type ErrorCode } from '@bloemen/vocabulary';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, Kind, OperationTypeNode, parse, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { WebSocket, WebSocketServer } from 'ws';
import type { Actor } from '../access/actor.js';
import { RequestSessions, STATEMENT_HEADER, UNATTENDED_HEADER } from '../access/sessions.js';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { addressOf } from '../http/network.js';
import { makeLogger } from '../logging/logger.js';
import { formatError } from '../errors/error-format.js';
import { limitsRule } from './limits.rule.js';
import { OperationPlugin, type OperationContext } from './operation.plugin.js';
import { Sockets } from './sockets.js';

type Socket = {
  extra: { request: IncomingMessage; socket: WebSocket; actor?: Actor | null };
  connectionParams?: Record<string, unknown>;
  subscriptions: Record<string, unknown>;
};

/**
 * A message over the socket is no larger than one by POST. Nest has no setting for it, and without one anybody may send
 * 100 MB.
 */
@Injectable()
class BoundedDriver extends ApolloDriver {
  @Inject(Config) private readonly config!: Config;
  @Inject(Sockets) private readonly sockets!: Sockets;

  override async start(options: ApolloDriverConfig): Promise<void> {
    await super.start(options);
    const { _subscriptionService } = this as unknown as { _subscriptionService: { wss: WebSocketServer } };
    _subscriptionService.wss.options.maxPayload = this.config.values.BODY_LIMIT_BYTES;
    _subscriptionService.wss.on('connection', (socket, request) => this.sockets.admit(socket, request));
  }
}

/**
 * GraphQL over POST and JSON, code first, with limits before work; subscriptions over graphql-ws with session and
 * origin checked.
 */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: BoundedDriver,
  inject: [Config, Database, Clock, RequestSessions, Sockets],
  useFactory: (
    config: Config,
    database: Database,
    clock: Clock,
    sessions: RequestSessions,
    sockets: Sockets,
  ): Omit<ApolloDriverConfig, 'driver'> => {
    const { values } = config;
    const logger = makeLogger(values.LOG_LEVEL, 'graphql');
    const operations = new OperationPlugin(database, clock, logger, {
      kept: values.GRAPHQL_KEPT_ANSWERS,
      tellStatements: !values.production,
    });
    return {
      autoSchemaFile: true,
      sortSchema: true,
      graphiql: false,
      introspection: values.introspection,
      hideSchemaDetailsFromClientErrors: values.production,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      csrfPrevention: true,
      fieldResolverEnhancers: ['guards'],
      parseOptions: { maxTokens: values.GRAPHQL_MAX_TOKENS },
      validationRules: [
        limitsRule({
          depth: values.GRAPHQL_MAX_DEPTH,
          aliases: values.GRAPHQL_MAX_ALIASES,
          rootFields: values.GRAPHQL_MAX_ROOT_FIELDS,
          cost: values.GRAPHQL_MAX_COST,
        }),
      ],
      plugins: [operations],
      stringifyResult: operations.stringify,
      autoTransformHttpErrors: false,
      formatError: (formatted, error) => (formatted.extensions?.['details'] ? formatted : formatError(error, logger)),
      context: async (request: FastifyRequest | Socket): Promise<OperationContext> => {
        if ('extra' in request) {
          const { actor = null, request: opening } = request.extra;
          return {
            actor,
            address: addressOf(opening, values.TRUSTED_PROXY_HOPS),
            idempotencyKey: null,
            requestId: randomUUID(),
          };
        }
        const key = request.headers['x-idempotency-key'];
        const actor = await sessions.actorOf(
          request.headers.cookie,
          request.headers[STATEMENT_HEADER],
          !(UNATTENDED_HEADER in request.headers),
        );
        // For the line in the log.
        (request as { actor?: unknown }).actor = actor;
        return {
          actor,
          address: request.ip,
          idempotencyKey: typeof key === 'string' ? key : null,
          requestId: request.id,
        };
      },
      subscriptions: {
        'graphql-ws': {
          path: '/graphql',
          ...toldOverSocket(sockets, logger),
          onConnect: async (context: unknown) => {
            const { extra, connectionParams } = context as Socket;
            if (
              extra.request.headers.origin !== new URL(values.publicUrl).origin &&
              extra.request.headers.origin !== `http://${extra.request.headers.host}`
            )
              return false;
            return sockets.identify(extra.socket, connectionParams?.['actingAs']);
          },
          onSubscribe: async (
            context: unknown,
            _id: string,
            { query, extensions }: { query: string; extensions?: Record<string, unknown> | null },
          ) => {
            const { extra, subscriptions } = context as Socket;
            // What a page follows by itself does not prolong the session, also when it connects again.
            extra.actor = await sockets.actorOf(extra.socket, !extensions?.['unattended']);
            if (!extra.actor) return refusal('unauthenticated');
            if (Object.keys(subscriptions).length > values.GRAPHQL_MAX_SUBSCRIPTIONS)
              return refusal('too_many_requests');
            return isSubscription(query, values.GRAPHQL_MAX_TOKENS) ? undefined : refusal('bad_input');
          },
        },
      },
    };
  },
});

/**
 * Only subscriptions come over the socket: queries and mutations go by POST, where their unit of work and their limits
 * are.
 */
function isSubscription(query: string, maxTokens: number): boolean {
  try {
    const { definitions } = parse(query, { maxTokens });
    return definitions.every(
      (definition) =>
        definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.SUBSCRIPTION,
    );
  } catch {
    return false;
  }
}

/**
 * Whoever signed out or lost a role meanwhile is told nothing more. Errors of a subscription leave as those of an
 * operation do: a closed code and its sentence, and no text of our own or of the schema.
 */
function toldOverSocket(sockets: Sockets, logger: Logger) {
  const told = (errors: readonly GraphQLError[]) =>
    errors.map((error) => {
      const formatted = formatError(error, logger);
      return formatted.extensions?.['code'] === 'bad_input'
        ? { ...formatted, message: sentenceOf('bad_input') }
        : formatted;
    });
  return {
    onNext: async (
      context: unknown,
      _id: string,
      _payload: unknown,
      _args: ExecutionArgs,
      { data, errors }: ExecutionResult,
    ) => {
      const { extra } = context as Socket;
      if (!(await sockets.actorOf(extra.socket, false))) return { errors: refusal('unauthenticated') } as never;
      return errors ? ({ data, errors: told(errors) } as never) : undefined;
    },
    onError: (_context: unknown, _id: string, _payload: unknown, errors: readonly GraphQLError[]) => told(errors),
  };
}

function refusal(code: ErrorCode): GraphQLError[] {
  return [new GraphQLError(sentenceOf(code), { extensions: { code } })];
}
