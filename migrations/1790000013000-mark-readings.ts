import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sector may be a reading of a name instead of a fact, a municipality may take part since a day that no source gives,
 * and a published number keeps the word that its source gives it.
 */
export class Readings1790000013000 implements MigrationInterface {
  name = 'Readings1790000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table coalition_membership add column sector_is_reading boolean not null default false;
comment on column coalition_membership.sector_is_reading is
  'True when nobody stated the sector: it was read from the name of the organisation.';
alter table municipality drop constraint ck_municipality_joined;
comment on column municipality.joined_on is
  'Day of joining; empty while it does not take part, and where sources tell that it does and not since when.';
alter table municipality_status_change alter column happened_on drop not null;
comment on column municipality_status_change.happened_on is 'Empty when the source gives no day.';
alter table participation_milestone add column in_words text, add column counted text not null default 'gemeenten';
update participation_milestone set
  in_words = case qualifier when 'ABOUT' then 'ongeveer ' when 'AT_LEAST' then 'ten minste ' else '' end || count,
  counted = case when note = 'Gemeenten en coalities samen.' then 'gemeenten en coalities samen' else 'gemeenten' end;
alter table participation_milestone alter column in_words set not null, drop column qualifier;
comment on column participation_milestone.in_words is 'The number with the word of its source (ongeveer 263).';
comment on column participation_milestone.counted is 'What the source counted.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table coalition_membership drop column sector_is_reading;
alter table participation_milestone drop column counted, drop column in_words,
  add column qualifier text not null default 'EXACT';
delete from municipality_status_change where happened_on is null;
alter table municipality_status_change alter column happened_on set not null;
update municipality set status = 'PROSPECT' where joined_on is null and status not in ('PROSPECT', 'MERGED');
alter table municipality add constraint ck_municipality_joined check (status in ('PROSPECT', 'MERGED')
  or joined_on is not null);`);
  }
}
