import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money year by year, each line with its own state, and what was agreed with organisations that receive a grant. */
export class CreateBudgets1790000049000 implements MigrationInterface {
  name = 'CreateBudgets1790000049000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(budgets);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table grant_agreement, budget_line_step, budget_line;
      drop function app_reads_budget;`);
  }
}

const budgets = `
create function app_reads_budget() returns boolean language sql stable parallel safe as $$
  select app_actor_id() is null or coalesce(current_setting('app.reads_all', true), '') = 'on'
    or string_to_array(coalesce(current_setting('app.roles', true), ''), ',')
      && array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN']
$$;
comment on function app_reads_budget is
  'Whether the person of this transaction reads every budget line of the own municipality (domain.md e). Others in the '
  'workspace read what is authorised, and what comes from a released paper.';

create table budget_line (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  title text not null,
  year integer not null,
  amount_cents bigint,
  source text not null,
  source_name text,
  kind text not null,
  recurrence text,
  state text,
  state_on date,
  state_source text,
  state_reason text,
  state_by_name text,
  pillar text,
  purpose text,
  decision_id uuid,
  document_id uuid,
  source_type text not null,
  source_text text not null,
  note text,
  recorded_on date not null,
  date_precision text not null default 'DAY',
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_budget_line primary key (tenant_id, id),
  constraint fk_budget_line_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_budget_line_decision foreign key (tenant_id, decision_id) references executive_decision (tenant_id, id),
  constraint fk_budget_line_document foreign key (tenant_id, document_id) references document (tenant_id, id),
  constraint ck_budget_line_year check (year between 2000 and 2100),
  constraint ck_budget_line_amount check (amount_cents > 0),
  constraint ck_budget_line_source check (source in ('RESERVE', 'CENTRAL_GOVERNMENT', 'SPECIFIC_GRANT', 'OWN_BUDGET',
    'FUND', 'UNKNOWN')),
  constraint ck_budget_line_kind check (kind in ('EXPENDITURE', 'WITHDRAWAL', 'GRANT', 'COVERED_ELSEWHERE')),
  constraint ck_budget_line_recurrence check (recurrence in ('ONE_OFF', 'RECURRING')),
  constraint ck_budget_line_state check (state in ('PROPOSED', 'IN_DRAFT_BUDGET', 'AUTHORISED', 'SPENT', 'LAPSED')),
  constraint ck_budget_line_covered check ((kind = 'COVERED_ELSEWHERE') = (state is null)
    and (state is null) = (recurrence is null) and (state is null) = (pillar is null)
    and (state is not null or amount_cents is null)),
  constraint ck_budget_line_said check (state not in ('AUTHORISED', 'SPENT') or (state_on is not null
    and state_source is not null)),
  constraint ck_budget_line_lapsed check (state <> 'LAPSED' or state_reason is not null),
  constraint ck_budget_line_pillar check (pillar in ('P1', 'P4')),
  constraint ck_budget_line_source_type check (source_type in ('COUNCIL_PAPER', 'EXECUTIVE_PAPER', 'PRESS_RELEASE',
    'WEB_PAGE', 'MINUTES', 'AGREEMENT', 'REPORT', 'STATEMENT')),
  constraint ck_budget_line_precision check (date_precision in ('DAY', 'MONTH', 'YEAR'))
);
comment on table budget_line is
  'Money of one year with its own state. Sums are of one state alone: proposed and authorised money are never added.';
comment on column budget_line.amount_cents is 'Null: no source names the amount ("niet genoemd"), which is not nothing.';
comment on column budget_line.state is
  'Null for what is covered by a budget that exists: it asks for no money, and has no amount, recurrence or pillar.';
comment on column budget_line.pillar is 'Where the line is a fact.';
comment on column budget_line.state_reason is 'Why it lapsed or went back, in the words of who recorded that.';
comment on column budget_line.recorded_on is 'The day of the source, as exactly as date_precision says.';
create index ix_budget_line_year on budget_line (tenant_id, year, state, id);
create index ix_budget_line_decision on budget_line (tenant_id, decision_id);
create index ix_budget_line_document on budget_line (tenant_id, document_id);
select app_secure_tenant_table('budget_line');
create policy authorised_or_from_a_released_paper on budget_line as restrictive for select to bloemen_app
  using ((select app_reads_budget()) or state = 'AUTHORISED'
    or exists (select from executive_decision d where d.tenant_id = budget_line.tenant_id
      and d.id = budget_line.decision_id)
    or exists (select from document d where d.tenant_id = budget_line.tenant_id and d.id = budget_line.document_id));
select app_close_in_archive('budget_line');

create table budget_line_step (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  line_id uuid not null,
  place integer not null,
  state text not null,
  happened_on date,
  source_text text not null,
  reason text,
  by_name text,
  constraint pk_budget_line_step primary key (tenant_id, id),
  constraint fk_budget_line_step_line foreign key (tenant_id, line_id) references budget_line (tenant_id, id)
    on delete cascade,
  constraint uq_budget_line_step_place unique (tenant_id, line_id, place),
  constraint ck_budget_line_step_state check (state in ('PROPOSED', 'IN_DRAFT_BUDGET', 'AUTHORISED', 'SPENT', 'LAPSED'))
);
comment on table budget_line_step is 'Every state that a line had, on whose word; the first is the one it was recorded with.';
comment on column budget_line_step.happened_on is 'Null where it was recorded so: then the day of the line''s source counts.';
select app_secure_tenant_table('budget_line_step');
create policy as_open_as_the_line on budget_line_step as restrictive for select to bloemen_app
  using (exists (select from budget_line l where l.tenant_id = budget_line_step.tenant_id
    and l.id = budget_line_step.line_id));
select app_close_in_archive('budget_line_step');

create table grant_agreement (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  organisation_id uuid,
  organisation_text text,
  year integer,
  pillar text not null,
  result text not null,
  state text not null default 'PROPOSED',
  state_on date,
  state_source text,
  state_by_name text,
  budget_line_id uuid,
  source_type text not null,
  source_text text not null,
  recorded_on date not null,
  date_precision text not null default 'DAY',
  openness text not null default 'MUNICIPALITY',
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_grant_agreement primary key (tenant_id, id),
  constraint fk_grant_agreement_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_grant_agreement_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_grant_agreement_line foreign key (tenant_id, budget_line_id) references budget_line (tenant_id, id),
  constraint ck_grant_agreement_whose check ((organisation_id is null) <> (organisation_text is null)),
  constraint ck_grant_agreement_year check (year between 2000 and 2100),
  constraint ck_grant_agreement_pillar check (pillar in ('P1', 'P2', 'P3', 'P4', 'P5')),
  constraint ck_grant_agreement_state check (state in ('PROPOSED', 'AGREED', 'MET', 'NOT_MET')),
  constraint ck_grant_agreement_said check (state = 'PROPOSED' or (state_on is not null and state_source is not null)),
  constraint ck_grant_agreement_source_type check (source_type in ('COUNCIL_PAPER', 'EXECUTIVE_PAPER',
    'PRESS_RELEASE', 'WEB_PAGE', 'MINUTES', 'AGREEMENT', 'REPORT', 'STATEMENT')),
  constraint ck_grant_agreement_precision check (date_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_grant_agreement_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table grant_agreement is 'What an organisation that receives a grant is to reach (resultaatafspraak), and whether it did.';
comment on column grant_agreement.organisation_text is 'Which grants are meant, where no organisation is named.';
comment on column grant_agreement.year is 'Null where no source says for which year.';
create index ix_grant_agreement_year on grant_agreement (tenant_id, year, id);
create index ix_grant_agreement_organisation on grant_agreement (organisation_id);
create index ix_grant_agreement_line on grant_agreement (tenant_id, budget_line_id);
select app_secure_tenant_table('grant_agreement');
create policy as_open_as_it_is on grant_agreement as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('grant_agreement');
`;
