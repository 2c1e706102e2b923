import { ObjectType } from '@nestjs/graphql';
import {
  participationStateCodes,
  participationStates,
  type AttendanceGroup,
  type ParticipationState,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Choice, Count, Day, Id, List, Text } from '../../../platform/graphql/fields.js';
import { AttendanceGroupEnum } from '../minutes/minutes.enums.js';
import { participationMarks, type ParticipationMark } from './participation.rules.js';

const ParticipationMarkEnum = enumOf(
  'ParticipationMark',
  'What a meeting says of an organisation; NOT_YET: it did not belong to the coalition then.',
  participationMarks,
);
const ParticipationStateEnum = enumOf(
  'ParticipationState',
  'What the attendance of an organisation tells.',
  participationStateCodes,
  participationStates,
);

@ObjectType({ description: 'A meeting that was held.' })
export class HeldMeeting {
  @Id()
  id!: string;

  @Text()
  title!: string;

  @Day()
  on!: string;
}

@ObjectType({ description: 'Whether an organisation of the coalition comes to the meetings, with the reason.' })
export class OrganisationParticipation {
  @Id()
  organisationId!: string;

  @Text()
  name!: string;

  @Choice(AttendanceGroupEnum, 'How it stands to the coalition now.')
  group!: AttendanceGroup;

  @Choice(ParticipationMarkEnum, 'One for each meeting, in the same order.', { list: true })
  marks!: ParticipationMark[];

  @Choice(ParticipationStateEnum)
  state!: ParticipationState;

  @Text('Why, for a person to read.')
  sentence!: string;

  @Count()
  present!: number;

  @Count('Meetings of which attendance is recorded.')
  recorded!: number;

  @Count('Meetings in a row, up to the last, at which it was not there.')
  missedInRow!: number;
}

@ObjectType({ description: 'Who comes to the meetings of the own coalition, over the last 24 that were held.' })
export class MeetingParticipation {
  @List(() => HeldMeeting, 'The oldest first.')
  meetings!: HeldMeeting[];

  @List(() => OrganisationParticipation, 'Who drifts away first.')
  organisations!: OrganisationParticipation[];
}
