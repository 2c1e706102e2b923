import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Participation with its condition, whom a reader of editions may know by name, and what a report was made of. */
export class TellWhatAFigureRestsOn1790000014000 implements MigrationInterface {
  name = 'TellWhatAFigureRestsOn1790000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create view municipality_participation with (security_invoker = true) as
  select m.id as municipality_id, taking_part.now as takes_part,
    taking_part.now and exists (select from commitment c where c.tenant_id = m.id
      and c.status in ('SIGNED_CONDITIONALLY', 'DISPUTED')) as is_conditional
  from municipality m cross join lateral (select m.status in ('JOINED', 'ACTIVE', 'DORMANT') as now) taking_part;
comment on view municipality_participation is
  'Who takes part, and whose statement still waits for the decision of the college or is disputed: the one '
  'definition. The condition of other municipalities shows to bloemen_programme alone.';
grant select on municipality_participation to bloemen_app, bloemen_programme;

create table edition_insider (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  reader text not null,
  since timestamptz not null default now(),
  constraint pk_edition_insider primary key (tenant_id, reader),
  constraint fk_edition_insider_municipality foreign key (tenant_id) references municipality (id),
  constraint ck_edition_insider_reader check (reader = 'VNG' or reader ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
);
comment on table edition_insider is
  'A reader (VNG, or the id of an adviser) may know this municipality by name without learning from any edition about '
  'one to four others. Consent shows a name only with such a row; it is never taken back, because who knew goes on '
  'knowing.';
select app_secure_tenant_table('edition_insider');
select app_let_programme_read('edition_insider');
revoke update, delete on edition_insider from bloemen_app;

alter table report_request add column content_sha256 text;
comment on column report_request.content_sha256 is
  'Layout and hash of what the snapshot says, without its day and method: another hash of the facts of now means that '
  'they changed. Empty for older reports.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table report_request drop column content_sha256;
      drop table if exists edition_insider;
      drop view if exists municipality_participation;`);
  }
}
