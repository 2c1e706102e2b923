import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The workspace of a municipality that was merged is an archive: it is read, and nothing is added to it. */
export class CloseArchives1790000019000 implements MigrationInterface {
  name = 'CloseArchives1790000019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(closed);
    await runner.query(coordinators);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy if exists programme_read on role_assignment;
      revoke select on role_assignment from bloemen_programme;
      drop function if exists app_archive_stays_open, app_close_in_archive;
      drop function if exists app_refuse_new_in_archive() cascade;
      drop function if exists app_refuse_change_in_archive() cascade;`);
  }
}

/** The programme appoints the first coordinator, so it may see where there is none; never who it is. */
const coordinators = `
create policy programme_read on role_assignment for select to bloemen_programme using (role = 'COORDINATOR');
grant select (tenant_id, role, starts_at, ends_at) on role_assignment to bloemen_programme;
`;

const closed = `
create function app_refuse_new_in_archive() returns trigger language plpgsql as $$
begin
  if exists (select from added join municipality m on m.id = added.tenant_id where m.status = 'MERGED') then
    raise exception 'nothing is added to the workspace of a merged municipality'
      using errcode = '23514', constraint = 'ck_workspace_is_no_archive';
  end if;
  return null;
end $$;
comment on function app_refuse_new_in_archive is 'Refuses a new row of a merged municipality, whoever adds it.';

create function app_refuse_change_in_archive() returns trigger language plpgsql as $$
begin
  if app_actor_id() is not null and exists (select from municipality m where m.id = app_tenant_id()
    and m.status = 'MERGED') then
    raise exception 'nothing is changed in the workspace of a merged municipality'
      using errcode = '23514', constraint = 'ck_workspace_is_no_archive';
  end if;
  return null;
end $$;
comment on function app_refuse_change_in_archive is
  'Refuses what a person changes in a merged municipality. What began before and ends by itself, such as a '
  'certificate being sealed, still ends.';

create function app_close_in_archive(p_table regclass) returns void language plpgsql as $$
begin
  execute format('create trigger refuse_new_in_archive after insert on %s referencing new table as added
    for each statement execute function app_refuse_new_in_archive()', p_table);
  -- A consent can be withdrawn for ever.
  if p_table <> 'consent'::regclass then
    execute format('create trigger refuse_change_in_archive before update or delete on %s
      for each statement execute function app_refuse_change_in_archive()', p_table);
  end if;
end $$;
comment on function app_close_in_archive is 'Closes a table of a workspace once the municipality is merged.';

do $$ declare found text; begin
  for found in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      -- Open in an archive: the trail, who may look, what is derived, asked for or kept for the platform itself.
      and c.relname not in ('audit_event', 'audit_head', 'identity_provider', 'identity_provider_domain',
        'mail_message',
        'milestone_tally', 'mutation_answer', 'outbox', 'person_name', 'pillar_standing', 'pillar_standing_quote',
        'programme_edition_basis', 'programme_stamp', 'report_request', 'role_assignment', 'stored_file')
  loop
    perform app_close_in_archive(found::regclass);
  end loop;
end $$;
`;
