import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Activities of the plan: what is done, by whom, for whom and with which active elements, and what became of each. */
export class CreateActivities1790000042000 implements MigrationInterface {
  name = 'CreateActivities1790000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(activities);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table activity_step, activity_organisation, activity;`);
  }
}

const activities = `
create table activity (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  title text not null,
  what text,
  pillar text not null,
  status text not null default 'PLANNED',
  from_on date,
  from_precision text,
  until_on date,
  until_precision text,
  place text,
  by_municipality boolean not null default false,
  target_groups text[] not null default '{}',
  active_elements text[] not null default '{}',
  cost text not null default 'UNKNOWN',
  cost_cents bigint,
  intervention_id uuid,
  participants integer,
  participant_class text,
  goal_id uuid,
  openness text not null default 'MUNICIPALITY',
  source_text text,
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_activity primary key (tenant_id, id),
  constraint fk_activity_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_activity_intervention foreign key (intervention_id) references intervention (id),
  constraint fk_activity_goal foreign key (tenant_id, goal_id) references goal (tenant_id, id)
    on delete set null (goal_id),
  constraint ck_activity_pillar check (pillar in ('P1', 'P2', 'P3', 'P4', 'P5')),
  constraint ck_activity_status check (status in ('PLANNED', 'RUNNING', 'ENDED', 'CANCELLED')),
  constraint ck_activity_from check ((from_on is null) = (from_precision is null)
    and from_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_activity_until check ((until_on is null) = (until_precision is null)
    and until_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_activity_groups check (target_groups <@ array['ALL_AGES', 'YOUNG_PEOPLE', 'SINGLES',
    'OLDER_PEOPLE', 'CARERS', 'BEREAVED', 'NEWCOMERS', 'PEOPLE_WITH_DISABILITY']),
  constraint ck_activity_elements check (active_elements <@ array['ACTIVITIES', 'MEETING', 'PRACTICAL_SUPPORT',
    'MEANINGFUL_CONTACT', 'SOCIAL_SKILLS', 'REALISTIC_EXPECTATIONS', 'MEANINGFUL_ROLE']),
  constraint ck_activity_cost check (cost in ('NONE', 'IN_KIND', 'MONEY', 'UNKNOWN')),
  constraint ck_activity_amount check (cost_cents is null or cost = 'MONEY'),
  constraint ck_activity_class check (participant_class in ('UP_TO_10', 'UP_TO_25', 'UP_TO_50', 'UP_TO_100',
    'ABOVE_100')),
  constraint ck_activity_participants check (participants is null or participant_class is null),
  constraint ck_activity_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table activity is
  'What a municipality and its coalition do, for whom and with which active elements. Never who took part.';
comment on column activity.from_on is 'When it begins, as exactly as from_precision says; null where nobody said.';
comment on column activity.until_on is 'The last day, month or year; null while it goes on or nobody said.';
comment on column activity.by_municipality is 'The municipality itself does it, alone or with organisations.';
comment on column activity.active_elements is 'Empty where nobody said which; that is not none.';
comment on column activity.cost_cents is 'Null where nobody said how much; that is not nothing.';
comment on column activity.participants is 'How many, counted; or the class in participant_class, or neither.';
create index ix_activity_created on activity (tenant_id, created_at, id);
create index ix_activity_intervention on activity (intervention_id);
create index ix_activity_goal on activity (tenant_id, goal_id);
select app_secure_tenant_table('activity');
create policy as_open_as_it_is on activity as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('activity');
select app_let_programme_read('activity', '{tenant_id,intervention_id,is_demonstration}',
  $$status = 'RUNNING' and openness = 'PUBLIC' and intervention_id is not null$$);
comment on policy programme_read on activity is
  'Which municipality works with which intervention, where it says so to everybody: whom another may ask about it.';

create table activity_organisation (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  activity_id uuid not null,
  organisation_id uuid not null,
  constraint pk_activity_organisation primary key (tenant_id, activity_id, organisation_id),
  constraint fk_activity_organisation_activity foreign key (tenant_id, activity_id) references activity (tenant_id, id)
    on delete cascade,
  constraint fk_activity_organisation_organisation foreign key (organisation_id) references organisation (id)
);
comment on table activity_organisation is 'Organisations of the coalition that do an activity.';
create index ix_activity_organisation on activity_organisation (tenant_id, organisation_id);
select app_secure_tenant_table('activity_organisation');
create policy as_open_as_the_activity on activity_organisation as restrictive for select to bloemen_app
  using (exists (select from activity a where a.tenant_id = activity_organisation.tenant_id
    and a.id = activity_organisation.activity_id));
select app_close_in_archive('activity_organisation');

create table activity_step (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default app_time_ordered_id(),
  activity_id uuid not null,
  status text not null,
  note text,
  happened_at timestamptz not null default now(),
  constraint pk_activity_step primary key (tenant_id, id),
  constraint fk_activity_step_activity foreign key (tenant_id, activity_id) references activity (tenant_id, id)
    on delete cascade,
  constraint ck_activity_step_status check (status in ('PLANNED', 'RUNNING', 'ENDED', 'CANCELLED'))
);
comment on table activity_step is 'What became of an activity, step by step; never changed.';
create index ix_activity_step_activity on activity_step (tenant_id, activity_id);
select app_secure_tenant_table('activity_step');
create policy as_open_as_the_activity on activity_step as restrictive for select to bloemen_app
  using (exists (select from activity a where a.tenant_id = activity_step.tenant_id
    and a.id = activity_step.activity_id));
revoke update on activity_step from bloemen_app;
select app_close_in_archive('activity_step');
`;
