import { ObjectType, registerEnumType } from '@nestjs/graphql';
import { Choice, Id, Moment, Text, Version } from '../../../platform/graphql/fields.js';
import { likenessReasons, type LikenessReason } from './organisations.rules.js';

export const LikenessReasonEnum = Object.fromEntries(likenessReasons.map((reason) => [reason, reason])) as Record<
  LikenessReason,
  LikenessReason
>;
registerEnumType(LikenessReasonEnum, {
  name: 'LikenessReason',
  description:
    'Why two names may mean one organisation: exactly a name it is known by, same spelling but for spaces and the like, same words in another order, a typing error, the spelling of another municipality, or one is part of the other.',
});

@ObjectType({
  description:
    'An organisation as this workspace knows it; underneath it is the same one for every coalition it is in.',
})
export class Organisation {
  @Id()
  id!: string;

  @Text('What this workspace calls it.')
  name!: string;

  @Version('Send it along with a change.')
  version!: number;
}

@ObjectType({ description: 'A name that a municipality proposes for an organisation of the shared register.' })
export class OrganisationNameProposal {
  @Id()
  id!: string;

  @Text('Its name in the shared register now.')
  sharedName!: string;

  @Text()
  proposedName!: string;

  @Text('The municipality that proposes it.')
  proposedBy!: string;

  @Moment()
  proposedAt!: Date;
}

@ObjectType({ description: 'A known organisation that may be the one named; a person decides whether it is.' })
export class OrganisationSuggestion {
  @Id()
  organisationId!: string;

  @Text()
  name!: string;

  @Text('The spelling that looks alike: a name or an own alias. Of a spelling of elsewhere: the name.')
  matchedName!: string;

  @Choice(LikenessReasonEnum)
  reason!: LikenessReason;
}
