/**
 * JSON of an item as it stands in a list; the row `line` has the columns of its current version, and of the item `id`, `status`
 * and `is_demonstration`.
 */
export const lineJson = `json_build_object('id', line.id, 'title', line.title,
  'summary', line.summary, 'kind', line.kind, 'pillars', line.pillars, 'audience', line.audience,
  'targetGroups', line.target_groups, 'activeElements', line.active_elements,
  'ownerOrganisation', line.owner_organisation, 'status', line.status,
  'usedBy', (select json_build_object('municipalities', u.municipalities, 'demonstration', u.demonstration)
    from toolkit_usage_shown u where u.item_id = line.id),
  'isDemonstration', line.is_demonstration)`;

const linkJson = `json_build_object('label', l.label, 'url', l.url, 'health', l.health, 'because', l.because,
  'checkedAt', l.checked_at, 'isWaiting', l.asked_at is not null)`;

const versionJson = `json_build_object('number', v.number, 'publishedAt', v.published_at,
  'whatChanged', v.what_changed, 'kind', v.kind, 'title', v.title, 'summary', v.summary, 'pillars', v.pillars,
  'audience', v.audience, 'targetGroups', v.target_groups, 'activeElements', v.active_elements,
  'ownerOrganisation', v.owner_organisation, 'contactRoute', v.contact_route, 'licence', v.licence,
  'station', v.station, 'takesPlaceOn', v.takes_place_on, 'logisticsContact', v.logistics_contact,
  'sourceText', v.source_text, 'sourceUrl', v.source_url, 'seenOn', v.seen_on, 'reviewOn', v.review_on, 'gap', v.gap,
  'links', coalesce((select json_agg(${linkJson} order by l.position) from toolkit_link l
    where l.item_id = v.item_id and l.number = v.number), '[]'),
  'files', coalesce((select json_agg(json_build_object('position', f.position, 'name', f.name,
      'mediaType', f.media_type, 'sizeBytes', f.size_bytes, 'sha256', f.sha256) order by f.position)
    from toolkit_file f where f.item_id = v.item_id and f.number = v.number), '[]'))`;

const RELATED = 4;

/**
 * The page of an item: $1 the item; $2 its version, or null; $3 whether what is being written comes first. Behind the
 * wall a version that is being written does not exist.
 */
export const itemStatement = `
with chosen as (
  select v.* from toolkit_version v join toolkit_item i on i.id = v.item_id
  where v.item_id = $1 and ($2::integer is null or v.number = $2)
  order by ($3 and v.published_at is null) desc, v.is_current desc, v.published_at is null, v.number desc limit 1
)
select json_build_object('id', i.id, 'status', i.status,
  'maintainer', case i.maintained_in when '00000000-0000-4000-8000-000000000001' then 'VWS' else 'VNG' end,
  'isOwn', i.maintained_in = app_tenant_id(), 'currentNumber', i.current_number,
  'draftNumber', (select d.number from toolkit_version d where d.item_id = i.id and d.published_at is null),
  'shown', ${versionJson},
  'versions', coalesce((select json_agg(json_build_object('number', p.number, 'title', p.title,
      'publishedAt', p.published_at, 'whatChanged', p.what_changed) order by p.number desc)
    from toolkit_version p where p.item_id = i.id and p.published_at is not null), '[]'),
  'related', coalesce((select json_agg(${lineJson} order by line.likeness desc, line.title, line.id) from (
      select ri.id, ri.status, ri.is_demonstration, rv.*, cardinality(array(select unnest(rv.pillars)
          intersect select unnest(v.pillars))) + case when rv.kind = v.kind then 2 else 0 end
        + cardinality(array(select unnest(rv.active_elements) intersect select unnest(v.active_elements))) as likeness
      from toolkit_version rv join toolkit_item ri on ri.id = rv.item_id
      where rv.is_current and ri.status in ('PUBLISHED', 'UNDER_REVIEW') and ri.id <> i.id
        and (rv.kind = v.kind or rv.pillars && v.pillars or rv.active_elements && v.active_elements)
      order by likeness desc, rv.title, ri.id limit ${RELATED}) line), '[]'),
  'successor', (select json_build_object('id', s.item_id, 'title', s.title) from toolkit_version s
    where s.item_id = i.successor_id and s.is_current),
  'retiredBecause', i.retired_because, 'isPublic', i.is_public, 'isDemonstration', i.is_demonstration, 'version', i.version) as item
from chosen v join toolkit_item i on i.id = v.item_id`;
