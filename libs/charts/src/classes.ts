import type { FillStyle } from './styles.js';
import { valueWithUnit } from './words.js';

/** How values are put in classes: each with about as many areas, or each as wide. */
export type BreakRule = 'quantiles' | 'equal';
export type ValueClass = {
  /** From this value on, to below the next class; of the last class `to` itself is in it. */
  from: number;
  to: number;
  /** In words: "38,2% tot 41%". */
  label: string;
  style: FillStyle;
};

/**
 * Deeper and denser means higher. A pattern beside each colour, so that classes survive print, colour blindness and
 * forced colours. No class has the colour of an alarm.
 */
export const valueStyles: readonly FillStyle[] = [
  { fill: '#eaf4f2', ink: '#2f7f79', pattern: 'dots' },
  { fill: '#c3e2de', ink: '#2f7f79', pattern: 'stripes' },
  { fill: '#7fc0ba', ink: '#0b4a47', pattern: 'crosses' },
  { fill: '#0b4a47', ink: '#0b4a47', pattern: 'solid' },
];
/** The source has no figure of this area. */
export const noValueStyle: FillStyle = { fill: '#ffffff', ink: '#7b879a', pattern: 'outline' };

const MOST = valueStyles.length;
const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * At most four classes of these values, lowest first. Borders between classes have one decimal; equal ones become one, so
 * that every value is in exactly one class and no class is empty. No values, no classes.
 */
export function classesOf(values: readonly number[], rule: BreakRule = 'quantiles', unit = '%'): ValueClass[] {
  const sorted = values.map(tenth).sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const between = Array.from({ length: MOST - 1 }, (_, index) => (index + 1) / MOST).map((part) =>
    rule === 'equal' ? tenth(least + (most - least) * part) : sorted[Math.ceil(sorted.length * part)]!,
  );
  const starts = [...new Set([least, ...between])].filter((start, index, all) =>
    sorted.some((value) => value >= start && value < (all[index + 1] ?? Infinity)),
  );
  const first = MOST - starts.length;
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const to = next ?? most;
    const say = (value: number) => valueWithUnit(value, unit);
    const label = from === to ? say(from) : `${say(from)} ${next === undefined ? 'tot en met' : 'tot'} ${say(to)}`;
    // Few classes are drawn with styles that lie apart.
    return {
      from,
      to,
      label,
      style: valueStyles[starts.length === 1 ? 1 : Math.min(MOST - 1, first > 1 ? index * 2 : index)]!,
    };
  });
}

/** The class of a value; undefined where there is no value. */
export const classOf = (classes: readonly ValueClass[], value: number | null): ValueClass | undefined =>
  value === null ? undefined : classes.findLast(({ from }) => tenth(value) >= from);

/** How the borders between classes were chosen, as a sentence. */
export function tellClasses(classes: readonly ValueClass[], rule: BreakRule, many: string): string {
  if (classes.length < 2) return `Alle ${many} vallen in één groep.`;
  return rule === 'equal'
    ? 'De groepen zijn even breed: de afstand van het laagste tot het hoogste cijfer is in gelijke stappen verdeeld.'
    : `In elke groep zitten ongeveer evenveel ${many}: van laag naar hoog in ${classes.length} groepen verdeeld.`;
}

/** One sentence: how many areas there are in each class, and how many have no value. */
export function summariseClasses(
  classes: readonly ValueClass[],
  values: readonly (number | null)[],
  [one, many]: readonly [string, string],
): string {
  const count = (of: number) => `${of} ${of === 1 ? one : many}`;
  const parts = classes.map(
    (each) => `${each.label}: ${count(values.filter((value) => classOf(classes, value) === each).length)}`,
  );
  const none = values.filter((value) => value === null).length;
  return `${[...parts, ...(none > 0 ? [`geen cijfer: ${count(none)}`] : [])].join('; ')}.`;
}
