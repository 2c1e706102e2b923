import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { ActivityDetail, ActivityMix } from '../../plans/activities/activities.types.js';
import { Intervention } from './interventions.types.js';
import { MixSuggestionsService } from './mix-suggestions.service.js';
import { MixSuggestions } from './mix-suggestions.types.js';

/** Tells of an activity which intervention it is. */
@Resolver(() => ActivityDetail)
export class ActivityInterventionResolver {
  constructor(private readonly service: MixSuggestionsService) {}

  @Requires('toolkit:read')
  @ResolveField(() => Intervention, { nullable: true, description: 'The intervention of the catalogue that it is.' })
  intervention(@Parent() { activity }: ActivityDetail): Promise<Intervention | null> | null {
    return activity.interventionId === null ? null : this.service.intervention(activity.interventionId);
  }
}

/** Tells beside what is missing which interventions have it. */
@Resolver(() => ActivityMix)
export class MixSuggestionsResolver {
  constructor(private readonly service: MixSuggestionsService) {}

  @Requires('toolkit:read')
  @ResolveField(() => MixSuggestions, { description: 'Interventions that have what is missing, and who runs them.' })
  suggestions(@Parent() { wanted }: ActivityMix, @CurrentActor() actor: Actor): Promise<MixSuggestions> {
    return this.service.of(actor, wanted);
  }
}
