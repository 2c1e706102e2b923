import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { motionPolicy, motionsPolicy } from './motion.policy.js';
import {
  MotionFilter,
  MoveMotionInput,
  RemoveMotionInput,
  SaveMotionInput,
  TraceMotionRequestInput,
} from './motions.inputs.js';
import { MotionsService } from './motions.service.js';
import { DeliveryChoices, Motion, MotionConnection, MotionDetail } from './motions.types.js';

@Resolver()
export class MotionsResolver {
  constructor(private readonly service: MotionsService) {}

  @Requires('decision:read')
  @Query(() => MotionConnection, { description: 'Motions of the council, as far as they are open to you.' })
  motions(
    @Args('filter') filter: MotionFilter,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<MotionConnection> {
    return this.service.list(filter, first, page);
  }

  @Requires('decision:read')
  @Query(() => MotionDetail, { description: 'One motion with what answers it and what was promised about it.' })
  motion(@Args('id', { type: () => ID }) id: string): Promise<MotionDetail> {
    return this.service.byId(id);
  }

  @Requires('decision:write')
  @Query(() => DeliveryChoices, { description: 'What can deliver a request of a motion.' })
  deliveryChoices(): Promise<DeliveryChoices> {
    return this.service.choices();
  }

  @Requires('decision:write')
  @Mutation(() => Motion, { description: 'Adds or changes a motion; its fact goes with it.' })
  saveMotion(@Args('input') input: SaveMotionInput): Promise<Motion> {
    return this.service.save(input);
  }

  @Requires('decision:write')
  @Mutation(() => Motion, { description: 'Gives a motion another status; its fact goes with it.' })
  moveMotion(@Args('input') input: MoveMotionInput): Promise<Motion> {
    return this.service.move(input);
  }

  @Requires('decision:write')
  @Mutation(() => Motion, { description: 'Says what delivers a request of a motion.' })
  traceMotionRequest(@Args('input') input: TraceMotionRequestInput): Promise<Motion> {
    return this.service.trace(input);
  }

  @Requires('decision:write')
  @Mutation(() => Boolean, { description: 'Removes a motion; its fact is withdrawn with the reason.' })
  removeMotion(@Args('input') input: RemoveMotionInput): Promise<boolean> {
    return this.service.remove(input);
  }
}

/** What the viewer may do with the list and with one of it. */
export const motionRights = [viewerCan(MotionConnection, motionsPolicy), viewerCan(Motion, motionPolicy)];
