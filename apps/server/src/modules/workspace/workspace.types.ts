import { ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import type {
  ActionStatus,
  Certainty,
  DatePrecision,
  EvidenceKind,
  Level,
  MembershipState,
  PillarCode,
  Recurrence,
  Sector,
} from '@bloemen/vocabulary';
import { ActionStatusEnum } from '../meetings/actions/actions.types.js';
import { MembershipStateEnum, SectorEnum } from '../coalitions/coalitions.facts.js';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalCents,
  OptionalChoice,
  OptionalDay,
  OptionalDecimal,
  OptionalFlag,
  OptionalId,
  OptionalPart,
  OptionalText,
  OptionalYear,
  Part,
  Text,
  Version,
  Year,
} from '../../platform/graphql/fields.js';
import {
  CertaintyEnum,
  DatePrecisionEnum,
  EvidenceKindEnum,
  LevelEnum,
  MilestoneStatusEnum,
  PillarCodeEnum,
  PlanStatusEnum,
  RecurrenceEnum,
  type MilestoneStatus,
  type PlanStatus,
} from '../plans/plans.facts.js';
import type { CommitmentFacts } from '../commitments/commitments.facts.js';
import { CommitmentStatusEnum } from '../commitments/commitments.types.js';
import { attentionKinds, type AttentionKind } from './attention.rules.js';

export const AttentionKindEnum = enumOf(
  'AttentionKind',
  'Why something needs attention, most pressing first.',
  attentionKinds,
);

@ObjectType({ description: 'The own municipality in short.' })
export class WorkspaceMunicipality {
  @Text()
  name!: string;

  @Text()
  cbsCode!: string;

  @OptionalDay('Since when it takes part in the programme.')
  joinedOn!: string | null;

  @Flag('It takes part in the programme now.')
  takesPart!: boolean;

  @Flag('It takes part under a signature that waits for the decision of the college.')
  isConditional!: boolean;

  @Flag('Its participation is invented for demonstration.')
  isDemonstration!: boolean;
}

@ObjectType({ description: 'The newest of the facts that carry a level.' })
export class WorkspaceFact {
  @Id()
  id!: string;

  @Version('Give this back when you confirm that it still holds.')
  version!: number;

  @Text()
  title!: string;

  @Day()
  happenedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @Text()
  sourceText!: string;

  @Flag()
  isDemonstration!: boolean;

  @OptionalDay('The last day on which somebody or something said that it still holds.')
  confirmedOn!: string | null;

  @OptionalText('Who or what said so.')
  confirmedBy!: string | null;
}

@ObjectType({ description: 'Where a pillar stands, why, and what the next level needs.' })
export class WorkspacePillar {
  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Choice(LevelEnum)
  level!: Level;

  @Flag()
  stale!: boolean;

  @Text()
  because!: string;

  @Text({ list: true })
  missing!: string[];

  @OptionalPart(() => WorkspaceFact, 'Null while nothing is known, and for who may not read it.')
  fact!: WorkspaceFact | null;
}

@ObjectType({ description: 'Something that needs attention, with its reason.' })
export class Attention {
  @Choice(AttentionKindEnum)
  kind!: AttentionKind;

  @Text('One Dutch sentence.')
  because!: string;

  @OptionalText('The organisation of the coalition that it is about.')
  who!: string | null;

  @OptionalChoice(PillarCodeEnum)
  pillar!: PillarCode | null;

  @OptionalId('The milestone, the action, the recommendation or the organisation it is about.')
  subjectId!: string | null;

  @OptionalId('The goal of that milestone.')
  goalId!: string | null;

  @Flag('Whether it is about something invented.')
  isDemonstration!: boolean;
}

@ObjectType({ description: 'A sector of the coalition: at the table, or wanted there.' })
export class WorkspaceSector {
  @Choice(SectorEnum)
  sector!: Sector;

  @Count('Organisations of this sector that take part.')
  members!: number;

  @Flag()
  isWanted!: boolean;
}

@ObjectType({ description: 'The local coalition in numbers, as of today.' })
export class WorkspaceCoalition {
  @Text()
  name!: string;

  @Count('Organisations that take part, the municipality included when it is on the list.')
  members!: number;

  @Count('Organisations that take part, without the municipality.')
  partners!: number;

