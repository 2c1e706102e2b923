import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { likenessReasons, type LikenessReason } from './organisations.rules.js';

export const LikenessReasonEnum = Object.fromEntries(likenessReasons.map((reason) => [reason, reason])) as Record<LikenessReason, LikenessReason>;
registerEnumType(LikenessReasonEnum, {
  name: 'LikenessReason',
  description: 'Why two names may mean one organisation: exactly a name it is known by, same spelling but for spaces and the like, same words in another order, a typing error, or one is part of the other.',
});

@ObjectType({ description: 'An organisation of the shared register; the same for every coalition it is in.' })
export class Organisation {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { description: 'Send it along with a change.' })
  version!: number;
}

@ObjectType({ description: 'A known organisation that may be the one named; a person decides whether it is.' })
export class OrganisationSuggestion {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'The spelling that looks alike: the name itself or an alias.' })
  matchedName!: string;

  @Field(() => LikenessReasonEnum)
  reason!: LikenessReason;

  @Field(() => String, { nullable: true, description: 'The municipality that knows it as its own; null when it works in several.' })
  localTo!: string | null;
}
