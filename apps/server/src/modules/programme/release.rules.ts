/**
 * Which changes go into the next edition.
 *
 * Whoever keeps two editions can subtract them. So an edition is not counted from the facts of its day, but from the
 * municipalities as the previous edition counted them, with those changes that come in fives: in every group, about
 * every question (the level of one pillar, whether it is stale, or the class of a measure), the answers that change are
 * those of no municipality or of at least five. The others wait, however long. All figures of an edition are counted
 * from these same rows, so that no two dimensions are of different moments.
 *
 * The same holds for joining, leaving and moving to another group, for what is left of a group without the groups
 * inside it, for any two editions, however far apart, and for what remains unknown to a reader who knows some
 * municipalities by name, or will once they consent, or who knows the own answer. A group that never has ten
 * participants besides those is never shown and need not wait; together with the others of its kind it is what is left
 * of the whole. Groups that are put together are groups too, as any edition puts them together.
 */
import { isDeepStrictEqual } from 'node:util';
import { countedMeasureCodes, dimensions, type CountedMeasure, type CountedRow } from './programme.facts.js';
import type { Layout } from './merging.rules.js';
import { groupOf, layoutFor, layoutOf, type Counted, type Knowing } from './programme.rules.js';
import { SMALLEST_FIGURE, SMALLEST_GROUP } from './suppression.rules.js';

type Ids = ReadonlySet<string>;
/** Who is known by name, and how many changes of others tell nothing, besides the own. */
type Reader = { known: Ids; least: number };
type Rows = ReadonlyMap<string, CountedRow>;
/** Whether a municipality gives another answer in one edition than in another. */
type Question = (before: CountedRow | undefined, after: CountedRow | undefined) => boolean;

/**
 * The municipalities as the next edition counts them. `history` are those of the editions so far, oldest first and at
 * least one; `insiders` whom each reader may know; `layouts` which rows those editions and the next one have.
 */
export function rowsToPublish(
  history: readonly (readonly CountedRow[])[],
  now: readonly CountedRow[],
  insiders: readonly Knowing[],
  layouts: readonly Layout[] = [],
): CountedRow[] {
  const editions = history.map(rowsById);
  const old = editions.at(-1)!;
  const current = rowsById(now);
  const ids = [...new Set([...current.keys(), ...old.keys()])];
  const readers = readersOf(insiders);
  const guarded = guardedSets(
    [...history.flat(), ...now].filter((row) => row.participates),
    readers,
    layouts,
  );

  /** Takes changes out until no reader sees a change of one to four municipalities in any set since any edition. */
  const released = (question: Question, mayChange: (id: string) => boolean): Ids => {
    const left = new Set(ids.filter((id) => mayChange(id) && question(old.get(id), current.get(id))));
    const sinceEach = editions.map(
      (edition) =>
        new Map(
          ids.map((id) => [
            id,
            { kept: question(edition.get(id), old.get(id)), changed: question(edition.get(id), current.get(id)) },
          ]),
        ),
    );
    for (let waits = true; waits;) {
      waits = false;
      for (const set of guarded) {
        const inside = [...left].filter((id) => set.has(id));
        if (inside.length === 0) continue;
        const tells = sinceEach.some((since) =>
          tellsAboutFew(
            set,
            ids.filter((id) => set.has(id) && since.get(id)![left.has(id) ? 'changed' : 'kept']),
            readers,
          ),
        );
        if (!tells) continue;
        inside.forEach((id) => left.delete(id));
        waits = true;
      }
    }
    return left;
  };

  const isElsewhere = (id: string): boolean => hasMoved(old.get(id), current.get(id));
  const stays = (id: string): boolean => !isElsewhere(id) && current.get(id)?.participates === true;
  const moving = released(hasMoved, () => true);
  const answering =
    now[0]?.pillars.map((_, at) => ({
      level: released(hasOther('level', at), stays),
      stale: released(hasOther('stale', at), stays),
    })) ?? [];
  const counting = countedMeasureCodes.map((code) => ({ code, released: released(hasOtherClass(code), stays) }));

  return ids.flatMap((id) => {
    const [before, row] = [old.get(id), current.get(id)];
    if (isElsewhere(id) && !moving.has(id)) return before ?? { ...row!, participates: false };
    if (!row || !before || !stays(id)) return row ?? [];
    const pillars = row.pillars.map((state, at) => ({
      pillar: state.pillar,
      level: (answering[at]!.level.has(id) ? row : before).pillars[at]!.level,
      stale: (answering[at]!.stale.has(id) ? row : before).pillars[at]!.stale,
    }));
    const classes = Object.fromEntries(
      counting.flatMap(({ code, released: moved }) => {
        const found = (moved.has(id) ? row : before).classes?.[code];
        return found === undefined ? [] : [[code, found]];
      }),
    );
    return { ...row, pillars, ...(row.classes && { classes }) };
  });
}

/**
 * The municipalities as the next edition counts them. How it puts groups together follows from them, and what may
 * change from how it does: a layout that none so far had is minded too, and looked at again.
 */
