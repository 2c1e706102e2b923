import type { SupportKind } from '@bloemen/vocabulary';

/** What an adviser did for a municipality, as the one who takes over reads it. */
export type HandedOver = {
  adviserName: string;
  /** When it began, in words. */
  since: string;
  question: string;
  hoursBudget: number | null;
  quartersUsed: number;
  source: string | null;
  entries: { on: string; kind: SupportKind; quarters: number; note: string; withdrawnBecause: string | null }[];
};

/**
 * The file of a change of adviser, frozen when the new adviser asked for it, by what that adviser may read: the signals
 * of then, what is still open, the hours, and all that was done. Any change of what is in it raises `layout`.
 */
export type HandoverSnapshot = {
  report: 'HANDOVER';
  layout: 1;
  asOf: string;
  municipality: { name: string };
  adviser: string;
  assignedOn: string;
  signals: string[];
  agreed: { on: string; what: string }[];
  before: HandedOver[];
  method: string[];
  /** Some of it is invented. */
  isDemonstration: boolean;
};
