import { dutchDate, sectorNames, type DatePrecision, type Sector } from '@bloemen/vocabulary';
import type { CoalitionPageQuery, MemberDetailFragment } from './coalition.generated.js';
import { today } from '../../shared/formats.js';
import type { Say } from '../../shared/i18n.js';

export type Coverage = CoalitionPageQuery['coalitionPage']['coverage'][number];
export type ContactPerson = MemberDetailFragment['contacts'][number];
export type Since = { fromOn: string; fromPrecision: DatePrecision; fromAtLatest: boolean };

/** "mei 2021", or "februari 2022 of eerder" when the source only shows that it held by then. */
export const sinceText = (t: Say, { fromOn, fromPrecision, fromAtLatest }: Since): string => {
  const when = dutchDate(fromOn, fromPrecision);
  return fromAtLatest ? t('since.atLatest', { when }) : when;
};

/** The Dutch name of a sector, marked when it was only read from the name; organisations may have none. */
export const sectorText = (
  t: Say,
  { sector, sectorIsReading }: { sector: Sector | null; sectorIsReading?: boolean },
): string => {
  if (!sector) return t('members.noSector');
  return sectorIsReading ? t('members.sectorReading', { sector: sectorNames[sector] }) : sectorNames[sector];
};

/** The sector a row of the coverage is about. */
export const coverageName = (t: Say, { sector }: Pick<Coverage, 'sector'>): string =>
  sector ? sectorNames[sector] : t('coverage.none');

/** The two steps of bringing in a list, which each have a page of their own. */
export const importSteps = (t: Say): string[] => [t('import.stepFile'), t('import.stepCheck')];

/** The same day of the next year, `2027-05-25`. */
export function inAYear(): string {
  const day = today();
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith('-02-29') ? next.replace('-29', '-28') : next;
}
