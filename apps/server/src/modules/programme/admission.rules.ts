/**
 * Whom a reader of editions may come to know by name.
 *
 * A figure that is out, less a municipality whose answer becomes known, tells about those that stay unknown. So a
 * reader comes to know a name only when no edition, and no difference between two, then tells about one to four others.
 * Names are looked at one by one, because each takes away from what is left for the next. What holds for all the names
 * a reader may know holds for any part of them, so consents may come and go.
 */
import type { Counted } from './programme.rules.js';
import { editionTells, layoutOf } from './programme.rules.js';
import { PEERS_READER, OWN_ANSWER } from './programme.facts.js';
import { changesTell } from './release.rules.js';

/** A municipality and the reader who would know it by name. */
export type Name = { reader: string; id: string };

/** Who reads as one of the municipalities that let each other look knows the own answer too. */
export const ownOf = (reader: string): number => (reader === PEERS_READER ? OWN_ANSWER : 0);

/**
 * Those of the wanted names that tell nothing else, besides what each reader may know already. `pause` is called
 * between steps, because the calculation takes a while.
 */
export async function admissible(
  editions: readonly Counted[],
  known: ReadonlyMap<string, readonly string[]>,
  wanted: readonly Name[],
  pause: () => Promise<void>,
): Promise<Name[]> {
  const insiders = new Map(known);
  const history = editions.map(({ rows }) => rows);
  const layouts = editions.map(({ groups }) => layoutOf(groups));
  const checks: ReturnType<typeof editionTells>[] = [];
  for (const edition of editions) {
    checks.push(editionTells(edition));
    await pause();
  }
  const admitted: Name[] = [];
  for (const name of wanted) {
    const names = [...(insiders.get(name.reader) ?? []), name.id];
    await pause();
    const own = ownOf(name.reader);
    const readers = [...insiders].map(([reader, others]) => ({ known: others, own: ownOf(reader) }));
    if (checks.some((tells) => tells(names, own)) || changesTell(history, readers, { known: names, own }, layouts))
      continue;
    insiders.set(name.reader, names);
    admitted.push(name);
  }
  return admitted;
}
