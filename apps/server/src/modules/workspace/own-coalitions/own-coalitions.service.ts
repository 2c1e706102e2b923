import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { OffersService } from '../../coalitions/offers/offers.service.js';
import { SessionsService } from '../../identity/sessions/sessions.service.js';
import { ActionsService } from '../../meetings/actions/actions.service.js';
import { MeetingsService } from '../../meetings/meetings/meetings.service.js';
import { WorkspaceService } from '../workspace.service.js';
import type { TakeOverOfferInput } from './own-coalitions.inputs.js';
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
    private readonly offers: OffersService,
  ) {}

  /** By name of the municipality; at most fifty. One after the other, so that a person holds one connection. */
  async of(person: Actor): Promise<OwnCoalition[]> {
    const coalitions: OwnCoalition[] = [];
    for (const actor of await this.sessions.asPartner(person))
      coalitions.push(await this.in(actor, () => this.coalition(actor)));
    return coalitions;
  }

  /** Throws not_found where the person does not speak for one and the same organisation in both, or has no such offer. */
  async takeOver(person: Actor, { offerId, fromTenantId, tenantId }: TakeOverOfferInput): Promise<OwnCoalition> {
    const actors = await this.sessions.asPartner(person);
    const from = actors.find((actor) => actor.tenantId === fromTenantId);
    const to = actors.find((actor) => actor.tenantId === tenantId);
    refuseUnless(from && to && from !== to && from.organisationId === to.organisationId, 'not_found');
    const offer = (await this.in(from, () => this.offers.own(from))).find(({ id }) => id === offerId);
    refuseUnless(offer, 'not_found');
    return this.in(to, async () => {
      await this.offers.takeOver(to, offer);
      return this.coalition(to);
    });
  }

  private in<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    return this.database.run({ tenantId: actor.tenantId, actorId: actor.personId, roles: actor.roles }, work);
  }

  private async coalition(actor: Actor): Promise<OwnCoalition> {
    const [{ municipality, publicNames, ownOrganisation }, open, { nodes: planned }, offers] = await Promise.all([
      this.workspaces.page(actor),
      this.actions.openActions(actor),
      this.meetings.list({ status: 'PLANNED' }, { first: 20, page: 1 }),
      this.offers.own(actor),
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
      offers,
    };
  }
}
