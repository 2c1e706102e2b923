import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EvidenceSource, Openness, PillarCode } from '@bloemen/vocabulary';
import { PillarStanding } from '../evidence/evidence.types.js';
import {
  EvidenceSourceEnum,
  GoalMoveEnum,
  GoalStatusEnum,
  MilestoneMoveEnum,
  MilestoneStatusEnum,
  OpennessEnum,
  PillarCodeEnum,
  PlanMoveEnum,
  PlanStatusEnum,
} from '../plans.facts.js';
import type { GoalMove, GoalStatus, MilestoneMove, MilestoneStatus, PlanMove, PlanStatus } from './moves.rules.js';

@ObjectType({ description: 'The decision that adopted the plan; from it follow the facts that the plan carries.' })
export class PlanAdoption {
  @Field({ description: 'yyyy-mm-dd' })
  on!: string;

  @Field({ description: 'Which decision, so that somebody else can find it.' })
  reference!: string;

  @Field(() => EvidenceSourceEnum, { description: 'A paper of the council or of the executive.' })
  source!: EvidenceSource;
}

@ObjectType({ description: 'The plan of approach under its own title.' })
export class ActionPlan {
  @Field()
  title!: string;

  @Field(() => [String], { description: 'Names that other documents give the plan.' })
  aliases!: string[];

  @Field(() => PlanStatusEnum)
  status!: PlanStatus;

  @Field(() => [PlanMoveEnum], { description: 'Moves that this state knows.' })
  moves!: PlanMove[];

  @Field(() => PlanAdoption, {
    nullable: true,
    description: 'Null while it is not adopted, and where a fact that somebody typed says that it was.',
  })
  adoption!: PlanAdoption | null;

  @Field(() => Int)
  version!: number;

  @Field()
  isDemonstration!: boolean;
}

@ObjectType({ description: 'A local principle (uitgangspunt) and the national pillars it serves.' })
export class GuidingPrinciple {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field()
  title!: string;

  @Field()
  description!: string;

  @Field(() => [PillarCodeEnum])
  pillars!: PillarCode[];

  @Field(() => Int)
  version!: number;

  @Field()
  isDemonstration!: boolean;
}

@ObjectType({ description: 'A pillar that no principle serves alone.' })
export class PrincipleGap {
  @Field(() => PillarCodeEnum)
  pillar!: PillarCode;

  @Field(() => [String], { description: 'Principles that serve it beside another pillar; empty when there is none.' })
  sharedWith!: string[];
}

@ObjectType({ description: 'A step with an owner and a date.' })
export class Milestone {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  goalId!: string;

  @Field()
  title!: string;

  @Field({ description: 'Organisation or role that does it.' })
  owner!: string;

  @Field(() => String, { nullable: true })
  dueOn!: string | null;

  @Field(() => MilestoneStatusEnum)
  status!: MilestoneStatus;

  @Field({ description: 'Its date has passed and it is neither done nor dropped.' })
  overdue!: boolean;

  @Field(() => [MilestoneMoveEnum])
  moves!: MilestoneMove[];

  @Field(() => OpennessEnum, { description: 'Never wider than that of its goal.' })
  openness!: Openness;

  @Field(() => Int)
  version!: number;
}

@ObjectType({ description: 'What the municipality wants to reach under a pillar.' })
export class Goal {
  @Field(() => ID)
  id!: string;

  @Field(() => PillarCodeEnum)
  pillar!: PillarCode;

  @Field()
  title!: string;

  @Field({ description: 'Where the goal was written down; empty when nobody noted it.' })
  sourceText!: string;

  @Field(() => GoalStatusEnum)
  status!: GoalStatus;

  @Field(() => [GoalMoveEnum])
  moves!: GoalMove[];

  @Field(() => OpennessEnum)
  openness!: Openness;

  @Field(() => [Milestone], { description: 'In order of date, those without a date last; at most 100.' })
  milestones!: Milestone[];

  @Field(() => Int)
  version!: number;

  @Field()
  isDemonstration!: boolean;
}

@ObjectType({ description: 'One page of goals, oldest first.' })
export class GoalConnection {
  @Field(() => [Goal])
  nodes!: Goal[];

  @Field(() => Int)
  totalCount!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field()
  hasNextPage!: boolean;
}

@ObjectType({ description: 'The plan of the own municipality: title, principles, gaps and the standings.' })
export class PlanPage {
  @Field(() => ActionPlan, { nullable: true, description: 'Null until a title is recorded.' })
  plan!: ActionPlan | null;

  @Field(() => [GuidingPrinciple])
  principles!: GuidingPrinciple[];

  @Field(() => [PrincipleGap])
  principleGaps!: PrincipleGap[];

  @Field(() => [PillarStanding], {
    description: 'All five; for the clerk those whose deciding fact is open to the clerk.',
  })
  standings!: PillarStanding[];

  @Field({ description: 'Whether you may change the plan.' })
  viewerCanWrite!: boolean;
}

@ObjectType({ description: 'A principle that was taken away.' })
export class RemovedPrinciple {
  @Field(() => ID)
  id!: string;
}
