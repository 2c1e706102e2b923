import { Field, ObjectType } from '@nestjs/graphql';
import {
  Commitment,
  CommitmentInvitation,
  CommitmentMoment,
  CommitmentSignature,
  CurrentWording,
  KnownSigner,
  PaperCommitment,
  SigningLetter,
} from '../commitments.types.js';
import { Objection } from '../objections/objections.types.js';
import { SourcedDecision } from '../sourced-decisions/sourced-decisions.types.js';

@ObjectType({ description: 'A commitment with its signatures.' })
export class CommitmentDetail extends Commitment {
  @Field(() => String, { nullable: true }) eventTitle!: string | null;
  @Field(() => PaperCommitment, { nullable: true }) paper!: PaperCommitment | null;
  @Field(() => CommitmentInvitation, { nullable: true }) invitation!: CommitmentInvitation | null;
  @Field(() => [Objection], { description: 'Objections to its signatures, newest first.' }) objections!: Objection[];
  @Field(() => [CommitmentSignature]) signatures!: CommitmentSignature[];
  @Field(() => [CommitmentMoment], { description: 'What the trail says of it, oldest first.' })
  history!: CommitmentMoment[];
}

@ObjectType({ description: 'Everything of the own municipality about signing, in one statement.' })
export class CommitmentsPage {
  @Field(() => CurrentWording, { nullable: true }) wording!: CurrentWording | null;
  @Field(() => [CommitmentDetail], { description: 'Newest first.' }) commitments!: CommitmentDetail[];
  @Field(() => [KnownSigner], { description: 'Empty for who may not invite.' }) knownSigners!: KnownSigner[];
  @Field(() => SigningLetter, { nullable: true, description: 'Null for who may not invite.' })
  letter!: SigningLetter | null;
  @Field(() => [SourcedDecision], { description: 'Decisions of the college that documents tell of.' })
  decisions!: SourcedDecision[];
}
