import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Municipalities that let each other look are a reader of editions, and what is compared can be taken along as a
 * document.
 */
export class CompareMunicipalities1790000033000 implements MigrationInterface {
  name = 'CompareMunicipalities1790000033000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table edition_insider drop constraint ck_edition_insider_reader;
alter table edition_insider add constraint ck_edition_insider_reader
  check (reader in ('VNG', 'PEERS') or reader ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');
comment on table edition_insider is
  'A reader (VNG, PEERS, or the id of an adviser) may know this municipality by name without learning from any edition '
  'about one to four others. Consent shows a name only with such a row; it is never taken back, because who knew goes '
  'on knowing. PEERS are the municipalities that let each other look.';

alter table report_request drop constraint ck_report_request_kind;
alter table report_request add constraint ck_report_request_kind
  check (kind in ('FACTSHEET', 'PROGRESS', 'POSITION', 'COMPARISON'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table report_request drop constraint ck_report_request_kind;
delete from report_request where kind in ('POSITION', 'COMPARISON');
alter table report_request add constraint ck_report_request_kind check (kind in ('FACTSHEET', 'PROGRESS'));
alter table edition_insider drop constraint ck_edition_insider_reader;
delete from edition_insider where reader = 'PEERS';
alter table edition_insider add constraint ck_edition_insider_reader
  check (reader = 'VNG' or reader ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');`);
  }
}
