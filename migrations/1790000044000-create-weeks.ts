import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The annual week against loneliness: its national dates, how a municipality prepares it under a name of its own, and its
 * calendar of activities.
 */
export class CreateWeeks1790000044000 implements MigrationInterface {
  name = 'CreateWeeks1790000044000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(national);
    await runner.query(local);
    await runner.query(activities);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table week_activity, local_week, annual_week;`);
  }
}

const national = `
create table annual_week (
  year integer not null,
  name text not null,
  first_on date not null,
  last_on date not null,
  package_due_on date not null,
  source text not null,
  version integer not null default 1,
  constraint pk_annual_week primary key (year),
  constraint ck_annual_week_days check (last_on between first_on and first_on + 20 and extract(year from first_on) = year),
  constraint ck_annual_week_package check (package_due_on <= first_on and extract(year from package_due_on) = year)
);
comment on table annual_week is 'When the national week is, by which source. A year that nobody set has no row.';
comment on column annual_week.package_due_on is 'Until when a municipality orders the package of the national campaign.';
select app_secure_shared_table('annual_week', 'programme');
`;

const local = `
create table local_week (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  year integer not null,
  is_public boolean not null default false,
  package_state text not null default 'UNKNOWN',
  package_on date,
  council_mention text not null default 'UNKNOWN',
  council_on date,
  council_source text,
  token_sha256 bytea,
  link_made_at timestamptz,
  link_expires_at timestamptz,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_local_week primary key (tenant_id, year),
  constraint fk_local_week_tenant foreign key (tenant_id) references tenant (id),
  constraint uq_local_week_token unique (token_sha256),
  constraint ck_local_week_year check (year between 2010 and 2100),
  constraint ck_local_week_package check (package_state in ('ORDERED', 'NOT_ORDERED', 'UNKNOWN')),
  constraint ck_local_week_package_on check ((package_state = 'ORDERED') = (package_on is not null)),
  constraint ck_local_week_council check (council_mention in ('YES', 'NO', 'UNKNOWN')),
  constraint ck_local_week_council_source check (council_mention <> 'YES' or num_nulls(council_on, council_source) = 0),
  constraint ck_local_week_link check (num_nonnulls(token_sha256, link_made_at, link_expires_at) in (0, 3))
);
comment on table local_week is 'How a municipality prepares the annual week of a year.';
comment on column local_week.is_public is 'Whether anybody reads its calendar, and the municipality is counted by name.';
comment on column local_week.council_mention is 'Whether the week was spoken of in the council. No evidence of a pillar.';
comment on column local_week.token_sha256 is 'Of the one link by which partners without an account propose an activity.';
select app_secure_tenant_table('local_week');
create policy system_reads on local_week for select to bloemen_app using ((select app_is_system()));
select app_close_in_archive('local_week');
select app_let_programme_read('local_week', '{tenant_id,year}', 'is_public');
`;

const activities = `
create table week_activity (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  year integer not null,
  title text not null,
  what text not null,
  organisation_id uuid,
  organisation_name text,
  starts_at timestamptz not null,
  minutes integer not null,
  place text not null,
  target_groups text[] not null default '{}',
  cost text,
  how_to_join text,
  contact text,
  status text not null,
  reason text,
  came_by text not null,
  reply_email text,
  accepted_at timestamptz,
  sent_as uuid not null default gen_random_uuid(),
  sequence integer not null default 0,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_week_activity primary key (tenant_id, id),
  constraint fk_week_activity_week foreign key (tenant_id, year) references local_week (tenant_id, year),
  constraint fk_week_activity_organisation foreign key (tenant_id, organisation_id)
    references organisation_name (tenant_id, organisation_id),
  constraint uq_week_activity_sent_as unique (tenant_id, sent_as),
  constraint ck_week_activity_organisation check (num_nonnulls(organisation_id, organisation_name) = 1),
  constraint ck_week_activity_minutes check (minutes between 15 and 1440),
  constraint ck_week_activity_target_groups check (target_groups <@ array['ALL_AGES', 'YOUNG_PEOPLE', 'SINGLES',
    'OLDER_PEOPLE', 'CARERS', 'BEREAVED', 'NEWCOMERS', 'PEOPLE_WITH_DISABILITY']),
  constraint ck_week_activity_status check (status in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'CANCELLED')),
  constraint ck_week_activity_reason check ((status in ('REFUSED', 'CANCELLED')) = (reason is not null)),
  constraint ck_week_activity_accepted check (status <> 'ACCEPTED' or accepted_at is not null),
  constraint ck_week_activity_came_by check (came_by in ('MUNICIPALITY', 'PARTNER', 'LINK'))
);
comment on table week_activity is 'What there is to do in the annual week of a municipality; what is accepted is its calendar.';
comment on column week_activity.cost is 'What it costs, in words; empty when it is free.';
comment on column week_activity.contact is 'Whom one turns to, as a role: no personal data unless somebody chose so.';
comment on column week_activity.reply_email is
  'Personal data: whom the answer goes to of who proposed it by the link. Shown to nobody, gone after the week.';
comment on column week_activity.accepted_at is 'When it first came into the calendar; feeds tell of it from then on.';
comment on column week_activity.sent_as is 'Given by the browser that sent it, so that what is sent twice is there once.';
create index ix_week_activity_starts on week_activity (tenant_id, year, starts_at);
create index ix_week_activity_organisation on week_activity (tenant_id, organisation_id);
select app_secure_tenant_table('week_activity');
create policy only_demonstration_leaves on week_activity as restrictive for delete to bloemen_app
  using (is_demonstration);
select app_close_in_archive('week_activity');
select app_let_programme_read('week_activity', '{tenant_id,year,starts_at}',
  'status = ''ACCEPTED'' and exists (select from local_week w where w.tenant_id = week_activity.tenant_id
    and w.year = week_activity.year)');
`;
