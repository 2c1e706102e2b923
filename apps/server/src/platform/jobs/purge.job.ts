import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Every } from './job.js';

/**
 * Removes what the platform keeps for a while only: answers of mutations for a day, past slots of schedules for a
 * month.
 */
@Injectable()
export class PurgeJob {
  constructor(private readonly database: Database) {}

  @Every(3_600)
  async purge(): Promise<void> {
    await this.database.asSystem('remove kept answers and past slots', async () => {
      await this.database.query(`delete from mutation_answer where created_at < now() - interval '1 day'`);
      await this.database.query(`delete from schedule_run where slot < now() - interval '30 days'`);
    });
  }
}
