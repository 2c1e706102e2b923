import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { sentenceOf, type ErrorCode } from '@bloemen/vocabulary';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Actor } from '../access/actor.js';
import { DomainError } from '../errors/domain-error.js';
import { knownFrom } from '../errors/error-format.js';
import { isOpenApi, OPEN_API_METHODS, openApiHeaders, PROBLEM_TYPE, problemOf } from './open-api.js';

const statuses: Partial<Record<ErrorCode, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  'session.not_stated': 403,
  'session.other_person': 403,
  'session.other_workspace': 403,
  not_found: 404,
  'certificate.unknown': 404,
  conflict: 409,
  payload_too_large: 413,
  too_many_requests: 429,
  too_much_at_once: 429,
  internal: 500,
  unavailable: 503,
};

/**
 * Answers an error of a route as {code, message, details}, and of the API of open data as problem details; GraphQL
 * errors are formatted by the operation.
 */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') throw error;
    // Also where the route promised another type for its answer.
    const reply = host.switchToHttp().getResponse<FastifyReply>().type('application/json; charset=utf-8');
    const known = error instanceof DomainError ? error : knownFrom(error);
    const request = host.switchToHttp().getRequest<FastifyRequest & { actor?: Actor | null }>();
    const { id, actor } = request;
    const who = { requestId: id, tenantId: actor?.tenantId };
    if (known?.cause) this.logger.warn({ err: known.cause, ...who }, known.code);
    if (isOpenApi(request.url)) {
      if (!known) this.logger.error({ err: error, ...who }, 'unexpected error');
      // What cannot be read there was sent along with a method that is not allowed.
      const isRead = ['GET', 'HEAD'].includes(request.method);
      const status = isRead ? (statuses[known?.code ?? 'internal'] ?? 400) : 405;
      const detail = isRead ? (known?.message ?? sentenceOf('internal')) : `Gebruik ${OPEN_API_METHODS}.`;
      return reply
        .code(status)
        .headers({ ...openApiHeaders, ...(!isRead && { allow: OPEN_API_METHODS }) })
        .type(PROBLEM_TYPE)
        .send(problemOf(status, detail));
    }
    if (known) {
      const status = (error as { status?: unknown }).status;
      return reply
        .code(statuses[known.code] ?? (typeof status === 'number' ? status : 400))
        .send({ code: known.code, message: known.message, details: known.details });
    }
    this.logger.error({ err: error, ...who }, 'unexpected error');
    return reply.code(500).send({ code: 'internal', message: sentenceOf('internal'), details: { reference: id } });
  }
}
