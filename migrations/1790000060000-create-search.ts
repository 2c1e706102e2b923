import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One index over what people look for. A record is indexed in the transaction that changes it, and an entry is read by
 * who may read its record now: the policy asks the record itself, so that nothing is found of what became closed.
 */
export class CreateSearch1790000060000 implements MigrationInterface {
  name = 'CreateSearch1790000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select app_drop_repeatable_sql();');
    await runner.query(texts);
    await runner.query(words);
    await runner.query(readers);
    await runner.query(tables);
    await runner.query(following);
    await runner.query(followed);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select app_drop_repeatable_sql();
      drop function app_follow_search cascade;
      drop function app_make_findable, app_rebuild_search, app_index_records;
      drop table search_entry, search_key, search_due, document_text;
      drop function app_findable_kinds, app_search_kinds, app_sought, app_sought_nearly,
        app_search_query, app_search_words, app_search_text;
      drop extension btree_gin;`);
  }
}

/** What is in the file of a document, as text. */
const texts = `
create table document_text (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  document_id uuid not null,
  sha256 text not null,
  state text not null,
  text text,
  read_at timestamptz not null default now(),
  constraint pk_document_text primary key (tenant_id, document_id),
  constraint fk_document_text_document foreign key (tenant_id, document_id) references document (tenant_id, id)
    on delete cascade,
  constraint ck_document_text_state check (state in ('READ', 'CUT', 'NO_TEXT', 'TOO_LARGE', 'UNREADABLE')),
  constraint ck_document_text_read check ((text is not null) = (state in ('READ', 'CUT')))
);
comment on table document_text is 'The text of the file of a document, for searching. CUT: its beginning alone.';
comment on column document_text.sha256 is 'Of which file; with another one the text is read anew.';
select app_secure_tenant_table('document_text');
create policy as_open_as_the_document on document_text as restrictive for select to bloemen_app
  using (exists (select from document d where d.tenant_id = document_text.tenant_id and d.id = document_text.document_id));
create policy system_sees_which on document_text for select to bloemen_app using ((select app_is_system()));
select app_close_in_archive('document_text');
`;

const words = `
create extension if not exists btree_gin;

create function app_search_text(p_text text) returns text language sql immutable parallel safe strict
  return trim(regexp_replace(app_found_text(p_text), '[^[:alnum:]]+', ' ', 'g'));
comment on function app_search_text is 'The bare words of a text: no capitals, accents or marks.';

create function app_search_words(p_title text, p_body text) returns tsvector language sql immutable parallel safe strict as $$
  select setweight(to_tsvector('public.dutch_plain', title) || to_tsvector('pg_catalog.simple', title), 'A')
    || setweight(to_tsvector('public.dutch_plain', body) || to_tsvector('pg_catalog.simple', body), 'C')
  from (select public.app_search_text(p_title) as title, public.app_search_text(p_body) as body offset 0) bare
$$;
comment on function app_search_words is
  'Each word by its stem and as it stands: by the stem other forms are found, as it stands what is half typed.';

create function app_search_query(p_typed text) returns tsquery language sql stable parallel safe as $$
  select string_agg(case when stem = '' then typed else '((' || stem || ') | ' || typed || ')' end, ' & ')::tsquery
  from (select plainto_tsquery('public.dutch_plain', word)::text as stem, '''' || word || ''':*' as typed
    from regexp_split_to_table(app_search_text(p_typed), ' ') word where word <> '') said
$$;
comment on function app_search_query is
  'All the words that somebody typed, each in any form or as a beginning. Marks are no part of a word, so nothing that is '
  'typed means anything to the query.';

create function app_sought() returns tsquery language sql stable parallel safe
  as $$ select nullif(current_setting('app.sought', true), '')::tsquery $$;
create function app_sought_nearly() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.sought_nearly', true), '') $$;
comment on function app_sought is 'What this transaction looks for in the index (app.sought).';
comment on function app_sought_nearly is 'What this transaction looks for but for a typing error (app.sought_nearly).';
`;

const readers = `
create function app_search_kinds() returns text[] language sql immutable parallel safe return
  array['MEMBER', 'OFFER', 'FACT', 'GOAL', 'MILESTONE', 'ACTIVITY', 'MEETING', 'AGENDA_ITEM', 'MEETING_DECISION',
    'ACTION', 'DOCUMENT', 'DECISION', 'MOTION', 'UNDERTAKING', 'PRESS_RELEASE', 'BUDGET_LINE', 'GRANT_AGREEMENT',
    'WEEK_ACTIVITY', 'PERSON', 'MUNICIPALITY', 'TOOLKIT_ITEM', 'PRACTICE', 'INTERVENTION', 'FUNDING', 'WORDING'];
