import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { AnswerNotKept } from '../../platform/graphql/answer-not-kept.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import {
  DecideWeekActivityInput,
  PrepareWeekInput,
  PublishWeekInput,
  SaveWeekActivityInput,
  SetAnnualWeekInput,
  WeekLinkInput,
} from './weeks.inputs.js';
import { annualWeeksPolicy, weekActivityPolicy, weekPolicy } from './weeks.policy.js';
import { WeeksService } from './weeks.service.js';
import { NationalWeek, Week, WeekActivity, WeekLink } from './weeks.types.js';

const YearAsked = () =>
  Args('year', { type: () => Int, nullable: true, description: 'The year that one works at, when left out.' });

@Resolver()
export class WeeksResolver {
  constructor(private readonly weeks: WeeksService) {}

  @Requires('week:read')
  @Query(() => Week, { description: 'The annual week in the own municipality, with its calendar.' })
  week(@CurrentActor() actor: Actor, @YearAsked() year: number | null): Promise<Week> {
    return this.weeks.week(actor, year ?? null);
  }

  @Requires('programme:aggregate')
  @Query(() => NationalWeek, { description: 'The week in the country: dates, and what municipalities published.' })
  nationalWeek(@YearAsked() year: number | null): Promise<NationalWeek> {
    return this.weeks.national(year ?? null);
  }

  @Requires('week:set')
  @Mutation(() => NationalWeek, { description: 'Sets when the national week of a year is.' })
  async setAnnualWeek(@Args('input') input: SetAnnualWeekInput): Promise<NationalWeek> {
    await this.weeks.set(input);
    return this.weeks.national(input.year);
  }

  @Requires('week:write')
  @Mutation(() => Week, { description: 'Records the order of the package, and whether the council spoke of the week.' })
  async prepareWeek(@CurrentActor() actor: Actor, @Args('input') input: PrepareWeekInput): Promise<Week> {
    await this.weeks.prepare(input);
    return this.weeks.week(actor, input.year);
  }

  @Requires('week:write')
  @Mutation(() => Week, { description: 'Lets anybody read the calendar of a year, or no longer.' })
  async publishWeek(@CurrentActor() actor: Actor, @Args('input') input: PublishWeekInput): Promise<Week> {
    await this.weeks.publish(input);
    return this.weeks.week(actor, input.year);
  }

  @AnswerNotKept()
  @Requires('week:write')
  @Mutation(() => WeekLink, { description: 'Makes the link for partners without an account; an older one is dead.' })
  async renewWeekLink(@Args('input') { year }: WeekLinkInput): Promise<WeekLink> {
    return { address: await this.weeks.renewLink(year) };
  }

  @Requires('week:write')
  @Mutation(() => Boolean, { description: 'Stops the link for partners; a second time is no error.' })
  async revokeWeekLink(@Args('input') { year }: WeekLinkInput): Promise<boolean> {
    await this.weeks.revokeLink(year);
    return true;
  }

  @Requires('week:propose')
  @Mutation(() => Week, {
    description: 'Adds or changes an activity: in the calendar at once, or a proposal of a partner.',
  })
  async saveWeekActivity(@CurrentActor() actor: Actor, @Args('input') input: SaveWeekActivityInput): Promise<Week> {
    await this.weeks.save(actor, input);
    return this.weeks.week(actor, input.year);
  }

  @Requires('week:propose')
  @Mutation(() => Week, {
    description: 'Accepts, refuses or calls off an activity; who proposed it by the link is told.',
  })
  async decideWeekActivity(@CurrentActor() actor: Actor, @Args('input') input: DecideWeekActivityInput): Promise<Week> {
    return this.weeks.week(actor, await this.weeks.decide(actor, input));
  }
}

/** What the viewer may do with the week, one activity, and the dates of the country. */
export const weekRights = [
  viewerCan(Week, weekPolicy),
  viewerCan(WeekActivity, weekActivityPolicy),
  viewerCan(NationalWeek, annualWeeksPolicy),
];
