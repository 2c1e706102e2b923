import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People themselves in the approach: groups with a standing place, and moments at which people were asked. */
export class CreateInvolvement1790000043000 implements MigrationInterface {
  name = 'CreateInvolvement1790000043000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(involvement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table involvement, advisory_group;`);
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
