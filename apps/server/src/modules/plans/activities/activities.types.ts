import { ObjectType } from '@nestjs/graphql';
import {
  activityCostCodes,
  activityCosts,
  activityStatusCodes,
  activityStatuses,
  participantClassCodes,
  participantClasses,
  type ActiveElement,
  type ActivityCost,
  type ActivityStatus,
  type DatePrecision,
  type Openness,
  type ParticipantClass,
  type PillarCode,
  type TargetGroup,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Flag,
  Id,
  List,
  Moment,
  OptionalCents,
  OptionalChoice,
  OptionalCount,
  OptionalDay,
  OptionalId,
  OptionalPart,
  OptionalText,
  OptionalYear,
  Part,
  Text,
  Version,
  Year,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { ActiveElementEnum, TargetGroupEnum } from '../../coalitions/coalitions.facts.js';
import { allMoves } from '../action-plan/moves.rules.js';
import { DatePrecisionEnum, OpennessEnum, PillarCodeEnum } from '../plans.facts.js';
import { activityMoves, type ActivityMove } from './activities.moves.js';
import { mixFindingKinds, type MixFindingKind } from './mix.rules.js';

export const ActivityStatusEnum = enumOf(
  'ActivityStatus',
  'How far an activity is.',
  activityStatusCodes,
  activityStatuses,
);
export const ActivityCostEnum = enumOf('ActivityCost', 'What an activity costs.', activityCostCodes, activityCosts);
export const ParticipantClassEnum = enumOf(
  'ParticipantClass',
  'About how many took part, when nobody counted.',
  participantClassCodes,
  participantClasses,
);
export const ActivityMoveEnum = enumOf('ActivityMove', 'What may happen to an activity.', allMoves(activityMoves));
const MixFindingKindEnum = enumOf('MixFindingKind', 'What a look at the mix found.', mixFindingKinds);

@ObjectType({ description: 'Something that can be named in a list of choices.' })
export class NamedChoice {
  @Id() id!: string;
  @Text() name!: string;
}

@ObjectType({ description: 'What a municipality and its coalition do, for whom and with which active elements.' })
export class Activity {
  @Id() id!: string;
  @Text() title!: string;
  @OptionalText() what!: string | null;
  @Choice(PillarCodeEnum) pillar!: PillarCode;
  @Choice(ActivityStatusEnum) status!: ActivityStatus;
  @Choice(ActivityMoveEnum, 'Moves that this status knows.', { list: true }) moves!: ActivityMove[];
  @OptionalDay('When it begins; null where nobody said.') fromOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) fromPrecision!: DatePrecision | null;
  @OptionalDay('The last day, or the first of the last month or year; null while it goes on or nobody said.')
  untilOn!: string | null;
  @OptionalChoice(DatePrecisionEnum) untilPrecision!: DatePrecision | null;
  @OptionalText() place!: string | null;
  @Flag('The municipality itself does it, alone or with others.') byMunicipality!: boolean;
  @List(() => NamedChoice, 'Organisations of the coalition that do it, by name.') organisations!: NamedChoice[];
  @Choice(TargetGroupEnum, 'Empty where nobody said.', { list: true }) targetGroups!: TargetGroup[];
  @Choice(ActiveElementEnum, 'Empty where nobody said.', { list: true }) activeElements!: ActiveElement[];
  @Choice(ActivityCostEnum) cost!: ActivityCost;
  @OptionalCents('Null where nobody said how much; that is not nothing.') costCents!: number | null;
  @OptionalId('The intervention of the catalogue that it is.') interventionId!: string | null;
  @OptionalCount('How many took part, counted.') participants!: number | null;
  @OptionalChoice(ParticipantClassEnum, 'About how many took part.') participantClass!: ParticipantClass | null;
  @OptionalPart(() => NamedChoice, 'The goal it serves, where the reader may see it.') goal!: NamedChoice | null;
  @Choice(OpennessEnum) openness!: Openness;
  @OptionalText('Where this is known from.') sourceText!: string | null;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({
  description: 'One page of activities: those that run first, then what is planned, ended and called off.',
})
export class ActivityConnection extends Numbered(() => Activity) {
  @List(() => NamedChoice, 'Organisations that do any of the activities, by name.') organisations!: NamedChoice[];
}

@ObjectType({ description: 'What became of an activity.' })
export class ActivityStep {
  @Choice(ActivityStatusEnum) status!: ActivityStatus;
  @OptionalText() note!: string | null;
  @Moment() happenedAt!: Date;
}

@ObjectType({ description: 'One activity with its history.' })
export class ActivityDetail {
  @Part(() => Activity) activity!: Activity;
  @List(() => ActivityStep, 'The last step first.') steps!: ActivityStep[];
}

@ObjectType({ description: 'What an activity can be tied to.' })
export class ActivityChoices {
  @List(() => NamedChoice, 'Organisations of the coalition, without the municipality itself.')
  organisations!: NamedChoice[];
  @List(() => NamedChoice, 'Goals that are open.') goals!: NamedChoice[];
}

@ObjectType({ description: 'How many activities offer an active element.' })
export class MixElement {
  @Choice(ActiveElementEnum) element!: ActiveElement;
  @Count() activities!: number;
  @Count('How many of them offer nothing else.') alone!: number;
}

@ObjectType({ description: 'How many activities are for a target group.' })
export class MixGroup {
  @Choice(TargetGroupEnum) group!: TargetGroup;
  @Count() activities!: number;
}

@ObjectType({ description: 'Something to talk about; it advises and never blocks.' })
export class MixFinding {
  @Choice(MixFindingKindEnum) kind!: MixFindingKind;
  @Text() text!: string;
  @Text('Why it matters.') because!: string;
  @OptionalText('Who says so; null where it follows from what is recorded alone.') source!: string | null;
}

@ObjectType({ description: 'What the activities offer together, for whom, and what is missing.' })
export class ActivityMix {
  @OptionalYear('Null: what runs or is planned now.') year!: number | null;
  @Year('Years in which there is an activity, the last first; what has no end goes on until this year.', { list: true })
  years!: number[];
  @Count() total!: number;
  @Count('Activities without a date, which no year counts.') undated!: number;
  @Count('How many of the total are invented, as an example.') examples!: number;
  @Flag('The reader may not read every activity, so more may be done than this tells.') isPartial!: boolean;
  @Count('Of how many no active element is recorded.') withoutElements!: number;
  @Count('Of how many no target group is recorded.') withoutGroups!: number;
  @Count('How many are a known intervention.') interventions!: number;
  @List(() => MixElement, 'All seven.') elements!: MixElement[];
  @List(() => MixGroup, 'All target groups.') groups!: MixGroup[];
  @List(() => MixFinding, 'The most telling first; none for who may not read every activity.') findings!: MixFinding[];
  @Choice(ActiveElementEnum, 'Elements that are missing or thin.', { list: true }) wanted!: ActiveElement[];
}
