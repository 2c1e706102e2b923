/**
 * When two names may mean the same organisation. The answer is a suggestion with a reason for a person to judge, never a merge: the same
 * spelling may be two diaconieën, and two spellings may be one GGD.
 */

export const likenessReasons = ['SAME_NAME', 'SAME_SPELLING', 'SAME_WORDS', 'TYPO', 'PART_OF_NAME'] as const;
export type LikenessReason = (typeof likenessReasons)[number];

/** A name taken apart once, to be compared many times. */
type Spelling = { text: string; words: readonly string[]; key: string };
export type KnownOrganisation = {
  id: string;
  name: string;
  /** The name first, then every other spelling. */
  spellings: readonly Spelling[];
  /** The one municipality an organisation belongs to; null when it works in several. */
  localTo: string | null;
};
export type DuplicateSuggestion = { organisationId: string; name: string; matchedName: string; reason: LikenessReason };

const LEGAL_FORMS = new Set(['stichting', 'sticht', 'st', 'vereniging', 'ver', 'bv', 'nv', 'vof', 'cooperatie', 'coop', 'ua', 'anbi']);
const ARTICLES = new Set(['de', 'het', 'een', 't', 'n']);
const MAX_SUGGESTIONS = 3;
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

/** What names that may be alike share at least one of: a beginning, an ending or a telling word. Enough to find whom to compare. */
export function matchKeys(name: string): string[] {
  const key = nameKey(name);
  return [...new Set([`^${key.slice(0, 3)}`, `${key.slice(-4)}$`, ...nameTokens(name)])];
}

export function spellingOf(text: string): Spelling {
  const words = nameTokens(text);
  return { text, words, key: words.join('') };
}

/** Why two names may mean the same organisation, or null. `places` are words that name a municipality and identify nothing by themselves. */
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
 * At most three known organisations that may be the one named, best first. A local organisation of another municipality is only offered when
 * its spelling is (nearly) the same: sharing a word such as Bibliotheek means nothing across a border.
 */
export function suggestDuplicates(
  name: string,
  known: readonly KnownOrganisation[],
  own: { tenantId: string; place: string },
): DuplicateSuggestion[] {
  const places = new Set(nameTokens(own.place));
  const asked = spellingOf(name);
  const ranked = known.flatMap((organisation) => {
    const foreign = organisation.localTo !== null && organisation.localTo !== own.tenantId;
    const best = organisation.spellings
      .map((spelling) => ({ matchedName: spelling.text, reason: compare(asked, spelling, places) }))
      .filter((match): match is { matchedName: string; reason: LikenessReason } => match.reason !== null)
      .sort((x, y) => rank(x.reason) - rank(y.reason))[0];
    if (!best || (foreign && best.reason === 'PART_OF_NAME')) return [];
    return [{ ...best, organisationId: organisation.id, name: organisation.name, order: rank(best.reason) + (foreign ? likenessReasons.length : 0) }];
  });
  return ranked
    .sort((x, y) => x.order - y.order || x.name.localeCompare(y.name, 'nl'))
    .slice(0, MAX_SUGGESTIONS)
    .map(({ organisationId, name: knownName, matchedName, reason }) => ({ organisationId, name: knownName, matchedName, reason }));
}

function rank(reason: LikenessReason): number {
  return likenessReasons.indexOf(reason);
}

/** Word by word, so that one letter in a long name does not make Bibliotheek Ede the same as Bibliotheek Epe. */
function isTypo(a: Spelling, b: Spelling): boolean {
  if (a.words.length === b.words.length && a.words.every((word, index) => withinTypo(word, b.words[index] ?? ''))) return true;
  return a.words.length !== b.words.length && Math.min(a.key.length, b.key.length) >= SHORTEST_JOINED_TYPO && editDistance(a.key, b.key, 1) <= 1;
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
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, beforePrevious[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}
