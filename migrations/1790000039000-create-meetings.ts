import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Meetings of the coalition: a series, single meetings, their agenda, who is invited and who was there, what was decided,
 * and the actions that follow.
 */
export class CreateMeetings1790000039000 implements MigrationInterface {
  name = 'CreateMeetings1790000039000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readers);
    await runner.query(meetings);
    await runner.query(actions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table coalition_action_step, coalition_action, meeting_decision, meeting_attendance, meeting_feed,
        meeting_invitation, agenda_item, meeting, meeting_series;
      drop function app_forget_invited, app_secure_meeting_table, app_reads_meetings;`);
  }
}

const readers = `
create function app_reads_meetings() returns boolean language sql stable parallel safe as $$
  select app_actor_id() is null or string_to_array(coalesce(current_setting('app.roles', true), ''), ',')
    && array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'PARTNER']
$$;
comment on function app_reads_meetings is
  'Whether the person of this transaction may read meetings, attendance and actions of the own municipality '
  '(domain.md e): coordinator, communications, alderman and partners. Work for no person may.';

create function app_secure_meeting_table(p_table regclass) returns void language plpgsql as $$
begin
  perform app_secure_tenant_table(p_table);
  execute format('create policy meeting_readers on %s as restrictive for all to bloemen_app
    using ((select app_reads_meetings())) with check ((select app_reads_meetings()))', p_table);
  perform app_close_in_archive(p_table);
end $$;
comment on function app_secure_meeting_table is 'A table of a workspace that the clerk does not read either.';
`;

const meetings = `
create table meeting_series (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  name text not null,
  rhythm text not null,
  place text,
  minutes integer,
  started_on date not null,
  started_precision text not null default 'DAY',
  ended_on date,
  source text,
  fixed_points jsonb not null default '[]',
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_meeting_series primary key (tenant_id, id),
  constraint fk_meeting_series_coalition foreign key (tenant_id) references coalition (tenant_id),
  constraint ck_meeting_series_rhythm check (rhythm in ('MONTH', 'TWO_MONTHS', 'QUARTER', 'IRREGULAR')),
  constraint ck_meeting_series_precision check (started_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_meeting_series_minutes check (minutes between 15 and 600),
  constraint ck_meeting_series_ended check (ended_on >= started_on)
);
comment on table meeting_series is
  'How often the coalition meets, since when and by which source. The preparation group of the coalition prepares it.';
comment on column meeting_series.fixed_points is 'With what each new agenda begins: title, kind and minutes of each point.';
select app_secure_meeting_table('meeting_series');
select app_let_programme_read('meeting_series', '{tenant_id,ended_on}');

create table meeting (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  series_id uuid,
  title text not null,
  status text not null default 'PLANNED',
  starts_at timestamptz not null,
  minutes integer not null default 90,
  place text,
  online_address text,
  sequence integer not null default 0,
  invited_at timestamptz,
  cancelled_reason text,
  approved_in uuid,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_meeting primary key (tenant_id, id),
  constraint fk_meeting_coalition foreign key (tenant_id) references coalition (tenant_id),
  constraint fk_meeting_series foreign key (tenant_id, series_id) references meeting_series (tenant_id, id),
  constraint fk_meeting_approved_in foreign key (tenant_id, approved_in) references meeting (tenant_id, id),
  constraint ck_meeting_status check (status in ('PLANNED', 'HELD', 'CANCELLED')),
  constraint ck_meeting_cancelled check ((status = 'CANCELLED') = (cancelled_reason is not null)),
  constraint ck_meeting_approved check (approved_in is null or status = 'HELD'),
  constraint ck_meeting_minutes check (minutes between 15 and 600)
);
comment on column meeting.sequence is 'How often what stands in the calendars was changed; the file for them carries it.';
comment on column meeting.approved_in is 'The later meeting that approved the minutes of this one.';
create index ix_meeting_starts on meeting (tenant_id, status, starts_at);
create index ix_meeting_series on meeting (tenant_id, series_id, starts_at);
select app_secure_meeting_table('meeting');
select app_let_programme_read('meeting', '{tenant_id,status,starts_at}');

create table agenda_item (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  place integer not null,
  status text not null default 'ON_AGENDA',
  kind text not null,
  title text not null,
  minutes integer,
  organisation_id uuid,
  note text,
  link text,
  said text,
  said_version integer not null default 1,
  proposed_by uuid,
  refused_reason text,
  version integer not null default 1,
  constraint pk_agenda_item primary key (tenant_id, id),
  constraint fk_agenda_item_meeting foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
    on delete cascade,
  constraint fk_agenda_item_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_agenda_item_proposed_by foreign key (proposed_by) references organisation (id),
  constraint ck_agenda_item_status check (status in ('PROPOSED', 'ON_AGENDA', 'REFUSED')),
  constraint ck_agenda_item_refused check ((status = 'REFUSED') = (refused_reason is not null)),
  constraint ck_agenda_item_kind check (kind in ('INFORM', 'DISCUSS', 'DECIDE')),
  constraint ck_agenda_item_minutes check (minutes between 1 and 600)
);
comment on table agenda_item is 'What a meeting is about, in the order of place; said is what the minutes tell of it.';
comment on column agenda_item.organisation_id is 'Who brings it in.';
comment on column agenda_item.proposed_by is 'The organisation of the member that proposed it.';
create index ix_agenda_item_meeting on agenda_item (tenant_id, meeting_id, place);
select app_secure_meeting_table('agenda_item');

create table meeting_invitation (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  organisation_id uuid not null,
  contact_id uuid,
  name text,
  email text,
  token_sha256 bytea,
  answer text,
  remark text,
  answered_at timestamptz,
  constraint pk_meeting_invitation primary key (tenant_id, id),
  constraint fk_meeting_invitation_meeting foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
    on delete cascade,
  constraint fk_meeting_invitation_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_meeting_invitation_contact foreign key (tenant_id, contact_id)
    references coalition_contact (tenant_id, id) on delete set null (contact_id),
  constraint uq_meeting_invitation_token unique (token_sha256),
  constraint ck_meeting_invitation_answer check (answer in ('YES', 'NO', 'MAYBE')
    and (answer is null) = (answered_at is null))
);
comment on table meeting_invitation is
  'Who of an organisation was invited, and what came back from the mail. Name and address go when the contact person does.';
create index ix_meeting_invitation_meeting on meeting_invitation (tenant_id, meeting_id);
create unique index uq_meeting_invitation_contact on meeting_invitation (tenant_id, contact_id, meeting_id);
select app_secure_meeting_table('meeting_invitation');
create policy system_reads on meeting_invitation for select to bloemen_app using ((select app_is_system()));
create function app_forget_invited() returns trigger language plpgsql as $$
begin
  new.name := null;
  new.email := null;
  new.token_sha256 := null;
  return new;
end $$;
comment on function app_forget_invited is 'When a contact person goes, name, address and link of the invitations go too.';
create trigger forget_invited before update of contact_id on meeting_invitation
  for each row when (old.contact_id is not null and new.contact_id is null) execute function app_forget_invited();

create table meeting_feed (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  token_sha256 bytea not null,
  made_at timestamptz not null default now(),
  constraint pk_meeting_feed primary key (tenant_id),
  constraint fk_meeting_feed_coalition foreign key (tenant_id) references coalition (tenant_id),
  constraint uq_meeting_feed_token unique (token_sha256)
);
comment on table meeting_feed is
  'The secret address under which calendars read the meetings of a coalition; a new one replaces it, without a row there is none.';
select app_secure_meeting_table('meeting_feed');
create policy system_reads on meeting_feed for select to bloemen_app using ((select app_is_system()));

create table meeting_attendance (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  meeting_id uuid not null,
  organisation_id uuid not null,
  attendance text not null,
  version integer not null default 1,
  constraint pk_meeting_attendance primary key (tenant_id, meeting_id, organisation_id),
  constraint fk_meeting_attendance_meeting foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
    on delete cascade,
  constraint fk_meeting_attendance_organisation foreign key (organisation_id) references organisation (id),
  constraint ck_meeting_attendance_attendance check (attendance in ('PRESENT', 'EXCUSED', 'ABSENT'))
);
comment on table meeting_attendance is
  'Which organisations were at a meeting, never which people. How an organisation stood to the coalition that day says '
  'app_coalition_on.';
create index ix_meeting_attendance_organisation on meeting_attendance (tenant_id, organisation_id);
select app_secure_meeting_table('meeting_attendance');

create table meeting_decision (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  meeting_id uuid not null,
  agenda_item_id uuid,
  place integer not null,
  text text not null,
  version integer not null default 1,
  constraint pk_meeting_decision primary key (tenant_id, id),
  constraint fk_meeting_decision_meeting foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
    on delete cascade,
  constraint fk_meeting_decision_agenda_item foreign key (tenant_id, agenda_item_id)
    references agenda_item (tenant_id, id) on delete set null (agenda_item_id)
);
comment on table meeting_decision is 'What the coalition agreed in a meeting; no decision of the municipality.';
create index ix_meeting_decision_meeting on meeting_decision (tenant_id, meeting_id, place);
select app_secure_meeting_table('meeting_decision');
`;

const actions = `
create table coalition_action (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  what text not null,
  organisation_id uuid not null,
  contact_id uuid,
  due_on date,
  status text not null default 'OPEN',
  remark text,
  proposed_due_on date,
  meeting_id uuid,
  milestone_id uuid,
  created_at timestamptz not null default now(),
  settled_at timestamptz,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_coalition_action primary key (tenant_id, id),
  constraint fk_coalition_action_coalition foreign key (tenant_id) references coalition (tenant_id),
  constraint fk_coalition_action_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_coalition_action_contact foreign key (tenant_id, contact_id)
    references coalition_contact (tenant_id, id) on delete set null (contact_id),
  constraint fk_coalition_action_meeting foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  constraint fk_coalition_action_milestone foreign key (tenant_id, milestone_id) references milestone (tenant_id, id)
    on delete set null (milestone_id),
  constraint ck_coalition_action_status check (status in ('OPEN', 'NEEDS_HELP', 'DONE', 'STOPPED')),
  constraint ck_coalition_action_settled check ((status in ('DONE', 'STOPPED')) = (settled_at is not null))
);
comment on table coalition_action is
  'What an organisation of the coalition promised to do, by when, and where it stands. Comes from a meeting, a milestone, '
  'or neither.';
comment on column coalition_action.remark is 'What was said with the present status.';
comment on column coalition_action.proposed_due_on is 'Another day that the partner asked for and nobody settled yet.';
create index ix_coalition_action_open on coalition_action (tenant_id, status, due_on);
create index ix_coalition_action_organisation on coalition_action (tenant_id, organisation_id);
create index ix_coalition_action_meeting on coalition_action (tenant_id, meeting_id);
create index ix_coalition_action_milestone on coalition_action (tenant_id, milestone_id);
create index ix_coalition_action_contact on coalition_action (tenant_id, contact_id);
select app_secure_meeting_table('coalition_action');

create table coalition_action_step (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  action_id uuid not null,
  kind text not null,
  status text not null,
  organisation_id uuid not null,
  remark text,
  due_on date,
  proposed_due_on date,
  by_mail boolean not null default false,
  person_id uuid default nullif(current_setting('app.actor_id', true), '')::uuid,
  happened_at timestamptz not null default now(),
  constraint pk_coalition_action_step primary key (tenant_id, id),
  constraint fk_coalition_action_step_action foreign key (tenant_id, action_id)
    references coalition_action (tenant_id, id) on delete cascade,
  constraint ck_coalition_action_step_kind check (kind in ('ADDED', 'CHANGED', 'HANDED_OVER', 'MOVED', 'DAY_PROPOSED',
    'DAY_ACCEPTED', 'DAY_REFUSED')),
  constraint ck_coalition_action_step_status check (status in ('OPEN', 'NEEDS_HELP', 'DONE', 'STOPPED')),
  constraint fk_coalition_action_step_organisation foreign key (organisation_id) references organisation (id)
);
comment on table coalition_action_step is
  'What became of an action, step by step, each with how the action was after it; never changed.';
comment on column coalition_action_step.by_mail is 'Answered by the link of a mail; nobody signed in.';
create index ix_coalition_action_step_action on coalition_action_step (tenant_id, action_id, happened_at);
select app_secure_meeting_table('coalition_action_step');
revoke update on coalition_action_step from bloemen_app;
`;
