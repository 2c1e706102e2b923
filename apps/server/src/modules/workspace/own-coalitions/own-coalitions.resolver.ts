import { Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { OwnCoalitionsService } from './own-coalitions.service.js';
import { OwnCoalition } from './own-coalitions.types.js';

@Resolver()
export class OwnCoalitionsResolver {
  constructor(private readonly coalitions: OwnCoalitionsService) {}

  @Requires('own-coalitions:read')
  @Query(() => [OwnCoalition], {
    description: 'Every coalition for which the reader speaks for an organisation, in whatever workspace.',
  })
  ownCoalitions(@CurrentActor() actor: Actor): Promise<OwnCoalition[]> {
    return this.coalitions.of(actor);
  }
}
