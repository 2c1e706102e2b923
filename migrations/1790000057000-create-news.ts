import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * News of the programme. It is kept in the workspace of the programme, by its administrators, and read by everybody
 * from its moment on until it is withdrawn. What is written or planned is behind the wall.
 */
export class CreateNews1790000057000 implements MigrationInterface {
  name = 'CreateNews1790000057000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create table news_item (
  id uuid not null default app_time_ordered_id(),
  slug text not null,
  title text not null,
  lead text not null,
  body text not null,
  figures jsonb not null default '[]',
  news_on date not null,
  source_text text,
  source_url text,
  status text not null default 'DRAFT',
  published_at timestamptz,
  changed_at timestamptz not null default now(),
  version integer not null default 1,
  constraint pk_news_item primary key (id),
  constraint uq_news_item_slug unique (slug),
  constraint ck_news_item_figures check (jsonb_typeof(figures) = 'array'),
  constraint ck_news_item_status check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  constraint ck_news_item_moment check (status = 'DRAFT' or published_at is not null)
);
comment on table news_item is 'News of the programme, for everybody.';
comment on column news_item.slug is 'The end of its address; it never changes.';
comment on column news_item.figures is 'Figures in the words of their source, one beside the other where sources differ.';
comment on column news_item.news_on is 'The day that it is about.';
comment on column news_item.source_text is 'Where it was told before; null where the programme tells it itself.';
comment on column news_item.published_at is 'From when everybody reads it; of one that waits still to come.';
create index ix_news_item_newest on news_item (news_on desc, id);
create function app_keeps_news() returns boolean language sql stable parallel safe as $$
  select app_is_system() or coalesce(app_tenant_id() = '00000000-0000-4000-8000-000000000001', false)
    and (app_actor_id() is null or string_to_array(coalesce(current_setting('app.roles', true), ''), ',')
      && array['PROGRAMME_ADMIN'])
$$;
comment on function app_keeps_news is
  'True for who keeps the news of the programme, in its own workspace, and work for no person there.';
select app_secure_catalogue_table('news_item',
  $$status = 'PUBLISHED' and published_at <= statement_timestamp() or (select app_keeps_news())$$,
  $$(select app_keeps_news())$$);
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table news_item; drop function app_keeps_news;');
  }
}
