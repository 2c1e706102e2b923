import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What stands beside the toolkit: members of the national coalition and who is their counterpart in a municipality,
 * examples from practice and questions about them, money that may be asked for, and interventions.
 */
export class CreateCatalogue1790000032000 implements MigrationInterface {
  name = 'CreateCatalogue1790000032000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(finding);
    await runner.query(members);
    await runner.query(practice);
    await runner.query(funding);
    await runner.query(interventions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table intervention_import, intervention_count, intervention, funding_opportunity, practice_question,
        practice_example, member_counterpart, national_member;
      drop policy library_read on practice_card;
      alter table practice_card drop column partners, drop column year;
      drop function app_finds;`);
  }
}

const finding = `
create function app_finds(p_search text, p_text text) returns boolean language sql stable parallel safe as $$
  select p_search is null
    or to_tsvector('public.dutch_plain', p_text) @@ websearch_to_tsquery('public.dutch_plain', p_search)
    or strpos(app_found_text(p_text), app_found_text(p_search)) > 0
    or length(p_search) > 4 and word_similarity(app_found_text(p_search), app_found_text(p_text)) >= 0.4
$$;
comment on function app_finds is
  'Whether a text of a short list is what somebody looks for: by the stem of its words, by a part, or but for a typing '
  'error. Without anything to look for everything is found.';
`;

const maintained = `$$(select app_maintains_catalogue())$$`;

const members = `
create table national_member (
  id uuid not null default gen_random_uuid(),
  name text not null,
  known_as text[] not null default '{}',
  seat text not null,
  offer text,
  tried_at text,
  contact_route text,
  counterpart_kind text not null,
  counterpart text,
  source_text text not null,
  source_url text,
  seen_on date not null,
  version integer not null default 1,
  constraint pk_national_member primary key (id),
  constraint uq_national_member_name unique (name),
  constraint ck_national_member_seat check (seat in ('CORE', 'PARTICIPANT')),
  constraint ck_national_member_kind check (counterpart_kind in ('BRANCH', 'ADVISER', 'STATION', 'CLUB', 'VOLUNTEERS',
    'FUND', 'NONE', 'UNKNOWN'))
);
comment on table national_member is 'An organisation of the national coalition, and what it brings.';
comment on column national_member.known_as is
  'Other spellings, and names under which its local counterpart is found; compared with the register of organisations.';
comment on column national_member.tried_at is 'Where what it offers was done, in words.';
comment on column national_member.seen_on is 'The day of the source.';
select app_secure_catalogue_table('national_member', 'true', ${maintained});

create table member_counterpart (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  member_id uuid not null,
  organisation_id uuid,
  status text not null,
  since_on date not null,
  note text,
  version integer not null default 1,
  constraint pk_member_counterpart primary key (tenant_id, member_id),
  constraint fk_member_counterpart_tenant foreign key (tenant_id) references tenant (id),
  constraint fk_member_counterpart_member foreign key (member_id) references national_member (id),
  constraint fk_member_counterpart_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_member_counterpart_status check (status in ('SUGGESTED', 'CONTACTED', 'NOT_NOW')),
  constraint ck_member_counterpart_who check (organisation_id is not null or status = 'NOT_NOW')
);
create index ix_member_counterpart_member on member_counterpart (member_id);
create index ix_member_counterpart_organisation on member_counterpart (organisation_id);
comment on table member_counterpart is
  'Who in a municipality is the local counterpart of a national member. That it takes part is told by the coalition.';
select app_secure_tenant_table('member_counterpart');
select app_close_in_archive('member_counterpart');
`;

const practice = `
alter table practice_card add column partners text, add column year integer;
comment on column practice_card.partners is 'Who did it together; null where nobody told.';
comment on column practice_card.year is 'When it was done; null where nobody told.';
create policy library_read on practice_card for select to bloemen_app using (status = 'CONFIRMED');
comment on policy library_read on practice_card is
  'What a municipality confirmed about itself is an example for all; before that it stays behind its wall.';

create table practice_example (
  id uuid not null default gen_random_uuid(),
  municipality_id uuid not null,
  pillar text not null,
  title text not null,
  what_it_was text not null,
  result text,
  partners text,
  year integer,
  source_text text not null,
  source_url text,
  seen_on date not null,
  constraint pk_practice_example primary key (id),
  constraint fk_practice_example_municipality foreign key (municipality_id) references municipality (id),
  constraint uq_practice_example_title unique (municipality_id, title),
  constraint ck_practice_example_pillar check (pillar in ('P1', 'P2', 'P3', 'P4', 'P5'))
);
comment on table practice_example is 'What a source tells that a municipality did; in our own words.';
comment on column practice_example.year is 'When it was done; null where the source does not say.';
select app_secure_catalogue_table('practice_example', 'true', ${maintained});

create table practice_question (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  example_id uuid not null,
  example_title text not null,
  municipality_id uuid not null,
  question text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  reply_to text not null,
  asked_at timestamptz not null default now(),
  constraint pk_practice_question primary key (tenant_id, id),
  constraint fk_practice_question_tenant foreign key (tenant_id) references tenant (id),
  constraint fk_practice_question_municipality foreign key (municipality_id) references municipality (id),
  constraint ck_practice_question_elsewhere check (municipality_id <> tenant_id)
);
create index ix_practice_question_municipality on practice_question (municipality_id);
comment on table practice_question is
  'What a municipality asked another about its example. Both read that it was asked; the answer goes by mail.';
select app_secure_tenant_table('practice_question');
select app_close_in_archive('practice_question');
create policy asked_read on practice_question for select to bloemen_app
  using (municipality_id = (select app_tenant_id()));
comment on policy asked_read on practice_question is 'Who is asked reads the question.';
`;

const funding = `
create table funding_opportunity (
  id uuid not null default gen_random_uuid(),
  name text not null,
  provider text not null,
  summary text not null,
  for_whom text,
  status text not null,
  announced_on date,
  opens_on date,
  closes_on date,
  source_text text not null,
  source_url text,
  seen_on date not null,
  version integer not null default 1,
  constraint pk_funding_opportunity primary key (id),
  constraint uq_funding_opportunity_name unique (name),
  constraint ck_funding_opportunity_status check (status in ('ANNOUNCED', 'OPEN', 'CLOSED')),
  constraint ck_funding_opportunity_period check (closes_on >= opens_on)
);
comment on table funding_opportunity is 'Money that a municipality or its partners may ask for.';
comment on column funding_opportunity.opens_on is 'The first day on which it can be asked for; null where nobody said.';
comment on column funding_opportunity.closes_on is 'The last day on which it can be asked for; null where nobody said.';
select app_secure_catalogue_table('funding_opportunity', 'true', ${maintained});
`;

const interventions = `
create table intervention (
  id uuid not null default gen_random_uuid(),
  name text not null,
  name_key text not null,
  summary text,
  recognition text not null,
  active_elements text[] not null default '{}',
  target_groups text[] not null default '{}',
  source_text text not null,
  source_url text,
  source_on date not null,
  source_precision text not null default 'DAY',
  version integer not null default 1,
  constraint pk_intervention primary key (id),
  constraint uq_intervention_name unique (name_key),
  constraint ck_intervention_recognition check (recognition in ('WELL_DESCRIBED', 'WELL_FOUNDED', 'EFFECTIVE',
    'NOT_RECOGNISED', 'UNKNOWN')),
  constraint ck_intervention_elements check (active_elements <@ array['ACTIVITIES', 'MEETING', 'PRACTICAL_SUPPORT',
    'MEANINGFUL_CONTACT', 'SOCIAL_SKILLS', 'REALISTIC_EXPECTATIONS', 'MEANINGFUL_ROLE']),
  constraint ck_intervention_groups check (target_groups <@ array['ALL_AGES', 'YOUNG_PEOPLE', 'SINGLES',
    'OLDER_PEOPLE', 'CARERS', 'BEREAVED', 'NEWCOMERS', 'PEOPLE_WITH_DISABILITY']),
  constraint ck_intervention_precision check (source_precision in ('DAY', 'MONTH', 'YEAR'))
);
comment on table intervention is 'A social intervention of the databank of Movisie, as a source told on a day.';
comment on column intervention.summary is 'In our own words; null where we have none.';
comment on column intervention.recognition is 'As the source says; UNKNOWN where it says nothing.';
select app_secure_catalogue_table('intervention', 'true', ${maintained});

create table intervention_count (
  wording text not null,
  said_by text not null,
  about text not null,
  source_url text,
  said_on date not null,
  said_precision text not null,
  constraint pk_intervention_count primary key (wording),
  constraint ck_intervention_count_precision check (said_precision in ('DAY', 'MONTH', 'YEAR'))
);
comment on table intervention_count is 'How many interventions there are, as each source says it; sources differ.';
select app_secure_catalogue_table('intervention_count', 'true', ${maintained});

create table intervention_import (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  file_name text not null,
  file_sha256 text not null,
  status text not null default 'DRAFT',
  rows jsonb not null,
  outcomes jsonb,
  uploaded_at timestamptz not null default now(),
  closed_at timestamptz,
  version integer not null default 1,
  constraint pk_intervention_import primary key (tenant_id, id),
  constraint fk_intervention_import_tenant foreign key (tenant_id) references tenant (id),
  constraint ck_intervention_import_status check (status in ('DRAFT', 'APPLIED', 'DISCARDED')),
  constraint ck_intervention_import_applied check ((status = 'APPLIED') = (outcomes is not null)),
  constraint ck_intervention_import_closed check ((status = 'DRAFT') = (closed_at is null))
);
create unique index uq_intervention_import_file on intervention_import (tenant_id, file_sha256) where status = 'DRAFT';
comment on table intervention_import is 'A list of interventions between reading and bringing in: what was read.';
select app_secure_tenant_table('intervention_import');
select app_close_in_archive('intervention_import');
`;
