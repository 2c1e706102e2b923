import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { isErrorCode, sentenceOf } from '@bloemen/vocabulary';
import { ErrorNotice } from '@bloemen/ui';
import { ApiError } from './api.js';

/** The closed code behind an error of GraphQL, of a route or of the network. */
export function codeOf(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code'];
    return typeof code === 'string' ? code : 'internal';
  }
  if (error instanceof ApiError) return error.code;
  if (ServerError.is(error)) return error.statusCode === 429 ? 'too_many_requests' : 'unavailable';
  return error instanceof TypeError ? 'unavailable' : 'internal';
}

/** The sentence a person reads. */
export function sentenceFor(error: unknown): string {
  const code = codeOf(error);
  return isErrorCode(code) ? sentenceOf(code) : sentenceOf('internal');
}

/** What went wrong on a screen, with a way on. */
export const Problem = ({ error, onRetry }: { error: unknown; onRetry?: () => void }) => (
  <ErrorNotice message={sentenceFor(error)} reference={codeOf(error)} onRetry={onRetry} />
);
