import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FundingStatus } from '@bloemen/vocabulary';
import { Requires } from '../../../platform/access/requires.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { First, PageNumber, type NumberedPage } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { SaveFundingInput } from './funding.inputs.js';
import { fundingListPolicy, fundingPolicy } from './funding.policy.js';
import { FundingService } from './funding.service.js';
import { FundingConnection, FundingOpportunity, FundingStatusEnum } from './funding.types.js';

@Resolver()
export class FundingResolver {
  constructor(private readonly funding: FundingService) {}

  @Requires('toolkit:read')
  @Query(() => FundingConnection, { description: 'Money that may be asked for: open, then announced, then closed.' })
  fundingOpportunities(
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('status', { type: () => FundingStatusEnum, nullable: true }) status: FundingStatus | null,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<NumberedPage<FundingOpportunity>> {
    refuseUnless((search?.length ?? 0) <= 100, 'bad_input');
    return this.funding.list({ search: search?.trim() || null, status: status ?? null, first, page });
  }

  @Requires('toolkit:read')
  @Query(() => FundingOpportunity, { description: 'One of them.' })
  fundingOpportunity(@Args('id', { type: () => ID }) id: string): Promise<FundingOpportunity> {
    return this.funding.byId(id);
  }

  @Requires('toolkit:maintain')
  @Mutation(() => FundingOpportunity, { description: 'Adds or changes money that may be asked for.' })
  saveFunding(@Args('input') input: SaveFundingInput): Promise<FundingOpportunity> {
    return this.funding.save(input);
  }
}

export const fundingRights = [
  viewerCan(FundingConnection, fundingListPolicy),
  viewerCan(FundingOpportunity, fundingPolicy),
];
