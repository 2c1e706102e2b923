import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, the roles they hold in workspaces, portfolios, sessions, and what signing in needs. */
export class Identity1790000002000 implements MigrationInterface {
  name = 'Identity1790000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(people);
    await runner.query(signIn);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table if exists sign_in_attempt, sign_in_token, session, external_identity, identity_provider_domain, identity_provider,
        portfolio_holding, role_assignment, person cascade;`);
  }
}

const people = `
create table person (
  id uuid not null default gen_random_uuid(),
  email text not null,
  display_name text not null,
  formal_name text,
  is_example boolean not null default false,
  created_at timestamptz not null default now(),
  constraint pk_person primary key (id),
  constraint uq_person_email unique (email),
  constraint ck_person_email_normal check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  constraint ck_person_display_name check (length(display_name) between 1 and 200)
);
comment on table person is
  'One identity per human being over all workspaces. Seen by the person, by workspaces in which the person holds or '
  'held a role, and at sign-in.';
comment on column person.is_example is
  'A person of the demonstration; the only ones a visitor of the demonstration may become.';

create table role_assignment (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  role text not null,
  organisation_id uuid,
  starts_at timestamptz not null default now(),
  ends_at timestamptz,
  constraint pk_role_assignment primary key (tenant_id, id),
  constraint fk_role_assignment_person foreign key (person_id) references person (id),
  constraint ck_role_assignment_municipal check (
    role not in ('COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER')
    or tenant_id not in ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002')),
  constraint ck_role_assignment_programme check (
    role not in ('PROGRAMME_ADMIN', 'NATIONAL_ADVISER') or tenant_id = '00000000-0000-4000-8000-000000000001'),
  constraint ck_role_assignment_vng check (role <> 'VNG_ADVISER' or tenant_id = '00000000-0000-4000-8000-000000000002'),
  constraint ck_role_assignment_role check (
    role in ('COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'CLERK', 'PARTNER', 'PROGRAMME_ADMIN', 'NATIONAL_ADVISER',
      'VNG_ADVISER')),
  constraint ck_role_assignment_partner check ((role = 'PARTNER') = (organisation_id is not null)),
  constraint ck_role_assignment_period check (ends_at is null or ends_at >= starts_at)
);
comment on table role_assignment is
  'Who may do what in a workspace, and when. Read at every request: an ended role is gone at once. Never deleted.';
comment on column role_assignment.organisation_id is 'The organisation a PARTNER speaks for.';
create unique index uq_role_assignment_open on role_assignment (tenant_id, person_id, role, coalesce(organisation_id,
  '00000000-0000-0000-0000-000000000000')) where ends_at is null;
create index ix_role_assignment_person on role_assignment (person_id);
select app_secure_tenant_table('role_assignment');
revoke delete on role_assignment from bloemen_app;
create policy own_roles on role_assignment for select to bloemen_app using (person_id = (select app_actor_id()));
create policy system_reads on role_assignment for select to bloemen_app using ((select app_is_system()));

alter table person enable row level security;
alter table person force row level security;
create policy system_all on person for all to bloemen_app using ((select app_is_system()))
  with check ((select app_is_system()));
create policy self_and_colleagues_read on person for select to bloemen_app using (
  id = (select app_actor_id())
  or id in (select person_id from role_assignment where tenant_id = (select app_tenant_id())));
create policy known_address_reads on person for select to bloemen_app
  using ((select app_tenant_id()) is not null and email = (select nullif(current_setting('app.known_email', true),
    '')));
comment on policy known_address_reads on person is
  'Inviting finds a person by the exact address that was typed; nobody can be searched for across workspaces.';
create policy workspace_invites on person for insert to bloemen_app
  with check ((select app_tenant_id()) is not null and email = (select nullif(current_setting('app.known_email', true),
    '')) and not is_example);
grant select, insert, update, delete on person to bloemen_app;

create table portfolio_holding (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  portfolio text not null,
  starts_on date not null,
  ends_on date,
  constraint pk_portfolio_holding primary key (tenant_id, id),
  constraint fk_portfolio_holding_person foreign key (person_id) references person (id),
  constraint ck_portfolio_holding_portfolio check (length(portfolio) between 1 and 200),
  constraint ck_portfolio_holding_period check (ends_on is null or ends_on >= starts_on)
);
comment on table portfolio_holding is 'Which alderman holds which portfolio, from and until which day.';
create unique index uq_portfolio_holding_open on portfolio_holding (tenant_id, person_id, portfolio)
  where ends_on is null;
select app_secure_tenant_table('portfolio_holding');
`;

const signIn = `
create table identity_provider (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  issuer text not null,
  client_id text not null,
  client_secret_ref text,
  email_claim text not null default 'email',
  name_claim text not null default 'name',
  second_factor_acr text[] not null default '{}',
  constraint pk_identity_provider primary key (tenant_id, id),
  constraint uq_identity_provider_issuer unique (tenant_id, issuer),
  constraint ck_identity_provider_issuer check (issuer ~ '^https?://')
);
comment on table identity_provider is 'The OpenID Connect issuer of a workspace.';
comment on column identity_provider.client_secret_ref is
  'Name of the environment variable that holds the secret; the secret itself is never stored.';
comment on column identity_provider.second_factor_acr is
  'The acr values by which this issuer says that a second factor was used.';
select app_secure_tenant_table('identity_provider');
create policy system_reads on identity_provider for select to bloemen_app using ((select app_is_system()));

create table identity_provider_domain (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  domain text not null,
  provider_id uuid not null,
  constraint pk_identity_provider_domain primary key (tenant_id, domain),
  constraint uq_identity_provider_domain unique (domain),
  constraint fk_identity_provider_domain_provider foreign key (tenant_id,
    provider_id) references identity_provider (tenant_id, id) on delete cascade,
  constraint ck_identity_provider_domain check (domain = lower(domain) and domain ~ '^[a-z0-9-]+(\\.[a-z0-9-]+)+$')
);
comment on table identity_provider_domain is
  'The e-mail domains an issuer speaks for; each domain has one issuer over all workspaces, or anybody could speak '
  'for it.';
select app_secure_tenant_table('identity_provider_domain');
create policy system_reads on identity_provider_domain for select to bloemen_app using ((select app_is_system()));

create table external_identity (
  issuer text not null,
  subject text not null,
  person_id uuid not null,
  linked_at timestamptz not null default now(),
  constraint pk_external_identity primary key (issuer, subject),
  constraint uq_external_identity_person unique (issuer, person_id),
  constraint fk_external_identity_person foreign key (person_id) references person (id) on delete cascade
);
comment on table external_identity is
  'Which account at an issuer is which person; set at the first sign-in, so that a re-used e-mail address is not the '
  'same person.';
select app_secure_system_table('external_identity');

create table session (
  id uuid not null default gen_random_uuid(),
  token_sha256 bytea not null,
  person_id uuid not null,
  active_tenant_id uuid not null references tenant (id),
  means text not null,
  second_factor boolean not null default false,
  device text not null,
  started_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  constraint pk_session primary key (id),
  constraint uq_session_token unique (token_sha256),
  constraint fk_session_person foreign key (person_id) references person (id) on delete cascade,
  constraint ck_session_token check (length(token_sha256) = 32),
  constraint ck_session_means check (means in ('MAGIC_LINK', 'OPENID_CONNECT', 'EXAMPLE'))
);
comment on table session is
  'Signed-in browsers. The cookie holds the secret, this table its hash; idle and absolute end are judged by the '
  'database clock.';
create index ix_session_person on session (person_id);
create index ix_session_expires on session (expires_at);
select app_secure_system_table('session');
create policy own_sessions on session for select to bloemen_app using (person_id = (select app_actor_id()));
create policy own_sessions_start on session for insert to bloemen_app with check (person_id = (select app_actor_id()));
create policy own_sessions_change on session for update to bloemen_app using (person_id = (select app_actor_id()))
  with check (person_id = (select app_actor_id()));

create table sign_in_token (
  token_sha256 bytea not null,
  browser_sha256 bytea not null,
  purpose text not null,
  person_id uuid,
  provider_id uuid,
  return_to text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint pk_sign_in_token primary key (token_sha256),
  constraint fk_sign_in_token_person foreign key (person_id) references person (id) on delete cascade,
  constraint ck_sign_in_token_purpose check (purpose in ('magic-link', 'openid-connect'))
);
comment on table sign_in_token is
  'A sign-in under way: a mailed link or a visit to an issuer. Single use, short-lived, and only in the browser that '
  'asked.';
create index ix_sign_in_token_expires on sign_in_token (expires_at);
select app_secure_system_table('sign_in_token');

create table sign_in_attempt (
  key_sha256 bytea not null,
  window_started_at timestamptz not null default now(),
  attempts integer not null default 1,
  constraint pk_sign_in_attempt primary key (key_sha256)
);
comment on table sign_in_attempt is
  'Counts attempts per identity and per network address, as hashes; shared by all replicas and kept over restarts.';
select app_secure_system_table('sign_in_attempt');
`;