comment on function app_search_kinds is 'What can be found; the view <kind>_findable says which records and which text.';

create function app_findable_kinds() returns text[] language sql stable parallel safe as $$
  select case when app_is_public() then '{}' when app_actor_id() is null then app_search_kinds()
    else array(select kind from (values
      ('{COORDINATOR,COMMUNICATIONS,ALDERMAN,CLERK,PARTNER}'::text[], array['MEMBER', 'OFFER', 'FACT', 'GOAL', 'MILESTONE',
        'ACTIVITY', 'DOCUMENT', 'DECISION', 'MOTION', 'UNDERTAKING', 'PRESS_RELEASE', 'BUDGET_LINE', 'GRANT_AGREEMENT',
        'WEEK_ACTIVITY']),
      ('{COORDINATOR,COMMUNICATIONS,ALDERMAN,PARTNER}', array['MEETING', 'AGENDA_ITEM', 'MEETING_DECISION', 'ACTION']),
      ('{COORDINATOR,PROGRAMME_ADMIN}', array['PERSON']),
      ('{COORDINATOR,COMMUNICATIONS,ALDERMAN,CLERK,PARTNER,PROGRAMME_ADMIN,NATIONAL_ADVISER,VNG_ADVISER}',
        array['TOOLKIT_ITEM', 'PRACTICE', 'INTERVENTION', 'FUNDING']),
      ('{PROGRAMME_ADMIN,NATIONAL_ADVISER,VNG_ADVISER}', array['MUNICIPALITY']),
      ('{PROGRAMME_ADMIN}', array['WORDING'])) as granted (roles, kinds) cross join unnest(kinds) kind
      where roles && string_to_array(coalesce(current_setting('app.roles', true), ''), ','))
  end
$$;
comment on function app_findable_kinds is
  'What the person of this transaction may look at, by role: as the permissions of the pages say (searchKinds of the '
  'vocabulary, which a spec compares).';
`;

const programme = `'00000000-0000-4000-8000-000000000001'::uuid`;
const own = `tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)`;
const kept = `is_shared and tenant_id = ${programme} and (select app_maintains_catalogue())`;

const tables = `
create table search_key (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  kind text not null,
  record_id uuid not null,
  is_shared boolean not null,
  constraint pk_search_key primary key (tenant_id, kind, record_id),
  constraint fk_search_key_tenant foreign key (tenant_id) references tenant (id),
  constraint ck_search_key_kind check (kind = any (app_search_kinds()))
);
comment on table search_key is
  'Which records are in the index, and no word of them: an entry goes with its key, so that the index is kept without reading it.';
comment on column search_key.is_shared is 'Of a register that all workspaces read.';
alter table search_key enable row level security;
alter table search_key force row level security;
grant select, insert, delete on search_key to bloemen_app;
create policy own_tenant on search_key for all to bloemen_app using (${own}) with check (${own});
create policy shared_keep on search_key for all to bloemen_app using (${kept}) with check (${kept});
create policy kept_by_owner on search_key for all to current_user using (true) with check (true);

create table search_entry (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  kind text not null,
  record_id uuid not null,
  is_shared boolean not null,
  shelf uuid not null generated always as
    (case when is_shared then '00000000-0000-0000-0000-000000000000'::uuid else tenant_id end) stored,
  target text,
  title text not null,
  body text not null,
  -- Where it is known to the day.
  on_day date,
  words tsvector not null generated always as (app_search_words(title, body)) stored,
  names text not null generated always as (app_search_text(title || ' ' || left(body, 200))) stored,
  constraint pk_search_entry primary key (tenant_id, kind, record_id),
  constraint fk_search_entry_key foreign key (tenant_id, kind, record_id)
    references search_key (tenant_id, kind, record_id) on delete cascade
);
comment on table search_entry is
  'What can be found of a record, as far as this transaction looks for it. Derived: the view of its kind says it, and it is '
  'read by who may read the record now.';
