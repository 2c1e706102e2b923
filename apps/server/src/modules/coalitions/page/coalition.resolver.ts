import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import {
  AddCoalitionMemberInput,
  ChangeMembershipInput,
  ChooseWantedSectorsInput,
  CoalitionPageInput,
  CorrectMembershipInput,
  LeaveCoalitionInput,
  SeatPreparationGroupInput,
  StartCoalitionInput,
} from '../coalition.inputs.js';
import { coalitionPolicy, memberPolicy } from '../coalition.policy.js';
import {
  CoalitionContactInput,
  SaveCoalitionContactInput,
  SucceedCoalitionContactInput,
} from '../contacts/contacts.inputs.js';
import { ContactsService } from '../contacts/contacts.service.js';
import { CoalitionPageService } from './coalition-page.service.js';
import { CoalitionCandidate, CoalitionMemberDetail, CoalitionPage } from '../coalition.types.js';
import { MembershipsService } from '../membership/memberships.service.js';
import { WantedService } from '../wanted/wanted.service.js';

@Resolver()
export class CoalitionResolver {
  constructor(
    private readonly pages: CoalitionPageService,
    private readonly memberships: MembershipsService,
    private readonly contacts: ContactsService,
    private readonly wanted: WantedService,
  ) {}

  @Query(() => CoalitionPage, {
    description:
      'The own coalition as of one day: counts, coverage of sectors, one page of members, preparation group.',
  })
  @Requires('coalition:read')
  coalitionPage(
    @CurrentActor() actor: Actor,
    @Args('input') input: CoalitionPageInput,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<CoalitionPage> {
    return this.pages.page(actor, input, { first, page });
  }

  @Query(() => CoalitionMemberDetail, { description: 'One organisation of the own coalition, with its history.' })
  @Requires('coalition:read')
  coalitionMember(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<CoalitionMemberDetail> {
    return this.pages.member(actor, organisationId);
  }

  @Query(() => [CoalitionCandidate], {
    description: 'Known organisations that a typed name may mean, and how each stands to this coalition.',
  })
  @Requires('coalition:write')
  coalitionCandidates(@Args('name', { type: () => String }) name: string): Promise<CoalitionCandidate[]> {
    return this.pages.candidates(name);
  }

  @Mutation(() => CoalitionPage, {
    description: 'Begins the coalition of this municipality, with the municipality as its first member.',
  })
  @Requires('coalition:write')
  async startCoalition(
    @CurrentActor() actor: Actor,
    @Args('input') input: StartCoalitionInput,
  ): Promise<CoalitionPage> {
    await this.memberships.start(input);
    return this.pages.page(actor);
  }

  @Mutation(() => CoalitionPage, { description: 'Chooses which sectors the coalition wants at its table.' })
  @Requires('coalition:write')
  async chooseWantedSectors(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChooseWantedSectorsInput,
  ): Promise<CoalitionPage> {
    await this.wanted.chooseSectors(input);
    return this.pages.page(actor);
  }

  @Mutation(() => CoalitionMemberDetail, {
    description:
      'Brings an organisation into the coalition: one of the register, or a new one after seeing what looks alike.',
  })
  @Requires('coalition:write')
  async addCoalitionMember(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddCoalitionMemberInput,
  ): Promise<CoalitionMemberDetail> {
    return this.pages.member(actor, await this.memberships.add(input));
  }

  @Mutation(() => CoalitionMemberDetail, {
    description: 'Takes the next step in the participation of an organisation; the period before stays as history.',
  })
  @Requires('coalition:write')
  async changeMembership(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChangeMembershipInput,
  ): Promise<CoalitionMemberDetail> {
    await this.memberships.change(input);
    return this.pages.member(actor, input.organisationId);
  }

  @Mutation(() => CoalitionMemberDetail, {
    description: 'Lets an organisation leave with a reason; its history stays, its contact person goes.',
  })
  @Requires('coalition:write')
  async leaveCoalition(
    @CurrentActor() actor: Actor,
    @Args('input') input: LeaveCoalitionInput,
  ): Promise<CoalitionMemberDetail> {
    await this.memberships.leave(input);
    return this.pages.member(actor, input.organisationId);
  }

  @Mutation(() => CoalitionMemberDetail, { description: 'Puts right a period that was recorded wrongly.' })
  @Requires('coalition:write')
  async correctMembership(
    @CurrentActor() actor: Actor,
    @Args('input') input: CorrectMembershipInput,
  ): Promise<CoalitionMemberDetail> {
    return this.pages.member(actor, await this.memberships.correct(input));
  }

  @Mutation(() => CoalitionMemberDetail, { description: 'Keeps or changes a contact person of an organisation.' })
  @Requires('coalition:write')
  async saveCoalitionContact(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveCoalitionContactInput,
  ): Promise<CoalitionMemberDetail> {
    return this.pages.member(actor, await this.contacts.save(input));
  }

  @Mutation(() => CoalitionMemberDetail, {
    description: 'Lets somebody take over from a contact person: open actions, invitations and offers go along.',
  })
  @Requires('coalition:write')
  async succeedCoalitionContact(
    @CurrentActor() actor: Actor,
    @Args('input') input: SucceedCoalitionContactInput,
  ): Promise<CoalitionMemberDetail> {
    return this.pages.member(actor, await this.contacts.succeed(input));
  }

  @Mutation(() => CoalitionMemberDetail, {
    description: 'Lets mail go again to an address that it came back from, or that complained.',
  })
  @Requires('coalition:write')
  async tryCoalitionContactAgain(
    @CurrentActor() actor: Actor,
    @Args('input') input: CoalitionContactInput,
  ): Promise<CoalitionMemberDetail> {
    return this.pages.member(actor, await this.contacts.tryAgain(input));
  }

  @Mutation(() => CoalitionMemberDetail, { description: 'Forgets a contact person; links that were mailed die.' })
  @Requires('coalition:write')
  async removeCoalitionContact(
    @CurrentActor() actor: Actor,
    @Args('input') input: CoalitionContactInput,
  ): Promise<CoalitionMemberDetail> {
    return this.pages.member(actor, await this.contacts.remove(input));
  }

  @Mutation(() => CoalitionPage, { description: 'Seats the preparation group, at most eight, with its chair.' })
  @Requires('coalition:write')
  async seatPreparationGroup(
    @CurrentActor() actor: Actor,
    @Args('input') input: SeatPreparationGroupInput,
  ): Promise<CoalitionPage> {
    await this.memberships.seatPreparationGroup(input);
    return this.pages.page(actor);
  }
}

/** What the viewer may do with the coalition, and with one of its members. */
export const coalitionRights = [
  viewerCan(CoalitionPage, coalitionPolicy),
  viewerCan(CoalitionMemberDetail, memberPolicy),
];
