import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was sent to the council, by whom and when; it is a fact of the plan, and stays in the history when taken back. */
export class SendToCouncil1790000058000 implements MigrationInterface {
  name = 'SendToCouncil1790000058000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(`
create table council_sending (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default app_time_ordered_id(),
  sent_on date not null,
  sent_to text not null,
  committee text,
  note text,
  items jsonb not null,
  told_undertakings uuid[] not null default '{}',
  recorded_at timestamptz not null default now(),
  recorded_by uuid,
  recorded_by_name text,
  taken_back_at timestamptz,
  taken_back_by uuid,
  taken_back_by_name text,
  reason text,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_council_sending primary key (tenant_id, id),
  constraint fk_council_sending_municipality foreign key (tenant_id) references tenant (id),
  constraint ck_council_sending_to check (sent_to in ('COUNCIL', 'COMMITTEE')),
  constraint ck_council_sending_committee check ((sent_to = 'COMMITTEE') = (committee is not null)),
  constraint ck_council_sending_items check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) > 0),
  constraint ck_council_sending_taken_back check ((taken_back_at is null) = (reason is null))
);
comment on table council_sending is 'What was sent to the council or a committee of it, and when.';
comment on column council_sending.items is 'What it was, as it was called then: kind, id, title and address of each.';
comment on column council_sending.told_undertakings is 'Of which undertakings this told the council what became of them.';
comment on column council_sending.reason is 'Why it was taken back; null while it stands.';
create index ix_council_sending_newest on council_sending (tenant_id, sent_on desc, id desc);
select app_secure_tenant_table('council_sending');
select app_close_in_archive('council_sending');
create policy who_sends on council_sending as restrictive for all to bloemen_app
  using (app_actor_id() is null
    or (select string_to_array(coalesce(current_setting('app.roles', true), ''), ',') && array['COORDINATOR', 'CLERK']));
create policy kept_as_it_was on council_sending as restrictive for delete to bloemen_app using (is_demonstration);

alter table pillar_evidence drop constraint ck_pillar_evidence_origin_kind,
  add constraint ck_pillar_evidence_origin_kind check (origin_kind in ('STATEMENT', 'RATIFYING_DECISION', 'PORTFOLIO',
    'COALITION', 'PARTNER_PLEDGE', 'ACTION_PLAN', 'TOOLKIT_ADOPTION', 'MEETING', 'OFFER', 'INVOLVEMENT',
    'ADVISORY_GROUP', 'MONITORING', 'MEASUREMENT', 'EVALUATION', 'MOTION', 'DECISION_POINT', 'BUDGET_LINE',
    'GRANT_AGREEMENT', 'POLICY_LINK', 'CONTRIBUTION', 'AGREEMENT_CLAUSE', 'COUNCIL_SENDING')),
  drop constraint ck_pillar_evidence_kind,
  add constraint ck_pillar_evidence_kind check (kind in (${kinds}, 'COUNCIL_INFORMED'));
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table council_sending;
      delete from pillar_evidence where origin_kind = 'COUNCIL_SENDING' or kind = 'COUNCIL_INFORMED';
      alter table pillar_evidence drop constraint ck_pillar_evidence_origin_kind,
        add constraint ck_pillar_evidence_origin_kind check (origin_kind in ('STATEMENT', 'RATIFYING_DECISION',
          'PORTFOLIO', 'COALITION', 'PARTNER_PLEDGE', 'ACTION_PLAN', 'TOOLKIT_ADOPTION', 'MEETING', 'OFFER',
          'INVOLVEMENT', 'ADVISORY_GROUP', 'MONITORING', 'MEASUREMENT', 'EVALUATION', 'MOTION', 'DECISION_POINT',
          'BUDGET_LINE', 'GRANT_AGREEMENT', 'POLICY_LINK', 'CONTRIBUTION', 'AGREEMENT_CLAUSE')),
        drop constraint ck_pillar_evidence_kind,
        add constraint ck_pillar_evidence_kind check (kind in (${kinds}));`);
  }
}

const kinds = `'INTENTION', 'MOTION', 'COUNCIL_DECISION', 'EXECUTIVE_DECISION', 'PROGRAMME_COMMITMENT', 'ACTION_PLAN',
  'POLICY_TEXT', 'PORTFOLIO', 'FUNDING', 'COALITION', 'COALITION_MEETING', 'COALITION_LEAD', 'PARTNER_AGREEMENT',
  'INVOLVEMENT', 'STANDING_INVOLVEMENT', 'POLICY_LINK', 'RESPONSIBILITIES', 'GRANT_AGREEMENT', 'CAPACITY',
  'STRONGER_OFFER', 'MONITORING_PLAN', 'MEASUREMENT', 'EVALUATION', 'NOT_STARTED'`;
