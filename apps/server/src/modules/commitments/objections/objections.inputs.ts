import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { RequiredText } from '../../../platform/validation/text.js';
import { objectionOutcomes, type ObjectionOutcome } from '../commitment.rules.js';
import { ObjectionOutcomeEnum } from './objections.types.js';

/** The link in the mail about a signature. */
export class NoticeDoorRequest {
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token!: string;
}

export class ObjectRequest extends NoticeDoorRequest {
  @RequiredText(120, { min: 2 })
  objector!: string;

  @RequiredText(1_000, { min: 3, lines: true })
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
  @RequiredText(1_000, { min: 3, lines: true })
  settlement!: string;
}

@InputType({ description: 'Says for the own municipality that a signature before a witness is right.' })
export class ConfirmSignatureInput {
  @Field(() => ID, { description: 'The commitment.' })
  @IsUUID()
  id!: string;
}
