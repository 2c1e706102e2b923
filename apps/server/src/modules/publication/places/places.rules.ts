import { fitsPlace, placeKey, placeNames, placeSlug } from '@bloemen/vocabulary';
import type { PublicPlace } from '../published.repository.js';

/** A municipality that went, wholly or in part, into another one. */
export type Former = {
  code: string;
  name: string;
  successorCode: string;
  effectiveOn: string;
  extent: 'WHOLE' | 'PART' | 'INTENDED';
};

/** What an address of a municipality means. */
export type Meaning =
  | { kind: 'PLACE'; place: PublicPlace }
  /** It is the same place under another name, or what became of it. */
  | { kind: 'MOVED'; place: PublicPlace }
  /** Its area was divided. */
  | { kind: 'DIVIDED'; name: string; on: string; into: PublicPlace[] }
  /** More than one is called so. */
  | { kind: 'SEVERAL' }
  | { kind: 'UNKNOWN' };

/** The address of the page of a municipality, from the root. */
export const pathOf = ({ name }: { name: string }): string => `/gemeenten/${placeSlug(name)}`;

/** Of "Bergen (NH.)" the name that people say. */
const shortOf = (name: string) => name.replace(/ \(.*\)$/, '');

/** Whether it is a municipality on that day. */
export const existsOn = ({ validFrom, validTo }: PublicPlace, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || validTo > day);

/**
 * Which municipality an address means: by its name, by what everybody calls it, by its CBS code, or by the name or code
 * of one that went into it. The register of now goes before what was.
 */
export function meaningOf(address: string, places: readonly PublicPlace[], formers: readonly Former[]): Meaning {
  const slug = placeSlug(address);
  if (!slug) return { kind: 'UNKNOWN' };
  const exact = places.find(({ name }) => placeSlug(name) === slug);
  if (exact) return address === slug ? { kind: 'PLACE', place: exact } : { kind: 'MOVED', place: exact };
  const other = places.find(
    (place) => placeNames(place).some((name) => placeSlug(name) === slug) || place.code.toLowerCase() === slug,
  );
  if (other) return { kind: 'MOVED', place: other };
  const short = places.filter(({ name }) => placeSlug(shortOf(name)) === slug);
  if (short.length > 0) return short.length === 1 ? { kind: 'MOVED', place: short[0]! } : { kind: 'SEVERAL' };
  return formerMeaning(slug, places, formers);
}

function formerMeaning(
  slug: string,
  places: readonly PublicPlace[],
  formers: readonly Former[],
  seen: readonly string[] = [],
): Meaning {
  const parts = formers.filter(({ code, name }) => placeSlug(name) === slug || code.toLowerCase() === slug);
  const [part] = parts;
  if (!part || seen.includes(slug)) return { kind: 'UNKNOWN' };
  const into = parts.flatMap(({ successorCode }) => {
    const place = places.find(({ code }) => code === successorCode);
    if (place) return [place];
    const later = formerMeaning(successorCode.toLowerCase(), places, formers, [...seen, slug]);
    return later.kind === 'MOVED' ? [later.place] : later.kind === 'DIVIDED' ? later.into : [];
  });
  const distinct = [...new Map(into.map((place) => [place.code, place])).values()];
  if (distinct.length === 0) return { kind: 'UNKNOWN' };
  return distinct.length === 1
    ? { kind: 'MOVED', place: distinct[0]! }
    : { kind: 'DIVIDED', name: part.name, on: part.effectiveOn, into: distinct };
}

/**
 * The municipalities of a day that a name fits: their own, what everybody says, or of one that went into them. `was` is
 * the former name by which one was found.
 */
export function placesLike(
  typed: string,
  places: readonly PublicPlace[],
  formers: readonly Former[],
  day: string,
): { place: PublicPlace; was: string | null }[] {
  const now = places.filter((place) => existsOn(place, day));
  if (!placeKey(typed)) return now.map((place) => ({ place, was: null }));
  const found = new Map(
    now.filter((place) => fitsPlace(place, typed)).map((place) => [place.code, null as string | null]),
  );
  const gone = places.filter((place) => place.validTo !== null && place.validTo <= day);
  const was = [
    ...formers.filter(({ effectiveOn, extent }) => effectiveOn <= day && extent !== 'INTENDED'),
    ...gone.flatMap(({ code, name, successorId, validTo }) => {
      const successor = places.find(({ id }) => id === successorId);
      return successor && validTo ? [{ code, name, successorCode: successor.code }] : [];
    }),
  ];
  for (const { code, name, successorCode } of was)
    if (fitsPlace({ code, name }, typed) && !found.has(successorCode)) found.set(successorCode, name);
  return now.filter(({ code }) => found.has(code)).map((place) => ({ place, was: found.get(place.code) ?? null }));
}

/** The digits of the postcode that was typed, such as 2101 of `2101 ab`; null when it is none. */
export const postcodeOf = (typed: string): string | null =>
  /^\s*([1-9]\d{3})\s*(?:[a-z]{2})?\s*$/i.exec(typed)?.[1] ?? null;

/** The digits of every postcode in a text: they stand before two letters. */
export const postcodesIn = (text: string | null): string[] =>
  [...(text ?? '').matchAll(/(?<!\d)([1-9]\d{3})\s?[A-Z]{2}(?![A-Za-z])/g)].map(([, digits]) => digits!);

/** Names in a row: `Appingedam, Delfzijl en Loppersum`. */
export const namesInARow = (names: readonly string[]): string => inARow.format(names);
const inARow = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** In the order of a Dutch index. */
export const byName = (one: { name: string }, other: { name: string }): number => inOrder.compare(one.name, other.name);
const inOrder = new Intl.Collator('nl-NL', { ignorePunctuation: true });
