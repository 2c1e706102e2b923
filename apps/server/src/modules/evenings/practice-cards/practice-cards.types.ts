import { ObjectType } from '@nestjs/graphql';
import type { PillarCode } from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Id,
  List,
  OptionalText,
  OptionalYear,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { PillarCodeEnum } from '../../plans/plans.facts.js';

export const practiceCardStatuses = ['NOTED', 'CONFIRMED', 'DROPPED'] as const;
export type PracticeCardStatus = (typeof practiceCardStatuses)[number];
const PracticeCardStatusEnum = enumOf(
  'PracticeCardStatus',
  'Whether a card counts: only once the municipality confirmed it.',
  practiceCardStatuses,
);

@ObjectType({ description: 'An example of what works, told at a table of an evening.' })
export class PracticeCard {
  @Id() id!: string;
  @Choice(PillarCodeEnum) pillar!: PillarCode;
  @Text() title!: string;
  @Text() whatItWas!: string;
  @OptionalText('Null when it was not measured or not told.') result!: string | null;
  @OptionalText('Who did it together.') partners!: string | null;
  @OptionalYear('When it was done.') year!: number | null;
  @Choice(PracticeCardStatusEnum) status!: PracticeCardStatus;
  @Text() notedAt!: string;
  @Text() eventTitle!: string;
  @Text() municipality!: string;
  @Version() version!: number;
}

@ObjectType({ description: 'What the tables of one evening brought in.' })
export class EventPracticeCards {
  @Count('Noted, and not yet settled by the municipality.') waiting!: number;
  @List(() => PracticeCard, 'Confirmed by the municipality they are about.')
  confirmed!: PracticeCard[];
}
