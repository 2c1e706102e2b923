import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People themselves in the approach: groups with a standing place, and moments at which people were asked. And how it is
 * known whether the approach helps: measures with readings, evaluations, and what was agreed about them.
 */
export class CreateInvolvement1790000043000 implements MigrationInterface {
  name = 'CreateInvolvement1790000043000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(involvement);
    await runner.query(monitoring);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table structural_answer, evaluation_moment, monitoring_agreement, measure_reading, measure, involvement,
        advisory_group;`);
  }
}

const involvement = `
create table advisory_group (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  name text not null,
  kind text not null,
  organisation_id uuid,
  since_on date,
  since_precision text,
  agreed_on date,
  agreed_precision text,
  ended_on date,
  source_text text,
  openness text not null default 'MUNICIPALITY',
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_advisory_group primary key (tenant_id, id),
  constraint fk_advisory_group_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_advisory_group_organisation foreign key (organisation_id) references organisation (id),
  constraint uq_advisory_group_name unique (tenant_id, name),
  constraint ck_advisory_group_kind check (kind in ('ADVISORY_GROUP', 'EXPERTS_BY_EXPERIENCE', 'YOUNG_PEOPLE',
    'OLDER_PEOPLE', 'RESIDENTS', 'OTHER')),
  constraint ck_advisory_group_since check ((since_on is null) = (since_precision is null)
    and since_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_advisory_group_agreed check ((agreed_on is null) = (agreed_precision is null)
    and agreed_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_advisory_group_source check (agreed_on is null or source_text is not null),
  constraint ck_advisory_group_ended check (ended_on >= agreed_on),
  constraint ck_advisory_group_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table advisory_group is
  'Groups of residents or experts by experience that take part in the approach. Never who is in them.';
comment on column advisory_group.organisation_id is 'The group in the register of organisations, when it is one there.';
comment on column advisory_group.agreed_on is
  'When its standing place was agreed, as exactly as agreed_precision says; null where nobody said that it was.';
create index ix_advisory_group_organisation on advisory_group (organisation_id);
select app_secure_tenant_table('advisory_group');
create policy as_open_as_it_is on advisory_group as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('advisory_group');

create table involvement (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  advisory_group_id uuid,
  group_name text,
  status text not null,
  happened_on date,
  date_precision text,
  recorded_on date not null,
  question text not null,
  form text not null,
  participants integer,
  participant_class text,
  effect text,
  source_text text,
  openness text not null default 'MUNICIPALITY',
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_involvement primary key (tenant_id, id),
  constraint fk_involvement_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_involvement_group foreign key (tenant_id, advisory_group_id) references advisory_group (tenant_id, id),
  constraint ck_involvement_group check ((advisory_group_id is null) <> (group_name is null)),
  constraint ck_involvement_status check (status in ('PLANNED', 'DONE')),
  constraint ck_involvement_date check ((happened_on is null) = (date_precision is null)
    and date_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_involvement_done check (status = 'PLANNED' or happened_on is not null),
  constraint ck_involvement_effect check (status = 'DONE' or effect is null),
  constraint ck_involvement_form check (form in ('CONVERSATION', 'MEETING', 'SURVEY', 'INTERVIEWS', 'PANEL', 'DESIGN',
    'OTHER')),
  constraint ck_involvement_class check (participant_class in ('UP_TO_10', 'UP_TO_25', 'UP_TO_50', 'UP_TO_100',
    'ABOVE_100')),
  constraint ck_involvement_participants check (participants is null or participant_class is null),
  constraint ck_involvement_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table involvement is
  'Moments at which residents or experts by experience were asked, and what changed. Never who they are or their story.';
comment on column involvement.happened_on is
  'When it was, or is planned, as exactly as date_precision says; null where a plan has no date yet.';
comment on column involvement.recorded_on is 'The day it was recorded: until when it happens, that is the day of the plan.';
comment on column involvement.effect is 'What changed because of it; null where nobody said, which is not nothing.';
create index ix_involvement_happened on involvement (tenant_id, happened_on, id);
create index ix_involvement_group on involvement (tenant_id, advisory_group_id);
select app_secure_tenant_table('involvement');
create policy as_open_as_it_is on involvement as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('involvement');
`;

const monitoring = `
create table measure (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  title text not null,
  kind text not null,
  indicator_id uuid,
  unit text,
  baseline_value numeric(12, 2),
  baseline_text text,
  baseline_on date,
  baseline_precision text,
  target_value numeric(12, 2),
  target_text text,
  source_text text,
  next_on date,
  who text,
  openness text not null default 'MUNICIPALITY',
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_measure primary key (tenant_id, id),
  constraint fk_measure_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_measure_indicator foreign key (indicator_id) references indicator_definition (id),
  constraint ck_measure_kind check (kind in ('NUMBER', 'WORDS')),
  constraint ck_measure_number check (kind = 'NUMBER' or (indicator_id is null and unit is null
    and baseline_value is null and target_value is null)),
  constraint ck_measure_words check (kind = 'WORDS' or (baseline_text is null and target_text is null)),
  constraint ck_measure_baseline check ((baseline_on is null) = (baseline_precision is null)
    and baseline_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_measure_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table measure is 'A line of the monitoring plan: what is measured or asked, where it began and what is aimed at.';
comment on column measure.kind is 'NUMBER: readings are figures. WORDS: readings are texts, such as what participants tell together.';
create index ix_measure_created on measure (tenant_id, created_at, id);
create index ix_measure_indicator on measure (indicator_id);
select app_secure_tenant_table('measure');
create policy as_open_as_it_is on measure as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('measure');

create table measure_reading (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  measure_id uuid not null,
  read_on date not null,
  date_precision text not null,
  value numeric(12, 2),
  told text,
  source_text text not null,
  version integer not null default 1,
  constraint pk_measure_reading primary key (tenant_id, id),
  constraint fk_measure_reading_measure foreign key (tenant_id, measure_id) references measure (tenant_id, id)
    on delete cascade,
  constraint ck_measure_reading_precision check (date_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_measure_reading_said check ((value is null) <> (told is null))
);
comment on table measure_reading is 'What a measure showed on a day, as a figure or in words, with its source.';
create index ix_measure_reading_measure on measure_reading (tenant_id, measure_id, read_on);
select app_secure_tenant_table('measure_reading');
create policy as_open_as_the_measure on measure_reading as restrictive for select to bloemen_app
  using (exists (select from measure m where m.tenant_id = measure_reading.tenant_id
    and m.id = measure_reading.measure_id));
select app_close_in_archive('measure_reading');

create table monitoring_agreement (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  agreed_on date,
  agreed_precision text,
  source_text text,
  version integer not null default 1,
  constraint pk_monitoring_agreement primary key (tenant_id),
  constraint fk_monitoring_agreement_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_monitoring_agreement_date check ((agreed_on is null) = (agreed_precision is null)
    and agreed_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_monitoring_agreement_source check ((agreed_on is null) = (source_text is null))
);
comment on table monitoring_agreement is 'When a person says that the monitoring plan as a whole was agreed, and by what source.';
select app_secure_tenant_table('monitoring_agreement');
create policy for_the_municipality on monitoring_agreement as restrictive for select to bloemen_app
  using ('MUNICIPALITY' = any ((select app_readable_openness())::text[]));
select app_close_in_archive('monitoring_agreement');

create table evaluation_moment (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  title text not null,
  status text not null,
  happens_on date not null,
  date_precision text not null,
  lesson text,
  effect text,
  next_step text,
  source_text text,
  openness text not null default 'MUNICIPALITY',
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_evaluation_moment primary key (tenant_id, id),
  constraint fk_evaluation_moment_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_evaluation_moment_status check (status in ('PLANNED', 'HELD')),
  constraint ck_evaluation_moment_precision check (date_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_evaluation_moment_learned check (status = 'HELD' or (lesson is null and effect is null)),
  constraint ck_evaluation_moment_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table evaluation_moment is 'When the approach is looked back on, what was learned and what changed in the plan.';
comment on column evaluation_moment.effect is 'What changed in the plan; null where nobody said, which is not nothing.';
create index ix_evaluation_moment_happens on evaluation_moment (tenant_id, status, happens_on, id);
select app_secure_tenant_table('evaluation_moment');
create policy as_open_as_it_is on evaluation_moment as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('evaluation_moment');

create table structural_answer (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  half text not null,
  answer text not null,
  stated_on date not null,
  source_text text not null,
  constraint pk_structural_answer primary key (tenant_id, half),
  constraint fk_structural_answer_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_structural_answer_half check (half in ('MONEY', 'CAPACITY')),
  constraint ck_structural_answer_answer check (answer in ('YES', 'NO', 'UNKNOWN'))
);
comment on table structural_answer is
  'What a person states of structural money and capacity, where the facts of the plan do not say it.';
select app_secure_tenant_table('structural_answer');
create policy for_the_municipality on structural_answer as restrictive for select to bloemen_app
  using ('MUNICIPALITY' = any ((select app_readable_openness())::text[]));
select app_close_in_archive('structural_answer');
`;
