import { ObjectType } from '@nestjs/graphql';
import { Id, OptionalChoice, OptionalText, Part, Text } from '../../../platform/graphql/fields.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { objectionOutcomes, type ObjectionOutcome } from '../commitment.rules.js';

export const ObjectionOutcomeEnum = enumOf(
  'ObjectionOutcome',
  'How an objection was settled: the signature stands, or it is annulled.',
  objectionOutcomes,
);

@ObjectType({ description: 'An objection to a signature, by somebody at a known address of the municipality.' })
export class Objection {
  @Id() id!: string;
  @Id() signatureId!: string;
  @Text() objectedAt!: string;
  @Text() objector!: string;
  @Text() objection!: string;
  @OptionalChoice(ObjectionOutcomeEnum, 'Null while it is open.')
  outcome!: ObjectionOutcome | null;
  @OptionalText() settlement!: string | null;
  @OptionalText() settledAt!: string | null;
  @OptionalText() settledByName!: string | null;
}

@ObjectType({ description: 'An open objection as the programme sees it.' })
export class SignatureDispute {
  @Part(() => Objection) objection!: Objection;
  @Text() municipality!: string;
  @Text() signerName!: string;
  @Text() signedAt!: string;
  @OptionalText() eventTitle!: string | null;
}
