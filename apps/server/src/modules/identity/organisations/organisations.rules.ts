/**
 * When two names may mean the same organisation. The answer is a suggestion with a reason for a person to judge, never
 * a merge: the same spelling may be two diaconieën, and two spellings may be one GGD.
 */

export const likenessReasons = [
  'SAME_NAME',
  'SAME_SPELLING',
  'SAME_WORDS',
  'TYPO',
  'KNOWN_ELSEWHERE',
  'PART_OF_NAME',
] as const;
export type LikenessReason = (typeof likenessReasons)[number];

/** A name taken apart once, to be compared many times. */
type Spelling = { text: string; words: readonly string[]; key: string };
export type KnownOrganisation = {
  id: string;
  sharedName: string;
  /** What this workspace calls it; null when it does not know it. */
  ownName: string | null;
  /** Other spellings of this workspace; null when there are none. */
  aliases: readonly string[] | null;
};
/** An organisation that another workspace knows under exactly this spelling. */
export type KnownElsewhere = { name: string; organisationId: string };
export type DuplicateSuggestion = { organisationId: string; name: string; matchedName: string; reason: LikenessReason };

const LEGAL_FORMS = new Set([
  'stichting',
  'sticht',
  'st',
  'vereniging',
  'ver',
  'bv',
  'nv',
  'vof',
  'cooperatie',
  'coop',
  'ua',
  'anbi',
]);
const ARTICLES = new Set(['de', 'het', 'een', 't', 'n']);
const MAX_SUGGESTIONS = 3;
/**
 * So many are compared letter by letter: first who is spelled the same, then the workspace's own, then who shares most.
 */
const MAX_COMPARED = 20;
/** Below this length two words are too often different words, such as Ede and Epe. */
const SHORTEST_TYPO = 4;
const LONG_WORD = 8;
const SHORTEST_JOINED_TYPO = 8;

