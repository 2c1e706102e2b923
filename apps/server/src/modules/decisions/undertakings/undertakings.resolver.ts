import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { undertakingPolicy, undertakingsPolicy } from './undertaking.policy.js';
import {
  MoveUndertakingInput,
  RemoveUndertakingInput,
  SaveUndertakingInput,
  TellCouncilInput,
  UndertakingFilter,
} from './undertakings.inputs.js';
import { UndertakingsService } from './undertakings.service.js';
import { Undertaking, UndertakingChoices, UndertakingConnection } from './undertakings.types.js';

@Resolver()
export class UndertakingsResolver {
  constructor(private readonly service: UndertakingsService) {}

  @Requires('decision:read')
  @Query(() => UndertakingConnection, {
    description:
      'What was promised to the council, and letters that told it what became of that, as far as open to you.',
  })
  undertakings(
    @Args('filter') filter: UndertakingFilter,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<UndertakingConnection> {
    return this.service.list(filter, first, page);
  }

  @Requires('decision:read')
  @Query(() => Undertaking, { description: 'One undertaking.' })
  undertaking(@Args('id', { type: () => ID }) id: string): Promise<Undertaking> {
    return this.service.byId(id);
  }

  @Requires('decision:write')
  @Query(() => UndertakingChoices, { description: 'What an undertaking can be tied to.' })
  undertakingChoices(): Promise<UndertakingChoices> {
    return this.service.choices();
  }

  @Requires('decision:write')
  @Mutation(() => Undertaking, { description: 'Adds or changes an undertaking.' })
  saveUndertaking(@Args('input') input: SaveUndertakingInput): Promise<Undertaking> {
    return this.service.save(input);
  }

  @Requires('decision:write')
  @Mutation(() => Undertaking, { description: 'Says what became of an undertaking.' })
  moveUndertaking(@Args('input') input: MoveUndertakingInput): Promise<Undertaking> {
    return this.service.move(input);
  }

  @Requires('decision:write')
  @Mutation(() => Undertaking, { description: 'Records when the council was told what became of an undertaking.' })
  tellCouncil(@Args('input') input: TellCouncilInput): Promise<Undertaking> {
    return this.service.tell(input);
  }

  @Requires('decision:write')
  @Mutation(() => Boolean, { description: 'Removes an undertaking that was recorded by mistake.' })
  removeUndertaking(@Args('input') input: RemoveUndertakingInput): Promise<boolean> {
    return this.service.remove(input);
  }
}

/** What the viewer may do with the list and with one of it. */
export const undertakingRights = [
  viewerCan(UndertakingConnection, undertakingsPolicy),
  viewerCan(Undertaking, undertakingPolicy),
];
