import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever changed what the national picture shows had to remember to say so, at each place. Now the tables say it
 * themselves: a table that the programme role may read renews the stamp when a released column changes.
 */
export class StampByTrigger1790000023000 implements MigrationInterface {
  name = 'StampByTrigger1790000023000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(touch);
    await runner.query(watch);
    await runner.query(release);
    await runner.query(`
      select app_watch_released(oid) from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and has_any_column_privilege('bloemen_programme', oid, 'select')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app_touch_programme cascade;
      drop function app_let_programme_read, app_watch_released, app_released_columns;
      drop policy touched_by_system on programme_stamp;
      drop policy touched_by_owner on programme_stamp;

create function app_let_programme_read(p_table regclass) returns void language plpgsql as $$
begin
  execute format('create policy programme_read on %s for select to bloemen_programme using (true)', p_table);
  execute format('grant select on %s to bloemen_programme', p_table);
end $$;
comment on function app_let_programme_read is 'Lets the read-only role of acrossTenants see all rows of one table.';

create function app_touch_programme() returns void language sql as $$
  insert into programme_stamp (tenant_id) values (app_tenant_id())
  on conflict (tenant_id) do update set version = programme_stamp.version + 1
$$;
comment on function app_touch_programme is 'Call in the transaction of every change that the national picture shows.';
${securing}
end $$;`);
  }
}

/** Renewed at the commit, so that no transaction holds a stamp while it waits for a row that another one holds. */
const touch = `
drop function app_touch_programme();
create function app_touch_programme() returns trigger language plpgsql as $$
declare
  workspace uuid := app_tenant_id();
  touched text := coalesce(current_setting('app.touched', true), '');
begin
  if workspace is null and tg_argv[0] = 'workspace' then workspace := coalesce(new.tenant_id, old.tenant_id); end if;
  workspace := coalesce(workspace, '00000000-0000-4000-8000-000000000001');
  if strpos(touched, workspace::text) = 0 then
    perform set_config('app.touched', touched || ' ' || workspace, true);
    insert into programme_stamp (tenant_id) values (workspace)
    on conflict (tenant_id) do update set version = programme_stamp.version + 1;
  end if;
  return null;
end $$;
comment on function app_touch_programme is
  'Gives a workspace a new stamp, once in a transaction: the one that makes the change, which writes no other stamp than '
  'its own. Outside every workspace the one whose row changed, and the programme for a table that all share.';

create policy touched_by_system on programme_stamp for all to bloemen_app
  using ((select app_is_system()) and tenant_id = '00000000-0000-4000-8000-000000000001')
  with check ((select app_is_system()) and tenant_id = '00000000-0000-4000-8000-000000000001');
-- What goes with its goal is deleted as the owner of the table, and so does a migration; forced row level security
-- binds the owner too.
create policy touched_by_owner on programme_stamp for all to current_user using (true) with check (true);
`;

const watch = `
create function app_released_columns(p_table regclass) returns name[] language sql stable as $$
  select coalesce(array_agg(a.attname order by a.attnum), '{}') from pg_attribute a
  where a.attrelid = p_table and a.attnum > 0 and not a.attisdropped
    and (has_column_privilege('bloemen_programme', a.attrelid, a.attnum, 'select')
      or exists (select from pg_policy p join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
        where p.polrelid = a.attrelid and p.polcmd in ('r', '*') and d.refclassid = 'pg_class'::regclass
          and d.refobjid = a.attrelid and d.refobjsubid = a.attnum
          and p.polroles && array[0::oid, (select oid from pg_roles where rolname = 'bloemen_programme')]))
$$;
comment on function app_released_columns is
  'What of a table reaches the programme role: the columns that it may read, and those that decide which rows it reads.';

create function app_watch_released(p_table regclass) returns void language plpgsql as $$
declare
  workspace text := case when exists (select from pg_policy where polrelid = p_table and polname = 'own_tenant')
    then 'workspace' else 'shared' end;
  changed text := case when has_table_privilege('bloemen_programme', p_table, 'select')
    then 'old.* is distinct from new.*'
    else (select string_agg(format('old.%1$I is distinct from new.%1$I', released), ' or ')
      from unnest(app_released_columns(p_table)) released) end;
begin
  if p_table = 'programme_stamp'::regclass then return; end if;
  execute format('drop trigger if exists touch_programme on %s', p_table);
  execute format('drop trigger if exists touch_programme_on_change on %s', p_table);
  execute format('create constraint trigger touch_programme after insert or delete on %s
    deferrable initially deferred for each row execute function app_touch_programme(%L)', p_table, workspace);
  execute format('create constraint trigger touch_programme_on_change after update on %s
    deferrable initially deferred for each row when (%s) execute function app_touch_programme(%L)', p_table, changed,
    workspace);
end $$;
comment on function app_watch_released is
  'Lets a change of what the programme role may read of a table give a new stamp. Call it after a grant to that role; '
  'app_let_programme_read and app_secure_shared_table do.';
`;

const securing = `
create or replace function app_secure_shared_table(p_table regclass, p_writer text) returns void language plpgsql as $$
declare
  writers text := case p_writer
    when 'programme' then '(select app_is_system() or app_tenant_id() = ''00000000-0000-4000-8000-000000000001''::uuid)'
    when 'any' then '(select app_is_system() or app_tenant_id() is not null)'
  end;
begin
  if writers is null then raise exception 'unknown writer %', p_writer; end if;
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('create policy everyone_reads on %s for select to bloemen_app, bloemen_programme using (true)',
    p_table);
  execute format('create policy writers_insert on %s for insert to bloemen_app with check (%s)', p_table, writers);
  execute format('create policy writers_update on %s for update to bloemen_app using (%s) with check (%s)', p_table,
    writers, writers);
  execute format('create policy writers_delete on %s for delete to bloemen_app using (%s)', p_table, writers);
  execute format('grant select, insert, update, delete on %s to bloemen_app', p_table);
  execute format('grant select on %s to bloemen_programme', p_table);`;

const release = `
drop function app_let_programme_read(regclass);
create function app_let_programme_read(p_table regclass, p_columns name[] default null, p_rows text default 'true')
  returns void language plpgsql as $$
begin
  if not exists (select from pg_policy where polrelid = p_table and polname = 'programme_read') then
    execute format('create policy programme_read on %s for select to bloemen_programme using (%s)', p_table, p_rows);
  end if;
  execute format('grant select%s on %s to bloemen_programme',
    (select ' (' || string_agg(quote_ident(released), ', ') || ')' from unnest(p_columns) released), p_table);
  perform app_watch_released(p_table);
end $$;
comment on function app_let_programme_read is
  'Lets the read-only role of acrossTenants see a table, or more of its columns: all, or those named; of all rows, or of '
  'those for which the condition holds. From then on a change of it gives a new stamp.';
${securing}
  perform app_watch_released(p_table);
end $$;
`;
