import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/access/requires.js';
import { ConfirmPracticeCardInput, DropPracticeCardInput, NotePracticeCardInput } from './practice-cards.inputs.js';
import { viewerCan } from '../../../platform/graphql/viewer-can.js';
import { practiceCardPolicy } from '../evenings.policy.js';
import { PracticeCardsService } from './practice-cards.service.js';
import { EventPracticeCards, PracticeCard } from './practice-cards.types.js';

@Resolver(() => PracticeCard)
export class PracticeCardsResolver {
  constructor(private readonly cards: PracticeCardsService) {}

  @Requires('commitment:read')
  @Query(() => [PracticeCard], { description: 'Cards about the own municipality, those that wait first.' })
  practiceCards(): Promise<PracticeCard[]> {
    return this.cards.list();
  }

  @Requires('event:witness')
  @Query(() => EventPracticeCards, {
    description: 'What municipalities confirmed of one evening, and how many cards still wait.',
  })
  eventPracticeCards(@Args('eventId', { type: () => ID }) eventId: string): Promise<EventPracticeCards> {
    return this.cards.ofEvent(eventId);
  }

  @Requires('event:witness')
  @Mutation(() => ID, {
    description: 'Notes an example for an invited municipality; its coordinator confirms it later.',
  })
  notePracticeCard(@Args('input') input: NotePracticeCardInput): Promise<string> {
    return this.cards.note(input);
  }

  @Requires('commitment:write')
  @Mutation(() => PracticeCard, {
    description: 'Confirms a card, with corrected texts if needed: from now on it counts.',
  })
  confirmPracticeCard(@Args('input') input: ConfirmPracticeCardInput): Promise<PracticeCard> {
    return this.cards.confirm(input);
  }

  @Requires('commitment:write')
  @Mutation(() => PracticeCard, { description: 'Drops a card that is not right, or that others no longer may read.' })
  dropPracticeCard(@Args('input') input: DropPracticeCardInput): Promise<PracticeCard> {
    return this.cards.drop(input);
  }
}

export const PracticeCardRights = viewerCan(PracticeCard, practiceCardPolicy);
