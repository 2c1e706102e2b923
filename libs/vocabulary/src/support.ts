import type { PillarCode } from './pillars.js';

/** What an adviser does for a municipality. */
export const supportKinds = {
  CONVERSATION: 'Gesprek',
  VISIT: 'Bezoek',
  SESSION: 'Sessie',
  PREPARATION: 'Voorbereiding',
  WRITING: 'Schrijven',
  OTHER: 'Anders',
} as const;
export type SupportKind = keyof typeof supportKinds;
export const supportKindCodes = Object.keys(supportKinds) as SupportKind[];

/** How far a step is that adviser and municipality agreed on. */
export const supportStepStatuses = { OPEN: 'Open', DONE: 'Gedaan', DROPPED: 'Vervallen' } as const;
export type SupportStepStatus = keyof typeof supportStepStatuses;
export const supportStepStatusCodes = Object.keys(supportStepStatuses) as SupportStepStatus[];

/**
 * Why an adviser may want to call: how much it weighs, and the pillar that it is about, where it is about one. A module
 * that records a new reason adds its code here and its sentence in `signals.rules.ts`.
 */
export const signals = {
  NOT_TAKING_PART: { weight: 0, pillar: null },
  CONSENT_WAITS: { weight: 0, pillar: null },
  NO_CONSENT: { weight: 0, pillar: null },
  DORMANT: { weight: 5, pillar: null },
  NOTHING_KNOWN: { weight: 5, pillar: null },
  MONEY_ENDS: { weight: 4, pillar: 'P4' },
  REAFFIRMATION_DUE: { weight: 4, pillar: 'P1' },
  PLAN_EXPIRED: { weight: 4, pillar: 'P1' },
  NEW_ALDERMAN: { weight: 3, pillar: 'P1' },
  P3_WITHOUT_EVIDENCE: { weight: 3, pillar: 'P3' },
  PILLAR_WITHOUT_EVIDENCE: { weight: 2, pillar: null },
  STALE: { weight: 2, pillar: null },
  RECOMMENDATION_OPEN: { weight: 2, pillar: null },
  NO_MEETING: { weight: 3, pillar: 'P2' },
  NO_NEXT_MEETING: { weight: 2, pillar: 'P2' },
  FEW_PARTNERS: { weight: 1, pillar: 'P2' },
} as const satisfies Record<string, { weight: number; pillar: PillarCode | null }>;
export type SignalCode = keyof typeof signals;
export const signalCodes = Object.keys(signals) as SignalCode[];
