import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * That a workspace is an archive is read with every request, to say what its people may do: so it stands on the
 * workspace itself, and follows its municipality.
 */
export class WorkspacesThatAreArchives1790000026000 implements MigrationInterface {
  name = 'WorkspacesThatAreArchives1790000026000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table tenant add column is_archive boolean not null default false;
      comment on column tenant.is_archive is
        'Its municipality was merged: it is read, and nothing is added. Derived from municipality.status by a trigger.';

      alter table tenant no force row level security;
      alter table municipality no force row level security;
      alter table first_run no force row level security;
      update tenant set is_archive = true where id in (select id from municipality where status = 'MERGED');
      -- What one part of the first-run data brought is two parts now: neither comes back where it was taken away.
      insert into first_run (part) select part from unnest(array['demonstration evening', 'demonstration pledges']) part
        where exists (select from first_run where part = 'demonstration commitments') on conflict do nothing;
      alter table tenant force row level security;
      alter table municipality force row level security;
      alter table first_run force row level security;

      create function app_follow_merger() returns trigger language plpgsql as $$
      begin
        update tenant set is_archive = new.status = 'MERGED' where id = new.id;
        return null;
      end $$;
      comment on function app_follow_merger is 'Makes the workspace of a merged municipality an archive.';
      create trigger follow_merger after update of status on municipality for each row
        when ((old.status = 'MERGED') is distinct from (new.status = 'MERGED')) execute function app_follow_merger();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger follow_merger on municipality;
      drop function app_follow_merger();
      alter table tenant drop column is_archive;`);
  }
}
