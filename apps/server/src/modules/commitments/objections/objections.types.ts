import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { objectionOutcomes, type ObjectionOutcome } from '../commitment.rules.js';

export const ObjectionOutcomeEnum = enumOf(
  'ObjectionOutcome',
  'How an objection was settled: the signature stands, or it is annulled.',
  objectionOutcomes,
);

@ObjectType({ description: 'An objection to a signature, by somebody at a known address of the municipality.' })
export class Objection {
  @Field(() => ID) id!: string;
  @Field(() => ID) signatureId!: string;
  @Field() objectedAt!: string;
  @Field() objector!: string;
  @Field() objection!: string;
  @Field(() => ObjectionOutcomeEnum, { nullable: true, description: 'Null while it is open.' })
  outcome!: ObjectionOutcome | null;
  @Field(() => String, { nullable: true }) settlement!: string | null;
  @Field(() => String, { nullable: true }) settledAt!: string | null;
  @Field(() => String, { nullable: true }) settledByName!: string | null;
}

@ObjectType({ description: 'An open objection as the programme sees it.' })
export class SignatureDispute {
  @Field(() => Objection) objection!: Objection;
  @Field() municipality!: string;
  @Field() signerName!: string;
  @Field() signedAt!: string;
  @Field(() => String, { nullable: true }) eventTitle!: string | null;
}
