import { placeKey, placeNames } from '@bloemen/vocabulary';
import type { NationalListFilter, ListOrder, PlaceFilter } from './programme.inputs.js';
import type { PictureRow } from './programme.facts.js';
import { groupOf } from './programme.rules.js';

export function isIn(row: PictureRow, { province, ggd, size, urbanity }: PlaceFilter): boolean {
  return (
    (!province || row.provinceCode === province) &&
    (!ggd || row.ggdCode === ggd) &&
    (!size || groupOf.SIZE(row).key === size) &&
    (!urbanity || row.urbanity === urbanity)
  );
}

export function isEmpty(filter: PlaceFilter): boolean {
  return !filter.province && !filter.ggd && !filter.size && !filter.urbanity;
}

/** The names of a row as they are compared; a row serves every search until a fact changes. */
const keysOf = new WeakMap<PictureRow, readonly string[]>();

function isCalled(row: PictureRow, words: readonly string[]): boolean {
  let names = keysOf.get(row);
  if (!names) keysOf.set(row, (names = placeNames(row).map(placeKey)));
  return words.length > 0 && words.every((word) => names.some((name) => name.includes(word)));
}

/** Finds municipalities. What a reader may not see by name is never found by it, or a filter would be an oracle. */
export function find(
  rows: readonly PictureRow[],
  filter: NationalListFilter,
  isVisible: (row: PictureRow) => boolean,
): PictureRow[] {
  const search = filter.search?.trim() ?? '';
  const words = search.split(/\s+/).map(placeKey).filter(Boolean);
  const asksLevel = Boolean(filter.level) || filter.stale === true;
  return rows.filter(
    (row) =>
      isIn(row, filter) &&
      (!filter.status || row.status === filter.status) &&
      (filter.participates === null || filter.participates === undefined || row.participates === filter.participates) &&
      (search === '' || isCalled(row, words)) &&
      (!asksLevel ||
        (row.participates &&
          isVisible(row) &&
          row.pillars.some(
            (state) =>
              (!filter.pillar || state.pillar === filter.pillar) &&
              (!filter.level || state.level === filter.level) &&
              (filter.stale !== true || state.stale),
          ))),
  );
}

const byName = new Intl.Collator('nl').compare;
const compare: Record<ListOrder, (a: PictureRow, b: PictureRow) => number> = {
  NAME: (a, b) => byName(a.name, b.name),
  PROVINCE: (a, b) => byName(a.province, b.province),
  INHABITANTS: (a, b) => a.inhabitants - b.inhabitants,
  JOINED_ON: (a, b) => (a.joinedOn ?? '9999').localeCompare(b.joinedOn ?? '9999'),
  PARTNERS: (a, b) => a.partners - b.partners,
};

/** Sorts by one column, then by name. */
export function sorted(rows: readonly PictureRow[], by: ListOrder, descending: boolean): PictureRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare[by](a, b) || byName(a.name, b.name));
}
