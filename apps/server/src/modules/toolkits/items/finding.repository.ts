import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { lineJson } from './items.json.js';
import type { ToolkitFilter } from './items.inputs.js';
import type { ToolkitFound } from './items.types.js';

/** Finds published items: one statement for what is shown, how many there are, and what can be chosen further. */
@Injectable()
export class FindingRepository {
  constructor(private readonly database: Database) {}

  async find(filter: ToolkitFilter, first: number, page: number): Promise<ToolkitFound> {
    const search = filter.search?.trim() || null;
    const words = search?.match(/[\p{L}\p{N}]+/gu) ?? [];
    // Who writes "zo" or -zo says exactly what is meant.
    const isExact = /"|(^|\s)-|\sor\s/i.test(search ?? '');
    const { found } = await this.database.one<{ found: ToolkitFound }>(findStatement, [
      search,
      isExact ? '' : words.map((word) => `${word}:*`).join(' & '),
      isExact ? [] : words,
      filter.pillar ?? null,
      filter.kind ?? null,
      filter.audience ?? null,
      filter.targetGroup ?? null,
      filter.activeElement ?? null,
      first,
      page,
    ]);
    return found;
  }
}

/**
 * What holds the words: by their stems, beginning with them, or as a part of a longer word. Where nothing does, what
 * holds the known words that look most like them. A facet counts what fits every other choice. Whoever uses a retired
 * item finds it too, once adoption says who does: that condition belongs at `shown`, the number of users at `line`.
 */
const findStatement = `
with asked as materialized (
  select websearch_to_tsquery('public.dutch_plain', coalesce($1, '')) || to_tsquery('public.dutch_plain', $2) as query,
    app_found_text($1) as typed
), shown as not materialized (
  select i.id, v.title, v.kind, v.pillars, v.audience, v.target_groups, v.active_elements, v.search, v.words
  from toolkit_version v join toolkit_item i on i.id = v.item_id
  where v.is_current and i.status in ('PUBLISHED', 'UNDER_REVIEW')
), holding as materialized (
  select s.id, s.title, s.kind, s.pillars, s.audience, s.target_groups, s.active_elements,
    case when a.typed is null then 0 else ts_rank(s.search, a.query)
      + case when strpos(app_found_text(s.title), a.typed) > 0 then 1 else 0 end end as rank
  from shown s, asked a
  where a.typed is null or s.search @@ a.query or strpos(s.words, a.typed) > 0
), meant as materialized (
  select array(select w.word from toolkit_word w where w.word % app_found_text(typed.word)
    order by similarity(w.word, app_found_text(typed.word)) desc, w.word limit 3) as words
  from unnest($3::text[]) as typed(word) where not exists (select from holding)
), near as materialized (
  select s.id, s.title, s.kind, s.pillars, s.audience, s.target_groups, s.active_elements, 0 as rank
  from shown s
  where exists (select from meant) and not exists (select from meant m
    where not exists (select from unnest(m.words) word where strpos(s.words, word) > 0))
), fitting as materialized (
  select m.*,
    ($4::text is null or $4 = any (m.pillars)) as by_pillar,
    ($5::text is null or $5 = m.kind) as by_kind,
    ($6::text is null or $6 = any (m.audience)) as by_audience,
    ($7::text is null or $7 = any (m.target_groups)) as by_group,
    ($8::text is null or $8 = any (m.active_elements)) as by_element
  from (select * from holding union all select * from near) m
), found as (
  select id, title, rank from fitting where by_pillar and by_kind and by_audience and by_group and by_element
)
select json_build_object(
  'totalCount', (select count(*) from found),
  'isNear', exists (select from near),
  'nodes', coalesce((select json_agg(${lineJson} order by line.rank desc, line.title, line.id)
    from (select i.id, i.status, i.is_demonstration, v.*, f.rank
      from (select * from found order by rank desc, title, id limit $9 offset $9 * ($10 - 1)) f
        join toolkit_item i on i.id = f.id
        join toolkit_version v on v.item_id = i.id and v.number = i.current_number) line), '[]'),
  'facets', json_build_object('pillar', counts.pillar, 'kind', counts.kind, 'audience', counts.audience,
    'targetGroup', counts.target_group, 'activeElement', counts.active_element)
) as found
from (
  select coalesce(json_agg(one order by code) filter (where facet = 'pillar'), '[]') as pillar,
    coalesce(json_agg(one order by code) filter (where facet = 'kind'), '[]') as kind,
    coalesce(json_agg(one order by code) filter (where facet = 'audience'), '[]') as audience,
    coalesce(json_agg(one order by code) filter (where facet = 'group'), '[]') as target_group,
    coalesce(json_agg(one order by code) filter (where facet = 'element'), '[]') as active_element
  from (
    select facet, code, json_build_object('code', code, 'count', count(*)) as one
    from fitting f cross join lateral (
      select 'pillar' as facet, unnest(f.pillars) as code where by_kind and by_audience and by_group and by_element
      union all select 'kind', f.kind where by_pillar and by_audience and by_group and by_element
      union all select 'audience', unnest(f.audience) where by_pillar and by_kind and by_group and by_element
      union all select 'group', unnest(f.target_groups) where by_pillar and by_kind and by_audience and by_element
      union all select 'element', unnest(f.active_elements) where by_pillar and by_kind and by_audience and by_group
    ) choice group by facet, code
  ) counted
) counts`;