/** The words that tell an organisation apart: no capitals, diacritics, punctuation, legal form or article. */
export function nameTokens(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’‘`´]/g, '')
    .replace(/[&+]/g, ' en ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word) && !ARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

/** One text per spelling: `Sport Support`, `sportsupport` and `Stichting SportSupport` have the same key. */
export function nameKey(name: string): string {
  return nameTokens(name).join('');
}

/**
 * What names that may be alike share at least one of: a beginning, an ending or a telling word. Enough to find whom to
 * compare.
 */
export function matchKeys(name: string): string[] {
  return keysOf(spellingOf(name));
}

function keysOf({ key, words }: Spelling): string[] {
  return [...new Set([`^${key.slice(0, 3)}`, `${key.slice(-4)}$`, ...words])];
}

function spellingOf(text: string): Spelling {
  const words = nameTokens(text);
  return { text, words, key: words.join('') };
}

/**
 * Why two names may mean the same organisation, or null. `places` are words that name a municipality and identify
 * nothing by themselves.
 */
export function likeness(a: string, b: string, places: ReadonlySet<string> = new Set()): LikenessReason | null {
  return compare(spellingOf(a), spellingOf(b), places);
}

function compare(a: Spelling, b: Spelling, places: ReadonlySet<string>): LikenessReason | null {
  if (a.key === '' || b.key === '') return null;
  if (a.text === b.text) return 'SAME_NAME';
  if (a.key === b.key) return 'SAME_SPELLING';
  const [fewer, more] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const isPart = fewer.every((word) => more.includes(word));
  if (isPart && fewer.length === more.length) return 'SAME_WORDS';
  if (isTypo(a, b)) return 'TYPO';
  return isPart && fewer.some((word) => !places.has(word)) ? 'PART_OF_NAME' : null;
}

/**
 * Per name at most three known organisations that may be the one meant, best first; names without any are left out. Of
 * a spelling of elsewhere only that it is one is told, with the name of the organisation: the spelling itself is
 * another municipality's.
 */
export function suggestDuplicates({
  names,
  known,
  elsewhere,
  place,
}: {
  names: readonly string[];
  known: readonly KnownOrganisation[];
  elsewhere: readonly KnownElsewhere[];
  place: string;
}): [string, DuplicateSuggestion[]][] {
  const places = new Set(nameTokens(place));
  const register = indexOf(known);
  const elsewhereOf = new Map<string, string[]>();
  for (const { name, organisationId } of elsewhere)
    elsewhereOf.set(name, [...(elsewhereOf.get(name) ?? []), organisationId]);
  return names.flatMap((name): [string, DuplicateSuggestion[]][] => {
    const typed = spellingOf(name);
    const elsewhereIds = elsewhereOf.get(name) ?? [];
    const found = worthComparing(typed, register, elsewhereIds).flatMap((organisation) => {
      const likely: Pick<DuplicateSuggestion, 'matchedName' | 'reason'>[] = organisation.spellings.flatMap(
        (spelling) => {
          const reason = compare(typed, spelling, places);
          return reason ? [{ matchedName: spelling.text, reason }] : [];
        },
      );
      if (elsewhereIds.includes(organisation.id))
        likely.push({ matchedName: organisation.name, reason: 'KNOWN_ELSEWHERE' });
      const [best] = likely.sort((x, y) => rank(x.reason) - rank(y.reason));
      return best ? [{ organisationId: organisation.id, name: organisation.name, ...best }] : [];
    });
    found.sort((x, y) => rank(x.reason) - rank(y.reason) || x.name.localeCompare(y.name, 'nl'));
    return found.length > 0 ? [[name, found.slice(0, MAX_SUGGESTIONS)]] : [];
  });
}

type Registered = { id: string; name: string; isOwn: boolean; spellings: Spelling[] };
type Index = {
  byId: ReadonlyMap<string, Registered>;
  byKey: ReadonlyMap<string, readonly Registered[]>;
  bySpelling: ReadonlyMap<string, readonly Registered[]>;
};

function indexOf(known: readonly KnownOrganisation[]): Index {
  const byId = new Map<string, Registered>();
  const byKey = new Map<string, Registered[]>();
  const bySpelling = new Map<string, Registered[]>();
  const add = (index: Map<string, Registered[]>, keys: readonly string[], organisation: Registered) => {
    for (const key of new Set(keys)) {
      const others = index.get(key);
      if (others) others.push(organisation);
      else index.set(key, [organisation]);
    }
  };
  for (const { id, sharedName, ownName, aliases } of known) {
    const texts = new Set([ownName ?? sharedName, sharedName, ...(aliases ?? [])]);
    const organisation = {
      id,
      name: ownName ?? sharedName,
      isOwn: ownName !== null,
      spellings: [...texts].map(spellingOf),
    };
    byId.set(id, organisation);
    add(byKey, organisation.spellings.flatMap(keysOf), organisation);
    add(
      bySpelling,
      organisation.spellings.map(({ key }) => key),
      organisation,
    );
  }
  return { byId, byKey, bySpelling };
}

/** Counted, not sorted: of a national register thousands share a word with each of hundreds of names. */
function worthComparing(
  typed: Spelling,
  { byId, byKey, bySpelling }: Index,
  elsewhereIds: readonly string[],
): Registered[] {
  const shared = new Map<Registered, number>();
  for (const key of keysOf(typed))
    for (const organisation of byKey.get(key) ?? []) shared.set(organisation, (shared.get(organisation) ?? 0) + 1);
  const ranks: Registered[][] = [];
  const most = Math.max(0, ...shared.values());
  for (const [organisation, count] of shared)
    (ranks[organisation.isOwn ? most - count : 2 * most - count] ??= []).push(organisation);
  const elsewhere = elsewhereIds.flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...elsewhere, ...(bySpelling.get(typed.key) ?? []), ...ranks.flat()])].slice(0, MAX_COMPARED);
}

function rank(reason: LikenessReason): number {
  return likenessReasons.indexOf(reason);
}

/** Word by word, so that one letter in a long name does not make Bibliotheek Ede the same as Bibliotheek Epe. */
function isTypo(a: Spelling, b: Spelling): boolean {
  if (a.words.length === b.words.length && a.words.every((word, index) => withinTypo(word, b.words[index] ?? '')))
    return true;
  return (
    a.words.length !== b.words.length &&
    Math.min(a.key.length, b.key.length) >= SHORTEST_JOINED_TYPO &&
    editDistance(a.key, b.key, 1) <= 1
  );
}

function withinTypo(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  const allowed = shortest < SHORTEST_TYPO || /^\d+$/.test(a) ? 0 : shortest < LONG_WORD ? 1 : 2;
  return editDistance(a, b, allowed) <= allowed;
}

/** Insertions, deletions, substitutions and swaps of neighbours; stops counting past `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, beforePrevious[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}
