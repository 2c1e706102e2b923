import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a municipality does with items of the toolkit, what its adviser recommends, and by how many an item is used: a
 * number that the wall itself withholds below five.
 */
export class CreateAdoptions1790000031000 implements MigrationInterface {
  name = 'CreateAdoptions1790000031000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(adoptions);
    await runner.query(usage);
    await runner.query(recommendations);
    await runner.query(origin);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table toolkit_recommendation;
      drop trigger count_adoption on toolkit_adoption;
      drop function app_count_adoption;
      drop table toolkit_usage, toolkit_adoption_step, toolkit_adoption;
      delete from pillar_evidence where origin_kind = 'TOOLKIT_ADOPTION';
      alter table pillar_evidence drop constraint ck_pillar_evidence_origin_kind,
        add constraint ck_pillar_evidence_origin_kind check (origin_kind in ('STATEMENT', 'RATIFYING_DECISION',
          'PORTFOLIO', 'COALITION', 'PARTNER_PLEDGE', 'ACTION_PLAN'));`);
  }
}

const adoptions = `
create table toolkit_adoption (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  item_id uuid not null,
  number integer not null,
  status text not null,
  since date not null,
  note text,
  carries_pillar text,
  carries_effect text,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_toolkit_adoption primary key (tenant_id, id),
  constraint uq_toolkit_adoption_item unique (tenant_id, item_id),
  constraint fk_toolkit_adoption_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_toolkit_adoption_version foreign key (item_id, number) references toolkit_version (item_id, number),
  constraint ck_toolkit_adoption_status check (status in ('CONSIDERED', 'IN_PREPARATION', 'IN_USE', 'STOPPED')),
  constraint ck_toolkit_adoption_carries check (carries_pillar in ('P3', 'P4', 'P5')
    and (status = 'IN_USE' or carries_pillar is null)),
  constraint ck_toolkit_adoption_effect check (carries_effect is null or carries_pillar is not null)
);
create index ix_toolkit_adoption_item on toolkit_adoption (item_id, number);
comment on table toolkit_adoption is 'An item of the toolkit that a municipality considers, prepares, uses or stopped using.';
comment on column toolkit_adoption.number is 'The version it uses; a newer one changes nothing until it is taken over.';
comment on column toolkit_adoption.since is 'The day of the last step.';
comment on column toolkit_adoption.carries_pillar is 'The pillar under which its use is a fact; empty when it is none.';
select app_secure_tenant_table('toolkit_adoption');
select app_close_in_archive('toolkit_adoption');
select app_let_programme_read('toolkit_adoption', '{tenant_id,item_id,status,is_demonstration}');

create table toolkit_adoption_step (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default app_time_ordered_id(),
  adoption_id uuid not null,
  status text not null,
  number integer not null,
  happened_on date not null,
  note text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  constraint pk_toolkit_adoption_step primary key (tenant_id, id),
  constraint fk_toolkit_adoption_step_adoption foreign key (tenant_id, adoption_id)
    references toolkit_adoption (tenant_id, id) on delete cascade
);
create index ix_toolkit_adoption_step_adoption on toolkit_adoption_step (tenant_id, adoption_id);
comment on table toolkit_adoption_step is 'Each step of an adoption with its day and note; never changed.';
select app_secure_tenant_table('toolkit_adoption_step');
revoke update on toolkit_adoption_step from bloemen_app;
select app_close_in_archive('toolkit_adoption_step');
`;

const usage = `
create table toolkit_usage (
  item_id uuid not null,
  municipalities integer not null default 0,
  demonstration integer not null default 0,
  constraint pk_toolkit_usage primary key (item_id),
  constraint fk_toolkit_usage_item foreign key (item_id) references toolkit_item (id) on delete cascade
);
comment on table toolkit_usage is
  'How many municipalities use an item now, kept in the transaction of each change. Fewer than five is shown to nobody.';
comment on column toolkit_usage.demonstration is 'How many of them are invented.';
alter table toolkit_usage enable row level security;
alter table toolkit_usage force row level security;
create policy shown_from_five on toolkit_usage for select to bloemen_app using (municipalities >= 5);
-- Only a trigger counts: a statement of the application itself has no trigger around it, and so reads and writes nothing.
create policy kept_by_trigger on toolkit_usage for all to bloemen_app
  using (pg_trigger_depth() > 0) with check (pg_trigger_depth() > 0);
grant select, insert, update on toolkit_usage to bloemen_app;

create function app_count_adoption() returns trigger language plpgsql as $$
declare
  item uuid := coalesce(new.item_id, old.item_id);
  more integer := coalesce(new.status = 'IN_USE', false)::integer - coalesce(old.status = 'IN_USE', false)::integer;
  invented integer := coalesce(new.status = 'IN_USE' and new.is_demonstration, false)::integer
    - coalesce(old.status = 'IN_USE' and old.is_demonstration, false)::integer;
begin
  if more <> 0 or invented <> 0 then
    insert into toolkit_usage as u (item_id, municipalities, demonstration) values (item, more, invented)
    on conflict (item_id) do update set municipalities = u.municipalities + excluded.municipalities,
      demonstration = u.demonstration + excluded.demonstration;
  end if;
  return null;
end $$;
comment on function app_count_adoption is
  'Counts by how many an item is used; no workspace reads or writes what others add to it.';
create trigger count_adoption after insert or delete or update of status, is_demonstration on toolkit_adoption
  for each row execute function app_count_adoption();
`;

const recommendations = `
create table toolkit_recommendation (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  item_id uuid not null,
  because text not null,
  recommended_by uuid,
  adviser_name text not null,
  recommended_at timestamptz not null default now(),
  status text not null default 'OPEN',
  answer text,
  until_on date,
  answered_at timestamptz,
  answered_by uuid,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_toolkit_recommendation primary key (tenant_id, id),
  constraint fk_toolkit_recommendation_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_toolkit_recommendation_item foreign key (item_id) references toolkit_item (id),
  constraint ck_toolkit_recommendation_status check (status in ('OPEN', 'LATER', 'TAKEN_OVER', 'DECLINED', 'WITHDRAWN')),
  constraint ck_toolkit_recommendation_later check ((status = 'LATER') = (until_on is not null)),
  constraint ck_toolkit_recommendation_answered check ((status in ('OPEN', 'WITHDRAWN')) or answered_at is not null)
);
create unique index uq_toolkit_recommendation_open on toolkit_recommendation (tenant_id, item_id)
  where status in ('OPEN', 'LATER');
create index ix_toolkit_recommendation_item on toolkit_recommendation (item_id);
comment on table toolkit_recommendation is 'An item that an adviser recommends to a municipality, and what it answers.';
comment on column toolkit_recommendation.adviser_name is 'Who recommends, as the municipality reads it.';
select app_secure_tenant_table('toolkit_recommendation');
select app_close_in_archive('toolkit_recommendation');
select app_let_programme_read('toolkit_recommendation', '{tenant_id,status,recommended_at,until_on}');
create policy adviser_reads on toolkit_recommendation for select to bloemen_app using (
  (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid and exists (select from adviser_assignment a
    where a.municipality_id = toolkit_recommendation.tenant_id and a.person_id = (select app_actor_id())
      and a.until_on is null));
create policy adviser_recommends on toolkit_recommendation for insert to bloemen_app with check (
  (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid and status = 'OPEN'
  and recommended_by = (select app_actor_id()) and exists (select from adviser_assignment a
    where a.municipality_id = toolkit_recommendation.tenant_id and a.person_id = (select app_actor_id())
      and a.until_on is null));
create policy adviser_withdraws on toolkit_recommendation for update to bloemen_app using (
  (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid and status in ('OPEN', 'LATER')
  and exists (select from adviser_assignment a where a.municipality_id = toolkit_recommendation.tenant_id
    and a.person_id = (select app_actor_id()) and a.until_on is null)) with check (status = 'WITHDRAWN');
comment on policy adviser_recommends on toolkit_recommendation is
  'Who helps a municipality now recommends to it, reads its answers and takes back what is not answered; nobody else of '
  'the programme sees them.';
`;

const origin = `
alter table pillar_evidence drop constraint ck_pillar_evidence_origin_kind,
  add constraint ck_pillar_evidence_origin_kind check (origin_kind in ('STATEMENT', 'RATIFYING_DECISION', 'PORTFOLIO',
    'COALITION', 'PARTNER_PLEDGE', 'ACTION_PLAN', 'TOOLKIT_ADOPTION'));
`;
