import { Injectable } from '@nestjs/common';
import type { LinkHealth, ToolkitStatus } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors/domain-error.js';
import type { ToolkitItem } from '../toolkits.facts.js';
import { itemStatement } from './items.json.js';
import type { ToolkitDraftInput, ToolkitKeptFilter } from './items.inputs.js';
import type { ToolkitKept } from './items.types.js';

export type KeptItem = {
  id: string;
  status: ToolkitStatus;
  currentNumber: number | null;
  draftNumber: number | null;
  version: number;
};

/** What may stand in the way of publishing or sending a version. */
export type Readiness = {
  gap: string | null;
  contact: string | null;
  healths: LinkHealth[];
  waiting: number;
  files: number;
};

export type StoredFile = { name: string; mediaType: string; content: Buffer };

/** Items with their versions, links and files. What is shared is read by all; only the own workspace writes. */
@Injectable()
export class ItemsRepository {
  constructor(private readonly database: Database) {}

  /** Throws not_found, also for what is being written elsewhere. */
  async page(id: string, number: number | null, draftFirst = false): Promise<ToolkitItem> {
    return (await this.database.one<{ item: ToolkitItem }>(itemStatement, [id, number, draftFirst])).item;
  }

  async kept(
    { search, status, needsAttention }: ToolkitKeptFilter,
    today: string,
    first: number,
    page: number,
  ): Promise<ToolkitKept> {
    const found = await this.database.one<{ kept: ToolkitKept }>(keptStatement, [
      search?.trim() || null,
      status ?? null,
      needsAttention ?? null,
      today,
      first,
      page,
    ]);
    return found.kept;
  }

  /**
   * Locks an own item at the version that was read. Throws not_found for one of another workspace, conflict with the
   * item of now when somebody else changed it.
   */
  async lock(id: string, version: number): Promise<KeptItem> {
    const item = await this.database.one<KeptItem>(
      `select i.id, i.status, i.current_number as "currentNumber", i.version,
        (select d.number from toolkit_version d where d.item_id = i.id and d.published_at is null) as "draftNumber"
       from toolkit_item i where i.id = $1 and i.maintained_in = app_tenant_id() for update`,
      [id],
    );
    if (item.version !== version) throw conflict({ ...(await this.page(id, null, true)) });
    return item;
  }

  async add(): Promise<string> {
    const { id } = await this.database.one<{ id: string }>('insert into toolkit_item default values returning id');
    return id;
  }

  /**
   * Writes the draft, anew or for the first time, with its links and files. A link that the item has already keeps what
   * was seen of it; a new one waits to be looked at. Throws not_found for a file that was not sent up here.
   */
  async saveDraft(itemId: string, draft: ToolkitDraftInput): Promise<void> {
    const { number } = await this.database.one<{ number: number }>(saveStatement, [
      itemId,
      draft.kind,
      draft.title,
      draft.summary,
      draft.pillars,
      draft.audience,
      draft.targetGroups,
      draft.activeElements,
      draft.ownerOrganisation,
      draft.contactRoute ?? null,
      draft.licence ?? null,
      draft.station ?? null,
      draft.takesPlaceOn ?? null,
      draft.logisticsContact ?? null,
      draft.sourceText,
      draft.sourceUrl ?? null,
      draft.seenOn,
      draft.reviewOn,
      draft.gap ?? null,
    ]);
    await this.database.query(linksStatement, [
      itemId,
      number,
      draft.links.map(({ label }) => label),
      draft.links.map(({ url }) => url),
    ]);
    this.database.send('delete from toolkit_file where item_id = $1 and number = $2', [itemId, number]);
    if (draft.files.length > 0)
      await this.database.query(
        `insert into toolkit_file (item_id, number, position, name, media_type, size_bytes, sha256)
         select $1, $2, asked.position, asked.name, coalesce(c.media_type, ''), coalesce(octet_length(c.content), 0),
           asked.sha256
         from unnest($3::text[], $4::text[]) with ordinality as asked(sha256, name, position)
           left join toolkit_file_content c on c.sha256 = asked.sha256 and c.maintained_in = app_tenant_id()`,
        [itemId, number, draft.files.map(({ sha256 }) => sha256), draft.files.map(({ name }) => name)],
      );
  }