  @Count()
  invited!: number;

  @List(() => WorkspaceSector, 'Sectors at the table, and those that are wanted there.')
  sectors!: WorkspaceSector[];
}

@ObjectType({ description: 'How far the statement of intent is.' })
export class WorkspaceCommitment {
  @Choice(CommitmentStatusEnum)
  status!: CommitmentFacts['status'];

  @OptionalDay('Last day on which a decision still ratifies.')
  lapsesOn!: string | null;

  @Text('Who signed it last; who was asked while nobody signed.')
  signerName!: string;

  @Text()
  signerCapacity!: string;

  @OptionalDay()
  signedOn!: string | null;

  @OptionalText()
  decisionReference!: string | null;

  @OptionalDay()
  decisionOn!: string | null;

  @OptionalText('Code under which anybody may check the certificate; null until it is sealed.')
  certificateCode!: string | null;
}

@ObjectType({ description: 'The share of lonely adults in one year: here, in the province and in the country.' })
export class WorkspaceFigureYear {
  @Year()
  year!: number;

  @OptionalDecimal()
  value!: number | null;

  @OptionalDecimal()
  provinceValue!: number | null;

  @OptionalDecimal()
  countryValue!: number | null;
}

@ObjectType({ description: 'Money as one fact tells of it; facts are never added up.' })
export class WorkspaceMoney {
  @Id()
  id!: string;

  @Text()
  title!: string;

  @Choice(CertaintyEnum)
  certainty!: Certainty;

  @OptionalCents('Euro cents per year; null when the source names no amount.')
  amountCents!: number | null;

  @OptionalChoice(RecurrenceEnum)
  recurrence!: Recurrence | null;

  @OptionalYear()
  firstYear!: number | null;

  @OptionalYear()
  lastYear!: number | null;

  @Day()
  happenedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;
}

@ObjectType({ description: 'A motion or a decision of council or college.' })
export class WorkspaceDecision {
  @Id()
  id!: string;

  @Text()
  title!: string;

  @Choice(EvidenceKindEnum)
  kind!: EvidenceKind;

  @Choice(CertaintyEnum)
  certainty!: Certainty;

  @Day()
  happenedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @Text()
  sourceText!: string;
}

@ObjectType({ description: 'The next evening of signing that the municipality is invited to.' })
export class WorkspaceEvening {
  @Text()
  title!: string;

  @Text('ISO 8601.')
  startsAt!: string;

  @Text()
  place!: string;
}

@ObjectType({ description: 'What a municipality calls things where the public reads them.' })
export class WorkspacePublicNames {
  @Text()
  coalition!: string;

  @OptionalText('The name of the annual week.')
  week!: string | null;
}

@ObjectType({ description: 'What the own organisation promised to do and did not settle yet.' })
export class WorkspaceAction {
  @Id() id!: string;
  @Text() what!: string;
  @Choice(ActionStatusEnum) status!: ActionStatus;
  @OptionalDay() dueOn!: string | null;
  @Flag() isOverdue!: boolean;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'The organisation that the reader speaks for.' })
export class WorkspaceOwnOrganisation {
  @Id()
  organisationId!: string;

  @Text()
  name!: string;

  @OptionalChoice(MembershipStateEnum, 'Null when it stands in no relation to the coalition today.')
  state!: MembershipState | null;

  @OptionalDay()
  fromOn!: string | null;

  @OptionalChoice(DatePrecisionEnum)
  fromPrecision!: DatePrecision | null;

  @OptionalFlag('The source shows that it held by then.')
  fromAtLatest!: boolean | null;

  @OptionalText('Who speaks for it, as the municipality noted.')
  contactName!: string | null;

  @Count('Its actions that are open, also those that are not listed.')
  openActions!: number;

  @List(() => WorkspaceAction, 'The five that are due first.')
  actions!: WorkspaceAction[];

  @OptionalText('What it promised with ‘Ik doe mee’.')
  promise!: string | null;

  @OptionalText()
  promisedBy!: string | null;

  @OptionalDay()
  promisedOn!: string | null;
}

@ObjectType({
  description: 'Share of adults who feel lonely, beside province and country by the same definition and year.',
})
export class WorkspaceFigure {
  @Text()
  name!: string;

