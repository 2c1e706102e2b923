import { Injectable } from '@nestjs/common';
import type { NewsFigure, NewsStatus } from '@bloemen/vocabulary';
import { Database } from '../../../platform/database/database.js';
import { conflict } from '../../../platform/errors/domain-error.js';
import type { NumberedPage } from '../../../platform/graphql/page.js';
import type { SaveNewsInput } from './news.inputs.js';
import type { NewsItem } from './news.types.js';

export type NewsAsked = { search: string | null; status: NewsStatus | null; first: number; page: number };
/** A news item as everybody reads it. */
export type PublicNews = {
  slug: string;
  title: string;
  lead: string;
  body: string;
  figures: NewsFigure[];
  newsOn: string;
  sourceText: string | null;
  sourceUrl: string | null;
  publishedAt: string;
  changedAt: string;
};

const publishedAt = `to_char(n.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const changedAt = `to_char(n.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const newsJson = `json_build_object('id', n.id, 'slug', n.slug, 'title', n.title, 'lead', n.lead, 'body', n.body,
  'figures', n.figures, 'newsOn', n.news_on, 'sourceText', n.source_text, 'sourceUrl', n.source_url,
  'status', n.status, 'publishedAt', ${publishedAt},
  'isPlanned', n.status = 'PUBLISHED' and n.published_at > now(), 'version', n.version)`;

const publicJson = `json_build_object('slug', n.slug, 'title', n.title, 'lead', n.lead, 'body', n.body,
  'figures', n.figures, 'newsOn', n.news_on, 'sourceText', n.source_text, 'sourceUrl', n.source_url,
  'publishedAt', ${publishedAt}, 'changedAt', ${changedAt})`;

/** What everybody reads, said once more than the wall does. */
const isPublic = `n.status = 'PUBLISHED' and n.published_at <= statement_timestamp()`;

/** News of the programme: all of it for who keeps it, and what is published for everybody. */
@Injectable()
export class NewsRepository {
  constructor(private readonly database: Database) {}

  list({ search, status, first, page }: NewsAsked): Promise<NumberedPage<NewsItem>> {
    return this.database.one(pageStatement, [search, status, first, page]);
  }

  async byId(id: string): Promise<NewsItem> {
    return (
      await this.database.one<{ item: NewsItem }>(`select ${newsJson} as item from news_item n where n.id = $1`, [id])
    ).item;
  }

  /** Locks an item at the version that was read. Throws conflict with the item of now. */
  async lock(id: string, version: number): Promise<NewsItem> {
    await this.database.one('select 1 from news_item where id = $1 for update', [id]);
    const item = await this.byId(id);
    if (item.version !== version) throw conflict({ ...item });
    return item;
  }

  /** Those of the addresses that begin so which are taken. */
  async taken(slug: string): Promise<string[]> {
    const rows = await this.database.query<{ slug: string }>(
      `select slug from news_item where slug = $1 or slug ~ ('^' || $1 || '-[0-9]+$')`,
      [slug],
    );
    return rows.map((row) => row.slug);
  }

  async insert(slug: string, item: SaveNewsInput): Promise<string> {
    const { id } = await this.database.one<{ id: string }>(
      `insert into news_item (slug, title, lead, body, figures, news_on, source_text, source_url)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [slug, ...valuesOf(item)],
    );
    return id;
  }

  async update(id: string, item: SaveNewsInput): Promise<void> {
    await this.database.query(
      `update news_item set title = $2, lead = $3, body = $4, figures = $5, news_on = $6, source_text = $7,
         source_url = $8, changed_at = now(), version = version + 1 where id = $1`,
      [id, ...valuesOf(item)],
    );
  }

  /** Null is now. What was withdrawn and is made public again has a new moment. */
  async publish(id: string, at: string | null): Promise<void> {
    await this.database.query(
      `update news_item set status = 'PUBLISHED', published_at = coalesce($2::timestamptz, now()),
         version = version + 1 where id = $1`,
      [id, at],
    );
  }

  async withdraw(id: string): Promise<void> {
    await this.database.query(`update news_item set status = 'WITHDRAWN', version = version + 1 where id = $1`, [id]);
  }

  async remove(id: string): Promise<void> {
    await this.database.query('delete from news_item where id = $1', [id]);
  }

  /** As everybody reads it, the newest first. */
  async published(): Promise<PublicNews[]> {
    const { items } = await this.database.one<{ items: PublicNews[] }>(
      `select coalesce(json_agg(${publicJson} order by n.news_on desc, n.id desc), '[]') as items
       from news_item n where ${isPublic}`,
    );
    return items;
  }

  async publishedBy(slug: string): Promise<PublicNews | null> {
    const found = await this.database.maybe<{ item: PublicNews }>(
      `select ${publicJson} as item from news_item n where n.slug = $1 and ${isPublic}`,
      [slug],
    );
    return found?.item ?? null;
  }
}

const valuesOf = ({ title, lead, body, figures, newsOn, sourceText, sourceUrl }: SaveNewsInput): unknown[] => [
  title,
  lead,
  body,
  JSON.stringify(
    figures.map(({ figure, says, sourceText: source, sourceUrl: url }) => ({
      figure,
      says,
      sourceText: source,
      sourceUrl: url ?? null,
    })),
  ),
  newsOn,
  sourceText ?? null,
  sourceUrl ?? null,
];

const inOrder = `n.news_on desc, n.id desc`;
const pageStatement = `
with found as (
  select n.* from news_item n
  where ($2::text is null or n.status = $2) and app_finds($1, concat_ws(' ', n.title, n.lead, n.body))
), listed as (
  select n.* from found n order by ${inOrder} limit $3 offset $3 * ($4 - 1)
)
select (select count(*)::int from found) as "totalCount",
  coalesce((select json_agg(${newsJson} order by ${inOrder}) from listed n), '[]') as nodes`;