  readiness(itemId: string, of: 'DRAFT' | 'CURRENT'): Promise<Readiness> {
    return this.database.one<Readiness>(
      `select v.gap, v.contact_route as contact,
        array(select l.health from toolkit_link l where l.item_id = v.item_id and l.number = v.number) as healths,
        (select count(*)::int from toolkit_link l where l.item_id = v.item_id and l.number = v.number
          and l.asked_at is not null) as waiting,
        (select count(*)::int from toolkit_file f where f.item_id = v.item_id and f.number = v.number) as files
       from toolkit_version v where v.item_id = $1 and case $2 when 'DRAFT' then v.published_at is null else v.is_current end`,
      [itemId, of],
    );
  }

  async publish(itemId: string, number: number, whatChanged: string | null): Promise<void> {
    await this.database.query('update toolkit_version set is_current = false where item_id = $1 and is_current', [
      itemId,
    ]);
    await this.database.query(
      `update toolkit_version set published_at = now(), published_by = app_actor_id(), is_current = true,
        what_changed = $3 where item_id = $1 and number = $2`,
      [itemId, number, whatChanged],
    );
    await this.database.query(`update toolkit_item set status = 'PUBLISHED', current_number = $2 where id = $1`, [
      itemId,
      number,
    ]);
  }

  /** Takes what is being written away; of an item that never was published nothing is left. */
  async removeDraft(itemId: string): Promise<void> {
    await this.database.query('delete from toolkit_version where item_id = $1 and published_at is null', [itemId]);
    await this.database.query('delete from toolkit_item where id = $1 and current_number is null', [itemId]);
  }

  async review(itemId: string, today: string, reviewOn: string): Promise<void> {
    await this.database.query(
      'update toolkit_version set seen_on = $2, review_on = $3 where item_id = $1 and is_current',
      [itemId, today, reviewOn],
    );
    await this.database.query(`update toolkit_item set status = 'PUBLISHED' where id = $1`, [itemId]);
  }

  /** What was being written goes with it. */
  async retire(itemId: string, because: string, successorId: string | null): Promise<void> {
    this.database.send('delete from toolkit_version where item_id = $1 and published_at is null', [itemId]);
    await this.database.query(
      `update toolkit_item set status = 'RETIRED', retired_because = $2, successor_id = $3 where id = $1`,
      [itemId, because, successorId],
    );
  }

  /** Whether an item is published, and so may take the place of another. */
  async isPublished(itemId: string): Promise<boolean> {
    const found = await this.database.maybe(
      `select 1 from toolkit_item where id = $1 and status in ('PUBLISHED', 'UNDER_REVIEW')`,
      [itemId],
    );
    return found !== null;
  }

  async open(itemId: string, isPublic: boolean): Promise<void> {
    await this.database.query('update toolkit_item set is_public = $2 where id = $1', [itemId, isPublic]);
  }

  touch(itemId: string): void {
    this.database.send('update toolkit_item set version = version + 1, changed_at = now() where id = $1', [itemId]);
  }

  async keepContent(sha256: string, mediaType: string, content: Buffer): Promise<void> {
    await this.database.query(
      `insert into toolkit_file_content (sha256, media_type, content) values ($1, $2, $3)
       on conflict (sha256, maintained_in) do update set uploaded_at = now()`,
      [sha256, mediaType, content],
    );
  }

  /** Throws not_found for a file of a version that may not be read. */
  file(itemId: string, number: number, position: number): Promise<StoredFile> {
    return this.database.one<StoredFile>(
      `select f.name, f.media_type as "mediaType", c.content from toolkit_file f
        join toolkit_file_content c on c.sha256 = f.sha256 and c.maintained_in = f.maintained_in
       where f.item_id = $1 and f.number = $2 and f.position = $3`,
      [itemId, number, position],
    );
  }

  /** Files that were sent up and became part of nothing are forgotten after a day. */
  async forgetLoose(): Promise<void> {
    await this.database.query(
      `delete from toolkit_file_content c where c.uploaded_at < now() - interval '1 day'
        and not exists (select from toolkit_file f where f.sha256 = c.sha256 and f.maintained_in = c.maintained_in)`,
    );
  }

  /** Published items of the current workspace whose day has passed; each is given once. */
  async fallDue(today: string): Promise<{ id: string; title: string; reviewOn: string }[]> {
    return this.database.query(
      `update toolkit_item i set status = 'UNDER_REVIEW', version = i.version + 1
       from toolkit_version v where v.item_id = i.id and v.is_current and v.review_on < $1::date
         and i.status = 'PUBLISHED' and i.maintained_in = app_tenant_id()
       returning i.id, v.title, v.review_on::text as "reviewOn"`,
      [today],
    );
  }

  /** Addresses of who keeps the items of the current workspace. */
  async keepers(): Promise<string[]> {
    const { emails } = await this.database.one<{ emails: string[] }>(
      `select coalesce(array_agg(distinct email order by email), '{}') as emails from role_holder
        where tenant_id = app_tenant_id() and role in ('PROGRAMME_ADMIN', 'VNG_ADVISER')`,
    );
    return emails;
  }
}

