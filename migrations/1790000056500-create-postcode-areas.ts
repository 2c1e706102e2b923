import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which municipality a postcode lies, as the register of addresses of CBS says. */
export class CreatePostcodeAreas1790000056500 implements MigrationInterface {
  name = 'CreatePostcodeAreas1790000056500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table postcode_area (
  postcode text not null,
  cbs_code text not null,
  addresses integer not null,
  constraint pk_postcode_area primary key (postcode, cbs_code),
  constraint ck_postcode_area_postcode check (postcode ~ '^[1-9][0-9]{3}$'),
  constraint ck_postcode_area_cbs_code check (cbs_code ~ '^GM[0-9]{4}$'),
  constraint ck_postcode_area_addresses check (addresses > 0)
);
comment on table postcode_area is
  'The digits of a postcode and the municipalities its addresses lie in, from the public list of CBS; empty until that '
  'was imported. Without a foreign key: the list may be of another year than the register.';
comment on column postcode_area.addresses is 'How many lines of the list; the municipality with the most comes first.';
select app_secure_shared_table('postcode_area', 'programme');
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table postcode_area;');
  }
}
