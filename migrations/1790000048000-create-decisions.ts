import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * From motion to closure: motions with their requests, executive decisions with their points, what a committee said, and
 * what was promised to the council. What is read of them follows the openness of the paper they come from.
 */
export class CreateDecisions1790000048000 implements MigrationInterface {
  name = 'CreateDecisions1790000048000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(origins);
    await runner.query(motions);
    await runner.query(decisions);
    await runner.query(views);
    await runner.query(deliveries);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table motion_request_delivery, undertaking, committee_question, committee_view, agenda_category,
        decision_point, decision_section, executive_decision, decision_heading, motion_request, motion cascade;
      delete from pillar_evidence where origin_kind in ('MOTION', 'DECISION_POINT', 'BUDGET_LINE', 'GRANT_AGREEMENT',
        'POLICY_LINK', 'CONTRIBUTION', 'AGREEMENT_CLAUSE');
      alter table pillar_evidence drop constraint ck_pillar_evidence_origin_kind,
        add constraint ck_pillar_evidence_origin_kind check (origin_kind in ('STATEMENT', 'RATIFYING_DECISION',
          'PORTFOLIO', 'COALITION', 'PARTNER_PLEDGE', 'ACTION_PLAN', 'TOOLKIT_ADOPTION', 'MEETING', 'OFFER',
          'INVOLVEMENT', 'ADVISORY_GROUP', 'MONITORING', 'MEASUREMENT', 'EVALUATION'));`);
  }
}

const origins = `
alter table pillar_evidence drop constraint ck_pillar_evidence_origin_kind,
  add constraint ck_pillar_evidence_origin_kind check (origin_kind in ('STATEMENT', 'RATIFYING_DECISION', 'PORTFOLIO',
    'COALITION', 'PARTNER_PLEDGE', 'ACTION_PLAN', 'TOOLKIT_ADOPTION', 'MEETING', 'OFFER', 'INVOLVEMENT',
    'ADVISORY_GROUP', 'MONITORING', 'MEASUREMENT', 'EVALUATION', 'MOTION', 'DECISION_POINT', 'BUDGET_LINE',
    'GRANT_AGREEMENT', 'POLICY_LINK', 'CONTRIBUTION', 'AGREEMENT_CLAUSE'));
`;

const motions = `
create table motion (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  title text not null,
  submitted_by text,
  happened_on date not null,
  date_precision text not null default 'DAY',
  body text,
  status text not null default 'SUBMITTED',
  openness text not null default 'RESTRICTED',
  released_at timestamptz,
  reference text,
  source_type text not null default 'COUNCIL_PAPER',
  source_text text,
  source_url text,
  closed_on date,
  closing_view_id uuid,
  reason text,
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_motion primary key (tenant_id, id),
  constraint fk_motion_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_motion_precision check (date_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_motion_status check (status in ('SUBMITTED', 'ADOPTED', 'REJECTED', 'IN_EXECUTION',
    'CLOSURE_PROPOSED', 'CLOSED', 'REOPENED')),
  constraint ck_motion_openness check (openness in ('RESTRICTED', 'CONFIDENTIAL', 'INTERNAL', 'ACTIVELY_PUBLIC')),
  constraint ck_motion_released check (openness = 'ACTIVELY_PUBLIC' or released_at is null),
  constraint ck_motion_source_type check (source_type in ('COUNCIL_PAPER', 'EXECUTIVE_PAPER', 'PRESS_RELEASE',
    'WEB_PAGE', 'MINUTES', 'AGREEMENT', 'REPORT', 'STATEMENT')),
  constraint ck_motion_closed check ((status = 'CLOSED') = (closed_on is not null)
    and (closed_on is null or closing_view_id is not null))
);
comment on table motion is 'A motion of the council, with what it asks in motion_request.';
comment on column motion.happened_on is 'The meeting at which it was submitted or voted, as exactly as date_precision says.';
comment on column motion.closing_view_id is 'The view of the committee that closed it: without an outcome no motion is closed.';
comment on column motion.reason is 'Why it was rejected or opened again, in the words of who recorded that.';
create index ix_motion_happened on motion (tenant_id, happened_on desc, id);
select app_secure_paper_table('motion');

create table motion_request (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  motion_id uuid not null,
  place integer not null,
  body text not null,
  constraint pk_motion_request primary key (tenant_id, id),
  constraint fk_motion_request_motion foreign key (tenant_id, motion_id) references motion (tenant_id, id)
    on delete cascade,
  constraint uq_motion_request_place unique (tenant_id, motion_id, place) deferrable initially deferred
);
comment on table motion_request is 'What a motion asks, one by one.';
select app_secure_tenant_table('motion_request');
create policy as_open_as_the_motion on motion_request as restrictive for select to bloemen_app
  using (exists (select from motion m where m.tenant_id = motion_request.tenant_id and m.id = motion_request.motion_id));
select app_close_in_archive('motion_request');
`;

const decisions = `
create table decision_heading (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  code text not null,
  name text not null,
  place integer not null,
  is_required boolean not null default false,
  is_used boolean not null default true,
  constraint pk_decision_heading primary key (tenant_id, code),
  constraint fk_decision_heading_municipality foreign key (tenant_id) references municipality (id),
  constraint uq_decision_heading_place unique (tenant_id, place) deferrable initially deferred
);
comment on table decision_heading is
  'The headings of a proposal to the college in this municipality''s own order and words. Without rows: those of the '
  'product (decisionHeadings of the vocabulary).';
select app_secure_tenant_table('decision_heading');
select app_close_in_archive('decision_heading');

create table executive_decision (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  case_number text,
  subject text not null,
  department text,
  portfolio_holder text,
  meeting_on date,
  meeting_precision text,
  motion_id uuid,
  openness text not null default 'RESTRICTED',
  released_at timestamptz,
  source_text text,
  source_url text,
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_executive_decision primary key (tenant_id, id),
  constraint fk_executive_decision_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_executive_decision_motion foreign key (tenant_id, motion_id) references motion (tenant_id, id),
  constraint uq_executive_decision_case unique (tenant_id, case_number),
  constraint ck_executive_decision_meeting check ((meeting_on is null) = (meeting_precision is null)
    and meeting_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_executive_decision_openness check (openness in ('RESTRICTED', 'CONFIDENTIAL', 'INTERNAL',
    'ACTIVELY_PUBLIC')),
  constraint ck_executive_decision_released check (openness = 'ACTIVELY_PUBLIC' or released_at is null)
);
comment on table executive_decision is
  'A proposal to or decision of the college (B&W). How it stands is said point by point, in decision_point: an actively '
  'public paper can be a proposal only.';
create index ix_executive_decision_meeting on executive_decision (tenant_id, meeting_on desc nulls last, id);
create index ix_executive_decision_motion on executive_decision (tenant_id, motion_id);
select app_secure_paper_table('executive_decision');

create table decision_section (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  decision_id uuid not null,
  heading_code text not null,
  body text not null,
  constraint pk_decision_section primary key (tenant_id, decision_id, heading_code),
  constraint fk_decision_section_decision foreign key (tenant_id, decision_id)
    references executive_decision (tenant_id, id) on delete cascade
);
comment on table decision_section is 'What a proposal says under one heading; paragraphs divided by an empty line.';
select app_secure_tenant_table('decision_section');
create policy as_open_as_the_decision on decision_section as restrictive for select to bloemen_app
  using (exists (select from executive_decision d where d.tenant_id = decision_section.tenant_id
    and d.id = decision_section.decision_id));
select app_close_in_archive('decision_section');

create table decision_point (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  decision_id uuid not null,
  place integer not null,
  body text not null,
  serves text not null default 'OTHER',
  state text not null default 'PROPOSED',
  state_on date,
  state_source text,
  state_reason text,
  state_by_name text,
  version integer not null default 1,
  constraint pk_decision_point primary key (tenant_id, id),
  constraint fk_decision_point_decision foreign key (tenant_id, decision_id)
    references executive_decision (tenant_id, id) on delete cascade,
  constraint uq_decision_point_place unique (tenant_id, decision_id, place) deferrable initially deferred,
  constraint ck_decision_point_serves check (serves in ('JOINS_PROGRAMME', 'PLAN', 'MONEY', 'COMMITTEE', 'OTHER')),
  constraint ck_decision_point_state check (state in ('PROPOSED', 'SENT_TO_COMMITTEE', 'ADOPTED', 'AMENDED',
    'REJECTED', 'WITHDRAWN')),
  constraint ck_decision_point_said check (state = 'PROPOSED' or (state_on is not null and state_source is not null))
);
comment on table decision_point is 'One numbered point of a decision, with a state of its own.';
comment on column decision_point.serves is 'What the point is about, so that a request, a sum of money or a statement rests on it.';
select app_secure_tenant_table('decision_point');
create policy as_open_as_the_decision on decision_point as restrictive for select to bloemen_app
  using (exists (select from executive_decision d where d.tenant_id = decision_point.tenant_id
    and d.id = decision_point.decision_id));
select app_close_in_archive('decision_point');
`;

const views = `
create table agenda_category (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  label text not null,
  meaning text not null,
  constraint pk_agenda_category primary key (tenant_id, id),
  constraint fk_agenda_category_municipality foreign key (tenant_id) references municipality (id),
  constraint uq_agenda_category_label unique (tenant_id, label),
  constraint ck_agenda_category_meaning check (meaning in ('INFORM', 'VIEW', 'VIEW_AND_CLOSE', 'DEBATE', 'WITHOUT_DEBATE'))
);
comment on table agenda_category is
  'What a municipality calls the classes of its council papers (A-, B-, C-stuk), and what each asks of the committee.';
select app_secure_tenant_table('agenda_category');
select app_close_in_archive('agenda_category');

create table committee_view (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  decision_id uuid not null,
  committee text not null,
  category_id uuid,
  held_on date,
  held_precision text,
  outcome text,
  remarks text,
  source_text text,
  version integer not null default 1,
  constraint pk_committee_view primary key (tenant_id, id),
  constraint fk_committee_view_decision foreign key (tenant_id, decision_id)
    references executive_decision (tenant_id, id) on delete cascade,
  constraint fk_committee_view_category foreign key (tenant_id, category_id) references agenda_category (tenant_id, id),
  constraint ck_committee_view_held check ((held_on is null) = (held_precision is null)
    and held_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_committee_view_outcome check (outcome in ('POSITIVE', 'WITH_REMARKS', 'NEGATIVE')),
  constraint ck_committee_view_said check (outcome is null or (held_on is not null and source_text is not null))
);
comment on table committee_view is 'What a committee of the council is asked about a decision, and what it said (zienswijze).';
comment on column committee_view.outcome is 'Null where no source says what the committee found.';
create index ix_committee_view_decision on committee_view (tenant_id, decision_id);
select app_secure_tenant_table('committee_view');
create policy as_open_as_the_decision on committee_view as restrictive for select to bloemen_app
  using (exists (select from executive_decision d where d.tenant_id = committee_view.tenant_id
    and d.id = committee_view.decision_id));
select app_close_in_archive('committee_view');
alter table motion add constraint fk_motion_closing_view foreign key (tenant_id, closing_view_id)
  references committee_view (tenant_id, id);
create index ix_motion_closing_view on motion (tenant_id, closing_view_id);

create table committee_question (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  view_id uuid not null,
  place integer not null,
  question text not null,
  answer text,
  constraint pk_committee_question primary key (tenant_id, id),
  constraint fk_committee_question_view foreign key (tenant_id, view_id) references committee_view (tenant_id, id)
    on delete cascade,
  constraint uq_committee_question_place unique (tenant_id, view_id, place) deferrable initially deferred
);
comment on table committee_question is 'One question to the committee and its answer, as a summary or of each fraction.';
select app_secure_tenant_table('committee_question');
create policy as_open_as_the_view on committee_question as restrictive for select to bloemen_app
  using (exists (select from committee_view v where v.tenant_id = committee_question.tenant_id
    and v.id = committee_question.view_id));
select app_close_in_archive('committee_question');

create table undertaking (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  title text not null,
  promised_by text not null,
  promised_to text not null,
  promised_on date not null,
  date_precision text not null default 'DAY',
  occasion text,
  due_on date,
  state text not null default 'OPEN',
  state_on date,
  state_reason text,
  told_on date,
  told_document_id uuid,
  motion_id uuid,
  decision_id uuid,
  openness text not null default 'RESTRICTED',
  released_at timestamptz,
  source_text text not null,
  source_url text,
  created_at timestamptz not null default now(),
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_undertaking primary key (tenant_id, id),
  constraint fk_undertaking_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_undertaking_motion foreign key (tenant_id, motion_id) references motion (tenant_id, id),
  constraint fk_undertaking_decision foreign key (tenant_id, decision_id) references executive_decision (tenant_id, id),
  constraint fk_undertaking_document foreign key (tenant_id, told_document_id) references document (tenant_id, id),
  constraint ck_undertaking_precision check (date_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_undertaking_state check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
  constraint ck_undertaking_said check (state = 'OPEN' or state_on is not null),
  constraint ck_undertaking_openness check (openness in ('RESTRICTED', 'CONFIDENTIAL', 'INTERNAL', 'ACTIVELY_PUBLIC')),
  constraint ck_undertaking_released check (openness = 'ACTIVELY_PUBLIC' or released_at is null)
);
comment on table undertaking is 'What an alderman promised the council or a committee (toezegging). Late is what is open after due_on.';
comment on column undertaking.told_on is 'When the council was told what became of it; null where no source says so.';
create index ix_undertaking_due on undertaking (tenant_id, state, due_on, id);
create index ix_undertaking_motion on undertaking (tenant_id, motion_id);
create index ix_undertaking_decision on undertaking (tenant_id, decision_id);
create index ix_undertaking_document on undertaking (tenant_id, told_document_id);
select app_secure_paper_table('undertaking');
`;

const deliveries = `
create table motion_request_delivery (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  request_id uuid not null,
  kind text not null,
  point_id uuid,
  activity_id uuid,
  constraint pk_motion_request_delivery primary key (tenant_id, id),
  constraint fk_motion_request_delivery_request foreign key (tenant_id, request_id)
    references motion_request (tenant_id, id) on delete cascade,
  constraint fk_motion_request_delivery_point foreign key (tenant_id, point_id)
    references decision_point (tenant_id, id) on delete cascade,
  constraint fk_motion_request_delivery_activity foreign key (tenant_id, activity_id)
    references activity (tenant_id, id) on delete cascade,
  constraint ck_motion_request_delivery_kind check (kind in ('DECISION_POINT', 'PLAN', 'ACTIVITY', 'COALITION',
    'MEMBERSHIP')),
  constraint ck_motion_request_delivery_target check ((kind = 'DECISION_POINT') = (point_id is not null)
    and (kind = 'ACTIVITY') = (activity_id is not null))
);
comment on table motion_request_delivery is
  'What delivers a request of a motion. How far it is says the thing itself: nobody types it again.';
comment on column motion_request_delivery.kind is
  'PLAN: the action plan. COALITION: the local coalition. MEMBERSHIP: taking part in the national programme.';
create unique index uq_motion_request_delivery on motion_request_delivery (tenant_id, request_id, kind,
  coalesce(point_id, activity_id)) nulls not distinct;
create index ix_motion_request_delivery_point on motion_request_delivery (tenant_id, point_id);
create index ix_motion_request_delivery_activity on motion_request_delivery (tenant_id, activity_id);
select app_secure_tenant_table('motion_request_delivery');
create policy as_open_as_the_request on motion_request_delivery as restrictive for select to bloemen_app
  using (exists (select from motion_request r where r.tenant_id = motion_request_delivery.tenant_id
    and r.id = motion_request_delivery.request_id));
select app_close_in_archive('motion_request_delivery');
`;
