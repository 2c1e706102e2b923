import type { Logger } from 'pino';
import pg from 'pg';
import { makeClient } from '../database/clients.js';
import type { Connections } from '../database/data-source.js';
import type { JobQueue } from './queue.js';
import type { Job, JobPayload } from './job.js';
import { OUTBOX_CHANNEL } from './outbox.js';

const FORGET_MS = 3_600_000;
/** So many handed-over promises are forgotten at once: well within the time a statement may take. */
const FORGET_BATCH = 10_000;

type Promised = { id: string; job: string; job_key: string; payload: JobPayload; turn: string };

/** Id of a job in the queue: no colon, never all digits. */
export function jobId(name: string, key: string): string {
  return `${name}-${key}`;
}

/** Hands one piece of work to the queue; adding what the queue already holds changes nothing. */
export async function enqueue(
  queue: JobQueue,
  job: Job<JobPayload>,
  key: string,
  payload: JobPayload,
  priority = 1,
): Promise<void> {
  await queue.add(job.name, payload, {
    jobId: jobId(job.name, key),
    attempts: job.attempts,
    backoff: { type: 'exponential', delay: 500 },
    priority,
    removeOnComplete: true,
    removeOnFail: true,
  });
}

/**
 * Moves promised work from the outbox to the queue: rows are locked, handed over, and only then marked. Woken by a
 * notification and at least every second. Work of workspaces takes turns, so one workspace with a thousand reports does
 * not hold up the others. While the queue is away a batch waits for it; PostgreSQL ends a transaction that waits too
 * long, and the same work is then handed over once more, which is harmless.
 */
export class Relay {
  private listener: pg.Client | null = null;
  private wake: () => void = () => undefined;
  private running = true;
  private loop: Promise<void> | null = null;

  constructor(
    private readonly connections: Connections,
    /** Where to listen, as the same role. */
    private readonly url: string,
    /** Promises handed over at once, and days for which the key of one refuses a second promise of the same work. */
    private readonly limits: { batch: number; keepDays: number },
    private readonly queue: JobQueue,
    private readonly jobs: ReadonlyMap<string, Job<JobPayload>>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  /** Takes no more work, and answers once what it was doing is done; while the queue is away that is never. */
  async rest(): Promise<void> {
    this.running = false;
    this.wake();
    await this.loop;
  }

  async close(): Promise<void> {
    await this.listener?.end().catch(() => undefined);
    await this.connections.close();
  }

  /** Reads the outbox, as the readiness check of a worker. */
  async doSmallWork(): Promise<void> {
    await this.onConnection((client) => client.query('select 1 from outbox limit 1'));
  }

  private async run(): Promise<void> {
    let forgotten = 0;
    while (this.running) {
      try {
        this.listener ??= await this.listen();
        while ((await this.dispatch()) > 0 && this.running);
        if (Date.now() - forgotten > FORGET_MS) {
          if ((await this.forget()) < FORGET_BATCH) forgotten = Date.now();
        }
      } catch (error) {
        this.logger.warn({ err: error }, 'relay waits for the database or the queue');
      }
      if (this.running) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 1_000);
          this.wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  }

  private dispatch(): Promise<number> {
    return this.onConnection(async (client) => {
      await client.query('begin');
      const { rows } = await client.query<Promised>(
        `select id, job, job_key, payload, row_number() over (partition by tenant_id order by id) as turn
         from (select * from outbox where dispatched_at is null order by id limit $1
           for update skip locked) as waiting`,
        [this.limits.batch],
      );
      for (const { job, job_key, payload, turn } of rows) {
        const known = this.jobs.get(job);
        if (known) await enqueue(this.queue, known, job_key, payload, Number(turn));
        else this.logger.error({ job }, 'nobody handles this job');
      }
      await client.query('update outbox set dispatched_at = now() where id = any($1)', [rows.map(({ id }) => id)]);
      await client.query('commit');
      return rows.length;
    });
  }

  private forget(): Promise<number> {
    return this.onConnection(async (client) => {
      const { rowCount } = await client.query(
        `delete from outbox where id in (select id from outbox where dispatched_at < now() - $1 * interval '1 day'
          limit $2)`,
        [this.limits.keepDays, FORGET_BATCH],
      );
      return rowCount ?? 0;
    });
  }

  /** Whatever failed is undone; a connection that cannot even do that is closed. */
  private async onConnection<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const [client, release] = await this.connections.connect();
    try {
      const result = await work(client);
      release();
      return result;
    } catch (error) {
      await client.query('rollback').then(
        () => release(),
        (failure: Error) => release(failure),
      );
      throw error;
    }
  }

  private async listen(): Promise<pg.Client> {
    const client = makeClient({ connectionString: this.url, application_name: 'bloemen_relay_listen' });
    client.on('notification', () => this.wake());
    client.on('end', () => (this.listener = null));
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(OUTBOX_CHANNEL)}`);
    return client;
  }
}
