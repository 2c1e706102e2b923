import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { pledgeEnders, pledgeStatuses, type PledgeEnder, type PledgeStatus } from './pledges.rules.js';

const PledgeStatusEnum = enumOf('PledgeStatus', 'State of an organisation’s pledge.', pledgeStatuses);
const PledgeEnderEnum = enumOf('PledgeEnder', 'Who ended a pledge.', pledgeEnders);

@ObjectType({ description: 'An organisation’s ‘Ik doe mee’ to the own coalition, or the invitation to it.' })
export class PartnerPledge {
  @Field(() => ID) id!: string;
  @Field(() => ID) organisationId!: string;
  @Field() organisationName!: string;
  @Field(() => PledgeStatusEnum) status!: PledgeStatus;
  @Field(() => String, { nullable: true, description: 'Whom the invitation was mailed to; only for who may invite.' })
  email!: string | null;
  @Field() invitedAt!: string;
  @Field({ description: 'After this moment the link pledges nothing any more.' }) expiresAt!: string;
  @Field() isExpired!: boolean;
  @Field(() => String, { nullable: true, description: 'The text that was agreed with.' }) statement!: string | null;
  @Field(() => String, { nullable: true }) contribution!: string | null;
  @Field(() => String, { nullable: true, description: 'Who says so for the organisation.' }) signerName!: string | null;
  @Field(() => String, { nullable: true }) signedAt!: string | null;
  @Field(() => String, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => PledgeEnderEnum, { nullable: true }) withdrawnBy!: PledgeEnder | null;
  @Field(() => String, { nullable: true }) withdrawnReason!: string | null;
  @Field() isDemonstration!: boolean;
  @Field(() => Int) version!: number;
}

@ObjectType({ description: 'A member of the coalition that may be invited to pledge.' })
export class PledgeCandidate {
  @Field(() => ID) organisationId!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true, description: 'Known address of its contact; only for who may invite.' })
  email!: string | null;
}

@ObjectType({ description: 'All pledges to the own coalition, in one statement.' })
export class PledgesPage {
  @Field(() => [PartnerPledge], { description: 'Pledges that stand, by name, then invitations, then history.' })
  pledges!: PartnerPledge[];
  @Field(() => [PledgeCandidate], { description: 'Members without a pledge or an invitation.' })
  candidates!: PledgeCandidate[];
}
