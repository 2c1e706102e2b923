import { Injectable } from '@nestjs/common';
import { pillarCodes, toolkitAudienceCodes } from '@bloemen/vocabulary';
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
      pillarCodes,
      toolkitAudienceCodes,
    ]);
    return found;
  }
}

/**
 * What holds the words: by their stems, beginning with them, or as a part of a longer word. Where nothing does, what
 * holds the known words that look most like them. A facet counts what fits every other choice. What was
 * asked, the words too, stands in a row, so that PostgreSQL makes one plan for all questions instead of one for each.
 * What names no pillar or no role is for all of them, and found under each.
 * What is retired is found on the list of who chose it (`ToolkitChoices`).
 */
const findStatement = `
with asked as materialized (
  select websearch_to_tsquery('public.dutch_plain', coalesce($1, '')) || to_tsquery('public.dutch_plain', $2) as query,
    app_found_text($1) as typed, $3::text[] as said, $4::text as pillar, $5::text as kind, $6::text as audience,
    $7::text as target_group, $8::text as element, $9::bigint as first, $10::bigint as page,
    $11::text[] as every_pillar, $12::text[] as every_role
), shown as not materialized (
  select i.id, v.title, v.kind, case when v.pillars = '{}' then a.every_pillar else v.pillars end as pillars,
    case when v.audience = '{}' then a.every_role else v.audience end as audience, v.target_groups,
    v.active_elements, v.search, v.words, a.query, a.typed,
    a.pillar is null or a.pillar = any (v.pillars) or v.pillars = '{}' as by_pillar,
    a.kind is null or a.kind = v.kind as by_kind,
    a.audience is null or a.audience = any (v.audience) or v.audience = '{}' as by_audience,
    a.target_group is null or a.target_group = any (v.target_groups) as by_group,
    a.element is null or a.element = any (v.active_elements) as by_element
  from asked a, toolkit_version v join toolkit_item i on i.id = v.item_id
  where v.is_current and i.status in ('PUBLISHED', 'UNDER_REVIEW')
), holding as materialized (
  select s.id, s.title, s.kind, s.pillars, s.audience, s.target_groups, s.active_elements, s.by_pillar, s.by_kind,
    s.by_audience, s.by_group, s.by_element, case when s.typed is null then 0 else ts_rank(s.search, s.query)
      + case when strpos(app_found_text(s.title), s.typed) > 0 then 1 else 0 end end as rank
  from shown s where s.typed is null or s.search @@ s.query or strpos(s.words, s.typed) > 0
), meant as materialized (
  select array(select w.word from toolkit_word w where w.word % app_found_text(typed.word)
    order by similarity(w.word, app_found_text(typed.word)) desc, w.word limit 3) as words
  from asked a cross join unnest(a.said) as typed(word) where not exists (select from holding)
), near as materialized (
  select s.id, s.title, s.kind, s.pillars, s.audience, s.target_groups, s.active_elements, s.by_pillar, s.by_kind,
    s.by_audience, s.by_group, s.by_element, 0 as rank
  from shown s
  where exists (select from meant) and not exists (select from meant m
    where not exists (select from unnest(m.words) word where strpos(s.words, word) > 0))
), fitting as not materialized (
  select * from holding union all select * from near
), found as materialized (
  select id, title, rank from fitting where by_pillar and by_kind and by_audience and by_group and by_element
)
select json_build_object(
  'totalCount', (select count(*) from found),
  'isNear', exists (select from near),
  'nodes', coalesce((select json_agg(${lineJson} order by line.rank desc, line.title, line.id)
    from (select i.id, i.status, i.is_demonstration, v.*, f.rank
      from (select * from found order by rank desc, title, id limit (select first from asked)
        offset (select first * (page - 1) from asked)) f
        join toolkit_item i on i.id = f.id
        join toolkit_version v on v.item_id = i.id and v.number = i.current_number) line), '[]'),
  'facets', json_build_object(
    'pillar', (select coalesce(json_agg(json_build_object('code', code, 'count', count) order by code), '[]')
      from (select unnest(pillars) as code, count(*)
      from fitting where by_kind and by_audience and by_group and by_element group by 1) counted),
    'kind', (select coalesce(json_agg(json_build_object('code', code, 'count', count) order by code), '[]')
      from (select kind as code, count(*)
      from fitting where by_pillar and by_audience and by_group and by_element group by 1) counted),
    'audience', (select coalesce(json_agg(json_build_object('code', code, 'count', count) order by code), '[]')
      from (select unnest(audience) as code, count(*)
      from fitting where by_pillar and by_kind and by_group and by_element group by 1) counted),
    'targetGroup', (select coalesce(json_agg(json_build_object('code', code, 'count', count) order by code), '[]')
      from (select unnest(target_groups) as code, count(*)
      from fitting where by_pillar and by_kind and by_audience and by_element group by 1) counted),
    'activeElement', (select coalesce(json_agg(json_build_object('code', code, 'count', count) order by code), '[]')
      from (select unnest(active_elements) as code, count(*)
      from fitting where by_pillar and by_kind and by_audience and by_group group by 1) counted))
) as found`;
