import { sentenceOf, type ErrorCode } from '@bloemen/vocabulary';

/**
 * A refusal or failure that a person may read: a closed code, its Dutch sentence, and facts for the screen. With a
 * cause it is written to the log.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Record<string, unknown> = {},
    options?: ErrorOptions,
  ) {
    super(sentenceOf(code), options);
    this.name = 'DomainError';
  }
}

/** Throws the code unless the condition holds. */
export function refuseUnless(
  condition: unknown,
  code: ErrorCode,
  details?: Record<string, unknown>,
): asserts condition {
  if (!condition) throw new DomainError(code, details);
}

/**
 * One field that is not right: where it is in the input, as `decisions.0.organisationId`, and the sentence for at its
 * place.
 */
export type FieldProblem = { path: string; message: string };

/** What is not right field by field; the screen puts each sentence at its field. */
export function wrongFields(...fields: FieldProblem[]): DomainError {
  return new DomainError('bad_input', { fields });
}

/** Somebody else saved first; `current` is the row as it is now, so that the screen can show both texts. */
export function conflict(current: Record<string, unknown>): DomainError {
  return new DomainError('conflict', { current });
}

const constraintCodes = new Map<string, ErrorCode>();

/** Says which error code a database constraint stands for. Call at file level of the repository that owns the table. */
export function registerConstraints(codes: Record<string, ErrorCode>): void {
  for (const [constraint, code] of Object.entries(codes)) constraintCodes.set(constraint, code);
}

/** The names that have a code of their own. */
export const registeredConstraints = (): string[] => [...constraintCodes.keys()];

/**
 * What a constraint without a code of its own says, by SQLSTATE: what is pointed at does not exist, there is one
 * already, a value is not allowed. It is written to the log too, because a rule before it should have said so.
 */
const constraintStates: Record<string, ErrorCode> = {
  23503: 'not_found',
  23505: 'conflict',
  '23P01': 'conflict',
  23514: 'bad_input',
};
/** Something is taken away that others still point at: a fault of ours, about which a person can do nothing. */
const takesAwayWhatIsInUse = /^update or delete/;

/** NUL and other characters that cannot be stored, text that is no such value, numbers and dates that do not exist. */
const unusableValues = new Set(['22021', '22P02', '22P05', '22003', '22007', '22008']);

/** An id that is none, as somebody typed an address: nothing has it. */
const noSuchId = /^invalid input syntax for type uuid/;

/**
 * SQLSTATE of what takes too long, waits too long for a lock or lost a race, and of a database that stops, starts or
 * has no connection left.
 */
const passingStates = /^(57014|55P03|40001|40P01|08...|57P0[123]|53300)$/;
/** The system's own word for a database that cannot be reached. */
const unreachable = /^E(CONN\w+|HOST\w+|NET\w+|PIPE|TIMEDOUT|NOTFOUND|AI_AGAIN)$/;
/** What the driver says, without a code, when no connection came free in time or the one in use fell away. */
const lostConnection =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

type DatabaseFailure = { code?: string; constraint?: string; message?: string };

/** Turns a database failure into the error a person reads, or returns it unchanged when it is a fault of ours. */
export function fromDatabase(error: unknown): unknown {
  const { code, constraint, message } = (error ?? {}) as DatabaseFailure;
  const registered = constraint === undefined ? undefined : constraintCodes.get(constraint);
  if (registered) return new DomainError(registered);
  const state = takesAwayWhatIsInUse.test(message ?? '') ? undefined : constraintStates[code ?? ''];
  if (state) return new DomainError(state, {}, { cause: error });
  if (code === '42501') return new DomainError('not_found');
  if (code === '22P02' && noSuchId.test(message ?? '')) return new DomainError('not_found');
  if (code && unusableValues.has(code)) return new DomainError('bad_input');
  if (passingStates.test(code ?? '') || unreachable.test(code ?? '') || lostConnection.test(message ?? ''))
    return new DomainError('unavailable', {}, { cause: error });
  return error;
}
