import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A municipality has a logo of its own. It is public from the moment that it is saved. */
export class MunicipalityLogos1790000029000 implements MigrationInterface {
  name = 'MunicipalityLogos1790000029000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      create table municipality_logo (
        tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
        sha256 text not null,
        media_type text not null,
        aspect numeric(5, 3) not null,
        content bytea not null,
        is_demonstration boolean not null default false,
        constraint pk_municipality_logo primary key (tenant_id),
        constraint fk_municipality_logo_municipality foreign key (tenant_id) references municipality (id),
        constraint ck_municipality_logo_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint ck_municipality_logo_media_type check (media_type in ('image/svg+xml', 'image/png', 'image/jpeg')),
        constraint ck_municipality_logo_content check (octet_length(content) between 1 and 524288)
      );
      comment on table municipality_logo is 'The logo of a municipality, as it was sent; no row means the national sign.';
      comment on column municipality_logo.sha256 is 'Of the content; its beginning is part of the address.';
      comment on column municipality_logo.aspect is 'Width over height.';
      comment on column municipality_logo.is_demonstration is 'Invented for demonstration.';
      select app_secure_tenant_table('municipality_logo');
      select app_let_programme_read('municipality_logo', array['tenant_id', 'sha256', 'media_type']);
      select app_close_in_archive('municipality_logo');`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop table municipality_logo;`);
  }
}
