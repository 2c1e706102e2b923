import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who moves an evening that somebody else planned has a hand in it, and could otherwise bring it to this hour and vouch
 * alone.
 */
export class WhoChangedAnEvening1790000020000 implements MigrationInterface {
  name = 'WhoChangedAnEvening1790000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table signing_event add column changed_by uuid[] not null default '{}';
      comment on column signing_event.changed_by is
        'Who changed its title, time or place, and therefore vouches for nobody at it.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table signing_event drop column changed_by');
  }
}
