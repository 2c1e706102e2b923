import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mail that is refused or complained about is known as such, notices wait for their mail at the pace a person chose,
 * and who was invited to sign or pledge is reminded once or hands the request on.
 */
export class DeliverNotices1790000045000 implements MigrationInterface {
  name = 'DeliverNotices1790000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(mail);
    await runner.query(notices);
    await runner.query(reminders);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      alter table partner_pledge drop column reminded_at;
      alter table commitment_invitation drop column reminded_at, drop column handed_on_at, drop column is_deputy;
      drop table notice_preference;
      drop table notice_waiting;
      drop index ix_notice_unread;
      alter table notice add column mailed_at timestamptz;
      create index ix_notice_unmailed on notice (person_id, told_at) where mailed_at is null and read_at is null;
      alter table mail_message drop column must_arrive, drop column unsubscribe_address, drop column dropped_at,
        drop column dropped_because, drop column reported_as;`);
  }
}

const mail = `
alter table mail_message
  add column must_arrive boolean not null default false,
  add column unsubscribe_address text,
  add column dropped_at timestamptz,
  add column dropped_because text,
  add column reported_as text[] not null default '{}',
  add constraint ck_mail_message_dropped check ((dropped_at is null) = (dropped_because is null)),
  add constraint ck_mail_message_dropped_because check (dropped_because in ('REFUSED', 'BOUNCED', 'COMPLAINED')),
  add constraint ck_mail_message_reported_as check (reported_as <@ '{BOUNCE,COMPLAINT}'::text[]);
comment on column mail_message.must_arrive is
  'Signing in, signing and what the law asks: sent also where mail came back before.';
comment on column mail_message.unsubscribe_address is
  'Where its receiver leaves mail like this by one POST (RFC 8058); empty where nobody may leave.';
comment on column mail_message.dropped_because is
  'Why it is not sent: its address was refused for good just now, or was in trouble already (app_mail_trouble).';
comment on column mail_message.reported_as is 'What was reported of it, each once.';
`;

const notices = `
drop index ix_notice_unmailed;
alter table notice drop column mailed_at;
comment on table notice is
  'What a person who signs in was told in a workspace, with the page it is about. Read by that person alone.';
create index ix_notice_unread on notice (tenant_id, person_id) where read_at is null;

create table notice_waiting (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  notice_id uuid not null,
  person_id uuid not null,
  kind text not null,
  told_at timestamptz not null default now(),
  constraint pk_notice_waiting primary key (tenant_id, notice_id),
  constraint fk_notice_waiting_notice foreign key (tenant_id, notice_id) references notice (tenant_id, id)
    on delete cascade
);
comment on table notice_waiting is
  'Which notices no mail was promised for yet, over all workspaces: ids and kinds, never a word of what was told.';
create index ix_notice_waiting_person on notice_waiting (person_id);
select app_secure_system_table('notice_waiting');
create policy wait_in_own on notice_waiting for insert to bloemen_app
  with check (tenant_id = (select app_tenant_id()));

create table notice_preference (
  person_id uuid not null,
  paces jsonb not null default '{}',
  is_quiet boolean not null default true,
  constraint pk_notice_preference primary key (person_id),
  constraint fk_notice_preference_person foreign key (person_id) references person (id) on delete cascade
);
comment on table notice_preference is
  'At what pace a person gets mail about each kind of notice, over all workspaces; a kind that is not in it has the pace '
  'of the vocabulary.';
comment on column notice_preference.is_quiet is 'No mail about notices in the evening, at night and in the weekend.';
select app_secure_system_table('notice_preference');
create policy own_only on notice_preference for all to bloemen_app
  using (person_id = (select app_actor_id())) with check (person_id = (select app_actor_id()));
`;

const reminders = `
alter table commitment_invitation
  add column reminded_at timestamptz,
  add column handed_on_at timestamptz,
  add column is_deputy boolean not null default false;
comment on column commitment_invitation.handed_on_at is
  'When its receiver handed the request on to a deputy; the link is dead from then on.';
comment on column commitment_invitation.is_deputy is 'Came by being handed on, and is not handed on again.';
alter table partner_pledge add column reminded_at timestamptz;
comment on column partner_pledge.reminded_at is 'When who was invited got the one reminder.';
`;
