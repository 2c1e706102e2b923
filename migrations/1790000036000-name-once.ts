import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A national member or a source of money has its name once, however somebody writes its capitals. Where it was there
 * twice, each but the first gets its number behind it, for a person to join or rename.
 */
export class NameOnce1790000036000 implements MigrationInterface {
  name = 'NameOnce1790000036000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table national_member drop constraint uq_national_member_name, no force row level security;
      alter table funding_opportunity drop constraint uq_funding_opportunity_name, no force row level security;
      update national_member t set name = t.name || ' (' || d.place || ')'
        from (select id, row_number() over (partition by lower(name) order by id) as place from national_member) d
        where d.id = t.id and d.place > 1;
      update funding_opportunity t set name = t.name || ' (' || d.place || ')'
        from (select id, row_number() over (partition by lower(name) order by id) as place from funding_opportunity) d
        where d.id = t.id and d.place > 1;
      alter table national_member force row level security;
      alter table funding_opportunity force row level security;
      create unique index uq_national_member_name on national_member (lower(name));
      create unique index uq_funding_opportunity_name on funding_opportunity (lower(name));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index uq_national_member_name, uq_funding_opportunity_name;
      alter table national_member add constraint uq_national_member_name unique (name);
      alter table funding_opportunity add constraint uq_funding_opportunity_name unique (name);`);
  }
}
