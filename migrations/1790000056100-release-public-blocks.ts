import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom residents turn to about the public page; and who reads how a block goes along, which holds a text that nobody
 * released yet.
 */
export class ReleasePublicBlocks1790000056100 implements MigrationInterface {
  name = 'ReleasePublicBlocks1790000056100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(`
create table public_contact (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  mailbox text,
  person_name text,
  person_role text,
  consented_on date,
  review_on date,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  constraint pk_public_contact primary key (tenant_id),
  constraint fk_public_contact_municipality foreign key (tenant_id) references tenant (id),
  constraint ck_public_contact_person check (num_nulls(person_name, person_role, consented_on, review_on) in (0, 4)),
  constraint ck_public_contact_review check (review_on > consented_on)
);
comment on table public_contact is 'Whom residents turn to: a mailbox of a role, and a person only with consent.';
comment on column public_contact.mailbox is 'Of a role, read by whoever is on duty; null while nobody said which.';
comment on column public_contact.consented_on is 'When the person said yes to being named to everybody.';
comment on column public_contact.review_on is 'From this day on the person is no longer named, until somebody asked again.';
select app_secure_tenant_table('public_contact');
select app_close_in_archive('public_contact');

create policy for_who_prepares on public_block as restrictive for select to bloemen_app
  using (app_actor_id() is null
    or (select string_to_array(coalesce(current_setting('app.roles', true), ''), ',')
      && array['COORDINATOR', 'COMMUNICATIONS', 'ALDERMAN']));
create policy system_reads on public_block for select to bloemen_app using ((select app_is_system()));
comment on policy for_who_prepares on public_block is
  'The text above a block is nobody else''s to read before it is released. The mode is told by the release itself.';
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop policy system_reads on public_block;
      drop policy for_who_prepares on public_block;
      drop table public_contact;`);
  }
}
