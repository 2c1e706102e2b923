import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a fact still holds is recorded beside it, dated and with who or what says so; the fact stays as it is. */
export class ConfirmFacts1790000028000 implements MigrationInterface {
  name = 'ConfirmFacts1790000028000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table pillar_evidence_confirmation (
        tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
        id uuid not null default gen_random_uuid(),
        evidence_id uuid not null,
        evidence_version integer not null,
        confirmed_on date not null,
        source_text text not null,
        confirmed_by uuid,
        recorded_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        constraint pk_pillar_evidence_confirmation primary key (tenant_id, id),
        constraint fk_pillar_evidence_confirmation_evidence foreign key (tenant_id, evidence_id)
          references pillar_evidence (tenant_id, id) on delete cascade
      );
      comment on table pillar_evidence_confirmation is
        'On a day somebody or something said that a fact still holds. It keeps the level current and never raises it.';
      comment on column pillar_evidence_confirmation.evidence_version is
        'The wording that was on the screen of who confirmed.';
      comment on column pillar_evidence_confirmation.withdrawn_at is
        'It was recorded by mistake, and counts no longer; it is never deleted.';
      create index ix_pillar_evidence_confirmation_newest on pillar_evidence_confirmation
        (tenant_id, evidence_id, confirmed_on desc, recorded_at desc) where withdrawn_at is null;
      select app_secure_tenant_table('pillar_evidence_confirmation');
      revoke update, delete on pillar_evidence_confirmation from bloemen_app;
      grant update (withdrawn_at, withdrawn_by) on pillar_evidence_confirmation to bloemen_app;
      create policy as_open_as_the_fact on pillar_evidence_confirmation as restrictive for select to bloemen_app
        using (exists (select from pillar_evidence e where e.tenant_id = pillar_evidence_confirmation.tenant_id
          and e.id = pillar_evidence_confirmation.evidence_id));
      select app_close_in_archive('pillar_evidence_confirmation');

      create index ix_pillar_evidence_decision on pillar_evidence (tenant_id, happened_on desc, id desc)
        where kind in ('MOTION', 'COUNCIL_DECISION', 'EXECUTIVE_DECISION') and withdrawn_at is null;
      create index ix_pillar_evidence_funding on pillar_evidence (tenant_id, happened_on desc, id desc)
        where kind = 'FUNDING' and withdrawn_at is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Without the confirmations a level is as current as its facts; it is derived so at its next change.
    await runner.query(`
      select app_drop_repeatable_sql();
      drop index ix_pillar_evidence_decision, ix_pillar_evidence_funding;
      drop table pillar_evidence_confirmation;`);
  }
}
