import {
  activeElementCodes,
  offerAudienceCodes,
  targetGroupCodes,
  type ActiveElement,
  type OfferAudience,
  type TargetGroup,
} from '@bloemen/vocabulary';
import type { OfferFilter, OfferState } from '../../../shared/schema.generated.js';
import type { OfferSearch } from './offer-address.js';

export const offerStates = ['CURRENT', 'UNCONFIRMED', 'STRENGTHENED', 'ENDED'] as const satisfies readonly OfferState[];

const one = <Code extends string>(codes: readonly Code[], value: string | undefined): Code | null =>
  codes.find((code) => code === value) ?? null;
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The address as the server's question. */
export const filterOf = ({ zoek, status, doelgroep, element, organisatie, voor }: OfferSearch): OfferFilter => ({
  search: zoek?.slice(0, 100) ?? null,
  state: one<OfferState>(offerStates, status),
  targetGroup: one<TargetGroup>(targetGroupCodes, doelgroep),
  activeElement: one<ActiveElement>(activeElementCodes, element),
  organisationId: organisatie && isId.test(organisatie) ? organisatie : null,
  audience: one<OfferAudience>(offerAudienceCodes, voor),
});
