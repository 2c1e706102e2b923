import { InputType } from '@nestjs/graphql';
import { evidenceSourceCodes, type EvidenceSource, type Openness, type PillarCode } from '@bloemen/vocabulary';
import {
  Choice,
  Day,
  Id,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalPart,
  OptionalVersion,
  Part,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import {
  EvidenceSourceEnum,
  GoalMoveEnum,
  GoalStatusEnum,
  MilestoneMoveEnum,
  OpennessEnum,
  PillarCodeEnum,
  PlanMoveEnum,
} from '../plans.facts.js';
import type { GoalMove, GoalStatus, MilestoneMove, PlanMove } from './moves.rules.js';

const VERSION_READ = 'The version you read; leave out for something new.';
const OPENNESS = 'Left out: the municipality alone; for what exists: as it was.';

@InputType({ description: 'Title and other names of the plan.' })
export class SavePlanInput {
  @Text({ max: 200, min: 3 })
  title!: string;

  @Text({ max: 200, list: { max: 10 } })
  aliases!: string[];

  @OptionalVersion(VERSION_READ)
  version?: number | null;
}

@InputType({ description: 'The decision that adopted the plan.' })
export class PlanAdoptionInput {
  @Day()
  on!: string;

  @Text('Which decision, so that somebody else can find it.', { max: 200, min: 3 })
  reference!: string;

  @Choice(EvidenceSourceEnum, 'COUNCIL_PAPER or EXECUTIVE_PAPER.', {
    except: evidenceSourceCodes.filter((code) => !/_PAPER$/.test(code)),
  })
  source!: EvidenceSource;
}

@InputType({ description: 'Puts right what was recorded of the decision that adopted the plan.' })
export class CorrectPlanAdoptionInput {
  @Part(() => PlanAdoptionInput)
  adoption!: PlanAdoptionInput;

  @Version()
  version!: number;
}

@InputType()
export class MovePlanInput {
  @Choice(PlanMoveEnum)
  move!: PlanMove;

  @OptionalPart(
    () => PlanAdoptionInput,
    'For adopting; left out only where a fact that somebody typed says that the plan was adopted.',
  )
  adoption?: PlanAdoptionInput | null;

  @Version()
  version!: number;
}

@InputType({ description: 'A local principle; without `id` a new one.' })
export class SavePrincipleInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion(VERSION_READ)
  version?: number | null;

  @Text({ max: 120, min: 3 })
  title!: string;

  @Text({ max: 1000, min: 0, lines: true })
  description!: string;

  @Choice(PillarCodeEnum, { list: { min: 1 } })
  pillars!: PillarCode[];
}

@InputType()
export class RemovePrincipleInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'A goal; without `id` a new one.' })
export class SaveGoalInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion(VERSION_READ)
  version?: number | null;

  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @Text({ max: 200, min: 3 })
  title!: string;

  @Text({ max: 200, min: 0 })
  sourceText!: string;

  @OptionalChoice(OpennessEnum, OPENNESS)
  openness?: Openness | null;
}

@InputType()
export class MoveGoalInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(GoalMoveEnum)
  move!: GoalMove;
}

@InputType({ description: 'A milestone of a goal; without `id` a new one.' })
export class SaveMilestoneInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion(VERSION_READ)
  version?: number | null;

  @Id()
  goalId!: string;

  @Text({ max: 200, min: 3 })
  title!: string;

  @Text('Organisation or role that does it.', { max: 120, min: 2 })
  owner!: string;

  @OptionalDay({ since: 2000, until: 2099 })
  dueOn?: string | null;

  @OptionalChoice(OpennessEnum, OPENNESS)
  openness?: Openness | null;
}

@InputType()
export class MoveMilestoneInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(MilestoneMoveEnum)
  move!: MilestoneMove;
}

@InputType({ description: 'Which goals to list.' })
export class GoalFilter {
  @OptionalChoice(PillarCodeEnum)
  pillar?: PillarCode | null;

  @OptionalChoice(GoalStatusEnum)
  status?: GoalStatus | null;

  @OptionalChoice(OpennessEnum, 'Only what is open to exactly these readers.')
  openness?: Openness | null;
}
