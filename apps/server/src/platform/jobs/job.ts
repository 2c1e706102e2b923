import { SetMetadata } from '@nestjs/common';

/** A kind of background work. The payload is ids only; the run must be idempotent, because a job may run twice. */
export type Job<Payload extends JobPayload> = { name: string; attempts: number; timeoutMs: number; payload?: Payload };
export type JobPayload = { tenantId: string } & Record<string, string | number>;
export type JobContext = { attempt: number; signal: AbortSignal };

export const HANDLES = 'bloemen:handles';
export const SWEEPS = 'bloemen:sweeps';
export const EVERY = 'bloemen:every';

/** Declares a job: `verb-noun`, how often it is tried, and how long one try may take. */
export function defineJob<Payload extends JobPayload>(
  name: string,
  { attempts, timeoutMs }: { attempts: number; timeoutMs: number },
): Job<Payload> {
  return { name, attempts, timeoutMs };
}

/** The method that runs the job: `run(payload, context)`. It opens its own units of work. */
export const Handles = <Payload extends JobPayload>(job: Job<Payload>) => SetMetadata(HANDLES, job);

/**
 * A method that lists `{ key, payload }` of durable rows which still want the job; what the queue does not know is
 * handed over again.
 */
export const Sweeps = <Payload extends JobPayload>(job: Job<Payload>) => SetMetadata(SWEEPS, job);

/**
 * A method that runs once per interval over all workers. Intervals count from the epoch in UTC, so clock changes do not
 * matter.
 */
export const Every = (seconds: number) => SetMetadata(EVERY, seconds);

/** One durable row that still wants its job done. */
export type Unfinished<Payload extends JobPayload> = { key: string; payload: Payload };
