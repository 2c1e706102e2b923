import { ObjectType } from '@nestjs/graphql';
import {
  deliveryKindCodes,
  deliveryKinds,
  motionStatusCodes,
  motionStatuses,
  requestStateCodes,
  requestStates,
  undertakingStateCodes,
  undertakingStates,
  type DatePrecision,
  type DeliveryKind,
  type EvidenceSource,
  type MotionStatus,
  type PaperOpenness,
  type RequestState,
  type UndertakingState,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Day,
  Flag,
  Id,
  List,
  OptionalDay,
  OptionalId,
  OptionalMoment,
  OptionalPart,
  OptionalText,
  Part,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { PaperOpennessEnum } from '../../documents/documents.facts.js';
import { NamedChoice } from '../../plans/activities/activities.types.js';
import { allMoves, DatePrecisionEnum, EvidenceSourceEnum } from '../../plans/plans.facts.js';
import { motionMoves, type MotionMove } from './motion.moves.js';

export const MotionStatusEnum = enumOf(
  'MotionStatus',
  'Where a motion of the council stands.',
  motionStatusCodes,
  motionStatuses,
);
export const MotionMoveEnum = enumOf('MotionMove', 'What may happen to a motion.', allMoves(motionMoves));
export const DeliveryKindEnum = enumOf(
  'DeliveryKind',
  'What delivers a request of a motion.',
  deliveryKindCodes,
  deliveryKinds,
);
export const RequestStateEnum = enumOf(
  'RequestState',
  'How far a request is; it follows from what delivers it.',
  requestStateCodes,
  requestStates,
);
export const UndertakingStateEnum = enumOf(
  'UndertakingState',
  'What became of an undertaking.',
  undertakingStateCodes,
  undertakingStates,
);

@ObjectType({ description: 'What delivers a request, and how far that is.' })
export class RequestDelivery {
  @Id() id!: string;
  @Choice(DeliveryKindEnum) kind!: DeliveryKind;
  @Text() label!: string;
  @Choice(RequestStateEnum) state!: RequestState;
  @Text('One Dutch sentence.') because!: string;
  @OptionalId('The point of a decision that it is.') pointId!: string | null;
  @OptionalId('The decision of that point.') decisionId!: string | null;
  @OptionalId('The activity that it is.') activityId!: string | null;
}

@ObjectType({ description: 'What a motion asks; how far it is follows from what delivers it and is never typed.' })
export class MotionRequest {
  @Id() id!: string;
  @Text() body!: string;
  @Choice(RequestStateEnum) state!: RequestState;
  @Text('One Dutch sentence.') because!: string;
  @List(() => RequestDelivery, 'As far as the reader may see it.') deliveries!: RequestDelivery[];
}

@ObjectType({ description: 'A motion of the council, with what it asks.' })
export class Motion {
  @Id() id!: string;
  @Text() title!: string;
  @OptionalText('Fractions that submitted it.') submittedBy!: string | null;
  @Day('The meeting at which it was submitted or voted.') happenedOn!: string;
  @Choice(DatePrecisionEnum) datePrecision!: DatePrecision;
  @OptionalText('Its text.') body!: string | null;
  @Choice(MotionStatusEnum) status!: MotionStatus;
  @Choice(MotionMoveEnum, 'Moves that this status knows.', { list: true }) moves!: MotionMove[];
  @List(() => MotionRequest) requests!: MotionRequest[];
  @Choice(PaperOpennessEnum) openness!: PaperOpenness;
  @OptionalMoment('From when everybody of the workspace may read it.') releasedAt!: Date | null;
  @OptionalText('Number or mark that the council gives it.') reference!: string | null;
  @Choice(EvidenceSourceEnum) sourceType!: EvidenceSource;
  @OptionalText('Where this is known from.') sourceText!: string | null;
  @OptionalText() sourceUrl!: string | null;
  @OptionalDay() closedOn!: string | null;
  @OptionalPart(() => NamedChoice, 'The view of a committee that it was closed with.') closingView!: NamedChoice | null;
  @OptionalText('Why it was rejected or opened again.') reason!: string | null;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'One page of motions, the last meeting first.' })
export class MotionConnection extends Numbered(() => Motion) {}

@ObjectType({ description: 'An undertaking that belongs to a motion.' })
export class MotionUndertaking {
  @Id() id!: string;
  @Text() title!: string;
  @Choice(UndertakingStateEnum) state!: UndertakingState;
  @OptionalDay() dueOn!: string | null;
  @Flag('Open after its day.') isLate!: boolean;
}

@ObjectType({ description: 'One motion with what belongs to it.' })
export class MotionDetail {
  @Part(() => Motion) motion!: Motion;
  @List(() => NamedChoice, 'Decisions of the college that answer it.') decisions!: NamedChoice[];
  @List(() => MotionUndertaking) undertakings!: MotionUndertaking[];
  @List(() => NamedChoice, 'Views of committees with an outcome on these decisions: one of them closes it.')
  closingViews!: NamedChoice[];
}

@ObjectType({ description: 'What can deliver a request.' })
export class DeliveryChoices {
  @List(() => NamedChoice, 'Points of decisions.') points!: NamedChoice[];
  @List(() => NamedChoice) activities!: NamedChoice[];
}
