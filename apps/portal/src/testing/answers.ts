import { jest } from '@jest/globals';
import { isErrorCode, sentenceOf } from '@bloemen/vocabulary';

type Answer = { status?: number; body?: unknown };

/** A refusal says its sentence with its code, as the server does. */
const saidBy = (body: unknown) => {
  const { code } = (body ?? {}) as { code?: unknown };
  return isErrorCode(code) ? { message: sentenceOf(code), ...(body as object) } : body;
};

/** Answers the /api routes of one spec by path; returns what was sent. An address without an answer fails the spec. */
export function answerRoutes(answers: Record<string, Answer>) {
  const sent: { path: string; body: unknown }[] = [];
  globalThis.fetch = jest.fn<typeof fetch>(async (input, init) => {
    const path = input as string;
    sent.push({ path, body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined });
    const answer = answers[path];
    if (!answer) throw new Error(`no answer for ${path}`);
    const { status = 200 } = answer;
    const body = status < 400 ? answer.body : saidBy(answer.body);
    return { ok: status < 400, status, text: async () => (body === undefined ? '' : JSON.stringify(body)) } as Response;
  });
  return sent;
}
