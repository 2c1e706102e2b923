import { InputType } from '@nestjs/graphql';
import type { DatePrecision, DeliveryKind, EvidenceSource, MotionStatus, PaperOpenness } from '@bloemen/vocabulary';
import {
  Choice,
  Day,
  Id,
  List,
  OptionalChoice,
  OptionalDay,
  OptionalId,
  OptionalText,
  OptionalVersion,
  OptionalWebAddress,
  OptionalZonedMoment,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { PaperOpennessEnum } from '../../documents/documents.facts.js';
import { DatePrecisionEnum, EvidenceSourceEnum } from '../../plans/plans.facts.js';
import type { MotionMove } from './motion.moves.js';
import { DeliveryKindEnum, MotionMoveEnum, MotionStatusEnum } from './motions.types.js';

const years = { since: 2000, until: 2099 };

@InputType({ description: 'One thing that a motion asks; without `id` a new one.' })
export class MotionRequestInput {
  @OptionalId()
  id?: string | null;

  @Text({ max: 1000, min: 3, lines: true, reference: true })
  body!: string;
}

@InputType({ description: 'A motion; without `id` a new one, which is submitted.' })
export class SaveMotionInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion('The version you read; leave out for something new.')
  version?: number | null;

  @Text({ max: 150, min: 3, reference: true })
  title!: string;

  @OptionalText('Fractions, not people.', { max: 200 })
  submittedBy?: string | null;

  @Day('The meeting at which it was submitted or voted.', years)
  happenedOn!: string;

  @Choice(DatePrecisionEnum)
  datePrecision!: DatePrecision;

  @OptionalText({ max: 4000, lines: true, reference: true })
  body?: string | null;

  @List(() => MotionRequestInput, 'All of them in their order; one that is not named goes, with what delivers it.', {
    max: 20,
  })
  requests!: MotionRequestInput[];

  @OptionalChoice(PaperOpennessEnum, 'Left out: not decided yet; for what exists: as it was.')
  openness?: PaperOpenness | null;

  @OptionalZonedMoment('From when what is actively public may be read by everybody.')
  releasedAt?: string | null;

  @OptionalText({ max: 60, reference: true })
  reference?: string | null;

  @OptionalChoice(EvidenceSourceEnum, 'Left out: a paper of the council.')
  sourceType?: EvidenceSource | null;

  @OptionalText('Where this is known from.', { max: 200, reference: true })
  sourceText?: string | null;

  @OptionalWebAddress({ max: 500 })
  sourceUrl?: string | null;
}

@InputType({ description: 'Another status. Closing names the view of a committee, opening again says why.' })
export class MoveMotionInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Choice(MotionMoveEnum)
  move!: MotionMove;

  @OptionalId('Of closing: the view of a committee with its outcome.')
  viewId?: string | null;

  @OptionalDay('Of closing: the day; left out it is today.', years)
  on?: string | null;

  @OptionalText('Why; needed for opening again.', { max: 500, lines: true, reference: true })
  reason?: string | null;
}

@InputType({ description: 'One thing that delivers a request.' })
export class RequestDeliveryInput {
  @Choice(DeliveryKindEnum)
  kind!: DeliveryKind;

  @OptionalId('Of a point of a decision.')
  pointId?: string | null;

  @OptionalId('Of an activity.')
  activityId?: string | null;
}

@InputType({ description: 'What delivers one request, in the place of what was recorded before.' })
export class TraceMotionRequestInput {
  @Id('The request.')
  id!: string;

  @Version('Of the motion.')
  version!: number;

  @List(() => RequestDeliveryInput, { max: 20 })
  deliveries!: RequestDeliveryInput[];
}

@InputType({ description: 'Removes a motion that was recorded by mistake, and its fact with the reason.' })
export class RemoveMotionInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text('Why it does not stand.', { max: 300, min: 3 })
  reason!: string;
}

@InputType({ description: 'Which motions. Everything named must hold.' })
export class MotionFilter {
  @OptionalText('Words of the title, the text, what it asks or who submitted it.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(MotionStatusEnum)
  status?: MotionStatus | null;
}
