import { ObjectType } from '@nestjs/graphql';
import type { ActiveElement } from '@bloemen/vocabulary';
import { Choice, Count, Flag, List, Part, Text } from '../../../platform/graphql/fields.js';
import { ActiveElementEnum } from '../../coalitions/coalitions.facts.js';
import { Intervention } from './interventions.types.js';

@ObjectType({ description: 'Another municipality that runs an intervention and lets others know it by name.' })
export class InterventionPeer {
  @Text() name!: string;
  @Flag('Of the same GGD region.') isNear!: boolean;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'An intervention that has what is missing, or that others nearby run.' })
export class MixSuggestion {
  @Part(() => Intervention) intervention!: Intervention;
  @Choice(ActiveElementEnum, 'Which of the missing elements it has; empty where no source tells its elements.', {
    list: true,
  })
  elements!: ActiveElement[];
  @List(() => InterventionPeer, 'The nearest first; at most three.') peers!: InterventionPeer[];
}

@ObjectType({ description: 'Interventions that fit what is missing, as far as the catalogue knows.' })
export class MixSuggestions {
  @List(() => MixSuggestion, 'Those with most of what is missing first; at most eight.') nodes!: MixSuggestion[];
  @Count('Interventions in the catalogue.') catalogue!: number;
  @Count('Of how many of them no source tells the elements.') silent!: number;
  @Flag('Whether the own municipality and others know each other by name; without it no names are told.')
  knowsNames!: boolean;
}
