import type { AdoptionMove, AdoptionStatus } from '../../../shared/schema.generated.js';

/** Statuses in the order in which a municipality goes through them. */
export const statuses = [
  'CONSIDERED',
  'IN_PREPARATION',
  'IN_USE',
  'STOPPED',
] as const satisfies readonly AdoptionStatus[];

/** Where each move leads; which moves there are now, the server says. */
export const statusAfter: Record<AdoptionMove, AdoptionStatus> = {
  consider: 'CONSIDERED',
  prepare: 'IN_PREPARATION',
  use: 'IN_USE',
  stop: 'STOPPED',
};

export const toneOf: Record<AdoptionStatus, 'neutral' | 'info' | 'positive'> = {
  CONSIDERED: 'neutral',
  IN_PREPARATION: 'info',
  IN_USE: 'positive',
  STOPPED: 'neutral',
};
