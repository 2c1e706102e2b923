import { ObjectType } from '@nestjs/graphql';
import { List, OptionalPart, OptionalText } from '../../../platform/graphql/fields.js';
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
  @OptionalText() eventTitle!: string | null;
  @OptionalPart(() => PaperCommitment) paper!: PaperCommitment | null;
  @OptionalPart(() => CommitmentInvitation) invitation!: CommitmentInvitation | null;
  @List(() => Objection, 'Objections to its signatures, newest first.') objections!: Objection[];
  @List(() => CommitmentSignature) signatures!: CommitmentSignature[];
  @List(() => CommitmentMoment, 'What the trail says of it, oldest first.')
  history!: CommitmentMoment[];
}

@ObjectType({ description: 'Everything of the own municipality about signing, in one statement.' })
export class CommitmentsPage {
  @OptionalPart(() => CurrentWording) wording!: CurrentWording | null;
  @List(() => CommitmentDetail, 'Newest first.') commitments!: CommitmentDetail[];
  @List(() => KnownSigner, 'Empty for who may not invite.') knownSigners!: KnownSigner[];
  @OptionalPart(() => SigningLetter, 'Null for who may not invite.')
  letter!: SigningLetter | null;
  @List(() => SourcedDecision, 'Decisions of the college that documents tell of.')
  decisions!: SourcedDecision[];
}
