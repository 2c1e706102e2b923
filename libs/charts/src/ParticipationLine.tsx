import { dutchDate } from '@bloemen/vocabulary';
import { palette } from './styles.js';
import { Text } from './Text.js';
import { valueWithUnit } from './words.js';

/**
 * How many took part on a day that a source names; `label`, `counted` and `when` are the words of the source ("ten
 * minste 80", "gemeenten", "voorjaar 2019").
 */
export type Participation = { on: string; count: number; label?: string; counted?: string; when?: string };

const time = (on: string) => Date.parse(`${on}T00:00:00Z`);
const inOrder = (points: readonly Participation[]) => [...points].sort((a, b) => a.on.localeCompare(b.on));
const wordsOf = ({ on, count, label = String(count), counted = 'gemeenten', when = dutchDate(on) }: Participation) => ({
  label,
  counted,
  when,
});

/**
 * One sentence: from when to when, from how many to how many, and one about what this platform counts itself. How many
 * there were in all is of another day, so it is not in it.
 */
export function summariseParticipation(points: readonly Participation[], own: readonly Participation[] = []): string {
  const now = inOrder(own).at(-1);
  const said = now && `Dit platform telt er ${wordsOf(now).label} (${wordsOf(now).when}).`;
  return [ofPublished(points, said !== undefined), said].filter(Boolean).join(' ');
}

function ofPublished(points: readonly Participation[], isMoreKnown: boolean): string | null {
  const ordered = inOrder(points);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return isMoreKnown ? null : 'Er zijn nog geen deelnemende gemeenten.';
  const [start, end] = [wordsOf(first), wordsOf(last)];
  if (first === last) return `De deelname was ${end.label} ${end.counted} (${end.when}).`;
  return `De deelname ging van ${start.label} ${start.counted} (${start.when}) naar ${end.label} ${end.counted} (${end.when}).`;
}

const LETTER = 7.5;
/** So far above its point stands a label, and so high are its letters. */
const LIFT = 12;
const LETTERS = 11;
/** From the middle of a mark to its edge, and a little air. */
const MARK = 6;

type Place = { at: number; height: number };

/**
 * Which labels have room: the first begins at its point, the others end at theirs, where a line that rises leaves room
 * above it. None lies over the mark of another point. The last always has room.
 */
function withRoom(labels: readonly (Place & { text: string })[], marks: readonly Place[], width: number): boolean[] {
  const widths = labels.map(({ text }) => text.length * LETTER);
  const startOfLast = width - widths.at(-1)!;
  let taken = -Infinity;
  return labels.map(({ at, height }, index) => {
    if (index === labels.length - 1) return true;
    const from = index === 0 ? at : at - widths[index]!;
    const until = from + widths[index]!;
    const liesOverMark = marks.some(
      (mark) =>
        mark.at !== at &&
        mark.at > from - MARK &&
        mark.at < until + MARK &&
        mark.height > height - LIFT - LETTERS - MARK &&
        mark.height < height - LIFT + MARK,
    );
    const fits = from >= Math.max(0, taken) && until <= startOfLast && !liesOverMark;
    if (fits) taken = until + LETTER;
    return fits;
  });
}

/**
 * What this platform counts from the last published number on, so that the line goes on: how many had joined by that
 * day, by the end of each month after it, and how many take part now. Of some no source gives the day they joined, so
 * until now it is at least so many.
 */
export function ownParticipation(
  published: readonly Participation[],
  recorded: readonly { on: string; count: number }[],
  now: { on: string; participating: number },
): Participation[] {
  const last = inOrder(published).at(-1);
  const known = recorded.at(-1)?.count ?? 0;
  const said = ({ on, count }: { on: string; count: number }): Participation => ({
    on,
    count,
    label: known < now.participating ? `ten minste ${count}` : String(count),
  });
  const before = last && recorded.filter(({ on }) => on <= last.on).at(-1);
  const after = recorded.filter(({ on }) => (!last || on > last.on) && on < now.on);
  return [
    ...(before ? [said({ on: last.on, count: before.count })] : []),
    ...after.map(said),
    { on: now.on, count: now.participating },
  ];
}

/**
 * The number of municipalities that take part, at the dates that sources name; between them the line is only a guide to
 * the eye. `own` is what the platform counts itself: another line, because it does not count the same, and a mark where
 * the source changes.
 */
