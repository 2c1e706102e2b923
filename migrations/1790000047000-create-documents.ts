import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents with their openness, what they are attached to, and where two sources of one thing differ. The openness of
 * a paper (domain.md e: "Adopted + actively public documents", "Drafts, embargoed release, anything not marked public")
 * is one function for documents, motions, decisions, undertakings and press releases.
 */
export class CreateDocuments1790000047000 implements MigrationInterface {
  name = 'CreateDocuments1790000047000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(readers);
    await runner.query(documents);
    await runner.query(contradictions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table contradiction_step, contradiction_reading, contradiction cascade;
      drop table document_attachment, document;
      drop function app_secure_paper_table, app_readable_papers;`);
  }
}

const readers = `
create function app_readable_papers() returns text[] language sql stable parallel safe as $$
  select case
    when app_actor_id() is null or coalesce(current_setting('app.reads_all', true), '') = 'on'
      or held && array['COORDINATOR', 'ALDERMAN']
      then array['RESTRICTED', 'CONFIDENTIAL', 'INTERNAL', 'ACTIVELY_PUBLIC']
    when held && array['COMMUNICATIONS'] then array['INTERNAL', 'ACTIVELY_PUBLIC']
    else array[]::text[]
  end
  from (select string_to_array(coalesce(current_setting('app.roles', true), ''), ',') as held) as actor
$$;
comment on function app_readable_papers is
  'Which papers of the own municipality the person of this transaction reads before they are released. What is actively '
  'public and released (released_at, by the clock of the database) is read by everybody in the workspace.';

create function app_secure_paper_table(p_table regclass) returns void language plpgsql as $$
begin
  perform app_secure_tenant_table(p_table);
  execute format('create policy as_open_as_the_paper on %s as restrictive for select to bloemen_app
    using (openness = any ((select app_readable_papers())::text[])
      or (openness = ''ACTIVELY_PUBLIC'' and released_at <= statement_timestamp()))', p_table);
  perform app_close_in_archive(p_table);
end $$;
comment on function app_secure_paper_table is
  'A table of a workspace with openness and released_at: before its release a paper is read by its own municipality.';
`;

const documents = `
create table document (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  title text not null,
  kind text not null,
  dated_on date,
  date_precision text,
  edition text,
  department text,
  reference text,
  openness text not null default 'RESTRICTED',
  released_at timestamptz,
  sha256 text,
  file_name text,
  media_type text,
  size_bytes integer,
  scan text,
  scan_because text,
  scanned_at timestamptz,
  accessibility jsonb,
  address text,
  link_health text,
  link_reason text,
  link_asked_at timestamptz,
  link_checked_at timestamptz,
  link_failing_since timestamptz,
  source_text text,
  replaces_id uuid,
  created_at timestamptz not null default now(),
  created_by uuid,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_document primary key (tenant_id, id),
  constraint fk_document_municipality foreign key (tenant_id) references tenant (id),
  constraint fk_document_replaces foreign key (tenant_id, replaces_id) references document (tenant_id, id)
    on delete set null (replaces_id),
  constraint ck_document_kind check (kind in ('EXECUTIVE_PAPER', 'COUNCIL_PAPER', 'COUNCIL_BRIEFING', 'MOTION',
    'DECISION_LIST', 'ACTION_PLAN', 'POLICY', 'BUDGET', 'AGREEMENT', 'MINUTES', 'REPORT', 'PRESS_RELEASE', 'OTHER')),
  constraint ck_document_dated check ((dated_on is null) = (date_precision is null)
    and date_precision in ('DAY', 'MONTH', 'YEAR')),
  constraint ck_document_openness check (openness in ('RESTRICTED', 'CONFIDENTIAL', 'INTERNAL', 'ACTIVELY_PUBLIC')),
  constraint ck_document_released check (openness = 'ACTIVELY_PUBLIC' or released_at is null),
  constraint ck_document_file check ((sha256 is null) = (file_name is null) and (sha256 is null) = (media_type is null)
    and (sha256 is null) = (size_bytes is null) and (sha256 is null) = (scan is null)),
  constraint ck_document_one check (sha256 is null or address is null),
  constraint ck_document_scan check (scan in ('WAITING', 'CLEAN', 'INFECTED', 'NOT_SCANNED')
    and (scan_because is null or scan in ('WAITING', 'INFECTED'))),
  constraint ck_document_link check ((address is null) = (link_health is null)
    and link_health in ('UNCHECKED', 'FOUND', 'DOUBTFUL', 'BROKEN')),
  constraint ck_document_size check (size_bytes between 1 and 20971520)
);
comment on table document is
  'A document of the municipality: a file, a link, or a paper that is known by name and reference alone.';
comment on column document.openness is 'RESTRICTED until somebody sets it.';
comment on column document.released_at is
  'From when an actively public document may be read by everybody; null while nobody chose that moment.';
comment on column document.scan is
  'What the virus scanner said of the file: WAITING is quarantined, NOT_SCANNED where no scanner is configured.';
comment on column document.scan_because is
  'Of a file that waits: why the last try gave no answer. Of an infected one: what the scanner found.';
comment on column document.link_asked_at is 'Since when the link waits to be looked at; null when it does not.';
comment on column document.replaces_id is 'The edition before this one.';
comment on column document.accessibility is 'What the check of the format found; null for a link.';
comment on column document.department is 'The department that owns the document.';
create index ix_document_dated on document (tenant_id, dated_on desc nulls last, id);
create index ix_document_sha256 on document (tenant_id, sha256);
create index ix_document_replaces on document (tenant_id, replaces_id);
create index ix_document_scan_waiting on document (id) where scan in ('WAITING', 'NOT_SCANNED');
create index ix_document_link_asked on document (link_asked_at) where link_asked_at is not null;
select app_secure_paper_table('document');
create policy system_reads on document for select to bloemen_app using ((select app_is_system()));

create table document_attachment (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  document_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  attached_at timestamptz not null default now(),
  constraint pk_document_attachment primary key (tenant_id, subject_kind, subject_id, document_id),
  constraint fk_document_attachment_document foreign key (tenant_id, document_id) references document (tenant_id, id)
    on delete cascade,
  constraint ck_document_attachment_kind check (subject_kind in ('EVIDENCE', 'MEETING', 'AGENDA_ITEM', 'MOTION',
    'EXECUTIVE_DECISION', 'COMMITTEE_VIEW', 'UNDERTAKING', 'BUDGET_LINE', 'GRANT_AGREEMENT', 'PRESS_RELEASE'))
);
comment on table document_attachment is
  'Which document belongs to which record of the workspace. Read by who may read the document, beside the record.';
create index ix_document_attachment_document on document_attachment (tenant_id, document_id);
select app_secure_tenant_table('document_attachment');
create policy as_open_as_the_document on document_attachment as restrictive for select to bloemen_app
  using (exists (select from document d where d.tenant_id = document_attachment.tenant_id
    and d.id = document_attachment.document_id));
select app_close_in_archive('document_attachment');
`;

const contradictions = `
create table contradiction (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  subject_kind text not null,
  subject_id uuid,
  about text not null,
  title text not null,
  openness text not null default 'MUNICIPALITY',
  opened_at timestamptz not null default now(),
  opened_by uuid,
  resolved_at timestamptz,
  resolved_by uuid,
  resolved_by_name text,
  reading_id uuid,
  settled_text text,
  reason text,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_contradiction primary key (tenant_id, id),
  constraint fk_contradiction_tenant foreign key (tenant_id) references tenant (id),
  constraint ck_contradiction_subject check (subject_kind in ('EVIDENCE', 'COALITION', 'MOTION', 'EXECUTIVE_DECISION',
    'DECISION_POINT', 'BUDGET_LINE', 'PRESS_RELEASE', 'INDICATOR', 'CATALOGUE', 'SPEAKER')),
  constraint ck_contradiction_about check (about in ('DATE', 'NUMBER', 'AMOUNT', 'STATE', 'NAME', 'ROLE')),
  constraint ck_contradiction_openness check (openness in ('MUNICIPALITY', 'COALITION', 'PUBLIC')),
  constraint ck_contradiction_resolved check ((resolved_at is null) = (reason is null)
    and (resolved_at is null) = (resolved_by_name is null) and (reading_id is null or resolved_at is not null)
    and (settled_text is null or (resolved_at is not null and reading_id is null)))
);
comment on table contradiction is
  'Sources of one thing that differ. Open until a person says with a reason which reading holds, or that neither does; '
  'every reading stays.';
comment on column contradiction.settled_text is 'How it is, where a person said that no reading holds.';
comment on column contradiction.opened_by is 'Null where the product saw it by itself.';
create index ix_contradiction_subject on contradiction (tenant_id, subject_kind, subject_id);
create index ix_contradiction_open on contradiction (tenant_id, opened_at) where resolved_at is null;
select app_secure_tenant_table('contradiction');
create policy as_open_as_it_is on contradiction as restrictive for select to bloemen_app
  using (openness = any ((select app_readable_openness())::text[]));
select app_close_in_archive('contradiction');

create table contradiction_reading (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  contradiction_id uuid not null,
  place integer not null,
  code text,
  says text not null,
  quote text,
  source_text text not null,
  record_id uuid,
  constraint pk_contradiction_reading primary key (tenant_id, id),
  constraint fk_contradiction_reading_contradiction foreign key (tenant_id, contradiction_id)
    references contradiction (tenant_id, id) on delete cascade,
  constraint uq_contradiction_reading_place unique (tenant_id, contradiction_id, place)
);
comment on table contradiction_reading is 'One reading of a thing, as its source gives it.';
comment on column contradiction_reading.code is
  'The reading as its module counts with it (a status, a day as yyyy-mm-dd, a number), where it does.';
comment on column contradiction_reading.record_id is
  'The record of the kind of the subject that gives this reading, where it is another than the subject.';
create index ix_contradiction_reading_record on contradiction_reading (tenant_id, record_id) where record_id is not null;
select app_secure_tenant_table('contradiction_reading');
create policy as_open_as_the_contradiction on contradiction_reading as restrictive for select to bloemen_app
  using (exists (select from contradiction c where c.tenant_id = contradiction_reading.tenant_id
    and c.id = contradiction_reading.contradiction_id));
select app_close_in_archive('contradiction_reading');
alter table contradiction add constraint fk_contradiction_reading foreign key (tenant_id, reading_id)
  references contradiction_reading (tenant_id, id) deferrable initially deferred;

create table contradiction_step (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  contradiction_id uuid not null,
  is_resolved boolean not null,
  reading_id uuid,
  settled_text text,
  reason text not null,
  said_by uuid,
  said_by_name text,
  said_at timestamptz not null default clock_timestamp(),
  constraint pk_contradiction_step primary key (tenant_id, id),
  constraint fk_contradiction_step_contradiction foreign key (tenant_id, contradiction_id)
    references contradiction (tenant_id, id) on delete cascade,
  constraint fk_contradiction_step_reading foreign key (tenant_id, reading_id)
    references contradiction_reading (tenant_id, id) on delete cascade
);
comment on table contradiction_step is 'Each time that sources were settled or opened again: what was chosen, why and by whom. Only added to.';
create index ix_contradiction_step_contradiction on contradiction_step (tenant_id, contradiction_id, said_at);
create index ix_contradiction_step_reading on contradiction_step (tenant_id, reading_id);
select app_secure_tenant_table('contradiction_step');
create policy as_open_as_the_contradiction on contradiction_step as restrictive for select to bloemen_app
  using (exists (select from contradiction c where c.tenant_id = contradiction_step.tenant_id
    and c.id = contradiction_step.contradiction_id));
revoke update on contradiction_step from bloemen_app;
select app_close_in_archive('contradiction_step');
`;
