import { daysAfter } from './days.js';

/** Where an activity of the annual week stands. What is accepted is the calendar. */
export const weekActivityStatuses = {
  PROPOSED: 'Voorgesteld',
  ACCEPTED: 'In de kalender',
  REFUSED: 'Afgewezen',
  CANCELLED: 'Vervallen',
} as const;
export type WeekActivityStatus = keyof typeof weekActivityStatuses;
export const weekActivityStatusCodes = Object.keys(weekActivityStatuses) as WeekActivityStatus[];

/** Whether the municipality ordered the package of the national campaign. */
export const packageStates = { ORDERED: 'Besteld', NOT_ORDERED: 'Niet besteld', UNKNOWN: 'Nog niet bekend' } as const;
export type PackageState = keyof typeof packageStates;
export const packageStateCodes = Object.keys(packageStates) as PackageState[];

/** Whether the week was spoken of in the council. */
export const councilMentions = { YES: 'Ja', NO: 'Nee', UNKNOWN: 'Nog niet bekend' } as const;
export type CouncilMention = keyof typeof councilMentions;
export const councilMentionCodes = Object.keys(councilMentions) as CouncilMention[];

/** On which day the week began in 2021 to 2024 (domain.md, sources W10 and W17). */
export function lastThursdayOfSeptember(year: number): string {
  const last = new Date(Date.UTC(year, 8, 30));
  return daysAfter(`${year}-09-30`, -((last.getUTCDay() + 3) % 7));
}

/** What a year that nobody set is likely to be: eight days from the last Thursday of September, the package by 31 August. */
export function proposedWeek(year: number): { firstOn: string; lastOn: string; packageDueOn: string } {
  const firstOn = lastThursdayOfSeptember(year);
  return { firstOn, lastOn: daysAfter(firstOn, 7), packageDueOn: `${year}-08-31` };
}

/** The years whose week can be asked for and prepared. */
export const isWeekYear = (year: number): boolean => Number.isInteger(year) && year >= 2010 && year <= 2100;

/** So many days before and after the week an activity still belongs to it. */
export const WEEK_MARGIN_DAYS = 7;

/** The days on which an activity of a week may be. */
export const weekAround = ({ firstOn, lastOn }: { firstOn: string; lastOn: string }) => ({
  from: daysAfter(firstOn, -WEEK_MARGIN_DAYS),
  until: daysAfter(lastOn, WEEK_MARGIN_DAYS),
});
