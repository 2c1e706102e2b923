import { jest } from '@jest/globals';

type Answer = { status?: number; body?: unknown };

/** Answers the /api routes of one spec by path; returns what was sent. An address without an answer fails the spec. */
export function answerRoutes(answers: Record<string, Answer>) {
  const sent: { path: string; body: unknown }[] = [];
  globalThis.fetch = jest.fn<typeof fetch>(async (input, init) => {
    const path = input as string;
    sent.push({ path, body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined });
    const answer = answers[path];
    if (!answer) throw new Error(`no answer for ${path}`);
    const { status = 200, body } = answer;
    return { ok: status < 400, status, text: async () => (body === undefined ? '' : JSON.stringify(body)) } as Response;
  });
  return sent;
}
