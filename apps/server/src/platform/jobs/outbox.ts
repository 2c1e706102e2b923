import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Job, JobPayload } from './job.js';

export const OUTBOX_CHANNEL = 'outbox';

/**
 * Promises work in the transaction that causes it. The relay in the worker hands it to the queue; a crash in between
 * loses nothing.
 */
@Injectable()
export class Outbox {
  constructor(private readonly database: Database) {}

  /** @param key names this piece of work within its job: the same key twice is the same work. */
  async add<Payload extends JobPayload>(job: Job<Payload>, payload: Payload, { key }: { key: string }): Promise<void> {
    await this.database.query(
      `with promised as (
         insert into outbox (tenant_id, job, job_key, payload) values ($1, $2, $3, $4) on conflict do nothing
       ) select pg_notify($5, '')`,
      [payload.tenantId, job.name, key, payload, OUTBOX_CHANNEL],
    );
  }
}
