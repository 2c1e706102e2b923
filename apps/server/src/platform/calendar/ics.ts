import { daysAfter } from '@bloemen/vocabulary';

/** Whom an appointment is between; without what they said it is agreed with them. */
export type CalendarPerson = {
  name: string;
  email: string;
  said?: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'NEEDS-ACTION';
};

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
  /** It does not take place; in a list of appointments it stays, so that every calendar hears of it. */
  isCancelled?: boolean;
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
 * A calendar file (RFC 5545) with one appointment, or with all of a list that calendars read again and again, under its
 * name. Moments are in UTC: an appointment that does not repeat is the same moment in every zone, whatever rules for
 * summer time the calendar knows.
 */
export function calendarFile(
  events: CalendarEvent | { name: string; events: readonly CalendarEvent[] },
  method?: CalendarMethod,
): string {
  const list = 'events' in events ? events : null;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Duizend Bloemen//NL',
    'CALSCALE:GREGORIAN',
    ...(method ? [`METHOD:${method}`] : []),
    ...(list ? [`NAME:${escaped(list.name)}`, `X-WR-CALNAME:${escaped(list.name)}`, ...READ_AGAIN] : []),
    ...('events' in events ? events.events : [events]).flatMap((event) => linesOf(event, method)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** How often a calendar looks again; RFC 7986, and the older word that Outlook reads. */
const READ_AGAIN = ['REFRESH-INTERVAL;VALUE=DURATION:PT4H', 'X-PUBLISHED-TTL:PT4H'];

function linesOf(event: CalendarEvent, method?: CalendarMethod): string[] {
  return [
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
      ({ name, email, said = 'ACCEPTED' }) =>
        `ATTENDEE;CN=${parameter(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=${said};RSVP=FALSE:mailto:${email}`,
    ),
    `STATUS:${method === 'CANCEL' || event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    event.isCancelled ? 'TRANSP:TRANSPARENT' : 'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** `Duizend Bloemen <geen-antwoord@…>`, from whom mail comes, as who invites in a calendar. */
export function senderOf(mailFrom: string): CalendarPerson {
  const [, name = '', email = mailFrom] = /^\s*(.*?)\s*<(.+)>\s*$/.exec(mailFrom) ?? [];
  return { name: name.replace(/^"|"$/g, '') || email, email };
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
