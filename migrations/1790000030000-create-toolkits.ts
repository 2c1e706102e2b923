import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The toolkit: what VWS and the VNG share with all municipalities. An item has versions; who uses one keeps reading
 * that one.
 */
export class CreateToolkits1790000030000 implements MigrationInterface {
  name = 'CreateToolkits1790000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(finding);
    await runner.query(catalogue);
    await runner.query(items);
    await runner.query(released);
    await runner.query(peers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      delete from consent where reader = 'PEERS';
      alter table consent drop constraint ck_consent_reader,
        add constraint ck_consent_reader check (reader in ('ASSIGNED_ADVISER', 'VNG'));
      drop table toolkit_file, toolkit_file_content, toolkit_link, toolkit_word, toolkit_version, toolkit_item cascade;
      drop function app_secure_catalogue_table, app_maintains_item, app_maintains_catalogue, app_found_text,
        app_keep_published_version, app_note_words;
      drop text search configuration dutch_plain;
      drop extension unaccent;
      drop extension pg_trgm;`);
  }
}

const finding = `
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create text search configuration dutch_plain (copy = dutch);
alter text search configuration dutch_plain
  alter mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with unaccent, dutch_stem;
comment on text search configuration dutch_plain is 'Dutch words by their stem, with and without accents alike.';

create function app_found_text(p_text text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, p_text));
comment on function app_found_text is 'A text as it is compared when somebody types it with an error: no capitals or accents.';
`;

const catalogue = `
create function app_maintains_catalogue() returns boolean language sql stable parallel safe as $$
  select app_is_system() or coalesce(app_tenant_id() in
    ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'), false)
    and (app_actor_id() is null or string_to_array(coalesce(current_setting('app.roles', true), ''), ',')
      && array['PROGRAMME_ADMIN', 'VNG_ADVISER'])
$$;
comment on function app_maintains_catalogue is
  'True for who keeps what all municipalities may use: VWS and the VNG, each in the own workspace, and work for no person there.';

create function app_secure_catalogue_table(p_table regclass, p_read text, p_write text) returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format('create policy readers_read on %s for select to bloemen_app using (%s)', p_table, p_read);
  execute format('create policy writers_insert on %s for insert to bloemen_app with check (%s)', p_table, p_write);
  execute format('create policy writers_update on %s for update to bloemen_app using (%s) with check (%s)', p_table,
    p_write, p_write);
  execute format('create policy writers_delete on %s for delete to bloemen_app using (%s)', p_table, p_write);
  execute format('grant select, insert, update, delete on %s to bloemen_app', p_table);
end $$;
comment on function app_secure_catalogue_table is
  'Puts a table that all workspaces share behind the wall: who reads a row and who writes one are conditions of their own.';
`;

const items = `
create table toolkit_item (
  id uuid not null default gen_random_uuid(),
  maintained_in uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  status text not null default 'DRAFT',
  current_number integer,
  successor_id uuid,
  retired_because text,
  is_demonstration boolean not null default false,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  constraint pk_toolkit_item primary key (id),
  constraint fk_toolkit_item_maintainer foreign key (maintained_in) references tenant (id),
  constraint fk_toolkit_item_successor foreign key (successor_id) references toolkit_item (id),
  constraint ck_toolkit_item_status check (status in ('DRAFT', 'PUBLISHED', 'UNDER_REVIEW', 'RETIRED')),
  constraint ck_toolkit_item_current check (status = 'DRAFT' or current_number is not null),
  constraint ck_toolkit_item_successor check (successor_id is null or (status = 'RETIRED' and successor_id <> id))
);
create index ix_toolkit_item_successor on toolkit_item (successor_id);
create index ix_toolkit_item_maintainer on toolkit_item (maintained_in);
comment on table toolkit_item is 'Something that municipalities may use. What it says is in its versions.';
comment on column toolkit_item.maintained_in is 'The workspace of VWS or the VNG that keeps it.';
comment on column toolkit_item.current_number is 'The version that is published now; null for what never was.';
select app_secure_catalogue_table('toolkit_item', $$status <> 'DRAFT' or (select app_is_system()) or
  (select app_maintains_catalogue()) and maintained_in = (select app_tenant_id())$$,
  $$(select app_is_system()) or (select app_maintains_catalogue()) and maintained_in = (select app_tenant_id())$$);

create function app_maintains_item(p_item uuid) returns boolean language sql stable as $$
  select app_is_system() or app_maintains_catalogue() and exists (select from toolkit_item i where i.id = p_item
    and i.maintained_in = app_tenant_id())
$$;
comment on function app_maintains_item is 'True in the workspace that keeps this item of the toolkit.';

create table toolkit_version (
  item_id uuid not null,
  number integer not null,
  published_at timestamptz,
  published_by uuid,
  is_current boolean not null default false,
  what_changed text,
  kind text not null,
  title text not null,
  summary text not null,
  pillars text[] not null,
  audience text[] not null,
  target_groups text[] not null,
  active_elements text[] not null,
  owner_organisation text not null,
  contact_route text,
  licence text,
  station text,
  takes_place_on date,
  logistics_contact text,
  source_text text not null,
  source_url text,
  seen_on date not null,
  review_on date,
  gap text,
  search tsvector generated always as (
    setweight(to_tsvector('public.dutch_plain', title), 'A') ||
    setweight(to_tsvector('public.dutch_plain', summary || ' ' || owner_organisation), 'B')) stored,
  words text not null generated always as (app_found_text(title || ' ' || summary || ' ' || owner_organisation)) stored,
  constraint pk_toolkit_version primary key (item_id, number),
  constraint fk_toolkit_version_item foreign key (item_id) references toolkit_item (id) on delete cascade,
  constraint ck_toolkit_version_current check (not is_current or published_at is not null),
  constraint ck_toolkit_version_kind check (kind in ('STEP_PLAN', 'MODEL_PLAN', 'BUDGET', 'GUIDE', 'CARD',
    'CAMPAIGN_KIT', 'SIGNAL_POINT', 'PACKAGE', 'WEBSITE', 'TRAINING')),
  constraint ck_toolkit_version_pillars check (pillars <@ '{P1,P2,P3,P4,P5}'::text[]),
  constraint ck_toolkit_version_audience check (audience <@
    '{COORDINATOR,COMMUNICATIONS,ALDERMAN,CLERK,PARTNER}'::text[]),
  constraint ck_toolkit_version_target_groups check (target_groups <@ array['ALL_AGES', 'YOUNG_PEOPLE', 'SINGLES',
    'OLDER_PEOPLE', 'CARERS', 'BEREAVED', 'NEWCOMERS', 'PEOPLE_WITH_DISABILITY']),
  constraint ck_toolkit_version_elements check (active_elements <@ array['ACTIVITIES', 'MEETING',
    'PRACTICAL_SUPPORT', 'MEANINGFUL_CONTACT', 'SOCIAL_SKILLS', 'REALISTIC_EXPECTATIONS', 'MEANINGFUL_ROLE']),
  constraint ck_toolkit_version_logistics check (kind = 'PACKAGE' or (station is null and takes_place_on is null
    and logistics_contact is null))
);
create unique index uq_toolkit_version_current on toolkit_version (item_id) where is_current;
create unique index uq_toolkit_version_draft on toolkit_version (item_id) where published_at is null;
create index ix_toolkit_version_review on toolkit_version (review_on) where is_current;
comment on table toolkit_version is
  'What an item says, from one publication to the next. A published version is never changed; the one without a moment of '
  'publication is being written.';
comment on column toolkit_version.words is 'What it says of itself, as it is compared when somebody types a part of a word or an error.';
comment on column toolkit_version.seen_on is 'The day on which somebody saw that the source says this.';
comment on column toolkit_version.review_on is 'From the day after this it is looked at anew.';
comment on column toolkit_version.gap is
  'What the source lacks, such as a link that leads nowhere; it is not published as long as this stands.';
select app_secure_catalogue_table('toolkit_version',
  $$published_at is not null or app_maintains_item(item_id)$$, $$app_maintains_item(item_id)$$);
create function app_keep_published_version() returns trigger language plpgsql as $$
begin
  if old.published_at is not null and not app_is_system() and (to_jsonb(new) - '{is_current,review_on,seen_on,search,words}'::text[])
    is distinct from (to_jsonb(old) - '{is_current,review_on,seen_on,search,words}'::text[]) then
    raise exception 'a published version is not changed' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_published_version before update on toolkit_version for each row
  execute function app_keep_published_version();

create table toolkit_word (
  word text not null,
  constraint pk_toolkit_word primary key (word)
);
create index ix_toolkit_word_near on toolkit_word using gin (word gin_trgm_ops);
comment on table toolkit_word is
  'Words that published items use, without accents: what somebody typed with an error is looked up here, by an index.';
select app_secure_catalogue_table('toolkit_word', 'true', '(select app_maintains_catalogue())');
create function app_note_words() returns trigger language plpgsql as $$
begin
  insert into toolkit_word select distinct word from regexp_split_to_table(new.words, '[^[:alnum:]]+') word
    where length(word) between 3 and 40 on conflict do nothing;
  return null;
end $$;
create trigger note_words after insert or update of is_current on toolkit_version for each row when (new.is_current)
  execute function app_note_words();

create table toolkit_link (
  item_id uuid not null,
  number integer not null,
  position integer not null,
  label text not null,
  url text not null,
  health text not null default 'UNCHECKED',
  checked_at timestamptz,
  failures integer not null default 0,
  because text,
  told_at timestamptz,
  asked_at timestamptz,
  constraint pk_toolkit_link primary key (item_id, number, position),
  constraint fk_toolkit_link_version foreign key (item_id, number) references toolkit_version (item_id, number)
    on delete cascade,
  constraint ck_toolkit_link_url check (url ~ '^https?://'),
  constraint ck_toolkit_link_health check (health in ('UNCHECKED', 'FOUND', 'DOUBTFUL', 'BROKEN'))
);
comment on table toolkit_link is 'Where a version leads, and whether that answers.';
comment on column toolkit_link.failures is 'How often in a row it did not answer.';
comment on column toolkit_link.because is 'Why it was not found at the last look, as a code.';
comment on column toolkit_link.told_at is 'When its owner was mailed that it is broken; cleared when it answers again.';
comment on column toolkit_link.asked_at is 'Since when it waits to be looked at; empty once somebody did.';
create index ix_toolkit_link_asked on toolkit_link (asked_at) where asked_at is not null;
select app_secure_catalogue_table('toolkit_link',
  $$exists (select from toolkit_version v where v.item_id = toolkit_link.item_id and v.number = toolkit_link.number)$$,
  $$app_maintains_item(item_id)$$);

create table toolkit_file_content (
  sha256 text not null,
  maintained_in uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  media_type text not null,
  content bytea not null,
  uploaded_at timestamptz not null default now(),
  constraint pk_toolkit_file_content primary key (sha256, maintained_in),
  constraint fk_toolkit_file_content_tenant foreign key (maintained_in) references tenant (id)
);
alter table toolkit_file_content alter column content set storage external;
create table toolkit_file (
  item_id uuid not null,
  number integer not null,
  position integer not null,
  name text not null,
  media_type text not null,
  size_bytes integer not null,
  sha256 text not null,
  maintained_in uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  constraint pk_toolkit_file primary key (item_id, number, position),
  constraint fk_toolkit_file_version foreign key (item_id, number) references toolkit_version (item_id, number)
    on delete cascade,
  constraint fk_toolkit_file_content foreign key (sha256, maintained_in)
    references toolkit_file_content (sha256, maintained_in)
);
create index ix_toolkit_file_content on toolkit_file (sha256, maintained_in);
comment on table toolkit_file is 'A file of a version.';
comment on table toolkit_file_content is 'The bytes of files by their hash; read by whoever may read a file that names it.';
select app_secure_catalogue_table('toolkit_file',
  $$exists (select from toolkit_version v where v.item_id = toolkit_file.item_id and v.number = toolkit_file.number)$$,
  $$app_maintains_item(item_id)$$);
select app_secure_catalogue_table('toolkit_file_content',
  $$(select app_is_system()) or (select app_maintains_catalogue()) and maintained_in = (select app_tenant_id())
    or exists (select from toolkit_file f where f.sha256 = toolkit_file_content.sha256
      and f.maintained_in = toolkit_file_content.maintained_in)$$,
  $$(select app_is_system()) or (select app_maintains_catalogue()) and maintained_in = (select app_tenant_id())$$);
`;

/** What is published, everybody may read: an answer about it is kept until it changes. */
const released = `
select app_let_programme_read('toolkit_item', '{id,status,current_number,is_demonstration}', $$status <> 'DRAFT'$$);
select app_let_programme_read('toolkit_version', '{item_id,number,published_at,is_current,kind,title,summary,pillars,
  audience,target_groups,active_elements,owner_organisation}', $$published_at is not null$$);
`;

const peers = `
alter table consent drop constraint ck_consent_reader,
  add constraint ck_consent_reader check (reader in ('ASSIGNED_ADVISER', 'VNG', 'PEERS'));
`;
