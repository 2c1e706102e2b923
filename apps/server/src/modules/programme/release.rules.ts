/**
 * Which changes go into the next edition.
 *
 * Whoever keeps two editions can subtract them. So an edition is not counted from the facts of its day, but from the municipalities as the
 * previous edition counted them, with those changes that come in fives: in every group, about every question (the level of one pillar, or
 * whether it is stale), the answers that change are those of no municipality or of at least five. The others wait, however long. All figures of
 * an edition are counted from these same rows, so that no two dimensions are of different moments.
 *
 * The same holds for joining, leaving and moving to another group, for what is left of a group without the groups inside it, and for the
 * changes that remain unknown to an adviser who knows some municipalities by name. A group that never has ten participants is never shown
 * and need not wait; together with the others of its kind it is what is left of the whole.
 */
import { dimensions, type CountedRow } from './programme.facts.js';
import { groupOf } from './programme.rules.js';
import { SMALLEST_FIGURE, SMALLEST_GROUP } from './suppression.rules.js';

type Ids = ReadonlySet<string>;

/** The municipalities as the next edition counts them. */
export function rowsToPublish(previous: readonly CountedRow[], now: readonly CountedRow[], insiders: readonly (readonly string[])[]): CountedRow[] {
  const old = new Map(previous.map((row) => [row.id, row]));
  const current = new Map(now.map((row) => [row.id, row]));
  const ids = [...new Set([...current.keys(), ...old.keys()])];
  const guarded = guardedSets([...previous, ...now].filter((row) => row.participates));
  const readers = [new Set<string>(), ...insiders.map((known) => new Set(known))];
  const release = (isChanged: (id: string) => boolean): Ids => released(ids.filter(isChanged), guarded, readers);

  const isElsewhere = (id: string): boolean => hasMoved(old.get(id), current.get(id));
  const stays = (id: string): boolean => !isElsewhere(id) && current.get(id)?.participates === true;
  const moving = release(isElsewhere);
  const answering = now[0]?.pillars.map((_, at) => ({
    level: release((id) => stays(id) && old.get(id)!.pillars[at]!.level !== current.get(id)!.pillars[at]!.level),
    stale: release((id) => stays(id) && old.get(id)!.pillars[at]!.stale !== current.get(id)!.pillars[at]!.stale),
  })) ?? [];

  return ids.flatMap((id) => {
    const [before, row] = [old.get(id), current.get(id)];
    if (isElsewhere(id) && !moving.has(id)) return before ?? { ...row!, participates: false };
    if (!row || !before || !stays(id)) return row ?? [];
    const pillars = row.pillars.map((state, at) => ({
      pillar: state.pillar,
      level: (answering[at]!.level.has(id) ? row : before).pillars[at]!.level,
      stale: (answering[at]!.stale.has(id) ? row : before).pillars[at]!.stale,
    }));
    return { ...row, pillars };
  });
}

/** Joined, left, or is in another group of some dimension. */
function hasMoved(before: CountedRow | undefined, row: CountedRow | undefined): boolean {
  if (!before?.participates || !row?.participates) return Boolean(before?.participates) !== Boolean(row?.participates);
  return dimensions.some((dimension) => groupOf[dimension](before).key !== groupOf[dimension](row).key);
}

/** Takes changes out until no reader sees a change of one to four municipalities in any set. */
function released(changed: readonly string[], guarded: readonly Ids[], readers: readonly Ids[]): Ids {
  const left = new Set(changed);
  const tellsAboutFew = (members: readonly string[]): boolean => readers.some((known) => {
    const unknown = members.filter((id) => !known.has(id)).length;
    return unknown > 0 && unknown < SMALLEST_FIGURE;
  });
  for (let waits = true; waits;) {
    waits = false;
    for (const set of guarded) {
      const members = [...left].filter((id) => set.has(id));
      if (!tellsAboutFew(members)) continue;
      members.forEach((id) => left.delete(id));
      waits = true;
    }
  }
  return left;
}

/** Every group that may be shown, before or now, and what is left of each without the groups of one dimension that lie inside it. */
function guardedSets(participants: readonly CountedRow[]): Ids[] {
  const whole: Ids = new Set(participants.map(({ id }) => id));
  const divisions = dimensions.map((dimension) => {
    const groups = new Map<string, Set<string>>();
    for (const row of participants) {
      const { key } = groupOf[dimension](row);
      groups.set(key, (groups.get(key) ?? new Set()).add(row.id));
    }
    return [...groups.values()].filter(({ size }) => size >= SMALLEST_GROUP);
  });
  const shown = [whole, ...divisions.flat()];
  const rests = shown.flatMap((outer) => divisions.map((division) => {
    const inside = division.filter((inner) => [...inner].every((id) => outer.has(id)));
    return new Set([...outer].filter((id) => !inside.some((inner) => inner.has(id))));
  }));
  return [...shown, ...rests];
}
