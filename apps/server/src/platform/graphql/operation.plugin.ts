import { createHash } from 'node:crypto';
import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { isUuid } from '@bloemen/vocabulary';
import {
  Kind,
  OperationTypeNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Logger } from 'pino';
import type { Actor } from '../access/actor.js';
import type { Clock } from '../clock/clock.js';
import type { Database } from '../database/database.js';
import { dataVersion } from '../database/data-version.js';
import { DomainError } from '../errors/domain-error.js';
import { formatError } from '../errors/error-format.js';
import { wrongVariables } from './variables.js';

/** What every resolver finds as its context. */
export type OperationContext = {
  actor: Actor | null;
  address: string;
  idempotencyKey: string | null;
  requestId: string;
};

type Result = { data?: ExecutionResult['data']; errors?: GraphQLFormattedError[] };
type Compiled = CompiledQuery | Result;

/** Undoes the unit of work while keeping what the operation answered. */
class Undone extends Error {
  constructor(readonly result: Result) {
    super('undone');
  }
}

/**
 * Runs each GraphQL operation in one unit of work: nested fields share the transaction, it is committed before the
 * answer leaves, and any error undoes it all. A mutation with an idempotency key is done once, its answer is given
 * again, unless it is marked
 * `answerNotKept`. Queries marked
 * `cachedByDataVersion` are answered from memory while the data version of the national picture stays the same.
 */
export class OperationPlugin implements ApolloServerPlugin<OperationContext> {
  private readonly compiled = new Map<string, Compiled>();
  private readonly answers = new Map<string, Result>();
  /** The text of kept answers, made when first sent; null until then. */
  private readonly texts = new WeakMap<object, string | null>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logger: Logger,
    private readonly settings: { kept: number; tellStatements: boolean },
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<OperationContext>> {
    return {
      responseForOperation: async (request) => {
        const { result, statements } = await this.answer(request);
        const headers = new HeaderMap();
        if (this.settings.tellStatements) headers.set('x-database-statements', String(statements));
        return { http: { status: undefined, headers }, body: { kind: 'single', singleResult: result } } as never;
      },
    };
  }

  /** Gives a cached answer as the text it was sent as before. */
  stringify = (value: { data?: object | null; errors?: unknown }): string => {
    if (!value.data || value.errors) return JSON.stringify(value);
    const known = this.texts.get(value.data);
    if (known) return known;
    const text = JSON.stringify(value);
    if (known === null) this.texts.set(value.data, text);
    return text;
  };

  private async answer(
    request: GraphQLRequestContext<OperationContext>,
  ): Promise<{ result: Result; statements: number }> {
    const { actor } = request.contextValue;
    const isMutation = request.operation?.operation === OperationTypeNode.MUTATION;
    let statements = 0;
    try {
      const scope = {
        tenantId: actor?.tenantId ?? null,
        actorId: actor?.personId ?? null,
        ...(actor && { roles: actor.roles }),
      };
      const result = await this.database.run(scope, async () => {
        try {
          return isMutation ? await this.once(request) : await this.read(request);
        } finally {
          statements = this.database.statementsNow();
        }
      });
      return { result, statements };
    } catch (error) {
      return {
        result: error instanceof Undone ? error.result : { errors: [formatError(error, this.loggerOf(request))] },
        statements,
      };
    }
  }

  private async execute(request: GraphQLRequestContext<OperationContext>): Promise<Result> {
    const compiled = this.compile(request);
    if (!('query' in compiled)) return compiled;
    const { errors, data } = (await compiled.query(
      undefined,
      request.contextValue,
      request.request.variables ?? {},
    )) as ExecutionResult;
    if (!errors?.length) return { data };
    const { operation, schema } = request;
    const refused =
      data === undefined && operation && wrongVariables(errors, schema, operation, request.request.variables ?? {});
    if (refused) throw refused;
    // A null where the schema promises a value has already emptied `data` up to the nearest nullable field.
    throw new Undone({
      errors: errors.map((error) => formatError(error, this.loggerOf(request))),
      ...(data !== undefined && { data }),
    });
  }

