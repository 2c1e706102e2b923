import type { ConsentFact, ConsentReader, MunicipalityStatus, Reorganisation } from './municipalities.facts.js';

/**
 * Participation of a municipality (domain.md, section b: PROSPECT -> JOINED -> ACTIVE -> DORMANT -> MERGED). Joining happens once and
 * keeps its date; who is dormant can become active again; a merger is final.
 */
export const moves: Record<MunicipalityStatus, readonly MunicipalityStatus[]> = {
  PROSPECT: ['JOINED', 'MERGED'],
  JOINED: ['ACTIVE', 'DORMANT', 'MERGED'],
  ACTIVE: ['DORMANT', 'MERGED'],
  DORMANT: ['ACTIVE', 'MERGED'],
  MERGED: [],
};

export const statusNames: Record<MunicipalityStatus, string> = {
  PROSPECT: 'doet nog niet mee',
  JOINED: 'aangesloten',
  ACTIVE: 'actief',
  DORMANT: 'slapend',
  MERGED: 'opgegaan in een andere gemeente',
};

export function mayMove(from: MunicipalityStatus, to: MunicipalityStatus): boolean {
  return moves[from].includes(to);
}

export function takesPart(status: MunicipalityStatus): boolean {
  return status === 'JOINED' || status === 'ACTIVE' || status === 'DORMANT';
}

/** A municipality exists from the first day of its validity up to, not including, the last. */
export function existsOn(municipality: { validFrom: string | null; validTo: string | null }, day: string): boolean {
  return (municipality.validFrom === null || municipality.validFrom <= day) && (municipality.validTo === null || day < municipality.validTo);
}

/** A merger is carried out on or after the day it takes effect, never before: until then it is an intention. */
export function mayMerge(municipality: { status: MunicipalityStatus; validTo: string | null; successorId: string | null }, today: string): boolean {
  return mayMove(municipality.status, 'MERGED') && municipality.successorId !== null && municipality.validTo !== null && municipality.validTo <= today;
}

/** The former municipalities that make up a municipality that did not exist before: only those that went into it wholly. */
export function predecessorsOf(code: string, reorganisations: readonly Reorganisation[]): Reorganisation[] {
  return reorganisations.filter((part) => part.successorCode === code && part.extent === 'WHOLE');
}

/**
 * Consent is per reader and can be withdrawn at any moment; only the last word counts. Without it an adviser or the VNG sees aggregates
 * only (domain.md, section e, "who may see what").
 */
export function stands(reader: ConsentReader, consents: readonly ConsentFact[]): boolean {
  return consents.some((consent) => consent.reader === reader && consent.withdrawnAt === null);
}

/** An adviser reads the summary of an assigned municipality that consents; the VNG of one that consents; nobody else by this road. */
export function mayReadSummary(reader: { kind: 'ADVISER'; isAssigned: boolean } | { kind: 'VNG' }, consents: readonly ConsentFact[]): boolean {
  return reader.kind === 'VNG' ? stands('VNG', consents) : reader.isAssigned && stands('ASSIGNED_ADVISER', consents);
}
