import type { Type } from '@nestjs/common';
import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { verdictsOf, type Policy } from '../access/policy.js';
import { CurrentActor, Public } from '../access/requires.js';

/**
 * Gives a type its field `viewerCan`: a type `<Type>Rights` with a Boolean for each sentence of the policy. Returns the
 * resolver, for the providers of the module. Whoever reads the thing may ask, so it has no door of its own.
 */
export function viewerCan<Thing>(type: Type<Thing>, policy: Policy<Thing>): Type {
  @ObjectType(`${type.name}Rights`, { description: `What the viewer may do; follows from the policy of ${type.name}.` })
  class Rights {}
  for (const action of Object.keys(policy)) Field(() => Boolean)(Rights.prototype, action);

  @Resolver(() => type)
  class ViewerCanResolver {
    @Public()
    @ResolveField(() => Rights, { description: 'What the viewer may do now.' })
    viewerCan(@Parent() thing: Thing, @CurrentActor() actor: Actor | null): Rights {
      return verdictsOf(policy, actor, thing);
    }
  }
  return ViewerCanResolver;
}
