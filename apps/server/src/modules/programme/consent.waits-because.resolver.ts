import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import { Consent } from '../municipalities/settings.types.js';
import { EditionsRepository } from './editions.repository.js';
import { consentWaitsBecause } from './programme.rules.js';

/** Tells the coordinator when a consent that stands does not show the municipality to its reader yet. */
@Resolver(() => Consent)
export class ConsentWaitsBecauseResolver {
  constructor(private readonly editions: EditionsRepository) {}

  @Requires('settings:read')
  @ResolveField(() => String, {
    nullable: true,
    description:
      'Why the reader does not see the summary yet though consent stands, in Dutch; null when nothing waits.',
  })
  async waitsBecause(@Parent() { reader, stands }: Consent): Promise<string | null> {
    return stands ? consentWaitsBecause(reader, await this.editions.readersOfOwn()) : null;
  }
}
