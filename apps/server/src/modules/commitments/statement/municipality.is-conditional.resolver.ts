import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/access/requires.js';
import { Municipality } from '../../municipalities/municipalities.types.js';
import { CommitmentsService } from './commitments.service.js';

/** Tells wherever a municipality of the register is shown that it takes part under a condition. */
@Resolver(() => Municipality)
export class MunicipalityIsConditionalResolver {
  constructor(private readonly commitments: CommitmentsService) {}

  @Public()
  @ResolveField(() => Boolean, {
    description: 'True when it takes part under a signature that waits for the decision of the college.',
  })
  isConditional(@Parent() { id }: Municipality): Promise<boolean> {
    return this.commitments.isConditional(id);
  }
}
