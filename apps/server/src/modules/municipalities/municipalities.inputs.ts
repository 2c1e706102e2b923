import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsISO8601, IsUUID, Length, Matches } from 'class-validator';
import { IsEmailAddress, OptionalText, RequiredText } from '../../platform/validation/text.js';
import type { MunicipalityStatus as Status } from './municipalities.facts.js';
import { MunicipalityStatus } from './municipalities.types.js';

@InputType({ description: 'A dated step in the participation of one municipality.' })
export class MoveMunicipalityInput {
  @Field(() => String)
  @Matches(/^GM\d{4}$/)
  cbsCode!: string;

  @Field(() => MunicipalityStatus, { description: 'Joined, active or dormant; a merger has its own mutation.' })
  @IsEnum({ JOINED: 'JOINED', ACTIVE: 'ACTIVE', DORMANT: 'DORMANT' })
  status!: Exclude<Status, 'PROSPECT' | 'MERGED'>;

  @Field(() => String, { description: 'Calendar day on which it happened.' })
  @IsISO8601({ strict: true })
  @Length(10, 10)
  on!: string;

  @Field(() => String, { nullable: true, description: 'Where this is known from.' })
  @OptionalText(500, { lines: true })
  note?: string | null;
}

@InputType({ description: 'A merger that has taken effect.' })
export class CarryOutMergerInput {
  @Field(() => String, { description: 'Code of the municipality that no longer exists.' })
  @Matches(/^GM\d{4}$/)
  cbsCode!: string;
}

@InputType({ description: 'Which adviser helps which municipality.' })
export class AssignAdviserInput {
  @Field(() => String)
  @Matches(/^GM\d{4}$/)
  cbsCode!: string;

  @Field(() => ID)
  @IsUUID()
  personId!: string;
}

@InputType({ description: 'Who will be the first coordinator of a municipality that has none.' })
export class AppointCoordinatorInput {
  @Field(() => String)
  @Matches(/^GM\d{4}$/)
  cbsCode!: string;

  @Field(() => String)
  @RequiredText(254, { reference: true })
  @IsEmailAddress()
  email!: string;

  @Field(() => String)
  @RequiredText(200)
  displayName!: string;
}

@InputType({ description: 'The end of an assignment.' })
export class EndAdviserAssignmentInput {
  @Field(() => String)
  @Matches(/^GM\d{4}$/)
  cbsCode!: string;
}
