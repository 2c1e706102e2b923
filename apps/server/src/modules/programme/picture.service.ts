import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { dataVersion } from '../../platform/database/data-version.js';
import { StandingsOfTheDay } from '../plans/evidence/standings-of-the-day.service.js';
import { PictureRepository } from './picture.repository.js';
import type { NationalPicture, PictureRow } from './programme.facts.js';

/**
 * The national picture: one row per municipality, read from what each keeps up to date in the transaction of its own
 * change. It is kept in memory for exactly one data version and one day, so an answer is never older than the last
 * committed fact.
 */
@Injectable()
export class NationalPictureService {
  private kept: { version: string; day: string; rows: Promise<PictureRow[]> } | null = null;

  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly clock: Clock,
    private readonly standings: StandingsOfTheDay,
  ) {}

  version(): Promise<string> {
    return this.database.acrossTenants('national-picture', dataVersion);
  }

  async current(): Promise<NationalPicture> {
    await this.standings.settle();
    const day = this.clock.today();
    return this.database.acrossTenants('national-picture', async (read) => {
      const version = await dataVersion(read);
      if (this.kept?.version !== version || this.kept.day !== day) {
        const made = { version, day, rows: this.pictures.rows(read, day) };
        this.kept = made;
        made.rows.catch(() => {
          if (this.kept === made) this.kept = null;
        });
      }
      return { version, day, rows: await this.kept.rows };
    });
  }
}
