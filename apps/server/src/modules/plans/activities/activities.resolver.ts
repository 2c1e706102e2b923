import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { wrongFields } from '../../../platform/errors/domain-error.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { activitiesPolicy, activityPolicy } from '../plans.policy.js';
import { ActivityFilter, MoveActivityInput, RemoveActivityInput, SaveActivityInput } from './activities.inputs.js';
import { ActivitiesService } from './activities.service.js';
import { Activity, ActivityChoices, ActivityConnection, ActivityDetail, ActivityMix } from './activities.types.js';

@Resolver()
export class ActivitiesResolver {
  constructor(private readonly service: ActivitiesService) {}

  @Requires('plan:read')
  @Query(() => ActivityConnection, {
    description: 'Activities of the own municipality, as far as they are open to you.',
  })
  activities(
    @Args('filter') filter: ActivityFilter,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<ActivityConnection> {
    return this.service.list(filter, first, page);
  }

  @Requires('plan:read')
  @Query(() => ActivityDetail, { description: 'One activity with its history.' })
  activity(@Args('id', { type: () => ID }) id: string): Promise<ActivityDetail> {
    return this.service.byId(id);
  }

  @Requires('plan:write')
  @Query(() => ActivityChoices, { description: 'What an activity can be tied to.' })
  activityChoices(): Promise<ActivityChoices> {
    return this.service.choices();
  }

  @Requires('plan:read')
  @Query(() => ActivityMix, { description: 'What the activities offer together, and what is missing.' })
  activityMix(@Args('year', { type: () => Int, nullable: true }) year: number | null): Promise<ActivityMix> {
    if (year !== null && (year < 2000 || year > 2100))
      throw wrongFields({ path: 'year', message: 'Kies een ander jaar.' });
    return this.service.mix(year ?? null);
  }

  @Requires('plan:write')
  @Mutation(() => Activity, { description: 'Adds or changes an activity.' })
  saveActivity(@Args('input') input: SaveActivityInput): Promise<Activity> {
    return this.service.save(input);
  }

  @Requires('plan:write')
  @Mutation(() => Activity, { description: 'Starts, ends, calls off, resumes or plans an activity anew.' })
  moveActivity(@Args('input') input: MoveActivityInput): Promise<Activity> {
    return this.service.move(input);
  }

  @Requires('plan:write')
  @Mutation(() => ID, {
    description: 'Removes an activity that was recorded by mistake, with its history; gives its id.',
  })
  removeActivity(@Args('input') input: RemoveActivityInput): Promise<string> {
    return this.service.remove(input);
  }
}

/** What the viewer may do with the list and with one of it. */
export const activityRights = [viewerCan(ActivityConnection, activitiesPolicy), viewerCan(Activity, activityPolicy)];
