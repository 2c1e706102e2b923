import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An organisation has as many contact persons as it likes. */
export class CreateOffers1790000041000 implements MigrationInterface {
  name = 'CreateOffers1790000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(contacts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop index ix_coalition_contact_organisation;
      delete from coalition_contact c where exists (select from coalition_contact o where o.tenant_id = c.tenant_id
        and o.organisation_id = c.organisation_id and o.id < c.id);
      alter table coalition_contact drop column phone,
        add constraint uq_coalition_contact_organisation unique (tenant_id, organisation_id);`);
  }
}

const contacts = `
alter table coalition_contact
  add column phone text,
  drop constraint uq_coalition_contact_organisation;
comment on table coalition_contact is
  'Personal data: whom this municipality reaches at an organisation of the coalition, and about what. Never read by the '
  'programme; gone when the organisation leaves.';
create index ix_coalition_contact_organisation on coalition_contact (tenant_id, organisation_id);
`;