  private loggerOf({ contextValue: { requestId, actor } }: GraphQLRequestContext<OperationContext>): Logger {
    return this.logger.child({ requestId, tenantId: actor?.tenantId });
  }

  private async once(request: GraphQLRequestContext<OperationContext>): Promise<Result> {
    const { actor, idempotencyKey } = request.contextValue;
    if (!actor || actor.refusal || idempotencyKey === null || isNotKept(request)) return this.execute(request);
    if (!isUuid(idempotencyKey)) throw new DomainError('bad_input');
    // With the roles: whoever lost one since then is not given the answer again.
    const sha256 = createHash('sha256')
      .update(
        JSON.stringify([request.queryHash, request.operationName, request.request.variables, [...actor.roles].sort()]),
      )
      .digest('hex');
    const mine = await this.database.maybe(
      `insert into mutation_answer (person_id, idempotency_key, request_sha256) values ($1, $2, $3)
        on conflict do nothing returning 1`,
      [actor.personId, idempotencyKey, sha256],
    );
    if (!mine) {
      const given = await this.database.one<{ request_sha256: string; answer: Result }>(
        `select request_sha256, answer from mutation_answer where tenant_id = $1 and person_id = $2
          and idempotency_key = $3`,
        [actor.tenantId, actor.personId, idempotencyKey],
      );
      if (given.request_sha256 !== sha256) throw new DomainError('bad_input');
      return given.answer;
    }
    const result = await this.execute(request);
    // With the workspace, though the wall adds it: purging may see every row, so the wall alone leads to no index.
    this.database.send(
      'update mutation_answer set answer = $4 where tenant_id = $1 and person_id = $2 and idempotency_key = $3',
      [actor.tenantId, actor.personId, idempotencyKey, JSON.stringify(result)],
    );
    return result;
  }

  private async read(request: GraphQLRequestContext<OperationContext>): Promise<Result> {
    const { actor } = request.contextValue;
    // A kept answer passes no guard, so whoever is refused gets none.
    if (actor?.refusal || !this.isCachedByDataVersion(request)) return this.execute(request);
    const audience = actor ? [actor.tenantKind, ...actor.roles].sort() : ['anonymous'];
    const version = await this.database.acrossTenants('data-version', dataVersion);
    const key = JSON.stringify([
      request.queryHash,
      request.operationName,
      request.request.variables,
      audience,
      this.clock.today(),
      version,
    ]);
    const known = this.answers.get(key);
    if (known) return known;
    const result = await this.execute(request);
    if (this.answers.size >= this.settings.kept) this.answers.clear();
    this.answers.set(key, result);
    if (result.data) this.texts.set(result.data, null);
    return result;
  }

  private isCachedByDataVersion({ operation, schema }: GraphQLRequestContext<OperationContext>): boolean {
    const fields = operation?.selectionSet.selections ?? [];
    return fields.length > 0 && fields.every((field) => field.kind === Kind.FIELD && fieldIsCached(schema, field));
  }

  private compile({ document, schema, queryHash, operationName }: GraphQLRequestContext<OperationContext>): Compiled {
    const key = `${queryHash} ${operationName ?? ''}`;
    const known = this.compiled.get(key);
    if (known) return known;
    const made = compileQuery(schema, document!, operationName ?? undefined);
    const compiled: Compiled = isCompiledQuery(made)
      ? made
      : { errors: (made.errors ?? []).map((error) => formatError(error, this.logger)) };
    if (this.compiled.size >= this.settings.kept) this.compiled.clear();
    this.compiled.set(key, compiled);
    return compiled;
  }
}

function isNotKept({ operation, schema }: GraphQLRequestContext<OperationContext>): boolean {
  const known = schema.getMutationType()?.getFields();
  return (
    operation?.selectionSet.selections.some(
      (field) => field.kind === Kind.FIELD && known?.[field.name.value]?.extensions['answerNotKept'] === true,
    ) ?? false
  );
}

function fieldIsCached(schema: GraphQLSchema, field: FieldNode): boolean {
  return schema.getQueryType()?.getFields()[field.name.value]?.extensions['cachedByDataVersion'] === true;
}
