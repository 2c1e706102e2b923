import { HttpException } from '@nestjs/common';
import { sentenceOf } from '@bloemen/vocabulary';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { DomainError, fromDatabase } from './domain-error.js';

/**
 * What leaves the server for an error: a closed code, its Dutch sentence and facts for the screen. Anything unexpected
 * is logged and answered as `internal`, with the id by which the log knows it; nothing of its text leaves, nor of the
 * cause of an error that a person may read, which is logged too.
 */
export function formatError(error: unknown, logger: Logger): GraphQLFormattedError {
  const path = error instanceof GraphQLError ? error.path : undefined;
  const original = originalOf(error);
  const known = original instanceof DomainError ? original : knownFrom(original);
  if (known?.cause) logger.warn({ err: known.cause }, known.code);
  if (known)
    return { message: known.message, ...(path && { path }), extensions: { code: known.code, details: known.details } };
  // What goes wrong at a field of the answer, such as nothing where something must be, is a fault of ours.
  if (original instanceof GraphQLError && error instanceof GraphQLError && !path) {
    // graphql-jit makes errors about variables without extensions.
    const [inner, outer] = [original, error] as { extensions?: GraphQLError['extensions'] }[];
    return {
      message: error.message,
      extensions: { code: inner?.extensions?.['code'] ?? outer?.extensions?.['code'] ?? 'bad_input' },
    };
  }
  logger.error({ err: original }, 'unexpected error');
  const { requestId } = logger.bindings() as { requestId?: string };
  return {
    message: sentenceOf('internal'),
    ...(path && { path }),
    extensions: { code: 'internal', ...(requestId && { details: { reference: requestId } }) },
  };
}

function originalOf(error: unknown): unknown {
  let original = error;
  while (original instanceof GraphQLError && original.originalError) original = original.originalError;
  return original;
}

/** Errors of the framework that are the sender's, such as a body that is too large or an id that is none. */
export function knownFrom(error: unknown): DomainError | null {
  const translated = fromDatabase(error);
  if (translated instanceof DomainError) return translated;
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number } | null)?.statusCode;
  if (status === 404) return new DomainError('not_found');
  if (status === 413) return new DomainError('payload_too_large');
  if (status === 401) return new DomainError('unauthenticated');
  if (status === 403) return new DomainError('forbidden');
  if (status === 429) return new DomainError('too_many_requests');
  return status !== undefined && status >= 400 && status < 500 ? new DomainError('bad_input') : null;
}
