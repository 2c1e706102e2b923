import { ObjectType } from '@nestjs/graphql';
import {
  pressApproverCodes,
  pressApprovers,
  pressStateCodes,
  pressStates,
  quoteStateCodes,
  quoteStates,
  type PointState,
  type PressApprover,
  type PressState,
  type QuoteState,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Decimal,
  Flag,
  Id,
  List,
  OptionalDecimal,
  OptionalId,
  OptionalMoment,
  OptionalPart,
  OptionalText,
  OptionalYear,
  Text,
  Version,
  Year,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { PointStateEnum } from '../executive/executive.types.js';

export const PressStateEnum = enumOf('PressState', 'Where a press release stands.', pressStateCodes, pressStates);
export const PressApproverEnum = enumOf(
  'PressApprover',
  'Whose approval a press release wants.',
  pressApproverCodes,
  pressApprovers,
);
export const QuoteStateEnum = enumOf(
  'QuoteState',
  'Whether the person who is quoted agrees with the words.',
  quoteStateCodes,
  quoteStates,
);
export const HourTurnEnum = enumOf('HourTurn', 'Which of the two, in the hour that comes twice.', ['FIRST', 'SECOND']);

@ObjectType({ description: 'What a press release lets somebody say.' })
export class PressQuote {
  @Id() id!: string;
  @Text() body!: string;
  @Text() personName!: string;
  @OptionalText('In which capacity, such as alderman.') capacity!: string | null;
  @OptionalText('Where the person is asked; for who writes.') email!: string | null;
  @Choice(QuoteStateEnum) state!: QuoteState;
  @OptionalMoment('When it was asked or answered.') stateAt!: Date | null;
  @OptionalText('What the person wrote with the answer.') remark!: string | null;
  @OptionalText('The words that the person proposes.') proposedBody!: string | null;
  @OptionalText('Where it is written that the person agrees.') paperSource!: string | null;
  isInDraft!: boolean;
  hasMail!: boolean;
}

@ObjectType({ description: 'Whether somebody with this role approved a press release.' })
export class PressApproval {
  @Choice(PressApproverEnum) role!: PressApprover;
  @OptionalText('Who approved it.') byName!: string | null;
  @OptionalMoment() at!: Date | null;
  @Flag('Not given yet, and there is somebody to give it.') isAsked!: boolean;
  byId!: string | null;
  isOwnText!: boolean;
}

@ObjectType({ description: 'A figure in a press release: with its indicator, or with what its source lacks.' })
export class PressFigure {
  @Text() body!: string;
  @OptionalId() definitionId!: string | null;
  @OptionalText('Of the indicator.') indicator!: string | null;
  @OptionalYear() year!: number | null;
  @OptionalDecimal('What the indicator says of this municipality in that year, in percent.') value!: number | null;
  @OptionalText('INCOMPLETE_SOURCE: what its source lacks; null for a figure with an indicator.') missing!:
    string | null;
  @OptionalText() sourceText!: string | null;
}

@ObjectType({ description: 'One point of the decision that a press release is about.' })
export class PressDecisionPoint {
  @Count() place!: number;
  @Text() body!: string;
  @Choice(PointStateEnum) state!: PointState;
}

@ObjectType({ description: 'The decision that a press release is about, as far as it is open to you.' })
export class PressDecision {
  @Id() id!: string;
  @OptionalText() caseNumber!: string | null;
  @Text() subject!: string;
  @List(() => PressDecisionPoint) points!: PressDecisionPoint[];
}

@ObjectType({ description: 'Another press release that corrects this one, or is corrected by it.' })
export class RelatedPressRelease {
  @Id() id!: string;
  @Text() number!: string;
  @OptionalText('Why it was corrected.') reason!: string | null;
  @OptionalMoment() releasedAt!: Date | null;
}

@ObjectType({ description: 'A press release in one line.' })
export class PressRelease {
  @Id() id!: string;
  @Text('Such as PB2021_25.') number!: string;
  @Text() title!: string;
  @Choice(PressStateEnum) state!: PressState;
  @OptionalMoment('From when everybody in the workspace reads it.') releasedAt!: Date | null;
  @Flag('Taken over: of its moment the day alone is known.') isImported!: boolean;
  @Flag() isDemonstration!: boolean;
  @Count('Quotes that nobody agreed with yet.') openQuotes!: number;
  @Version() version!: number;
}

@ObjectType({ description: 'A press release with its text, quotes and figures.' })
export class PressReleaseDetail extends PressRelease {
  @Text() lead!: string;
  @Text('Paragraphs divided by an empty line; a line that begins with "## " is a heading.') body!: string;
  @OptionalText() callToAction!: string | null;
  @OptionalText('A mailbox of a department, not of a person.') contact!: string | null;
  @Flag() hasDecision!: boolean;
  @OptionalPart(() => PressDecision) decision!: PressDecision | null;
  @Flag('The text says that something was decided, while points are not.') saysTooMuch!: boolean;
  @OptionalText('Why that is right, in the words of who released it.') decidedAnswer!: string | null;
  @Text('Percentages in the text without a source.', { list: true }) withoutSource!: string[];
  @List(() => PressApproval, 'Of coordinator and alderman; none of what was taken over.') approvals!: PressApproval[];
  @OptionalPart(() => RelatedPressRelease, 'What it corrects.') corrects!: RelatedPressRelease | null;
  @OptionalPart(() => RelatedPressRelease, 'What corrects it.') correctedBy!: RelatedPressRelease | null;
  @OptionalText() sourceText!: string | null;
  @OptionalText() sourceUrl!: string | null;
  @List(() => PressQuote) quotes!: PressQuote[];
  @List(() => PressFigure) figures!: PressFigure[];
  isOwnText!: boolean;
  isBeingCorrected!: boolean;
}

@ObjectType({ description: 'One page of press releases, the last number first.' })
export class PressReleaseConnection extends Numbered(() => PressRelease) {
  @Year('Years of the numbers, the last first.', { list: true }) years!: number[];
}

@ObjectType({ description: 'A decision that a press release may be about.' })
export class PressDecisionChoice {
  @Id() id!: string;
  @Text() name!: string;
}

@ObjectType({ description: 'A figure of this municipality.' })
export class PressFigureChoice {
  @Id() definitionId!: string;
  @Text() name!: string;
  @Year() year!: number;
  @Decimal('In percent.') value!: number;
}

@ObjectType({ description: 'What a press release is written with.' })
export class PressReleaseChoices {
  @List(() => PressDecisionChoice) decisions!: PressDecisionChoice[];
  @List(() => PressFigureChoice) figures!: PressFigureChoice[];
}
