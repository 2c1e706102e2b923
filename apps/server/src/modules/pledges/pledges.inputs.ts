import { InputType } from '@nestjs/graphql';
import { Code, Email, Id, OptionalText, Text } from '../../platform/graphql/fields.js';
import { SECRET_PATTERN, SHA256_PATTERN } from '../../platform/secrets/secrets.js';

@InputType({ description: 'Which organisation of the coalition is asked for its pledge.' })
export class InvitePledgeInput {
  @Id()
  organisationId!: string;

  @Email()
  email!: string;
}

@InputType({ description: 'Makes the link of an invitation useless.' })
export class RevokePledgeInvitationInput {
  @Id('The pledge.')
  id!: string;
}

@InputType({ description: 'Ends a pledge; the organisation is told the reason.' })
export class WithdrawPledgeInput {
  @Id()
  id!: string;

  @Text({ max: 500, min: 3, lines: true })
  reason!: string;
}

export class PledgeDoorRequest {
  @Code(SECRET_PATTERN)
  token!: string;
}

/** What somebody of the organisation saw and filled in. */
export class PledgeRequest extends PledgeDoorRequest {
  @Code(SHA256_PATTERN)
  seenSha256!: string;

  @Text({ max: 1_000, min: 3, lines: true })
  contribution!: string;

  @Text({ max: 120, min: 2 })
  signerName!: string;
}

export class PledgeWithdrawalRequest extends PledgeDoorRequest {
  @OptionalText({ max: 500, lines: true })
  reason?: string | null;
}
