import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The count of the week in the country says where invented activities are in it, also of a municipality that is real. */
export class MarkCountedExamples1790000046100 implements MigrationInterface {
  name = 'MarkCountedExamples1790000046100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("select app_let_programme_read('week_activity', '{is_demonstration}')");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke select (is_demonstration) on week_activity from bloemen_programme;
      select app_watch_released('week_activity');`);
  }
}
