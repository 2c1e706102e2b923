import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { SendToCouncilInput, TakeBackSendingInput } from './sendings.inputs.js';
import { councilDeskPolicy, councilSendingPolicy } from './sendings.policy.js';
import { SendingsService } from './sendings.service.js';
import { CouncilDesk, CouncilSending } from './sendings.types.js';

@Resolver()
export class SendingsResolver {
  constructor(private readonly service: SendingsService) {}

  @Requires('council:send')
  @Query(() => CouncilDesk, { description: 'What is public and ready for the council, and what was sent to it.' })
  councilDesk(): Promise<CouncilDesk> {
    return this.service.desk();
  }

  @Requires('council:send')
  @Mutation(() => CouncilSending, { description: 'Records what was sent to the council; it is a fact of the plan.' })
  sendToCouncil(@CurrentActor() actor: Actor, @Args('input') input: SendToCouncilInput): Promise<CouncilSending> {
    return this.service.send(actor, input);
  }

  @Requires('council:send')
  @Mutation(() => CouncilSending, { description: 'Takes back a sending that was recorded by mistake, with its fact.' })
  takeBackSending(@CurrentActor() actor: Actor, @Args('input') input: TakeBackSendingInput): Promise<CouncilSending> {
    return this.service.takeBack(actor, input);
  }
}

/** What the viewer may do with the desk and with a sending. */
export const sendingRights = [
  viewerCan(CouncilDesk, councilDeskPolicy),
  viewerCan(CouncilSending, councilSendingPolicy),
];
