import { InputType } from '@nestjs/graphql';
import { Choice, Code, Id, Text } from '../../../platform/graphql/fields.js';
import { SECRET_PATTERN } from '../../../platform/secrets/secrets.js';
import { type ObjectionOutcome } from '../commitment.rules.js';
import { ObjectionOutcomeEnum } from './objections.types.js';

/** The link in the mail about a signature. */
export class NoticeDoorRequest {
  @Code(SECRET_PATTERN)
  token!: string;
}

export class ObjectRequest extends NoticeDoorRequest {
  @Text({ max: 120, min: 2 })
  objector!: string;

  @Text({ max: 1_000, min: 3, lines: true })
  objection!: string;
}

@InputType({ description: 'Whether a disputed signature stands, and why.' })
export class SettleObjectionInput {
  @Id('An open objection; the others to the same signature are settled with it.')
  id!: string;

  @Choice(ObjectionOutcomeEnum)
  outcome!: ObjectionOutcome;

  @Text({ max: 1_000, min: 3, lines: true })
  settlement!: string;
}

@InputType({ description: 'Says for the own municipality that a signature before a witness is right.' })
export class ConfirmSignatureInput {
  @Id('The commitment.')
  id!: string;
}
