import type { Role } from '@bloemen/vocabulary';
import type { PictureRow } from './programme.facts.js';

export type Reader = { personId: string; roles: readonly Role[] };

/**
 * Who sees what of the national picture (domain.md, section e). Participation is public. Of a municipality that takes part VWS sees the level of
 * each pillar, as it is told when it joins; an adviser sees it of an assigned municipality that consents, and the VNG of one that consents. Of a
 * municipality that does not take part nobody sees anything. Words of facts are for the municipality to open: no reader here, consent or not,
 * reads more of them than what is public. Exact counts and filters are for who sees all names; all others read the published edition.
 */
export const maySee = {
  allNames: (reader: Reader): boolean => reader.roles.includes('PROGRAMME_ADMIN'),
  asAdviser: (reader: Reader, row: PictureRow): boolean =>
    reader.roles.includes('NATIONAL_ADVISER') && row.adviserId === reader.personId && row.consents.includes('ASSIGNED_ADVISER'),
  asVng: (reader: Reader, row: PictureRow): boolean => reader.roles.includes('VNG_ADVISER') && row.consents.includes('VNG'),
  /** Its own consent lets this reader see more than VWS: also the numbers of what is not public. */
  asConsented: (reader: Reader, row: PictureRow): boolean => maySee.asAdviser(reader, row) || maySee.asVng(reader, row),
  /** The page of this municipality. */
  summary: (reader: Reader, row: PictureRow): boolean => maySee.allNames(reader) || maySee.asConsented(reader, row),
  /** The pillar levels of this municipality by name. */
  levels: (reader: Reader, row: PictureRow): boolean => row.participates && maySee.summary(reader, row),
};

/** What each reader of editions knows by name already: one list per adviser, and one for the VNG. */
export function insidersOf(rows: readonly PictureRow[]): string[][] {
  const byReader = new Map<string, string[]>();
  const add = (reader: string, id: string) => byReader.set(reader, [...(byReader.get(reader) ?? []), id]);
  for (const row of rows) {
    if (row.adviserId && row.consents.includes('ASSIGNED_ADVISER')) add(row.adviserId, row.id);
    if (row.consents.includes('VNG')) add('VNG', row.id);
  }
  return [...byReader.values()];
}
