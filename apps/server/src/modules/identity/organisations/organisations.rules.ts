/**
 * When two names may mean the same organisation. The answer is a suggestion with a reason for a person to judge, never a merge: the same
 * spelling may be two diaconieën, and two spellings may be one GGD.
 */

export const likenessReasons = ['SAME_NAME', 'SAME_SPELLING', 'SAME_WORDS', 'TYPO', 'PART_OF_NAME'] as const;
export type LikenessReason = (typeof likenessReasons)[number];

export type KnownOrganisation = {
  id: string;
  name: string;
  aliases: readonly string[];
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

/** Why two names may mean the same organisation, or null. `places` are words that name a municipality and identify nothing by themselves. */
export function likeness(a: string, b: string, places: ReadonlySet<string> = new Set()): LikenessReason | null {
  const left = nameTokens(a);
  const right = nameTokens(b);
  if (left.length > 0 && a === b) return 'SAME_NAME';
  if (left.length === 0 || right.length === 0) return null;
  if (left.join('') === right.join('')) return 'SAME_SPELLING';
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  const isPart = fewer.every((word) => more.includes(word));
  if (isPart && fewer.length === more.length) return 'SAME_WORDS';
  if (isTypo(left, right)) return 'TYPO';
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
  const ranked = known.flatMap((organisation) => {
    const foreign = organisation.localTo !== null && organisation.localTo !== own.tenantId;
    const best = [organisation.name, ...organisation.aliases]
      .map((matchedName) => ({ matchedName, reason: likeness(name, matchedName, places) }))
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
function isTypo(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === right.length && left.every((word, index) => withinTypo(word, right[index] ?? ''))) return true;
  const [a, b] = [left.join(''), right.join('')];
  return left.length !== right.length && Math.min(a.length, b.length) >= SHORTEST_JOINED_TYPO && editDistance(a, b, 1) <= 1;
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
