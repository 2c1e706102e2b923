import { describe, expect, it } from '@jest/globals';
import { calendarFile } from './calendar.js';

const event = { uid: 'support-step-1@duizendbloemen', sequence: 2, madeAt: new Date('2027-01-05T09:00:00.5Z') };
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file of a step', () => {
  it('holds one appointment in UTC under a name that stays', () => {
    const file = calendarFile({ ...event, startsAt: new Date('2027-03-28T01:30:00Z'), minutes: 60, title: 'Bellen' });
    expect(file.endsWith('\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines(file)).toEqual(
      expect.arrayContaining([
        'UID:support-step-1@duizendbloemen',
        'SEQUENCE:2',
        'DTSTAMP:20270105T090000Z',
        'DTSTART:20270328T013000Z',
        'DTEND:20270328T023000Z',
        'SUMMARY:Bellen',
      ]),
    );
  });

  it('takes a whole day until the day after', () => {
    expect(lines(calendarFile({ ...event, on: '2027-12-31', title: 'Bellen' }))).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20271231', 'DTEND;VALUE=DATE:20280101']),
    );
  });

  it('keeps signs and long texts, in lines of 75 octets that never break a character', () => {
    const title = `Één, twee; drie \\ ${'coördinator 🌼 '.repeat(12)}`;
    const file = calendarFile({ ...event, on: '2027-01-06', title, text: 'regel\r\nBEGIN:VEVENT' });
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
    }
    const said = lines(file).find((line) => line.startsWith('SUMMARY:'))!;
    expect(said.slice(8).replace(/\\([\\;,])/g, '$1')).toBe(title);
    expect(lines(file)).toContain('DESCRIPTION:regel\\nBEGIN:VEVENT');
  });
});
