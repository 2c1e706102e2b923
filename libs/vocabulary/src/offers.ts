/** Who sees an offer. */
export const offerAudiences = { COALITION: 'Binnen de coalitie', PUBLIC: 'Openbaar' } as const;
export type OfferAudience = keyof typeof offerAudiences;
export const offerAudienceCodes = Object.keys(offerAudiences) as OfferAudience[];

/** How far it is with a partner that the coalition wants (domain.md b, Actors: wished partners). */
export const wantedStatuses = {
  WANTED: 'Gewenst',
  CONTACTED: 'Benaderd',
  INVITED: 'Uitgenodigd',
  JOINED: 'Doet mee',
  DECLINED: 'Doet niet mee',
} as const;
export type WantedStatus = keyof typeof wantedStatuses;
export const wantedStatusCodes = Object.keys(wantedStatuses) as WantedStatus[];
