import { InputType } from '@nestjs/graphql';
import type { AgendaKind, DatePrecision, MeetingRhythm, MeetingStatus, PresenceAnswer } from '@bloemen/vocabulary';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  List,
  OptionalChoice,
  OptionalCount,
  OptionalDay,
  OptionalId,
  OptionalText,
  OptionalVersion,
  OptionalWebAddress,
  Text,
  Version,
  ZonedMoment,
} from '../../../platform/graphql/fields.js';
import { DatePrecisionEnum } from '../../plans/plans.facts.js';
import { AgendaKindEnum, MeetingRhythmEnum, MeetingStatusEnum, PresenceAnswerEnum } from '../meetings.facts.js';

const title = { max: 120, min: 3 };
const place = { max: 200 };

@InputType({ description: 'Which meetings.' })
export class MeetingsInput {
  @OptionalChoice(MeetingStatusEnum)
  status?: MeetingStatus | null;
}

@InputType()
export class AgendaPointInput {
  @Text(title)
  title!: string;

  @Choice(AgendaKindEnum)
  kind!: AgendaKind;

  @OptionalCount({ min: 1, max: 600 })
  minutes?: number | null;
}

@InputType({ description: 'How often the coalition meets. Without an id it is a new series.' })
export class SaveMeetingSeriesInput {
  @OptionalId()
  id?: string | null;

  @OptionalVersion()
  version?: number | null;

  @Text(title)
  name!: string;

  @Choice(MeetingRhythmEnum)
  rhythm!: MeetingRhythm;

  @OptionalText(place)
  place?: string | null;

  @OptionalCount({ min: 15, max: 600 })
  minutes?: number | null;

  @Day()
  startedOn!: string;

  @Choice(DatePrecisionEnum)
  startedPrecision!: DatePrecision;

  @OptionalDay('From when the coalition no longer meets in this way.')
  endedOn?: string | null;

  @OptionalText('Where this is known from.', { max: 300 })
  source?: string | null;

  @List(() => AgendaPointInput, 'With what each new agenda begins; empty for the usual points.', { max: 20 })
  fixedPoints!: AgendaPointInput[];
}

/** What a person says of a meeting. */
@InputType({ isAbstract: true })
abstract class MeetingWording {
  @Text(title)
  title!: string;

  @ZonedMoment('When it begins, ISO 8601 with time zone.')
  startsAt!: string;

  @Count('How long it takes, in minutes.', { min: 15, max: 600 })
  minutes!: number;

  @OptionalText(place)
  place?: string | null;

  @OptionalWebAddress('Where one joins from afar.', { max: 500 })
  onlineAddress?: string | null;
}

@InputType({ description: 'Plans a meeting; its agenda begins with the points of the series, and with open actions.' })
export class PlanMeetingInput extends MeetingWording {
  @OptionalId()
  seriesId?: string | null;
}

@InputType({ description: 'Changes a meeting. Who was invited gets the new moment and place; a fact follows.' })
export class ChangeMeetingInput extends MeetingWording {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Calls a meeting off; who was invited is told why.' })
export class CancelMeetingInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Text({ max: 300, min: 3 })
  reason!: string;
}

@InputType({ description: 'One meeting, as it was read.' })
export class MeetingVersionInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Whether the own organisation comes.' })
export class AnswerMeetingInput {
  @Id()
  meetingId!: string;

  @Choice(PresenceAnswerEnum)
  answer!: PresenceAnswer;

  @OptionalText({ max: 300 })
  remark?: string | null;
}

@InputType({ isAbstract: true })
abstract class AgendaItemWording {
  @Choice(AgendaKindEnum)
  kind!: AgendaKind;

  @Text(title)
  title!: string;

  @OptionalCount('Minutes.', { min: 1, max: 600 })
  minutes?: number | null;

  @OptionalText({ max: 1_000, lines: true })
  note?: string | null;

  @OptionalWebAddress('A document about it.', { max: 500 })
  link?: string | null;
}

@InputType({ description: 'A member of the coalition proposes a point.' })
export class ProposeAgendaItemInput extends AgendaItemWording {
  @Id()
  meetingId!: string;
}

@InputType({ description: 'A point more, at the end.' })
export class AddAgendaItemInput extends AgendaItemWording {
  @Id()
  meetingId!: string;

  @OptionalId('Who of the coalition brings it in.')
  organisationId?: string | null;
}

@InputType({ description: 'Changes a point.' })
export class ChangeAgendaItemInput extends AgendaItemWording {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @OptionalId('Who of the coalition brings it in.')
  organisationId?: string | null;
}

@InputType({ description: 'Takes a point or the own proposal away.' })
export class RemoveAgendaItemInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'Every point of the agenda, in the new order.' })
export class OrderAgendaInput {
  @Id()
  meetingId!: string;

  @Id({ list: { min: 1, max: 40 } })
  itemIds!: string[];
}

@InputType({ description: 'Takes over what a member proposed, or refuses it with a reason.' })
export class DecideAgendaProposalInput {
  @Id()
  id!: string;

  @Version()
  version!: number;

  @Flag()
  isTaken!: boolean;

  @OptionalText('Asked for when it is refused.', { max: 300 })
  reason?: string | null;
}
