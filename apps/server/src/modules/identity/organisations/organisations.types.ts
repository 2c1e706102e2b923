import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
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
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'What this workspace calls it.' })
  name!: string;

  @Field(() => Int, { description: 'Send it along with a change.' })
  version!: number;
}

@ObjectType({ description: 'A name that a municipality proposes for an organisation of the shared register.' })
export class OrganisationNameProposal {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Its name in the shared register now.' })
  sharedName!: string;

  @Field(() => String)
  proposedName!: string;

  @Field(() => String, { description: 'The municipality that proposes it.' })
  proposedBy!: string;

  @Field(() => GraphQLISODateTime)
  proposedAt!: Date;
}

@ObjectType({ description: 'A known organisation that may be the one named; a person decides whether it is.' })
export class OrganisationSuggestion {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, {
    description: 'The spelling that looks alike: a name or an own alias. Of a spelling of elsewhere: the name.',
  })
  matchedName!: string;

  @Field(() => LikenessReasonEnum)
  reason!: LikenessReason;
}
