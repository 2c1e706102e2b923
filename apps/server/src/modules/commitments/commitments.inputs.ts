import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Matches, Min } from 'class-validator';
import { IsEmailAddress, OptionalText, RequiredText } from '../../platform/validation/text.js';
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
  @Field({ description: 'The known work address.' })
  @RequiredText(254, { reference: true })
  @IsEmailAddress()
  email!: string;

  @Field()
  @RequiredText(120, { min: 2, sealed: true })
  signerName!: string;

  @Field({ description: 'Such as: wethouder.' })
  @RequiredText(120, { min: 2, sealed: true })
  signerCapacity!: string;

  @Field(() => String, { nullable: true })
  @OptionalText(120, { sealed: true })
  signerPortfolio?: string | null;

  @Field(() => ReaffirmationReasonEnum, {
    nullable: true,
    description: 'Why a ratified statement is to be signed again; needed as long as it is ratified.',
  })
  @IsOptional()
  @IsIn(reaffirmationReasons)
  reaffirmationReason?: ReaffirmationReason | null;
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
  @RequiredText(100, { reference: true, sealed: true })
  decisionReference!: string;

  @Field({ description: 'yyyy-mm-dd' })
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  decisionOn!: string;
}

@InputType({ description: 'Puts right what was recorded of the decision that ratified.' })
export class CorrectDecisionInput extends RatifyCommitmentInput {
  @Field(() => Int, { description: 'Of the commitment, as you read it.' })
  @Min(1)
  version!: number;
}

@InputType()
export class WithdrawCommitmentInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field()
  @RequiredText(500, { min: 3, lines: true })
  reason!: string;
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

  @Field({ description: 'Hash of the scan that was seen.' })
  @Matches(/^[0-9a-f]{64}$/)
  sha256!: string;

  @Field(() => Int, { description: 'Version of the commitment that was seen.' })
  @IsInt()
  version!: number;
}
