import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { SessionsService } from '../../identity/sessions/sessions.service.js';
import { ActionsService } from '../../meetings/actions/actions.service.js';
import { MeetingsService } from '../../meetings/meetings/meetings.service.js';
import { WorkspaceService } from '../workspace.service.js';
import type { OwnCoalition } from './own-coalitions.types.js';

const ACTIONS = 20;
const MEETINGS = 3;

/**
 * All coalitions for which somebody speaks for an organisation, side by side. Each is read in a unit of work of its own,
 * in its workspace and with the roles held there, by the services that its own screens ask: what stands behind one wall
 * is never read from behind another.
 */
@Injectable()
export class OwnCoalitionsService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionsService,
    private readonly workspaces: WorkspaceService,
    private readonly actions: ActionsService,
    private readonly meetings: MeetingsService,
  ) {}

  /** By name of the municipality; at most fifty. One after the other, so that a person holds one connection. */
  async of(person: Actor): Promise<OwnCoalition[]> {
    const coalitions: OwnCoalition[] = [];
    for (const actor of await this.sessions.asPartner(person))
      coalitions.push(
        await this.database.run({ tenantId: actor.tenantId, actorId: actor.personId, roles: actor.roles }, () =>
          this.coalition(actor),
        ),
      );
    return coalitions;
  }

  private async coalition(actor: Actor): Promise<OwnCoalition> {
    const [{ municipality, publicNames, ownOrganisation }, open, { nodes: planned }] = await Promise.all([
      this.workspaces.page(actor),
      this.actions.openActions(actor),
      this.meetings.list({ status: 'PLANNED' }, { first: 20, page: 1 }),
    ]);
    const own = open.filter(({ isOwn }) => isOwn);
    return {
      tenantId: actor.tenantId,
      municipalityName: municipality.name,
      publicNames,
      organisation: ownOrganisation,
      isArchive: actor.isArchive,
      actions: own.slice(0, ACTIONS),
      openActions: own.length,
      meetings: planned
        .filter(({ hasBegun }) => !hasBegun)
        .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
        .slice(0, MEETINGS),
    };
  }
}
