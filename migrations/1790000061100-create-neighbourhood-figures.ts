import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures of districts and neighbourhoods: each municipality reads its own, and only the import of the programme, which
 * is work for no person, writes them.
 */
export class CreateNeighbourhoodFigures1790000061100 implements MigrationInterface {
  name = 'CreateNeighbourhoodFigures1790000061100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table neighbourhood_figure (
  tenant_id uuid not null,
  definition_id uuid not null,
  area_code text not null,
  year smallint not null,
  area_name text,
  value numeric(4, 1),
  lower numeric(4, 1),
  upper numeric(4, 1),
  boundary_year smallint not null,
  constraint pk_neighbourhood_figure primary key (tenant_id, definition_id, area_code, year),
  constraint fk_neighbourhood_figure_municipality foreign key (tenant_id) references tenant (id),
  constraint fk_neighbourhood_figure_definition foreign key (definition_id) references indicator_definition (id),
  constraint ck_neighbourhood_figure_area check (area_code ~ '^(WK[0-9]{6}|BU[0-9]{8})$'),
  constraint ck_neighbourhood_figure_value check (value between 0 and 100),
  constraint ck_neighbourhood_figure_margin check (lower is null and upper is null or value between lower and upper),
  constraint ck_neighbourhood_figure_year check (year between 2000 and 2100)
);
comment on table neighbourhood_figure is
  'Estimates by a model for districts (WK) and neighbourhoods (BU). For the workspace of their municipality alone.';
comment on column neighbourhood_figure.value is 'Percentage; null where the source gives none, as it does for few inhabitants.';
comment on column neighbourhood_figure.lower is 'Lower end of the margin that the source gives (95%), if it does.';
comment on column neighbourhood_figure.boundary_year is 'CBS division in districts and neighbourhoods it was made for.';
select app_secure_tenant_table('neighbourhood_figure');
select app_close_in_archive('neighbourhood_figure');
create policy import_keeps on neighbourhood_figure for all to bloemen_app
  using ((select app_tenant_id() = '00000000-0000-4000-8000-000000000001'::uuid and app_actor_id() is null))
  with check ((select app_tenant_id() = '00000000-0000-4000-8000-000000000001'::uuid and app_actor_id() is null));
create policy import_inserts on neighbourhood_figure as restrictive for insert to bloemen_app
  with check ((select app_tenant_id() = '00000000-0000-4000-8000-000000000001'::uuid and app_actor_id() is null));
create policy import_updates on neighbourhood_figure as restrictive for update to bloemen_app
  using ((select app_tenant_id() = '00000000-0000-4000-8000-000000000001'::uuid and app_actor_id() is null));
create policy import_deletes on neighbourhood_figure as restrictive for delete to bloemen_app
  using ((select app_tenant_id() = '00000000-0000-4000-8000-000000000001'::uuid and app_actor_id() is null));

alter table indicator_import add column neighbourhoods integer not null default 0;
comment on column indicator_import.neighbourhoods is 'How many of its figures are about districts and neighbourhoods.';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table if exists neighbourhood_figure; alter table indicator_import drop column if exists neighbourhoods',
    );
  }
}
