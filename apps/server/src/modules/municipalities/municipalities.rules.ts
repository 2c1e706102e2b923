import type { MunicipalityStatus } from './municipalities.facts.js';

/**
 * Participation of a municipality: PROSPECT -> JOINED -> ACTIVE -> DORMANT -> MERGED. Joining happens once and
 * keeps its date; who is dormant can become active again; a merger is final. Only `mayLeave` undoes joining.
 */
export const moves: Record<MunicipalityStatus, readonly MunicipalityStatus[]> = {
  PROSPECT: ['JOINED', 'MERGED'],
  JOINED: ['ACTIVE', 'DORMANT', 'MERGED'],
  ACTIVE: ['DORMANT', 'MERGED'],
  DORMANT: ['ACTIVE', 'MERGED'],
  MERGED: [],
};

export function mayMove(from: MunicipalityStatus, to: MunicipalityStatus): boolean {
  return moves[from].includes(to);
}

/**
 * Who joined by a signature that fell away is a prospect again. Who took part before it, or was moved on by the
 * programme since, stays.
 */
export function mayLeave(status: MunicipalityStatus, joinedBy: string | null, commitmentId: string): boolean {
  return status === 'JOINED' && joinedBy === commitmentId;
}

/** A merger is carried out on or after the day it takes effect, never before: until then it is an intention. */
export function mayMerge(
  municipality: { status: MunicipalityStatus; validTo: string | null; successorId: string | null },
  today: string,
): boolean {
  return (
    mayMove(municipality.status, 'MERGED') &&
    municipality.successorId !== null &&
    municipality.validTo !== null &&
    municipality.validTo <= today
  );
}
