import { describe, expect, it } from '@jest/globals';
import { calendarFile, calendarType, calendarUid, type CalendarEvent } from './ics.js';

type Property = { value: string; parameters: Record<string, string> };

/** Reads a file as strictly as RFC 5545 writes it: octets, line ends, folding, nesting, each property once. */
function read(file: string): Record<string, Property[]> {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(Buffer.from(line).toString()).toBe(line);
  }
  const properties: Record<string, Property[]> = {};
  const open: string[] = [];
  for (const line of physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n')) {
    const [, name, rest, value] = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^";:,]+))*):(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined || value === undefined) throw new Error(`no content line: ${line}`);
    if (name === 'BEGIN') open.push(value);
    else if (name === 'END') expect(open.pop() === value).toBe(true);
    else {
      const parameters: Record<string, string> = {};
      for (const [, key = '', said = ''] of rest.matchAll(/;([A-Z-]+)=("[^"]*"|[^";:,]+)/g))
        parameters[key] = said.replaceAll('"', '');
      (properties[name] ??= []).push({ value, parameters });
    }
  }
  expect(open).toEqual([]);
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SEQUENCE', 'SUMMARY', 'STATUS', 'VERSION', 'PRODID'])
    expect(properties[name]).toHaveLength(1);
  return properties;
}

