import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Facts that hold for a time may end, and a standing knows until which day it follows from them. Texts of a fact are
 * never blank.
 */
export class FactsThatEnd1790000012000 implements MigrationInterface {
  name = 'FactsThatEnd1790000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pillar_evidence add column ends_on date,
        add constraint ck_pillar_evidence_ends check (ends_on >= happened_on);
      comment on column pillar_evidence.ends_on is
        'Last day on which it holds: of a portfolio, a lead, an agreement. Empty while no end is known, and for what '
        'happened once.';
      alter table pillar_standing add column holds_until date;
      comment on column pillar_standing.holds_until is
        'Last day for which this standing follows from the facts; the day after something ends or begins. Empty when '
        'only another fact changes it.';
      create index ix_pillar_standing_due on pillar_standing (holds_until) where holds_until is not null;
      grant select (holds_until) on pillar_standing to bloemen_programme;
      -- Derived anew with the first look at a level: those rows were made by rules that knew no end.
      alter table pillar_standing no force row level security;
      update pillar_standing set holds_until = '-infinity';
      alter table pillar_standing force row level security;
      -- Not valid: what was recorded before stays as it is until somebody corrects it or takes it back.
      alter table pillar_evidence add constraint ck_pillar_evidence_title check (withdrawn_at is not null
        or title ~ '[^[:space:]]') not valid,
        add constraint ck_pillar_evidence_source check (withdrawn_at is not null
          or source_text ~ '[^[:space:]]') not valid;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table pillar_evidence drop constraint ck_pillar_evidence_title, drop constraint ck_pillar_evidence_source,
        drop column ends_on;
      drop index ix_pillar_standing_due;
      alter table pillar_standing drop column holds_until;`);
  }
}
