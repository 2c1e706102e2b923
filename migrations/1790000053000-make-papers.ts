import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Documents made of what is recorded (college proposal, council briefing, press release, yearly report, position of the
 * alderman, council dossier), in the words and order of the municipality. Who may have which kind is said by the
 * database: what it is made of has another audience than the factsheet.
 */
export class MakePapers1790000053000 implements MigrationInterface {
  name = 'MakePapers1790000053000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(kinds(`${before} or ${papers}`, `'PDF', 'ODS', 'XLSX', 'CSV', 'DOCX', 'ODT'`));
    await runner.query(requests);
    await runner.query(templates);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table paper_template;
      drop policy for_its_readers on report_request;
      drop function app_reads_report;
      delete from report_request where ${papers};
      alter table report_request drop constraint ck_report_request_paper;`);
    await runner.query(kinds(before, `'PDF', 'ODS', 'XLSX', 'CSV'`));
  }
}

const before = `kind in ('FACTSHEET', 'PROGRESS', 'POSITION', 'COMPARISON') or kind = 'HANDOVER'`;
const papers = `kind in ('COLLEGE_PROPOSAL', 'COUNCIL_BRIEFING', 'PRESS_RELEASE', 'YEARLY_REPORT',
  'ALDERMAN_POSITION', 'COUNCIL_DOSSIER')`;

const kinds = (allowed: string, formats: string): string => `
alter table report_request drop constraint ck_report_request_kind, drop constraint ck_report_request_format,
  add constraint ck_report_request_kind check (${allowed}),
  add constraint ck_report_request_format check (format in (${formats}));
`;

const requests = `
alter table report_request add constraint ck_report_request_paper
  check ((${papers}) and format in ('PDF', 'DOCX', 'ODT') or not (${papers}) and format not in ('DOCX', 'ODT'));

create function app_reads_report(p_kind text) returns boolean language sql stable parallel safe as $$
  select app_actor_id() is null or coalesce(current_setting('app.reads_all', true), '') = 'on'
    or string_to_array(coalesce(current_setting('app.roles', true), ''), ',') && case
      when p_kind in ('COLLEGE_PROPOSAL', 'COUNCIL_BRIEFING', 'YEARLY_REPORT') then array['COORDINATOR']
      when p_kind = 'PRESS_RELEASE' then array['COORDINATOR', 'COMMUNICATIONS']
      when p_kind = 'ALDERMAN_POSITION' then array['COORDINATOR', 'ALDERMAN']
      when p_kind = 'COUNCIL_DOSSIER' then array['COORDINATOR', 'ALDERMAN', 'CLERK']
      else array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN', 'PROGRAMME_ADMIN', 'NATIONAL_ADVISER']
    end
$$;
comment on function app_reads_report is
  'Whether the person of this transaction may have documents of a kind. The dossier holds released papers alone, so the '
  'clerk has it; the others are made of drafts and of what the municipality keeps to itself.';
create policy for_its_readers on report_request as restrictive for select to bloemen_app
  using (app_reads_report(kind));
`;

const templates = `
create table paper_template (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  kind text not null,
  parts jsonb not null,
  opening text,
  closing text,
  has_logo boolean not null default true,
  version integer not null default 1,
  constraint pk_paper_template primary key (tenant_id, kind),
  constraint fk_paper_template_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_paper_template_kind check (${papers}),
  constraint ck_paper_template_parts check (jsonb_typeof(parts) = 'array')
);
comment on table paper_template is
  'How a municipality wants one kind of document: order and names of its parts, fixed sentences, logo. Without a row: as '
  'the product has it.';
comment on column paper_template.parts is
  '[{code, name, isUsed}] in order. Empty for a college proposal: its headings are those of decision_heading.';
select app_secure_tenant_table('paper_template');
select app_close_in_archive('paper_template');
`;