const one = (file: string, name: string) => read(file)[name]?.[0]?.value;
const said = (text: string) => text.replaceAll('\\n', '\n').replace(/\\([\\;,])/g, '$1');
const instant = (text: string) =>
  new Date(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
const inTheNetherlands = (at: Date) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' }).format(at);

const event: CalendarEvent = {
  uid: calendarUid('call', '0f0e'),
  sequence: 0,
  madeAt: new Date('2027-01-05T09:00:00.123Z'),
  startsAt: new Date('2027-02-03T09:30:00Z'),
  minutes: 45,
  title: 'Gesprek over pijler 3',
};

describe('a calendar file', () => {
  it('holds an appointment with its own name and number', () => {
    const file = calendarFile(event, 'REQUEST');
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(one(file, 'METHOD')).toBe('REQUEST');
    expect(one(file, 'UID')).toBe('call-0f0e@duizendbloemen');
    expect(one(file, 'DTSTAMP')).toBe('20270105T090000Z');
    expect(one(file, 'DTSTART')).toBe('20270203T093000Z');
    expect(one(file, 'DTEND')).toBe('20270203T101500Z');
    expect(one(file, 'STATUS')).toBe('CONFIRMED');
    expect(calendarType('REQUEST')).toBe('text/calendar; charset=utf-8; method=REQUEST');
  });

  it('keeps that name when it moves or is cancelled, under a higher number', () => {
    const moved = calendarFile({ ...event, sequence: 1, startsAt: new Date('2027-02-04T13:00:00Z') }, 'REQUEST');
    const cancelled = calendarFile({ ...event, sequence: 2 }, 'CANCEL');
    expect([moved, cancelled].map((file) => one(file, 'UID'))).toEqual([event.uid, event.uid]);
    expect([moved, cancelled].map((file) => one(file, 'SEQUENCE'))).toEqual(['1', '2']);
    expect(one(cancelled, 'METHOD')).toBe('CANCEL');
    expect(one(cancelled, 'STATUS')).toBe('CANCELLED');
  });

  it('holds a list of appointments with its name, in which what was called off stays', () => {
    const off = { ...event, uid: 'meeting-2@duizendbloemen', isCancelled: true };
    const file = calendarFile({ name: 'Sociale Coalitie; Heemstede', events: [event, off] });
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(file.match(/UID:.*/g)).toEqual([`UID:${event.uid}`, 'UID:meeting-2@duizendbloemen']);
    expect(file).toContain('X-WR-CALNAME:Sociale Coalitie\\; Heemstede\r\n');
    expect(file.match(/STATUS:\w+/g)).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
    expect(calendarFile({ name: 'Leeg', events: [] })).not.toContain('VEVENT');
  });

  it('is plain without a method: a file that a person opens', () => {
    expect(read(calendarFile(event))).not.toHaveProperty('METHOD');
    expect(calendarType()).toBe('text/calendar; charset=utf-8');
  });

  it.each([
    // On 28 March 2027 the clock goes from 2:00 to 3:00, on 31 October from 3:00 back to 2:00.
    ['2027-03-28T00:30:00Z', '28-03-2027 01:30', '28-03-2027 03:30'],
    ['2027-10-31T00:30:00Z', '31-10-2027 02:30', '31-10-2027 02:30'],
    ['2027-10-31T01:30:00Z', '31-10-2027 02:30', '31-10-2027 03:30'],
  ])('says the moment across a change of the clock: %s', (at, begin, end) => {
    const file = calendarFile({ ...event, startsAt: new Date(at), minutes: 60 });
    const [from, until] = [instant(one(file, 'DTSTART')!), instant(one(file, 'DTEND')!)];
    expect(from.toISOString()).toBe(new Date(at).toISOString());
    expect(until.getTime() - from.getTime()).toBe(3_600_000);
    expect([from, until].map((moment) => inTheNetherlands(moment).replace(',', ''))).toEqual([begin, end]);
  });

  it('holds whole days, of which the end is the day after', () => {
    const { startsAt: _, minutes: __, ...rest } = event as CalendarEvent & { startsAt: Date; minutes: number };
    const file = calendarFile({ ...rest, on: '2027-12-31' });
    expect(read(file).DTSTART).toEqual([{ value: '20271231', parameters: { VALUE: 'DATE' } }]);
    expect(read(file).DTEND).toEqual([{ value: '20280101', parameters: { VALUE: 'DATE' } }]);
    expect(one(calendarFile({ ...rest, on: '2027-03-27', until: '2027-03-29' }), 'DTEND')).toBe('20270330');
  });

  it.each([
    'Kort, met komma; puntkomma \\ en schuine streep',
    'Regel een\nregel twee\n\nregel vier',
    'é'.repeat(200),
    '€'.repeat(100),
    '🌼'.repeat(80),
    `${'a'.repeat(66)}🌼${'b'.repeat(74)}é`,
    'BEGIN:VEVENT\nDTSTART:19700101T000000Z',
  ])('gives back each text as it was: %j', (text) => {
    const file = calendarFile({ ...event, title: text, text, place: text });
    for (const name of ['SUMMARY', 'DESCRIPTION', 'LOCATION']) expect(said(one(file, name)!)).toBe(text);
  });

  it('lets no text out of its line: no carriage return, no control character', () => {
    const file = calendarFile({ ...event, text: 'een\r\ntwee\rdrie\u0000\u0007vier' });
    expect(said(one(file, 'DESCRIPTION')!)).toBe('een\ntwee\ndrie  vier');
  });

  it('names who meet, also with a quotation mark, a colon or a line break in the name', () => {
    const file = calendarFile(
      {
        ...event,
        organiser: { name: 'Duizend Bloemen', email: 'geen-antwoord@duizendbloemen.example' },
        attendees: [
          { name: 'Noor "van Dam"; gemeente: Heemstede,\nNoord-Holland', email: 'noor@heemstede.example' },
          { name: 'Joris Paap', email: 'joris@zandvoort.example' },
        ],
      },
      'REQUEST',
    );
    expect(read(file).ORGANIZER).toEqual([
      { value: 'mailto:geen-antwoord@duizendbloemen.example', parameters: { CN: 'Duizend Bloemen' } },
    ]);
    expect(read(file).ATTENDEE).toMatchObject([
      {
        value: 'mailto:noor@heemstede.example',
        parameters: { CN: "Noor 'van Dam'; gemeente: Heemstede, Noord-Holland", PARTSTAT: 'ACCEPTED', RSVP: 'FALSE' },
      },
      { value: 'mailto:joris@zandvoort.example' },
    ]);
  });
});
