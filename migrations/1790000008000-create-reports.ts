import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for reports: a durable row per document, from asked to expired. */
export class Reports1790000008000 implements MigrationInterface {
  name = 'Reports1790000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table report_request (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid references tenant (id),
  id uuid not null default gen_random_uuid(),
  kind text not null,
  format text not null,
  status text not null default 'REQUESTED',
  progress smallint not null default 0,
  step text,
  attempt integer not null default 0,
  tries integer not null default 1,
  requested_by uuid references person (id),
  requested_at timestamptz not null default now(),
  finished_at timestamptz,
  failure text,
  frozen_at timestamptz,
  snapshot jsonb,
  document_sha256 text,
  document_bytes integer,
  expires_at timestamptz,
  constraint pk_report_request primary key (tenant_id, id),
  constraint ck_report_request_kind check (kind in ('FACTSHEET', 'PROGRESS')),
  constraint ck_report_request_format check (format in ('PDF', 'ODS', 'XLSX', 'CSV')),
  constraint ck_report_request_status check (status in ('REQUESTED', 'RUNNING', 'READY', 'FAILED', 'CANCELLED',
    'EXPIRED')),
  constraint ck_report_request_progress check (progress between 0 and 100),
  constraint ck_report_request_frozen check ((snapshot is null) = (frozen_at is null)),
  constraint ck_report_request_ready check (status <> 'READY' or (document_sha256 is not null and snapshot is not null
    and expires_at is not null)),
  constraint ck_report_request_failed check ((status = 'FAILED') = (failure is not null))
);
comment on table report_request is 'One asked document. The person sees this row, never the queue.';
comment on column report_request.attempt is
  'Fencing: each run takes the next number and may finish only while the number is still its own.';
comment on column report_request.tries is
  'One more each time a person asks again after a failure; part of the key of the job.';
comment on column report_request.snapshot is
  'Everything the document is made of, frozen by the first run and used again by every later one.';
create index ix_report_request_newest on report_request (tenant_id, requested_at desc, id);
create index ix_report_request_unfinished on report_request (requested_at) where status in ('REQUESTED', 'RUNNING');
create index ix_report_request_expiring on report_request (expires_at) where status = 'READY';
select app_secure_tenant_table('report_request');
create policy system_reads on report_request for select to bloemen_app using ((select app_is_system()));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table if exists report_request');
  }
}
