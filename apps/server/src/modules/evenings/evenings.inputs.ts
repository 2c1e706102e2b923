import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsDateString, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsEmailAddress, RequiredText } from '../../platform/validation/text.js';

/** A moment without a zone would be read as the server's own. */
const withZone = /(Z|[+-]\d{2}:\d{2})$/;

@InputType({ description: 'An evening at which municipalities can sign.' })
export class PlanSigningEventInput {
  @Field()
  @RequiredText(120, { min: 3 })
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
  @RequiredText(120, { min: 2, sealed: true })
  place!: string;

  @Field(() => [String])
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @RequiredText(80, { each: true })
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
  @RequiredText(500, { min: 3, lines: true })
  reason!: string;
}

@InputType({ description: 'An address for a municipality that is invited to an evening.' })
export class NoteContactInput extends VouchInput {
  @Field()
  @RequiredText(254, { reference: true })
  @IsEmailAddress()
  email!: string;
}
