import { daysAfter } from '@bloemen/vocabulary';

/** An appointment as it is sent to a calendar: a moment with a length, or a whole day. */
export type CalendarEvent = ({ startsAt: Date; minutes: number } | { on: string }) & {
  /** Stays the same for one appointment, so that a later file moves it and makes no second one. */
  uid: string;
  /** 0 at first, one more with each change: a calendar keeps the highest. */
  sequence: number;
  /** When this file was made. */
  madeAt: Date;
  title: string;
  text?: string;
};

/**
 * A calendar file (RFC 5545) with one appointment. Moments are in UTC: an appointment that does not repeat is the same
 * moment in every zone, whatever rules for summer time the calendar knows.
 */
export const calendarFile = (event: CalendarEvent): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Duizend Bloemen//NL',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${moment(event.madeAt)}`,
    ...('startsAt' in event
      ? [
          `DTSTART:${moment(event.startsAt)}`,
          `DTEND:${moment(new Date(event.startsAt.getTime() + event.minutes * 60_000))}`,
        ]
      : [`DTSTART;VALUE=DATE:${digits(event.on)}`, `DTEND;VALUE=DATE:${digits(daysAfter(event.on, 1))}`]),
    `SUMMARY:${escaped(event.title)}`,
    ...(event.text ? [`DESCRIPTION:${escaped(event.text)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const digits = (day: string): string => day.replaceAll('-', '');

/** 20270331T080000Z */
const moment = (at: Date): string => `${at.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const MOST_OCTETS = 75;

/** Breaks a line after at most 75 octets, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  const parts = [''];
  for (const character of line) {
    const octets = Buffer.byteLength(parts.at(-1)! + character) + (parts.length > 1 ? 1 : 0);
    if (octets > MOST_OCTETS) parts.push(character);
    else parts[parts.length - 1] += character;
  }
  return parts.join('\r\n ');
}
