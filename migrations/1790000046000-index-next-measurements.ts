import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is measured next is asked on each dashboard. */
export class IndexNextMeasurements1790000046000 implements MigrationInterface {
  name = 'IndexNextMeasurements1790000046000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index ix_measure_next on measure (tenant_id, next_on, id) where next_on is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_measure_next');
  }
}