comment on column search_entry.target is 'Where it is looked at, when that is not its own page: the id, code or year of that page.';
comment on column search_entry.shelf is 'Whose: of one workspace, or nil for what all share.';
comment on column search_entry.names is 'Title and beginning, for what is typed with an error.';
create index ix_search_entry_words on search_entry using gin (shelf, words) with (fastupdate = off);
create index ix_search_entry_names on search_entry using gin (shelf, names gin_trgm_ops) with (fastupdate = off);
alter table search_entry enable row level security;
alter table search_entry force row level security;
grant select, insert on search_entry to bloemen_app;
-- What is looked for is a part of the wall: what is asked on top of a policy cannot use an index of words, because it could
-- tell of rows that the policy hides. So a transaction says what it looks for, and sees that alone. All stands in one policy: of
-- several, PostgreSQL asks one after the other, and only the first could use an index.
create policy own_tenant_finds on search_entry for select to bloemen_app using (
  shelf = any ((select array[app_tenant_id(), '00000000-0000-0000-0000-000000000000'])::uuid[])
  and (words @@ (select app_sought()) or names %> (select app_sought_nearly()))
  and kind = any ((select app_findable_kinds())::text[]) and case kind
  when 'MEMBER' then exists (select from coalition_membership r where r.tenant_id = search_entry.tenant_id
    and r.organisation_id = search_entry.record_id)
  when 'OFFER' then exists (select from coalition_offer r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'FACT' then exists (select from pillar_evidence r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'GOAL' then exists (select from goal r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'MILESTONE' then exists (select from milestone r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'ACTIVITY' then exists (select from activity r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'MEETING' then exists (select from meeting r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'AGENDA_ITEM' then exists (select from agenda_item r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'MEETING_DECISION' then exists (select from meeting_decision r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'ACTION' then exists (select from coalition_action r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'DOCUMENT' then exists (select from document r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'DECISION' then exists (select from executive_decision r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'MOTION' then exists (select from motion r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'UNDERTAKING' then exists (select from undertaking r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'PRESS_RELEASE' then exists (select from press_release r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'BUDGET_LINE' then exists (select from budget_line r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'GRANT_AGREEMENT' then exists (select from grant_agreement r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'WEEK_ACTIVITY' then exists (select from week_activity r where r.tenant_id = search_entry.tenant_id
    and r.id = search_entry.record_id)
  when 'PERSON' then exists (select from role_assignment r where r.tenant_id = search_entry.tenant_id
    and r.person_id = search_entry.record_id and r.starts_at <= now() and (r.ends_at is null or r.ends_at > now()))
  when 'MUNICIPALITY' then exists (select from municipality r where r.id = search_entry.record_id)
  when 'TOOLKIT_ITEM' then exists (select from toolkit_item r where r.id = search_entry.record_id)
  when 'PRACTICE' then exists (select from practice_example r where r.id = search_entry.record_id)
    or exists (select from practice_card r where r.id = search_entry.record_id and r.status = 'CONFIRMED')
  when 'INTERVENTION' then exists (select from intervention r where r.id = search_entry.record_id)
  when 'FUNDING' then exists (select from funding_opportunity r where r.id = search_entry.record_id)
  when 'WORDING' then exists (select from commitment_wording r where r.id = search_entry.record_id)
  end);
create policy own_insert on search_entry for insert to bloemen_app with check (${own});
create policy shared_insert on search_entry for insert to bloemen_app with check (${kept});
create policy kept_by_owner on search_entry for all to current_user using (true) with check (true);


create table search_due (
  tenant_id uuid not null default nullif(current_setting('app.tenant_id', true), '')::uuid,
  since timestamptz not null default now(),
  constraint pk_search_due primary key (tenant_id),
  constraint fk_search_due_tenant foreign key (tenant_id) references tenant (id)
);
comment on table search_due is
  'Workspaces whose index is to be made anew: records changed where the index could not follow, such as in a migration.';
alter table search_due enable row level security;
alter table search_due force row level security;
grant select, insert, delete on search_due to bloemen_app;
create policy anybody_marks on search_due for insert to bloemen_app with check (true);
create policy marked_by_owner on search_due for all to current_user using (true) with check (true);
create policy own_reads on search_due for select to bloemen_app using ((select app_is_system()) or ${own});
create policy own_delete on search_due for delete to bloemen_app using (${own});
-- The owner is bound by the wall too.
alter table tenant no force row level security;
insert into search_due (tenant_id) select id from tenant;
alter table tenant force row level security;
`;

const following = `
create function app_index_records(p_tenant uuid, p_kind text, p_records uuid[]) returns void language plpgsql as $$
declare
  actor text := coalesce(current_setting('app.actor_id', true), '');
  source regclass := to_regclass(lower(p_kind) || '_findable');
  is_shared boolean := p_kind in ('MUNICIPALITY', 'TOOLKIT_ITEM', 'PRACTICE', 'INTERVENTION', 'FUNDING', 'WORDING');
begin
  delete from search_key k where k.tenant_id = p_tenant and k.kind = p_kind and k.record_id = any (p_records);
  if source is null
    or row_security_active('search_key') and (current_user <> 'bloemen_app'
      or p_tenant is distinct from app_tenant_id() and not app_maintains_catalogue()) then
    insert into search_due (tenant_id) values (p_tenant) on conflict do nothing;
    return;
  end if;
  -- Whatever the person may read: the entry is the same, and its readers are asked when it is read.
  perform set_config('app.actor_id', '', true);
  execute format('insert into search_key (tenant_id, kind, record_id, is_shared)
    select f.tenant_id, $2, f.id, $4 from %s f
    where f.tenant_id = $1 and ($3::uuid[] is null or f.id = any ($3))', source)
    using p_tenant, p_kind, p_records, is_shared;
  execute format('insert into search_entry (tenant_id, kind, record_id, is_shared, target, title, body, on_day)
    select f.tenant_id, $2, f.id, $4, f.target, f.title, left(f.body, 200000), f.on_day from %s f
    where f.tenant_id = $1 and ($3::uuid[] is null or f.id = any ($3))', source)
    using p_tenant, p_kind, p_records, is_shared;
  perform set_config('app.actor_id', actor, true);
end $$;
comment on function app_index_records is
  'Makes the entries of some records of a kind anew from the view of the kind; without a choice those of all, where there are none.';

create function app_rebuild_search() returns bigint language plpgsql as $$
declare
  tenant uuid := app_tenant_id();
  kind text;
begin
  if tenant is null then raise exception 'an index is of a workspace' using errcode = 'insufficient_privilege'; end if;
  -- Who changes a record meanwhile waits, and then indexes it as it became.
  perform pg_advisory_xact_lock(hashtextextended('search ' || tenant, 0));
  delete from search_due where tenant_id = tenant;
  delete from search_key where tenant_id = tenant;
  foreach kind in array app_search_kinds() loop
    perform app_index_records(tenant, kind, null);
  end loop;
  return (select count(*) from search_key where tenant_id = tenant);
end $$;
comment on function app_rebuild_search is 'Makes the index of the current workspace anew, and tells how many entries it has.';

create function app_follow_search() returns trigger language plpgsql as $$
declare
  changed record;
begin
  for changed in execute format(case tg_op
    when 'INSERT' then 'select %1$s as tenant, array_agg(distinct %2$I) as ids from added group by 1'
    when 'DELETE' then 'select %1$s as tenant, array_agg(distinct %2$I) as ids from removed group by 1'
    else 'select tenant, array_agg(distinct id) as ids from (
        (select %1$s as tenant, %2$I as id, %3$s from added except all select %1$s, %2$I, %3$s from removed)
        union all (select %1$s, %2$I, %3$s from removed except all select %1$s, %2$I, %3$s from added)) x group by 1'
    end, tg_argv[3], tg_argv[1], tg_argv[2])
  loop
    perform pg_advisory_xact_lock_shared(hashtextextended('search ' || changed.tenant, 0));
    perform app_index_records(changed.tenant, tg_argv[0], changed.ids);
  end loop;
  return null;
end $$;
comment on function app_follow_search is
  'Indexes the records anew to which changed rows belong: kind, column of the id, columns that its view reads, workspace.';

create function app_make_findable(p_table regclass, p_kind text, p_id text, p_columns text) returns void
  language plpgsql as $$
declare
  tenant text := case when exists (select from pg_attribute where attrelid = p_table and attname = 'tenant_id')
    then 'tenant_id' else '''00000000-0000-4000-8000-000000000001''::uuid' end;
begin
  execute format('create trigger follow_search_added after insert on %1$s referencing new table as added
    for each statement execute function app_follow_search(%2$L, %3$L, %4$L, %5$L)', p_table, p_kind, p_id, p_columns, tenant);
  execute format('create trigger follow_search_changed after update on %1$s
    referencing new table as added old table as removed
    for each statement execute function app_follow_search(%2$L, %3$L, %4$L, %5$L)', p_table, p_kind, p_id, p_columns, tenant);
  execute format('create trigger follow_search_removed after delete on %1$s referencing old table as removed
    for each statement execute function app_follow_search(%2$L, %3$L, %4$L, %5$L)', p_table, p_kind, p_id, p_columns, tenant);
end $$;
comment on function app_make_findable is
  'Lets the index follow a table: of which kind its rows are a part, by which column, and which columns the view reads.';
`;

const followed = `
select app_make_findable('coalition_membership', 'MEMBER', 'organisation_id', 'state, until_on');
select app_make_findable('organisation_name', 'MEMBER', 'organisation_id', 'name');
select app_make_findable('coalition_offer', 'OFFER', 'id', 'title, what, place, moment');
select app_make_findable('pillar_evidence', 'FACT', 'id',
  'title, source_text, note, effect, happened_on, date_precision, withdrawn_at, joined_into');
select app_make_findable('goal', 'GOAL', 'id', 'title, source_text');
select app_make_findable('milestone', 'MILESTONE', 'id', 'title, owner, due_on, goal_id');
select app_make_findable('activity', 'ACTIVITY', 'id', 'title, what, place, from_on');
select app_make_findable('meeting', 'MEETING', 'id', 'title, place, starts_at');
select app_make_findable('agenda_item', 'AGENDA_ITEM', 'id', 'title, note, said, status, meeting_id');
select app_make_findable('meeting_decision', 'MEETING_DECISION', 'id', 'text, meeting_id');
select app_make_findable('coalition_action', 'ACTION', 'id', 'what, due_on');
select app_make_findable('document', 'DOCUMENT', 'id',
  'title, reference, edition, department, source_text, dated_on, date_precision, scan, sha256');
select app_make_findable('document_text', 'DOCUMENT', 'document_id', 'text, sha256');
select app_make_findable('executive_decision', 'DECISION', 'id', 'case_number, subject, meeting_on, meeting_precision');
select app_make_findable('decision_point', 'DECISION', 'decision_id', 'body');
select app_make_findable('motion', 'MOTION', 'id', 'title, body, submitted_by, reference, happened_on, date_precision');
select app_make_findable('motion_request', 'MOTION', 'motion_id', 'body');
select app_make_findable('undertaking', 'UNDERTAKING', 'id', 'title, promised_by, promised_to, occasion, promised_on, date_precision');
select app_make_findable('press_release', 'PRESS_RELEASE', 'id', 'number, title, lead, body, released_at');
select app_make_findable('budget_line', 'BUDGET_LINE', 'id', 'title, purpose, source_name, source_text, year, recorded_on, date_precision');
select app_make_findable('grant_agreement', 'GRANT_AGREEMENT', 'id', 'result, organisation_text, source_text, recorded_on, date_precision');
select app_make_findable('week_activity', 'WEEK_ACTIVITY', 'id', 'title, what, place, organisation_name, status, starts_at, year');
select app_make_findable('role_assignment', 'PERSON', 'person_id', 'ends_at');
select app_make_findable('person_name', 'PERSON', 'person_id', 'display_name, formal_name');
select app_make_findable('municipality', 'MUNICIPALITY', 'id', 'name, cbs_code, province, ggd_region');
select app_make_findable('toolkit_item', 'TOOLKIT_ITEM', 'id', 'status, current_number');
select app_make_findable('toolkit_version', 'TOOLKIT_ITEM', 'item_id', 'title, summary, owner_organisation, is_current');
select app_make_findable('practice_example', 'PRACTICE', 'id', 'title, what_it_was, result, partners, municipality_id');
select app_make_findable('practice_card', 'PRACTICE', 'id', 'title, what_it_was, result, partners, status');
select app_make_findable('intervention', 'INTERVENTION', 'id', 'name, summary');
select app_make_findable('funding_opportunity', 'FUNDING', 'id', 'name, provider, summary, for_whom');
select app_make_findable('commitment_wording', 'WORDING', 'id', 'edition, title, body');
`;
