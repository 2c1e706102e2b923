import { Extensions } from '@nestjs/graphql';

/**
 * Marks a mutation whose answer is written nowhere, so that an idempotency key has no effect: one that answers a secret,
 * of which a repeat gives another, or one that works in units of its own, which must not wait for a connection while
 * this one holds another; a repeat of that changes nothing.
 */
export const AnswerNotKept = () => Extensions({ answerNotKept: true });
