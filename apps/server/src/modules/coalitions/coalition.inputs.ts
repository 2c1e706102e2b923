import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsEnum,
  IsInt,
  IsISO8601,
  IsOptional,
  IsUUID,
  Length,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { sectors, type DatePrecision, type MembershipState, type Sector } from '@bloemen/vocabulary';
import { IsEmailAddress, OptionalText, RequiredText } from '../../platform/validation/text.js';
import { CoalitionMemberOrderEnum, type CoalitionMemberOrder } from './coalition.types.js';
import { MembershipDatePrecisionEnum, MembershipStateEnum, SectorEnum } from './coalitions.facts.js';

const MAX_PAGE = 100;

@InputType({ description: 'Which members, as of which day, in which order.' })
export class CoalitionPageInput {
  @Field(() => String, { nullable: true, description: 'Day to look at; today when left out.' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of a name or of another spelling.' })
  @OptionalText(100, { reference: true })
  search?: string | null;

  @Field(() => MembershipStateEnum, { nullable: true, description: 'Everyone but who left, when left out.' })
  @IsOptional()
  @IsEnum(MembershipStateEnum)
  state?: MembershipState | null;

  @Field(() => SectorEnum, { nullable: true })
  @IsOptional()
  @IsEnum(SectorEnum)
  sector?: Sector | null;

  @Field(() => CoalitionMemberOrderEnum, { nullable: true, description: 'By name, when left out.' })
  @IsOptional()
  @IsEnum(CoalitionMemberOrderEnum)
  orderBy?: CoalitionMemberOrder | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  descending?: boolean | null;
}

@InputType({ description: 'The start of a coalition.' })
export class StartCoalitionInput {
  @Field(() => String)
  @IsISO8601({ strict: true })
  @Length(10, 10)
  startedOn!: string;

  @Field(() => MembershipDatePrecisionEnum, { nullable: true, description: 'A day, when left out.' })
  @IsOptional()
  @IsEnum(MembershipDatePrecisionEnum)
  startedPrecision?: DatePrecision | null;

  @Field(() => String, { nullable: true, description: 'Where this is known from.' })
  @OptionalText(300)
  source?: string | null;
}

@InputType({ description: 'The sectors a coalition wants at its table.' })
export class ChooseWantedSectorsInput {
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => [SectorEnum])
  @ArrayMaxSize(sectors.length)
  @ArrayUnique()
  @IsEnum(SectorEnum, { each: true })
  wantedSectors!: Sector[];
}

@InputType({ description: 'An organisation that is not in the register yet.' })
export class NewOrganisationInput {
  @Field(() => String)
  @RequiredText(200)
  name!: string;

  @Field(() => Boolean, { description: 'True when it only works in this municipality.' })
  @IsBoolean()
  local!: boolean;

  @Field(() => [ID], { nullable: true, description: 'Suggestions the person has seen and said are others.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID(undefined, { each: true })
  seenOrganisationIds?: string[] | null;
}

@InputType({ description: 'An organisation that comes into the coalition: one of the register, or a new one.' })
export class AddCoalitionMemberInput {
  @Field(() => ID, { nullable: true })
  @ValidateIf((input: AddCoalitionMemberInput) => !input.newOrganisation)
  @IsUUID()
  organisationId?: string | null;

  @Field(() => NewOrganisationInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewOrganisationInput)
  newOrganisation?: NewOrganisationInput | null;

  @Field(() => MembershipStateEnum)
  @IsEnum(MembershipStateEnum)
  state!: MembershipState;

  @Field(() => SectorEnum, { nullable: true })
  @IsOptional()
  @IsEnum(SectorEnum)
  sector?: Sector | null;

  @Field(() => String)
  @IsISO8601({ strict: true })
  @Length(10, 10)
  fromOn!: string;

  @Field(() => MembershipDatePrecisionEnum, { nullable: true, description: 'A day, when left out.' })
  @IsOptional()
  @IsEnum(MembershipDatePrecisionEnum)
  fromPrecision?: DatePrecision | null;

  @Field(() => String, { nullable: true })
  @OptionalText(300)
  source?: string | null;
}

@InputType({ description: 'A step in the participation of an organisation.' })
export class ChangeMembershipInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => Int, { description: 'Version of the period that holds now.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => MembershipStateEnum, { description: 'Leaving has a mutation of its own.' })
  @IsEnum({ ...MembershipStateEnum, LEFT: undefined })
  state!: MembershipState;

  @Field(() => String)
  @IsISO8601({ strict: true })
  @Length(10, 10)
  fromOn!: string;

  @Field(() => MembershipDatePrecisionEnum, { nullable: true, description: 'A day, when left out.' })
  @IsOptional()
  @IsEnum(MembershipDatePrecisionEnum)
  fromPrecision?: DatePrecision | null;

  @Field(() => String, { nullable: true })
  @OptionalText(300)
  source?: string | null;
}

@InputType({ description: 'An organisation leaves; its history stays.' })
export class LeaveCoalitionInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => String)
  @IsISO8601({ strict: true })
  @Length(10, 10)
  leftOn!: string;

  @Field(() => MembershipDatePrecisionEnum, { nullable: true, description: 'A day, when left out.' })
  @IsOptional()
  @IsEnum(MembershipDatePrecisionEnum)
  leftPrecision?: DatePrecision | null;

  @Field(() => String)
  @RequiredText(500, { lines: true })
  reason!: string;
}

@InputType({ description: 'A correction of one period: its sector, its first day or its source.' })
export class CorrectMembershipInput {
  @Field(() => ID)
  @IsUUID()
  periodId!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => SectorEnum, { nullable: true })
  @IsOptional()
  @IsEnum(SectorEnum)
  sector?: Sector | null;

  @Field(() => String)
  @IsISO8601({ strict: true })
  @Length(10, 10)
  fromOn!: string;

  @Field(() => MembershipDatePrecisionEnum)
  @IsEnum(MembershipDatePrecisionEnum)
  fromPrecision!: DatePrecision;

  @Field(() => Boolean)
  @IsBoolean()
  fromAtLatest!: boolean;

  @Field(() => String, { nullable: true })
  @OptionalText(300)
  source?: string | null;
}

@InputType({ description: 'Whom to mail at a member. Both empty removes the contact.' })
export class SaveCoalitionContactInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => Int, { nullable: true, description: 'Version of the contact being changed; null for the first one.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  version?: number | null;

  @Field(() => String, { nullable: true })
  @OptionalText(120)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @OptionalText(254, { reference: true })
  @IsEmailAddress()
  email?: string | null;
}

@InputType({ description: 'Who prepares the meetings from today on.' })
export class SeatPreparationGroupInput {
  @Field(() => Int, { description: 'Version of the coalition.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => [ID])
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  organisationIds!: string[];

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  chairOrganisationId?: string | null;
}

export const pageSizeOf = (first: number): number => Math.min(Math.max(1, first), MAX_PAGE);
