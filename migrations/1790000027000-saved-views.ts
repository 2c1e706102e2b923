import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody looks for again and again keeps a name of their own: the choices of a list, as its address says them. */
export class SavedViews1790000027000 implements MigrationInterface {
  name = 'SavedViews1790000027000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(views);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_view');
  }
}

const views = `
create table saved_view (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  name text not null,
  query text not null,
  saved_at timestamptz not null default now(),
  constraint pk_saved_view primary key (tenant_id, id),
  constraint uq_saved_view_name unique (tenant_id, person_id, name),
  constraint fk_saved_view_tenant foreign key (tenant_id) references tenant (id),
  constraint fk_saved_view_person foreign key (person_id) references person (id) on delete cascade
);
create index ix_saved_view_person on saved_view (person_id);
comment on table saved_view is 'The choices of a list that one person keeps under a name; nobody else reads them.';
comment on column saved_view.query is 'What the address of the list says after its question mark.';
select app_secure_tenant_table('saved_view');
create policy own_views on saved_view as restrictive for all to bloemen_app
  using (person_id = (select app_actor_id())) with check (person_id = (select app_actor_id()));
select app_close_in_archive('saved_view');
`;
