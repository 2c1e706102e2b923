import type { Role } from '@bloemen/vocabulary';
import { PEERS_READER, VNG_READER, type PictureRow } from './programme.facts.js';

export type Reader = { personId: string; roles: readonly Role[] };

/**
 * Who sees what of the national picture (domain.md, section e). Participation is public. Of a municipality that takes
 * part VWS sees the level of each pillar, as it is told when it joins; an adviser sees it of an assigned municipality
 * that consents, and the VNG of one that consents. Of a municipality that does not take part nobody sees anything.
 * Words of facts are for the municipality to open: no reader here, consent or not, reads more of them than what is
 * public. Exact counts and filters are for who sees all names; all others read the published edition, and know a name
 * only once no edition tells them about others because of it.
 */
export const maySee = {
  allNames: (reader: Reader): boolean => reader.roles.includes('PROGRAMME_ADMIN'),
  asAdviser: (reader: Reader, row: PictureRow): boolean =>
    consented.toAdviser(reader, row) && row.insiders.includes(reader.personId),
  asVng: (reader: Reader, row: PictureRow): boolean =>
    consented.toVng(reader, row) && row.insiders.includes(VNG_READER),
  /** Two municipalities by name to each other: both let the others look. */
  eachOther: (own: PictureRow, other: PictureRow): boolean =>
    own.id !== other.id && [own, other].every((row) => row.participates && showsItselfToPeers(row)),
  /** Its own consent lets this reader see more than VWS: also the numbers of what is not public. */
  asConsented: (reader: Reader, row: PictureRow): boolean => maySee.asAdviser(reader, row) || maySee.asVng(reader, row),
  /** The page of this municipality. */
  summary: (reader: Reader, row: PictureRow): boolean => maySee.allNames(reader) || maySee.asConsented(reader, row),
  /** The pillar levels of this municipality by name. */
  levels: (reader: Reader, row: PictureRow): boolean => row.participates && maySee.summary(reader, row),
  /** What is missing in the lists that the platform keeps: for who runs the programme, and can have it mended. */
  gaps: (reader: Reader): boolean => reader.roles.includes('PROGRAMME_ADMIN'),
  /** It let this reader look, and its name waits for the editions. */
  levelsLater: (reader: Reader, row: PictureRow): boolean =>
    !maySee.summary(reader, row) && (consented.toAdviser(reader, row) || consented.toVng(reader, row)),
};

/** It lets other municipalities know it, and no edition tells about others because of that. */
export const showsItselfToPeers = (row: PictureRow): boolean =>
  row.consents.includes('PEERS') && row.insiders.includes(PEERS_READER);

const consented = {
  toAdviser: (reader: Reader, row: PictureRow): boolean =>
    reader.roles.includes('NATIONAL_ADVISER') &&
    row.adviserId === reader.personId &&
    row.consents.includes('ASSIGNED_ADVISER'),
  toVng: (reader: Reader, row: PictureRow): boolean =>
    reader.roles.includes('VNG_ADVISER') && row.consents.includes('VNG'),
};

/**
 * Whom each reader of editions may come to know by name: an adviser every municipality they help, so that its consent
 * can start at once; the VNG those that consent, and the municipalities that let each other look each other.
 */
export function namesFor(rows: readonly PictureRow[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const add = (reader: string, id: string) => names.set(reader, [...(names.get(reader) ?? []), id]);
  for (const row of rows) {
    if (row.adviserId) add(row.adviserId, row.id);
    if (row.consents.includes('VNG')) add(VNG_READER, row.id);
    if (row.consents.includes('PEERS')) add(PEERS_READER, row.id);
  }
  return names;
}

/** Whom each reader may know by now. */
export function insidersOf(rows: readonly Pick<PictureRow, 'id' | 'insiders'>[]): Map<string, string[]> {
  const known = new Map<string, string[]>([
    [VNG_READER, []],
    [PEERS_READER, []],
  ]);
  for (const { id, insiders } of rows)
    for (const reader of insiders) known.set(reader, [...(known.get(reader) ?? []), id]);
  return known;
}