export function ParticipationLine({
  points,
  own = [],
  total,
  width,
  height = 300,
  accent = palette.accent,
}: {
  points: readonly Participation[];
  own?: readonly Participation[];
  total?: number;
  width: number;
  height?: number;
  accent?: string;
}) {
  const published = inOrder(points);
  const counted = inOrder(own);
  const all = inOrder([...published, ...counted]);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return null;
  const margin = { top: 26, right: 28, bottom: 32, left: 42 };
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const [start, span] = [time(first.on), Math.max(1, time(last.on) - time(first.on))];
  const top = Math.max(total ?? 0, ...all.map(({ count }) => count)) * 1.02;
  const x = (moment: number) => ((moment - start) / span) * inner.width;
  const y = (count: number) => inner.height * (1 - count / top);
  const placeOf = ({ on, count }: Participation): Place => ({ at: x(time(on)), height: y(count) });
  const labelled = [
    ...published.map((point) => ({ point, isOwn: false })),
    ...counted.filter((_, index) => index === counted.length - 1).map((point) => ({ point, isOwn: true })),
  ];
  const hasRoom = withRoom(
    labelled.map(({ point }) => ({ ...placeOf(point), text: wordsOf(point).label })),
    all.map(placeOf),
    inner.width,
  );
  const isLabelled = new Set(labelled.filter((_, index) => hasRoom[index]).map(({ point }) => point));
  const pathOf = (data: readonly Participation[]) =>
    data.map((point) => `${x(time(point.on)).toFixed(1)} ${y(point.count).toFixed(1)}`).join('L');
  const [firstYear, lastYear] = [new Date(start).getUTCFullYear() + 1, new Date(time(last.on)).getUTCFullYear()];
  const step = Math.ceil(((lastYear - firstYear + 1) * 60) / Math.max(60, inner.width));
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => firstYear + index).filter(
    (_, index) => index % step === 0,
  );
  const end = published.at(-1);
  const change = counted[0] && end && x(time(counted[0].on));
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      className="bl-chart"
    >
      <g transform={`translate(${margin.left} ${margin.top})`}>
        {[0, 100, 200, 300]
          .filter((tick) => tick <= top)
          .map((tick) => (
            <g key={tick} transform={`translate(0 ${y(tick)})`}>
              <line className="bl-chart__grid" x2={inner.width} stroke={tick === 0 ? palette.axis : palette.grid} />
              <Text x={-10} dy="0.35em" textAnchor="end" size={12} subtle>
                {tick}
              </Text>
            </g>
          ))}
        {total && (
          <g transform={`translate(0 ${y(total)})`}>
            <line x2={inner.width} stroke={palette.subtle} strokeDasharray="5 4" />
            <Text y={-8} size={12} subtle>{`nu ${valueWithUnit(total)} gemeenten in Nederland`}</Text>
          </g>
        )}
        {years.map((year) => (
          <Text key={year} x={x(Date.UTC(year, 0, 1))} y={inner.height + 22} textAnchor="middle" size={12} subtle>
            {year}
          </Text>
        ))}
        {published.length > 0 && (
          <>
            <path
              d={`M${pathOf(published)}L${x(time(end!.on)).toFixed(1)} ${inner.height}L0 ${inner.height}Z`}
              className="bl-chart__full"
              fill={accent}
              fillOpacity="0.08"
            />
            <path d={`M${pathOf(published)}`} stroke={accent} strokeWidth="2.5" fill="none" strokeLinejoin="round" />
          </>
        )}
        {change !== undefined && (
          <g transform={`translate(${change.toFixed(1)} 0)`}>
            <line y2={inner.height} stroke={palette.contrast} strokeWidth="1.5" strokeDasharray="2 3" />
            <ChangeWords before={change} after={inner.width + margin.right - change} bottom={inner.height - 12} />
          </g>
        )}
        {counted.length > 1 && (
          <path
            d={`M${pathOf(counted)}`}
            stroke={accent}
            strokeWidth="2"
            strokeDasharray="7 5"
            fill="none"
            strokeLinejoin="round"
          />
        )}
        {[
          ...published.map((point) => ({ point, isOwn: false })),
          ...counted.map((point) => ({ point, isOwn: true })),
        ].map(({ point, isOwn }, index) => (
          <g key={`${point.on}${isOwn}`} transform={`translate(${x(time(point.on))} ${y(point.count)})`}>
            {isOwn ? (
              <rect
                className="bl-chart__hollow"
                x="-4"
                y="-4"
                width="8"
                height="8"
                fill="#fff"
                stroke={accent}
                strokeWidth="2"
              >
                <title>{`${wordsOf(point).when}: ${wordsOf(point).label} ${wordsOf(point).counted}, geteld op dit platform`}</title>
              </rect>
            ) : (
              <circle className="bl-chart__hollow" r="4.5" fill="#fff" stroke={accent} strokeWidth="2.5">
                <title>{`${wordsOf(point).when}: ${wordsOf(point).label} ${wordsOf(point).counted}`}</title>
              </circle>
            )}
            {isLabelled.has(point) && (
              <Text y={-LIFT} bold textAnchor={index === 0 && all.length > 1 ? 'start' : 'end'}>
                {wordsOf(point).label}
              </Text>
            )}
          </g>
        ))}
      </g>
    </svg>
  );
}

const CHANGE = ['hier wisselt', 'de bron'];
const CHANGE_WIDTH = 150;

/** Beside the mark where the source changes, on the side with room; where neither has it, in two short lines. */
function ChangeWords({ before, after, bottom }: { before: number; after: number; bottom: number }) {
  const isAfter = after > CHANGE_WIDTH || before < CHANGE_WIDTH;
  const lines = after > CHANGE_WIDTH || before >= CHANGE_WIDTH ? [CHANGE.join(' ')] : CHANGE;
  return lines.map((line, index) => (
    <Text
      key={line}
      x={isAfter ? 8 : -8}
      y={bottom - (lines.length - 1 - index) * 16}
      size={12}
      textAnchor={isAfter ? 'start' : 'end'}
    >
      {line}
    </Text>
  ));
}
