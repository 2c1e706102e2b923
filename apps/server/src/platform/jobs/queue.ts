import { createPostgresBackend, Queue, setDefaultBackendFactory, Worker, type Processor, type QueueOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Config } from '../config/config.js';
import type { JobPayload } from './job.js';

/** Braces keep all keys of the queue on one node of a Redis cluster. */
const NAME = '{bloemen}';

/** What the relay and the sweep need of the queue. */
export type JobQueue = Pick<Queue, 'add' | 'getJob' | 'close'>;

/** Opens the queue: on Redis through ioredis when REDIS_URL is set, else on BullMQ's PostgreSQL backend. */
export async function openQueue(config: Config): Promise<{ queue: Queue; work: (processor: Processor<JobPayload>, concurrency: number) => Worker; close: () => Promise<void> }> {
  const { connection, close } = await connect(config);
  const options = { connection } as QueueOptions;
  const queue = new Queue(NAME, options);
  queue.on('error', () => undefined);
  return {
    queue,
    work: (processor, concurrency) => new Worker(NAME, processor, { ...options, concurrency, lockDuration: config.values.WORKER_LOCK_MS, stalledInterval: config.values.WORKER_LOCK_MS / 2, maxStalledCount: 1_000 }),
    async close() {
      await queue.close();
      close();
    },
  };
}

async function connect(config: Config): Promise<{ connection: unknown; close: () => void }> {
  const { REDIS_URL, QUEUE_DATABASE_URL } = config.values;
  if (REDIS_URL) {
    const redis = new Redis(REDIS_URL, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    await refuseForgetfulRedis(redis, config.values.production);
    return { connection: redis, close: () => redis.disconnect() };
  }
  if (!QUEUE_DATABASE_URL) throw new Error('Zet REDIS_URL of QUEUE_DATABASE_URL: zonder wachtrij kan er niets op de achtergrond gebeuren.');
  setDefaultBackendFactory(createPostgresBackend as never);
  return { connection: { connectionString: QUEUE_DATABASE_URL, max: 4, options: '-c synchronous_commit=off' }, close: () => undefined };
}

/** A Redis that may throw keys away, or (in production) forgets them at a restart, would lose accepted work for a while: refuse it. */
async function refuseForgetfulRedis(redis: Redis, production: boolean): Promise<void> {
  const settings = (await redis.config('GET', 'maxmemory-policy')) as string[];
  if (settings[1] !== 'noeviction') throw new Error(`Redis mag taken weggooien (maxmemory-policy ${settings[1]}). Zet maxmemory-policy op noeviction.`);
  const [, appendOnly] = (await redis.config('GET', 'appendonly')) as string[];
  if (production && appendOnly !== 'yes') throw new Error('Redis vergeet taken bij een herstart. Zet appendonly op yes.');
}
