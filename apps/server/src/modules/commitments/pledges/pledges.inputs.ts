import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '../../../platform/validation/trimmed.js';

@InputType({ description: 'Which organisation of the coalition is asked for its pledge.' })
export class InvitePledgeInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field()
  @IsEmail()
  @MaxLength(254)
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
  @Trimmed()
  @MinLength(3)
  @MaxLength(500)
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

  @Trimmed()
  @IsString()
  @MinLength(3)
  @MaxLength(1_000)
  contribution!: string;

  @Trimmed()
  @IsString()
  @MinLength(2)
  @MaxLength(120)
  signerName!: string;
}

export class PledgeWithdrawalRequest extends PledgeDoorRequest {
  @Trimmed()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string | null;
}
