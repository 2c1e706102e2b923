import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { EditionsRepository, type PublishedEdition } from './editions.repository.js';
import { NationalPictureService } from './picture.service.js';
import type { CountedRow, Edition, ParticipationMilestone, PictureRow } from './programme.facts.js';
import { insidersOf } from './programme.policy.js';
import { protectedGroups } from './programme.rules.js';
import { rowsToPublish } from './release.rules.js';

/**
 * Editions for readers of aggregates. Live figures would give a municipality away by time: whoever looks just before and just after one
 * municipality joins or reports sees its answer as the difference. So these readers get one edition per calendar month, protected as one
 * whole, in which a change of fewer than five municipalities waits (`release.rules.ts`). A month without anything to release repeats the
 * previous figures with the day they are of.
 */
@Injectable()
export class ProgrammeEditions {
  constructor(
    private readonly database: Database,
    private readonly picture: NationalPictureService,
    private readonly editions: EditionsRepository,
    private readonly clock: Clock,
  ) {}

  latest(): Promise<Edition | null> {
    return this.editions.latest();
  }

  /** Published numbers of participating municipalities, with their sources. */
  milestones(): Promise<ParticipationMilestone[]> {
    return this.editions.milestones();
  }

  /** Publishes this month's edition unless there is one. */
  async publishIfDue(): Promise<void> {
    const month = this.clock.today().slice(0, 7);
    const scope = { tenantId: PROGRAMME_TENANT_ID, actorId: null };
    const previous = await this.database.run(scope, () => this.editions.latestPublished());
    if (previous?.publishedOn.startsWith(month)) return;
    const next = await this.compose(previous);
    await this.database.run(scope, () => this.editions.add(next));
  }

  private async compose(previous: PublishedEdition | null): Promise<PublishedEdition> {
    const { day, rows: current } = await this.picture.current();
    const insiders = insidersOf(current);
    const rows = previous ? rowsToPublish(previous.rows, current.map(countedRow), insiders) : current.map(countedRow);
    if (previous && isDeepStrictEqual(byId(rows), byId(previous.rows))) return { ...previous, publishedOn: day };
    const participating = rows.filter((row) => row.participates);
    const edition = {
      editionOn: day,
      municipalities: rows.length,
      participating: participating.length,
      demonstration: participating.filter((row) => row.isDemonstration).length,
      groups: await protectedGroups(rows, insiders, () => nextTurn(), previous ? { rows: previous.rows, groups: previous.edition.groups } : undefined),
    };
    return { publishedOn: day, edition, rows };
  }
}

const byId = (rows: readonly CountedRow[]): Map<string, CountedRow> => new Map(rows.map((row) => [row.id, row]));

function countedRow({ id, provinceCode, province, ggdCode, ggdRegion, inhabitants, urbanity, participates, isDemonstration, pillars }: PictureRow): CountedRow {
  return { id, provinceCode, province, ggdCode, ggdRegion, inhabitants, urbanity, participates, isDemonstration, pillars };
}
