import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import {
  MoveContributionInput,
  RemoveFromCollegeInput,
  SaveAgreementClauseInput,
  SaveContributionInput,
  SavePolicyLinkInput,
  SaveThemeInput,
} from './college.inputs.js';
import { collegeRecordPolicy, collegeWidePolicy, contributionPolicy } from './college.policy.js';
import { CollegeService } from './college.service.js';
import {
  CoalitionAgreementClause,
  CoalitionTheme,
  CollegeWide,
  PolicyLink,
  PortfolioContribution,
} from './college.types.js';

@Resolver()
export class CollegeResolver {
  constructor(private readonly college: CollegeService) {}

  @Requires('decision:read')
  @Query(() => CollegeWide, { description: 'Loneliness as a matter of the whole college, as far as open to you.' })
  collegeWide(@CurrentActor() actor: Actor): Promise<CollegeWide> {
    return this.college.page(actor);
  }

  @Requires('decision:write')
  @Mutation(() => PortfolioContribution, { description: 'Asks an alderman for a contribution, or changes its words.' })
  saveContribution(@Args('input') input: SaveContributionInput): Promise<PortfolioContribution> {
    return this.college.saveContribution(input);
  }

  @Requires('contribution:answer')
  @Mutation(() => PortfolioContribution, {
    description: 'Records an answer to a contribution, or what became of it; agreed, its fact goes with it.',
  })
  moveContribution(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveContributionInput,
  ): Promise<PortfolioContribution> {
    return this.college.moveContribution(actor, input);
  }

  @Requires('decision:write')
  @Mutation(() => PolicyLink, { description: 'Adds or changes a link with other policy; its fact goes with it.' })
  savePolicyLink(@Args('input') input: SavePolicyLinkInput): Promise<PolicyLink> {
    return this.college.savePolicyLink(input);
  }

  @Requires('decision:write')
  @Mutation(() => CoalitionTheme, { description: 'Adds or changes a theme beyond loneliness.' })
  saveTheme(@Args('input') input: SaveThemeInput): Promise<CoalitionTheme> {
    return this.college.saveTheme(input);
  }

  @Requires('decision:write')
  @Mutation(() => CoalitionAgreementClause, {
    description: 'Records what a local coalition agreement says of loneliness; in it, its fact goes with it.',
  })
  saveAgreementClause(@Args('input') input: SaveAgreementClauseInput): Promise<CoalitionAgreementClause> {
    return this.college.saveClause(input);
  }

  @Requires('decision:write')
  @Mutation(() => Boolean, { description: 'Removes one of these; its fact is withdrawn with the reason.' })
  removeFromCollege(@Args('input') input: RemoveFromCollegeInput): Promise<boolean> {
    return this.college.remove(input);
  }
}

/** What the viewer may do with all of it, and with one of it. */
export const collegeRights = [
  viewerCan(CollegeWide, collegeWidePolicy),
  viewerCan(PortfolioContribution, contributionPolicy),
  viewerCan(PolicyLink, collegeRecordPolicy),
  viewerCan(CoalitionTheme, collegeRecordPolicy),
  viewerCan(CoalitionAgreementClause, collegeRecordPolicy),
];
