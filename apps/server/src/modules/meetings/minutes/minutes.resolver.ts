import { Injectable } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import {
  AddMeetingActionInput,
  AddMinutesItemInput,
  ApproveMinutesInput,
  RecordAttendanceInput,
  RemoveMeetingDecisionInput,
  SaveMeetingDecisionInput,
  WriteMinutesInput,
} from './minutes.inputs.js';
import { minutesPolicy } from './minutes.policy.js';
import { MinutesService } from './minutes.service.js';
import { Minutes } from './minutes.types.js';

@Injectable()
@Resolver()
export class MinutesResolver {
  constructor(private readonly minutesOf: MinutesService) {}

  @Requires('meeting:read')
  @Query(() => Minutes, { description: 'The minutes of one meeting of the own coalition, in one statement.' })
  minutes(@CurrentActor() actor: Actor, @Args('meetingId', { type: () => ID }) meetingId: string): Promise<Minutes> {
    return this.minutesOf.page(actor, meetingId);
  }

  @Requires('meeting:prepare')
  @Mutation(() => Minutes, { description: 'Records whether an organisation was at a meeting, or takes that back.' })
  recordAttendance(@CurrentActor() actor: Actor, @Args('input') input: RecordAttendanceInput): Promise<Minutes> {
    return this.minutesOf.recordAttendance(actor, input);
  }

  @Requires('meeting:prepare')
  @Mutation(() => Minutes, { description: 'Writes what was said about an item of the agenda.' })
  writeMinutes(@CurrentActor() actor: Actor, @Args('input') input: WriteMinutesInput): Promise<Minutes> {
    return this.minutesOf.write(actor, input);
  }

  @Requires('meeting:prepare')
  @Mutation(() => Minutes, { description: 'Puts what came up last on the agenda.' })
  addMinutesItem(@CurrentActor() actor: Actor, @Args('input') input: AddMinutesItemInput): Promise<Minutes> {
    return this.minutesOf.addItem(actor, input);
  }

  @Requires('meeting:prepare')
  @Mutation(() => Minutes, { description: 'Records or changes what a meeting agreed.' })
  saveMeetingDecision(@CurrentActor() actor: Actor, @Args('input') input: SaveMeetingDecisionInput): Promise<Minutes> {
    return this.minutesOf.saveDecision(actor, input);
  }

  @Requires('meeting:prepare')
  @Mutation(() => Minutes, { description: 'Takes away what was no decision.' })
  removeMeetingDecision(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveMeetingDecisionInput,
  ): Promise<Minutes> {
    return this.minutesOf.removeDecision(actor, input);
  }

  @Requires('meeting:prepare')
  @Mutation(() => Minutes, { description: 'Records what an organisation promised in a meeting.' })
  addMeetingAction(@CurrentActor() actor: Actor, @Args('input') input: AddMeetingActionInput): Promise<Minutes> {
    return this.minutesOf.addAction(actor, input);
  }

  @Requires('meeting:write')
  @Mutation(() => Minutes, {
    description: 'Records that a meeting approved the minutes of an earlier one. They never change again.',
  })
  approveMinutes(@CurrentActor() actor: Actor, @Args('input') input: ApproveMinutesInput): Promise<Minutes> {
    return this.minutesOf.approve(actor, input);
  }
}

/** What the viewer may do with minutes. */
export const minutesRights = [viewerCan(Minutes, minutesPolicy)];
