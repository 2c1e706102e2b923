import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Edition, ParticipationMilestone } from './programme.facts.js';

/** Rows of programme_edition and participation_milestone; both are public facts. */
@Injectable()
export class EditionsRepository {
  constructor(private readonly database: Database) {}

  async latest(): Promise<Edition | null> {
    return (await this.database.maybe<{ content: Edition }>('select content from programme_edition order by edition_on desc limit 1'))?.content ?? null;
  }

  /** Keeps the first edition of a day. */
  async add(edition: Edition): Promise<void> {
    await this.database.query(`
      with added as (insert into programme_edition (edition_on, content) values ($1, $2) on conflict do nothing returning 1)
      select app_touch_programme() from added`, [edition.editionOn, JSON.stringify(edition)]);
  }

  milestones(): Promise<ParticipationMilestone[]> {
    return this.database.query<ParticipationMilestone>(
      'select happened_on::text as "on", dated_as as "when", count, qualifier, source, note from participation_milestone order by happened_on');
  }
}
