import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How an adviser helps a municipality: hours and notes that both read, steps that were agreed, who took over from whom,
 * and which signals an adviser put aside for a while.
 */
export class CreateSupport1790000034000 implements MigrationInterface {
  name = 'CreateSupport1790000034000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select app_drop_repeatable_sql();`);
    await runner.query(doors);
    await runner.query(trajectories);
    await runner.query(handovers);
    await runner.query(snoozes);
    await runner.query(signals);
    await runner.query(reports);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop policy for_its_adviser on report_request;
      delete from report_request where kind = 'HANDOVER';
      alter table report_request drop column subject_id;
      do $$ begin
        execute format('alter table report_request drop constraint ck_report_request_kind,
          add constraint ck_report_request_kind check (%s)', (select replace(pg_get_expr(conbin, conrelid),
            ' OR (kind = ''HANDOVER''::text)', '') from pg_constraint
          where conrelid = 'report_request'::regclass and conname = 'ck_report_request_kind'));
      end $$;
      drop table support_snooze, support_handover, support_step, support_entry_revision, support_entry,
        support_trajectory;
      drop function app_advises, app_may_support, app_reads_support;
      do $$ declare released regclass; begin
        foreach released in array '{pillar_evidence,action_plan,portfolio_holding}'::regclass[] loop
          execute format('drop trigger touch_programme on %s', released);
          execute format('drop trigger touch_programme_on_change on %s', released);
          execute format('drop policy programme_read on %s', released);
          execute format('revoke select on %s from bloemen_programme', released);
        end loop;
      end $$;
      revoke select (tenant_id, kind, recurrence, certainty, withdrawn_at, last_funded_year) on pillar_evidence
        from bloemen_programme;
      revoke select (tenant_id, status) on action_plan from bloemen_programme;
      revoke select (tenant_id, person_id, starts_on, ends_on) on portfolio_holding from bloemen_programme;`);
  }
}

const doors = `
create function app_advises(p_municipality uuid) returns boolean language sql stable parallel safe as $$
  select app_tenant_id() = '00000000-0000-4000-8000-000000000001'::uuid and exists (select from adviser_assignment a
    where a.municipality_id = p_municipality and a.person_id = app_actor_id() and a.until_on is null)
$$;
comment on function app_advises is
  'Whether the person of this transaction works for the programme and helps this municipality now.';

create function app_may_support(p_municipality uuid) returns boolean language sql stable parallel safe as $$
  select app_advises(p_municipality) and exists (select from municipality m where m.id = p_municipality
    and m.status <> 'MERGED')
$$;
comment on function app_may_support is 'The same, of a municipality that still exists: to an archive nothing is added.';

create function app_reads_support(p_municipality uuid) returns boolean language sql stable parallel safe as $$
  select p_municipality is distinct from app_tenant_id() or app_actor_id() is null
    or string_to_array(coalesce(current_setting('app.roles', true), ''), ',') && array['COORDINATOR']
$$;
comment on function app_reads_support is
  'Of the own municipality its coordinator alone reads how it is helped; work for no person reads all of it.';
`;

const trajectories = `
create table support_trajectory (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  adviser_id uuid,
  adviser_name text not null,
  started_on date not null,
  started_as text,
  question text not null,
  hours_budget integer,
  source_text text,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_support_trajectory primary key (tenant_id, id),
  constraint uq_support_trajectory_adviser unique (tenant_id, adviser_id),
  constraint fk_support_trajectory_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_support_trajectory_adviser foreign key (adviser_id) references person (id),
  constraint ck_support_trajectory_budget check (hours_budget between 0 and 2000),
  constraint ck_support_trajectory_source check (num_nulls(adviser_id, hours_budget) =
    case when source_text is null then 0 else 2 end)
);
create index ix_support_trajectory_adviser on support_trajectory (adviser_id);
comment on table support_trajectory is
  'How one adviser helps one municipality. It lives in the workspace of the municipality, whose coordinator reads all of it.';
comment on column support_trajectory.adviser_name is
  'Who the adviser is, as known when it was begun: people of the programme are not known in the workspace.';
comment on column support_trajectory.hours_budget is
  'How many hours there are for it; like the person not known of help that only a source tells of.';
comment on column support_trajectory.started_as is 'When it began in the words of the source, where that gives no day.';
select app_secure_tenant_table('support_trajectory');
create policy coordinator_reads on support_trajectory as restrictive for select to bloemen_app
  using (app_reads_support(tenant_id));
create policy adviser_reads on support_trajectory for select to bloemen_app using (app_advises(tenant_id));
create policy adviser_begins on support_trajectory for insert to bloemen_app with check (app_may_support(tenant_id));
create policy adviser_changes on support_trajectory for update to bloemen_app
  using (app_may_support(tenant_id)) with check (app_may_support(tenant_id));
