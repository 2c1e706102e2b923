import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { Consent } from '../municipalities/settings.types.js';
import { ProgrammeEditions } from './editions.service.js';

/** Tells the coordinator when a consent that stands does not show the municipality to its reader yet. */
@Resolver(() => Consent)
export class ConsentWaitsBecauseResolver {
  constructor(private readonly editions: ProgrammeEditions) {}

  @Requires('settings:read')
  @ResolveField(() => String, {
    nullable: true,
    description:
      'Why the reader does not see the summary yet though consent stands, in Dutch; null when nothing waits.',
  })
  waitsBecause(@Parent() consent: Consent): Promise<string | null> {
    return this.editions.consentWaitsBecause(consent);
  }
}
