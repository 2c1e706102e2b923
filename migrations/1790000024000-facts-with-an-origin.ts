import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A fact may come from a record of the product itself: it follows that record. What a person said of a typed fact and a
 * carried one is kept, a decision can be corrected where it was recorded, and a plan says by which decision it was
 * adopted.
 */
export class FactsWithAnOrigin1790000024000 implements MigrationInterface {
  name = 'FactsWithAnOrigin1790000024000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(origins);
    await runner.query(readingAll);
    await runner.query(records);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table action_plan drop column adopted_on, drop column adopted_reference, drop column adopted_source;
      revoke update (reference, decided_on) on commitment_decision from bloemen_app;
      drop trigger keep_earlier on commitment_decision;
      drop function app_keep_earlier_decision;
      alter table commitment_decision drop column earlier;
      comment on table commitment_decision is
        'The decision of the college that ratified the conditional signature of one round. '
        'Never changed; a decision on which somebody signed at once stands with the signature itself.';
      drop table pillar_evidence_kept_apart;
      alter table pillar_evidence drop column joined_into, drop column origin_kind, drop column origin_id;`);
    await runner.query(readingByRoles);
  }
}

const origins = `
alter table pillar_evidence add column origin_kind text, add column origin_id uuid, add column joined_into uuid,
  add constraint ck_pillar_evidence_origin check ((origin_kind is null) = (origin_id is null)),
  add constraint ck_pillar_evidence_origin_kind check (origin_kind in ('STATEMENT', 'RATIFYING_DECISION', 'PORTFOLIO',
    'COALITION', 'PARTNER_PLEDGE', 'ACTION_PLAN')),
  add constraint ck_pillar_evidence_joined check (joined_into is null
    or (withdrawn_at is not null and origin_kind is null)),
  add constraint fk_pillar_evidence_joined foreign key (tenant_id, joined_into)
    references pillar_evidence (tenant_id, id) on delete set null (joined_into);
comment on column pillar_evidence.origin_id is
  'The record that carries this fact, with origin_kind; empty for a fact that a person typed. Such a fact is corrected '
  'and withdrawn with its record.';
comment on column pillar_evidence.joined_into is
  'The carried fact that says the same; this typed one was withdrawn as its double by a person.';
create unique index uq_pillar_evidence_origin on pillar_evidence (tenant_id, origin_kind, origin_id, pillar, kind)
  where withdrawn_at is null and origin_kind is not null;
create index ix_pillar_evidence_joined on pillar_evidence (tenant_id, joined_into) where joined_into is not null;

create table pillar_evidence_kept_apart (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  evidence_id uuid not null,
  origin_kind text not null,
  origin_id uuid not null,
  decided_by uuid,
  decided_at timestamptz not null default now(),
  constraint pk_pillar_evidence_kept_apart primary key (tenant_id, evidence_id, origin_kind, origin_id),
  constraint fk_pillar_evidence_kept_apart_evidence foreign key (tenant_id, evidence_id)
    references pillar_evidence (tenant_id, id) on delete cascade
);
comment on table pillar_evidence_kept_apart is
  'A person said that a typed fact and the record of the same kind are two things, so that nobody is asked again.';
select app_secure_tenant_table('pillar_evidence_kept_apart');
revoke update, delete on pillar_evidence_kept_apart from bloemen_app;
select app_close_in_archive('pillar_evidence_kept_apart');
`;

/** Both functions as they were, with `app.reads_all` before the roles. */
const readingAll = `
create or replace function app_readable_openness() returns text[] language sql stable parallel safe as $$
  select case
    when app_actor_id() is null or coalesce(current_setting('app.reads_all', true), '') = 'on'
      or held && array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN']
      then array['MUNICIPALITY', 'COALITION', 'PUBLIC']
    when held && array['PARTNER'] then array['COALITION', 'PUBLIC']
    when held && array['CLERK'] and exists (
      select from municipality_settings s where s.tenant_id = app_tenant_id() and s.clerk_reads_coalition)
        then array['COALITION', 'PUBLIC']
    else array['PUBLIC']
  end
  from (select string_to_array(coalesce(current_setting('app.roles', true), ''), ',') as held) as actor
$$;
comment on function app_readable_openness is
  'What the person of this transaction may read in the own municipality. A person without a known role reads what is '
  'public; work of the workspace itself, for no person or while it carries a fact (Database.readingAll), reads all.';
create or replace function app_reads_every_level() returns boolean language sql stable parallel safe as $$
  select app_actor_id() is null or coalesce(current_setting('app.reads_all', true), '') = 'on'
    or string_to_array(coalesce(current_setting('app.roles', true), ''),
      ',') && array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'PARTNER']
$$;
`;

const readingByRoles = `
create or replace function app_readable_openness() returns text[] language sql stable parallel safe as $$
  select case
    when app_actor_id() is null or held && array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN']
      then array['MUNICIPALITY', 'COALITION', 'PUBLIC']
    when held && array['PARTNER'] then array['COALITION', 'PUBLIC']
    when held && array['CLERK'] and exists (
      select from municipality_settings s where s.tenant_id = app_tenant_id() and s.clerk_reads_coalition)
        then array['COALITION', 'PUBLIC']
    else array['PUBLIC']
  end
  from (select string_to_array(coalesce(current_setting('app.roles', true), ''), ',') as held) as actor
$$;
create or replace function app_reads_every_level() returns boolean language sql stable parallel safe as $$
  select app_actor_id() is null or string_to_array(coalesce(current_setting('app.roles', true), ''),
    ',') && array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'PARTNER']
$$;
`;

const records = `
alter table commitment_decision add column earlier jsonb not null default '[]';
comment on table commitment_decision is
  'The decision of the college that ratified the conditional signature of one round. Reference and day may be put '
  'right, and what they were is kept; a decision on which somebody signed at once stands with the signature itself.';
comment on column commitment_decision.earlier is
  'Every reference and day that was put right, the oldest first; kept by a trigger and written by nobody.';
create function app_keep_earlier_decision() returns trigger language plpgsql as $$
begin
  new.earlier := old.earlier || jsonb_build_object('reference', old.reference, 'decidedOn', old.decided_on,
    'until', clock_timestamp(), 'correctedBy', app_actor_id());
  return new;
end $$;
create trigger keep_earlier before update on commitment_decision
  for each row execute function app_keep_earlier_decision();
grant update (reference, decided_on) on commitment_decision to bloemen_app;
alter table action_plan add column adopted_on date, add column adopted_reference text,
  add column adopted_source text,
  add constraint ck_action_plan_adopted check (num_nulls(adopted_on, adopted_reference, adopted_source) in (0, 3)),
  add constraint ck_action_plan_adopted_source check (adopted_source in ('COUNCIL_PAPER', 'EXECUTIVE_PAPER'));
comment on column action_plan.adopted_on is
  'Day of the decision that adopted the plan; empty when that was recorded as a fact of its own.';
`;
