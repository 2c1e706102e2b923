import { ObjectType } from '@nestjs/graphql';
import type { EvidenceSource, Openness, PillarCode } from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalDay,
  OptionalPart,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { Connection } from '../../../platform/graphql/page.js';
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
  @Day()
  on!: string;

  @Text('Which decision, so that somebody else can find it.')
  reference!: string;

  @Choice(EvidenceSourceEnum, 'A paper of the council or of the executive.')
  source!: EvidenceSource;
}

@ObjectType({ description: 'The plan of approach under its own title.' })
export class ActionPlan {
  @Text()
  title!: string;

  @Text('Names that other documents give the plan.', { list: true })
  aliases!: string[];

  @Choice(PlanStatusEnum)
  status!: PlanStatus;

  @Choice(PlanMoveEnum, 'Moves that this state knows.', { list: true })
  moves!: PlanMove[];

  @OptionalPart(
    () => PlanAdoption,
    'Null while it is not adopted, and where a fact that somebody typed says that it was.',
  )
  adoption!: PlanAdoption | null;

  @Version()
  version!: number;

  @Flag()
  isDemonstration!: boolean;
}

@ObjectType({ description: 'A local principle (uitgangspunt) and the national pillars it serves.' })
export class GuidingPrinciple {
  @Id()
  id!: string;

  @Count()
  position!: number;

  @Text()
  title!: string;

  @Text()
  description!: string;

  @Choice(PillarCodeEnum, { list: true })
  pillars!: PillarCode[];

  @Version()
  version!: number;

  @Flag()
  isDemonstration!: boolean;
}

@ObjectType({ description: 'A pillar that no principle serves alone.' })
export class PrincipleGap {
  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Text('Principles that serve it beside another pillar; empty when there is none.', { list: true })
  sharedWith!: string[];
}

@ObjectType({ description: 'A step with an owner and a date.' })
export class Milestone {
  @Id()
  id!: string;

  @Id()
  goalId!: string;

  @Text()
  title!: string;

  @Text('Organisation or role that does it.')
  owner!: string;

  @OptionalDay()
  dueOn!: string | null;

  @Choice(MilestoneStatusEnum)
  status!: MilestoneStatus;

  @Flag('Its date has passed and it is neither done nor dropped.')
  overdue!: boolean;

  @Choice(MilestoneMoveEnum, 'Moves that this state knows.', { list: true })
  moves!: MilestoneMove[];

  @Choice(OpennessEnum, 'Never wider than that of its goal.')
  openness!: Openness;

  @Version()
  version!: number;
}

@ObjectType({ description: 'What the municipality wants to reach under a pillar.' })
export class Goal {
  @Id()
  id!: string;

  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Text()
  title!: string;

  @Text('Where the goal was written down; empty when nobody noted it.')
  sourceText!: string;

  @Choice(GoalStatusEnum)
  status!: GoalStatus;

  @Choice(GoalMoveEnum, 'Moves that this state knows.', { list: true })
  moves!: GoalMove[];

  @Choice(OpennessEnum)
  openness!: Openness;

  @List(() => Milestone, 'In order of date, those without a date last; at most 100.')
  milestones!: Milestone[];

  @Version()
  version!: number;

  @Flag()
  isDemonstration!: boolean;
}

@ObjectType({ description: 'One page of goals, oldest first.' })
export class GoalConnection extends Connection(() => Goal) {}

@ObjectType({ description: 'The plan of the own municipality: title, principles, gaps and the standings.' })
export class PlanPage {
  @OptionalPart(() => ActionPlan, 'Null until a title is recorded.')
  plan!: ActionPlan | null;

  @List(() => GuidingPrinciple)
  principles!: GuidingPrinciple[];

  @List(() => PrincipleGap)
  principleGaps!: PrincipleGap[];

  @List(() => PillarStanding, 'All five; for the clerk those whose deciding fact is open to the clerk.')
  standings!: PillarStanding[];
}

@ObjectType({ description: 'A principle that was taken away.' })
export class RemovedPrinciple {
  @Id()
  id!: string;
}
