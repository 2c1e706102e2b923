import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What hangs on a record is read by who reads that record. A document that everybody may read can belong to a press
 * release under embargo, and sources can differ about a decision that became restricted: neither tells of it.
 */
export class FollowTheOpennessOfRecords1790000054000 implements MigrationInterface {
  name = 'FollowTheOpennessOfRecords1790000054000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(attachments);
    await runner.query(contradictions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy as_open_as_the_record on document_attachment;
      drop policy as_open_as_the_record on contradiction;`);
  }
}

const attachments = `
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
    and r.id = document_attachment.subject_id)
  end);
`;

const contradictions = `
create policy as_open_as_the_record on contradiction as restrictive for select to bloemen_app using (subject_id is null
  or case subject_kind
  when 'EVIDENCE' then exists (select from pillar_evidence r where r.tenant_id = contradiction.tenant_id
    and r.id = contradiction.subject_id)
  when 'MOTION' then exists (select from motion r where r.tenant_id = contradiction.tenant_id
    and r.id = contradiction.subject_id)
  when 'EXECUTIVE_DECISION' then exists (select from executive_decision r where r.tenant_id = contradiction.tenant_id
    and r.id = contradiction.subject_id)
  when 'DECISION_POINT' then exists (select from decision_point r where r.tenant_id = contradiction.tenant_id
    and r.id = contradiction.subject_id)
  when 'BUDGET_LINE' then exists (select from budget_line r where r.tenant_id = contradiction.tenant_id
    and r.id = contradiction.subject_id)
  when 'PRESS_RELEASE' then exists (select from press_release r where r.tenant_id = contradiction.tenant_id
    and r.id = contradiction.subject_id)
  else true end);
`;
