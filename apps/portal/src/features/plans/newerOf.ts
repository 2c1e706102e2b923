import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { codeOf } from '../../shared/Problem.js';

/** The row as it is now, which a CONFLICT carries; null for any other error. */
export function newerOf<Row>(error: unknown): Row | null {
  if (!CombinedGraphQLErrors.is(error) || codeOf(error) !== 'conflict') return null;
  const details = error.errors[0]?.extensions?.['details'] as { current?: Row } | undefined;
  return details?.current ?? null;
}
