import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The register of municipalities with validity and reorganisations, their participation, and what a municipality sets
 * for itself.
 */
export class Municipalities1790000003000 implements MigrationInterface {
  name = 'Municipalities1790000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(register);
    await runner.query(workspace);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table if exists consent, municipality_settings, adviser_assignment, municipality_status_change,
        municipality_reorganisation, municipality cascade;
      drop function if exists app_municipality_on;`);
  }
}

const register = `
create table municipality (
  id uuid not null,
  cbs_code text not null,
  name text not null,
  short_name text not null,
  province_code text not null,
  province text not null,
  ggd_code text not null,
  ggd_region text not null,
  inhabitants integer not null,
  inhabitants_on date not null,
  urbanity smallint,
  latitude numeric(8, 5) not null,
  longitude numeric(8, 5) not null,
  hex_column smallint not null,
  hex_row smallint not null,
  valid_from date,
  valid_to date,
  successor_id uuid,
  status text not null default 'PROSPECT',
  joined_on date,
  is_demonstration boolean not null default false,
  constraint pk_municipality primary key (id),
  constraint fk_municipality_tenant foreign key (id) references tenant (id),
  constraint fk_municipality_successor foreign key (successor_id) references municipality (id),
  constraint uq_municipality_cbs_code unique (cbs_code),
  constraint ck_municipality_cbs_code check (cbs_code ~ '^GM[0-9]{4}$'),
  constraint ck_municipality_urbanity check (urbanity between 1 and 5),
  constraint ck_municipality_validity check (valid_from is null or valid_to is null or valid_from < valid_to),
  constraint ck_municipality_status check (status in ('PROSPECT', 'JOINED', 'ACTIVE', 'DORMANT', 'MERGED')),
  constraint ck_municipality_joined check (status in ('PROSPECT', 'MERGED') or joined_on is not null),
  constraint ck_municipality_merged check (status <> 'MERGED' or successor_id is not null)
);
comment on table municipality is
  'Register of municipalities; the id is that of the workspace and outlives a change of CBS code.';
comment on column municipality.name is
  'Official CBS name, unique; short_name leaves out the suffix and is not (Bergen).';
comment on column municipality.valid_to is
  'First day on which the municipality no longer exists; may lie in the future.';
comment on column municipality.urbanity is
  '1 very strongly urban to 5 not urban (CBS 2020); empty for municipalities that are newer.';
comment on column municipality.is_demonstration is 'True when status and joined_on are invented for demonstration.';
create index ix_municipality_region on municipality (province_code, ggd_code);
select app_secure_shared_table('municipality', 'programme');

create table municipality_reorganisation (
  former_code text not null,
  former_name text not null,
  former_inhabitants integer not null,
  successor_code text not null,
  effective_on date not null,
  extent text not null,
  constraint pk_municipality_reorganisation primary key (former_code, successor_code),
  constraint ck_municipality_reorganisation_extent check (extent in ('WHOLE', 'PART', 'INTENDED')),
  constraint ck_municipality_reorganisation_inhabitants check (former_inhabitants > 0)
);
comment on table municipality_reorganisation is
  'Which former municipality went into which one, wholly or in part; INTENDED until the law is in force.';
comment on column municipality_reorganisation.former_inhabitants is
  'CBS, 1 January 2016: the weight of the former municipality in a derived figure.';
select app_secure_shared_table('municipality_reorganisation', 'programme');

create table municipality_status_change (
  municipality_id uuid not null,
  happened_on date not null,
  status text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  recorded_by uuid,
  note text,
  is_demonstration boolean not null default false,
  constraint pk_municipality_status_change primary key (municipality_id, recorded_at),
  constraint fk_municipality_status_change_municipality foreign key (municipality_id) references municipality (id),
  constraint ck_municipality_status_change_status check (status in ('PROSPECT', 'JOINED', 'ACTIVE', 'DORMANT',
    'MERGED'))
);
comment on table municipality_status_change is 'History of participation; the newest row equals municipality.status.';
select app_secure_shared_table('municipality_status_change', 'programme');
revoke update on municipality_status_change from bloemen_app;

create table adviser_assignment (
  id uuid not null default gen_random_uuid(),
  municipality_id uuid not null,
  person_id uuid not null,
  from_on date not null,
  until_on date,
  is_demonstration boolean not null default false,
  constraint pk_adviser_assignment primary key (id),
  constraint fk_adviser_assignment_municipality foreign key (municipality_id) references municipality (id),
  constraint fk_adviser_assignment_person foreign key (person_id) references person (id),
  constraint ck_adviser_assignment_period check (until_on is null or from_on < until_on)
);
comment on table adviser_assignment is
  'Which adviser of the programme helps which municipality; until_on is the first day without.';
create unique index uq_adviser_assignment_current on adviser_assignment (municipality_id) where until_on is null;
create index ix_adviser_assignment_person on adviser_assignment (person_id) where until_on is null;
select app_secure_shared_table('adviser_assignment', 'programme');
`;

const workspace = `
create table municipality_settings (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  coalition_name text,
  week_name text,
  brand_colour text,
  theme_css text,
  theme_hash text,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  constraint pk_municipality_settings primary key (tenant_id),
  constraint fk_municipality_settings_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_municipality_settings_brand_colour check (brand_colour ~ '^#[0-9a-f]{6}$'),
  constraint ck_municipality_settings_theme check (num_nonnulls(brand_colour, theme_css, theme_hash) in (0, 3))
);
comment on table municipality_settings is 'Local words and brand of one municipality; no row means the national ones.';
comment on column municipality_settings.theme_css is
  'Stylesheet made from the brand colour when it was saved; theme_hash is part of its address.';
select app_secure_tenant_table('municipality_settings');
select app_let_programme_read('municipality_settings');

create table consent (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  reader text not null,
  given_at timestamptz not null default now(),
  given_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  is_demonstration boolean not null default false,
  constraint pk_consent primary key (tenant_id, id),
  constraint fk_consent_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_consent_reader check (reader in ('ASSIGNED_ADVISER', 'VNG')),
  constraint ck_consent_withdrawn check (withdrawn_at is null or withdrawn_at >= given_at)
);
comment on table consent is
  'Permission of one municipality for one outside reader to see its summary; withdrawn, never deleted.';
create unique index uq_consent_reader on consent (tenant_id, reader) where withdrawn_at is null;
select app_secure_tenant_table('consent');
select app_let_programme_read('consent');
`;
