import { ObjectType } from '@nestjs/graphql';
import {
  Count,
  Flag,
  Id,
  List,
  OptionalDay,
  OptionalPart,
  OptionalText,
  Text,
} from '../../../platform/graphql/fields.js';
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

@ObjectType({ description: 'What one document says of how a decision is to be read.' })
export class GroundReading {
  @Text() says!: string;
  @OptionalText('The word of the document itself.') quote!: string | null;
  @Text('Which document.') source!: string;
}

@ObjectType({ description: 'A decision of the college about joining, on which a statement can rest.' })
export class GroundDecision {
  @Id() id!: string;
  @Text('Case number.') reference!: string;
  @OptionalDay('The day of the point about joining once it is decided; before that the day of the meeting.')
  decidedOn!: string | null;
  @Text() subject!: string;
  @OptionalText() portfolioHolder!: string | null;
  @Count('How many points it has.') points!: number;
  @Count() decidedPoints!: number;
  @Count('Points that are still an intention.') openPoints!: number;
  @Flag('A point about joining was decided; only then it can ratify.') isDecided!: boolean;
  @Flag('Whether a statement rests on it.') ratifies!: boolean;
  @Flag() isDemonstration!: boolean;
  @List(() => GroundReading, 'What its sources say, where they differ.') readings!: GroundReading[];
}

@ObjectType({ description: 'Everything of the own municipality about signing, in one statement.' })
export class CommitmentsPage {
  @OptionalPart(() => CurrentWording) wording!: CurrentWording | null;
  @List(() => CommitmentDetail, 'Newest first.') commitments!: CommitmentDetail[];
  @List(() => KnownSigner, 'Empty for who may not invite.') knownSigners!: KnownSigner[];
  @OptionalPart(() => SigningLetter, 'Null for who may not invite.')
  letter!: SigningLetter | null;
  @List(() => GroundDecision, 'Decisions of the college about joining.') decisions!: GroundDecision[];
}
