import { Args, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../../platform/access/requires.js';
import { AnswerNotKept } from '../../../platform/graphql/answer-not-kept.js';
import { ChangeSigningEventInput, PlanSigningEventInput, VouchInput } from './events.inputs.js';
import type { SigningEventFacts } from './events.repository.js';
import { EventsService, type GivenCode } from './events.service.js';

@ObjectType()
export class InvitedMunicipality {
  @Field() cbsCode!: string;
  @Field() name!: string;
}

@ObjectType({ description: 'An evening at which municipalities sign.' })
export class SigningEvent implements SigningEventFacts {
  @Field(() => ID) id!: string;
  @Field({ description: 'Public code in the addresses of the board and of signing.' }) code!: string;
  @Field() title!: string;
  @Field() startsAt!: string;
  @Field() endsAt!: string;
  @Field() place!: string;
  @Field(() => [String]) organisers!: string[];
  @Field(() => [Int]) milestones!: number[];
  @Field({ description: 'True when invented for demonstration.' }) isDemonstration!: boolean;
  @Field(() => Int) version!: number;
  @Field(() => [InvitedMunicipality]) municipalities!: InvitedMunicipality[];
}

@ObjectType({ description: 'What a witness says aloud.' })
export class WitnessCode implements GivenCode {
  @Field() code!: string;
  @Field(() => Int, { description: 'How long it works.' }) minutes!: number;
}

@Resolver(() => SigningEvent)
export class EventsResolver {
  constructor(private readonly events: EventsService) {}

  @Requires('event:manage')
  @Query(() => [SigningEvent], { description: 'All evenings, newest first.' })
  signingEvents(): Promise<SigningEventFacts[]> {
    return this.events.list();
  }

  @Requires('event:manage')
  @Mutation(() => SigningEvent, { description: 'Plans an evening.' })
  planSigningEvent(@Args('input') input: PlanSigningEventInput): Promise<SigningEventFacts> {
    return this.events.plan(input);
  }

  @Requires('event:manage')
  @Mutation(() => SigningEvent, { description: 'Changes an evening; the version keeps two people from overwriting each other.' })
  changeSigningEvent(@Args('input') input: ChangeSigningEventInput): Promise<SigningEventFacts> {
    return this.events.change(input);
  }

  @Requires('event:witness')
  @AnswerNotKept()
  @Mutation(() => WitnessCode, { description: 'Gives a code of eight digits for whoever stands before you and signs for this municipality.' })
  vouchAtEvent(@CurrentActor() actor: Actor, @Args('input') input: VouchInput): Promise<GivenCode> {
    return this.events.vouch(actor, input);
  }
}
