import { InputType } from '@nestjs/graphql';
import type { ActiveElement, OfferAudience, TargetGroup } from '@bloemen/vocabulary';
import {
  Choice,
  Code,
  Day,
  Id,
  OptionalChoice,
  OptionalId,
  OptionalText,
  OptionalVersion,
  Text,
  Version,
} from '../../../platform/graphql/fields.js';
import { SECRET_PATTERN } from '../../../platform/secrets/secrets.js';
import { ActiveElementEnum, TargetGroupEnum } from '../coalitions.facts.js';
import { OfferAudienceEnum, OfferStateEnum, type OfferState } from './offers.types.js';

@InputType({ description: 'Which offers. Everything named must hold.' })
export class OfferFilter {
  @OptionalText('Words, of which the last may be the beginning of one.', { max: 100, reference: true })
  search?: string | null;

  @OptionalChoice(TargetGroupEnum)
  targetGroup?: TargetGroup | null;

  @OptionalChoice(ActiveElementEnum)
  activeElement?: ActiveElement | null;

  @OptionalId()
  organisationId?: string | null;

  @OptionalChoice(OfferAudienceEnum)
  audience?: OfferAudience | null;

  @OptionalChoice(OfferStateEnum, 'What there is now, when left out.')
  state?: OfferState | null;
}

/** What an offer says, by whichever door it comes. */
@InputType({ isAbstract: true })
class OfferWording {
  @Text({ max: 120, min: 3 })
  title!: string;

  @Text({ max: 1_000, min: 3, lines: true })
  what!: string;

  @Choice(TargetGroupEnum, { list: true })
  targetGroups!: TargetGroup[];

  @Choice(ActiveElementEnum, { list: true })
  activeElements!: ActiveElement[];

  @OptionalText({ max: 200 })
  place?: string | null;

  @OptionalText({ max: 200 })
  moment?: string | null;

  @OptionalText({ max: 500, lines: true })
  howToJoin?: string | null;

  @Choice(OfferAudienceEnum)
  audience!: OfferAudience;
}

@InputType({ description: 'What an organisation offers.' })
export class SaveOfferInput extends OfferWording {
  @OptionalId('The offer to change; a new one when left out.')
  id?: string | null;

  @OptionalVersion({ requiredWhen: (input: SaveOfferInput) => Boolean(input.id) })
  version?: number | null;

  @OptionalId('Of a new offer: whose it is. A partner offers for the own organisation.')
  organisationId?: string | null;

  @OptionalId('Contact person of the organisation for this offer.')
  contactId?: string | null;
}

@InputType({ description: 'An offer at the version that was read.' })
export class OfferInput {
  @Id()
  id!: string;

  @Version()
  version!: number;
}

@InputType({ description: 'An offer that is none any more; it stays in the list of what ended.' })
export class EndOfferInput extends OfferInput {
  @Text({ max: 500, min: 3, lines: true })
  reason!: string;
}

@InputType({ description: 'What made an offer stronger, and when.' })
export class StrengthenOfferInput extends OfferInput {
  @Day()
  on!: string;

  @Text({ max: 500, min: 3, lines: true })
  what!: string;
}

@InputType({ description: 'That an offer became stronger was not right.' })
export class WithdrawStrengtheningInput extends OfferInput {
  @Text({ max: 500, min: 3, lines: true })
  reason!: string;
}

export class OfferDoorRequest {
  @Code(SECRET_PATTERN)
  token!: string;
}

/** What somebody of the organisation saw, and says is right, changed or not. */
export class OfferAnswerRequest extends OfferWording {
  @Code(SECRET_PATTERN)
  token!: string;

  @Version()
  seenVersion!: number;
}

export class OfferEndRequest extends OfferDoorRequest {
  @Text({ max: 500, min: 3, lines: true })
  reason!: string;
}
