import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who keeps an item of the toolkit decides whether everybody reads it on the public site; by default nobody does. */
export class OpenToolkit1790000057100 implements MigrationInterface {
  name = 'OpenToolkit1790000057100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
select app_drop_repeatable_sql();
alter table toolkit_item add column is_public boolean not null default false;
comment on column toolkit_item.is_public is
  'Whether everybody reads its published version on the public site. Who keeps it looked that it names no person.';
create policy public_reads_open on toolkit_item as restrictive for select to bloemen_app
  using (not (select app_is_public()) or is_public and status in ('PUBLISHED', 'UNDER_REVIEW'));
create policy public_reads_open on toolkit_version as restrictive for select to bloemen_app
  using (not (select app_is_public()) or is_current and exists (select from toolkit_item i where i.id = item_id));
create policy public_reads_releases on practice_card as restrictive for select to bloemen_app
  using (not (select app_is_public()));
comment on policy public_reads_releases on practice_card is
  'What a municipality confirmed is an example for all municipalities; for everybody it is once that municipality releases it.';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop policy public_reads_releases on practice_card;
      drop policy public_reads_open on toolkit_version;
      drop policy public_reads_open on toolkit_item;
      alter table toolkit_item drop column is_public;`);
  }
}
