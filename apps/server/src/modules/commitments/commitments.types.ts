import { ObjectType } from '@nestjs/graphql';
import {
  Choice,
  Count,
  Day,
  Flag,
  Id,
  OptionalChoice,
  OptionalDay,
  OptionalPart,
  OptionalText,
  Text,
  Version,
} from '../../platform/graphql/fields.js';
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
  @Text('Public code under which anyone can verify it.') code!: string;
  @Text() status!: string;
  @OptionalText() failure!: string | null;
  @OptionalText() sealedAt!: string | null;
}

@ObjectType({ description: 'One signature under one exact wording.' })
export class CommitmentSignature {
  @Id() id!: string;
  @Count() round!: number;
  @Text() signerName!: string;
  @Text() signerCapacity!: string;
  @OptionalText() signerPortfolio!: string | null;
  @Choice(OccasionEnum) occasion!: SigningOccasion;
  @Choice(StandingEnum) standing!: SignatureStanding;
  @OptionalDay('Day from which it no longer stands; null while it does.')
  since!: string | null;
  @OptionalText('Code of the certificate of the next signature of the municipality.')
  succeededBy!: string | null;
  @OptionalText('Of the decision under this very signature; null when there is none, or its reference was not kept.')
  decisionReference!: string | null;
  @OptionalDay() decisionOn!: string | null;
  @Choice(AuthorityEnum) authority!: Authority;
  @OptionalText() authorityReference!: string | null;
  @OptionalDay() authorityOn!: string | null;
  @Choice(MeansEnum) means!: SigningMeans;
  @OptionalText() witnessName!: string | null;
  @OptionalText() place!: string | null;
  @Text('When it was recorded; on paper, when the second person confirmed it.') signedAt!: string;
  @Day('Day of signing; on paper, the day that stands on it.') signedOn!: string;
  @Text() wordingEdition!: string;
  @Text() wordingTitle!: string;
  @Text('The text that was signed; offered wordings never change.') wordingBody!: string;
  @Text() wordingSha256!: string;
  @OptionalPart(() => CommitmentCertificate) certificate!: CommitmentCertificate | null;
}

@ObjectType({ description: 'A link that was mailed and still stands.' })
export class CommitmentInvitation {
  @OptionalText('Null for who may not invite.') email!: string | null;
  @Text() sentAt!: string;
  @Text() expiresAt!: string;
  @Flag() isExpired!: boolean;
}

@ObjectType({ description: 'The statement of intent of the own municipality.' })
export class Commitment {
  @Id() id!: string;
  @Choice(CommitmentStatusEnum) status!: CommitmentStatus;
  @Count() round!: number;
  @Text() signerName!: string;
  @Text() signerCapacity!: string;
  @OptionalText() signerPortfolio!: string | null;
  @OptionalDay() lapsesOn!: string | null;
  @OptionalChoice(ReaffirmationReasonEnum) reaffirmationReason!: ReaffirmationReason | null;
  @OptionalText() withdrawnReason!: string | null;
  @Flag(
    'Signed before a witness while no address of the municipality was known: conditional until somebody of it confirms.',
  )
  awaitsConfirmation!: boolean;
  @Flag() isDemonstration!: boolean;
  @Text() createdAt!: string;
  @Version() version!: number;
}

@ObjectType({
  description:
    'A scan that waits for a second person, with what it says; the scan itself is at /api/paper-commitments/:id/scan.',
})
export class PaperCommitment {
  @Text('Hash of the scan; who confirms sends it back.') sha256!: string;
  @Day('Day of signing as it stands on the paper.') signedOn!: string;
  @Text() signerName!: string;
  @Text() signerCapacity!: string;
  @Choice(AuthorityEnum) authority!: Authority;
  @OptionalText() authorityReference!: string | null;
  @OptionalDay() authorityOn!: string | null;
  @Text() receivedAt!: string;
  @Text() receivedBy!: string;
  @Id('Who sent it; somebody else confirms.') receivedById!: string;
}

@ObjectType({ description: 'One line of the trail about a commitment.' })
export class CommitmentMoment {
  @Text('Such as commitment.invited.') type!: string;
  @Text() at!: string;
  @OptionalText('Of asking again: why.') reason!: string | null;
}

@ObjectType({ description: 'The wording that is signed now.' })
export class CurrentWording {
  @Id() id!: string;
  @Text() edition!: string;
  @Text() title!: string;
  @Text() body!: string;
  @Text() sha256!: string;
}

@ObjectType({
  description: 'Somebody who may be asked to sign: who holds a portfolio or is alderman now, or who signed before.',
})
export class KnownSigner {
  @Text() name!: string;
  @Text() capacity!: string;
  @OptionalText() portfolio!: string | null;
  @OptionalText('Work address, as far as it is known.') email!: string | null;
  @OptionalDay('Holds the portfolio since.') holdsSince!: string | null;
  @OptionalDay('Signed on.') signedOn!: string | null;
}

@ObjectType({
  description:
    'The mail by which the next signature is asked, as it will be sent; {naam} stands for who is asked, {link} for the personal link.',
})
export class SigningLetter {
  @Choice(OccasionEnum, 'What the next signature would do.') occasion!: SigningOccasion;
  @Text() subject!: string;
  @Text() text!: string;
}