  @Text()
  population!: string;

  @Year()
  year!: number;

  @OptionalDecimal('Percentage; null where the source has no figure.')
  value!: number | null;

  @Flag('We calculated it from the municipalities that merged.')
  isDerived!: boolean;

  @OptionalDecimal()
  provinceValue!: number | null;

  @Text()
  province!: string;

  @OptionalDecimal()
  countryValue!: number | null;

  @Text('MODEL or SURVEY: an estimate per area, or counted answers.')
  method!: string;

  @Text()
  source!: string;

  @List(() => WorkspaceFigureYear, 'The last five years by the same definition, oldest first.')
  series!: WorkspaceFigureYear[];
}

@ObjectType({ description: 'An open milestone with a date.' })
export class WorkspaceMilestone {
  @Id()
  id!: string;

  @Text()
  title!: string;

  @Text()
  owner!: string;

  @Day()
  dueOn!: string;

  @Choice(MilestoneStatusEnum)
  status!: MilestoneStatus;

  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Id('The goal that it leads to.')
  goalId!: string;
}

@ObjectType({ description: 'The plan in short.' })
export class WorkspacePlan {
  @Text()
  title!: string;

  @Choice(PlanStatusEnum)
  status!: PlanStatus;
}

@ObjectType({ description: 'The next meeting of the coalition.' })
export class WorkspaceMeeting {
  @Id() id!: string;
  @Text() title!: string;
  @Text() startsAt!: string;
  @OptionalText() place!: string | null;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'The next evaluation of the approach.' })
export class WorkspaceEvaluation {
  @Id() id!: string;
  @Text() title!: string;
  @Day() happensOn!: string;
  @Choice(DatePrecisionEnum) datePrecision!: DatePrecision;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'What is measured next.' })
export class WorkspaceMeasurement {
  @Id() id!: string;
  @Text() title!: string;
  @Day() nextOn!: string;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'The dashboard of a municipality, read in one statement.' })
export class WorkspacePage {
  @Part(() => WorkspaceMunicipality)
  municipality!: WorkspaceMunicipality;

  @OptionalPart(() => WorkspacePlan)
  plan!: WorkspacePlan | null;

  @List(() => WorkspacePillar, 'The pillars whose level the reader may know; all five for most.')
  pillars!: WorkspacePillar[];

  @List(() => Attention, 'Most pressing first; of overdue milestones at most five. For who reads the whole workspace.')
  attention!: Attention[];

  @Count('Overdue milestones, also those that are not listed; counted up to 100.')
  overdueMilestones!: number;

  @List(() => WorkspaceMilestone, 'The next five open milestones.')
  nextMilestones!: WorkspaceMilestone[];

  @OptionalPart(() => WorkspaceCoalition)
  coalition!: WorkspaceCoalition | null;

  @OptionalPart(
    () => WorkspaceCommitment,
    'The newest statement; null when nobody was asked to sign, and for who may not read it.',
  )
  commitment!: WorkspaceCommitment | null;

  @OptionalPart(() => WorkspaceFigure)
  figure!: WorkspaceFigure | null;

  @OptionalYear(
    'Last year for which there is recurring money, when all of it has an end; for who reads the whole workspace.',
  )
  moneyUntil!: number | null;

  @List(() => WorkspaceMoney, 'The newest facts about money that the reader may read.')
  money!: WorkspaceMoney[];

  @List(() => WorkspaceDecision, 'The newest motions and decisions that the reader may read.')
  decisions!: WorkspaceDecision[];

  @OptionalPart(() => WorkspaceEvening)
  nextEvening!: WorkspaceEvening | null;

  @OptionalPart(() => WorkspaceMeeting, 'For who may read meetings.')
  nextMeeting!: WorkspaceMeeting | null;

  @OptionalPart(() => WorkspaceEvaluation)
  nextEvaluation!: WorkspaceEvaluation | null;

  @OptionalPart(() => WorkspaceMeasurement)
  nextMeasurement!: WorkspaceMeasurement | null;

  @Part(() => WorkspacePublicNames)
  publicNames!: WorkspacePublicNames;

  @OptionalPart(() => WorkspaceOwnOrganisation, 'For a partner.')
  ownOrganisation!: WorkspaceOwnOrganisation | null;
}
