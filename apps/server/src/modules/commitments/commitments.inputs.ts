import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsISO8601, IsOptional, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { reaffirmationReasons, type ReaffirmationReason } from './commitment.rules.js';

export const ReaffirmationReasonEnum = Object.fromEntries(reaffirmationReasons.map((reason) => [reason, reason])) as Record<ReaffirmationReason, ReaffirmationReason>;
registerEnumType(ReaffirmationReasonEnum, { name: 'ReaffirmationReason', description: 'Why a commitment is asked to be confirmed again.' });

@InputType({ description: 'Who is asked to sign, by a personal link in a mail.' })
export class InviteSignerInput {
  @Field({ description: 'The known work address.' })
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @Field()
  @MinLength(2)
  @MaxLength(120)
  signerName!: string;

  @Field({ description: 'Such as: wethouder.' })
  @MinLength(2)
  @MaxLength(120)
  signerCapacity!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(120)
  signerPortfolio?: string | null;
}

@InputType({ description: 'Makes every link that was sent for the open commitment useless.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'The commitment.' })
  @IsUUID()
  id!: string;
}

@InputType({ description: 'The decision of the college under a conditional signature.' })
export class RatifyCommitmentInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field({ description: 'Case number or other reference of the decision.' })
  @MinLength(1)
  @MaxLength(100)
  decisionReference!: string;

  @Field({ description: 'yyyy-mm-dd' })
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  decisionOn!: string;
}

@InputType()
export class WithdrawCommitmentInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field()
  @MinLength(3)
  @MaxLength(500)
  reason!: string;
}

@InputType()
export class AskReaffirmationInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => ReaffirmationReasonEnum)
  @IsIn(reaffirmationReasons)
  reason!: ReaffirmationReason;
}

@InputType()
export class EndCommitmentInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}

@InputType()
export class ConfirmPaperInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;
}
