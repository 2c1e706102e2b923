import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock/clock.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { OrganisationsService } from '../../identity/organisations/organisations.service.js';
import type { CoalitionPageInput } from '../coalition.inputs.js';
import { readsContacts, readsWanted } from '../coalition.policy.js';
import { CoalitionPageRepository } from './coalition-page.repository.js';
import type { CoalitionCandidate, CoalitionMemberDetail, CoalitionPage } from '../coalition.types.js';
import { membershipMoves } from '../membership/membership.rules.js';
import { MembershipsRepository } from '../membership/memberships.repository.js';

/** What the screens of the coalition show, with what the viewer may do there. */
@Injectable()
export class CoalitionPageService {
  constructor(
    private readonly pages: CoalitionPageRepository,
    private readonly periods: MembershipsRepository,
    private readonly organisations: OrganisationsService,
    private readonly clock: Clock,
  ) {}

  /** As of a day, today when none is asked for. */
  page(
    actor: Actor,
    { asOf, search, state, sector, orderBy, descending }: CoalitionPageInput = {},
    { first, page } = { first: 25, page: 1 },
  ): Promise<CoalitionPage> {
    return this.pages.page({
      asOf: asOf ?? this.clock.today(),
      search: search ?? null,
      state: state ?? null,
      sector: sector ?? null,
      orderBy: orderBy ?? 'NAME',
      descending: descending ?? false,
      first,
      page,
      withWishes: readsWanted(actor),
    });
  }

  async member(actor: Actor, organisationId: string): Promise<CoalitionMemberDetail> {
    const member = await this.pages.member(organisationId, readsContacts(actor), this.clock.today());
    const current = member.periods[0];
    if (!current) throw new DomainError('not_found');
    return { ...member, nextStates: [...membershipMoves[current.state]] };
  }

  /** Known organisations that a typed name may mean, and how each stands to this coalition. */
  async candidates(name: string): Promise<CoalitionCandidate[]> {
    const typed = name.slice(0, 200);
    const found = (await this.organisations.suggestions([typed])).get(typed) ?? [];
    const current = await this.periods.current(found.map((one) => one.organisationId));
    const states = new Map(current.map((period) => [period.organisationId, period.state]));
    return found.map((one) => ({ ...one, state: states.get(one.organisationId) ?? null }));
  }
}
