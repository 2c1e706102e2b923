import { Injectable } from '@nestjs/common';
import type { LinkReason } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import type { LinkVerdict } from '../../../platform/links/link-check.js';

export type AskedItem = { itemId: string; tenantId: string; askedAt: string };
export type BrokenLink = { label: string; url: string; because: LinkReason | null };

/** Of what is published or being written; older versions stay as they were seen. */
const living = `exists (select from toolkit_version v join toolkit_item i on i.id = v.item_id
  where v.item_id = l.item_id and v.number = l.number and (v.is_current or v.published_at is null)
    and i.status <> 'RETIRED' and i.maintained_in = app_tenant_id())`;

/** What is seen of links. An address that an item names twice is looked at once. */
@Injectable()
export class LinksRepository {
  constructor(private readonly database: Database) {}

  /** Asks to look at the links of an own item, or of all own items; gives how many wait. */
  async ask(itemId: string | null): Promise<number> {
    const asked = await this.database.query(
      `update toolkit_link l set asked_at = coalesce(l.asked_at, now())
        where ($1::uuid is null or l.item_id = $1) and ${living} returning 1`,
      [itemId],
    );
    return asked.length;
  }

  async isOwn(itemId: string): Promise<boolean> {
    const found = await this.database.maybe(
      'select 1 from toolkit_item where id = $1 and maintained_in = app_tenant_id()',
      [itemId],
    );
    return found !== null;
  }

  /** By the platform: over both workspaces. */
  asked(): Promise<AskedItem[]> {
    return this.database.query<AskedItem>(
      `select l.item_id as "itemId", i.maintained_in as "tenantId", max(l.asked_at)::text as "askedAt"
       from toolkit_link l join toolkit_item i on i.id = l.item_id
       where l.asked_at is not null group by l.item_id, i.maintained_in order by max(l.asked_at) limit 500`,
    );
  }

  async waiting(itemId: string): Promise<string[]> {
    const { urls } = await this.database.one<{ urls: string[] }>(
      `select coalesce(array_agg(distinct l.url order by l.url), '{}') as urls
        from toolkit_link l where l.item_id = $1 and l.asked_at is not null`,
      [itemId],
    );
    return urls;
  }

  /** Writes what was seen of an address; what could not be judged changes nothing but the reason. */
  async seen(itemId: string, url: string, { isFound, because }: LinkVerdict): Promise<void> {
    await this.database.query(
      `update toolkit_link l set asked_at = null, because = $4,
        checked_at = case when $3::boolean is null then l.checked_at else now() end,
        failures = case $3 when true then 0 when false then l.failures + 1 else l.failures end,
        told_at = case when $3 then null else l.told_at end,
        health = case $3 when true then 'FOUND' when false then
          case when l.failures + 1 >= 2 then 'BROKEN' else 'DOUBTFUL' end else l.health end
       where l.item_id = $1 and l.url = $2 and l.asked_at is not null`,
      [itemId, url, isFound, because],
    );
  }

  /** Broken links of an item that nobody was told of, told from now on; with the title of the item. */
  async untold(itemId: string): Promise<{ title: string; links: BrokenLink[] }> {
    return this.database.one(
      `with told as (
         update toolkit_link l set told_at = now()
         where l.item_id = $1 and l.health = 'BROKEN' and l.told_at is null and ${living}
         returning l.label, l.url, l.because
       )
       select v.title, (select coalesce(json_agg(json_build_object('label', t.label, 'url', t.url, 'because', t.because)
           order by t.url), '[]')
         from (select distinct on (url) * from told order by url) t) as links
       from toolkit_version v where v.item_id = $1 order by v.is_current desc, v.number desc limit 1`,
      [itemId],
    );
  }
}
