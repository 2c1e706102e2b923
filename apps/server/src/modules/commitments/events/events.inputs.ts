import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsDateString, IsInt, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';

@InputType({ description: 'An evening at which municipalities can sign.' })
export class PlanSigningEventInput {
  @Field()
  @MinLength(3)
  @MaxLength(120)
  title!: string;

  @Field({ description: 'ISO 8601 with time zone.' })
  @IsDateString({ strict: true })
  startsAt!: string;

  @Field()
  @IsDateString({ strict: true })
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
}
