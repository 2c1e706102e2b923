import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One municipality asks another how it works there. A call is of two municipalities, and of the adviser who proposed it;
 * nobody else reads it. Mail may carry an appointment for a calendar.
 */
export class CreatePeerCalls1790000035000 implements MigrationInterface {
  name = 'CreatePeerCalls1790000035000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(calls);
    await runner.query(sides);
    await runner.query(consents);
    await runner.query(appointments);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mail_message drop column calendar;
      drop trigger end_calls_without_consent on consent;
      drop function app_end_calls_without_consent;
      drop table peer_call_contact, peer_call_link, peer_call_answer, peer_call;`);
  }
}

const concerned = `(select app_is_system()) or (select app_tenant_id()) in (asker_id, helper_id)
  or (proposed_in = (select app_tenant_id()) and proposed_by = (select app_actor_id()))`;

const calls = `
create table peer_call (
  id uuid not null default gen_random_uuid(),
  asker_id uuid not null,
  helper_id uuid not null,
  pillar text not null,
  question text not null,
  status text not null default 'PROPOSED',
  proposed_in uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  proposed_by uuid not null,
  adviser_name text,
  proposed_at timestamptz not null default now(),
  expires_at timestamptz not null,
  starts_at timestamptz,
  minutes integer not null default 45,
  sequence integer not null default 0,
  note text,
  noted_by text,
  noted_at timestamptz,
  ended_at timestamptz,
  ended_by text,
  ended_reason text,
  asker_told text,
  helper_told text,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_peer_call primary key (id),
  constraint fk_peer_call_asker foreign key (asker_id) references municipality (id),
  constraint fk_peer_call_helper foreign key (helper_id) references municipality (id),
  constraint fk_peer_call_proposed_in foreign key (proposed_in) references tenant (id),
  constraint ck_peer_call_two check (asker_id <> helper_id),
  constraint ck_peer_call_pillar check (pillar in ('P1', 'P2', 'P3', 'P4', 'P5')),
  constraint ck_peer_call_status check (status in ('PROPOSED', 'ACCEPTED_BY_ONE', 'AGREED', 'HELD', 'DECLINED',
    'WITHDRAWN', 'EXPIRED')),
  constraint ck_peer_call_ended check ((status in ('DECLINED', 'WITHDRAWN', 'EXPIRED')) = (ended_at is not null
    and ended_by in ('ASKER', 'HELPER', 'ADVISER', 'CONSENT', 'TIME'))),
  constraint ck_peer_call_note check ((status = 'HELD') = (num_nonnulls(note, noted_by, noted_at) = 3)),
  constraint ck_peer_call_moment check (starts_at is null or status in ('AGREED', 'HELD', 'WITHDRAWN'))
);
create index ix_peer_call_asker on peer_call (asker_id, proposed_at);
create index ix_peer_call_helper on peer_call (helper_id, proposed_at);
create index ix_peer_call_proposed on peer_call (proposed_in, proposed_by, proposed_at);
create index ix_peer_call_expires on peer_call (expires_at) where status in ('PROPOSED', 'ACCEPTED_BY_ONE');
create unique index uq_peer_call_open on peer_call (asker_id, helper_id, pillar)
  where status in ('PROPOSED', 'ACCEPTED_BY_ONE', 'AGREED');
comment on table peer_call is
  'A municipality (asker) and one that is further (helper) talk about a pillar. Read by these two and by who proposed it.';
comment on column peer_call.proposed_in is 'The workspace of the asker, or of VWS when its adviser proposed the call.';
comment on column peer_call.adviser_name is 'The adviser who proposed the call; null when the asker asked itself.';
comment on column peer_call.sequence is 'How often what stands in the calendars was changed; the file for them carries it.';
comment on column peer_call.asker_told is 'The last news that was mailed to the asker, so that a second run mails it to nobody.';
select app_secure_catalogue_table('peer_call', $$${concerned}$$, $$${concerned}$$);
create policy only_asker_or_adviser_proposes on peer_call as restrictive for insert to bloemen_app with check (
  proposed_in = (select app_tenant_id())
  and proposed_in in (asker_id, '00000000-0000-4000-8000-000000000001'::uuid));
create policy only_demonstration_leaves on peer_call as restrictive for delete to bloemen_app using (is_demonstration);
-- A consent can be withdrawn for ever, also in an archive.
create trigger refuse_change_in_archive after update on peer_call for each row
  when (new.ended_by is distinct from 'CONSENT') execute function app_refuse_change_in_archive();
`;

const sides = `
create table peer_call_answer (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  call_id uuid not null,
  answer text not null,
  sentence text,
  moments timestamptz[] not null default '{}',
  answered_at timestamptz not null default now(),
  constraint pk_peer_call_answer primary key (tenant_id, call_id),
  constraint fk_peer_call_answer_tenant foreign key (tenant_id) references tenant (id),
  constraint fk_peer_call_answer_call foreign key (call_id) references peer_call (id) on delete cascade,
  constraint ck_peer_call_answer_answer check (answer in ('YES', 'NO')),
  constraint ck_peer_call_answer_moments check (cardinality(moments) <= 3 and (answer = 'YES' or moments = '{}'))
);
create index ix_peer_call_answer_call on peer_call_answer (call_id);
comment on table peer_call_answer is 'What one municipality said to a call: one answer, which the other side reads too.';
select app_secure_tenant_table('peer_call_answer');
create policy concerned_read on peer_call_answer for select to bloemen_app
  using (exists (select from peer_call c where c.id = call_id));
select app_close_in_archive('peer_call_answer');

create table peer_call_link (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  call_id uuid not null,
  person_id uuid not null,
  token_sha256 bytea not null,
  constraint pk_peer_call_link primary key (tenant_id, call_id, person_id),
  constraint fk_peer_call_link_tenant foreign key (tenant_id) references tenant (id),
  constraint fk_peer_call_link_call foreign key (call_id) references peer_call (id) on delete cascade,
  constraint fk_peer_call_link_person foreign key (person_id) references person (id) on delete cascade,
  constraint uq_peer_call_link_token unique (token_sha256)
);
create index ix_peer_call_link_call on peer_call_link (call_id);
create index ix_peer_call_link_person on peer_call_link (person_id);
comment on table peer_call_link is 'Links by which coordinators answer without signing in, kept hashed.';
select app_secure_tenant_table('peer_call_link');
create policy system_reads on peer_call_link for select to bloemen_app using ((select app_is_system()));
select app_close_in_archive('peer_call_link');

create table peer_call_contact (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  call_id uuid not null,
  name text not null,
  email text not null,
  constraint pk_peer_call_contact primary key (tenant_id, call_id),
  constraint fk_peer_call_contact_tenant foreign key (tenant_id) references tenant (id),
  constraint fk_peer_call_contact_call foreign key (call_id) references peer_call (id) on delete cascade
);
create index ix_peer_call_contact_call on peer_call_contact (call_id);
comment on table peer_call_contact is
  'Who speaks for a municipality in a call: who said yes. The other side reads it once both did, and not before.';
select app_secure_tenant_table('peer_call_contact');
create policy agreed_read on peer_call_contact for select to bloemen_app
  using (exists (select from peer_call c where c.id = call_id and c.status in ('AGREED', 'HELD')));
select app_close_in_archive('peer_call_contact');
`;

const consents = `
create function app_end_calls_without_consent() returns trigger language plpgsql as $$
begin
  update peer_call set status = 'WITHDRAWN', ended_at = now(), ended_by = 'CONSENT', version = version + 1
  where status in ('PROPOSED', 'ACCEPTED_BY_ONE') and (
    (new.reader = 'PEERS' and new.tenant_id in (asker_id, helper_id))
    or (new.reader = 'ASSIGNED_ADVISER' and new.tenant_id = asker_id and proposed_in <> asker_id));
  return null;
end $$;
comment on function app_end_calls_without_consent is
  'A call that waits for an answer ends, for good, with the consent that it rests on: of both that others may know them, '
  'and where an adviser proposed it, of the asker that the adviser may look.';
create trigger end_calls_without_consent after update of withdrawn_at on consent for each row
  when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function app_end_calls_without_consent();
`;

const appointments = `
alter table mail_message add column calendar jsonb;
comment on column mail_message.calendar is 'An appointment for a calendar: the method and the text of the file (RFC 5545).';
`;
