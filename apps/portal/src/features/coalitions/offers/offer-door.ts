import type { OfferPage } from '@bloemen/api-contract/public';
import { postJson } from '../../../shared/api.js';

export const openOffer = (token: string) => postJson<OfferPage>('/api/offers/open', { token });
export const confirmOffer = (answer: { token: string; seenVersion: number } & OfferPage['offer']) =>
  postJson<OfferPage>('/api/offers/confirm', answer);
export const endOffer = (token: string, reason: string) => postJson<OfferPage>('/api/offers/end', { token, reason });
