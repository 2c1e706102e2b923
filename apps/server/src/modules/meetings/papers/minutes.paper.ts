import {
  agendaKinds,
  attendanceGroupCodes,
  attendanceGroups,
  attendances,
  counted,
  dutchDate,
  type Attendance,
} from '@bloemen/vocabulary';
import {
  fields,
  heading,
  list,
  soft,
  table,
  text,
  type Paper,
  type PaperBlock,
  type PaperField,
} from '../../../platform/paper/paper.js';
import type { Minutes } from '../minutes/minutes.types.js';

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

/** The minutes as a paper: words in the order in which they are read. */
export function minutesPaper(minutes: Minutes): Paper {
  const { startsAt, approvedIn, on, isApproved } = minutes;
  const ends = new Date(startsAt.getTime() + minutes.minutes * MINUTE);
  const decisionsOf = (itemId: string | null) =>
    minutes.decisions.filter((decision) => decision.itemId === itemId).map(({ text }) => linesOf(text).join(' '));
  const others = decisionsOf(null);
  const attendance = attendanceOf(minutes);
  return {
    title: `Verslag: ${minutes.title}`,
    subtitle: `${minutes.coalition}, gemeente ${minutes.municipality}`,
    kind: 'Verslag',
    marks: isApproved ? [] : ['Concept'],
    on,
    notice: minutes.isDemonstration ? 'Deze bijeenkomst is verzonnen om het platform te laten zien.' : null,
    fields: [
      [
        'Wanneer',
        `${weekday.format(startsAt)} ${dutchDate(on)}, ${time.format(startsAt)} tot ${time.format(ends)} uur`,
      ],
      ['Waar', minutes.place ?? 'Niet vastgelegd'],
      [
        'Status',
        approvedIn
          ? withRemark(`Vastgesteld in de bijeenkomst van ${dutchDate(approvedIn.on)}`, approvedIn.remark)
          : 'Concept. Dit verslag is nog niet vastgesteld.',
      ],
    ],
    blocks: [
      heading(1, 'Wie er waren'),
      ...(attendance.length === 0 ? [text(soft('Er is geen aanwezigheid vastgelegd.'))] : attendance),
      ...(minutes.approved.length === 0
        ? []
        : [
            heading(1, 'Verslag van de vorige bijeenkomst'),
            list(
              minutes.approved.map(({ title, on: held, remark }) =>
                withRemark(`Het verslag van ${dutchDate(held)} (${title}) is vastgesteld`, remark),
              ),
            ),
          ]),
      heading(1, 'Wat er besproken is'),
      ...(minutes.items.length === 0 ? [text(soft('Er stond niets op de agenda.'))] : []),
      ...minutes.items.flatMap((item, index) => itemOf(item, index + 1, decisionsOf(item.id))),
      ...(others.length === 0 ? [] : [heading(1, 'Andere besluiten'), list(others)]),
      heading(1, 'Acties'),
      minutes.actions.length === 0
        ? text(soft('Er zijn geen acties afgesproken.'))
        : table(
            ['Wat', 'Wie', 'Wanneer'],
            minutes.actions.map(({ what, organisationName, dueOn }) => [
              what,
              organisationName,
              dueOn === null ? 'geen dag afgesproken' : dutchDate(dueOn),
            ]),
            [8, 5, 4],
          ),
    ],
    sources: [],
    isOnePage: false,
  };
}

function attendanceOf({ attendance }: Minutes): PaperBlock[] {
  return attendanceGroupCodes.flatMap((group) => {
    const rows = attendance.filter((row) => row.group === group);
    const lines = inOrder.flatMap(([code, word]): PaperField[] => {
      const names = rows.filter((row) => row.attendance === code).map(({ name }) => name);
      return names.length === 0 ? [] : [[word, names.join(', ')]];
    });
    return lines.length === 0 ? [] : [heading(2, attendanceGroups[group]), fields(...lines)];
  });
}

function itemOf(item: Minutes['items'][number], number: number, decided: string[]): PaperBlock[] {
  const { kind, title, organisationName, minutes } = item;
  const said = linesOf(item.said);
  const about = [
    agendaKinds[kind],
    ...(organisationName === null ? [] : [`ingebracht door ${organisationName}`]),
    ...(minutes === null ? [] : [counted(minutes, 'minuut', 'minuten')]),
  ];
  return [
    heading(2, `${number}. ${title}`),
    text(soft(about.join(', '))),
    ...said.map((line) => text(line)),
    ...(said.length + decided.length === 0 ? [text(soft('Hierover is niets opgeschreven.'))] : []),
    ...(decided.length === 0 ? [] : [heading(3, decided.length === 1 ? 'Besluit' : 'Besluiten'), list(decided)]),
  ];
}
