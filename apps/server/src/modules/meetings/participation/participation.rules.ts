import { counted, type ParticipationState } from '@bloemen/vocabulary';

/** What a meeting says of an organisation. NOT_YET: it did not belong to the coalition on that day. */
export const participationMarks = ['PRESENT', 'EXCUSED', 'ABSENT', 'NOT_RECORDED', 'NOT_YET'] as const;
export type ParticipationMark = (typeof participationMarks)[number];

export type Verdict = {
  state: ParticipationState;
  /** Why, for a person to read. */
  sentence: string;
  present: number;
  /** Meetings of which it is recorded whether the organisation was there. */
  recorded: number;
  /** How many meetings in a row, up to the last, it was not there. */
  missedInRow: number;
};

/** So many meetings missed in a row without a word, or with one. */
const ABSENT_IN_ROW = 2;
const MISSED_IN_ROW = 3;
/** The last meetings beside those before, as soon as there are so many of both. */
const LATELY = 3;
/** With fewer nothing can be said yet. */
const ENOUGH = 2;

const times = (count: number) => counted(count, 'keer', 'keer');

/**
 * What the attendance of an organisation tells, of marks in the order of the meetings, the last one last. Meetings
 * before it took part and those of which nothing is recorded count for nothing. Who missed two in a row without a word, or
 * three in a row at all, drifts away; who came to most of the three before the last three, and to at most one of those,
 * comes less often.
 */
export function verdictOf(marks: readonly ParticipationMark[]): Verdict {
  const known = marks.filter((mark) => mark !== 'NOT_RECORDED' && mark !== 'NOT_YET');
  const present = known.filter((mark) => mark === 'PRESENT').length;
  const sinceLast = known.slice(known.lastIndexOf('PRESENT') + 1);
  const missedInRow = sinceLast.length;
  const counts = { present, recorded: known.length, missedInRow };
  const all = `Was ${present} van de ${times(known.length)} aanwezig.`;
  if (known.length === 0) return { ...counts, state: 'UNKNOWN', sentence: 'Er is nog geen aanwezigheid vastgelegd.' };
  if (known.length < ENOUGH) return { ...counts, state: 'NEW', sentence: all };

  const absentInRow = sinceLast.length - 1 - sinceLast.findLastIndex((mark) => mark !== 'ABSENT');
  if (absentInRow >= ABSENT_IN_ROW || missedInRow >= MISSED_IN_ROW) {
    const excused = sinceLast.filter((mark) => mark === 'EXCUSED').length;
    const excusedText = excused === 0 ? '' : `, ${times(excused)} met bericht`;
    return {
      ...counts,
      state: 'DRIFTING',
      sentence: `Was de laatste ${times(missedInRow)} niet aanwezig${excusedText}.`,
    };
  }
  const [lately, before] = [known.slice(-LATELY), known.slice(-2 * LATELY, -LATELY)].map(
    (part) => part.filter((mark) => mark === 'PRESENT').length,
  ) as [number, number];
  if (known.length >= 2 * LATELY && before >= LATELY - 1 && lately <= 1)
    return {
      ...counts,
      state: 'FALLING',
      sentence: `Was de laatste ${times(LATELY)} maar ${times(lately)} aanwezig, daarvoor ${before} van de ${LATELY}.`,
    };
  return { ...counts, state: 'STEADY', sentence: all };
}

const order: readonly ParticipationState[] = ['DRIFTING', 'FALLING', 'NEW', 'UNKNOWN', 'STEADY'];

/** Who needs a call first: by state, then who missed most in a row, then by name. */
export function byNeed(one: Verdict & { name: string }, other: Verdict & { name: string }): number {
  return (
    order.indexOf(one.state) - order.indexOf(other.state) ||
    other.missedInRow - one.missedInRow ||
    one.name.localeCompare(other.name, 'nl')
  );
}
