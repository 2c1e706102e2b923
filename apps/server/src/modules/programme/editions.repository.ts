import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { CountedRow, Edition, OwnReaders, ParticipationMilestone } from './programme.facts.js';
import type { Place } from './programme.rules.js';

/** An edition with the day it was published and the municipalities as it counted them. */
export type PublishedEdition = { publishedOn: string; edition: Edition; rows: CountedRow[] };

/**
 * Rows of programme_edition and participation_milestone, which are public facts, and of programme_edition_basis, which
 * only a unit of work of the programme can read.
 */
@Injectable()
export class EditionsRepository {
  constructor(private readonly database: Database) {}

  /** As it is read: without what is in it only because it was out before. */
  async latest(): Promise<Edition | null> {
    const row = await this.database.maybe<{ content: Edition }>(
      'select content from programme_edition order by edition_on desc limit 1',
    );
    return row && { ...row.content, groups: row.content.groups.filter(({ isFormer }) => !isFormer) };
  }

  /** Every edition that changed something, oldest first. */
  async all(): Promise<Edition[]> {
    const rows = await this.database.query<{ content: Edition }>(
      `select distinct on (content ->> 'editionOn') content from programme_edition
       order by content ->> 'editionOn', edition_on`,
    );
    return rows.map(({ content }) => content);
  }

  /** In which groups each municipality lies. */
  places(): Promise<(Place & { id: string })[]> {
    return this.database.query(
      `select id, province_code as "provinceCode", province, ggd_code as "ggdCode", ggd_region as "ggdRegion",
        inhabitants, urbanity from municipality_facts`,
    );
  }

  async before(editionOn: string): Promise<Edition | null> {
    const row = await this.database.maybe<{ content: Edition }>(
      `select content from programme_edition where content ->> 'editionOn' < $1 order by edition_on desc limit 1`,
      [editionOn],
    );
    return row?.content ?? null;
  }

  /** The editions of the last months, or all, oldest first. */
  published(months: number | null = null): Promise<PublishedEdition[]> {
    return this.database.query<PublishedEdition>(
      `
      select e.edition_on::text as "publishedOn", e.content as edition, b.counted as rows
      from programme_edition e join programme_edition_basis b on b.edition_on = e.edition_on
      where $1::int is null or e.edition_on > current_date - make_interval(months => $1) order by e.edition_on`,
      [months],
    );
  }

  async latestDay(): Promise<string | null> {
    return (
      (
        await this.database.maybe<{ day: string }>(
          'select max(edition_on)::text as day from programme_edition having count(*) > 0',
        )
      )?.day ?? null
    );
  }

  /** Lets readers know the current municipality by name, as soon as it consents. */
  async admit(readers: readonly string[]): Promise<void> {
    await this.database.query('insert into edition_insider (reader) select unnest($1::text[]) on conflict do nothing', [
      readers,
    ]);
  }

  /** Keeps the first edition of a day. */
  async add({ publishedOn, edition, rows }: PublishedEdition): Promise<void> {
    await this.database.query(
      `
      with added as (insert into programme_edition (edition_on, content) values ($1, $2) on conflict do nothing
        returning edition_on)
      insert into programme_edition_basis (edition_on, counted) select edition_on, $3 from added`,
      [publishedOn, JSON.stringify(edition), JSON.stringify(rows)],
    );
  }

  /** The adviser of the current municipality, and the readers who may know it by name as soon as it consents. */
  readersOfOwn(): Promise<OwnReaders> {
    return this.database.one<OwnReaders>(`
      select (select person_id from adviser_assigned where municipality_id = app_tenant_id()) as adviser,
        array(select reader from edition_insider where tenant_id = app_tenant_id()) as insiders`);
  }

  milestones(): Promise<ParticipationMilestone[]> {
    return this.database.query<ParticipationMilestone>(
      `select happened_on::text as "on", dated_as as "when", count, in_words as "inWords", counted, source, note
        from participation_milestone order by happened_on`,
    );
  }
}
