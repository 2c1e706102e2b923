import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PillarCode } from '@bloemen/vocabulary';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { refuseUnless } from '../../../platform/errors/domain-error.js';
import { First, PageNumber } from '../../../platform/graphql/page.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';
import { AskAboutPracticeInput } from './practice.inputs.js';
import { practiceExamplePolicy } from './practice.policy.js';
import { PracticeService } from './practice.service.js';
import { PracticeExample, PracticeExampleConnection, PracticeQuestion } from './practice.types.js';

@Resolver(() => PracticeExample)
export class PracticeResolver {
  constructor(private readonly practice: PracticeService) {}

  @Requires('toolkit:read')
  @Query(() => PracticeExampleConnection, { description: 'Examples of all municipalities, the newest first.' })
  practiceExamples(
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('pillar', { type: () => PillarCodeEnum, nullable: true }) pillar: PillarCode | null,
    @Args('province', { type: () => String, nullable: true }) province: string | null,
    @First(25) first: number,
    @PageNumber() page: number,
  ): Promise<PracticeExampleConnection> {
    refuseUnless((search?.length ?? 0) <= 100 && (province?.length ?? 0) <= 10, 'bad_input');
    return this.practice.list({
      search: search?.trim() || null,
      pillar: pillar ?? null,
      province: province ?? null,
      first,
      page,
    });
  }

  @Requires('toolkit:read')
  @Query(() => PracticeExample, { description: 'One example.' })
  practiceExample(@Args('id', { type: () => ID }) id: string): Promise<PracticeExample> {
    return this.practice.byId(id);
  }

  @Requires('toolkit:read')
  @ResolveField(() => Boolean, { description: 'Whether there is a coordinator who can answer.' })
  canAnswer(@Parent() { municipalityId }: PracticeExample): Promise<boolean> {
    return this.practice.canAnswer(municipalityId);
  }

  @Requires('practice:questions')
  @Query(() => [PracticeQuestion], {
    description: 'What the own municipality asked others and was asked, the newest first; the last hundred.',
  })
  practiceQuestions(): Promise<PracticeQuestion[]> {
    return this.practice.questions();
  }

  @Requires('practice:ask')
  @Mutation(() => PracticeExample, { description: 'Mails a question to the municipality; the answer comes by mail.' })
  askAboutPractice(
    @CurrentActor() actor: Actor,
    @Args('input') input: AskAboutPracticeInput,
  ): Promise<PracticeExample> {
    return this.practice.ask(actor, input);
  }
}

export const PracticeExampleRights = viewerCan(PracticeExample, practiceExamplePolicy);
