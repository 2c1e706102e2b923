import type { Actor } from './actor.js';

/** One sentence of a policy: whether this person may do it, to this thing where it depends on the thing. */
export type Sentence<Thing = unknown> = ((actor: Actor, thing: Thing) => boolean) & { readonly inArchive?: true };

/** Who may do what to a thing, as short sentences: the service refuses by them, and the screen shows their verdict. */
export type Policy<Thing = unknown> = Readonly<Record<string, Sentence<Thing>>>;

export type Verdicts<P> = { [Action in keyof P]: boolean };

/** What stays possible in the workspace of a merged municipality: to read, to take out, and to say who may look. */
export function alsoInArchive<S extends (actor: Actor, thing: never) => boolean>(sentence: S): S & { inArchive: true } {
  return Object.assign(sentence, { inArchive: true as const });
}

/**
 * The verdict of each sentence for whoever looks. A visitor may nothing. In an archive a sentence that does not say
 * otherwise is false: there the database itself refuses, whoever tries, and says why.
 */
export function verdictsOf<Thing, P extends Policy<Thing>>(policy: P, viewer: Actor | null, thing: Thing): Verdicts<P> {
  return Object.fromEntries(
    Object.entries(policy).map(([action, sentence]) => [
      action,
      viewer !== null && (!viewer.isArchive || sentence.inArchive === true) && sentence(viewer, thing),
    ]),
  ) as Verdicts<P>;
}
