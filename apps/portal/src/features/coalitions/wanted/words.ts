import { dutchDate, sectorNames } from '@bloemen/vocabulary';
import type { Say } from '../../../shared/i18n.js';
import type { WantedPartnersQuery } from './wanted.generated.js';

type Page = WantedPartnersQuery['wantedPartners'];
export type Wish = Page['partners'][number];
export type Organisations = Page['organisations'];

/** Whom a wish is about: an organisation, or somebody of a sector. */
export const nameOf = ({ name, sector }: Pick<Wish, 'name' | 'sector'>): string => name ?? sectorNames[sector!];

export const sinceOf = (
  t: Say,
  { sinceOn, sincePrecision, sinceAtLatest }: Pick<Wish, 'sinceOn' | 'sincePrecision' | 'sinceAtLatest'>,
): string => {
  const when = dutchDate(sinceOn, sincePrecision);
  return sinceAtLatest ? t('wanted.atLatest', { when }) : when;
};
