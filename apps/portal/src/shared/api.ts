import type { Refusal } from '@bloemen/api-contract/public';
import { refusedWith, tabHeaders } from './tab.js';

/** A refusal of one of the /api routes, with its closed code, Dutch sentence and facts for the screen. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: unknown = {},
  ) {
    super(message);
    this.name = 'ApiError';
  }
}

async function send<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(path, {
    credentials: 'same-origin',
    ...init,
    headers: { 'x-requested-with': 'bloemen', ...tabHeaders(), ...init.headers },
  });
  const text = await response.text();
  const answer: unknown = text === '' ? null : JSON.parse(text);
  if (response.ok) return answer as Answer;
  const { code = 'internal', message = '', details } = (answer ?? {}) as Partial<Refusal>;
  refusedWith(code);
  throw new ApiError(code, message, details);
}

export const getJson = <Answer>(path: string): Promise<Answer> => send(path, { method: 'GET' });

export const postJson = <Answer>(path: string, body: unknown = {}, signal?: AbortSignal): Promise<Answer> =>
  send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal });

/** Sends a form with a file. */
export const postForm = <Answer>(path: string, body: FormData): Promise<Answer> => send(path, { method: 'POST', body });
