/** Records that are told of for one question. More words find less. */
const MOST_FOUND = 500;

/** What the records say that the index found, of those that the reader may see; null where there are none. */
const hits = `(
with found as materialized (
  select e.kind, e.record_id, e.target, e.title, e.body, e.on_day, g.of,
    coalesce(ts_rank(e.words, (select app_sought())), word_similarity((select app_sought_nearly()), e.names)) as rank
  from search_entry e join unnest($2::text[], $3::text[]) g (kind, of) on g.kind = e.kind
  where $4::text is null or g.of = $4
  limit ${MOST_FOUND}
), placed as (
  select f.*, row_number() over best_first as place, count(*) over (partition by f.of) as of_group,
    max(f.rank) over (partition by f.of) as best
  from found f
  window best_first as (partition by f.of order by f.rank desc, f.on_day desc nulls last, f.title, f.record_id)
), shown as (
  select p.*, greatest(regexp_instr(app_found_text(p.body), said.begin), 1) as at
  from placed p, (select '\\m(' || string_agg(left(word, greatest(4, length(word) - 3)), '|') || ')' as begin
    from regexp_split_to_table(app_search_text($1), ' ') word) said
  where p.place <= $5
)
select json_build_object('totalCount', (select count(*) from found), 'isNear', (select app_sought()) is null,
  'isMore', (select count(*) from found) = ${MOST_FOUND},
  'groups', json_agg(told.one order by told.best desc, told.of))
from (
  select s.of, max(s.best) as best, json_build_object('group', s.of, 'totalCount', max(s.of_group),
    'hits', json_agg(json_build_object('kind', s.kind, 'id', s.record_id, 'target', s.target, 'title', s.title,
      'excerpt', case when s.at > 60 then '… ' || regexp_replace(substr(s.body, s.at - 50, 50), '^\\S*\\s+', '')
          else left(s.body, s.at - 1) end
        || substr(s.body, s.at, 160) || case when length(s.body) >= s.at + 160 then ' …' else '' end,
      'onDay', s.on_day) order by s.place)) as one
  from shown s group by s.of) told
having count(*) > 0)`;

/**
 * First says what it looks for, then looks: the wall shows no other entry (`search_entry`), which is how the index can
 * be used under it. What holds every word; where nothing does, what looks like the whole but for a typing error. The
 * order of CASE and COALESCE is the order in which PostgreSQL does it.
 */
export const findStatement = `
select coalesce(
  case when set_config('app.sought', coalesce(app_search_query($1)::text, ''), true)
    || set_config('app.sought_nearly', '', true) is not null then ${hits} end,
  case when set_config('app.sought', '', true) || set_config('app.sought_nearly', app_search_text($1), true)
    || set_config('pg_trgm.word_similarity_threshold', '0.5', true) is not null then ${hits} end,
  json_build_object('totalCount', 0, 'isNear', false, 'isMore', false, 'groups', '[]'::json)) as found`;
