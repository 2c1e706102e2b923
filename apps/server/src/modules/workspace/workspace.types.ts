import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import type { Certainty, DatePrecision, EvidenceKind, Level, PillarCode } from '@bloemen/vocabulary';
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
  @Field()
  name!: string;

  @Field()
  cbsCode!: string;

  @Field(() => String, { nullable: true, description: 'Since when it takes part in the programme.' })
  joinedOn!: string | null;

  @Field({ description: 'It takes part under a signature that waits for the decision of the college.' })
  isConditional!: boolean;

  @Field({ description: 'Its participation is invented for demonstration.' })
  isDemonstration!: boolean;
}

@ObjectType({ description: 'The newest fact of a pillar.' })
export class WorkspaceEvidence {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => EvidenceKindEnum)
  kind!: EvidenceKind;

  @Field(() => CertaintyEnum)
  certainty!: Certainty;

  @Field()
  happenedOn!: string;

  @Field(() => DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @Field()
  sourceText!: string;

  @Field()
  isDemonstration!: boolean;
}

@ObjectType({ description: 'Where a pillar stands, why, and what the next level needs.' })
export class WorkspacePillar {
  @Field(() => PillarCodeEnum)
  pillar!: PillarCode;

  @Field(() => LevelEnum)
  level!: Level;

  @Field()
  stale!: boolean;

  @Field()
  because!: string;

  @Field(() => [String])
  missing!: string[];

  @Field(() => WorkspaceEvidence, { nullable: true })
  latestEvidence!: WorkspaceEvidence | null;
}

@ObjectType({ description: 'Something that needs attention, with its reason.' })
export class Attention {
  @Field(() => AttentionKindEnum)
  kind!: AttentionKind;

  @Field({ description: 'One Dutch sentence.' })
  because!: string;

  @Field(() => PillarCodeEnum, { nullable: true })
  pillar!: PillarCode | null;

  @Field(() => ID, { nullable: true, description: 'The milestone it is about.' })
  subjectId!: string | null;
}

@ObjectType({ description: 'The local coalition in numbers, as of today.' })
export class WorkspaceCoalition {
  @Field()
  name!: string;

  @Field(() => Int, { description: 'Organisations that take part, the municipality included when it is on the list.' })
  members!: number;

  @Field(() => Int, { description: 'Organisations that take part, without the municipality.' })
  partners!: number;

  @Field(() => Int)
  invited!: number;
}

@ObjectType({ description: 'How far the statement of intent is.' })
export class WorkspaceCommitment {
  @Field(() => CommitmentStatusEnum)
  status!: CommitmentFacts['status'];

  @Field(() => String, { nullable: true, description: 'Last day on which a decision still ratifies.' })
  lapsesOn!: string | null;
}

@ObjectType({
  description: 'Share of adults who feel lonely, beside province and country by the same definition and year.',
})
export class WorkspaceFigure {
  @Field()
  name!: string;

  @Field()
  population!: string;

  @Field(() => Int)
  year!: number;

  @Field(() => Float, { nullable: true, description: 'Percentage; null where the source has no figure.' })
  value!: number | null;

  @Field({ description: 'We calculated it from the municipalities that merged.' })
  isDerived!: boolean;

  @Field(() => Float, { nullable: true })
  provinceValue!: number | null;

  @Field()
  province!: string;

  @Field(() => Float, { nullable: true })
  countryValue!: number | null;

  @Field({ description: 'MODEL or SURVEY: an estimate per area, or counted answers.' })
  method!: string;

  @Field()
  source!: string;
}

@ObjectType({ description: 'An open milestone with a date.' })
export class WorkspaceMilestone {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field()
  owner!: string;

  @Field()
  dueOn!: string;

  @Field(() => MilestoneStatusEnum)
  status!: MilestoneStatus;

  @Field(() => PillarCodeEnum)
  pillar!: PillarCode;
}

@ObjectType({ description: 'The plan in short.' })
export class WorkspacePlan {
  @Field()
  title!: string;

  @Field(() => PlanStatusEnum)
  status!: PlanStatus;
}

@ObjectType({ description: 'The dashboard of a municipality, read in one statement.' })
export class WorkspacePage {
  @Field(() => WorkspaceMunicipality)
  municipality!: WorkspaceMunicipality;

  @Field(() => WorkspacePlan, { nullable: true })
  plan!: WorkspacePlan | null;

  @Field(() => [WorkspacePillar])
  pillars!: WorkspacePillar[];

  @Field(() => [Attention], { description: 'Most pressing first; of overdue milestones at most five.' })
  attention!: Attention[];

  @Field(() => Int, { description: 'Overdue milestones, also those that are not listed; counted up to 100.' })
  overdueMilestones!: number;

  @Field(() => [WorkspaceMilestone], { description: 'The next five open milestones.' })
  nextMilestones!: WorkspaceMilestone[];

  @Field(() => WorkspaceCoalition, { nullable: true })
  coalition!: WorkspaceCoalition | null;

  @Field(() => WorkspaceCommitment, {
    nullable: true,
    description: 'The newest statement; null when nobody was asked to sign.',
  })
  commitment!: WorkspaceCommitment | null;

  @Field(() => WorkspaceFigure, { nullable: true })
  figure!: WorkspaceFigure | null;
}
