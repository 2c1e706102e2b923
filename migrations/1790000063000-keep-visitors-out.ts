import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A visitor whom nobody knows (`Database.asPublic`) reads nothing of shared registers that no public page asks for. */
export class KeepVisitorsOut1790000063000 implements MigrationInterface {
  name = 'KeepVisitorsOut1790000063000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ declare closed text; begin
        foreach closed in array array['adviser_assignment', 'mail_trouble', 'national_member', 'organisation',
          'organisation_participation', 'organisation_spelling'] loop
          execute format('create policy not_for_visitors on %I as restrictive for select to bloemen_app
            using (not (select app_is_public()))', closed);
        end loop;
      end $$;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy not_for_visitors on adviser_assignment;
      drop policy not_for_visitors on mail_trouble;
      drop policy not_for_visitors on national_member;
      drop policy not_for_visitors on organisation;
      drop policy not_for_visitors on organisation_participation;
      drop policy not_for_visitors on organisation_spelling;`);
  }
}
