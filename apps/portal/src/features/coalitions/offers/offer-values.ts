import {
  activeElementCodes,
  offerAudienceCodes,
  targetGroupCodes,
  type ActiveElement,
  type OfferAudience,
  type TargetGroup,
} from '@bloemen/vocabulary';
import { choice, choices, text, textOrNull } from '../../../shared/forms/schemas.js';
import type { Say } from '../../../shared/i18n.js';

type Wording = {
  title: string;
  what: string;
  targetGroups: readonly TargetGroup[];
  activeElements: readonly ActiveElement[];
  place: string | null;
  moment: string | null;
  howToJoin: string | null;
  audience: OfferAudience;
};
/** What is filled in. */
export type OfferAnswers = {
  title: string;
  what: string;
  targetGroups: string[];
  activeElements: string[];
  place: string;
  moment: string;
  howToJoin: string;
  audience: string;
};

export const offerRules = (t: Say) => ({
  title: text({ max: 120, min: 3, missing: t('offer.titleMissing') }),
  what: text({ max: 1_000, min: 3, lines: true, missing: t('offer.whatMissing') }),
  targetGroups: choices(targetGroupCodes),
  activeElements: choices(activeElementCodes),
  place: textOrNull({ max: 200 }),
  moment: textOrNull({ max: 200 }),
  howToJoin: textOrNull({ max: 500, lines: true }),
  audience: choice(offerAudienceCodes),
});

export const answersOf = (offer: Wording | null): OfferAnswers => ({
  title: offer?.title ?? '',
  what: offer?.what ?? '',
  targetGroups: [...(offer?.targetGroups ?? [])],
  activeElements: [...(offer?.activeElements ?? [])],
  place: offer?.place ?? '',
  moment: offer?.moment ?? '',
  howToJoin: offer?.howToJoin ?? '',
  audience: offer?.audience ?? 'COALITION',
});
