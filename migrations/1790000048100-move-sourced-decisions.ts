import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Decisions of which documents disagree are decisions like any other: with points that have a state of their own, and
 * their readings in the register of sources that differ. What each point went through is kept beside it.
 */
export class MoveSourcedDecisions1790000048100 implements MigrationInterface {
  name = 'MoveSourcedDecisions1790000048100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(steps);
    await runner.query(move);
  }

  /** What was moved comes back as it was; points and steps of other decisions go with their tables. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(back);
  }
}

const steps = `
create table decision_point_step (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  point_id uuid not null,
  state text not null,
  state_on date,
  source_text text,
  reason text,
  by_name text,
  recorded_at timestamptz not null default now(),
  constraint pk_decision_point_step primary key (tenant_id, id),
  constraint fk_decision_point_step_point foreign key (tenant_id, point_id) references decision_point (tenant_id, id)
    on delete cascade,
  constraint ck_decision_point_step_state check (state in ('PROPOSED', 'SENT_TO_COMMITTEE', 'ADOPTED', 'AMENDED',
    'REJECTED', 'WITHDRAWN'))
);
comment on table decision_point_step is
  'Each state that a point of a decision was given: of which day, from which source, and who said so.';
comment on column decision_point_step.by_name is 'Null where the product took it from a document.';
create index ix_decision_point_step_point on decision_point_step (tenant_id, point_id, recorded_at desc);
select app_secure_tenant_table('decision_point_step');
create policy as_open_as_the_point on decision_point_step as restrictive for select to bloemen_app
  using (exists (select from decision_point p where p.tenant_id = decision_point_step.tenant_id
    and p.id = decision_point_step.point_id));
select app_close_in_archive('decision_point_step');
`;

/** The owner is bound by the wall too, and moves rows of every workspace here. */
const move = `
alter table sourced_decision no force row level security;
alter table executive_decision no force row level security;
alter table decision_point no force row level security;
alter table decision_point_step no force row level security;
alter table contradiction no force row level security;
alter table contradiction_reading no force row level security;
insert into executive_decision (tenant_id, id, case_number, subject, portfolio_holder, meeting_on, meeting_precision,
  openness, released_at, source_text)
select tenant_id, id, reference, subject, portfolio_holder, decided_on, 'DAY', 'ACTIVELY_PUBLIC',
  decided_on::timestamp at time zone 'Europe/Amsterdam', 'Collegestuk met zaaknummer ' || reference
from sourced_decision;

insert into decision_point (tenant_id, id, decision_id, place, body, serves, state, state_on, state_source,
  state_by_name)
select d.tenant_id, gen_random_uuid(), d.id, 1, d.subject, 'JOINS_PROGRAMME',
  case when d.reading = 'DECIDED' then 'ADOPTED' else 'PROPOSED' end,
  case when d.reading = 'DECIDED' then d.decided_on end,
  case when d.reading = 'DECIDED' then coalesce((select r->>'source' from jsonb_array_elements(d.readings) r
    where r->>'reading' = 'DECIDED' limit 1), 'Zoals gekozen in het product') end,
  case when d.reading = 'DECIDED' then d.read_by_name end
from sourced_decision d;
insert into decision_point_step (tenant_id, point_id, state, state_on, source_text, by_name, recorded_at)
select p.tenant_id, p.id, p.state, p.state_on, p.state_source, p.state_by_name, d.read_at
from decision_point p join sourced_decision d on d.tenant_id = p.tenant_id and d.id = p.decision_id
where p.state = 'ADOPTED';

with opened as (
  insert into contradiction (tenant_id, subject_kind, subject_id, about, title, openness)
  select tenant_id, 'EXECUTIVE_DECISION', id, 'STATE', 'Besloten of voorgenomen: besluit ' || reference, 'PUBLIC'
  from sourced_decision where jsonb_array_length(readings) > 1
  returning tenant_id, id, subject_id
)
insert into contradiction_reading (tenant_id, contradiction_id, place, code, says, quote, source_text)
select o.tenant_id, o.id, r.place, r.said->>'reading',
  case r.said->>'reading' when 'DECIDED' then 'Besloten' else 'Voorgenomen' end, r.said->>'quote', r.said->>'source'
from opened o join sourced_decision d on d.tenant_id = o.tenant_id and d.id = o.subject_id,
  jsonb_array_elements(d.readings) with ordinality as r (said, place);
update contradiction c set resolved_at = d.read_at, resolved_by = d.read_by, resolved_by_name = d.read_by_name,
  reason = 'Gekozen voordat de punten van het besluit een eigen status hadden.',
  reading_id = (select r.id from contradiction_reading r where r.tenant_id = c.tenant_id and r.contradiction_id = c.id
    and r.code = d.reading order by r.place limit 1)
from sourced_decision d
where d.tenant_id = c.tenant_id and d.id = c.subject_id and c.subject_kind = 'EXECUTIVE_DECISION'
  and d.reading is not null;
set constraints all immediate;
alter table executive_decision force row level security;
alter table decision_point force row level security;
alter table decision_point_step force row level security;
alter table contradiction force row level security;
alter table contradiction_reading force row level security;
drop table sourced_decision;
`;

const back = `
create table sourced_decision (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  reference text not null,
  decided_on date not null,
  subject text not null,
  portfolio_holder text,
  motion text,
  motion_on date,
  readings jsonb not null,
  reading text,
  read_by uuid,
  read_by_name text,
  read_at timestamptz,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_sourced_decision primary key (tenant_id, id),
  constraint uq_sourced_decision_reference unique (tenant_id, reference),
  constraint ck_sourced_decision_reading check (reading in ('DECIDED', 'INTENDED')),
  constraint ck_sourced_decision_read check ((reading is null) = (read_at is null)
    and (reading is null) = (read_by_name is null))
);
select app_secure_tenant_table('sourced_decision');
revoke delete on sourced_decision from bloemen_app;
alter table sourced_decision no force row level security;
alter table executive_decision no force row level security;
alter table decision_point no force row level security;
alter table decision_point_step no force row level security;
alter table contradiction no force row level security;
alter table contradiction_reading no force row level security;
insert into sourced_decision (tenant_id, id, reference, decided_on, subject, portfolio_holder, readings, reading,
  read_by, read_by_name, read_at)
select d.tenant_id, d.id, d.case_number, d.meeting_on, d.subject, d.portfolio_holder, coalesce((
    select jsonb_agg(jsonb_build_object('reading', r.code, 'quote', r.quote, 'source', r.source_text) order by r.place)
    from contradiction_reading r where r.tenant_id = c.tenant_id and r.contradiction_id = c.id), '[]'),
  (select r.code from contradiction_reading r where r.tenant_id = c.tenant_id and r.id = c.reading_id), c.resolved_by,
  case when c.reading_id is not null then c.resolved_by_name end, case when c.reading_id is not null then c.resolved_at end
from contradiction c join executive_decision d on d.tenant_id = c.tenant_id and d.id = c.subject_id
where c.subject_kind = 'EXECUTIVE_DECISION' and c.about = 'STATE' and d.case_number is not null
  and d.meeting_on is not null;
set constraints all immediate;
alter table sourced_decision force row level security;
alter table executive_decision force row level security;
alter table decision_point force row level security;
alter table decision_point_step force row level security;
alter table contradiction force row level security;
alter table contradiction_reading force row level security;
drop table decision_point_step;
`;
