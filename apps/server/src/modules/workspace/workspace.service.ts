import { Injectable } from '@nestjs/common';
import { pillarCodes } from '@bloemen/vocabulary';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { joinedByYears, unknownStandingOf } from '../plans/plans.facts.js';
import { attentionOf } from './attention.rules.js';
import { WorkspaceRepository } from './workspace.repository.js';
import type { WorkspacePage } from './workspace.types.js';

/** How much money the dashboard tells of. */
const MONEY_SHOWN = 4;

/** The dashboard of one municipality: what the database knows in one statement, and what the rules make of it. */
@Injectable()
export class WorkspaceService {
  constructor(
    private readonly workspaces: WorkspaceRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * As far as this person may see it: what asks for attention is for who reads all of the workspace, and a level that
   * is not open to the reader is left out, which is not the same as unknown.
   */
  async page(actor: Actor): Promise<WorkspacePage> {
    const today = this.clock.today();
    const seesAll = actor.has('workspace:read');
    const {
      readsEveryLevel,
      standings,
      principles,
      adviserMayRead,
      oldestOverdue,
      recommendations,
      meetings,
      actionsNeedingHelp,
      weekPackage,
      contactsToReview,
      lateUndertakings,
      untracedMotions,
      ...stored
    } = await this.workspaces.page(today, {
      seesAll,
      readsStatement: actor.has('commitment:read'),
      keepsContacts: actor.has('coalition:write'),
      organisationId: actor.has('coalition-contact:read') ? actor.organisationId : null,
    });
    const pillars = pillarCodes.flatMap(
      (pillar) =>
        standings.find((known) => known.pillar === pillar) ??
        (readsEveryLevel ? { ...unknownStandingOf(pillar), fact: null } : []),
    );
    return {
      ...stored,
      pillars,
      money: joinedByYears(stored.money, ({ title, certainty, amountCents, recurrence }) =>
        JSON.stringify([title, certainty, amountCents, recurrence]),
      ).slice(0, MONEY_SHOWN),
      attention: seesAll
        ? attentionOf(
            {
              takesPart: stored.municipality.takesPart,
              standings: pillars,
              principles,
              moneyUntil: stored.moneyUntil,
              adviserMayRead,
              overdueMilestones: oldestOverdue,
              recommendations,
              meetings,
              actionsNeedingHelp,
              weekPackage,
              contactsToReview,
              lateUndertakings,
              untracedMotions,
              hasPlan: stored.plan !== null,
              hasCoalition: stored.coalition !== null,
            },
            today,
          )
        : [],
    };
  }
}
