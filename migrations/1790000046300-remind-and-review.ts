import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A municipality chooses whether its partners get mail about actions that are due, and sees on its dashboard which
 * contact persons are past their review date.
 */
export class RemindAndReview1790000046300 implements MigrationInterface {
  name = 'RemindAndReview1790000046300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      alter table municipality_settings add column reminds_of_actions boolean not null default true;
      comment on column municipality_settings.reminds_of_actions is
        'Whether contact persons get mail about actions that are due.';
      create index ix_coalition_contact_review on coalition_contact (tenant_id, review_on) where review_on is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop index ix_coalition_contact_review;
      alter table municipality_settings drop column reminds_of_actions;`);
  }
}