create policy of_who_writes on support_trajectory as restrictive for insert to bloemen_app
  with check ((select app_actor_id()) is null or adviser_id = (select app_actor_id()));
create policy of_who_changes on support_trajectory as restrictive for update to bloemen_app
  using ((select app_actor_id()) is null or adviser_id = (select app_actor_id()));
create policy only_demonstration_leaves on support_trajectory as restrictive for delete to bloemen_app
  using (is_demonstration);
select app_let_programme_read('support_trajectory', '{tenant_id,id,adviser_id,hours_budget}');
select app_close_in_archive('support_trajectory');

create table support_entry (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  happened_on date not null,
  quarters integer not null,
  kind text not null,
  note text not null,
  recorded_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_because text,
  version integer not null default 1,
  constraint pk_support_entry primary key (tenant_id, id),
  constraint fk_support_entry_trajectory foreign key (tenant_id, trajectory_id)
    references support_trajectory (tenant_id, id) on delete cascade,
  constraint ck_support_entry_quarters check (quarters between 1 and 96),
  constraint ck_support_entry_kind check (kind in ('CONVERSATION', 'VISIT', 'SESSION', 'PREPARATION', 'WRITING',
    'OTHER')),
  constraint ck_support_entry_withdrawn check ((withdrawn_at is null) = (withdrawn_because is null))
);
create index ix_support_entry_newest on support_entry (tenant_id, trajectory_id, happened_on desc, recorded_at desc);
comment on table support_entry is
  'What an adviser did for a municipality on a day, in quarters of an hour, with a note that its coordinator reads too. '
  'It is never deleted.';
select app_secure_tenant_table('support_entry');
create table support_entry_revision (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  entry_id uuid not null,
  version integer not null,
  wording jsonb not null,
  replaced_at timestamptz not null default now(),
  constraint pk_support_entry_revision primary key (tenant_id, entry_id, version),
  constraint fk_support_entry_revision_entry foreign key (tenant_id, entry_id)
    references support_entry (tenant_id, id) on delete cascade
);
comment on table support_entry_revision is 'What an entry said before it was corrected.';
select app_secure_tenant_table('support_entry_revision');

create table support_step (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  trajectory_id uuid not null,
  what text not null,
  due_on date not null,
  starts_at time,
  minutes integer,
  status text not null default 'OPEN',
  settled_on date,
  version integer not null default 1,
  constraint pk_support_step primary key (tenant_id, id),
  constraint fk_support_step_trajectory foreign key (tenant_id, trajectory_id)
    references support_trajectory (tenant_id, id) on delete cascade,
  constraint ck_support_step_status check (status in ('OPEN', 'DONE', 'DROPPED')),
  constraint ck_support_step_settled check ((status = 'OPEN') = (settled_on is null)),
  constraint ck_support_step_time check ((starts_at is null) = (minutes is null) and minutes between 5 and 720)
);
create index ix_support_step_due on support_step (tenant_id, trajectory_id, due_on);
comment on table support_step is
  'What adviser and municipality agreed to do, on a day or at a time of that day in the Netherlands.';
select app_secure_tenant_table('support_step');

