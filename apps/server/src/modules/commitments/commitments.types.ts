import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import {
  authorities,
  commitmentStatuses,
  signatureStandings,
  signingMeans,
  signingOccasions,
  type Authority,
  type CommitmentStatus,
  type ReaffirmationReason,
  type SignatureStanding,
  type SigningMeans,
  type SigningOccasion,
} from './commitment.rules.js';
import { ReaffirmationReasonEnum } from './commitments.inputs.js';

export const CommitmentStatusEnum = enumOf(
  'CommitmentStatus',
  'State of a commitment; moved by named moves alone.',
  commitmentStatuses,
);
const AuthorityEnum = enumOf('SigningAuthority', 'On what ground somebody signed.', authorities);
const StandingEnum = enumOf('SignatureStanding', 'How a signature stands by now.', signatureStandings);
const OccasionEnum = enumOf(
  'SigningOccasion',
  'What a signature does for its municipality; the server decides.',
  signingOccasions,
);
const MeansEnum = enumOf('SigningMeans', 'How it was proved who signed.', signingMeans);

@ObjectType({ description: 'The sealed proof of a signature.' })
export class CommitmentCertificate {
  @Field({ description: 'Public code under which anyone can verify it.' }) code!: string;
  @Field() status!: string;
  @Field(() => String, { nullable: true }) failure!: string | null;
  @Field(() => String, { nullable: true }) sealedAt!: string | null;
}

@ObjectType({ description: 'One signature under one exact wording.' })
export class CommitmentSignature {
  @Field(() => ID) id!: string;
  @Field(() => Int) round!: number;
  @Field() signerName!: string;
  @Field() signerCapacity!: string;
  @Field(() => String, { nullable: true }) signerPortfolio!: string | null;
  @Field(() => OccasionEnum) occasion!: SigningOccasion;
  @Field(() => StandingEnum) standing!: SignatureStanding;
  @Field(() => String, {
    nullable: true,
    description: 'Day from which it no longer stands, yyyy-mm-dd; null while it does.',
  })
  since!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the certificate of the next signature of the municipality.',
  })
  succeededBy!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Of the decision under this very signature; null when there is none, or its reference was not kept.',
  })
  decisionReference!: string | null;
  @Field(() => String, { nullable: true, description: 'yyyy-mm-dd' }) decisionOn!: string | null;
  @Field(() => AuthorityEnum) authority!: Authority;
  @Field(() => String, { nullable: true }) authorityReference!: string | null;
  @Field(() => String, { nullable: true }) authorityOn!: string | null;
  @Field(() => MeansEnum) means!: SigningMeans;
  @Field(() => String, { nullable: true }) witnessName!: string | null;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field({ description: 'When it was recorded; on paper, when the second person confirmed it.' }) signedAt!: string;
  @Field({ description: 'Day of signing, yyyy-mm-dd; on paper, the day that stands on it.' }) signedOn!: string;
  @Field() wordingEdition!: string;
  @Field() wordingTitle!: string;
  @Field({ description: 'The text that was signed; offered wordings never change.' }) wordingBody!: string;
  @Field() wordingSha256!: string;
  @Field(() => CommitmentCertificate, { nullable: true }) certificate!: CommitmentCertificate | null;
}

@ObjectType({ description: 'A link that was mailed and still stands.' })
export class CommitmentInvitation {
  @Field(() => String, { nullable: true, description: 'Null for who may not invite.' }) email!: string | null;
  @Field() sentAt!: string;
  @Field() expiresAt!: string;
  @Field() isExpired!: boolean;
}

@ObjectType({ description: 'The statement of intent of the own municipality.' })
export class Commitment {
  @Field(() => ID) id!: string;
  @Field(() => CommitmentStatusEnum) status!: CommitmentStatus;
  @Field(() => Int) round!: number;
  @Field() signerName!: string;
  @Field() signerCapacity!: string;
  @Field(() => String, { nullable: true }) signerPortfolio!: string | null;
  @Field(() => String, { nullable: true }) lapsesOn!: string | null;
  @Field(() => ReaffirmationReasonEnum, { nullable: true }) reaffirmationReason!: ReaffirmationReason | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field({
    description:
      'Signed before a witness while no address of the municipality was known: conditional until somebody of it confirms.',
  })
  awaitsConfirmation!: boolean;
  @Field() isDemonstration!: boolean;
  @Field() createdAt!: string;
  @Field(() => Int) version!: number;
}

@ObjectType({
  description:
    'A scan that waits for a second person, with what it says; the scan itself is at /api/paper-commitments/:id/scan.',
})
export class PaperCommitment {
  @Field({ description: 'Hash of the scan; who confirms sends it back.' }) sha256!: string;
  @Field({ description: 'Day of signing as it stands on the paper, yyyy-mm-dd.' }) signedOn!: string;
  @Field() signerName!: string;
  @Field() signerCapacity!: string;
  @Field(() => AuthorityEnum) authority!: Authority;
  @Field(() => String, { nullable: true }) authorityReference!: string | null;
  @Field(() => String, { nullable: true }) authorityOn!: string | null;
  @Field() receivedAt!: string;
  @Field() receivedBy!: string;
  @Field(() => ID, { description: 'Who sent it; somebody else confirms.' }) receivedById!: string;
}

@ObjectType({ description: 'One line of the trail about a commitment.' })
export class CommitmentMoment {
  @Field({ description: 'Such as commitment.invited.' }) type!: string;
  @Field() at!: string;
  @Field(() => String, { nullable: true, description: 'Of asking again: why.' }) reason!: string | null;
}

@ObjectType({ description: 'The wording that is signed now.' })
export class CurrentWording {
  @Field(() => ID) id!: string;
  @Field() edition!: string;
  @Field() title!: string;
  @Field() body!: string;
  @Field() sha256!: string;
}

@ObjectType({
  description: 'Somebody who may be asked to sign: who holds a portfolio or is alderman now, or who signed before.',
})
export class KnownSigner {
  @Field() name!: string;
  @Field() capacity!: string;
  @Field(() => String, { nullable: true }) portfolio!: string | null;
  @Field(() => String, { nullable: true, description: 'Work address, as far as it is known.' }) email!: string | null;
  @Field(() => String, { nullable: true, description: 'Holds the portfolio since, yyyy-mm-dd.' }) holdsSince!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Signed on, yyyy-mm-dd.' }) signedOn!: string | null;
}

@ObjectType({
  description:
    'The mail by which the next signature is asked, as it will be sent; {naam} stands for who is asked, {link} for the personal link.',
})
export class SigningLetter {
  @Field(() => OccasionEnum, { description: 'What the next signature would do.' }) occasion!: SigningOccasion;
  @Field() subject!: string;
  @Field() text!: string;
}
