import { ObjectType } from '@nestjs/graphql';
import {
  offerAudienceCodes,
  offerAudiences,
  type ActiveElement,
  type OfferAudience,
  type TargetGroup,
} from '@bloemen/vocabulary';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  Choice,
  Count,
  Flag,
  Id,
  List,
  OptionalDay,
  OptionalId,
  OptionalMoment,
  OptionalText,
  Part,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { Numbered } from '../../../platform/graphql/page.js';
import { ActiveElementEnum, TargetGroupEnum } from '../coalitions.facts.js';

export const OfferAudienceEnum = enumOf('OfferAudience', 'Who sees an offer.', offerAudienceCodes, offerAudiences);
export const offerStates = ['CURRENT', 'UNCONFIRMED', 'STRENGTHENED', 'ENDED'] as const;
export type OfferState = (typeof offerStates)[number];
export const OfferStateEnum = enumOf('OfferState', 'Which offers are looked for.', offerStates, {
  CURRENT: 'Wat er nu is',
  UNCONFIRMED: 'Nog niet bevestigd',
  STRENGTHENED: 'Versterkt',
  ENDED: 'Gestopt',
});

@ObjectType({ description: 'What an organisation of the coalition offers people who feel lonely.' })
export class Offer {
  @Id()
  id!: string;

  @Id()
  organisationId!: string;

  @Text()
  organisation!: string;

  @OptionalId('Contact person for this offer; null without one, or for who may not read contacts.')
  contactId!: string | null;

  @OptionalText()
  contact!: string | null;

  @Text()
  title!: string;

  @Text()
  what!: string;

  @Choice(TargetGroupEnum, 'For whom; empty for everybody.', { list: true })
  targetGroups!: TargetGroup[];

  @Choice(ActiveElementEnum, 'What in it helps against loneliness.', { list: true })
  activeElements!: ActiveElement[];

  @OptionalText('Where.')
  place!: string | null;

  @OptionalText('When, in words.')
  moment!: string | null;

  @OptionalText('How one joins.')
  howToJoin!: string | null;

  @Choice(OfferAudienceEnum)
  audience!: OfferAudience;

  @Flag('Whether the organisation itself said that this is right.')
  isConfirmed!: boolean;

  @OptionalMoment()
  confirmedAt!: string | null;

  @OptionalMoment('When the organisation was last asked by mail to confirm.')
  askedAt!: string | null;

  @Flag('Whether the organisation has a contact person whom mail reaches.')
  isReachable!: boolean;

  @OptionalDay()
  endedOn!: string | null;

  @OptionalText()
  endedReason!: string | null;

  @OptionalDay()
  strengthenedOn!: string | null;

  @OptionalText('What changed when it became stronger.')
  strengthenedWhat!: string | null;

  @Flag()
  isDemonstration!: boolean;

  @Version()
  version!: number;
}

@ObjectType({ description: 'How many offers there are with one more choice, given what else was chosen.' })
export class OfferFacetValue {
  @Text('A code of the facet; of an organisation its id.')
  code!: string;

  @OptionalText('The name of an organisation; codes have theirs.')
  name!: string | null;

  @Count()
  count!: number;
}

@ObjectType({ description: 'What can be chosen further.' })
export class OfferFacets {
  @List(() => OfferFacetValue)
  targetGroup!: OfferFacetValue[];

  @List(() => OfferFacetValue)
  activeElement!: OfferFacetValue[];

  @List(() => OfferFacetValue)
  organisation!: OfferFacetValue[];

  @List(() => OfferFacetValue)
  audience!: OfferFacetValue[];

  @List(() => OfferFacetValue)
  state!: OfferFacetValue[];
}

@ObjectType({ description: 'One page of offers.' })
export class OffersFound extends Numbered(() => Offer) {
  @Flag('Nothing held the words; these look most like them.')
  isNear!: boolean;

  @Part(() => OfferFacets)
  facets!: OfferFacets;
}

@ObjectType({ description: 'Somebody at an organisation whom an offer may be asked about.' })
export class OfferingContact {
  @Id()
  id!: string;

  @Text()
  name!: string;
}

@ObjectType({ description: 'An organisation of the coalition that may offer something.' })
export class OfferingOrganisation {
  @Id()
  organisationId!: string;

  @Text()
  name!: string;

  @List(() => OfferingContact, 'Empty for who may not read contacts.')
  contacts!: OfferingContact[];
}
