import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Matches } from 'class-validator';
import { IsEmailAddress, OptionalText, RequiredText } from '../../platform/validation/text.js';

@InputType({ description: 'Which organisation of the coalition is asked for its pledge.' })
export class InvitePledgeInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field()
  @RequiredText(254, { reference: true })
  @IsEmailAddress()
  email!: string;
}

@InputType({ description: 'Makes the link of an invitation useless.' })
export class RevokePledgeInvitationInput {
  @Field(() => ID, { description: 'The pledge.' })
  @IsUUID()
  id!: string;
}

@InputType({ description: 'Ends a pledge; the organisation is told the reason.' })
export class WithdrawPledgeInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field()
  @RequiredText(500, { min: 3, lines: true })
  reason!: string;
}

export class PledgeDoorRequest {
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token!: string;
}

/** What somebody of the organisation saw and filled in. */
export class PledgeRequest extends PledgeDoorRequest {
  @Matches(/^[0-9a-f]{64}$/)
  seenSha256!: string;

  @RequiredText(1_000, { min: 3, lines: true })
  contribution!: string;

  @RequiredText(120, { min: 2 })
  signerName!: string;
}

export class PledgeWithdrawalRequest extends PledgeDoorRequest {
  @OptionalText(500, { lines: true })
  reason?: string | null;
}
