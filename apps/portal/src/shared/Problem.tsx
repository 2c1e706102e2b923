import { platformErrors } from '@bloemen/vocabulary';
import { ErrorNotice, useRefuse, type Refused } from '@bloemen/ui';
import { useMemo } from 'react';
import { ApiError } from './api.js';

type Answered = { errors: readonly { message: string; extensions?: Record<string, unknown> }[] };

/** Errors of the client of the working screens, known by their name: a public page loads without that client. */
const isAnswered = (error: unknown): error is Error & Answered =>
  error instanceof Error && error.name === 'CombinedGraphQLErrors';
const isOfServer = (error: unknown): error is Error & { statusCode: number } =>
  error instanceof Error && error.name === 'ServerError';

/** The closed code behind an error of GraphQL, of a route or of the network. */
export function codeOf(error: unknown): string {
  if (isAnswered(error)) {
    const code = error.errors[0]?.extensions?.['code'];
    return typeof code === 'string' ? code : 'internal';
  }
  if (error instanceof ApiError) return error.code;
  if (isOfServer(error)) return error.statusCode === 429 ? 'too_many_requests' : 'unavailable';
  return error instanceof TypeError ? 'unavailable' : 'internal';
}

/** A code of a module, `noun.reason`: what has another form is no refusal of ours. */
const ofModule = /^[a-z_]+\.[a-z_]+$/;

/**
 * The sentence a person reads: the one the server gave with its code, so that a visit loads none of them. What may go
 * wrong without an answer of the server, or with any part of it, is known here.
 */
export function sentenceFor(error: unknown): string {
  const code = codeOf(error);
  if (code in platformErrors) return platformErrors[code as keyof typeof platformErrors];
  const said = isAnswered(error) ? error.errors[0]?.message : error instanceof ApiError && error.message;
  return (ofModule.test(code) && said) || platformErrors.internal;
}

/** What an error says besides its code; an empty object when it says nothing. */
export function detailsOf(error: unknown): object {
  const details = isAnswered(error)
    ? error.errors[0]?.extensions?.['details']
    : error instanceof ApiError
      ? error.details
      : null;
  return typeof details === 'object' && details !== null ? details : {};
}

/** The sentence per field of what the server refused, by the name of the field in what was sent. */
export function refusedFieldsOf(error: unknown): Refused {
  const { fields } = detailsOf(error) as { fields?: unknown };
  if (!Array.isArray(fields)) return {};
  return Object.fromEntries(
    (fields as { path?: unknown; message?: unknown }[]).flatMap(({ path, message }) =>
      typeof path === 'string' && typeof message === 'string' ? [[path, message]] : [],
    ),
  );
}

/** So many letters of the id of a request find its lines in the log, and can be said on the telephone. */
const SAID = 8;

/** By what a helpdesk finds what went wrong, where that is not the fault of who was refused. */
function referenceOf(error: unknown): string | undefined {
  const { reference } = detailsOf(error) as { reference?: unknown };
  return typeof reference === 'string' ? reference.slice(0, SAID) : undefined;
}

/** Who asks the same once more gets the same refusal. */
const refusedForGood: readonly string[] = ['bad_input', 'forbidden', 'not_found', 'too_complex'];

/** What went wrong on a screen, with a way on. In a form it puts what is wrong with an answer at its field too. */
export function Problem({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const refused = useMemo(() => refusedFieldsOf(error), [error]);
  const sentences = [...new Set(Object.values(refused))];
  useRefuse(refused);
  return (
    <ErrorNotice
      message={sentenceFor(error)}
      details={sentences}
      reference={referenceOf(error)}
      onRetry={refusedForGood.includes(codeOf(error)) ? undefined : onRetry}
    />
  );
}
