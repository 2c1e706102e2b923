import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MemberSeat } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { First, PageNumber, type NumberedPage } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { MoveCounterpartInput, SaveNationalMemberInput } from './members.inputs.js';
import { counterpartPolicy, nationalMemberPolicy, nationalMembersPolicy } from './members.policy.js';
import { MembersService } from './members.service.js';
import { Counterpart, MemberSeatEnum, NationalMember, NationalMemberConnection } from './members.types.js';

@Resolver()
export class MembersResolver {
  constructor(private readonly members: MembersService) {}

  @Requires('toolkit:read')
  @Query(() => NationalMemberConnection, { description: 'Members of the national coalition, the core team first.' })
  nationalMembers(
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('seat', { type: () => MemberSeatEnum, nullable: true }) seat: MemberSeat | null,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<NumberedPage<NationalMember>> {
    refuseUnless((search?.length ?? 0) <= 100, 'bad_input');
    return this.members.list({ search: search?.trim() || null, seat: seat ?? null, first, page });
  }

  @Requires('toolkit:read')
  @Query(() => NationalMember, { description: 'One member of the national coalition.' })
  nationalMember(@Args('id', { type: () => ID }) id: string): Promise<NationalMember> {
    return this.members.byId(id);
  }

  @Requires('toolkit:maintain')
  @Mutation(() => NationalMember, { description: 'Adds or changes a member of the national coalition.' })
  saveNationalMember(@Args('input') input: SaveNationalMemberInput): Promise<NationalMember> {
    return this.members.save(input);
  }

  @Requires('counterpart:read')
  @Query(() => [Counterpart], { description: 'Who here could be, or is, the counterpart of each national member.' })
  counterparts(@CurrentActor() actor: Actor): Promise<Counterpart[]> {
    return this.members.counterparts(actor);
  }

  @Requires('counterpart:read')
  @Query(() => Counterpart, {
    nullable: true,
    description: 'The same for one member; null for one that has no counterpart anywhere.',
  })
  async counterpart(
    @CurrentActor() actor: Actor,
    @Args('memberId', { type: () => ID }) memberId: string,
  ): Promise<Counterpart | null> {
    return (await this.members.counterparts(actor, memberId))[0] ?? null;
  }

  @Requires('counterpart:write')
  @Mutation(() => Counterpart, {
    description: 'Records how it stands with a counterpart. Who is approached is invited into the coalition.',
  })
  moveCounterpart(@CurrentActor() actor: Actor, @Args('input') input: MoveCounterpartInput): Promise<Counterpart> {
    return this.members.move(actor, input);
  }
}

/** What the viewer may do with the list, with a member and with a counterpart. */
export const memberRights = [
  viewerCan(NationalMemberConnection, nationalMembersPolicy),
  viewerCan(NationalMember, nationalMemberPolicy),
  viewerCan(Counterpart, counterpartPolicy),
];
