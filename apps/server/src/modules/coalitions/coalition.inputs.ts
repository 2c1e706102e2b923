import { InputType } from '@nestjs/graphql';
import { type DatePrecision, type MembershipState, type Sector } from '@bloemen/vocabulary';
import {
  Choice,
  Day,
  Flag,
  Id,
  OptionalChoice,
  OptionalDay,
  OptionalFlag,
  OptionalId,
  OptionalPart,
  OptionalText,
  Text,
  Version,
} from '../../platform/graphql/fields.js';
import { CoalitionMemberOrderEnum, type CoalitionMemberOrder } from './coalition.types.js';
import { MembershipDatePrecisionEnum, MembershipStateEnum, SectorEnum } from './coalitions.facts.js';

@InputType({ description: 'Which members, as of which day, in which order.' })
export class CoalitionPageInput {
  @OptionalDay('Day to look at; today when left out.')
  asOf?: string | null;

  @OptionalText('Part of a name or of another spelling.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(MembershipStateEnum, 'Everyone but who left, when left out.')
  state?: MembershipState | null;

  @OptionalChoice(SectorEnum)
  sector?: Sector | null;

  @OptionalChoice(CoalitionMemberOrderEnum, 'By name, when left out.')
  orderBy?: CoalitionMemberOrder | null;

  @OptionalFlag()
  descending?: boolean | null;
}

@InputType({ description: 'The start of a coalition.' })
export class StartCoalitionInput {
  @Day()
  startedOn!: string;

  @OptionalChoice(MembershipDatePrecisionEnum, 'A day, when left out.')
  startedPrecision?: DatePrecision | null;

  @OptionalText('Where this is known from.', { max: 300 })
  source?: string | null;
}

@InputType({ description: 'The sectors a coalition wants at its table.' })
export class ChooseWantedSectorsInput {
  @Version()
  version!: number;

  @Choice(SectorEnum, { list: true })
  wantedSectors!: Sector[];
}

@InputType({ description: 'An organisation that is not in the register yet.' })
export class NewOrganisationInput {
  @Text({ max: 200 })
  name!: string;

  @Flag('True when it only works in this municipality.')
  local!: boolean;

  @OptionalId('Suggestions the person has seen and said are others.', { list: { max: 20 } })
  seenOrganisationIds?: string[] | null;
}

@InputType({ description: 'An organisation that comes into the coalition: one of the register, or a new one.' })
export class AddCoalitionMemberInput {
  @OptionalId({ requiredWhen: (input: AddCoalitionMemberInput) => !input.newOrganisation })
  organisationId?: string | null;

  @OptionalPart(() => NewOrganisationInput)
  newOrganisation?: NewOrganisationInput | null;

  @Choice(MembershipStateEnum)
  state!: MembershipState;

  @OptionalChoice(SectorEnum)
  sector?: Sector | null;

  @Day()
  fromOn!: string;

  @OptionalChoice(MembershipDatePrecisionEnum, 'A day, when left out.')
  fromPrecision?: DatePrecision | null;

  @OptionalText({ max: 300 })
  source?: string | null;
}

@InputType({ description: 'A step in the participation of an organisation.' })
export class ChangeMembershipInput {
  @Id()
  organisationId!: string;

  @Version('Version of the period that holds now.')
  version!: number;

  @Choice(MembershipStateEnum, 'Leaving has a mutation of its own.', { except: ['LEFT'] })
  state!: MembershipState;

  @Day()
  fromOn!: string;

  @OptionalChoice(MembershipDatePrecisionEnum, 'A day, when left out.')
  fromPrecision?: DatePrecision | null;

  @OptionalText({ max: 300 })
  source?: string | null;
}

@InputType({ description: 'An organisation leaves; its history stays.' })
export class LeaveCoalitionInput {
  @Id()
  organisationId!: string;

  @Version()
  version!: number;

  @Day()
  leftOn!: string;

  @OptionalChoice(MembershipDatePrecisionEnum, 'A day, when left out.')
  leftPrecision?: DatePrecision | null;

  @Text({ max: 500, lines: true })
  reason!: string;
}

@InputType({ description: 'A correction of one period: its sector, its first day or its source.' })
export class CorrectMembershipInput {
  @Id()
  periodId!: string;

  @Version()
  version!: number;

  @OptionalChoice(SectorEnum)
  sector?: Sector | null;

  @Day()
  fromOn!: string;

  @Choice(MembershipDatePrecisionEnum)
  fromPrecision!: DatePrecision;

  @Flag()
  fromAtLatest!: boolean;

  @OptionalText({ max: 300 })
  source?: string | null;
}

@InputType({ description: 'Who prepares the meetings from today on.' })
export class SeatPreparationGroupInput {
  @Version('Version of the coalition.')
  version!: number;

  @Id({ list: { max: 50 } })
  organisationIds!: string[];

  @OptionalId()
  chairOrganisationId?: string | null;
}
