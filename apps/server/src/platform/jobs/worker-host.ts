import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { Counter } from 'prom-client';
import type { Logger } from 'pino';
import { UnrecoverableError, type Job as QueuedJob, type Worker } from 'bullmq';
import { Config } from '../config/config.js';
import { makeDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { DomainError } from '../errors/domain-error.js';
import { metrics } from '../http/metrics.js';
import { Readiness } from '../http/readiness.js';
import { makeLogger } from '../logging/logger.js';
import { within } from '../process/ending.js';
import { EVERY, HANDLES, SWEEPS, type Job, type JobContext, type JobPayload, type Unfinished } from './job.js';
import { openQueue, type OpenQueue } from './queue.js';
import { enqueue, jobId, Relay } from './relay.js';

type Handler = { job: Job<JobPayload>; run: (payload: JobPayload, context: JobContext) => Promise<void> };
type Sweep = { job: Job<JobPayload>; unfinished: () => Promise<Unfinished<JobPayload>[]> };
/**
 * How long running work may go on when the worker ends, and then each step of closing, in ms; together less than a
 * process may take to end.
 */
const WORK_MS = 15_000;
const STEP_MS = 2_000;

type Scheduled = { name: string; seconds: number; run: () => Promise<void> };

const finished = new Counter({
  name: 'bloemen_jobs_total',
  help: 'Jobs by name and outcome',
  labelNames: ['job', 'outcome'],
  registers: [metrics],
});

/**
 * Runs in the worker process: relay from outbox to queue, the handlers, the sweeps and the schedules. Started by
 * `start()`, so that the API process loads the same modules without working.
 */
@Injectable()
export class WorkerHost implements BeforeApplicationShutdown {
  private readonly logger: Logger;
  private stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();
  private parts: { relay: Relay; worker: Worker; queue: OpenQueue; timers: NodeJS.Timeout[] } | null = null;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly readiness: Readiness,
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {
    this.logger = makeLogger(config.values.LOG_LEVEL, 'worker');
  }

  async start(): Promise<void> {
    const { values } = this.config;
    const { handlers, sweeps, schedules } = this.explore();
    const open = await openQueue(this.config);
    const { queue } = open;
    const relayConnections = makeDataSource(values.RELAY_DATABASE_URL, 'bloemen_relay', 2, this.config);
    const relay = new Relay(
      relayConnections,
      values.RELAY_DATABASE_URL,
      { batch: values.RELAY_BATCH, keepDays: values.OUTBOX_KEEP_DAYS },
      queue,
      new Map([...handlers].map(([name, { job }]) => [name, job])),
      this.logger,
    );
    const worker = open.work((queued) => this.watched(this.handle(handlers, queued)), values.WORKER_CONCURRENCY);
    worker.on('error', (error) => this.logger.warn({ err: error }, 'queue'));
    relay.start();
    this.readiness.needs(() => relay.doSmallWork());
    const sweepAll = async () => {
      for (const { job, unfinished } of sweeps) {
        for (const { key, payload } of await unfinished()) {
          if (!(await queue.getJob(jobId(job.name, key)))) await enqueue(queue, job, key, payload);
        }
      }
    };
    const guarded = (what: string, run: () => Promise<void>) => () =>
      void run().catch((error: unknown) => this.logger.error({ err: error }, what));
    const timers = [
      setInterval(guarded('sweep', sweepAll), values.SWEEP_SECONDS * 1_000),
      setInterval(
        guarded('schedule', () => this.runDue(schedules)),
        1_000,
      ),
    ];
    this.parts = { relay, worker, queue: open, timers };
    guarded('sweep', sweepAll)();
  }

  /**
   * Before the database closes, which running jobs still need. Every step has an end, also while the queue is away:
   * what could not be told to it is found again, by its lock or by the sweep.
   */
  async beforeApplicationShutdown(): Promise<void> {
    if (!this.parts) return;
    const { relay, worker, queue, timers } = this.parts;
    this.parts = null;
    timers.forEach(clearInterval);
    const noMoreWork = worker.close();
    const resting = relay.rest();
    await within(WORK_MS, this.workDone());
    this.stopping.abort(new DomainError('unavailable'));
    await within(STEP_MS, this.workDone());
    await within(STEP_MS, Promise.all([noMoreWork, resting]));
    await within(STEP_MS, queue.queue.close());
    await within(STEP_MS, Promise.all([worker.disconnect(), queue.cut()]));
    await within(
      STEP_MS,
      resting.then(() => relay.close()),
    );
  }

  private async workDone(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  private watched(run: Promise<void>): Promise<void> {
    const watching = run.finally(() => this.running.delete(watching));
    this.running.add(watching);
    return watching;
  }

  private async handle(handlers: ReadonlyMap<string, Handler>, queued: QueuedJob<JobPayload>): Promise<void> {
    const handler = handlers.get(queued.name);
    if (!handler) throw new UnrecoverableError(`Nobody handles ${queued.name}`);
    const signal = AbortSignal.any([AbortSignal.timeout(handler.job.timeoutMs), this.stopping.signal]);
    const log = this.logger.child({ job: queued.name, jobId: queued.id, tenantId: queued.data.tenantId });
    try {
      await handler.run(queued.data, { attempt: queued.attemptsMade + 1, signal });
      finished.inc({ job: queued.name, outcome: 'done' });
    } catch (error) {
      finished.inc({ job: queued.name, outcome: 'failed' });
      log.error({ err: error }, 'job failed');
      throw error;
    }
  }

  /** Runs each schedule whose slot nobody has taken yet. */
  private async runDue(schedules: readonly Scheduled[]): Promise<void> {
    for (const { name, seconds, run } of schedules) {
      const mine = await this.database.asSystem('claim a slot of the schedule', () =>
        this.database.maybe(
          `insert into schedule_run (name, slot) values ($1, to_timestamp(floor(extract(epoch from now()) / $2) * $2))
            on conflict do nothing returning 1`,
          [name, seconds],
        ),
      );
      if (mine)
        await run().catch((error: unknown) =>
          this.logger.error({ err: error, schedule: name }, 'scheduled job failed'),
        );
    }
  }

  private explore(): { handlers: Map<string, Handler>; sweeps: Sweep[]; schedules: Scheduled[] } {
    const found = { handlers: new Map<string, Handler>(), sweeps: [] as Sweep[], schedules: [] as Scheduled[] };
    for (const { instance } of this.discovery.getProviders() as {
      instance: Record<string, (...args: never[]) => Promise<never>> | null;
    }[]) {
      if (!instance || typeof instance !== 'object') continue;
      for (const key of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const method = instance[key]?.bind(instance);
        const marks = (mark: string) => Reflect.getMetadata(mark, instance[key] as object) as unknown;
        if (!method) continue;
        const handled = marks(HANDLES) as Job<JobPayload> | undefined;
        const swept = marks(SWEEPS) as Job<JobPayload> | undefined;
        const seconds = marks(EVERY) as number | undefined;
        if (handled) found.handlers.set(handled.name, { job: handled, run: method as never });
        if (swept) found.sweeps.push({ job: swept, unfinished: method as never });
        if (seconds)
          found.schedules.push({ name: `${instance.constructor.name}.${key}`, seconds, run: method as never });
      }
    }
    return found;
  }
}
