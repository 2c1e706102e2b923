import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsDateString, IsEmail, IsInt, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Trimmed } from '../../../platform/validation/trimmed.js';

/** A moment without a zone would be read as the server's own. */
const withZone = /(Z|[+-]\d{2}:\d{2})$/;

@InputType({ description: 'An evening at which municipalities can sign.' })
export class PlanSigningEventInput {
  @Field()
  @MinLength(3)
  @MaxLength(120)
  title!: string;

  @Field({ description: 'ISO 8601 with time zone.' })
  @IsDateString({ strict: true })
  @Matches(withZone)
  startsAt!: string;

  @Field({ description: 'ISO 8601 with time zone, at most a day after the start.' })
  @IsDateString({ strict: true })
  @Matches(withZone)
  endsAt!: string;

  @Field()
  @MinLength(2)
  @MaxLength(120)
  place!: string;

  @Field(() => [String])
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @MaxLength(80, { each: true })
  organisers!: string[];

  @Field(() => [Int], { description: 'Numbers of participating municipalities that the board announces.' })
  @ArrayMaxSize(10)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(400, { each: true })
  milestones!: number[];

  @Field(() => [String], { description: 'CBS codes of the invited municipalities.' })
  @ArrayMaxSize(400)
  @Matches(/^GM\d{4}$/, { each: true })
  cbsCodes!: string[];
}

@InputType({ description: 'Other facts for an evening.' })
export class ChangeSigningEventInput extends PlanSigningEventInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  version!: number;
}

@InputType({ description: 'Vouches for somebody who stands before you at an evening.' })
export class VouchInput {
  @Field(() => ID)
  @IsUUID()
  eventId!: string;

  @Field({ description: 'CBS code of the municipality for which that person signs.' })
  @Matches(/^GM\d{4}$/)
  cbsCode!: string;
}

@InputType({ description: 'Calls an evening off; whoever was invited is told why.' })
export class CancelSigningEventInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  version!: number;

  @Field()
  @Trimmed()
  @MinLength(3)
  @MaxLength(500)
  reason!: string;
}

@InputType({ description: 'An address for a municipality that is invited to an evening.' })
export class NoteContactInput extends VouchInput {
  @Field()
  @Trimmed()
  @IsEmail()
  @MaxLength(254)
  email!: string;
}
