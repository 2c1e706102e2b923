import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a municipality shows everybody: per block how it goes along, and every release as it was. A visitor whom nobody
 * knows (`Database.asPublic`) reads releases that have begun and were not withdrawn, of all municipalities, and no other
 * row of any workspace.
 */
export class CreatePublication1790000056000 implements MigrationInterface {
  name = 'CreatePublication1790000056000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(`
create function app_is_public() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.scope', true), '') = 'public' $$;
comment on function app_is_public is 'True in a unit of work opened by Database.asPublic: a visitor whom nobody knows.';

create table public_block (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  block text not null,
  mode text not null default 'OFF',
  lead text,
  shows_level boolean not null default false,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_public_block primary key (tenant_id, block),
  constraint fk_public_block_municipality foreign key (tenant_id) references tenant (id),
  constraint ck_public_block_code check (block in ('P1', 'P2', 'P3', 'P4', 'P5', 'PARTNERS', 'PLAN', 'MONEY', 'WEEK',
    'OFFERS', 'PRACTICE', 'STATEMENT', 'CONTACT', 'COUNCIL')),
  constraint ck_public_block_mode check (mode in ('OFF', 'FROZEN', 'FOLLOWS')),
  constraint ck_public_block_level check (not shows_level or block in ('P1', 'P2', 'P3', 'P4', 'P5'))
);
comment on table public_block is 'How each block of the public page goes along with the records behind it.';
comment on column public_block.lead is 'What the municipality says above the block, for its residents.';
comment on column public_block.shows_level is 'Whether the municipality chose to show the level of this pillar.';
select app_secure_tenant_table('public_block');
select app_close_in_archive('public_block');

create table public_release (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default app_time_ordered_id(),
  block text not null,
  content jsonb not null,
  content_hash text not null,
  cause text not null,
  content_on date not null,
  released_at timestamptz not null,
  created_at timestamptz not null default now(),
  created_by uuid,
  created_by_name text,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  is_demonstration boolean not null default false,
  constraint pk_public_release primary key (tenant_id, id),
  constraint fk_public_release_block foreign key (tenant_id, block) references public_block (tenant_id, block),
  constraint ck_public_release_cause check (cause in ('RELEASED', 'FOLLOWED', 'NARROWED')),
  constraint ck_public_release_withdrawn check (withdrawn_at is not null or withdrawn_by is null)
);
comment on table public_release is
  'What everybody reads of a block from released_at on, until a later release or its withdrawal. Kept as it was.';
comment on column public_release.content is 'In the shape of the block (publication/contents.ts).';
comment on column public_release.content_on is 'Of which day the records are that it was made of.';
comment on column public_release.created_by is 'Null where it went along by itself.';
create index ix_public_release_newest on public_release (tenant_id, block, released_at desc, id desc)
  where withdrawn_at is null;
select app_secure_tenant_table('public_release');
select app_close_in_archive('public_release');
revoke update on public_release from bloemen_app;
grant update (withdrawn_at, withdrawn_by) on public_release to bloemen_app;
create policy kept_as_it_was on public_release as restrictive for delete to bloemen_app using (is_demonstration);
create policy public_reads on public_release for select to bloemen_app
  using ((select app_is_public()) and withdrawn_at is null and released_at <= statement_timestamp());
create policy as_public_as_it_is on public_release as restrictive for select to bloemen_app
  using ((withdrawn_at is null and released_at <= statement_timestamp())
    or app_actor_id() is null and not app_is_public()
    or (select string_to_array(coalesce(current_setting('app.roles', true), ''), ',')
      && array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN']));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table public_release, public_block;
      drop function app_is_public;`);
  }
}
