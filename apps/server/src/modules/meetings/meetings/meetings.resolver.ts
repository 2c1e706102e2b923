import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { InvitationsService } from '../invitations/invitations.service.js';
import { AgendaService } from './agenda.service.js';
import {
  AddAgendaItemInput,
  AnswerMeetingInput,
  CancelMeetingInput,
  ChangeAgendaItemInput,
  ChangeMeetingInput,
  DecideAgendaProposalInput,
  MeetingsInput,
  MeetingVersionInput,
  OrderAgendaInput,
  PlanMeetingInput,
  ProposeAgendaItemInput,
  RemoveAgendaItemInput,
  SaveMeetingSeriesInput,
} from './meetings.inputs.js';
import { agendaItemPolicy, meetingGuestPolicy, meetingPolicy, meetingsPolicy } from './meetings.policy.js';
import { MeetingsService } from './meetings.service.js';
import { AgendaItem, Meeting, MeetingFeed, MeetingGuest, MeetingsPage } from './meetings.types.js';

@Resolver(() => Meeting)
export class MeetingsResolver {
  constructor(
    private readonly service: MeetingsService,
    private readonly agenda: AgendaService,
    private readonly invitations: InvitationsService,
  ) {}

  @Query(() => MeetingsPage, { description: 'Meetings of the own coalition, the latest first, and its series.' })
  @Requires('meeting:read')
  meetings(
    @Args('input') input: MeetingsInput,
    @First(20) first: number,
    @PageNumber() page: number,
  ): Promise<MeetingsPage> {
    return this.service.list(input, { first, page });
  }

  @Query(() => Meeting, { description: 'One meeting of the own coalition.' })
  @Requires('meeting:read')
  meeting(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Meeting> {
    return this.service.page(actor, id);
  }

  @Mutation(() => MeetingsPage, { description: 'Records how often the coalition meets, or changes it.' })
  @Requires('meeting:write')
  async saveMeetingSeries(@Args('input') input: SaveMeetingSeriesInput): Promise<MeetingsPage> {
    await this.service.saveSeries(input);
    return this.service.list({}, { first: 20, page: 1 });
  }

  @Mutation(() => Meeting, { description: 'Plans a meeting with a first agenda; nobody is told yet.' })
  @Requires('meeting:write')
  async planMeeting(@CurrentActor() actor: Actor, @Args('input') input: PlanMeetingInput): Promise<Meeting> {
    return this.service.page(actor, await this.service.plan(input));
  }

  @Mutation(() => Meeting, { description: 'Changes a meeting; the fact of one that was held follows.' })
  @Requires('meeting:write')
  async changeMeeting(@CurrentActor() actor: Actor, @Args('input') input: ChangeMeetingInput): Promise<Meeting> {
    await this.service.change(actor, input);
    return this.service.page(actor, input.id);
  }

  @Mutation(() => Meeting, { description: 'Calls a meeting off, with the reason.' })
  @Requires('meeting:write')
  async cancelMeeting(@CurrentActor() actor: Actor, @Args('input') input: CancelMeetingInput): Promise<Meeting> {
    await this.service.cancel(actor, input);
    return this.service.page(actor, input.id);
  }

  @Mutation(() => Meeting, {
    description: 'Mails the invitation with the agenda; again, it tells who was invited how the meeting is now.',
  })
  @Requires('meeting:write')
  async sendMeeting(@CurrentActor() actor: Actor, @Args('input') input: MeetingVersionInput): Promise<Meeting> {
    await this.service.send(actor, input);
    return this.service.page(actor, input.id);
  }

  @Mutation(() => MeetingFeed, {
    description: 'Makes a secret address at which calendars read the meetings; an older one stops working.',
  })
  @Requires('meeting:write')
  async renewMeetingFeed(): Promise<MeetingFeed> {
    return { address: await this.invitations.renewFeed() };
  }

  @Mutation(() => Boolean, { description: 'Stops the secret address; a second time is no error.' })
  @Requires('meeting:write')
  async revokeMeetingFeed(): Promise<boolean> {
    await this.invitations.revokeFeed();
    return true;
  }

  @Mutation(() => Meeting, { description: 'Says that a meeting was held, which is a fact under the second pillar.' })
  @Requires('meeting:write')
  async holdMeeting(@CurrentActor() actor: Actor, @Args('input') input: MeetingVersionInput): Promise<Meeting> {
    await this.service.hold(actor, input);
    return this.service.page(actor, input.id);
  }

  @Mutation(() => Meeting, { description: 'Says that a meeting was not held after all; its fact is withdrawn.' })
  @Requires('meeting:write')
  async takeBackHeldMeeting(@CurrentActor() actor: Actor, @Args('input') input: MeetingVersionInput): Promise<Meeting> {
    await this.service.takeBackHeld(actor, input);
    return this.service.page(actor, input.id);
  }

  @Mutation(() => Meeting, { description: 'Adds a point at the end of an agenda.' })
  @Requires('meeting:prepare')
  async addAgendaItem(@CurrentActor() actor: Actor, @Args('input') input: AddAgendaItemInput): Promise<Meeting> {
    return this.service.page(actor, await this.agenda.add(actor, input));
  }

  @Mutation(() => Meeting, { description: 'Changes a point of an agenda.' })
  @Requires('meeting:prepare')
  async changeAgendaItem(@CurrentActor() actor: Actor, @Args('input') input: ChangeAgendaItemInput): Promise<Meeting> {
    return this.service.page(actor, await this.agenda.change(actor, input));
  }

  @Mutation(() => Meeting, { description: 'Takes a point, or the own proposal, away.' })
  @Requires('meeting:prepare')
  async removeAgendaItem(@CurrentActor() actor: Actor, @Args('input') input: RemoveAgendaItemInput): Promise<Meeting> {
    return this.service.page(actor, await this.agenda.remove(actor, input));
  }

  @Mutation(() => Meeting, { description: 'Puts the points of an agenda in another order.' })
  @Requires('meeting:prepare')
  async orderAgenda(@CurrentActor() actor: Actor, @Args('input') input: OrderAgendaInput): Promise<Meeting> {
    return this.service.page(actor, await this.agenda.order(actor, input));
  }

  @Mutation(() => Meeting, { description: 'Proposes a point for an agenda; the coordinator is told.' })
  @Requires('meeting:prepare')
  async proposeAgendaItem(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeAgendaItemInput,
  ): Promise<Meeting> {
    return this.service.page(actor, await this.agenda.propose(actor, input));
  }

  @Mutation(() => Meeting, { description: 'Says for the own organisation whether it comes; the coordinator is told.' })
  @Requires('meeting:prepare')
  async answerMeeting(@CurrentActor() actor: Actor, @Args('input') input: AnswerMeetingInput): Promise<Meeting> {
    await this.service.answer(actor, input);
    return this.service.page(actor, input.meetingId);
  }

  @Mutation(() => Meeting, { description: 'Takes over what a member proposed, or refuses it.' })
  @Requires('meeting:write')
  async decideAgendaProposal(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideAgendaProposalInput,
  ): Promise<Meeting> {
    return this.service.page(actor, await this.agenda.decide(actor, input));
  }
}

/** What the viewer may do with all meetings, with one, with who comes, and with a point of its agenda. */
export const meetingRights = [
  viewerCan(MeetingsPage, meetingsPolicy),
  viewerCan(Meeting, meetingPolicy),
  viewerCan(MeetingGuest, meetingGuestPolicy),
  viewerCan(AgendaItem, agendaItemPolicy),
];
