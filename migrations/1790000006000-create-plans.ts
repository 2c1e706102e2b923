import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The plan of a municipality with its principles, goals and milestones, the evidence per pillar and the standing that
 * follows from it.
 */
export class Plans1790000006000 implements MigrationInterface {
  name = 'Plans1790000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(actionPlan);
    await runner.query(evidence);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table if exists pillar_standing, pillar_evidence_revision, pillar_evidence, milestone, goal,
        guiding_principle_pillar, guiding_principle, action_plan cascade`,
    );
  }
}

const actionPlan = `
create table action_plan (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  title text not null,
  aliases text[] not null default '{}',
  status text not null default 'DRAFT',
  version integer not null default 1,
  is_demonstration boolean not null default false,
  constraint pk_action_plan primary key (tenant_id),
  constraint fk_action_plan_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_action_plan_status check (status in ('DRAFT', 'ENDORSED_BY_COALITION', 'ADOPTED', 'UNDER_REVIEW',
    'EXPIRED'))
);
comment on table action_plan is
  'The plan of approach of one municipality, under its own title; aliases are the names other documents give it.';
select app_secure_tenant_table('action_plan');

create table guiding_principle (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  position smallint not null,
  title text not null,
  description text not null default '',
  version integer not null default 1,
  is_demonstration boolean not null default false,
  constraint pk_guiding_principle primary key (tenant_id, id),
  constraint fk_guiding_principle_municipality foreign key (tenant_id) references municipality (id),
  constraint uq_guiding_principle_title unique (tenant_id, title)
);
comment on table guiding_principle is
  'A local principle (uitgangspunt). Local principles are not the national pillars; guiding_principle_pillar maps '
  'them.';
select app_secure_tenant_table('guiding_principle');

create table guiding_principle_pillar (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  principle_id uuid not null,
  pillar text not null,
  constraint pk_guiding_principle_pillar primary key (tenant_id, principle_id, pillar),
  constraint fk_guiding_principle_pillar_principle foreign key (tenant_id,
    principle_id) references guiding_principle (tenant_id, id) on delete cascade,
  constraint ck_guiding_principle_pillar_pillar check (pillar in ('P1', 'P2', 'P3', 'P4', 'P5'))
);
select app_secure_tenant_table('guiding_principle_pillar');

create table goal (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  pillar text not null,
  title text not null,
  source_text text not null default '',
  status text not null default 'OPEN',
  created_at timestamptz not null default now(),
  version integer not null default 1,
  is_demonstration boolean not null default false,
  constraint pk_goal primary key (tenant_id, id),
  constraint fk_goal_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_goal_pillar check (pillar in ('P1', 'P2', 'P3', 'P4', 'P5')),
  constraint ck_goal_status check (status in ('OPEN', 'ACHIEVED', 'ABANDONED'))
);
create index ix_goal_created on goal (tenant_id, created_at, id);
select app_secure_tenant_table('goal');

create table milestone (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  goal_id uuid not null,
  title text not null,
  owner text not null,
  due_on date,
  status text not null default 'PLANNED',
  version integer not null default 1,
  is_demonstration boolean not null default false,
  constraint pk_milestone primary key (tenant_id, id),
  constraint fk_milestone_goal foreign key (tenant_id, goal_id) references goal (tenant_id, id) on delete cascade,
  constraint ck_milestone_status check (status in ('PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED'))
);
comment on column milestone.owner is 'Organisation or role that does it, as the coalition calls it.';
create index ix_milestone_goal on milestone (tenant_id, goal_id, due_on, id);
create index ix_milestone_open on milestone (tenant_id, due_on, id) where status in ('PLANNED', 'IN_PROGRESS');
select app_secure_tenant_table('milestone');
create policy programme_read on milestone for select to bloemen_programme using (true);
grant select (tenant_id, status, due_on) on milestone to bloemen_programme;
`;

const evidence = `
create table pillar_evidence (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  pillar text not null,
  kind text not null,
  certainty text not null,
  title text not null,
  happened_on date not null,
  date_precision text not null default 'DAY',
  source_type text not null,
  source_text text not null,
  source_url text,
  note text,
  amount_cents bigint,
  recurrence text,
  first_funded_year smallint,
  last_funded_year smallint,
  effect text,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  is_demonstration boolean not null default false,
  constraint pk_pillar_evidence primary key (tenant_id, id),
  constraint fk_pillar_evidence_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_pillar_evidence_pillar check (pillar in ('P1', 'P2', 'P3', 'P4', 'P5')),
  constraint ck_pillar_evidence_kind check (kind in ('INTENTION', 'MOTION', 'COUNCIL_DECISION', 'EXECUTIVE_DECISION',
    'PROGRAMME_COMMITMENT', 'ACTION_PLAN',
    'POLICY_TEXT', 'PORTFOLIO', 'FUNDING', 'COALITION', 'COALITION_MEETING', 'COALITION_LEAD', 'PARTNER_AGREEMENT',
      'INVOLVEMENT', 'STANDING_INVOLVEMENT',
    'POLICY_LINK', 'RESPONSIBILITIES', 'GRANT_AGREEMENT', 'CAPACITY', 'STRONGER_OFFER', 'MONITORING_PLAN',
      'MEASUREMENT', 'EVALUATION', 'NOT_STARTED')),
  constraint ck_pillar_evidence_source_type check (source_type in ('COUNCIL_PAPER', 'EXECUTIVE_PAPER', 'PRESS_RELEASE',
    'WEB_PAGE', 'MINUTES', 'AGREEMENT',
    'REPORT', 'STATEMENT')),
  constraint ck_pillar_evidence_certainty check (certainty in ('INTENDED', 'DECIDED', 'DONE')),
  constraint ck_pillar_evidence_precision check (date_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_pillar_evidence_recurrence check (recurrence in ('ONE_OFF', 'RECURRING')),
  constraint ck_pillar_evidence_years check (first_funded_year <= last_funded_year),
  constraint ck_pillar_evidence_withdrawn check ((withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table pillar_evidence is
  'A dated, sourced fact under a pillar. Withdrawn, never deleted; earlier wordings are in pillar_evidence_revision.';
comment on column pillar_evidence.certainty is
  'INTENDED, DECIDED or DONE: a proposal is never a decision, whatever a press release says.';
comment on column pillar_evidence.happened_on is
  'First day of what date_precision says: a month or a year is stored as its first day.';
comment on column pillar_evidence.amount_cents is
  'Euro cents per year; empty means that the source names no amount, which is not zero.';
comment on column pillar_evidence.effect is 'What changed because of an involvement or an evaluation.';
create index ix_pillar_evidence_newest on pillar_evidence (tenant_id, pillar, happened_on desc, id)
  where withdrawn_at is null;
create index ix_pillar_evidence_all on pillar_evidence (tenant_id, happened_on desc, id);
create index ix_pillar_evidence_money on pillar_evidence (tenant_id) where kind = 'FUNDING' and recurrence = 'RECURRING'
  and withdrawn_at is null;
select app_secure_tenant_table('pillar_evidence');
create policy facts_stay on pillar_evidence as restrictive for delete to bloemen_app using (is_demonstration);

create table pillar_evidence_revision (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  evidence_id uuid not null,
  version integer not null,
  wording jsonb not null,
  replaced_by uuid,
  replaced_at timestamptz not null default now(),
  constraint pk_pillar_evidence_revision primary key (tenant_id, evidence_id, version),
  constraint fk_pillar_evidence_revision_evidence foreign key (tenant_id,
    evidence_id) references pillar_evidence (tenant_id, id) on delete cascade
);
comment on table pillar_evidence_revision is 'What a fact said before it was corrected.';
select app_secure_tenant_table('pillar_evidence_revision');
revoke update, delete on pillar_evidence_revision from bloemen_app;

create table pillar_standing (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  pillar text not null,
  level text not null,
  carried_on date,
  fresh_until date,
  because text not null,
  missing text[] not null,
  carried_by uuid[] not null,
  level_since timestamptz not null default now(),
  constraint pk_pillar_standing primary key (tenant_id, pillar),
  constraint fk_pillar_standing_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_pillar_standing_pillar check (pillar in ('P1', 'P2', 'P3', 'P4', 'P5')),
  constraint ck_pillar_standing_level check (level in ('UNKNOWN', 'NOT_STARTED', 'INTENDED', 'IN_PROGRESS', 'EMBEDDED'))
);
comment on table pillar_standing is
  'Level of each pillar as it follows from pillar_evidence, rewritten in the transaction of each change. No row is '
  'UNKNOWN.';
comment on column pillar_standing.fresh_until is
  'Last day on which the level is not stale: fresh_until < today is stale.';
select app_secure_tenant_table('pillar_standing');
select app_let_programme_read('pillar_standing');
`;
