import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import {
  AgreeOnPaperInput,
  PressQuoteActInput,
  PressReleaseActInput,
  PressReleaseFilter,
  SavePressReleaseInput,
  SchedulePressReleaseInput,
} from './press.inputs.js';
import { pressQuotePolicy, pressReleasePolicy, pressReleasesPolicy } from './press.policy.js';
import { PressService } from './press.service.js';
import { PressQuote, PressReleaseChoices, PressReleaseConnection, PressReleaseDetail } from './press.types.js';

@Resolver()
export class PressResolver {
  constructor(private readonly service: PressService) {}

  @Requires('press:read')
  @Query(() => PressReleaseConnection, {
    description: 'Press releases: for who writes and approves all, for others what came out.',
  })
  pressReleases(
    @Args('filter') filter: PressReleaseFilter,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<PressReleaseConnection> {
    return this.service.list(filter, first, page);
  }

  @Requires('press:read')
  @Query(() => PressReleaseDetail, { description: 'One press release with its text, quotes and figures.' })
  pressRelease(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PressReleaseDetail> {
    return this.service.byId(actor, id);
  }

  @Requires('press:write')
  @Query(() => PressReleaseChoices, { description: 'What a press release is written with.' })
  pressReleaseChoices(): Promise<PressReleaseChoices> {
    return this.service.choices();
  }

  @Requires('press:write')
  @Mutation(() => PressReleaseDetail, { description: 'Adds a press release with its number, changes or corrects one.' })
  savePressRelease(
    @CurrentActor() actor: Actor,
    @Args('input') input: SavePressReleaseInput,
  ): Promise<PressReleaseDetail> {
    return this.service.save(actor, input);
  }

  @Requires('press:approve')
  @Mutation(() => PressReleaseDetail, {
    description: 'Approves a text as coordinator or as alderman; with both approvals it can come out.',
  })
  approvePressRelease(
    @CurrentActor() actor: Actor,
    @Args('input') input: PressReleaseActInput,
  ): Promise<PressReleaseDetail> {
    return this.service.approve(actor, input);
  }

  @Requires('press:write')
  @Mutation(() => PressReleaseDetail, { description: 'Lets an approved text come out, at once or at a moment.' })
  schedulePressRelease(
    @CurrentActor() actor: Actor,
    @Args('input') input: SchedulePressReleaseInput,
  ): Promise<PressReleaseDetail> {
    return this.service.schedule(actor, input);
  }

  @Requires('press:write')
  @Mutation(() => PressReleaseDetail, { description: 'Takes back the moment at which a text would come out.' })
  withdrawPressEmbargo(
    @CurrentActor() actor: Actor,
    @Args('input') input: PressReleaseActInput,
  ): Promise<PressReleaseDetail> {
    return this.service.withdrawEmbargo(actor, input);
  }

  @Requires('press:write')
  @Mutation(() => ID, { description: 'Removes a text that did not come out. Its number is not given again.' })
  removePressRelease(@Args('input') input: PressReleaseActInput): Promise<string> {
    return this.service.remove(input);
  }

  @Requires('press:write')
  @Mutation(() => PressReleaseDetail, { description: 'Mails the person who is quoted, to agree without signing in.' })
  askPressQuote(@CurrentActor() actor: Actor, @Args('input') input: PressQuoteActInput): Promise<PressReleaseDetail> {
    return this.service.askQuote(actor, input);
  }

  @Requires('press:write')
  @Mutation(() => PressReleaseDetail, { description: 'Records that the person who is quoted agreed on paper.' })
  agreePressQuoteOnPaper(
    @CurrentActor() actor: Actor,
    @Args('input') input: AgreeOnPaperInput,
  ): Promise<PressReleaseDetail> {
    return this.service.agreeOnPaper(actor, input);
  }

  @Requires('press:write')
  @Mutation(() => PressReleaseDetail, { description: 'Takes over the words that the person who is quoted proposed.' })
  takePressQuoteWords(
    @CurrentActor() actor: Actor,
    @Args('input') input: PressQuoteActInput,
  ): Promise<PressReleaseDetail> {
    return this.service.takeWords(actor, input);
  }
}

export const pressRights = [
  viewerCan(PressReleaseConnection, pressReleasesPolicy),
  viewerCan(PressReleaseDetail, pressReleasePolicy),
  viewerCan(PressQuote, pressQuotePolicy),
];
