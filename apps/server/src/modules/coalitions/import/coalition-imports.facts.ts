import type { DatePrecision, MembershipState, Sector } from '@bloemen/vocabulary';
import type { OrganisationSuggestion } from '../../identity/organisations/organisations.facts.js';
import type { ImportFinding, ImportRow } from './coalition-import.rules.js';

export const decisionKinds = ['SAME', 'NEW', 'SKIP'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

export const rowOutcomes = ['ADDED', 'REJOINED', 'ALREADY_MEMBER', 'SKIPPED'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

export type ImportState = 'draft' | 'applied' | 'discarded';

/** What a person decided about a row, and which lookalikes were on the screen then: a new lookalike asks again. */
export type RowDecision = { kind: DecisionKind; organisationId: string | null; seen: string[] };
export type StoredOutcome = { row: number; outcome: RowOutcome; organisationId: string | null };

export type StoredImport = {
  id: string;
  fileName: string;
  state: ImportState;
  rows: ImportRow[];
  decisions: Record<string, RowDecision>;
  outcomes: StoredOutcome[] | null;
  uploadedAt: Date;
  version: number;
};

export type PreviewRow = {
  number: number;
  name: string;
  sector: Sector | null;
  state: MembershipState;
  fromOn: string;
  fromPrecision: DatePrecision;
  email: string | null;
  findings: ImportFinding[];
  suggestions: (OrganisationSuggestion & { state: MembershipState | null })[];
  decision: DecisionKind | null;
  organisationId: string | null;
  outcome: RowOutcome | null;
};
