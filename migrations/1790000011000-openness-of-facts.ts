import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Facts, goals and milestones have an openness, and row level security holds every reader to it. The sentence of a
 * standing that quotes a fact moves to a row of its own, as visible as the fact; what stays beside the level is a
 * sentence of the rule that gives no words away.
 */
export class OpennessOfFacts1790000011000 implements MigrationInterface {
  name = 'OpennessOfFacts1790000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readers);
    await runner.query(facts);
    await runner.query(milestones);
    await runner.query(quotes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pillar_standing no force row level security;
      alter table pillar_standing_quote no force row level security;
      update pillar_standing s set because = q.because from pillar_standing_quote q
        where (q.tenant_id, q.pillar) = (s.tenant_id, s.pillar);
      alter table pillar_standing force row level security;
      drop policy with_the_fact_it_quotes on pillar_standing;
      drop policy derived_from_all_insert on pillar_standing;
      drop policy derived_from_all_update on pillar_standing;
      revoke select on pillar_standing from bloemen_programme;
      revoke select (tenant_id, pillar, level, fresh_until, because, missing) on pillar_standing from bloemen_programme;
      grant select on pillar_standing to bloemen_programme;
      drop function app_standing_reason;
      drop table pillar_standing_quote;
      drop trigger keep_within_goal on milestone;
      drop trigger narrow_milestones on goal;
      drop function app_keep_milestone_within_goal, app_narrow_milestones;
      drop trigger count_milestone on milestone;
      create trigger count_milestone after insert or delete
        or update of status on milestone for each row execute function app_count_milestone();
      create policy programme_read on milestone for select to bloemen_programme using (true);
      grant select (tenant_id, status, due_on) on milestone to bloemen_programme;
      drop policy as_open_as_it_is on pillar_evidence;
      drop policy as_open_as_it_was on pillar_evidence_revision;
      drop policy as_open_as_it_is on goal;
      drop policy as_open_as_it_is on milestone;
      drop policy once_it_is_no_draft on action_plan;
      drop policy with_the_plan on guiding_principle;
      alter table pillar_evidence drop column openness;
      alter table goal drop column openness;
      alter table milestone drop column openness;
      drop function app_reads_every_level, app_readable_openness, app_openness_rank;
      alter table municipality_settings drop column clerk_reads_coalition;`);
    await runner.query(countedByStatus);
  }
}

const readers = `
alter table municipality_settings add column clerk_reads_coalition boolean not null default false;
comment on column municipality_settings.clerk_reads_coalition is
  'True when the coordinator lets the clerk read what is open to the coalition; public facts the clerk reads in any '
  'case.';

create function app_readable_openness() returns text[] language sql stable parallel safe as $$
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
comment on function app_readable_openness is
  'What the person of this transaction may read in the own municipality. A person without a known role reads what is '
  'public; work of the workspace itself, for no person, reads all.';

create function app_reads_every_level() returns boolean language sql stable parallel safe as $$
  select app_actor_id() is null or string_to_array(coalesce(current_setting('app.roles', true), ''),
    ',') && array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'PARTNER']
$$;
comment on function app_reads_every_level is
  'Whether the person sees the level of each pillar; others see a level once the fact it quotes is open to them.';

create function app_openness_rank(p_openness text) returns integer language sql immutable parallel safe
  as $$ select array_position(array['MUNICIPALITY', 'COALITION', 'PUBLIC'], p_openness) $$;
`;

const facts = `
alter table pillar_evidence add column openness text not null default 'MUNICIPALITY',
  add constraint ck_pillar_evidence_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'));
create policy as_open_as_it_is on pillar_evidence as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
comment on column pillar_evidence.openness is
  'Who may read the fact: the municipality alone, its coalition too, or everybody. The level that follows from it is '
  'another matter.';
create policy as_open_as_it_was on pillar_evidence_revision as restrictive for select to bloemen_app
  using (coalesce(wording ->> 'openness', 'MUNICIPALITY') = any ((select app_readable_openness())::text[]));
alter table goal add column openness text not null default 'MUNICIPALITY',
  add constraint ck_goal_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'));
create policy as_open_as_it_is on goal as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
-- A plan that is still a draft is for who makes it: the municipality and its coalition.
create policy once_it_is_no_draft on action_plan as restrictive for select to bloemen_app
  using (case when status in ('ADOPTED', 'UNDER_REVIEW', 'EXPIRED') then 'PUBLIC' else 'COALITION'
    end = any ((select app_readable_openness())::text[]));
create policy with_the_plan on guiding_principle as restrictive for select to bloemen_app
  using ('COALITION' = any ((select app_readable_openness())::text[]) or exists (select from action_plan p
    where p.tenant_id = guiding_principle.tenant_id));
`;

const countedByStatus = `
create or replace function app_count_milestone() returns trigger language plpgsql as $$
declare
  before text := case when tg_op <> 'INSERT' then old.status end;
  after text := case when tg_op <> 'DELETE' then new.status end;
begin
  insert into milestone_tally as t (tenant_id, planned, in_progress, done, dropped)
  values (
    coalesce(new.tenant_id, old.tenant_id),
    coalesce(after = 'PLANNED', false)::integer - coalesce(before = 'PLANNED', false)::integer,
    coalesce(after = 'IN_PROGRESS', false)::integer - coalesce(before = 'IN_PROGRESS', false)::integer,
    coalesce(after = 'DONE', false)::integer - coalesce(before = 'DONE', false)::integer,
    coalesce(after = 'DROPPED', false)::integer - coalesce(before = 'DROPPED', false)::integer)
  on conflict (tenant_id) do update set planned = t.planned + excluded.planned,
    in_progress = t.in_progress + excluded.in_progress,
    done = t.done + excluded.done, dropped = t.dropped + excluded.dropped;
  return null;
end $$;

create or replace function app_rebuild_milestone_tally() returns void language sql as $$
  delete from milestone_tally;
  insert into milestone_tally (tenant_id, planned, in_progress, done, dropped)
  select tenant_id, count(*) filter (where status = 'PLANNED'), count(*) filter (where status = 'IN_PROGRESS'),
    count(*) filter (where status = 'DONE'), count(*) filter (where status = 'DROPPED')
  from milestone group by tenant_id;
$$;
alter table milestone_tally drop column public_open, drop column public_done;
`;

const milestones = `
alter table milestone add column openness text not null default 'MUNICIPALITY',
  add constraint ck_milestone_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'));
create policy as_open_as_it_is on milestone as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
revoke select (tenant_id, status, due_on) on milestone from bloemen_programme;
drop policy programme_read on milestone;

create function app_keep_milestone_within_goal() returns trigger language plpgsql as $$
declare
  openness_of_goal text;
begin
  -- Locked, so that the goal is not made narrower at the same moment.
  select g.openness into openness_of_goal from goal g where g.tenant_id = new.tenant_id
    and g.id = new.goal_id for share;
  if app_openness_rank(new.openness) > app_openness_rank(openness_of_goal) then
    raise exception 'a milestone is not open to more people than its goal'
      using errcode = 'check_violation', constraint = 'ck_milestone_within_goal';
  end if;
  return new;
end $$;
create trigger keep_within_goal before insert or update of openness,
  goal_id on milestone for each row execute function app_keep_milestone_within_goal();

create function app_narrow_milestones() returns trigger language plpgsql as $$
begin
  update milestone m set openness = new.openness
  where m.tenant_id = new.tenant_id and m.goal_id = new.id
    and app_openness_rank(m.openness) > app_openness_rank(new.openness);
  return null;
end $$;
comment on function app_narrow_milestones is 'A goal that becomes narrower takes its milestones along.';
create trigger narrow_milestones after update of openness on goal for each row
  when (app_openness_rank(new.openness) < app_openness_rank(old.openness)) execute function app_narrow_milestones();

alter table milestone_tally add column public_open integer not null default 0,
  add column public_done integer not null default 0;
comment on column milestone_tally.public_open is
  'Of the planned and those in progress, how many are public: what a reader without consent may count.';
create or replace function app_count_milestone() returns trigger language plpgsql as $$
declare
  before milestone;
  after milestone;
begin
  if tg_op <> 'INSERT' then before := old; end if;
  if tg_op <> 'DELETE' then after := new; end if;
  insert into milestone_tally as t (tenant_id, planned, in_progress, done, dropped, public_open, public_done)
  values (
    coalesce(after.tenant_id, before.tenant_id),
    coalesce(after.status = 'PLANNED', false)::integer - coalesce(before.status = 'PLANNED', false)::integer,
    coalesce(after.status = 'IN_PROGRESS', false)::integer - coalesce(before.status = 'IN_PROGRESS', false)::integer,
    coalesce(after.status = 'DONE', false)::integer - coalesce(before.status = 'DONE', false)::integer,
    coalesce(after.status = 'DROPPED', false)::integer - coalesce(before.status = 'DROPPED', false)::integer,
    coalesce(after.openness = 'PUBLIC' and after.status in ('PLANNED', 'IN_PROGRESS'), false)::integer
      - coalesce(before.openness = 'PUBLIC' and before.status in ('PLANNED', 'IN_PROGRESS'), false)::integer,
    coalesce(after.openness = 'PUBLIC' and after.status = 'DONE', false)::integer
      - coalesce(before.openness = 'PUBLIC' and before.status = 'DONE', false)::integer)
  on conflict (tenant_id) do update set planned = t.planned + excluded.planned,
    in_progress = t.in_progress + excluded.in_progress,
    done = t.done + excluded.done, dropped = t.dropped + excluded.dropped,
    public_open = t.public_open + excluded.public_open, public_done = t.public_done + excluded.public_done;
  return null;
end $$;

create or replace function app_rebuild_milestone_tally() returns void language sql as $$
  delete from milestone_tally;
  insert into milestone_tally (tenant_id, planned, in_progress, done, dropped, public_open, public_done)
  select tenant_id, count(*) filter (where status = 'PLANNED'), count(*) filter (where status = 'IN_PROGRESS'),
    count(*) filter (where status = 'DONE'), count(*) filter (where status = 'DROPPED'),
    count(*) filter (where openness = 'PUBLIC' and status in ('PLANNED', 'IN_PROGRESS')),
      count(*) filter (where openness = 'PUBLIC' and status = 'DONE')
  from milestone group by tenant_id;
$$;
drop trigger count_milestone on milestone;
create trigger count_milestone after insert or delete or update of status,
  openness on milestone for each row execute function app_count_milestone();
`;

const quotes = `
create table pillar_standing_quote (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  pillar text not null,
  because text not null,
  openness text not null default 'MUNICIPALITY',
  constraint pk_pillar_standing_quote primary key (tenant_id, pillar),
  constraint fk_pillar_standing_quote_standing foreign key (tenant_id, pillar) references pillar_standing (tenant_id,
    pillar) on delete cascade,
  constraint ck_pillar_standing_quote_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC'))
);
comment on table pillar_standing_quote is
  'The reason of a standing in the words of the fact that decides it; only as visible as that fact.';
comment on column pillar_standing_quote.openness is 'That of the fact it quotes.';
select app_secure_tenant_table('pillar_standing_quote');
create policy as_open_as_the_fact on pillar_standing_quote as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
create policy programme_read on pillar_standing_quote for select to bloemen_programme using (openness = 'PUBLIC');
grant select (tenant_id, pillar, because) on pillar_standing_quote to bloemen_programme;

-- Until its next change nothing else is known of an older standing than the day of its fact.
alter table pillar_standing no force row level security;
alter table pillar_standing_quote no force row level security;
insert into pillar_standing_quote (tenant_id, pillar, because) select tenant_id, pillar, because from pillar_standing
  where level <> 'UNKNOWN';
update pillar_standing set because =
  (case level when 'NOT_STARTED' then 'Niet begonnen' when 'INTENDED' then 'Voorgenomen' when 'IN_PROGRESS'
    then 'In uitvoering' else 'Geborgd' end)
  || ': dat volgt uit een feit van ' || (array['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli',
    'augustus', 'september', 'oktober', 'november',
    'december'])[extract(month from carried_on)] || ' ' || extract(year from carried_on) || '.'
where level <> 'UNKNOWN' and carried_on is not null;
alter table pillar_standing force row level security;
alter table pillar_standing_quote force row level security;
comment on column pillar_standing.because is
  'Sentence of the rule: kind, certainty and month of the deciding fact, never its words. Those are in '
  'pillar_standing_quote.';

create function app_standing_reason(p_tenant uuid, p_pillar text,
  p_because text) returns text language sql stable parallel safe as $$
  select coalesce((select q.because from pillar_standing_quote q where q.tenant_id = p_tenant
    and q.pillar = p_pillar), p_because)
$$;
comment on function app_standing_reason is
  'The reason of a standing as its reader may read it: with the quote, or else the sentence of the rule.';

create policy with_the_fact_it_quotes on pillar_standing as restrictive for select to bloemen_app
  using ((select app_reads_every_level())
    or exists (select from pillar_standing_quote q where q.tenant_id = pillar_standing.tenant_id
      and q.pillar = pillar_standing.pillar));
-- Whoever sees part of the facts would derive another level from them.
create policy derived_from_all_insert on pillar_standing as restrictive for insert to bloemen_app
  with check ('MUNICIPALITY' = any ((select app_readable_openness())::text[]));
create policy derived_from_all_update on pillar_standing as restrictive for update to bloemen_app
  using ('MUNICIPALITY' = any ((select app_readable_openness())::text[]));

revoke select on pillar_standing from bloemen_programme;
grant select (tenant_id, pillar, level, fresh_until, because, missing) on pillar_standing to bloemen_programme;
`;
