import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import type { Writable } from 'node:stream';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { isUuid } from '@bloemen/vocabulary';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { DomainError, fromDatabase } from '../errors/domain-error.js';
import { makeDataSource, type Connections, type Release } from './data-source.js';

/**
 * Whose door is open: the workspace and the person, or the platform itself. The roles decide which rows of the own
 * workspace the person may read; a person without roles reads only what is public, and work for no person reads all of
 * the workspace.
 */
export type Scope = {
  tenantId: string | null;
  actorId: string | null;
  roles?: readonly string[];
  /** The platform itself, or a visitor whom nobody knows; without it a workspace. */
  of?: 'system' | 'public';
};

/** What acrossTenants hands out: statements as the read-only role that sees all workspaces' released rows. */
export type AcrossReader = Pick<Database, 'query' | 'one' | 'maybe'>;

type Unit = {
  scope: Scope;
  /** Set by the first statement. What is sent after it waits for no answer before: the connection keeps the order. */
  opening: Promise<[PoolClient, Release]> | null;
  ended: boolean;
  /** The first statement that failed, which is why all that came after it did. */
  failure: Error | null;
  /** The answer to the last statement. */
  last: Promise<unknown>;
  statements: number;
  afterCommit: (() => void | Promise<void>)[];
};

const roleName = /^[A-Z_]+$/;
const statementNames = new Map<string, string>();
/** Hears every statement while its sender is on the stack; the ledger of who reads what is made from it. */
const sent = channel('bloemen.statement');

