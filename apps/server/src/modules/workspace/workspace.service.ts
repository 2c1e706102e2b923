import { Injectable } from '@nestjs/common';
import { pillarCodes } from '@bloemen/vocabulary';
import { Clock } from '../../platform/clock/clock.js';
import { unknownStandingOf } from '../plans/plans.facts.js';
import { attentionOf } from './attention.rules.js';
import { WorkspaceRepository } from './workspace.repository.js';
import type { WorkspacePage } from './workspace.types.js';

/** The dashboard of one municipality: what the database knows in one statement, and what the rules make of it. */
@Injectable()
export class WorkspaceService {
  constructor(
    private readonly workspaces: WorkspaceRepository,
    private readonly clock: Clock,
  ) {}

  async page(): Promise<WorkspacePage> {
    const today = this.clock.today();
    const { takesPart, standings, principles, moneyUntil, adviserMayRead, oldestOverdue, ...stored } =
      await this.workspaces.page(today);
    const pillars = pillarCodes.map(
      (pillar) =>
        standings.find((known) => known.pillar === pillar) ?? { ...unknownStandingOf(pillar), latestEvidence: null },
    );
    return {
      ...stored,
      pillars,
      attention: attentionOf(
        {
          takesPart,
          standings: pillars,
          principles,
          moneyUntil,
          adviserMayRead,
          overdueMilestones: oldestOverdue,
          hasPlan: stored.plan !== null,
          hasCoalition: stored.coalition !== null,
        },
        today,
      ),
    };
  }
}
