/**
 * Which parts of a division are put together, because one of them has too few participants to show anything about.
 *
 * It follows from who takes part, which is public, and from nothing else: so that two groups are one tells nothing
 * about any answer. A group that is too small joins the smallest of its neighbours, again and again, until every row
 * has at least 25: five answers of five municipalities each, the fewest that may be told about
 * (`suppression.rules.ts`), so that a row has room to show every one of them. Neighbours are provinces and GGD regions
 * of the same part of the country (landsdeel of CBS, NUTS 1), and when none is left of an adjoining part; and the next
 * class of size or urbanity. A part without participants stays as it is, and so does what no class is known of. Where
 * one row would be left, it would be the whole country: then ten is enough, and where that leaves one row too, nothing
 * is put together.
 */
import { levels } from '@bloemen/vocabulary';
import type { CountedRow, Dimension } from './programme.facts.js';
import { SMALLEST_FIGURE, SMALLEST_GROUP } from './suppression.rules.js';

/** A row of so many participants has room for every answer. */
export const ROOMY_GROUP = levels.length * SMALLEST_FIGURE;

/** A part of a division as `groupsIn` gives it. */
export type Part = { key: string; name: string; rows: readonly CountedRow[] };
/** Keys of parts that are one row, in the order of the division. */
export type Merge = readonly string[];
/** The rows of every division of one edition, in the order of `dimensions`, each as the keys of its parts. */
export type Layout = readonly (readonly Merge[])[];

/** Parts of the country with their provinces, and those that adjoin. */
const countryParts = [
  { name: 'Noord', provinces: ['PV20', 'PV21', 'PV22'], adjoins: ['Oost'] },
  { name: 'Oost', provinces: ['PV23', 'PV24', 'PV25'], adjoins: ['Noord', 'West', 'Zuid'] },
  { name: 'West', provinces: ['PV26', 'PV27', 'PV28', 'PV29'], adjoins: ['Oost', 'Zuid'] },
  { name: 'Zuid', provinces: ['PV30', 'PV31'], adjoins: ['Oost', 'West'] },
];

type Unit = { keys: string[]; size: number; place: readonly number[] };

const isPlace = (dimension: Dimension): boolean => dimension === 'PROVINCE' || dimension === 'GGD';

/** The part of the country where most municipalities of a group are; -1 where it is none. */
function countryPartOf(rows: readonly CountedRow[]): number {
  const counts = countryParts.map(
    ({ provinces }) => rows.filter(({ provinceCode }) => provinces.includes(provinceCode)).length,
  );
  const most = Math.max(...counts);
  return most === 0 ? -1 : counts.indexOf(most);
}

/** Whether two rows lie beside each other: 0 closely, 1 at one remove, null not. */
function remove(dimension: Dimension, one: Unit, other: Unit): number | null {
  if (!isPlace(dimension)) return one.place.some((at) => other.place.some((to) => Math.abs(at - to) === 1)) ? 0 : null;
  if (one.place.some((at) => other.place.includes(at))) return 0;
  return one.place.some((at) =>
    other.place.some((to) => countryParts[at]?.adjoins.includes(countryParts[to]?.name ?? '')),
  )
    ? 1
    : null;
}

export const mergesIn = (dimension: Dimension, parts: readonly Part[]): Merge[] =>
  mergesUntil(ROOMY_GROUP, dimension, parts) ?? mergesUntil(SMALLEST_GROUP, dimension, parts) ?? [];

/** The same until every row has `enough` participants; null where one row would be left. */
function mergesUntil(enough: number, dimension: Dimension, parts: readonly Part[]): Merge[] | null {
  const order = parts.map(({ key }) => key);
  let units: Unit[] = parts
    .map(({ key, rows }, at) => ({
      keys: [key],
      size: rows.filter((row) => row.participates).length,
      place: [isPlace(dimension) ? countryPartOf(rows) : at],
    }))
    .filter(({ keys, size }) => size > 0 && keys[0] !== 'UNKNOWN');
  const smallest = (from: readonly Unit[]): Unit | undefined => [...from].sort((a, b) => a.size - b.size)[0];
  /** Too small, and without a neighbour. */
  const alone = new Set<Unit>();
  for (;;) {
    const small = smallest(units.filter((unit) => unit.size < enough && !alone.has(unit)));
    if (!small) break;
    const neighbours = (distance: number) =>
      units.filter((unit) => unit !== small && remove(dimension, small, unit) === distance);
    const other = smallest(neighbours(0)) ?? smallest(neighbours(1));
    if (!other) {
      alone.add(small);
      continue;
    }
    const both = {
      keys: [...small.keys, ...other.keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
      size: small.size + other.size,
      place: [...new Set([...small.place, ...other.place])],
    };
    units = [...units.filter((unit) => unit !== small && unit !== other), both];
  }
  const first = ({ keys }: Unit): number => order.indexOf(keys[0]!);
  return units.length < 2
    ? null
    : units
        .filter(({ keys }) => keys.length > 1)
        .sort((a, b) => first(a) - first(b))
        .map(({ keys }) => keys);
}

const MOST_NAMES = 3;

/** What a row is called: its parts by name; of many the parts of the country they fill, or the first and how many more. */
export function nameOfMerge(parts: readonly Pick<Part, 'key' | 'name'>[]): string {
  const names = parts.map(({ name }) => name);
  if (names.length <= MOST_NAMES) return inWords(names);
  const keys = parts.map(({ key }) => key);
  const whole = countryParts.filter(({ provinces }) => provinces.every((key) => keys.includes(key)));
  return whole.flatMap(({ provinces }) => provinces).length === keys.length
    ? `${inWords(whole.map(({ name }) => `${name}-`)).slice(0, -1)}-Nederland`
    : `${names[0]!} en ${names.length - 1} andere`;
}

const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} en ${names.at(-1)!}`;
