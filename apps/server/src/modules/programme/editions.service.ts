import { setImmediate as nextTurn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { PROGRAMME_TENANT_ID } from '@bloemen/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { EditionsRepository } from './editions.repository.js';
import { NationalPictureService } from './picture.service.js';
import type { Edition, ParticipationMilestone } from './programme.facts.js';
import { insidersOf } from './programme.policy.js';
import { protectedGroups } from './programme.rules.js';

/**
 * Editions for readers of aggregates. Live figures would give a municipality away by time: whoever looks just before and just after one
 * municipality joins or reports sees its answer as the difference. So these readers get one edition per calendar month, in which the changes
 * of a month come together, protected as one whole.
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
    const latest = await this.database.run(scope, () => this.editions.latest());
    if (latest?.editionOn.startsWith(month)) return;
    const edition = await this.compose();
    await this.database.run(scope, () => this.editions.add(edition));
  }

  private async compose(): Promise<Edition> {
    const { day, rows } = await this.picture.current();
    const participating = rows.filter((row) => row.participates);
    return {
      editionOn: day,
      municipalities: rows.length,
      participating: participating.length,
      demonstration: participating.filter((row) => row.isDemonstration).length,
      groups: await protectedGroups(rows, insidersOf(rows), () => nextTurn()),
    };
  }
}
