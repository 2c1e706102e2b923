import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents belong to a link with other policy and to what a coalition agreement says too. */
export class AttachToPolicyAndClauses1790000055000 implements MigrationInterface {
  name = 'AttachToPolicyAndClauses1790000055000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kinds(`, 'POLICY_LINK', 'AGREEMENT_CLAUSE'`));
    await runner.query(policy(collegeWide));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table document_attachment no force row level security;
      delete from document_attachment where subject_kind in ('POLICY_LINK', 'AGREEMENT_CLAUSE');
      alter table document_attachment force row level security;`);
    await runner.query(policy(''));
    await runner.query(kinds(''));
  }
}

const kinds = (more: string): string => `
alter table document_attachment drop constraint ck_document_attachment_kind,
  add constraint ck_document_attachment_kind check (subject_kind in ('EVIDENCE', 'MEETING', 'AGENDA_ITEM', 'MOTION',
    'EXECUTIVE_DECISION', 'COMMITTEE_VIEW', 'UNDERTAKING', 'BUDGET_LINE', 'GRANT_AGREEMENT', 'PRESS_RELEASE'${more}));
`;

const collegeWide = `
  when 'POLICY_LINK' then exists (select from policy_link r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)
  when 'AGREEMENT_CLAUSE' then exists (select from coalition_agreement_clause r
    where r.tenant_id = document_attachment.tenant_id and r.id = document_attachment.subject_id)`;

/** What hangs on a record is read by who reads that record. */
const policy = (more: string): string => `
drop policy as_open_as_the_record on document_attachment;
create policy as_open_as_the_record on document_attachment as restrictive for select to bloemen_app using (case subject_kind
  when 'EVIDENCE' then exists (select from pillar_evidence r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)
  when 'MEETING' then exists (select from meeting r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)
  when 'AGENDA_ITEM' then exists (select from agenda_item r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)
  when 'MOTION' then exists (select from motion r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)
  when 'EXECUTIVE_DECISION' then exists (select from executive_decision r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)
  when 'COMMITTEE_VIEW' then exists (select from committee_view r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)
  when 'UNDERTAKING' then exists (select from undertaking r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)
  when 'BUDGET_LINE' then exists (select from budget_line r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)
  when 'GRANT_AGREEMENT' then exists (select from grant_agreement r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)
  when 'PRESS_RELEASE' then exists (select from press_release r where r.tenant_id = document_attachment.tenant_id
    and r.id = document_attachment.subject_id)${more}
  end);
`;
