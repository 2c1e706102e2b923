import { ObjectType } from '@nestjs/graphql';
import { Choice, Flag, Id, List, OptionalChoice, OptionalText, Text, Version } from '../../platform/graphql/fields.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { pledgeEnders, pledgeStatuses, type PledgeEnder, type PledgeStatus } from './pledges.rules.js';

const PledgeStatusEnum = enumOf('PledgeStatus', 'State of an organisation’s pledge.', pledgeStatuses);
const PledgeEnderEnum = enumOf('PledgeEnder', 'Who ended a pledge.', pledgeEnders);

@ObjectType({ description: 'An organisation’s ‘Ik doe mee’ to the own coalition, or the invitation to it.' })
export class PartnerPledge {
  @Id() id!: string;
  @Id() organisationId!: string;
  @Text() organisationName!: string;
  @Choice(PledgeStatusEnum) status!: PledgeStatus;
  @OptionalText('Whom the invitation was mailed to; only for who may invite.')
  email!: string | null;
  @Text() invitedAt!: string;
  @Text('After this moment the link pledges nothing any more.') expiresAt!: string;
  @Flag() isExpired!: boolean;
  @OptionalText('The text that was agreed with.') statement!: string | null;
  @OptionalText() contribution!: string | null;
  @OptionalText('Who says so for the organisation.') signerName!: string | null;
  @OptionalText() signedAt!: string | null;
  @OptionalText() withdrawnAt!: string | null;
  @OptionalChoice(PledgeEnderEnum) withdrawnBy!: PledgeEnder | null;
  @OptionalText() withdrawnReason!: string | null;
  @Flag() isDemonstration!: boolean;
  @Version() version!: number;
}

@ObjectType({ description: 'A member of the coalition that may be invited to pledge.' })
export class PledgeCandidate {
  @Id() organisationId!: string;
  @Text() name!: string;
  @OptionalText('Known address of its contact; only for who may invite.')
  email!: string | null;
}

@ObjectType({ description: 'All pledges to the own coalition, in one statement.' })
export class PledgesPage {
  @List(() => PartnerPledge, 'Pledges that stand, by name, then invitations, then history.')
  pledges!: PartnerPledge[];
  @List(() => PledgeCandidate, 'Members without a pledge or an invitation.')
  candidates!: PledgeCandidate[];
}
