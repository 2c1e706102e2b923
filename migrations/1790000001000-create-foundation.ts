import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Workspaces, the wall between them, audit trail, outbox, mail, idempotent answers and the programme's data version.
 */
export class Foundation1790000001000 implements MigrationInterface {
  name = 'Foundation1790000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(wall);
    await runner.query(tables);
    await runner.query(audit);
    await runner.query(programme);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table if exists programme_stamp, first_run, schedule_run, mutation_answer, mail_message, outbox, stored_file,
        audit_event, audit_head, tenant cascade;
      drop function if exists app_touch_programme, audit_append, audit_link, audit_line, app_secure_system_table,
        app_secure_shared_table, app_let_programme_read,
        app_secure_tenant_table, app_keep_tenant, app_tenant_id, app_actor_id, app_is_system;`);
  }
}

const wall = `
revoke all on schema public from public;
grant usage on schema public to bloemen_app, bloemen_programme, bloemen_relay;

create function app_tenant_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
create function app_actor_id() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor_id', true), '')::uuid $$;
create function app_is_system() returns boolean language sql stable parallel safe
  as $$ select coalesce(current_setting('app.scope', true), '') = 'system' $$;
comment on function app_is_system is
  'True in a unit of work opened by Database.asSystem: sign-in, sessions, clock jobs, seeding.';

create function app_keep_tenant() returns trigger language plpgsql as $$
begin
  if new.tenant_id is distinct from old.tenant_id then
    raise exception 'tenant_id is immutable' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create function app_secure_tenant_table(p_table regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('create policy own_tenant on %s for all to bloemen_app
    using (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid))
    with check (tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid))', p_table);
  execute format('create trigger keep_tenant before update of tenant_id on %s for each row execute function app_keep_tenant()',
    p_table);
  execute format('grant select, insert, update, delete on %s to bloemen_app', p_table);
end $$;
comment on function app_secure_tenant_table is
  'Puts a table with tenant_id behind the wall: forced row level security, own rows only, tenant_id immutable.';

create function app_let_programme_read(p_table regclass) returns void language plpgsql as $$
begin
  execute format('create policy programme_read on %s for select to bloemen_programme using (true)', p_table);
  execute format('grant select on %s to bloemen_programme', p_table);
end $$;
comment on function app_let_programme_read is 'Lets the read-only role of acrossTenants see all rows of one table.';

create function app_secure_shared_table(p_table regclass, p_writer text) returns void language plpgsql as $$
declare
  writers text := case p_writer
    when 'programme' then '(select app_is_system() or app_tenant_id() = ''00000000-0000-4000-8000-000000000001''::uuid)'
    when 'any' then '(select app_is_system() or app_tenant_id() is not null)'
  end;
begin
  if writers is null then raise exception 'unknown writer %', p_writer; end if;
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('create policy everyone_reads on %s for select to bloemen_app, bloemen_programme using (true)',
    p_table);
  execute format('create policy writers_insert on %s for insert to bloemen_app with check (%s)', p_table, writers);
  execute format('create policy writers_update on %s for update to bloemen_app using (%s) with check (%s)', p_table,
    writers, writers);
  execute format('create policy writers_delete on %s for delete to bloemen_app using (%s)', p_table, writers);
  execute format('grant select, insert, update, delete on %s to bloemen_app', p_table);
  execute format('grant select on %s to bloemen_programme', p_table);
end $$;
comment on function app_secure_shared_table is
  'A register that every workspace reads and only the programme (or any workspace) writes.';

create function app_secure_system_table(p_table regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('create policy system_only on %s for all to bloemen_app
    using ((select app_is_system())) with check ((select app_is_system()))',
    p_table);
  execute format('grant select, insert, update, delete on %s to bloemen_app', p_table);
end $$;
comment on function app_secure_system_table is 'Rows of the platform itself, reachable only from Database.asSystem.';
`;

const tables = `
create table tenant (
  id uuid not null,
  kind text not null,
  name text not null,
  constraint pk_tenant primary key (id),
  constraint ck_tenant_kind check (kind in ('municipality', 'programme', 'vng'))
);
comment on table tenant is 'A walled workspace: a municipality, the programme team of VWS, or the VNG.';
insert into tenant (id, kind, name) values
  ('00000000-0000-4000-8000-000000000001', 'programme', 'Programma Eén tegen eenzaamheid (VWS)'),
  ('00000000-0000-4000-8000-000000000002', 'vng', 'Vereniging van Nederlandse Gemeenten');
select app_secure_shared_table('tenant', 'programme');

create table outbox (
  id bigint generated always as identity,
  tenant_id uuid references tenant (id),
  job text not null,
  job_key text not null,
  payload jsonb not null,
  created_at timestamptz not null default now(),
  dispatched_at timestamptz,
  constraint pk_outbox primary key (id),
  constraint uq_outbox_job_key unique (job, job_key)
);
comment on table outbox is
  'Work promised in the transaction that caused it; the relay hands it to the queue. Ids only, no personal data.';
create index ix_outbox_waiting on outbox (id) where dispatched_at is null;
alter table outbox enable row level security;
alter table outbox force row level security;
create policy promise_own on outbox for insert to bloemen_app
  with check (tenant_id = (select app_tenant_id()) or (select app_is_system()));
create policy relay_all on outbox for all to bloemen_relay using (true) with check (true);
grant insert on outbox to bloemen_app;
grant select, update, delete on outbox to bloemen_relay;

create table mail_message (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid references tenant (id),
  recipient text not null,
  subject text not null,
  body text not null,
  kind text not null,
  created_at timestamptz not null default now(),
  sent_at timestamptz,
  constraint pk_mail_message primary key (id)
);
comment on table mail_message is
  'Mail that was promised; sent once by the send-mail job, whose provider key is the id.';
select app_secure_system_table('mail_message');
create policy promise_mail on mail_message for insert to bloemen_app
  with check (tenant_id = (select app_tenant_id()));

create table stored_file (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  sha256 text not null,
  size_bytes bigint not null,
  content bytea not null,
  created_at timestamptz not null default now(),
  constraint pk_stored_file primary key (tenant_id, sha256),
  constraint ck_stored_file_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
);
comment on table stored_file is
  'Bytes by content hash, behind the wall of their workspace; whoever may read the row that names the hash may read '
  'the bytes.';
alter table stored_file alter column content set storage external;
select app_secure_tenant_table('stored_file');

create table mutation_answer (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  person_id uuid not null,
  idempotency_key uuid not null,
  request_sha256 text not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  constraint pk_mutation_answer primary key (tenant_id, person_id, idempotency_key)
);
comment on table mutation_answer is
  'The answer a mutation gave, kept for a day, so that a retry or a double click is one act.';
create index ix_mutation_answer_created on mutation_answer (created_at);
select app_secure_tenant_table('mutation_answer');
create policy system_purges on mutation_answer for all to bloemen_app using ((select app_is_system()));

create table schedule_run (
  name text not null,
  slot timestamptz not null,
  constraint pk_schedule_run primary key (name, slot)
);
comment on table schedule_run is
  'One row per run of a scheduled job: whoever inserts it runs it, so each slot runs once over all replicas.';
select app_secure_system_table('schedule_run');

create table first_run (
  part text not null,
  done_at timestamptz not null default now(),
  constraint pk_first_run primary key (part)
);
comment on table first_run is
  'Parts of the first-run data that are in place; a start that was cut short goes on with the others.';
select app_secure_system_table('first_run');
`;

const audit = `
create table audit_head (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  seq bigint not null,
  hash bytea not null,
  constraint pk_audit_head primary key (tenant_id)
);
comment on table audit_head is 'Last link of each workspace''s audit chain; locked while a link is added.';
select app_secure_tenant_table('audit_head');
revoke delete on audit_head from bloemen_app;

create table audit_event (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  seq bigint not null,
  happened_at timestamptz not null,
  actor_id uuid,
  type text not null,
  subject_id text,
  body jsonb not null,
  hash bytea not null,
  constraint pk_audit_event primary key (tenant_id, seq)
);
comment on table audit_event is
  'Append-only trail; hash = sha256(previous hash, seq, time, actor, type, subject, body). Ids and codes only, never '
  'names.';
select app_secure_tenant_table('audit_event');
revoke update, delete on audit_event from bloemen_app;

create function audit_line(p_seq bigint, p_at timestamptz, p_actor uuid, p_type text, p_subject text,
  p_body jsonb) returns text language sql stable as $$
  select jsonb_build_array(p_seq, to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p_actor, p_type,
    p_subject, p_body)::text
$$;
create function audit_link(p_previous bytea, p_seq bigint, p_at timestamptz, p_actor uuid, p_type text, p_subject text,
  p_body jsonb)
  returns bytea language sql stable as $$
  select sha256(p_previous || convert_to(audit_line(p_seq, p_at, p_actor, p_type, p_subject, p_body), 'UTF8'))
$$;
comment on function audit_line is 'A line as it is hashed, byte for byte: with the hash before it, it gives its own.';

create function audit_append(p_type text, p_subject text, p_body jsonb) returns bigint language plpgsql as $$
declare
  tenant uuid := app_tenant_id();
  head audit_head;
  link_seq bigint;
  link_at timestamptz := clock_timestamp();
  link bytea;
begin
  if tenant is null then raise exception 'audit needs a workspace' using errcode = 'insufficient_privilege'; end if;
  insert into audit_head (tenant_id, seq, hash) values (tenant, 0, sha256(convert_to(tenant::text, 'UTF8')))
    on conflict do nothing;
  select * into head from audit_head where tenant_id = tenant for update;
  link_seq := head.seq + 1;
  link := audit_link(head.hash, link_seq, link_at, app_actor_id(), p_type, p_subject, p_body);
  insert into audit_event (tenant_id, seq, happened_at, actor_id, type, subject_id, body, hash)
    values (tenant, link_seq, link_at, app_actor_id(), p_type, p_subject, p_body, link);
  update audit_head set seq = link_seq, hash = link where tenant_id = tenant;
  return link_seq;
end $$;
grant execute on function audit_append, audit_link, audit_line to bloemen_app;
`;

const programme = `
create table programme_stamp (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  version bigint not null default 1,
  constraint pk_programme_stamp primary key (tenant_id)
);
comment on table programme_stamp is
  'Counts the changes of each workspace that the national picture shows; their sum is the exact version of that '
  'picture.';
select app_secure_tenant_table('programme_stamp');
select app_let_programme_read('programme_stamp');

create function app_touch_programme() returns void language sql as $$
  insert into programme_stamp (tenant_id) values (app_tenant_id())
  on conflict (tenant_id) do update set version = programme_stamp.version + 1
$$;
comment on function app_touch_programme is 'Call in the transaction of every change that the national picture shows.';
`;