do $$ declare within text; begin
  foreach within in array '{support_entry,support_entry_revision,support_step}'::text[] loop
    execute format('create policy coordinator_reads on %I as restrictive for select to bloemen_app
      using (app_reads_support(tenant_id))', within);
    execute format('create policy adviser_reads on %I for select to bloemen_app using (app_advises(tenant_id))', within);
    execute format('create policy adviser_adds on %I for insert to bloemen_app with check (app_may_support(tenant_id))',
      within);
    execute format('revoke delete on %I from bloemen_app', within);
    perform app_close_in_archive(within::regclass);
  end loop;
  foreach within in array '{support_entry,support_step}'::text[] loop
    execute format('create policy adviser_changes on %I for update to bloemen_app using (app_may_support(tenant_id))
      with check (app_may_support(tenant_id))', within);
    execute format('create policy of_who_writes on %1$I as restrictive for insert to bloemen_app
      with check ((select app_actor_id()) is null or exists (select from support_trajectory t
        where t.tenant_id = %1$I.tenant_id and t.id = %1$I.trajectory_id and t.adviser_id = (select app_actor_id())))',
      within);
    execute format('create policy of_who_changes on %1$I as restrictive for update to bloemen_app
      using ((select app_actor_id()) is null or exists (select from support_trajectory t
        where t.tenant_id = %1$I.tenant_id and t.id = %1$I.trajectory_id and t.adviser_id = (select app_actor_id())))',
      within);
  end loop;
end $$;
create policy of_who_writes on support_entry_revision as restrictive for insert to bloemen_app
  with check ((select app_actor_id()) is null or exists (select from support_entry e
    where e.tenant_id = support_entry_revision.tenant_id and e.id = support_entry_revision.entry_id
      and app_advises(e.tenant_id)));
revoke update on support_entry_revision from bloemen_app;
select app_let_programme_read('support_entry', '{tenant_id,trajectory_id,quarters,withdrawn_at}');
`;

const handovers = `
create table support_handover (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  adviser_id uuid not null,
  assigned_on date not null,
  confirmed_at timestamptz not null default now(),
  constraint pk_support_handover primary key (tenant_id, adviser_id, assigned_on),
  constraint fk_support_handover_municipality foreign key (tenant_id) references municipality (id),
  constraint fk_support_handover_adviser foreign key (adviser_id) references person (id)
);
create index ix_support_handover_adviser on support_handover (adviser_id);
comment on table support_handover is
  'A new adviser says that the file of who helped before was read. The file itself is what they wrote, which nobody '
  'changes any more.';
comment on column support_handover.assigned_on is 'First day of the assignment for which it was read.';
select app_secure_tenant_table('support_handover');
revoke update, delete on support_handover from bloemen_app;
create policy coordinator_reads on support_handover as restrictive for select to bloemen_app
  using (app_reads_support(tenant_id));
create policy adviser_reads on support_handover for select to bloemen_app using (app_advises(tenant_id));
create policy adviser_confirms on support_handover for insert to bloemen_app with check (app_may_support(tenant_id));
create policy of_who_confirms on support_handover as restrictive for insert to bloemen_app
  with check (adviser_id = (select app_actor_id()));
select app_let_programme_read('support_handover');
select app_close_in_archive('support_handover');
`;

const snoozes = `
create table support_snooze (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  person_id uuid not null,
  municipality_id uuid not null,
  code text not null,
  fact text not null,
  until_on date not null,
  because text not null,
  snoozed_at timestamptz not null default now(),
  constraint pk_support_snooze primary key (tenant_id, person_id, municipality_id, code),
  constraint fk_support_snooze_tenant foreign key (tenant_id) references tenant (id),
  constraint fk_support_snooze_person foreign key (person_id) references person (id) on delete cascade,
  constraint fk_support_snooze_municipality foreign key (municipality_id) references municipality (id)
);
create index ix_support_snooze_person on support_snooze (person_id);
create index ix_support_snooze_municipality on support_snooze (municipality_id);
comment on table support_snooze is
  'A signal that one adviser puts aside until a day, with the reason. It comes back on the day after, or at once when the '
  'fact behind it changes.';
comment on column support_snooze.fact is 'What was behind the signal; another fact is another signal.';
select app_secure_tenant_table('support_snooze');
create policy own_snoozes on support_snooze as restrictive for all to bloemen_app
  using (person_id = (select app_actor_id())) with check (person_id = (select app_actor_id()));
select app_close_in_archive('support_snooze');
`;

/** What a reason to call follows from: never a word of a fact, nor a name. */
const signals = `
select app_let_programme_read('pillar_evidence', '{tenant_id,kind,recurrence,certainty,withdrawn_at,last_funded_year}',
  $$kind = 'FUNDING' and recurrence = 'RECURRING'$$);
select app_let_programme_read('action_plan', '{tenant_id,status}', $$status = 'EXPIRED'$$);
select app_let_programme_read('portfolio_holding', '{tenant_id,starts_on,ends_on}');
`;

const reports = `
do $$ begin
  execute format('alter table report_request drop constraint ck_report_request_kind,
    add constraint ck_report_request_kind check ((%s) or kind = ''HANDOVER'')', (select pg_get_expr(conbin, conrelid)
    from pg_constraint where conrelid = 'report_request'::regclass and conname = 'ck_report_request_kind'));
end $$;
alter table report_request add column subject_id uuid references municipality (id),
  add constraint ck_report_request_handover check (kind <> 'HANDOVER' or (subject_id is not null
    and requested_by is not null));
create index ix_report_request_subject on report_request (subject_id) where subject_id is not null;
comment on column report_request.subject_id is 'The municipality that a handover is about.';
create policy for_its_adviser on report_request as restrictive for select to bloemen_app
  using (kind <> 'HANDOVER' or (select app_actor_id()) is null
    or requested_by = (select app_actor_id()) and app_advises(subject_id));
comment on policy for_its_adviser on report_request is
  'The file of a handover is for the adviser who asked for it, as long as that adviser helps the municipality.';
`;