/**
 * The one door to PostgreSQL. A unit of work is one transaction with the workspace and actor set inside it; it opens at
 * the first statement and is committed before an answer leaves. Row level security does the rest: without a workspace
 * there are no rows.
 */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly current = new AsyncLocalStorage<Unit>();
  private readonly app: Connections;
  private readonly programme: Connections;
  private readonly trailed = new Set<string>();

  constructor(
    config: Config,
    private readonly clock: Clock,
  ) {
    this.app = makeDataSource(config.values.DATABASE_URL, 'bloemen_app', config.values.POOL_SIZE, config);
    this.programme = makeDataSource(
      config.values.PROGRAMME_DATABASE_URL,
      'bloemen_programme',
      config.values.PROGRAMME_POOL_SIZE,
      config,
    );
  }

  /**
   * Opens a unit of work for one workspace. Throws what the work throws, after undoing everything; a commit that fails
   * is an error too.
   */
  run<T>(scope: Omit<Scope, 'of'>, work: () => T | Promise<T>): Promise<T> {
    return this.unit(scope, work);
  }

  /**
   * Opens a unit of work of the platform itself (sign-in, sessions, clock jobs, seeding). The reason is for the reader
   * of the code.
   */
  asSystem<T>(_reason: string, work: () => T | Promise<T>): Promise<T> {
    return this.unit({ tenantId: null, actorId: null, of: 'system' }, work);
  }

  /** Opens a unit of work for a visitor whom nobody knows: it reads what is released, of every municipality, and no more. */
  asPublic<T>(work: () => T | Promise<T>): Promise<T> {
    return this.unit({ tenantId: null, actorId: null, of: 'public' }, work);
  }

  /**
   * The rows of one statement in a unit of the platform itself, opened and committed in the same round trip: for what
   * every request asks.
   */
  async asSystemAtOnce<R>(_reason: string, sql: string, params: unknown[] = []): Promise<R[]> {
    let rows: Promise<R[]> = Promise.resolve([]);
    await this.unit({ tenantId: null, actorId: null, of: 'system' }, () => {
      rows = this.query<R>(sql, params);
      rows.catch(() => undefined);
    });
    return rows;
  }

  /**
   * Reads across workspaces as the read-only role; programme, publication and adviser screens only. The first read of a
   * reason by a person on a day is a line in the audit trail of that person's workspace.
   */
  async acrossTenants<T>(reason: string, work: (read: AcrossReader) => Promise<T>): Promise<T> {
    const unit = this.current.getStore();
    if (unit?.scope.tenantId) {
      const line = [unit.scope.tenantId, unit.scope.actorId, reason, this.clock.today()].join(' ');
      if (!this.trailed.has(line)) {
        await this.query('select audit_append($1, $2, $3)', ['programme.read_across', reason, {}]);
        this.afterCommit(() => {
          if (this.trailed.size > 10_000) this.trailed.clear();
          this.trailed.add(line);
        });
      }
    }
    const read = async <R>(sql: string, params: unknown[] = []): Promise<R[]> => {
      sent.publish(sql);
      if (unit) unit.statements += 1;
      const [client, release] = await this.programme.connect();
      try {
        return await this.execute<R>(client, sql, params);
      } finally {
        release();
      }
    };
    return work({
      query: read,
      one: (sql, params) => read<never>(sql, params).then(first),
      maybe: (sql, params) => read<never>(sql, params).then(firstOrNull),
    });
  }

  /**
   * Within the current unit of work reads the whole of its workspace, as work for no person does, whatever the roles of
   * the person: for what follows from everything, such as a level, when the act itself is the person's to do. The wall
   * around the workspace stays. The reason is for the reader of the code.
   */
  async readingAll<T>(_reason: string, work: () => Promise<T>): Promise<T> {
    if (this.scopeNow().actorId === null) return work();
    this.send("select set_config('app.reads_all', 'on', true)");
    try {
      return await work();
    } finally {
      this.send("select set_config('app.reads_all', '', true)");
    }
  }

  /**
   * Within the current unit of work of a person reads what people with these roles may read, and no more: for what is
   * made for them by somebody who may read more. The reason is for the reader of the code.
   */
  async readingAs<T>(roles: readonly string[], _reason: string, work: () => Promise<T>): Promise<T> {
    const { actorId, roles: own = [] } = this.scopeNow();
    if (actorId === null) throw new Error('work for no person reads as no role');
    const take = (taken: readonly string[]) => this.send("select set_config('app.roles', $1, true)", [taken.join(',')]);
    take(roles);
    try {
      return await work();
    } finally {
      take(own);
    }
  }

  /** Runs one statement inside the current unit of work and returns its rows. */
  async query<R>(sql: string, params: unknown[] = []): Promise<R[]> {
    const unit = this.openUnit();
    unit.statements += 1;
    sent.publish(sql);
    const answer = (unit.opening ??= this.open(unit))
      .then(([client]) => this.execute<R>(client, sql, params))
      .catch((error: Error) => {
        throw (unit.failure ??= error);
      });
    unit.last = answer;
    return answer;
  }

  /** Sends one statement without waiting for its answer; should it fail, the commit fails with its error. */
  send(sql: string, params: unknown[] = []): void {
    this.openUnit();
    this.query(sql, params).catch(() => undefined);
  }

  /** The first row; throws not_found when there is none. */
  async one<R>(sql: string, params?: unknown[]): Promise<R> {
    return first(await this.query<R>(sql, params));
  }

  /** The first row, or null. */
  async maybe<R>(sql: string, params?: unknown[]): Promise<R | null> {
    return firstOrNull(await this.query<R>(sql, params));
  }

  /** Tells every process that something happened, at commit. The payload is ids only, at most 8 kB. */
  async notify(channel: string, payload: unknown): Promise<void> {
    await this.query('select pg_notify($1, $2)', [channel, JSON.stringify(payload)]);
  }

  /** Runs once the current unit has been committed, and never if it was not. */
  afterCommit(hook: () => void | Promise<void>): void {
    this.openUnit().afterCommit.push(hook);
  }

  /** Statements sent by the current unit so far, opening the transaction included; closing it comes after. */
  statementsNow(): number {
    return this.current.getStore()?.statements ?? 0;
  }

  /** The scope of the current unit of work. */
  scopeNow(): Scope {
    return this.unitNow().scope;
  }

  /**
   * Does what a page does, the least of it: a unit of work with something to commit, and a read across workspaces. What
   * it writes is a message that nobody reads; a server that is read-only or waits for a standby that is gone fails at
   * it where `select 1` would not.
   */
  async doSmallWork(): Promise<void> {
    await Promise.all([
      this.asSystem('readiness', () =>
        this.one(
          `select pg_logical_emit_message(true, 'bloemen', '') where current_setting('transaction_read_only') = 'off'`,
        ),
      ),
      this.acrossTenants('readiness', (read) => read.query('select 1 from programme_stamp limit 1')),
    ]);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.app.close(), this.programme.close()]);
  }

  private async unit<T>(scope: Scope, work: () => T | Promise<T>): Promise<T> {
    const unit: Unit = {
      scope,
      opening: null,
      ended: false,
      failure: null,
      last: Promise.resolve(),
      statements: 0,
      afterCommit: [],
    };
    let result: T;
    try {
      result = await this.current.run(unit, work);
    } catch (error) {
      await this.close(unit, 'rollback').catch(() => undefined);
      throw error;
    }
    await this.close(unit, 'commit');
    for (const hook of unit.afterCommit) await hook();
    return result;
  }

  /**
   * Ends the transaction after all that was sent. A connection that cannot even do that is thrown away, not returned to
   * the pool.
   */
  private async close(unit: Unit, how: 'commit' | 'rollback'): Promise<void> {
    unit.ended = true;
    if (!unit.opening) return;
    unit.statements += 1;
    const [client, release] = await unit.opening;
    const closed = await client.query(how).catch((error: unknown) => {
      release(error as Error);
      throw fromDatabase(error);
    });
    release();
    // PostgreSQL answers ROLLBACK to the commit of a transaction in which a statement failed.
    await unit.last.catch(() => undefined);
    if (closed.command === how.toUpperCase() && !unit.failure) return;
    throw unit.failure ?? new DomainError('internal');
  }

  private async open(unit: Unit): Promise<[PoolClient, Release]> {
    const { tenantId, actorId, roles = [], of = 'tenant' } = unit.scope;
    for (const id of [tenantId, actorId]) if (id !== null && !isUuid(id)) throw new DomainError('bad_input');
    if (!roles.every((role) => roleName.test(role))) throw new DomainError('bad_input');
    const opened = await this.app.connect();
    unit.statements += 1;
    const [client] = opened;
    // What follows without waiting leaves in the same write.
    const { stream } = (client as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    // One message instead of three, and sent together with the first statement: should it fail, that statement fails
    // with it. Only checked
    // uuids, checked names of roles and a fixed word are put into the text.
    client
      .query(
        `begin; select set_config('app.tenant_id', '${tenantId ?? ''}', true), set_config('app.actor_id',
          '${actorId ?? ''}', true),
        set_config('app.roles', '${roles.join(',')}', true), set_config('app.scope', '${of}', true)`,
      )
      .catch(() => undefined);
    return opened;
  }

  private async execute<R>(client: PoolClient, sql: string, params: unknown[]): Promise<R[]> {
    const name = statementNames.get(sql) ?? createHash('sha1').update(sql).digest('base64url');
    statementNames.set(sql, name);
    try {
      const result: QueryResult<QueryResultRow> = await client.query({ name, text: sql, values: params });
      return result.rows as R[];
    } catch (error) {
      throw fromDatabase(error);
    }
  }

  private openUnit(): Unit {
    const unit = this.unitNow();
    if (unit.ended) throw new Error('This unit of work has ended: wait for every statement before the work answers');
    return unit;
  }

  private unitNow(): Unit {
    const unit = this.current.getStore();
    if (!unit) throw new Error('No unit of work: open one with Database.run, or let the GraphQL operation do it');
    return unit;
  }
}

function first<R>(rows: R[]): R {
  const [row] = rows;
  if (row === undefined) throw new DomainError('not_found');
  return row;
}

function firstOrNull<R>(rows: R[]): R | null {
  return rows[0] ?? null;
}
