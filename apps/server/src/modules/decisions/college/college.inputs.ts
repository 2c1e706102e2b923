import { InputType } from '@nestjs/graphql';
import type {
  ClauseState,
  CollegeRecord,
  EvidenceSource,
  Openness,
  PolicyLinkKind,
  PolicyLinkState,
  ThemeState,
} from '@bloemen/vocabulary';
import {
  Choice,
  Day,
  Flag,
  Id,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalPart,
  OptionalText,
  OptionalVersion,
  OptionalWebAddress,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { PartialDayInput } from '../../../platform/graphql/partial-day.js';
import { EvidenceSourceEnum, OpennessEnum } from '../../plans/plans.facts.js';
import {
  ClauseStateEnum,
  CollegeRecordEnum,
  ContributionMoveEnum,
  PolicyLinkKindEnum,
  PolicyLinkStateEnum,
  ThemeStateEnum,
} from './college.types.js';
import type { ContributionMove } from './contribution.moves.js';

const years = { since: 2000, until: 2099 };

@InputType({ description: 'What another alderman contributes; without `id` a new one, which is asked from then on.' })
export class SaveContributionInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text({ max: 120, min: 2 })
  portfolio!: string;

  @OptionalId('An alderman who works here, or else `holderName`, or neither.')
  holderId?: string | null;

  @OptionalText({ max: 120 })
  holderName?: string | null;

  @Text({ max: 300, min: 3, lines: true })
  what!: string;

  @OptionalPart(() => PartialDayInput)
  from?: PartialDayInput | null;

  @OptionalPart(() => PartialDayInput)
  until?: PartialDayInput | null;

  @OptionalDay('When it was asked, of something new; today when left out.', years)
  askedOn?: string | null;

  @OptionalText('Where the question is known from, of something new.', { max: 200, reference: true })
  sourceText?: string | null;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; for what exists: as it was.')
  openness?: Openness | null;
}

@InputType({ description: 'An answer to a contribution, or what became of it.' })
export class MoveContributionInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(ContributionMoveEnum)
  move!: ContributionMove;

  @OptionalDay('Since when; today when left out.', years)
  on?: string | null;

  @OptionalText('Where this is known from; of your own contribution: your word.', { max: 200, reference: true })
  sourceText?: string | null;

  @OptionalText('Why, of what is declined.', { max: 300, lines: true })
  reason?: string | null;
}

@InputType({ description: 'A link with other policy; without `id` a new one.' })
export class SavePolicyLinkInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Choice(PolicyLinkKindEnum)
  kind!: PolicyLinkKind;

  @Text({ max: 120, min: 3 })
  name!: string;

  @OptionalText('What that policy says of loneliness.', { max: 500, lines: true })
  measure?: string | null;

  @Flag('It stands as a text in policy that is adopted, or that is to be.')
  isPolicyText!: boolean;

  @Choice(PolicyLinkStateEnum)
  state!: PolicyLinkState;

  @OptionalPart(() => PartialDayInput, 'Since when, or the day of the source; needed of what is made.')
  since?: PartialDayInput | null;

  @OptionalText({ max: 300, lines: true })
  note?: string | null;

  @Choice(EvidenceSourceEnum)
  sourceType!: EvidenceSource;

  @Text('Where this is known from.', { max: 200, min: 3, reference: true })
  sourceText!: string;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; for what exists: as it was.')
  openness?: Openness | null;
}

@InputType({ description: 'A theme beyond loneliness; without `id` a new one.' })
export class SaveThemeInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text({ max: 120, min: 3 })
  name!: string;

  @Choice(ThemeStateEnum)
  state!: ThemeState;

  @OptionalPart(() => PartialDayInput, 'Since when it is taken up.')
  since?: PartialDayInput | null;

  @OptionalText({ max: 300, lines: true })
  note?: string | null;

  @Text('Where this is known from.', { max: 200, min: 3, reference: true })
  sourceText!: string;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; for what exists: as it was.')
  openness?: Openness | null;
}

@InputType({ description: 'What an agreement says of loneliness; without `id` a new one.' })
export class SaveAgreementClauseInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Day('One of the elections that were held here.', years)
  electionOn!: string;

  @Text('The name of the agreement.', { max: 120, min: 3 })
  title!: string;

  @Choice(ClauseStateEnum)
  state!: ClauseState;

  @OptionalPart(() => PartialDayInput, 'When it was agreed; needed when it is in it.')
  agreed?: PartialDayInput | null;

  @OptionalText('The words of the agreement; needed when it is in it.', { max: 1000, lines: true })
  quote?: string | null;

  @OptionalText('On which page.', { max: 20 })
  page?: string | null;

  @Text('Where the agreement is to be found.', { max: 200, min: 3, reference: true })
  sourceText!: string;

  @OptionalWebAddress({ max: 500 })
  sourceUrl?: string | null;

  @OptionalDay('When somebody looked; today when left out.', years)
  lookedOn?: string | null;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; for what exists: as it was.')
  openness?: Openness | null;
}

@InputType()
export class RemoveFromCollegeInput {
  @Choice(CollegeRecordEnum)
  what!: CollegeRecord;

  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text('Why it does not stand.', { max: 300, min: 3 })
  reason!: string;
}
