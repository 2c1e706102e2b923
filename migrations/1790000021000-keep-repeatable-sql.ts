import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Definitions that readers share stand beside the module that owns them and are made anew when their text changes; this
 * remembers what was made of which text. The one definition that a migration made is handed over.
 */
export class KeepRepeatableSql1790000021000 implements MigrationInterface {
  name = 'KeepRepeatableSql1790000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table repeatable_sql (
  position integer not null,
  name text not null,
  sha256 text not null,
  makes text[] not null,
  applied_at timestamptz not null default now(),
  constraint pk_repeatable_sql primary key (position)
);
comment on table repeatable_sql is
  'The files of repeatable SQL in the order they ran, each with the hash of its text. Read and written by the owner '
  'alone, while it prepares the database.';
comment on column repeatable_sql.makes is
  'The views and functions that the file made, in that order, as drop takes them.';
alter table repeatable_sql enable row level security;
alter table repeatable_sql force row level security;
create policy owner_only on repeatable_sql for all
  using (pg_has_role((select relowner from pg_class where oid = 'repeatable_sql'::regclass), 'USAGE'));

create function app_drop_repeatable_sql() returns void language plpgsql as $$
declare made text;
begin
  for made in select m.what from repeatable_sql f cross join unnest(f.makes) with ordinality m (what, nr)
    order by f.position desc, m.nr desc
  loop
    execute 'drop ' || made;
  end loop;
  delete from repeatable_sql;
end $$;
comment on function app_drop_repeatable_sql is
  'Takes away what repeatable SQL made, the last first, and never what leans on it from elsewhere. A migration that '
  'changes what a view reads calls it; the views are made anew after the last migration.';
revoke all on function app_drop_repeatable_sql from public;

insert into repeatable_sql (position, name, sha256, makes)
  values (0, '1790000014000', '', '{view municipality_participation}');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop function app_drop_repeatable_sql;
      drop table repeatable_sql;
create view municipality_participation with (security_invoker = true) as
  select m.id as municipality_id, taking_part.now as takes_part,
    taking_part.now and exists (select from commitment c where c.tenant_id = m.id
      and c.status in ('SIGNED_CONDITIONALLY', 'DISPUTED')) as is_conditional
  from municipality m cross join lateral (select m.status in ('JOINED', 'ACTIVE', 'DORMANT') as now) taking_part;
grant select on municipality_participation to bloemen_app, bloemen_programme;`);
  }
}
