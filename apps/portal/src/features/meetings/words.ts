import {
  dutchDate,
  meetingRhythms,
  type DatePrecision,
  type MeetingRhythm,
  type MeetingStatus,
} from '@bloemen/vocabulary';
import { dutchClock } from '../../shared/times.js';

export const tones: Record<MeetingStatus, 'info' | 'positive' | 'neutral'> = {
  PLANNED: 'info',
  HELD: 'positive',
  CANCELLED: 'neutral',
};

const days = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
});

/** "dinsdag 8 december 2026", on Dutch calendars. */
export const dayOf = (at: string): string => days.format(new Date(at));

/** "14:00-15:30", on Dutch clocks. */
export function hoursOf({ startsAt, minutes }: { startsAt: string; minutes: number }): string {
  const end = new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
  return `${dutchClock(startsAt).time}-${dutchClock(end).time}`;
}

/** "Elke maand, sinds mei 2021" */
export const rhythmOf = (series: { rhythm: MeetingRhythm; startedOn: string; startedPrecision: DatePrecision }) =>
  `${meetingRhythms[series.rhythm]}, sinds ${dutchDate(series.startedOn, series.startedPrecision)}`;
