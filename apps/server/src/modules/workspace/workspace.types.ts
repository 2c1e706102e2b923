import { ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import type { Certainty, DatePrecision, EvidenceKind, Level, PillarCode } from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalDecimal,
  OptionalId,
  OptionalPart,
  Part,
  Text,
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

  @Flag('It takes part under a signature that waits for the decision of the college.')
  isConditional!: boolean;

  @Flag('Its participation is invented for demonstration.')
  isDemonstration!: boolean;
}

@ObjectType({ description: 'The newest fact of a pillar.' })
export class WorkspaceEvidence {
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

  @Flag()
  isDemonstration!: boolean;
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

  @OptionalPart(() => WorkspaceEvidence)
  latestEvidence!: WorkspaceEvidence | null;
}

@ObjectType({ description: 'Something that needs attention, with its reason.' })
export class Attention {
  @Choice(AttentionKindEnum)
  kind!: AttentionKind;

  @Text('One Dutch sentence.')
  because!: string;

  @OptionalChoice(PillarCodeEnum)
  pillar!: PillarCode | null;

  @OptionalId('The milestone it is about.')
  subjectId!: string | null;
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
}

@ObjectType({ description: 'How far the statement of intent is.' })
export class WorkspaceCommitment {
  @Choice(CommitmentStatusEnum)
  status!: CommitmentFacts['status'];

  @OptionalDay('Last day on which a decision still ratifies.')
  lapsesOn!: string | null;
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
}

@ObjectType({ description: 'The plan in short.' })
export class WorkspacePlan {
  @Text()
  title!: string;

  @Choice(PlanStatusEnum)
  status!: PlanStatus;
}

@ObjectType({ description: 'The dashboard of a municipality, read in one statement.' })
export class WorkspacePage {
  @Part(() => WorkspaceMunicipality)
  municipality!: WorkspaceMunicipality;

  @OptionalPart(() => WorkspacePlan)
  plan!: WorkspacePlan | null;

  @List(() => WorkspacePillar)
  pillars!: WorkspacePillar[];

  @List(() => Attention, 'Most pressing first; of overdue milestones at most five.')
  attention!: Attention[];

  @Count('Overdue milestones, also those that are not listed; counted up to 100.')
  overdueMilestones!: number;

  @List(() => WorkspaceMilestone, 'The next five open milestones.')
  nextMilestones!: WorkspaceMilestone[];

  @OptionalPart(() => WorkspaceCoalition)
  coalition!: WorkspaceCoalition | null;

  @OptionalPart(() => WorkspaceCommitment, 'The newest statement; null when nobody was asked to sign.')
  commitment!: WorkspaceCommitment | null;

  @OptionalPart(() => WorkspaceFigure)
  figure!: WorkspaceFigure | null;
}
