import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the national picture has of its own: published participation, milestones counted as they change, and the
 * editions for readers of aggregates.
 */
export class Programme1790000007000 implements MigrationInterface {
  name = 'Programme1790000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(tally);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop trigger if exists count_milestone on milestone;
       drop function if exists app_count_milestone, app_rebuild_milestone_tally;
       drop table if exists milestone_tally, programme_edition_basis, programme_edition, participation_milestone`,
    );
  }
}

const tables = `
create table participation_milestone (
  happened_on date not null,
  dated_as text not null,
  count integer not null,
  qualifier text not null,
  source text not null,
  note text,
  constraint pk_participation_milestone primary key (happened_on),
  constraint ck_participation_milestone_qualifier check (qualifier in ('EXACT', 'ABOUT', 'AT_LEAST')),
  constraint ck_participation_milestone_count check (count > 0)
);
comment on column participation_milestone.dated_as is
  'The date in the words of the source (medio 2020); happened_on is its first day, to draw a line with.';
comment on table participation_milestone is
  'How many municipalities took part according to a dated public source; facts, never computed.';
select app_secure_shared_table('participation_milestone', 'programme');

create table programme_edition (
  edition_on date not null,
  content jsonb not null,
  published_at timestamptz not null default now(),
  constraint pk_programme_edition primary key (edition_on)
);
comment on table programme_edition is
  'The national counts of one day after disclosure control: what readers of aggregates see. Holds no withheld figure, '
  'so every workspace may read it.';
select app_secure_shared_table('programme_edition', 'programme');

create table programme_edition_basis (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  edition_on date not null,
  counted jsonb not null,
  constraint pk_programme_edition_basis primary key (tenant_id, edition_on),
  constraint fk_programme_edition_basis_edition foreign key (edition_on) references programme_edition (edition_on) on
    delete cascade on update cascade,
  constraint fk_programme_edition_basis_tenant foreign key (tenant_id) references tenant (id)
);
comment on table programme_edition_basis is
  'The municipalities by name as an edition counted them, to see what changed since. Of the programme alone; never '
  'shown.';
select app_secure_tenant_table('programme_edition_basis');
`;

const tally = `
create table milestone_tally (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  planned integer not null default 0,
  in_progress integer not null default 0,
  done integer not null default 0,
  dropped integer not null default 0,
  constraint pk_milestone_tally primary key (tenant_id),
  constraint fk_milestone_tally_municipality foreign key (tenant_id) references municipality (id)
);
comment on table milestone_tally is
  'Milestones of each municipality by status, counted in the transaction of each change, so that the national picture '
  'never adds up all milestones.';
select app_secure_tenant_table('milestone_tally');
select app_let_programme_read('milestone_tally');
-- Milestones that go with their goal are deleted as the owner of the table, and counted as such; forced row level
-- security binds the owner too.
create policy counted_by_cascade on milestone_tally for all to current_user
  using (tenant_id = (select app_tenant_id())) with check (tenant_id = (select app_tenant_id()));

create function app_count_milestone() returns trigger language plpgsql as $$
declare
  before text := case when tg_op <> 'INSERT' then old.status end;
  after text := case when tg_op <> 'DELETE' then new.status end;
begin
  insert into milestone_tally as t (tenant_id, planned, in_progress, done, dropped)
  values (
    coalesce(new.tenant_id, old.tenant_id),
    coalesce(after = 'PLANNED', false)::integer - coalesce(before = 'PLANNED', false)::integer,
    coalesce(after = 'IN_PROGRESS', false)::integer - coalesce(before = 'IN_PROGRESS', false)::integer,
    coalesce(after = 'DONE', false)::integer - coalesce(before = 'DONE', false)::integer,
    coalesce(after = 'DROPPED', false)::integer - coalesce(before = 'DROPPED', false)::integer)
  on conflict (tenant_id) do update set planned = t.planned + excluded.planned,
    in_progress = t.in_progress + excluded.in_progress,
    done = t.done + excluded.done, dropped = t.dropped + excluded.dropped;
  return null;
end $$;
create trigger count_milestone after insert or delete or update of status on milestone for each row execute function
  app_count_milestone();

create function app_rebuild_milestone_tally() returns void language sql as $$
  delete from milestone_tally;
  insert into milestone_tally (tenant_id, planned, in_progress, done, dropped)
  select tenant_id, count(*) filter (where status = 'PLANNED'), count(*) filter (where status = 'IN_PROGRESS'),
    count(*) filter (where status = 'DONE'), count(*) filter (where status = 'DROPPED')
  from milestone group by tenant_id;
$$;
comment on function app_rebuild_milestone_tally is 'Counts the milestones of the own workspace again from the facts.';
`;
