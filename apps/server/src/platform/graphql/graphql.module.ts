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
import { RequestSessions } from '../access/sessions.js';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { makeLogger } from '../logging/logger.js';
import { formatError } from './error-format.js';
import { limitsRule } from './limits.rule.js';
import { OperationPlugin, type OperationContext } from './operation.plugin.js';

type Socket = { extra: { request: IncomingMessage; socket: WebSocket; actor?: OperationContext['actor'] }; subscriptions: Record<string, unknown> };

/** A message over the socket is no larger than one by POST. Nest has no setting for it, and without one anybody may send 100 MB. */
@Injectable()
class BoundedDriver extends ApolloDriver {
  @Inject(Config) private readonly config!: Config;

  override async start(options: ApolloDriverConfig): Promise<void> {
    await super.start(options);
    const { _subscriptionService } = this as unknown as { _subscriptionService: { wss: WebSocketServer } };
    _subscriptionService.wss.options.maxPayload = this.config.values.BODY_LIMIT_BYTES;
  }
}

/** GraphQL over POST and JSON, code first, with limits before work; subscriptions over graphql-ws with session and origin checked. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: BoundedDriver,
  inject: [Config, Database, Clock, RequestSessions],
  useFactory: (config: Config, database: Database, clock: Clock, sessions: RequestSessions): Omit<ApolloDriverConfig, 'driver'> => {
    const { values } = config;
    const logger = makeLogger(values.LOG_LEVEL, 'graphql');
    const operations = new OperationPlugin(database, clock, logger, { kept: values.GRAPHQL_KEPT_ANSWERS, tellStatements: !values.production });
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
        limitsRule({ depth: values.GRAPHQL_MAX_DEPTH, aliases: values.GRAPHQL_MAX_ALIASES, rootFields: values.GRAPHQL_MAX_ROOT_FIELDS, cost: values.GRAPHQL_MAX_COST }),
      ],
      plugins: [operations],
      stringifyResult: operations.stringify,
      autoTransformHttpErrors: false,
      formatError: (formatted, error) => (formatted.extensions?.['details'] ? formatted : formatError(error, logger)),
      context: async (request: FastifyRequest | Socket): Promise<OperationContext> => {
        if ('extra' in request) {
          return { actor: request.extra.actor ?? null, address: request.extra.request.socket.remoteAddress ?? '', idempotencyKey: null, requestId: randomUUID() };
        }
        const key = request.headers['x-idempotency-key'];
        const actor = await sessions.actorOf(request.headers.cookie);
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
          ...toldOverSocket(sessions, logger),
          onConnect: async (context: unknown) => {
            const { extra } = context as Socket;
            if (extra.request.headers.origin !== new URL(values.publicUrl).origin && extra.request.headers.origin !== `http://${extra.request.headers.host}`) return false;
            extra.actor = await sessions.actorOf(extra.request.headers.cookie);
            return extra.actor !== null;
          },
          onSubscribe: async (context: unknown, _id: string, { query }: { query: string }) => {
            const { extra, subscriptions } = context as Socket;
            extra.actor = await sessions.actorOf(extra.request.headers.cookie);
            if (!extra.actor) return refusal('unauthenticated');
            if (Object.keys(subscriptions).length > values.GRAPHQL_MAX_SUBSCRIPTIONS) return refusal('too_many_requests');
            return isSubscription(query, values.GRAPHQL_MAX_TOKENS) ? undefined : refusal('bad_input');
          },
        },
      },
    };
  },
});

/** Only subscriptions come over the socket: queries and mutations go by POST, where their unit of work and their limits are. */
function isSubscription(query: string, maxTokens: number): boolean {
  try {
    const { definitions } = parse(query, { maxTokens });
    return definitions.every((definition) => definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.SUBSCRIPTION);
  } catch {
    return false;
  }
}

/**
 * Whoever signed out, went to another workspace or lost a role meanwhile is told nothing more. Errors of a subscription leave as those of an
 * operation do: a closed code and its sentence, and no text of our own or of the schema.
 */
function toldOverSocket(sessions: RequestSessions, logger: Logger) {
  const told = (errors: readonly GraphQLError[]) =>
    errors.map((error) => {
      const formatted = formatError(error, logger);
      return formatted.extensions?.['code'] === 'bad_input' ? { ...formatted, message: sentenceOf('bad_input') } : formatted;
    });
  return {
    onNext: async (context: unknown, _id: string, _payload: unknown, args: ExecutionArgs, { data, errors }: ExecutionResult) => {
      const { extra } = context as Socket;
      const { actor } = args.contextValue as OperationContext;
      if (!isSame(actor, await sessions.actorOf(extra.request.headers.cookie))) {
        extra.socket.close(4403, 'Forbidden');
        return { errors: refusal('unauthenticated') } as never;
      }
      return errors ? ({ data, errors: told(errors) } as never) : undefined;
    },
    onError: (_context: unknown, _id: string, _payload: unknown, errors: readonly GraphQLError[]) => told(errors),
  };
}

function isSame(before: Actor | null, now: Actor | null): boolean {
  const rights = (actor: Actor) => JSON.stringify([actor.sessionId, actor.tenantId, [...actor.roles].sort()]);
  return Boolean(before && now && rights(before) === rights(now));
}

function refusal(code: ErrorCode): GraphQLError[] {
  return [new GraphQLError(sentenceOf(code), { extensions: { code } })];
}
