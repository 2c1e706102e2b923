import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The organisation register (one identity over all coalitions) and the coalition of each municipality with its dated
 * memberships.
 */
export class Coalitions1790000004000 implements MigrationInterface {
  name = 'Coalitions1790000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(register);
    await runner.query(coalition);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table role_assignment drop constraint fk_role_assignment_organisation;
      drop table if exists coalition_import, preparation_seat, coalition_contact, coalition_membership, coalition,
        organisation_alias, organisation cascade;`);
  }
}

const register = `
create extension if not exists btree_gist;

create table organisation (
  id uuid not null default gen_random_uuid(),
  name text not null,
  name_key text not null,
  match_keys text[] not null,
  local_to uuid,
  municipality_id uuid,
  created_by uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  is_demonstration boolean not null default false,
  constraint pk_organisation primary key (id),
  constraint fk_organisation_local_to foreign key (local_to) references tenant (id),
  constraint fk_organisation_municipality foreign key (municipality_id) references municipality (id),
  constraint fk_organisation_created_by foreign key (created_by) references tenant (id),
  constraint uq_organisation_municipality unique (municipality_id),
  constraint ck_organisation_name check (length(name) between 1 and 200 and name_key <> '')
);
comment on table organisation is
  'One identity per organisation over all coalitions. Names of organisations only; people are elsewhere, behind the '
  'wall.';
comment on column organisation.name_key is 'The name without capitals, diacritics, spaces, legal form and article.';
comment on column organisation.match_keys is
  'Its beginning, ending and telling words: organisations that share one are worth comparing.';
comment on column organisation.local_to is
  'The one workspace it belongs to (Loket Heemstede); empty for an organisation that works in several municipalities.';
comment on column organisation.municipality_id is
  'Set when the organisation is the municipality itself, which takes part in its coalition but is nobody''s partner.';
create index ix_organisation_match on organisation using gin (match_keys);
select app_secure_shared_table('organisation', 'any');
create policy creator_changes on organisation as restrictive for update to bloemen_app
  using ((select app_is_system()) or created_by = (select app_tenant_id())
    or (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid);
create policy creator_deletes on organisation as restrictive for delete to bloemen_app
  using ((select app_is_system()) or created_by = (select app_tenant_id())
    or (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid);
create policy creator_is_own on organisation as restrictive for insert to bloemen_app
  with check ((select app_is_system()) or created_by = (select app_tenant_id()));

create table organisation_alias (
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  name text not null,
  name_key text not null,
  match_keys text[] not null,
  source text,
  added_by uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  added_at timestamptz not null default now(),
  constraint pk_organisation_alias primary key (id),
  constraint fk_organisation_alias_organisation foreign key (organisation_id) references organisation (id) on delete
    cascade,
  constraint fk_organisation_alias_added_by foreign key (added_by) references tenant (id),
  constraint uq_organisation_alias_name unique (organisation_id, name),
  constraint ck_organisation_alias_name check (length(name) between 1 and 200 and name_key <> '')
);
comment on table organisation_alias is
  'Other spellings under which documents and lists name the organisation; they only ever lead to a suggestion.';
create index ix_organisation_alias_match on organisation_alias using gin (match_keys);
select app_secure_shared_table('organisation_alias', 'any');
revoke update on organisation_alias from bloemen_app;
create policy adder_deletes on organisation_alias as restrictive for delete to bloemen_app
  using ((select app_is_system()) or added_by = (select app_tenant_id())
    or (select app_tenant_id()) = '00000000-0000-4000-8000-000000000001'::uuid);
create policy adder_is_own on organisation_alias as restrictive for insert to bloemen_app
  with check ((select app_is_system()) or added_by = (select app_tenant_id()));

alter table role_assignment add constraint fk_role_assignment_organisation foreign key (organisation_id) references
  organisation (id);
`;

const coalition = `
create table coalition (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  started_on date not null,
  started_precision text not null default 'DAY',
  wanted_sectors text[] not null,
  source text,
  version integer not null default 1,
  is_demonstration boolean not null default false,
  constraint pk_coalition primary key (tenant_id),
  constraint fk_coalition_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_coalition_started_precision check (started_precision in ('DAY', 'MONTH', 'YEAR'))
);
comment on table coalition is
  'The local alliance of one municipality. Its local name is a setting of the municipality.';
comment on column coalition.wanted_sectors is
  'Sectors the coalition wants at its table; coverage shows which are filled and which still open.';
select app_secure_tenant_table('coalition');
select app_let_programme_read('coalition');

create table coalition_membership (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  state text not null,
  from_on date not null,
  from_precision text not null default 'DAY',
  from_at_latest boolean not null default false,
  until_on date,
  sector text,
  source text,
  reason text,
  recorded_by uuid default nullif(current_setting('app.actor_id', true), '')::uuid,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  is_demonstration boolean not null default false,
  constraint pk_coalition_membership primary key (tenant_id, id),
  constraint fk_coalition_membership_coalition foreign key (tenant_id) references coalition (tenant_id),
  constraint fk_coalition_membership_organisation foreign key (organisation_id) references organisation (id),
  constraint ex_coalition_membership_overlap exclude using gist (tenant_id with =, organisation_id with =,
    daterange(from_on, until_on) with &&),
  constraint ck_coalition_membership_state check (state in ('INVITED', 'OBSERVER', 'MEMBER', 'CORE', 'LEFT')),
  constraint ck_coalition_membership_period check (from_on < until_on),
  constraint ck_coalition_membership_precision check (from_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_coalition_membership_left_why check (state <> 'LEFT' or length(reason) > 0)
);
comment on table coalition_membership is
  'One period of one organisation in one state. Periods follow each other and never overlap; LEFT is a period too.';
comment on column coalition_membership.until_on is 'First day on which it no longer held; empty while it holds.';
comment on column coalition_membership.from_at_latest is 'The source shows that it held by then, not since when.';
create unique index uq_coalition_membership_current on coalition_membership (tenant_id, organisation_id)
  where until_on is null;
create index ix_coalition_membership_state on coalition_membership (tenant_id, state, from_on);
select app_secure_tenant_table('coalition_membership');
select app_let_programme_read('coalition_membership');
create policy only_demonstration_leaves on coalition_membership as restrictive for delete to bloemen_app
  using (is_demonstration);

create table coalition_contact (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  organisation_id uuid not null,
  name text,
  email text,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_coalition_contact primary key (tenant_id, organisation_id),
  constraint fk_coalition_contact_coalition foreign key (tenant_id) references coalition (tenant_id),
  constraint fk_coalition_contact_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_coalition_contact_some check (num_nonnulls(name, email) > 0)
);
comment on table coalition_contact is
  'Personal data: whom this municipality mails at a member. Never read by the programme; gone when the member leaves.';
select app_secure_tenant_table('coalition_contact');

create table preparation_seat (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid not null,
  seat smallint not null,
  is_chair boolean not null default false,
  from_on date not null,
  from_precision text not null default 'DAY',
  from_at_latest boolean not null default false,
  until_on date,
  source text,
  is_demonstration boolean not null default false,
  constraint pk_preparation_seat primary key (tenant_id, id),
  constraint fk_preparation_seat_coalition foreign key (tenant_id) references coalition (tenant_id),
  constraint fk_preparation_seat_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_preparation_seat_number check (seat between 1 and 8),
  constraint ck_preparation_seat_period check (from_on <= until_on),
  constraint ck_preparation_seat_precision check (from_precision in ('DAY', 'MONTH', 'YEAR'))
);
comment on table preparation_seat is 'Who prepares the meetings, at most eight at a time, one of them the chair.';
create unique index uq_preparation_seat_number on preparation_seat (tenant_id, seat) where until_on is null;
create unique index uq_preparation_seat_organisation on preparation_seat (tenant_id, organisation_id)
  where until_on is null;
create unique index uq_preparation_seat_chair on preparation_seat (tenant_id) where is_chair and until_on is null;
select app_secure_tenant_table('preparation_seat');
select app_let_programme_read('preparation_seat');
create policy only_demonstration_leaves on preparation_seat as restrictive for delete to bloemen_app
  using (is_demonstration);

create table coalition_import (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  file_name text not null,
  file_sha256 text not null,
  state text not null default 'draft',
  rows jsonb not null,
  decisions jsonb not null default '{}',
  outcomes jsonb,
  uploaded_by uuid default nullif(current_setting('app.actor_id', true), '')::uuid,
  uploaded_at timestamptz not null default now(),
  closed_at timestamptz,
  version integer not null default 1,
  constraint pk_coalition_import primary key (tenant_id, id),
  constraint fk_coalition_import_coalition foreign key (tenant_id) references coalition (tenant_id),
  constraint ck_coalition_import_state check (state in ('draft', 'applied', 'discarded')),
  constraint ck_coalition_import_applied check ((state = 'applied') = (outcomes is not null)),
  constraint ck_coalition_import_closed check ((state = 'draft') = (closed_at is null))
);
comment on table coalition_import is
  'An uploaded list between reading and applying: what was read, and what a person decided per row. E-mail addresses '
  'leave it when it closes.';
create unique index uq_coalition_import_file on coalition_import (tenant_id, file_sha256) where state = 'draft';
select app_secure_tenant_table('coalition_import');
`;