export function rowsOfNext(
  history: readonly Counted[],
  now: readonly CountedRow[],
  insiders: readonly Knowing[],
): CountedRow[] {
  if (history.length === 0) return [...now];
  const layouts = history.map(({ groups }) => layoutOf(groups));
  for (;;) {
    const rows = rowsToPublish(
      history.map((edition) => edition.rows),
      now,
      insiders,
      layouts,
    );
    const layout = layoutFor(rows);
    if (layouts.some((known) => isDeepStrictEqual(known, layout))) return rows;
    layouts.push(layout);
  }
}

/**
 * Whether what changed between any two editions tells a reader who may know these municipalities about one to four
 * others. `insiders` are all readers, this one too.
 */
export function changesTell(
  history: readonly (readonly CountedRow[])[],
  insiders: readonly Knowing[],
  knowing: Knowing,
  layouts: readonly Layout[] = [],
): boolean {
  const editions = history.map(rowsById);
  const reader = readerOf(knowing);
  const guarded = guardedSets(
    history.flat().filter((row) => row.participates),
    [...readersOf(insiders), reader],
    layouts,
  );
  const ids = [...new Set(editions.flatMap((edition) => [...edition.keys()]))];
  const questions = [
    hasMoved,
    ...(history[0]?.[0]?.pillars.flatMap((_, at) => [hasOther('level', at), hasOther('stale', at)]) ?? []),
    ...countedMeasureCodes.map(hasOtherClass),
  ];
  return editions.some((after, at) =>
    editions.slice(0, at).some((before) =>
      questions.some((question) => {
        const changed = ids.filter((id) => question(before.get(id), after.get(id)));
        return (
          changed.length > 0 &&
          guarded.some((set) =>
            tellsAboutFew(
              set,
              changed.filter((id) => set.has(id)),
              [reader],
            ),
          )
        );
      }),
    ),
  );
}

const rowsById = (rows: readonly CountedRow[]): Rows => new Map(rows.map((row) => [row.id, row]));

const readerOf = ({ known, own = 0 }: Knowing): Reader => ({ known: new Set(known), least: SMALLEST_FIGURE + own });

/** Everybody, and everybody who knows some. */
const readersOf = (insiders: readonly Knowing[]): Reader[] => [{ known: [] }, ...insiders].map(readerOf);

const unknownTo = ({ known }: Reader, ids: Iterable<string>): number => [...ids].filter((id) => !known.has(id)).length;

/** A change of nobody tells nothing. Of a set of which a reader knows all but a few, no edition shows a figure. */
function tellsAboutFew(set: Ids, changed: readonly string[], readers: readonly Reader[]): boolean {
  return (
    changed.length > 0 &&
    readers.some(
      (reader) =>
        unknownTo(reader, changed) < reader.least &&
        (reader.known.size === 0 || unknownTo(reader, set) >= SMALLEST_FIGURE),
    )
  );
}

/** Joined, left, or is in another group of some dimension. */
function hasMoved(before: CountedRow | undefined, row: CountedRow | undefined): boolean {
  if (!before?.participates || !row?.participates) return Boolean(before?.participates) !== Boolean(row?.participates);
  return dimensions.some((dimension) => groupOf[dimension](before).key !== groupOf[dimension](row).key);
}

/** Takes part in the same groups in both, and answers otherwise about one pillar. */
const hasOther =
  (what: 'level' | 'stale', at: number): Question =>
  (before, row) =>
    before?.participates === true &&
    row?.participates === true &&
    before.pillars[at]![what] !== row.pillars[at]![what] &&
    !hasMoved(before, row);

/** The same about the class of one measure. */
const hasOtherClass =
  (code: CountedMeasure): Question =>
  (before, row) =>
    before?.participates === true &&
    row?.participates === true &&
    before.classes?.[code] !== row.classes?.[code] &&
    !hasMoved(before, row);

/**
 * Every group that may be shown, in any edition or now, and what is left of each without the groups of one dimension
 * that lie inside it.
 */
function guardedSets(
  participants: readonly CountedRow[],
  readers: readonly Reader[],
  layouts: readonly Layout[],
): Ids[] {
  const whole: Ids = new Set(participants.map(({ id }) => id));
  /** Every way in which an edition divides the country, and each dimension as it is. */
  const ways = new Map(
    dimensions.flatMap((dimension, at) =>
      [null, ...layouts.map((layout) => layout[at]!)].map(
        (merges) => [JSON.stringify([dimension, merges]), { dimension, merges }] as const,
      ),
    ),
  );
  const divisions = [...ways.values()].map(({ dimension, merges }) => {
    const rowOf = new Map(merges?.flatMap((keys) => keys.map((key) => [key, keys.join('+')] as const)));
    const groups = new Map<string, Set<string>>();
    for (const row of participants) {
      const { key } = groupOf[dimension](row);
      const name = rowOf.get(key) ?? key;
      groups.set(name, (groups.get(name) ?? new Set()).add(row.id));
    }
    return [...groups.values()].filter((group) =>
      readers.every((reader) => unknownTo(reader, group) >= SMALLEST_GROUP),
    );
  });
  const shown = [whole, ...divisions.flat()];
  const rests = shown.flatMap((outer) =>
    divisions.map((division) => {
      const inside = division.filter((inner) => [...inner].every((id) => outer.has(id)));
      return new Set([...outer].filter((id) => !inside.some((inner) => inner.has(id))));
    }),
  );
  const distinct = new Map([...shown, ...rests].map((set) => [[...set].join(), set]));
  return [...distinct.values()];
}
