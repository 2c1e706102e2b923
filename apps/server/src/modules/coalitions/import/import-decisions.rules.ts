import type { MembershipState } from '@bloemen/vocabulary';
import type { ImportRow } from './coalition-import.rules.js';
import type { DecisionKind, RowDecision, RowOutcome } from './coalition-imports.facts.js';

/**
 * What happens to a row of an import. A row with a finding stays out. A row that looks like nothing known is new.
 * Everything else is asked, and asked again when something new looks like it: nothing is ever merged or skipped
 * silently.
 */
export function decisionFor(
  row: Pick<ImportRow, 'findings'>,
  suggestionIds: readonly string[],
  decided: RowDecision | undefined,
): DecisionKind | null {
  if (row.findings.length > 0) return 'SKIP';
  if (decided?.kind === 'SKIP') return 'SKIP';
  if (decided?.kind === 'SAME')
    return decided.organisationId !== null && suggestionIds.includes(decided.organisationId) ? 'SAME' : null;
  if (suggestionIds.length === 0) return 'NEW';
  return decided?.kind === 'NEW' && suggestionIds.every((id) => decided.seen.includes(id)) ? 'NEW' : null;
}

/**
 * What applying a row does to an organisation that is, was or never was in the coalition. A step back in time changes
 * nothing.
 */
export function outcomeFor(
  row: Pick<ImportRow, 'fromOn'>,
  current: { state: MembershipState; fromOn: string } | undefined,
): RowOutcome {
  if (!current) return 'ADDED';
  return current.state === 'LEFT' && current.fromOn < row.fromOn ? 'REJOINED' : 'ALREADY_MEMBER';
}
