import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Actions are reminded of by mail, and answered by the link of that mail. */
export class CreateActionLinks1790000040000 implements MigrationInterface {
  name = 'CreateActionLinks1790000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(links);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table action_reminder, action_link;');
  }
}

/**
 * One mail tells of actions in several workspaces, so one transaction of the platform itself marks them all: it may add
 * to these two tables and see what is in them, and reads no action.
 */
const links = `
create table action_link (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  action_id uuid not null,
  organisation_id uuid not null,
  contact_id uuid not null,
  address_sha256 bytea not null,
  token_sha256 bytea not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  answer text,
  remark text,
  proposed_due_on date,
  answered_at timestamptz,
  constraint pk_action_link primary key (tenant_id, id),
  constraint fk_action_link_action foreign key (tenant_id, action_id) references coalition_action (tenant_id, id)
    on delete cascade,
  constraint fk_action_link_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_action_link_contact foreign key (tenant_id, contact_id) references coalition_contact (tenant_id, id)
    on delete cascade,
  constraint uq_action_link_token unique (token_sha256),
  constraint ck_action_link_sha256 check (length(token_sha256) = 32 and length(address_sha256) = 32),
  constraint ck_action_link_answer check (answer in ('DONE', 'NEEDS_HELP', 'OTHER_DAY', 'STOPPED')),
  constraint ck_action_link_answered check ((answer is null) = (answered_at is null))
);
comment on table action_link is
  'A link by which one contact person answers one action, once, without signing in; kept hashed. It dies with the '
  'contact person, with the address, and when the action gets another owner.';
create index ix_action_link_action on action_link (tenant_id, action_id);
create index ix_action_link_contact on action_link (tenant_id, contact_id);
select app_secure_meeting_table('action_link');
create policy system_reads on action_link for select to bloemen_app using ((select app_is_system()));
create policy system_adds on action_link for insert to bloemen_app with check ((select app_is_system()));

create table action_reminder (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  action_id uuid not null,
  due_on date not null,
  days_before integer not null,
  mailed_at timestamptz not null default now(),
  constraint pk_action_reminder primary key (tenant_id, action_id, due_on, days_before),
  constraint fk_action_reminder_action foreign key (tenant_id, action_id) references coalition_action (tenant_id, id)
    on delete cascade
);
comment on table action_reminder is
  'Which reminder of which action was promised; an action that gets another day is reminded of anew.';
select app_secure_meeting_table('action_reminder');
create policy system_reads on action_reminder for select to bloemen_app using ((select app_is_system()));
create policy system_adds on action_reminder for insert to bloemen_app with check ((select app_is_system()));
`;
