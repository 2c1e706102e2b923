import {
  agendaKinds,
  attendanceGroupCodes,
  attendanceGroups,
  attendances,
  counted,
  dutchDate,
  actionStatuses,
  type Attendance,
} from '@bloemen/vocabulary';
import type { Minutes } from '../minutes/minutes.types.js';

/** Minutes as any document tells them: words in the order in which they are read, without a look. */
export type MinutesPaper = {
  title: string;
  subtitle: string;
  /** The day of the meeting. */
  on: string;
  isDemonstration: boolean;
  isApproved: boolean;
  /** Whether they are a draft, or by which meeting they were approved, with its remark. */
  standing: string;
  /** What, when and where, each under a word. */
  facts: [word: string, text: string][];
  attendance: { group: string; lines: [word: string, names: string][] }[];
  /** Minutes of earlier meetings that this one approved. */
  approved: string[];
  items: { title: string; about: string; said: string[]; decisions: string[] }[];
  /** Decisions that belong to no item. */
  decisions: string[];
  actions: { what: string; who: string; due: string; status: string }[];
};

const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
const weekday = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'Europe/Amsterdam' });
const MINUTE = 60_000;

const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const withRemark = (sentence: string, remark: string | null): string =>
  remark === null ? `${sentence}.` : `${sentence}, met deze opmerking: ${linesOf(remark).join(' ')}`;

/** Whoever nothing is recorded of comes last, so that a gap is seen. */
const inOrder: [Attendance | null, string][] = [
  ...(Object.entries(attendances) as [Attendance, string][]),
  [null, 'Niet vastgelegd'],
];

export function minutesPaper(minutes: Minutes): MinutesPaper {
  const { startsAt, approvedIn } = minutes;
  const ends = new Date(startsAt.getTime() + minutes.minutes * MINUTE);
  const decisionsOf = (itemId: string | null) =>
    minutes.decisions.filter((decision) => decision.itemId === itemId).map(({ text }) => linesOf(text).join(' '));
  return {
    title: `Verslag: ${minutes.title}`,
    subtitle: `${minutes.coalition}, gemeente ${minutes.municipality}`,
    on: minutes.on,
    isDemonstration: minutes.isDemonstration,
    isApproved: minutes.isApproved,
    standing: approvedIn
      ? withRemark(`Vastgesteld in de bijeenkomst van ${dutchDate(approvedIn.on)}`, approvedIn.remark)
      : 'Concept. Dit verslag is nog niet vastgesteld.',
    facts: [
      [
        'Wanneer',
        `${weekday.format(startsAt)} ${dutchDate(minutes.on)}, ${time.format(startsAt)} tot ${time.format(ends)} uur`,
      ],
      ['Waar', minutes.place ?? 'Niet vastgelegd'],
    ],
    attendance: attendanceGroupCodes.flatMap((group) => {
      const rows = minutes.attendance.filter((row) => row.group === group);
      const lines = inOrder.flatMap(([code, word]): [string, string][] => {
        const names = rows.filter(({ attendance }) => attendance === code).map(({ name }) => name);
        return names.length === 0 ? [] : [[word, names.join(', ')]];
      });
      return lines.length === 0 ? [] : [{ group: attendanceGroups[group], lines }];
    }),
    approved: minutes.approved.map(({ title, on, remark }) =>
      withRemark(`Het verslag van ${dutchDate(on)} (${title}) is vastgesteld`, remark),
    ),
    items: minutes.items.map(({ id, kind, title, organisationName, minutes: time, said }, index) => ({
      title: `${index + 1}. ${title}`,
      about: [
        agendaKinds[kind],
        ...(organisationName === null ? [] : [`ingebracht door ${organisationName}`]),
        ...(time === null ? [] : [counted(time, 'minuut', 'minuten')]),
      ].join(', '),
      said: linesOf(said),
      decisions: decisionsOf(id),
    })),
    decisions: decisionsOf(null),
    actions: minutes.actions.map(({ what, organisationName, dueOn, status }) => ({
      what,
      who: organisationName,
      due: dueOn === null ? 'geen dag afgesproken' : dutchDate(dueOn),
      status: actionStatuses[status],
    })),
  };
}
