import { daysAfter } from '@bloemen/vocabulary';

/** Whom an appointment is between. */
export type CalendarPerson = { name: string; email: string };

/** A moment with a length, or whole days from `on` until and with `until`. */
export type CalendarTime = { startsAt: Date; minutes: number } | { on: string; until?: string };

/** An appointment as it is sent to a calendar. */
export type CalendarEvent = CalendarTime & {
  /** Stays the same for one appointment, so that a later file moves or cancels it and makes no second one. */
  uid: string;
  /** 0 at first, one more with each change that is sent: a calendar keeps the highest. */
  sequence: number;
  /** When this file was made. */
  madeAt: Date;
  title: string;
  text?: string;
  place?: string;
  /** Page on this platform. */
  address?: string;
  organiser?: CalendarPerson;
  attendees?: readonly CalendarPerson[];
};

/**
 * What a file asks of a calendar (RFC 5546): keep or move an appointment, or take it away. Without one it is a plain
 * file that a person opens. REQUEST and CANCEL want an organiser.
 */
export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** The name of one appointment for all time, from the kind of its record and the id. */
export function calendarUid(kind: string, id: string): string {
  return `${kind}-${id}@duizendbloemen`;
}

/**
 * A calendar file (RFC 5545) with one appointment. Moments are in UTC: an appointment that does not repeat is the same
 * moment in every zone, whatever rules for summer time the calendar knows.
 */
export function calendarFile(event: CalendarEvent, method?: CalendarMethod): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Duizend Bloemen//NL',
    'CALSCALE:GREGORIAN',
    ...(method ? [`METHOD:${method}`] : []),
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${moment(event.madeAt)}`,
    ...times(event),
    `SUMMARY:${escaped(event.title)}`,
    ...(event.text ? [`DESCRIPTION:${escaped(event.text)}`] : []),
    ...(event.place ? [`LOCATION:${escaped(event.place)}`] : []),
    ...(event.address ? [`URL:${event.address}`] : []),
    ...(event.organiser ? [`ORGANIZER;CN=${parameter(event.organiser.name)}:mailto:${event.organiser.email}`] : []),
    ...(event.attendees ?? []).map(
      ({ name, email }) =>
        `ATTENDEE;CN=${parameter(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${email}`,
    ),
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** What a calendar file is called in a mail or an answer; with the method that stands in it. */
export function calendarType(method?: CalendarMethod): string {
  return `text/calendar; charset=utf-8${method ? `; method=${method}` : ''}`;
}

function times(event: CalendarTime): string[] {
  if ('startsAt' in event) {
    const endsAt = new Date(event.startsAt.getTime() + event.minutes * 60_000);
    return [`DTSTART:${moment(event.startsAt)}`, `DTEND:${moment(endsAt)}`];
  }
  // The end is the first day that the appointment no longer takes.
  const end = daysAfter(event.until ?? event.on, 1);
  return [`DTSTART;VALUE=DATE:${event.on.replaceAll('-', '')}`, `DTEND;VALUE=DATE:${end.replaceAll('-', '')}`];
}

/** 20270331T080000Z */
const moment = (at: Date): string => `${at.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

/** Control characters that a content line cannot hold, but for the line break that is escaped. */
const UNSPEAKABLE = /[\u0000-\u0009\u000B-\u001F\u007F]/g;

const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(UNSPEAKABLE, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** A parameter is quoted; it has no way to say a quotation mark that all calendars read. */
const parameter = (text: string): string =>
  `"${text.replace(/\s+/g, ' ').replace(UNSPEAKABLE, '').replaceAll('"', "'")}"`;

const MOST_OCTETS = 75;

/** Breaks a line after at most 75 octets, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
