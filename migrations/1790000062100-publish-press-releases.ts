import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A press release that came out is read by everybody, by the clock of the database, and no other. */
export class PublishPressReleases1790000062100 implements MigrationInterface {
  name = 'PublishPressReleases1790000062100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
select app_drop_repeatable_sql();
create policy public_reads on press_release for select to bloemen_app
  using ((select app_is_public()) and status = 'EMBARGOED' and released_at <= statement_timestamp());
create policy as_public_as_it_is on press_release as restrictive for select to bloemen_app
  using (not (select app_is_public()) or (status = 'EMBARGOED' and released_at <= statement_timestamp()));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop policy as_public_as_it_is on press_release;
      drop policy public_reads on press_release;`);
  }
}
