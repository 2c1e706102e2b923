import {
  createPostgresBackend,
  Queue,
  setDefaultBackendFactory,
  Worker,
  type Processor,
  type QueueOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '../config/config.js';
import { makePool } from '../database/clients.js';
import type { JobPayload } from './job.js';

/** Braces keep all keys of the queue on one node of a Redis cluster. */
const NAME = '{bloemen}';

/** What the relay and the sweep need of the queue. */
export type JobQueue = Pick<Queue, 'add' | 'getJob' | 'close'>;

/** The queue as a worker holds it. `cut` ends every connection at once, and with it all that waits for one. */
export type OpenQueue = {
  queue: Queue;
  work: (processor: Processor<JobPayload>, concurrency: number) => Worker;
  cut: () => Promise<void>;
};

/** Opens the queue: on Redis through ioredis when REDIS_URL is set, else on BullMQ's PostgreSQL backend. */
export async function openQueue(config: Config): Promise<OpenQueue> {
  const { connection, cut } = await connect(config);
  const options = { connection } as QueueOptions;
  const queue = new Queue(NAME, options);
  queue.on('error', () => undefined);
  return {
    queue,
    work: (processor, concurrency) =>
      new Worker(NAME, processor, {
        ...options,
        concurrency,
        lockDuration: config.values.WORKER_LOCK_MS,
        stalledInterval: config.values.WORKER_LOCK_MS / 2,
        maxStalledCount: 1_000,
      }),
    cut,
  };
}

async function connect(config: Config): Promise<{ connection: unknown; cut: () => Promise<void> }> {
  const { REDIS_URL, QUEUE_DATABASE_URL } = config.values;
  if (REDIS_URL) {
    const redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    await refuseForgetfulRedis(redis, config.values.production);
    return { connection: redis, cut: async () => redis.disconnect() };
  }
  if (!QUEUE_DATABASE_URL)
    throw new Error('Zet REDIS_URL of QUEUE_DATABASE_URL: zonder wachtrij kan er niets op de achtergrond gebeuren.');
  setDefaultBackendFactory(createPostgresBackend as never);
  // A pool of ours: nobody listens to a connection that BullMQ lends itself from one of its own.
  const pool = makePool({
    connectionString: QUEUE_DATABASE_URL,
    application_name: 'bloemen_queue',
    max: 8,
    keepAlive: true,
    options: '-c synchronous_commit=off -c search_path=bullmq',
  });
  return { connection: pool, cut: () => pool.end() };
}

/**
 * A Redis that may throw keys away, or (in production) forgets them at a restart, would lose accepted work for a while:
 * refuse it.
 */
async function refuseForgetfulRedis(redis: Redis, production: boolean): Promise<void> {
  const settings = (await redis.config('GET', 'maxmemory-policy')) as string[];
  if (settings[1] !== 'noeviction')
    throw new Error(`Redis mag taken weggooien (maxmemory-policy ${settings[1]}). Zet maxmemory-policy op noeviction.`);
  const [, appendOnly] = (await redis.config('GET', 'appendonly')) as string[];
  if (production && appendOnly !== 'yes')
    throw new Error('Redis vergeet taken bij een herstart. Zet appendonly op yes.');
}
