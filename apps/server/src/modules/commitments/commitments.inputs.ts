import { InputType, registerEnumType } from '@nestjs/graphql';
import { Code, Day, Email, Id, OptionalChoice, OptionalText, Text, Version } from '../../platform/graphql/fields.js';
import { SHA256_PATTERN } from '../../platform/secrets/secrets.js';
import { reaffirmationReasons, type ReaffirmationReason } from './commitment.rules.js';

export const ReaffirmationReasonEnum = Object.fromEntries(
  reaffirmationReasons.map((reason) => [reason, reason]),
) as Record<ReaffirmationReason, ReaffirmationReason>;
registerEnumType(ReaffirmationReasonEnum, {
  name: 'ReaffirmationReason',
  description: 'Why a commitment is asked to be confirmed again.',
});

@InputType({ description: 'Who is asked to sign, by a personal link in a mail.' })
export class InviteSignerInput {
  @Email('The known work address.')
  email!: string;

  @Text({ max: 120, min: 2, sealed: true })
  signerName!: string;

  @Text('Such as: wethouder.', { max: 120, min: 2, sealed: true })
  signerCapacity!: string;

  @OptionalText({ max: 120, sealed: true })
  signerPortfolio?: string | null;

  @OptionalChoice(
    ReaffirmationReasonEnum,
    'Why a ratified statement is to be signed again; needed as long as it is ratified.',
  )
  reaffirmationReason?: ReaffirmationReason | null;
}

@InputType({ description: 'Makes every link that was sent for the open commitment useless.' })
export class RevokeInvitationInput {
  @Id('The commitment.')
  id!: string;
}

@InputType({ description: 'The decision of the college under a conditional signature.' })
export class RatifyCommitmentInput {
  @Id()
  id!: string;

  @Version('Of the commitment, as you read it; another version is a CONFLICT that carries the decision of now.')
  version!: number;

  @Text('Case number or other reference of the decision.', { max: 100, reference: true, sealed: true })
  decisionReference!: string;

  @Day()
  decisionOn!: string;
}

@InputType({ description: 'Puts right what was recorded of the decision that ratified.' })
export class CorrectDecisionInput {
  @Id()
  id!: string;

  @Version('Of the commitment, as you read it.')
  version!: number;

  @Text('Case number or other reference of the decision.', { max: 100, reference: true, sealed: true })
  decisionReference!: string;

  @Day()
  decisionOn!: string;
}

@InputType()
export class WithdrawCommitmentInput {
  @Id()
  id!: string;

  @Text({ max: 500, min: 3, lines: true })
  reason!: string;
}

@InputType()
export class EndCommitmentInput {
  @Id()
  id!: string;
}

@InputType()
export class ConfirmPaperInput {
  @Id()
  id!: string;

  @Code(SHA256_PATTERN, 'Hash of the scan that was seen.')
  sha256!: string;

  @Version('Version of the commitment that was seen.')
  version!: number;
}
