import { Args, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Count, Flag, Id, List, OptionalText, Text, Version } from '../../platform/graphql/fields.js';
import type { Actor } from '../../platform/access/actor.js';
import { CurrentActor, Requires } from '../../platform/access/requires.js';
import { AnswerNotKept } from '../../platform/graphql/answer-not-kept.js';
import {
  CancelSigningEventInput,
  ChangeSigningEventInput,
  NoteContactInput,
  PlanSigningEventInput,
  VouchInput,
} from './evenings.inputs.js';
import type { EventGuest, SigningEventFacts } from './evenings.repository.js';
import { viewerCan } from '../../platform/graphql/viewer-can.js';
import { guestPolicy } from './evenings.policy.js';
import { EveningsService } from './evenings.service.js';
import { WitnessesService, type GivenCode } from './witnesses.service.js';

@ObjectType()
export class InvitedMunicipality {
  @Text() cbsCode!: string;
  @Text() name!: string;
}

@ObjectType({ description: 'An evening at which municipalities sign.' })
export class SigningEvent implements SigningEventFacts {
  @Id() id!: string;
  @Text('Public code in the addresses of the board and of signing.') code!: string;
  @Text() title!: string;
  @Text() startsAt!: string;
  @Text() endsAt!: string;
  @Text('From when signatures are taken, ISO 8601.') opensAt!: string;
  @Text('Until when signatures are taken, ISO 8601.') closesAt!: string;
  @Text() place!: string;
  @Text({ list: true }) organisers!: string[];
  @Count({ list: true }) milestones!: number[];
  @Flag('True when invented for demonstration.') isDemonstration!: boolean;
  @OptionalText('When it was called off.') cancelledAt!: string | null;
  @OptionalText() cancelledReason!: string | null;
  @Version() version!: number;
  @List(() => InvitedMunicipality) municipalities!: InvitedMunicipality[];
}

@ObjectType({ description: 'A municipality that is invited to an evening, as its planner sees it.' })
export class SigningEventGuest implements EventGuest {
  @Text() cbsCode!: string;
  @Text() name!: string;
  @Count('How many addresses are known: of coordinators, and noted ones. 0 when nobody can be mailed.')
  addresses!: number;
  @OptionalText('When the municipality was mailed last.') toldAt!: string | null;
  @Flag('Whether it was told what holds now.') isUpToDate!: boolean;
  /** Who had a hand in it. */
  involved!: string[];
}

@ObjectType({ description: 'What a witness says aloud.' })
export class WitnessCode implements GivenCode {
  @Text() code!: string;
  @Count('How long it works.') minutes!: number;
}

@Resolver(() => SigningEvent)
export class EveningsResolver {
  constructor(
    private readonly evenings: EveningsService,
    private readonly witnesses: WitnessesService,
  ) {}

  @Requires('event:manage')
  @Query(() => [SigningEvent], { description: 'All evenings, newest first.' })
  signingEvents(): Promise<SigningEventFacts[]> {
    return this.evenings.list();
  }

  @Requires('event:manage')
  @Mutation(() => SigningEvent, { description: 'Plans an evening.' })
  planSigningEvent(@Args('input') input: PlanSigningEventInput): Promise<SigningEventFacts> {
    return this.evenings.plan(input);
  }

  @Requires('event:manage')
  @Mutation(() => SigningEvent, {
    description: 'Changes an evening; the version keeps two people from overwriting each other.',
  })
  changeSigningEvent(@Args('input') input: ChangeSigningEventInput): Promise<SigningEventFacts> {
    return this.evenings.change(input);
  }

  @Requires('event:manage')
  @Query(() => [SigningEventGuest], { description: 'Who is invited to an evening, and what of it is known to them.' })
  signingEventGuests(@Args('eventId', { type: () => ID }) eventId: string): Promise<EventGuest[]> {
    return this.evenings.guests(eventId);
  }

  @Requires('event:manage')
  @Mutation(() => SigningEvent, { description: 'Calls an evening off and has the invited told.' })
  cancelSigningEvent(@Args('input') input: CancelSigningEventInput): Promise<SigningEventFacts> {
    return this.evenings.cancel(input);
  }

  @Requires('event:manage')
  @Mutation(() => [SigningEventGuest], {
    description: 'Notes an address for an invited municipality, which is mailed at once.',
  })
  noteMunicipalityContact(@Args('input') input: NoteContactInput): Promise<EventGuest[]> {
    return this.evenings.noteContact(input);
  }

  @Requires('event:witness')
  @AnswerNotKept()
  @Mutation(() => WitnessCode, {
    description: 'Gives a code of eight digits for whoever stands before you and signs for this municipality.',
  })
  vouchAtEvent(@CurrentActor() actor: Actor, @Args('input') input: VouchInput): Promise<GivenCode> {
    return this.witnesses.vouch(actor, input);
  }
}

export const GuestRights = viewerCan(SigningEventGuest, guestPolicy);
