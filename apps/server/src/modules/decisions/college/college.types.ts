import { ObjectType } from '@nestjs/graphql';
import {
  agreementAskCodes,
  agreementAsks,
  clauseStateCodes,
  clauseStates,
  contributionStatusCodes,
  contributionStatuses,
  collegeRecordCodes,
  collegeRecords,
  policyLinkKindCodes,
  policyLinkKinds,
  policyLinkStateCodes,
  policyLinkStates,
  themeStateCodes,
  themeStates,
  type AgreementAsk,
  type CheckAnswer,
  type ClauseState,
  type ContributionStatus,
  type DatePrecision,
  type EvidenceSource,
  type Openness,
  type PolicyLinkKind,
  type PolicyLinkState,
  type ThemeState,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { DatePrecisionEnum } from '../../../platform/graphql/partial-day.js';
import { NamedChoice } from '../../plans/activities/activities.types.js';
import { CheckAnswerEnum } from '../../plans/monitoring/monitoring.types.js';
import { allMoves, EvidenceSourceEnum, OpennessEnum } from '../../plans/plans.facts.js';
import { contributionMoves, type ContributionMove } from './contribution.moves.js';

export const ContributionStatusEnum = enumOf(
  'ContributionStatus',
  'How the contribution of another alderman stands.',
  contributionStatusCodes,
  contributionStatuses,
);
export const ContributionMoveEnum = enumOf(
  'ContributionMove',
  'What may happen to a contribution.',
  allMoves(contributionMoves),
);
export const PolicyLinkKindEnum = enumOf(
  'PolicyLinkKind',
  'Other policy that an approach may be tied to.',
  policyLinkKindCodes,
  policyLinkKinds,
);
export const PolicyLinkStateEnum = enumOf(
  'PolicyLinkState',
  'Whether the approach is tied to it, or is to be.',
  policyLinkStateCodes,
  policyLinkStates,
);
export const ThemeStateEnum = enumOf(
  'ThemeState',
  'Whether a coalition takes up a theme.',
  themeStateCodes,
  themeStates,
);
export const ClauseStateEnum = enumOf(
  'ClauseState',
  'Whether a local coalition agreement speaks of loneliness.',
  clauseStateCodes,
  clauseStates,
);
export const AgreementAskEnum = enumOf(
  'AgreementAsk',
  'What is asked of a municipality after elections.',
  agreementAskCodes,
  agreementAsks,
);
export const CollegeRecordEnum = enumOf(
  'CollegeRecord',
  'A kind of record of the whole college.',
  collegeRecordCodes,
  collegeRecords,
);

@ObjectType({ description: 'What another alderman contributes to the approach from the own portfolio.' })
export class PortfolioContribution {
  @Id() id!: string;
  @Text() portfolio!: string;
  @OptionalId('The alderman, where it is somebody who works here.') holderId!: string | null;
  @OptionalText('The name of the alderman; null where nobody said who.') holderName!: string | null;
  @Text() what!: string;
  @OptionalDay() fromOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) fromPrecision!: DatePrecision | null;
  @OptionalDay() untilOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) untilPrecision!: DatePrecision | null;
  @Choice(ContributionStatusEnum) status!: ContributionStatus;
  @Choice(ContributionMoveEnum, 'Moves that this status knows.', { list: true }) moves!: ContributionMove[];
  @Day('Since when it stands so.') statusOn!: string;
  @Text('Where that is known from.') statusSource!: string;
  @OptionalText('Why, where it was declined.') statusReason!: string | null;
  @OptionalDay('When it was agreed.') agreedOn!: string | null;
  @Choice(OpennessEnum) openness!: Openness;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'Other policy that the approach is tied to.' })
export class PolicyLink {
  @Id() id!: string;
  @Choice(PolicyLinkKindEnum) kind!: PolicyLinkKind;
  @Text() name!: string;
  @OptionalText('What that policy says of loneliness; null where nobody said.') measure!: string | null;
  @Flag('It stands as a text in policy that is adopted, or that is to be.') isPolicyText!: boolean;
  @Choice(PolicyLinkStateEnum) state!: PolicyLinkState;
  @OptionalDay() sinceOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) sincePrecision!: DatePrecision | null;
  @OptionalText() note!: string | null;
  @Choice(EvidenceSourceEnum) sourceType!: EvidenceSource;
  @Text('Where this is known from.') sourceText!: string;
  @Choice(OpennessEnum) openness!: Openness;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'What a coalition takes up beyond loneliness. National figures do not count it.' })
export class CoalitionTheme {
  @Id() id!: string;
  @Text() name!: string;
  @Choice(ThemeStateEnum) state!: ThemeState;
  @OptionalDay('Since when it is taken up; null where nobody said.') sinceOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) sincePrecision!: DatePrecision | null;
  @OptionalText() note!: string | null;
  @Text('Where this is known from.') sourceText!: string;
  @Choice(OpennessEnum) openness!: Openness;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'What an agreement of local parties after an election says of loneliness.' })
export class CoalitionAgreementClause {
  @Id() id!: string;
  @Day('The election before it.') electionOn!: string;
  @Text('The name of the agreement.') title!: string;
  @Choice(ClauseStateEnum) state!: ClauseState;
  @OptionalDay('When it was agreed.') agreedOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) agreedPrecision!: DatePrecision | null;
  @OptionalText('The words of the agreement.') quote!: string | null;
  @OptionalText() page!: string | null;
  @Text('Where this is known from.') sourceText!: string;
  @OptionalText() sourceUrl!: string | null;
  @Day('When somebody looked.') lookedOn!: string;
  @Choice(OpennessEnum) openness!: Openness;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'One thing that is asked after elections, and what is known of it.' })
export class AgreementAskAnswer {
  @Choice(AgreementAskEnum) ask!: AgreementAsk;
  @Choice(CheckAnswerEnum) answer!: CheckAnswer;
  @Text('Why, with its source.') because!: string;
  @Flag('A person stated it, because no fact says it.') isStated!: boolean;
}

@ObjectType({ description: 'Loneliness as a matter of the whole college.' })
export class CollegeWide {
  @List(() => PortfolioContribution, 'What goes on first, then what was declined.')
  contributions!: PortfolioContribution[];
  @List(() => PolicyLink) policyLinks!: PolicyLink[];
  @List(() => CoalitionTheme, 'Without loneliness itself.') themes!: CoalitionTheme[];
  @Day('Elections that were held here, the last first.', { list: true }) elections!: string[];
  @List(() => CoalitionAgreementClause, 'The last agreement first.') clauses!: CoalitionAgreementClause[];
  @List(() => AgreementAskAnswer) asks!: AgreementAskAnswer[];
  @List(() => NamedChoice, 'Aldermen who work here, for whoever writes.') holders!: NamedChoice[];
}
