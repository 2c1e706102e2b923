import { Extensions } from '@nestjs/graphql';

/**
 * Marks a mutation that answers a secret: its answer is written nowhere, so an idempotency key has no effect and a
 * repeat gives another one.
 */
export const AnswerNotKept = () => Extensions({ answerNotKept: true });
