import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CBS_CODE_PATTERN, type PillarCode } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';
import {
  AnswerPeerCallInput,
  AskPeerCallInput,
  NotePeerCallInput,
  OfferCallMomentsInput,
  PickCallMomentInput,
  ProposePeerCallInput,
  WithdrawPeerCallInput,
} from './calls.inputs.js';
import { callPolicy, callsPolicy } from './calls.policy.js';
import type { CallStatus } from './calls.rules.js';
import { CallsService } from './calls.service.js';
import {
  CallStatusEnum,
  PeerCall,
  PeerCallAsker,
  PeerCallConnection,
  PeerCallsPage,
  PeerCandidate,
} from './calls.types.js';

/** Calls between municipalities: for the coordinator of one of both, and for the adviser who brings them together. */
@Resolver(() => PeerCall)
export class CallsResolver {
  constructor(private readonly calls: CallsService) {}

  @Requires('support:ask_call')
  @Query(() => PeerCallsPage, { description: 'Calls of the own municipality, and for which pillars it may ask one.' })
  peerCalls(): Promise<PeerCallsPage> {
    return this.calls.page();
  }

  @Requires('support:ask_call')
  @Query(() => [PeerCandidate], { description: 'Whom the own municipality may ask about a pillar, the nearest first.' })
  peerCandidates(
    @CurrentActor() actor: Actor,
    @Args('pillar', { type: () => PillarCodeEnum }) pillar: PillarCode,
  ): Promise<PeerCandidate[]> {
    return this.calls.candidates(actor, pillar);
  }

  @Requires('support:propose_call')
  @Query(() => PeerCallConnection, {
    description: 'Calls that the adviser proposed, for municipalities that may still be read; the newest first.',
  })
  proposedPeerCalls(
    @CurrentActor() actor: Actor,
    @Args('status', { type: () => CallStatusEnum, nullable: true }) status: CallStatus | undefined,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<PeerCallConnection> {
    return this.calls.proposed(actor, status ?? null, { first, page });
  }

  @Requires('support:propose_call')
  @Query(() => [PeerCallAsker], { description: 'Municipalities for which the adviser may propose a call.' })
  peerCallAskers(@CurrentActor() actor: Actor): Promise<PeerCallAsker[]> {
    return this.calls.askers(actor);
  }

  @Requires('support:propose_call')
  @Query(() => [PeerCandidate], { description: 'Who could help a municipality of the adviser with a pillar.' })
  peerCandidatesFor(
    @CurrentActor() actor: Actor,
    @Args('asker') asker: string,
    @Args('pillar', { type: () => PillarCodeEnum }) pillar: PillarCode,
  ): Promise<PeerCandidate[]> {
    refuseUnless(CBS_CODE_PATTERN.test(asker), 'not_found');
    return this.calls.candidatesFor(actor, asker, pillar);
  }

  @Requires('support:ask_call')
  @Mutation(() => PeerCall, { description: 'Asks another municipality for a call; its coordinators are mailed.' })
  askPeerCall(@CurrentActor() actor: Actor, @Args('input') input: AskPeerCallInput): Promise<PeerCall> {
    return this.calls.ask(actor, input);
  }

  @Requires('support:propose_call')
  @Mutation(() => PeerCall, {
    description: 'Proposes a call to two municipalities; the coordinators of both are mailed.',
  })
  proposePeerCall(@CurrentActor() actor: Actor, @Args('input') input: ProposePeerCallInput): Promise<PeerCall> {
    return this.calls.propose(actor, input);
  }

  @Requires('support:ask_call')
  @Mutation(() => PeerCall, { description: 'Says yes or no for the own municipality.' })
  answerPeerCall(@CurrentActor() actor: Actor, @Args('input') input: AnswerPeerCallInput): Promise<PeerCall> {
    return this.calls.answer(actor, input);
  }

  @Requires('support:ask_call')
  @Mutation(() => PeerCall, { description: 'Puts other moments in the place of those of the own municipality.' })
  offerCallMoments(@CurrentActor() actor: Actor, @Args('input') input: OfferCallMomentsInput): Promise<PeerCall> {
    return this.calls.offerMoments(actor, input);
  }

  @Requires('support:ask_call')
  @Mutation(() => PeerCall, { description: 'Chooses when; both get an appointment for their calendars.' })
  pickCallMoment(@CurrentActor() actor: Actor, @Args('input') input: PickCallMomentInput): Promise<PeerCall> {
    return this.calls.pick(actor, input);
  }

  @Requires('support:withdraw_call')
  @Mutation(() => PeerCall, { description: 'Takes a call back, or calls it off; the other side is mailed.' })
  withdrawPeerCall(@CurrentActor() actor: Actor, @Args('input') input: WithdrawPeerCallInput): Promise<PeerCall> {
    return this.calls.withdraw(actor, input);
  }

  @Requires('support:ask_call')
  @Mutation(() => PeerCall, { description: 'Keeps what was exchanged.' })
  notePeerCall(@CurrentActor() actor: Actor, @Args('input') input: NotePeerCallInput): Promise<PeerCall> {
    return this.calls.note(actor, input);
  }
}

/** What the viewer may do with all calls, and with one. */
export const callRights = [viewerCan(PeerCallsPage, callsPolicy), viewerCan(PeerCall, callPolicy)];
