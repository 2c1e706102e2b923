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

/** How alike a typed word and a word of an item are when the one is the other with a typing error (0 to 1). */
const NEAR = 0.5;

/**
 * What holds the words (by their stems, or beginning with the last ones, or as a part of a longer word) comes before
 * what only looks like them. A facet counts what fits every other choice. Whoever uses a retired item finds it too, once
 * adoption says who does: that condition, and the number of users of a line, belong at `shown`.
 */
const findStatement = `
with asked as materialized (
  select websearch_to_tsquery('public.dutch_plain', coalesce($1, '')) || to_tsquery('public.dutch_plain', $2) as query,
    app_found_text($1) as typed,
    array(select app_found_text(word) from unnest($3::text[]) word) as words
), shown as (
  select i.id, i.status, i.is_demonstration, v.*
  from toolkit_version v join toolkit_item i on i.id = v.item_id
  where v.is_current and i.status in ('PUBLISHED', 'UNDER_REVIEW')
), holding as materialized (
  select s.*, case when a.typed is null then 0 else ts_rank(s.search, a.query)
    + case when strpos(app_found_text(s.title), a.typed) > 0 then 1 else 0 end end as rank
  from shown s, asked a
  where a.typed is null or s.search @@ a.query or strpos(s.words, a.typed) > 0
), near as materialized (
  select s.*, (select min(word_similarity(word, s.words)) from unnest(a.words) word) as rank
  from shown s, asked a
  where a.typed is not null and a.words <> '{}' and not exists (select from holding)
    and not exists (select from unnest(a.words) word where word_similarity(word, s.words) < ${NEAR})
), fitting as materialized (
  select m.*,
    ($4::text is null or $4 = any (m.pillars)) as by_pillar,
    ($5::text is null or $5 = m.kind) as by_kind,
    ($6::text is null or $6 = any (m.audience)) as by_audience,
    ($7::text is null or $7 = any (m.target_groups)) as by_group,
    ($8::text is null or $8 = any (m.active_elements)) as by_element
  from (select * from holding union all select * from near) m
), found as (
  select * from fitting where by_pillar and by_kind and by_audience and by_group and by_element
)
select json_build_object(
  'totalCount', (select count(*) from found),
  'isNear', exists (select from near),
  'nodes', coalesce((select json_agg(${lineJson} order by line.rank desc, line.title, line.id)
    from (select * from found order by rank desc, title, id limit $9 offset $9 * ($10 - 1)) line), '[]'),
  'facets', json_build_object('pillar', counts.pillar, 'kind', counts.kind, 'audience', counts.audience,
    'targetGroup', counts.target_group, 'activeElement', counts.active_element)
) as found
from (
  select coalesce(json_agg(one) filter (where facet = 'pillar'), '[]') as pillar,
    coalesce(json_agg(one) filter (where facet = 'kind'), '[]') as kind,
    coalesce(json_agg(one) filter (where facet = 'audience'), '[]') as audience,
    coalesce(json_agg(one) filter (where facet = 'group'), '[]') as target_group,
    coalesce(json_agg(one) filter (where facet = 'element'), '[]') as active_element
  from (
    select facet, json_build_object('code', code, 'count', count(*)) as one
    from fitting f cross join lateral (
      select 'pillar' as facet, unnest(f.pillars) as code where by_kind and by_audience and by_group and by_element
      union all select 'kind', f.kind where by_pillar and by_audience and by_group and by_element
      union all select 'audience', unnest(f.audience) where by_pillar and by_kind and by_group and by_element
      union all select 'group', unnest(f.target_groups) where by_pillar and by_kind and by_audience and by_element
      union all select 'element', unnest(f.active_elements) where by_pillar and by_kind and by_audience and by_group
    ) choice group by facet, code
  ) counted
) counts`;
