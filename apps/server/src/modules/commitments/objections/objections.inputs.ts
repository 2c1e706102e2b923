import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '../../../platform/validation/trimmed.js';
import { objectionOutcomes, type ObjectionOutcome } from '../commitment.rules.js';
import { ObjectionOutcomeEnum } from './objections.types.js';

/** The link in the mail about a signature. */
export class NoticeDoorRequest {
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token!: string;
}

export class ObjectRequest extends NoticeDoorRequest {
  @Trimmed()
  @MinLength(2)
  @MaxLength(120)
  objector!: string;

  @Trimmed()
  @MinLength(3)
  @MaxLength(1_000)
  objection!: string;
}

@InputType({ description: 'Whether a disputed signature stands, and why.' })
export class SettleObjectionInput {
  @Field(() => ID, { description: 'An open objection; the others to the same signature are settled with it.' })
  @IsUUID()
  id!: string;

  @Field(() => ObjectionOutcomeEnum)
  @IsIn(objectionOutcomes)
  outcome!: ObjectionOutcome;

  @Field()
  @Trimmed()
  @MinLength(3)
  @MaxLength(1_000)
  settlement!: string;
}

@InputType({ description: 'Says for the own municipality that a signature before a witness is right.' })
export class ConfirmSignatureInput {
  @Field(() => ID, { description: 'The commitment.' })
  @IsUUID()
  id!: string;
}
