import type { Role } from '@bloemen/vocabulary';
import { VNG_READER, type PictureRow } from './programme.facts.js';

export type Reader = { personId: string; roles: readonly Role[] };

/**
 * Who sees what of the national picture (domain.md, section e). Participation is public. Pillar levels by name: VWS of all, an adviser of an
 * assigned municipality that consents, the VNG of one that consents; nobody else. Exact counts and filters are for who sees all names; all
 * others read the published edition, and know a name only once no edition tells them about others because of it.
 */
export const maySee = {
  allNames: (reader: Reader): boolean => reader.roles.includes('PROGRAMME_ADMIN'),
  asAdviser: (reader: Reader, row: PictureRow): boolean => consented.toAdviser(reader, row) && row.insiders.includes(reader.personId),
  asVng: (reader: Reader, row: PictureRow): boolean => consented.toVng(reader, row) && row.insiders.includes(VNG_READER),
  /** The pillar levels of this municipality by name. */
  levels: (reader: Reader, row: PictureRow): boolean => maySee.allNames(reader) || maySee.asAdviser(reader, row) || maySee.asVng(reader, row),
  /** It let this reader look, and its name waits for the editions. */
  levelsLater: (reader: Reader, row: PictureRow): boolean => !maySee.levels(reader, row) && (consented.toAdviser(reader, row) || consented.toVng(reader, row)),
};

const consented = {
  toAdviser: (reader: Reader, row: PictureRow): boolean =>
    reader.roles.includes('NATIONAL_ADVISER') && row.adviserId === reader.personId && row.consents.includes('ASSIGNED_ADVISER'),
  toVng: (reader: Reader, row: PictureRow): boolean => reader.roles.includes('VNG_ADVISER') && row.consents.includes('VNG'),
};

/**
 * Whom each reader of editions may come to know by name: an adviser every municipality they help, so that its consent can start at once; the VNG
 * those that consent.
 */
export function namesFor(rows: readonly PictureRow[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (reader: string, id: string) => names.set(reader, [...(names.get(reader) ?? []), id]);
  for (const row of rows) {
    if (row.adviserId) add(row.adviserId, row.id);
    if (row.consents.includes('VNG')) add(VNG_READER, row.id);
  }
  return names;
}

/** Whom each reader may know by now. */
export function insidersOf(rows: readonly Pick<PictureRow, 'id' | 'insiders'>[]): Map<string, string[]> {
  const known = new Map<string, string[]>([[VNG_READER, []]]);
  for (const { id, insiders } of rows) for (const reader of insiders) known.set(reader, [...(known.get(reader) ?? []), id]);
  return known;
}
