import type { MigrationInterface, QueryRunner } from 'typeorm';

/** To which evenings a municipality is invited is asked on each of its dashboards; the key begins with the evening. */
export class IndexInvitedMunicipalities1790000029100 implements MigrationInterface {
  name = 'IndexInvitedMunicipalities1790000029100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create index ix_signing_event_municipality_municipality on signing_event_municipality (municipality_id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index ix_signing_event_municipality_municipality');
  }
}
