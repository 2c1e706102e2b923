import { InputType } from '@nestjs/graphql';
import type {
  ActiveElement,
  ActivityCost,
  ActivityStatus,
  Openness,
  ParticipantClass,
  PillarCode,
  TargetGroup,
} from '@bloemen/vocabulary';
import {
  Choice,
  Flag,
  Id,
  OptionalCents,
  OptionalChoice,
  OptionalCount,
  OptionalDay,
  OptionalId,
  OptionalPart,
  OptionalText,
  OptionalVersion,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { PartialDayInput } from '../../../platform/graphql/partial-day.js';
import { ActiveElementEnum, TargetGroupEnum } from '../../coalitions/coalitions.facts.js';
import { OpennessEnum, PillarCodeEnum } from '../plans.facts.js';
import type { ActivityMove } from './activities.moves.js';
import { ActivityCostEnum, ActivityMoveEnum, ActivityStatusEnum, ParticipantClassEnum } from './activities.types.js';

const years = { since: 2000, until: 2099 };
const MOST_PARTICIPANTS = 100_000;

@InputType({ description: 'An activity; without `id` a new one. Never who took part.' })
export class SaveActivityInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text({ max: 160, min: 3 })
  title!: string;

  @OptionalText({ max: 1000, lines: true })
  what?: string | null;

  @Choice(PillarCodeEnum)
  pillar!: PillarCode;

  @OptionalChoice(ActivityStatusEnum, 'Of something new; what exists moves by `moveActivity`.', {
    except: ['ENDED', 'CANCELLED'],
  })
  status?: ActivityStatus | null;

  @OptionalPart(() => PartialDayInput)
  from?: PartialDayInput | null;

  @OptionalPart(() => PartialDayInput)
  until?: PartialDayInput | null;

  @OptionalText({ max: 120 })
  place?: string | null;

  @Flag()
  byMunicipality!: boolean;

  @Id('Organisations of the coalition.', { list: { max: 40 } })
  organisationIds!: string[];

  @Choice(TargetGroupEnum, { list: true })
  targetGroups!: TargetGroup[];

  @Choice(ActiveElementEnum, { list: true })
  activeElements!: ActiveElement[];

  @Choice(ActivityCostEnum)
  cost!: ActivityCost;

  @OptionalCents('Only where it costs money.')
  costCents?: number | null;

  @OptionalId('An intervention of the catalogue.')
  interventionId?: string | null;

  @OptionalCount('How many took part, counted.', { max: MOST_PARTICIPANTS })
  participants?: number | null;

  @OptionalChoice(ParticipantClassEnum, 'About how many, where nobody counted.')
  participantClass?: ParticipantClass | null;

  @OptionalId()
  goalId?: string | null;

  @OptionalChoice(OpennessEnum, 'Left out: the municipality alone; for what exists: as it was.')
  openness?: Openness | null;

  @OptionalText('Where this is known from.', { max: 200, reference: true })
  sourceText?: string | null;
}

@InputType()
export class MoveActivityInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(ActivityMoveEnum)
  move!: ActivityMove;

  @OptionalText('Why, or how it went.', { max: 500, lines: true })
  note?: string | null;

  @OptionalDay('The last day, of what ends.', years)
  untilOn?: string | null;

  @OptionalCount('How many took part, counted, of what ends.', { max: MOST_PARTICIPANTS })
  participants?: number | null;

  @OptionalChoice(ParticipantClassEnum, 'About how many, of what ends.')
  participantClass?: ParticipantClass | null;
}

@InputType({ description: 'An activity that was recorded by mistake, at the version that was read.' })
export class RemoveActivityInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Which activities. Everything named must hold.' })
export class ActivityFilter {
  @OptionalText('Words of its title, what it is, its place or who does it.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(PillarCodeEnum)
  pillar?: PillarCode | null;

  @OptionalChoice(ActivityStatusEnum)
  status?: ActivityStatus | null;

  @OptionalChoice(TargetGroupEnum)
  targetGroup?: TargetGroup | null;

  @OptionalChoice(ActiveElementEnum)
  activeElement?: ActiveElement | null;

  @OptionalId()
  organisationId?: string | null;

  @OptionalChoice(ActivityCostEnum)
  cost?: ActivityCost | null;
}