const saveStatement = `
insert into toolkit_version (item_id, number, kind, title, summary, pillars, audience, target_groups, active_elements,
  owner_organisation, contact_route, licence, station, takes_place_on, logistics_contact, source_text, source_url,
  seen_on, review_on, gap)
select $1, coalesce((select d.number from toolkit_version d where d.item_id = $1 and d.published_at is null),
    (select max(p.number) + 1 from toolkit_version p where p.item_id = $1), 1),
  $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::date, $14, $15, $16, $17::date, $18::date, $19
on conflict (item_id, number) do update set kind = excluded.kind, title = excluded.title, summary = excluded.summary,
  pillars = excluded.pillars, audience = excluded.audience, target_groups = excluded.target_groups,
  active_elements = excluded.active_elements, owner_organisation = excluded.owner_organisation,
  contact_route = excluded.contact_route, licence = excluded.licence, station = excluded.station,
  takes_place_on = excluded.takes_place_on, logistics_contact = excluded.logistics_contact,
  source_text = excluded.source_text, source_url = excluded.source_url, seen_on = excluded.seen_on,
  review_on = excluded.review_on, gap = excluded.gap
returning number`;

/** A link keeps its place in the table when its position is the same, and what was seen of its address wherever that stood. */
const linksStatement = `
with seen as materialized (
  select distinct on (l.url) l.url, l.health, l.checked_at, l.failures, l.because, l.told_at, l.asked_at
  from toolkit_link l join toolkit_version v on v.item_id = l.item_id and v.number = l.number
  where l.item_id = $1 and (l.number = $2 or v.is_current) order by l.url, l.checked_at desc nulls last
), gone as (
  delete from toolkit_link where item_id = $1 and number = $2 and position > cardinality($3::text[])
)
insert into toolkit_link (item_id, number, position, label, url, health, checked_at, failures, because, told_at, asked_at)
select $1, $2, asked.position, asked.label, asked.url, coalesce(s.health, 'UNCHECKED'), s.checked_at,
  coalesce(s.failures, 0), s.because, s.told_at, case when s.url is null then now() else s.asked_at end
from unnest($3::text[], $4::text[]) with ordinality as asked(label, url, position) left join seen s on s.url = asked.url
on conflict (item_id, number, position) do update set label = excluded.label, url = excluded.url,
  health = excluded.health, checked_at = excluded.checked_at, failures = excluded.failures,
  because = excluded.because, told_at = excluded.told_at, asked_at = excluded.asked_at`;

const keptStatement = `
with own as materialized (
  select i.id, i.status, i.current_number, i.is_demonstration, i.changed_at, v.title, v.kind, v.gap, v.review_on,
    (select d.number from toolkit_version d where d.item_id = i.id and d.published_at is null) as draft_number,
    links.failing, links.waiting
  from toolkit_item i
  join lateral (select * from toolkit_version v where v.item_id = i.id order by v.published_at is null desc,
    v.number desc limit 1) v on true
  cross join lateral (
    select count(distinct l.url) filter (where l.failures > 0)::int as failing,
      count(distinct l.url) filter (where l.asked_at is not null)::int as waiting
    from toolkit_link l join toolkit_version lv on lv.item_id = l.item_id and lv.number = l.number
    where l.item_id = i.id and i.status <> 'RETIRED' and (lv.is_current or lv.published_at is null)) links
  where i.maintained_in = app_tenant_id()
), found as (
  select * from own o where ($2::text is null or o.status = $2)
    and ($1::text is null or strpos(app_found_text(o.title), app_found_text($1)) > 0)
    and ($3 is not true or o.failing > 0 or o.gap is not null or o.status = 'UNDER_REVIEW' or o.review_on < $4::date)
)
select json_build_object('totalCount', (select count(*) from found),
  'linksWaiting', (select coalesce(sum(waiting), 0) from own),
  'nodes', coalesce((select json_agg(json_build_object('id', f.id, 'title', f.title, 'kind', f.kind,
      'status', f.status, 'currentNumber', f.current_number, 'draftNumber', f.draft_number,
      'linksFailing', f.failing, 'linksWaiting', f.waiting, 'reviewOn', f.review_on, 'gap', f.gap,
      'changedAt', f.changed_at, 'isDemonstration', f.is_demonstration) order by f.title, f.id)
    from (select * from found order by title, id limit $5 offset $5 * ($6 - 1)) f), '[]')) as kept`;
