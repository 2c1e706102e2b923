import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Loneliness as a matter of the whole college: what other aldermen contribute, to which other policy the approach is
 * tied, what a coalition takes up besides, and what the local coalition agreement says.
 */
export class CreateCollegeWide1790000052000 implements MigrationInterface {
  name = 'CreateCollegeWide1790000052000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(collegeWide);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table coalition_agreement_clause, coalition_theme, policy_link, portfolio_contribution;
      delete from pillar_evidence where origin_kind in ('POLICY_LINK', 'CONTRIBUTION', 'AGREEMENT_CLAUSE');`);
  }
}

const collegeWide = `
create table portfolio_contribution (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  portfolio text not null,
  holder_id uuid,
  holder_name text,
  what text not null,
  from_on date,
  from_precision text,
  until_on date,
  until_precision text,
  status text not null default 'ASKED',
  status_on date not null,
  status_source text not null,
  status_reason text,
  agreed_on date,
  agreed_source text,
  openness text not null default 'MUNICIPALITY',
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_portfolio_contribution primary key (tenant_id, id),
  constraint fk_portfolio_contribution_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_portfolio_contribution_holder foreign key (holder_id) references person (id),
  constraint ck_portfolio_contribution_holder check (holder_id is null or holder_name is null),
  constraint ck_portfolio_contribution_from check ((from_on is null) = (from_precision is null)
    and from_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_portfolio_contribution_until check ((until_on is null) = (until_precision is null)
    and until_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_portfolio_contribution_status check (status in ('ASKED', 'AGREED', 'IN_PROGRESS', 'DONE', 'DECLINED')),
  constraint ck_portfolio_contribution_agreed check ((agreed_on is null) = (agreed_source is null)
    and (agreed_on is not null or status in ('ASKED', 'DECLINED'))),
  constraint ck_portfolio_contribution_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table portfolio_contribution is
  'What another alderman contributes to the approach from the own portfolio ("collegebreed"), and how that stands.';
comment on column portfolio_contribution.holder_id is
  'The alderman who works here and may answer; else a name in holder_name, or neither where nobody said who.';
comment on column portfolio_contribution.agreed_on is 'Since when it is agreed; null while it is asked only.';
create index ix_portfolio_contribution_created on portfolio_contribution (tenant_id, created_at, id);
create index ix_portfolio_contribution_holder on portfolio_contribution (holder_id);
select app_secure_tenant_table('portfolio_contribution');
create policy as_open_as_it_is on portfolio_contribution as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('portfolio_contribution');

create table policy_link (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  kind text not null,
  name text not null,
  measure text,
  is_policy_text boolean not null default false,
  state text not null,
  since_on date,
  since_precision text,
  recorded_on date not null,
  note text,
  source_type text not null,
  source_text text not null,
  openness text not null default 'MUNICIPALITY',
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_policy_link primary key (tenant_id, id),
  constraint fk_policy_link_municipality foreign key (tenant_id) references municipality (id),
  constraint uq_policy_link_name unique (tenant_id, name),
  constraint ck_policy_link_kind check (kind in ('PREVENTION_AGREEMENT', 'SPORTS_AGREEMENT', 'SOCIAL_POLICY',
    'RECOVERY_AGENDA', 'GRANTS', 'MENTAL_HEALTH', 'WELFARE_AND_CARE', 'OTHER')),
  constraint ck_policy_link_state check (state in ('INTENDED', 'MADE')),
  constraint ck_policy_link_since check ((since_on is null) = (since_precision is null)
    and since_precision in ('DAY', 'MONTH', 'YEAR') and (state = 'INTENDED' or since_on is not null)),
  constraint ck_policy_link_source check (source_type in ('COUNCIL_PAPER', 'EXECUTIVE_PAPER', 'PRESS_RELEASE',
    'WEB_PAGE', 'MINUTES', 'AGREEMENT', 'REPORT', 'STATEMENT')),
  constraint ck_policy_link_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table policy_link is 'Other policy that the approach is tied to, and what that policy says of loneliness.';
comment on column policy_link.is_policy_text is 'It stands as a text in policy that is adopted, or that is to be.';
comment on column policy_link.since_on is
  'Since when, or the day of the source, as exactly as since_precision says; null of what is intended without a day.';
select app_secure_tenant_table('policy_link');
create policy as_open_as_it_is on policy_link as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('policy_link');

create table coalition_theme (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  name text not null,
  state text not null,
  since_on date,
  since_precision text,
  note text,
  source_text text not null,
  openness text not null default 'MUNICIPALITY',
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_coalition_theme primary key (tenant_id, id),
  constraint fk_coalition_theme_municipality foreign key (tenant_id) references municipality (id),
  constraint uq_coalition_theme_name unique (tenant_id, name),
  constraint ck_coalition_theme_state check (state in ('CONSIDERED', 'TAKEN_UP')),
  constraint ck_coalition_theme_since check ((since_on is null) = (since_precision is null)
    and since_precision in ('DAY', 'MONTH', 'YEAR') and (state = 'TAKEN_UP' or since_on is null)),
  constraint ck_coalition_theme_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table coalition_theme is
  'What a coalition takes up beyond loneliness. National figures count loneliness alone: the programme reads none of it.';
select app_secure_tenant_table('coalition_theme');
create policy as_open_as_it_is on coalition_theme as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('coalition_theme');

create table coalition_agreement_clause (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  election_on date not null,
  title text not null,
  state text not null,
  agreed_on date,
  agreed_precision text,
  quote text,
  page text,
  source_text text not null,
  source_url text,
  looked_on date not null,
  openness text not null default 'MUNICIPALITY',
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_coalition_agreement_clause primary key (tenant_id, id),
  constraint fk_coalition_agreement_clause_municipality foreign key (tenant_id) references municipality (id),
  constraint uq_coalition_agreement_clause_title unique (tenant_id, election_on, title),
  constraint ck_coalition_agreement_clause_state check (state in ('IN_IT', 'NOT_IN_IT')),
  constraint ck_coalition_agreement_clause_said check (state <> 'IN_IT'
    or (quote is not null and agreed_on is not null)),
  constraint ck_coalition_agreement_clause_quote check (state = 'IN_IT' or (quote is null and page is null)),
  constraint ck_coalition_agreement_clause_agreed check ((agreed_on is null) = (agreed_precision is null)
    and agreed_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_coalition_agreement_clause_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table coalition_agreement_clause is
  'Whether an agreement that local parties made after an election speaks of loneliness. Without a row nobody looked yet.';
select app_secure_tenant_table('coalition_agreement_clause');
create policy as_open_as_it_is on coalition_agreement_clause as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('coalition_agreement_clause');
select app_let_programme_read('coalition_agreement_clause',
  '{tenant_id,election_on,state,agreed_on,looked_on,is_demonstration}');
comment on policy programme_read on coalition_agreement_clause is
  'Whether somebody looked, and whether it is in it: counted alone, never with its words.';
`;
