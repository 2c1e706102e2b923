import { ObjectType } from '@nestjs/graphql';
import type {
  AgendaKind,
  DatePrecision,
  MeetingRhythm,
  MeetingStatus,
  MembershipState,
  PresenceAnswer,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
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
  OptionalPart,
  OptionalText,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { MembershipStateEnum } from '../../coalitions/coalitions.facts.js';
import { DatePrecisionEnum } from '../../plans/plans.facts.js';
import { AgendaKindEnum, MeetingRhythmEnum, MeetingStatusEnum, PresenceAnswerEnum } from '../meetings.facts.js';

export const agendaItemStatuses = ['PROPOSED', 'ON_AGENDA', 'REFUSED'] as const;
export type AgendaItemStatus = (typeof agendaItemStatuses)[number];
export const AgendaItemStatusEnum = enumOf(
  'AgendaItemStatus',
  'Whether a point is on the agenda, or a member proposed it.',
  agendaItemStatuses,
);

@ObjectType({ description: 'An organisation by its name in this workspace.' })
export class MeetingOrganisation {
  @Id() organisationId!: string;
  @Text() name!: string;
}

@ObjectType({ description: 'With what an agenda begins.' })
export class AgendaPoint {
  @Text() title!: string;
  @Choice(AgendaKindEnum) kind!: AgendaKind;
  @OptionalCount() minutes!: number | null;
}

@ObjectType({ description: 'How often the coalition meets, since when and by which source.' })
export class MeetingSeries {
  @Id() id!: string;
  @Text() name!: string;
  @Choice(MeetingRhythmEnum) rhythm!: MeetingRhythm;
  @OptionalText() place!: string | null;
  @OptionalCount('How long a meeting usually takes, in minutes.') minutes!: number | null;
  @Day() startedOn!: string;
  @Choice(DatePrecisionEnum) startedPrecision!: DatePrecision;
  @OptionalDay() endedOn!: string | null;
  @OptionalText() source!: string | null;
  @List(() => AgendaPoint, 'Empty: the usual points.') fixedPoints!: AgendaPoint[];
  @OptionalText('The moment proposed for the next meeting, as a day; null without a rhythm or a meeting to count from.')
  nextOn!: string | null;
  @OptionalText('The clock time of the last meeting, on Dutch clocks.') usualTime!: string | null;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'A meeting in a list.' })
export class MeetingLine {
  @Id() id!: string;
  @Text() title!: string;
  @Choice(MeetingStatusEnum) status!: MeetingStatus;
  @Text() startsAt!: string;
  @Count() minutes!: number;
  @OptionalText() place!: string | null;
  @Flag('Whether it has begun by now.') hasBegun!: boolean;
  @Flag() isInvited!: boolean;
  @Count('Points on the agenda.') points!: number;
  @Count('Proposals that wait for the coordinator.') proposals!: number;
  @Count('Organisations of which somebody comes.') coming!: number;
  @Flag() isDemonstration!: boolean;
}

@ObjectType({ description: 'The meetings of the own coalition.' })
export class MeetingsPage extends Numbered(() => MeetingLine) {
  @OptionalText('The coalition by its name, inside a sentence; null where there is none yet.')
  coalition!: string | null;
  @List(() => MeetingSeries, 'Those that go on first.') series!: MeetingSeries[];
  @List(() => MeetingOrganisation, 'Who prepares the meetings, in the order of their seats.')
  preparation!: MeetingOrganisation[];
  @OptionalPart(() => MeetingLine, 'The first meeting that is still to come.') next!: MeetingLine | null;
  @Count('Meetings that are over without anybody having said whether they were held.') unsettled!: number;
  @OptionalText('Since when calendars can read the meetings at a secret address.') feedSince!: string | null;
}

@ObjectType({ description: 'A point of an agenda, or a proposal for one.' })
export class AgendaItem {
  @Id() id!: string;
  @Choice(AgendaItemStatusEnum) status!: AgendaItemStatus;
  @Choice(AgendaKindEnum) kind!: AgendaKind;
  @Text() title!: string;
  @OptionalCount() minutes!: number | null;
  @OptionalId('Who brings it in.') organisationId!: string | null;
  @OptionalText() organisationName!: string | null;
  @OptionalText() note!: string | null;
  @OptionalText() link!: string | null;
  @OptionalId() proposedById!: string | null;
  @OptionalText() proposedByName!: string | null;
  @OptionalText() refusedReason!: string | null;
  @Version() version!: number;
}

@ObjectType({ description: 'Somebody who was invited, and what came back.' })
export class MeetingInvitation {
  @Id() id!: string;
  @OptionalText('Only for who may read contact persons; null once the person is gone.') name!: string | null;
  @OptionalChoice(PresenceAnswerEnum) answer!: PresenceAnswer | null;
  @OptionalText() remark!: string | null;
  @OptionalText() answeredAt!: string | null;
}

@ObjectType({ description: 'An organisation that may come to a meeting.' })
export class MeetingGuest {
  @Id() organisationId!: string;
  @Text() name!: string;
  @OptionalChoice(MembershipStateEnum, 'How it stands to the coalition on the day; null when it does no more.')
  state!: MembershipState | null;
  @Flag('Whether there is somebody to write to.') isReachable!: boolean;
  @OptionalChoice(PresenceAnswerEnum, 'It comes when one of those invited does.') answer!: PresenceAnswer | null;
  @List(() => MeetingInvitation) invitations!: MeetingInvitation[];
  @Flag('Whether it can still say if it comes: it was invited, and the meeting has not begun.') isOpen!: boolean;
}

@ObjectType({ description: 'A meeting of the own coalition, with its agenda and who comes.' })
export class Meeting {
  @Id() id!: string;
  @OptionalId() seriesId!: string | null;
  @OptionalText() seriesName!: string | null;
  @Text() title!: string;
  @Choice(MeetingStatusEnum) status!: MeetingStatus;
  @Text() startsAt!: string;
  @Count() minutes!: number;
  @OptionalText() place!: string | null;
  @OptionalText() onlineAddress!: string | null;
  @Flag('Whether it has begun by now.') hasBegun!: boolean;
  @Flag('Whether an invitation was sent.') isInvited!: boolean;
  @OptionalText() invitedAt!: string | null;
  @OptionalText() cancelledReason!: string | null;
  @OptionalId('The later meeting that approved the minutes.') approvedIn!: string | null;
  @Text('The coalition by its name, inside a sentence.') coalition!: string;
  @Count('Actions of the coalition that are open now.') openActions!: number;
  @List(() => MeetingOrganisation) preparation!: MeetingOrganisation[];
  @List(() => AgendaItem, 'In order.') agenda!: AgendaItem[];
  @List(() => AgendaItem, 'What members proposed: what waits, then what was refused.') proposals!: AgendaItem[];
  @List(() => MeetingGuest, 'Members, core and observers on the day, and who else was invited; by name.')
  guests!: MeetingGuest[];
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'The new secret address at which calendars read the meetings; told once.' })
export class MeetingFeed {
  @Text() address!: string;
}
