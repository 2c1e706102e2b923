import { daysAfter, targetGroupCodes, targetGroups, type TargetGroup } from '@bloemen/vocabulary';
import type { PublicOffers, PublicWeek, PublicWeekActivity } from '../../contents.js';

/** What a visitor looks for in the neighbourhood. Both empty is everything. */
export type Looking = { words: string; group: TargetGroup | null };
/** The longest text that is looked for, in characters. */
const MOST_TYPED = 60;

/** What the address of the page asks for; anything else in it says nothing. */
export function lookingOf(query: { zoek?: unknown; voor?: unknown }): Looking {
  const words = typeof query.zoek === 'string' ? query.zoek.trim().replace(/\s+/g, ' ').slice(0, MOST_TYPED) : '';
  return { words, group: targetGroupCodes.find((code) => code === query.voor) ?? null };
}

export const isLooking = ({ words, group }: Looking): boolean => words !== '' || group !== null;

type Thing = {
  title: string;
  what: string | null;
  organisation: string;
  place: string | null;
  targetGroups: readonly TargetGroup[];
  moment?: string | null;
};

/** Whether each word begins a word of what is told of it: letters without accents, digits of a postcode alike. */
function fits(thing: Thing, { words, group }: Looking): boolean {
  const groups = thing.targetGroups;
  if (group && groups.length > 0 && !groups.includes(group) && !groups.includes('ALL_AGES')) return false;
  const told = ` ${plain([thing.title, thing.what, thing.organisation, thing.place, thing.moment].join(' '))}`;
  return plain(words)
    .split(' ')
    .every((word) => told.includes(` ${word}`));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The offers that fit, in the order they were released in. */
export const offersFor = ({ offers }: PublicOffers, looking: Looking): PublicOffers['offers'] =>
  isLooking(looking) ? offers.filter((offer) => fits(offer, looking)) : offers;

export type Calendar = {
  /** Today and the six days after. */
  soon: PublicWeekActivity[];
  later: PublicWeekActivity[];
  past: PublicWeekActivity[];
};

/** The activities that fit, by when they are, seen from today. */
export function calendarFor({ activities }: PublicWeek, looking: Looking, today: string): Calendar {
  const end = daysAfter(today, 6);
  const fitting = (isLooking(looking) ? activities.filter((activity) => fits(activity, looking)) : activities).toSorted(
    (one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt),
  );
  return {
    soon: fitting.filter(({ on }) => on >= today && on <= end),
    later: fitting.filter(({ on }) => on > end),
    past: fitting.filter(({ on }) => on < today),
  };
}

/** The target groups that are named, in the order of the list. */
export function groupsIn(things: readonly Pick<Thing, 'targetGroups'>[]): TargetGroup[] {
  const named = new Set(things.flatMap(({ targetGroups: groups }) => groups));
  return targetGroupCodes.filter((code) => named.has(code) && code !== 'ALL_AGES');
}

/** `Jongeren, mantelzorgers`; empty for everybody. */
export const groupWords = (groups: readonly TargetGroup[]): string =>
  targetGroupCodes
    .filter((code) => groups.includes(code))
    .map((code, index) => (index === 0 ? targetGroups[code] : targetGroups[code].toLowerCase()))
    .join(', ');

const days = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
/** "donderdag 30 september" */
export const dayWords = (on: string): string => days.format(new Date(`${on}T12:00:00Z`));

const clock = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' });
/** "17.00-19.00 uur", on Dutch clocks and on one line. */
export function hoursOf({ startsAt, minutes }: { startsAt: string; minutes: number }): string {
  const start = Date.parse(startsAt);
  const [from, until] = [start, start + minutes * 60_000].map((at) => clock.format(at).replace(':', '.'));
  return `${from}-\u2060${until}\u00a0uur`;
}
